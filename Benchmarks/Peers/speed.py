#!/usr/bin/env python3
"""How fast Winnow is beside other tools: all over the same documents in memory, on one core, in turn.

    speed.py CORPORA [--only pages,texts] [--corpora segments-dev,articles-dev] [--rounds 7] [--python PYTHON]

Each tool is a process with all documents in memory. A round of each follows a round of the others, so that a busy minute
of the machine is no tool's own. What is timed begins with a document's bytes and ends with its text; seconds are those of CPU. A tool that
would take longer than --seconds for a round gets every Nth document, and the table says how many. Ratios are of rounds that
ran one after the other: the median, the least and the greatest.

Texts are text/ of all CORPORA, each document apart, and all in one file; `wc -w` counts that file's words.

Results/ gets speed-pages.md, .json and .svg, and the same for speed-texts; the chart of pages takes the accuracy from
Results/accuracy.json, which table.py --json writes. Without --python, the tools of requirements.txt are installed
into Benchmarks/.peers once. Winnow's process is built first.
"""
import argparse, glob, json, os, platform, resource, statistics, subprocess, sys, tempfile, time
import chart, worker

HERE = os.path.dirname(os.path.abspath(__file__))
BENCHMARKS = os.path.dirname(HERE)
RESULTS = os.path.join(BENCHMARKS, "Results")
ONE_FILE = "winnow, one file"


