"""How `clean` scales: the same Parquet of pages on one core and on two, in turns.

    python3 measure.py pages.parquet --winnow PATH --rounds 5

`--prepare DIR` first makes the Parquet, in 16 files, of the files in folders: their pages are its column `html`.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time

PACKAGE = os.path.dirname(os.path.abspath(__file__))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("path")
    parser.add_argument("--prepare", nargs="+", metavar="DIR", help="folders of pages to make the Parquet of")
    parser.add_argument("--winnow", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cores", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--pin", action="store_true", help="give local[N] no more than N cores of the machine")
    parser.add_argument("--serve", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.prepare:
        prepare(options)
    if options.serve:
        serve(options)
    else:
        compare(options)


def prepare(options):
    import pyarrow as pa
    import pyarrow.parquet as pq

    os.makedirs(options.path)
    paths = sorted(os.path.join(folder, name) for folder in options.prepare for name in os.listdir(folder))
    for number in range(16):
        pages = []
        for path in paths[number::16]:
            with open(path, "rb") as file:
                pages.append(file.read().decode("utf-8", "replace"))
        table = pa.table({"id": paths[number::16], "html": pages})
        pq.write_table(table, os.path.join(options.path, f"{number:02}.parquet"))


def compare(options):
    """A Spark for each number of cores, all of them warm; only one works at a time."""
    servers = {cores: start(options, cores) for cores in options.cores}
    runs = {cores: [] for cores in servers}
    for turn in range(options.rounds + 1):
        for cores, server in servers.items():
            print(file=server.stdin, flush=True)
            run = json.loads(server.stdout.readline())
            # The first round warms up.
            if turn:
                runs[cores].append(run)
    for cores, server in servers.items():
        server.stdin.close()
        server.wait()
        seconds = [run["seconds"] for run in runs[cores]]
        cpu = statistics.median(run["cpu"] for run in runs[cores])
        rows = runs[cores][0]["rows"]
        print(
            f"local[{cores}]: {rows} rows, {statistics.median(rows / one for one in seconds):.0f} rows/s "
            f"({min(seconds):.1f} to {max(seconds):.1f} s), {1000 * cpu / rows:.1f} ms of CPU a row")
    first = runs[options.cores[0]]
    for cores in options.cores[1:]:
        ratios = [one["seconds"] / other["seconds"] for one, other in zip(first, runs[cores])]
        print(f"local[{cores}] over local[{options.cores[0]}], median of pairs: {statistics.median(ratios):.2f}")


def start(options, cores):
    command = [sys.executable, __file__, options.path, "--winnow", options.winnow, "--serve", str(cores)]
    if options.pin:
        command.append("--pin")
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        env={**os.environ, "PYTHONPATH": PACKAGE, "PYSPARK_PYTHON": sys.executable})


def serve(options):
    """A run for each line on standard input."""
    from pyspark.sql import SparkSession

    from winnow_spark import clean

    if options.pin:
        # Java and all that it starts keep to them.
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: options.serve])
    spark = (
        SparkSession.builder.master(f"local[{options.serve}]").config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "3g").config("spark.driver.host", "127.0.0.1")
        # A partition for each of the files.
        .config("spark.sql.files.maxPartitionBytes", 1 << 25).config("spark.sql.files.openCostInBytes", 1 << 25)
        .getOrCreate()
    )
    df = spark.read.parquet(options.path)
    rows = df.count()
    for _ in sys.stdin:
        cpu, begin = cpu_time(), time.monotonic()
        clean(df, html=True, winnow=options.winnow).write.format("noop").mode("overwrite").save()
        print(json.dumps({"rows": rows, "seconds": time.monotonic() - begin, "cpu": cpu_time() - cpu}), flush=True)
    spark.stop()


def cpu_time():
    """Of this process and all below it, in seconds: Spark's Java, its Python workers, the command."""
    parents, times = {}, {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as file:
                fields = file.read().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(name)] = int(fields[1])
        # Its own, and that of its children that have ended.
        times[int(name)] = sum(map(int, fields[11:15]))
    family, size = {os.getpid()}, 0
    while len(family) > size:
        size = len(family)
        family |= {process for process, parent in parents.items() if parent in family}
    return sum(times.get(process, 0) for process in family) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
