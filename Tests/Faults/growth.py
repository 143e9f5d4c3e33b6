#!/usr/bin/env python3
"""Does a long run grow? Sends documents round and round to one winnow command as JSON Lines, and looks at its memory.

    growth.py WINNOW --pages DIR ... --documents 10000
    growth.py WINNOW --texts DIR ... --documents 100000

The documents are the files of the folders, again and again. With --damaged, every second round cuts each of them somewhere and changes
some of its bytes. After each tenth of the documents it prints the resident memory. That goes up and down with the documents; it grows if it was never
again as low in the second half as at some time in the first, and then the exit status is 1. The first tenth should see each document once.
"""
import argparse, itertools, json, os, random, subprocess, sys, threading


def documents(folders, are_damaged):
    """The files' texts, without end."""
    paths = sorted(os.path.join(folder, name) for folder in folders for name in os.listdir(folder))
    source = random.Random(1)
    for number in itertools.count():
        for path in paths:
            with open(path, "rb") as file:
                document = bytearray(file.read())
            if are_damaged and number % 2 and document:
                del document[source.randrange(len(document)) + 1:]
                for _ in range(50):
                    document[source.randrange(len(document))] = source.randrange(256)
            yield document.decode("utf-8", "replace")


def send(pipe, options):
    field = "html" if options.pages else "text"
    folders = options.pages or options.texts
    with pipe:
        for document in itertools.islice(documents(folders, options.damaged), options.documents):
            pipe.write(json.dumps({field: document}).encode() + b"\n")


def resident(process):
    with open(f"/proc/{process.pid}/status") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith("VmRSS"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("winnow", metavar="WINNOW")
    kinds = parser.add_mutually_exclusive_group(required=True)
    kinds.add_argument("--pages", nargs="+", metavar="DIR")
    kinds.add_argument("--texts", nargs="+", metavar="DIR")
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--damaged", action="store_true")
    options = parser.parse_args()
    command = [options.winnow, "--jsonl", "--jobs", "1", "--metadata", *(["--html"] if options.pages else [])]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    sender = threading.Thread(target=send, args=(process.stdin, options), daemon=True)
    sender.start()
    step, seen, memory = max(options.documents // 10, 1), 0, []
    for _ in process.stdout:
        seen += 1
        if seen % step == 0 and seen < options.documents:
            memory.append(resident(process))
            print(f"{seen:8,} documents: {memory[-1] / 1e6:.1f} MB", flush=True)
    status = process.wait()
    first, second = memory[:len(memory) // 2 + 1], memory[len(memory) // 2 + 1:]
    grows = min(second) > max(first)
    print(f"{seen:8,} documents, exit status {status}; memory {'grows' if grows else 'does not grow'}")
    sys.exit(status != 0 or seen != options.documents or grows)


if __name__ == "__main__":
    main()
