#!/usr/bin/env python3
"""Does work grow with the input, and memory too? Counts the instructions of a winnow command on growing documents.

    instructions.py WINNOW [--families text/ordinary,page/nested*] [--format json]
    instructions.py WINNOW --seconds-of-cpu
    instructions.py WINNOW --short

The documents: one text and one page of Samples, 1, 10, 100 and 1000 times over, and the families of families.py in three
sizes, each four times the one before. From size to size it counts what a byte more costs. That may grow by no more than
--tolerance, and peak memory may be no more than 12 times the bytes and 30 MB. The exit status is 1 if a document does not keep to that.

Valgrind counts, as the count is the same on a busy machine: `perf stat` does where the machine has counters and that is
allowed. With --seconds-of-cpu nothing counts: the command runs as it is, on documents of 1, 4 and 16 MB, and a byte may cost
twice as much there. That is less exact and sees what begins to grow late. With --short it counts for the families of
families.SHORT alone, from 16 kB on and a family for each core at a time, and looks at the growth alone: that is for every change. Debug information is taken out of a copy of the command first, as older Valgrinds do not read that of Swift.
"""
import argparse, concurrent.futures, fnmatch, os, re, shutil, signal, subprocess, sys, tempfile
import families

SAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Samples")
COPIES = {"text": ("en-recipe-blog.txt", "text"), "page": ("pages/en-news-article.html", "page")}
FORMATS = {"text": ["--format", "text"], "markdown": ["--format", "markdown", "--links"],
           "json": ["--format", "json", "--blocks"]}
BYTES_OF_MEMORY, MEMORY = 12, 30_000_000
SIZES = [1, 4, 16]

# The same hashes in each run, so that the same instructions are run.
ENVIRONMENT = dict(os.environ, SWIFT_DETERMINISTIC_HASHING="1")


