#!/usr/bin/env python3
"""SHA-256 of what a winnow command makes of all pages and texts, to show that a change changed no byte.

    hash_outputs.py WINNOW CORPORA [--save OUT] > before.txt
    hash_outputs.py WINNOW CORPORA --against before.txt

CORPORA has folders with html/ or text/, or with JSONL files whose records have "text". A line has the hash, a corpus, and a
mode: what --format text, markdown --links, and json --blocks print, and what --removed writes for each removed line. With
--against, it names the lines that are others now, and its exit status is 1. --save keeps the outputs themselves for diff.
Files are named as they are from inside CORPORA, so its own place does not matter.
"""
import argparse, glob, hashlib, json, os, subprocess, sys, tempfile

MODES = {
    "text": ["--format", "text"],
    "markdown": ["--format", "markdown", "--links"],
    "json": ["--format", "json", "--blocks"],
    "removed": ["--format", "text", "--removed", "/dev/fd/3"],
}


def unpack(path, folder):
    """Writes each text of a JSONL file into a file of its own, and returns their paths from `folder`."""
    name = os.path.splitext(os.path.basename(path))[0]
    os.makedirs(os.path.join(folder, name))
    paths = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(filter(str.strip, file), 1):
            paths.append(os.path.join(name, f"{number:05}.txt"))
            with open(os.path.join(folder, paths[-1]), "wb") as out:
                out.write(json.loads(line)["text"].encode("utf-8", "surrogatepass"))
    return paths


def corpora(folder, scratch):
    """(name, where the paths start, paths, how to read them) of all there is."""
    for corpus in sorted(os.listdir(folder)):
        for kind, flag in (("html", "--html"), ("text", "--text")):
            if paths := sorted(glob.glob(os.path.join(glob.escape(corpus), kind, "*"), root_dir=folder)):
                yield f"{corpus}/{kind}", folder, paths, flag
        for path in sorted(glob.glob(os.path.join(glob.escape(folder), glob.escape(corpus), "*.jsonl"))):
            place = os.path.join(scratch, corpus)
            os.makedirs(place, exist_ok=True)
            yield f"{corpus}/{os.path.basename(path)}", place, unpack(path, place), "--text"


def digest(winnow, place, paths, arguments, save=None):
    """The hash of what the command writes, and its exit status."""
    sha = hashlib.sha256()
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as names:
        names.write("".join(path + "\n" for path in paths))
        names.flush()
        read, write = os.pipe()
        wants_removed = "--removed" in arguments
        # The command writes what was asked for to the pipe: its standard output, or the file of removed lines.
        command = [winnow, *arguments, "--files-from", names.name]
        command = [part if part != "/dev/fd/3" else f"/dev/fd/{write}" for part in command]
        process = subprocess.Popen(
            command, cwd=place, pass_fds=[write] if wants_removed else [], stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL if wants_removed else write)
        os.close(write)
        with os.fdopen(read, "rb") as output, open(save or os.devnull, "wb") as copy:
            while part := output.read(1 << 20):
                sha.update(part)
                copy.write(part)
        return sha.hexdigest(), process.wait()


def saved(options, name, mode):
    if options.save is None:
        return None
    os.makedirs(options.save, exist_ok=True)
    return os.path.join(options.save, f"{name.replace('/', '.')}.{mode}")


def read(path):
    """{corpus and mode: hash} of an earlier run."""
    with open(path, encoding="utf-8") as file:
        lines = [line.split() for line in file if line.strip() and not line.startswith("#")]
    return {(name, mode): sha for sha, name, mode in lines}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("winnow", metavar="WINNOW", help="the command, as .build/release/winnow")
    parser.add_argument("corpora", metavar="CORPORA")
    parser.add_argument("--against", help="an earlier run's hashes")
    parser.add_argument("--save", metavar="OUT", help="a folder for the outputs")
    parser.add_argument("--modes", default=",".join(MODES), help="which of " + ", ".join(MODES))
    options = parser.parse_args()
    modes = options.modes.split(",")
    if unknown := set(modes) - set(MODES):
        parser.error("no such mode: " + ", ".join(sorted(unknown)))
    earlier = read(options.against) if options.against else {}
    changed = 0
    with tempfile.TemporaryDirectory() as scratch:
        for name, place, paths, flag in corpora(options.corpora, scratch):
            for mode in modes:
                sha, status = digest(
                    os.path.abspath(options.winnow), place, paths, [flag, *MODES[mode]], saved(options, name, mode))
                differs = bool(earlier) and earlier.get((name, mode)) != sha
                changed += differs
                print(f"{sha}  {name}  {mode}", flush=True)
                if differs:
                    print(f"{name} {mode}: {'changed' if (name, mode) in earlier else 'not there before'}", file=sys.stderr)
                if status:
                    print(f"{name} {mode}: winnow ended with {status}", file=sys.stderr)
    if earlier:
        print(f"{changed} of {len(earlier)} outputs are others now", file=sys.stderr)
    sys.exit(1 if changed else 0)


if __name__ == "__main__":
    main()
