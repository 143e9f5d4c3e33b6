"""Cleans a Parquet of pages in Spark while processes are killed, and compares each row with the command's.

    python3 check.py pages.parquet --winnow PATH

The Parquet is one that `measure.py --prepare` made: columns `id` and `html`.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

import pyarrow.parquet as pq
from pyspark.sql import SparkSession

PACKAGE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(PACKAGE, "tests"))

from support import Killer

from winnow_spark import clean


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("path")
    parser.add_argument("--winnow", required=True)
    parser.add_argument("--kill", type=int, default=3, help="how many processes (default: 3)")
    options = parser.parse_args()
    os.environ.update(PYTHONPATH=PACKAGE, PYSPARK_PYTHON=sys.executable)
    with tempfile.TemporaryDirectory(prefix="winnow-spark-") as folder:
        # Under a path of its own, so that only its processes are killed.
        winnow = shutil.copy(options.winnow, os.path.join(folder, "winnow"))
        expected = reference(options.path, winnow, folder)
        killer = Killer(winnow, times=options.kill, patience=3600, work=0.5)
        killer.start()
        rows = spark().read.parquet(options.path)
        rows = clean(rows.select("id", "html"), html=True, winnow=winnow).collect()
    names = {row.id for row in rows}
    once = len(names) == len(rows) == len(expected) and names == set(expected)
    differing = sum(not is_equal(row, expected.get(row.id)) for row in rows)
    print(
        f"{len(killer.killed)} processes killed; {len(rows)} rows for {len(expected)} pages, "
        f"{'each once' if once else 'NOT EACH ONCE'}; {differing} differ from the command's")
    sys.exit(0 if once and not differing else 1)


def spark():
    spark = (
        SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false").config("spark.driver.memory", "3g")
        .config("spark.driver.host", "127.0.0.1").getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    return spark


def reference(path, winnow, folder):
    """What the command makes of the same pages, by their names."""
    pages = os.path.join(folder, "pages.jsonl")
    with open(pages, "w", encoding="utf-8") as file:
        for name in sorted(os.listdir(path)):
            for row in pq.read_table(os.path.join(path, name)).to_pylist():
                file.write(json.dumps({"id": row["id"], "html": row["html"]}) + "\n")
    run = subprocess.run([winnow, "--html", "--metadata", pages], capture_output=True, check=True)
    return {record["id"]: record for record in map(json.loads, run.stdout.splitlines())}


def is_equal(row, record):
    if record is None or row.winnow_error is not None or row.text != record["text"]:
        return False
    there = row.winnow.asDict(recursive=True)
    return all(there[name] == value for name, value in record["winnow"].items())


if __name__ == "__main__":
    main()