def serving(command, paths):
    """A process that has read the documents, and what it said of itself."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    process.stdin.write("".join(path + "\n" for path in paths) + "\n")
    process.stdin.flush()
    return process, process.stdout.readline().strip()


class Server:
    """A tool whose process answers "go N"."""

    def __init__(self, name, command, paths):
        self.name, self.step, self.rounds = name, 1, []
        self.process, said = serving(command, paths)
        self.missing = said.removeprefix("missing ") if not said.startswith("ready") else None
        self.version = said.removeprefix("ready").strip()

    def go(self, step):
        self.process.stdin.write(f"go {step}\n")
        self.process.stdin.flush()
        clock, cpu, documents, size, kept, *failed = self.process.stdout.readline().split()
        return {"clock": float(clock), "cpu": float(cpu), "documents": int(documents), "bytes": int(size),
                "kept": int(kept), "failed": int(failed[0]) if failed else 0}

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


class WordCount:
    """`wc -w` over one file, its start included."""

    def __init__(self, path):
        self.name, self.version, self.step, self.rounds, self.missing = "wc -w", "", 1, [], None
        self.path, self.size = path, os.path.getsize(path)

    def go(self, _):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(["wc", "-w", self.path], stdout=subprocess.DEVNULL, check=True,
                       env=dict(os.environ, LC_ALL="C.UTF-8"))
        clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return {"clock": clock, "cpu": cpu, "documents": 1, "bytes": self.size, "kept": 0, "failed": 0}

    def close(self):
        pass


def step_for(first, wanted):
    """Which part of the documents fits into the wanted seconds, by a round over a tenth of them."""
    return max(1, round(first["cpu"] * 10 / wanted))


def run(tools, rounds, seconds):
    for tool in tools:
        if tool.missing is None:
            # It warms up, too.
            tool.step = step_for(tool.go(10), seconds) if isinstance(tool, Server) and tool.name != ONE_FILE else 1
            if tool.step == 1:
                tool.go(1)
            print(f"{tool.name} {tool.version}: {'all documents' if tool.step == 1 else f'every {tool.step}th document'}",
                  file=sys.stderr, flush=True)
        else:
            print(f"{tool.name}: skipped, it is not installed ({tool.missing})", file=sys.stderr)
    there = [tool for tool in tools if tool.missing is None]
    for number in range(rounds):
        for tool in there:
            tool.rounds.append(tool.go(tool.step))
        print(f"round {number + 1} of {rounds}", file=sys.stderr, flush=True)
    for tool in tools:
        tool.close()
    return [{"tool": tool.name, "version": tool.version, "rounds": tool.rounds} for tool in there]


def speeds(result):
    """MB/s of each round."""
    return [one["bytes"] / max(one["cpu"], 1e-9) / 1e6 for one in result["rounds"]]


def ratios(result, other):
    return [ours / theirs for ours, theirs in zip(speeds(result), speeds(other))]


def number(value):
    """Two or three digits."""
    places = 0 if value >= 99.5 else 1 if value >= 9.95 else 2 if value >= 0.0995 else 3
    return f"{value:.{places}f}"


def spread(values):
    return f"{number(statistics.median(values))} ({number(min(values))}–{number(max(values))})"


def table(results, base, unit):
    """Markdown; the fastest comes first."""
    bases = [result for result in results if result["tool"] == base]
    heads = ["tool", f"{unit}s/s", "MB/s", *([f"times {base}"] if bases else []), f"{unit}s", "failed"]
    rows = []
    for result in sorted(results, key=lambda result: -statistics.median(speeds(result))):
        first = result["rounds"][0]
        a_second = [one["documents"] / max(one["cpu"], 1e-9) for one in result["rounds"]]
        rows.append([f"{result['tool']} {result['version']}".strip(), number(statistics.median(a_second)),
                     spread(speeds(result)), *([spread(ratios(result, bases[0]))] if bases else []),
                     str(first["documents"]), str(first["failed"])])
    lines = [" | ".join(row) for row in [heads, ["---"] * len(heads), *rows]]
    return "".join(f"| {line} |\n" for line in lines)


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return next(line.split(":", 1)[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def write(name, contents):
    os.makedirs(RESULTS, exist_ok=True)
    with open(os.path.join(RESULTS, name), "w", encoding="utf-8") as file:
        file.write(contents)


def record(name, what, results, base, unit):
    rounds = len(results[0]["rounds"])
    heading = (f"{what}. One core ({processor()}), seconds of CPU, the median (least–most) of {rounds} rounds in turn.\n\n")
    text = heading + table(results, base, unit)
    print(text, flush=True)
    write(f"{name}.md", text)
    write(f"{name}.json", json.dumps({"what": what, "processor": processor(), "results": results}, indent=1) + "\n")


def medians(results):
    return {result["tool"]: statistics.median(speeds(result)) for result in results}


def time_pages(options, winnow):
    names = options.corpora.split(",")
    paths = [path for name in names for path in sorted(glob.glob(os.path.join(options.folder, name, "html", "*")))]
    if not paths:
        sys.exit(f"speed.py: {options.folder}: no pages in html/ of {', '.join(names)}")
    start = [options.python, os.path.join(HERE, "worker.py")]
    tools = [Server("winnow", [winnow, "--serve", "--html"], paths)]
    tools += [Server(name, [*start, name], paths) for name in worker.PAGES]
    results = run(tools, options.rounds, options.seconds)
    size = sum(map(os.path.getsize, paths)) / 1e6
    record("speed-pages", f"{len(paths)} pages as served ({size:.0f} MB: {', '.join(names)}), bytes to text", results,
           "resiliparse", "page")
    draw_pages(results)


def draw_pages(results):
    accuracy = os.path.join(RESULTS, "accuracy.json")
    if not os.path.exists(accuracy):
        print("speed.py: no chart, as there is no Results/accuracy.json (table.py OUT CORPORA --json FILE)", file=sys.stderr)
        return
    with open(accuracy, encoding="utf-8") as file:
        f1 = {name: scores["f1"] for name, scores in json.load(file)["wcxb-dev words"].items()}
    points = [(name, speed, f1[name]) for name, speed in medians(results).items() if name in f1]
    write("speed-pages.svg", chart.scatter(
        points, "MB of HTML a second, one core", "word F1 on WCXB", "Speed and accuracy of text extraction"))


def time_texts(options, winnow):
    paths = sorted(glob.glob(os.path.join(options.folder, "*", "text", "*")))
    if not paths:
        sys.exit(f"speed.py: {options.folder}: no folder in it has text/")
    start = [options.python, os.path.join(HERE, "worker.py")]
    with tempfile.TemporaryDirectory() as folder:
        one = os.path.join(folder, "all.txt")
        with open(one, "wb") as out:
            for path in paths:
                with open(path, "rb") as file:
                    out.write(file.read().rstrip(b"\n") + b"\n")
        tools = [Server("winnow", [winnow, "--serve"], paths), Server(ONE_FILE, [winnow, "--serve"], [one]), WordCount(one)]
        tools += [Server(name, [*start, name], paths) for name in worker.TEXTS]
        results = run(tools, options.rounds, options.seconds)
        size = os.path.getsize(one) / 1e6
    record("speed-texts", f"{len(paths)} texts ({size:.0f} MB: text/ of all corpora), bytes to text", results, "wc -w",
           "document")
    write("speed-texts.svg", chart.bars(
        sorted(medians(results).items(), key=lambda pair: -pair[1]), "MB of text a second, one core", "Speed of cleaning text"))


def environment(options):
    """A Python with the other tools, made once."""
    if options.python:
        return options.python
    folder = os.path.join(BENCHMARKS, ".peers")
    python = os.path.join(folder, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "-U", "pip"], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "-r", os.path.join(HERE, "requirements.txt")], check=True)
    return python


def build(options):
    if options.winnow:
        return os.path.abspath(options.winnow)
    # With Swift's libraries in it, as the released command.
    command = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--package-path", BENCHMARKS,
               "--scratch-path", os.path.join(BENCHMARKS, ".build-static"), "--product", "time-cleaning"]
    subprocess.run(command, check=True, stdout=sys.stderr)
    return os.path.join(BENCHMARKS, ".build-static", "release", "time-cleaning")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="CORPORA")
    parser.add_argument("--only", default="pages,texts", help="pages, texts or both")
    parser.add_argument("--corpora", default="segments-dev,articles-dev", help="whose pages; wcxb-dev is the large one")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=10, help="how long a round of one tool may take")
    parser.add_argument("--python", help="a Python that has the other tools")
    parser.add_argument("--winnow", help="a time-cleaning that was built")
    parser.add_argument("--core", type=int, help="which core, where that can be chosen; the last one")
    options = parser.parse_args()
    winnow, options.python = build(options), environment(options)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {options.core if options.core is not None else max(os.sched_getaffinity(0))})
    for what, measure in (("pages", time_pages), ("texts", time_texts)):
        if what in options.only.split(","):
            measure(options, winnow)


if __name__ == "__main__":
    main()