def copies(kind, size=None):
    """A sample many times over in one document: 1, 10, 100 and 1000 times, or as often as the sizes ask for."""
    with open(os.path.join(SAMPLES, COPIES[kind][0]), "rb") as file:
        once = file.read()
    return [once * count for count in ([size * factor // len(once) + 1 for factor in SIZES] if size else (1, 10, 100, 1000))]


def cases(size, patterns, are_large=False):
    """(name, kind, documents, the smallest first)"""
    for kind, makers in (("text", families.TEXTS), ("page", families.PAGES)):
        everything = {f"{kind}/copies": lambda kind=kind: copies(kind, size if are_large else None)}
        for name, maker in makers.items():
            everything[f"{kind}/{name}"] = lambda maker=maker: [maker(size * factor) for factor in SIZES]
        for name, make in everything.items():
            if any(fnmatch.fnmatch(name, pattern) for pattern in patterns):
                yield name, kind, make()


class Perf:
    name = "perf stat"

    def __init__(self, winnow, _):
        self.command = ["perf", "stat", "-x,", "-e", "instructions:u", winnow]

    @staticmethod
    def count(errors):
        found = re.search(r"^(\d+),[^,]*,instructions", errors, re.M)
        return int(found[1]) if found else None


class Valgrind:
    # Cachegrind without its cache: the fastest of Valgrind's tools that count.
    name = "valgrind --tool=cachegrind --cache-sim=no"

    def __init__(self, winnow, folder):
        stripped = os.path.join(folder, "winnow")
        subprocess.run(["strip", "--strip-debug", "-o", stripped, winnow], check=True)
        self.command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", stripped]

    @staticmethod
    def count(errors):
        found = re.search(r"I\s+refs:\s+([\d,]+)", errors)
        return int(found[1].replace(",", "")) if found else None


def counter(winnow, folder):
    """What counts on this machine."""
    for kind in (Perf, Valgrind):
        if shutil.which(kind.name.split()[0]):
            found = kind(winnow, folder)
            done = subprocess.run([*found.command, "--version"], capture_output=True, text=True, errors="replace")
            if found.count(done.stderr):
                return found
    sys.exit("instructions.py: neither perf nor valgrind counts instructions here (apt-get install valgrind)")


def count_instructions(counter, arguments, seconds):
    """None if it takes too long or fails."""
    try:
        done = subprocess.run([*counter.command, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              env=ENVIRONMENT, timeout=seconds)
    except subprocess.TimeoutExpired:
        return None
    return counter.count(done.stderr.decode(errors="replace"))


# Runs a command and prints its peak memory, seconds of CPU and exit status. It is a process of its own, as what is forked
# from a large process counts as large.
LAUNCHER = """
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024), usage.ru_utime + usage.ru_stime, status)
"""


def measure_memory(winnow, arguments, seconds):
    """Peak bytes, seconds and exit status; the status is None if it took too long."""
    command = [sys.executable, "-I", "-S", "-c", LAUNCHER, winnow, *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
    try:
        peak, spent, status = process.communicate(timeout=seconds)[0].split()
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return 0, seconds, None
    return int(peak), float(spent), int(status)


def marginal(sizes, counts):
    """What each step to a larger document costs, for a byte of the step: what the start costs is not in it."""
    return [(counts[n + 1] - counts[n]) / max(sizes[n + 1] - sizes[n], 1) for n in range(len(sizes) - 1)]


def growth(sizes, counts, little=5):
    """How many times as much a byte of a later step costs as one of an earlier, at the most. A little is
    nothing: it is added to both."""
    costs = [max(cost, 0) + little for cost in marginal(sizes, counts)]
    return max((costs[b] / costs[a] for a in range(len(costs)) for b in range(a + 1, len(costs))), default=1.0)


def judge(sizes, counts, memory, status, tolerance, little=5):
    """What is wrong, in words. Memory is that of the largest document."""
    wrong = []
    if status != 0:
        wrong.append("took too long" if status is None else f"exit status {status}")
    if None in counts:
        wrong.append("counting took too long")
    elif (factor := growth(sizes, counts, little)) > tolerance:
        wrong.append(f"not linear ({factor:.1f} times a byte)")
    if memory > BYTES_OF_MEMORY * sizes[-1] + MEMORY:
        wrong.append(f"{memory / 1e6:.0f} MB of memory for {sizes[-1] / 1e6:.2f} MB")
    return wrong


def write(path, document):
    with open(path, "wb") as file:
        file.write(document)


def flags(winnow):
    """One job, where the command has several: threads are no part of the growth."""
    text = subprocess.run([winnow, "--help"], capture_output=True, text=True, errors="replace").stdout
    return ["--jobs", "1"] if "--jobs" in text else []


def measure(documents, path, winnow, tool, arguments, limit):
    """The counts of all documents, and what else is known of the largest: memory, seconds, exit status."""
    counts = []
    for document in documents:
        write(path, document)
        memory, seconds, status = measure_memory(winnow, arguments, limit)
        count = None
        if status is not None:
            count = seconds * 1e9 if tool is None else count_instructions(tool, arguments, limit)
        counts.append(count)
        if count is None:
            break
    return counts, memory, seconds, status


def grow(case, winnow, tool, options, folder):
    """A row of the table for a family, and what is wrong with it."""
    name, kind, documents = case
    path = os.path.join(folder, name.replace("/", " "))
    arguments = ["--text" if kind == "text" else "--html", *FORMATS[options.format], *flags(winnow), path]
    counts = []
    for document in documents:
        write(path, document)
        counts.append(count_instructions(tool, arguments, options.limit))
        os.remove(path)
    sizes = [len(document) for document in documents]
    if None in counts:
        return f"| {name} | {sizes[-1]} | ? | ? | counting took too long |", [f"{name}: counting took too long"]
    factor = growth(sizes, counts)
    wrong = f"not linear ({factor:.1f} times a byte)" if factor > options.tolerance else ""
    costs = " ".join(f"{cost:.0f}" for cost in marginal(sizes, counts))
    return f"| {name} | {sizes[-1]} | {costs} | {factor:.2f} | {wrong} |", [f"{name}: {wrong}"] if wrong else []


def run_short(options, folder):
    """The growth of the families that are most likely to show it, several at a time: the counts are the same."""
    winnow = os.path.abspath(options.winnow)
    tool = counter(winnow, folder)
    known = {name: (name, kind, documents) for name, kind, documents in cases(options.size, families.SHORT)}
    print(f"instructions by {tool.name}; --format {options.format}, sizes from {options.size} bytes\n")
    print("| document | bytes | instructions a byte more | growth | |\n|---|---|---|---|---|")
    failed = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for row, wrong in pool.map(lambda name: grow(known[name], winnow, tool, options, folder), families.SHORT):
            print(row, flush=True)
            failed += wrong
    return failed


def run(options, folder):
    winnow, path = os.path.abspath(options.winnow), os.path.join(folder, "document")
    tool = None if options.seconds_of_cpu else counter(winnow, folder)
    unit = "nanoseconds" if tool is None else "instructions"
    arguments = {kind: [flag, *FORMATS[options.format], *flags(winnow), path]
                 for kind, flag in (("text", "--text"), ("page", "--html"))}
    print(f"{unit} {f'by {tool.name}' if tool else 'of CPU'}; --format {options.format}, sizes from {options.size} bytes\n")
    for kind, document in (("text", families.ordinary_text(100)), ("page", families.PAGES["ordinary"](200))):
        counts, memory, seconds, _ = measure([document], path, winnow, tool, arguments[kind], options.limit)
        print(f"{kind} of a sentence: {counts[0] or 0:,.0f} {unit}, {memory / 1e6:.1f} MB, {seconds * 1e3:.0f} ms")
    print(f"\n| document | bytes | {unit} a byte more | growth | memory a byte | seconds | |\n|---|---|---|---|---|---|---|")
    failed, little = [], 20 if tool is None else 5
    for name, kind, documents in cases(options.size, options.families.split(","), options.seconds_of_cpu):
        counts, memory, seconds, status = measure(documents, path, winnow, tool, arguments[kind], options.limit)
        sizes = [len(document) for document in documents[:len(counts)]]
        wrong = judge(sizes, counts, memory, status, options.tolerance, little)
        costs = "?" if None in counts else " ".join(f"{cost:.0f}" for cost in marginal(sizes, counts))
        factor = "?" if None in counts else f"{growth(sizes, counts, little):.2f}"
        above = max(memory - MEMORY, 0) / sizes[-1]
        print(f"| {name} | {sizes[-1]} | {costs} | {factor} | {above:.1f} | {seconds:.2f} | {'; '.join(wrong)} |", flush=True)
        failed += [f"{name}: {text}" for text in wrong]
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("winnow", metavar="WINNOW", help="the command, as .build/release/winnow")
    parser.add_argument("--families", default="*", help="which documents, with * and ?, and commas between")
    parser.add_argument("--format", default="text", choices=FORMATS)
    parser.add_argument("--seconds-of-cpu", action="store_true", help="measure larger documents instead of counting")
    parser.add_argument("--short", action="store_true", help="count for a few families and smaller documents, in two minutes")
    parser.add_argument("--size", type=int, help="bytes of the smallest document")
    parser.add_argument("--tolerance", type=float, help="how much more a byte may cost in a larger document")
    parser.add_argument("--limit", type=int, default=120, help="how many seconds one count may take")
    options = parser.parse_args()
    if options.short and (options.seconds_of_cpu or options.families != "*"):
        parser.error("--short counts, and has its own families")
    options.size = options.size or (1 << 20 if options.seconds_of_cpu else 1 << 14 if options.short else 1 << 16)
    options.tolerance = options.tolerance or (2 if options.seconds_of_cpu else 1.3)
    with tempfile.TemporaryDirectory() as folder:
        failed = (run_short if options.short else run)(options, folder)
    print(f"\n{len(failed)} of them are not as they must be" if failed else "\nall grow with their bytes")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
