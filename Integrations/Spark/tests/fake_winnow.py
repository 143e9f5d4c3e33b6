"""A stand-in for the command that dies when a text says so. It "cleans" by leaving out lines that are NOISE.

Texts may begin with an order: DIE (always), DIE-ONCE path (if there is no such file yet), HANG, or REFUSE. Results
are held back as the command holds them: until there are 64 kB of them, or nothing comes for a while.
"""

import json
import os
import select
import signal
import sys
import time


def main():
    if "--version" in sys.argv:
        return print("0.0.0")
    if "--keep" in sys.argv and "nonsense" in sys.argv:
        print("winnow: there is no kind 'nonsense'", file=sys.stderr)
        sys.exit(64)
    if sys.argv[1:2] == ["learn"]:
        return learn()
    output, size, rest, number = [], 0, [], 0
    while True:
        if not select.select([0], [], [], 0.1)[0]:
            flush(output)
            size = 0
        block = os.read(0, 1 << 16)
        rest.append(block)
        if block and b"\n" not in block:
            continue
        *lines, last = b"".join(rest).split(b"\n")
        rest = [last]
        for line in lines:
            number += 1
            result = answer(line, number)
            output.append(result)
            size += len(result)
            if size > 1 << 16:
                flush(output)
                size = 0
        if not block:
            return flush(output)


def answer(line, number):
    record = json.loads(line.decode("utf-8", "surrogateescape"))
    field = sys.argv[sys.argv.index("--field") + 1]
    text = record[field]
    order, _, rest = text.partition(" ")
    if order == "DIE":
        os.kill(os.getpid(), signal.SIGKILL)
    elif order == "DIE-ONCE" and not os.path.exists(rest):
        open(rest, "w").close()
        os.kill(os.getpid(), signal.SIGSEGV)
    elif order == "HANG":
        time.sleep(60)
    elif order == "REFUSE":
        print(f"winnow: standard input:{number}: does not like it", file=sys.stderr, flush=True)
        return line + b"\n"
    kept = [part for part in text.splitlines(keepends=True) if part.strip() != "NOISE"]
    record["clean"] = "".join(kept)
    del record[field]
    counts = {"kept": len(kept), "removed": len(text.splitlines()) - len(kept)}
    record["winnow"] = {"title": None, "language": "en", "lines": counts, "removed": {"boilerplate": 1}}
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "surrogateescape") + b"\n"


def flush(output):
    sys.stdout.buffer.write(b"".join(output))
    sys.stdout.buffer.flush()
    output.clear()


def learn():
    """What is learned is how often each address was seen, in their order."""
    seen = {}
    if "--merge" in sys.argv:
        for path in sys.argv[sys.argv.index("--merge") + 1 :]:
            for line in open(path):
                url, count = line.split()
                seen[url] = seen.get(url, 0) + int(count)
    else:
        for line in sys.stdin:
            url = json.loads(line)["url"]
            seen[url] = seen.get(url, 0) + 1
    for url in sorted(seen):
        print(url, seen[url])


main()
