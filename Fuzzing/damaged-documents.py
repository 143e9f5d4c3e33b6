#!/usr/bin/env python3
"""Cleans documents that were cut or changed: none may crash the command or make its output other than JSON in UTF-8.

    damaged-documents.py WINNOW FOLDER... [--cuts 20] [--changed 50] [--seed 1]

FOLDER holds pages (*.html) and texts (*.txt). Each is cut at --cuts random places, and once --changed random bytes of it are
changed. All go to one `winnow --warc` over a pipe, as records of a web archive, which take any bytes. The exit status
is 1 if a record does not come back, or not as it should.
"""
import argparse, json, os, random, subprocess, sys, threading


def damaged(document, cuts, changed, chance):
    for _ in range(cuts):
        yield document[:chance.randrange(1, len(document) + 1)]
    document = bytearray(document)
    for _ in range(changed):
        document[chance.randrange(len(document))] = chance.randrange(256)
    yield bytes(document)


def record(number, document, is_page):
    kind, media = ("resource", "text/html") if is_page else ("conversion", "text/plain")
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://example.org/{number}\r\n"
    return f"{head}Content-Type: {media}\r\nContent-Length: {len(document)}\r\n\r\n".encode() + document + b"\r\n\r\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("winnow")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--cuts", type=int, default=20)
    parser.add_argument("--changed", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    files = sorted(os.path.join(folder, name) for folder in options.folders for name in os.listdir(folder)
                   if name.endswith((".html", ".txt")))
    command = [options.winnow, "--warc"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    sent = []

    def send():
        chance = random.Random(options.seed)
        try:
            for path in files:
                with open(path, "rb") as file:
                    document = file.read()
                for each in damaged(document, options.cuts, options.changed, chance) if document else ():
                    sent.append(path)
                    process.stdin.write(record(len(sent) - 1, each, path.endswith(".html")))
            process.stdin.close()
        except BrokenPipeError:
            pass

    notes = []
    threads = [threading.Thread(target=send), threading.Thread(target=lambda: notes.extend(process.stderr))]
    for thread in threads:
        thread.start()
    came = set()
    wrong = 0
    for line in process.stdout:
        try:
            # Strict: bytes that are no UTF-8 are an error.
            result = json.loads(line.decode("utf-8"))
            came.add(int(result["url"].rsplit("/", 1)[1]))
            text = result["text"]
            text.encode("utf-8")
            if any(ord(letter) < 0x20 and letter not in "\n\t" for letter in text) and sent[max(came)].endswith(".html"):
                raise ValueError("control characters")
        except (ValueError, KeyError) as error:
            wrong += 1
            print(f"{error}: {line[:200]}", file=sys.stderr)
    status = process.wait()
    for thread in threads:
        thread.join()
    lost = [number for number in range(len(sent)) if number not in came]
    for note in notes[:10]:
        print(note.decode("utf-8", "replace").rstrip(), file=sys.stderr)
    print(f"{len(files)} documents, {len(sent)} damaged ones: {len(lost)} lost, {wrong} wrong, exit status {status}")
    if lost:
        print("lost:", [(number, sent[number]) for number in lost[:10]], file=sys.stderr)
    sys.exit(1 if status != 0 or wrong or lost else 0)


main()
