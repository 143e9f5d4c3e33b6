"""With Spark, where there is one: pip install 'pyspark[sql]', then python3 -m unittest discover tests"""

import gzip
import json
import os
import subprocess
import sys
import unittest

from support import HERE, REAL, Case, Killer, needs_real

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
    from pyspark.sql import SparkSession
except ImportError as error:
    print(f"NOTE: no Spark here ({error}): its tests are skipped", file=sys.stderr)
    raise unittest.SkipTest("no Spark here")

from winnow_spark import WinnowNotFound, clean, learn, read_warc

TEXT = "The ferry to the island will sail every hour from May, the harbour office said on Monday."
PAGE = "<html><head><title>Ferry {0}</title></head><body><nav><a href='/'>Home</a> <a href='/all'>All</a></nav>" \
    "<h1>Ferry {0}</h1><p>{1}</p><p>It is the number {0} of them, café and all, and takes an hour.</p></body></html>"
PACKAGE = os.path.dirname(HERE)


def setUpModule():
    global spark
    os.environ["PYSPARK_PYTHON"] = sys.executable
    # Executors find the package as they would find an installed one.
    os.environ["PYTHONPATH"] = os.pathsep.join([PACKAGE, *filter(None, [os.environ.get("PYTHONPATH")])])
    spark = (
        SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", 2).config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", 100).getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")


def tearDownModule():
    spark.stop()


class ColumnTests(Case):
    """With the stand-in for the command."""

    def clean(self, rows, schema, **options):
        return clean(spark.createDataFrame(rows, schema), winnow=self.fake, **options)

    def test_texts_are_cleaned_in_their_place(self):
        df = self.clean([(1, "a\nNOISE\n", True), (2, None, None), (3, "", False)], "id long, text string, x boolean")
        self.assertEqual(df.columns, ["id", "text", "x", "winnow", "winnow_error"])
        rows = sorted(df.collect())
        self.assertEqual([(row.id, row.text, row.x) for row in rows], [(1, "a\n", True), (2, None, None), (3, "", False)])
        self.assertEqual((rows[0].winnow.language, rows[0].winnow.lines.removed), ("en", 1))
        self.assertEqual(rows[0].winnow.removed, {"boilerplate": 1})
        self.assertEqual([row.winnow_error for row in rows], [None] * 3)
        self.assertIsNone(rows[1].winnow)

    def test_bad_rows_keep_their_text_and_say_why(self):
        once = f"DIE-ONCE {self.path('died')}"
        texts = ["a", "DIE", "b", "REFUSE", once, "NOISE\nc"]
        df = self.clean([(text,) for text in texts * 50], "text string", metadata=None, error="why")
        rows = df.collect()
        self.assertEqual(len(rows), 300)
        self.assertEqual(sorted(row.text for row in rows), sorted(["a", "DIE", "b", "REFUSE", once, "c"] * 50))
        for row in rows:
            expected = {"DIE": "winnow was ended by signal 9 at this row, twice", "REFUSE": "does not like it"}
            self.assertEqual(row.why, expected.get(row.text))

    def test_columns_of_pages(self):
        page = [("u", "page")]
        df = self.clean(page, "url string, html string", html=True, url="url", metadata=None, error=None)
        self.assertEqual((df.columns, df.first().text), (["url", "text"], "page"))
        df = self.clean(page, "url string, html string", html=True, keep_html=True, output="t", metadata=None)
        self.assertEqual(df.columns, ["url", "html", "t", "winnow_error"])
        df = self.clean(page, "url string, html string", column="html", output="clean", metadata=None, error=None)
        self.assertEqual(df.columns, ["url", "html", "clean"])

    def test_mistakes_are_told_at_once(self):
        for options, reason in [
            ({"column": "body"}, "no column 'body'; the columns are id, text"),
            ({"column": "id"}, "is bigint"),
            ({"output": "ID"}, "a column 'ID' already"),
            ({"metadata": "text"}, "a column 'text' already"),
            ({"charset": "utf-8"}, "have no charset"),
            ({"keep": "nonsense"}, "there is no kind 'nonsense'"),
        ]:
            with self.assertRaisesRegex(ValueError, reason):
                self.clean([(1, "a")], "id long, text string", **options)
        with self.assertRaisesRegex(WinnowNotFound, "--files"):
            clean(spark.createDataFrame([("a",)], "text string"), winnow="/nowhere/winnow")

    def test_bytes_that_are_no_utf_8_and_half_pairs(self):
        df = spark.sql("select cast(x'61ffeda08062' as string) text union all select cast(x'c328' as string)")
        rows = clean(df, winnow=self.fake).selectExpr("hex(text) text", "winnow_error").collect()
        self.assertEqual(sorted(row.text for row in rows), ["61FFEDA08062", "C328"])

    def test_a_huge_row_and_nested_columns(self):
        size = 50 << 20
        df = spark.sql(f"select 7 id, named_struct('a', array(1, 2)) nested, repeat('x', {size}) text")
        row = clean(df, winnow=self.fake).selectExpr("id", "nested", "length(text) length").first()
        self.assertEqual((row.id, row.nested.a, row.length), (7, [1, 2], size))

    def test_no_rows(self):
        self.assertEqual(self.clean([], "text string").collect(), [])

    def test_what_a_site_repeats_is_merged_from_all_partitions(self):
        rows = [(f"https://example.org/{number % 3}", "text") for number in range(20)] + [(None, "text"), ("u", None)]
        df = spark.createDataFrame(rows, "url string, text string").repartition(4)
        learned = learn(df, winnow=self.fake, path=self.path("site.templates")).decode()
        expected = {f"https://example.org/{number}": count for number, count in enumerate((7, 7, 6))}
        self.assertEqual({line.split()[0]: int(line.split()[1]) for line in learned.splitlines()}, expected)
        with open(self.path("site.templates")) as file:
            self.assertEqual(file.read(), learned)


@needs_real
class CommandTests(Case):
    """With the command itself: what Spark gives is what the command gives."""

    def pages(self, count):
        # Each seventh page has more open elements than are read, and a note says so.
        depth = lambda number: "<div>" * (450 if number % 7 == 0 else 1)
        page = lambda number: depth(number) + PAGE.format(number, TEXT * (number % 60 + 1))
        pages = [(number, f"https://example.org/{number}", page(number)) for number in range(count)]
        with open(self.path("pages.jsonl"), "w") as file:
            for number, url, html in pages:
                file.write(json.dumps({"id": number, "url": url, "html": html}) + "\n")
        return pages

    def expected(self, *options):
        run = subprocess.run([REAL, "--metadata", *options], capture_output=True, check=True)
        return {record["id"]: record for record in map(json.loads, run.stdout.splitlines())}

    def compare(self, rows, expected):
        self.assertEqual(len(rows), len(expected))
        self.assertEqual({row["id"] for row in rows}, set(expected))
        for row in rows:
            record = expected[row["id"]]
            self.assertIsNone(row["winnow_error"])
            self.assertEqual((row["text"], row["winnow"]["title"]), (record["text"], record["winnow"]["title"]))
            self.assertEqual(dict(row["winnow"]["removed"]), record["winnow"]["removed"])
            self.assertEqual(row["winnow"]["notes"], record["winnow"].get("notes"))

    def test_killed_in_the_middle(self):
        df = spark.createDataFrame(self.pages(6000), "id long, url string, html string").repartition(2)
        path = self.own_copy()
        killer = Killer(path, times=2, work=0.1)
        killer.start()
        rows = clean(df, html=True, url="url", winnow=path).collect()
        killer.join(1)
        self.assertGreater(len(killer.killed), 0)
        self.compare(rows, self.expected("--html", self.path("pages.jsonl")))
        self.assertEqual({row.id % 7 for row in rows if row.winnow.notes}, {0})

    def test_binary_pages_with_options(self):
        pages = [(number, PAGE.format(number, TEXT).encode("windows-1252")) for number in range(50)]
        df = spark.createDataFrame(pages, "id long, html binary")
        rows = clean(df, html=True, drop="title", markdown=True, winnow=REAL, keep_html=True).collect()
        for row in rows:
            run = subprocess.run(
                [REAL, "--html", "--drop", "title", "--format", "markdown"], input=row.html, capture_output=True)
            self.assertEqual(row.text.encode(), run.stdout)
            self.assertIn("café", row.text)

    def test_templates_are_those_of_the_command(self):
        if subprocess.run([REAL, "learn", "--help"], capture_output=True).returncode:
            self.skipTest("this winnow does not know learn yet")
        repeated = "The reading room of the old mill holds the papers of the harbour from all its years."
        pages = [
            (number, f"https://example.org/{number}", PAGE.format(number, f"{TEXT * (number % 7 + 1)}</p><p>{repeated}"))
            for number in range(60)
        ]
        with open(self.path("pages.jsonl"), "w") as file:
            for number, url, html in pages:
                file.write(json.dumps({"id": number, "url": url, "html": html}) + "\n")
        command = [REAL, "learn", "--html", "--jsonl", self.path("pages.jsonl")]
        df = spark.createDataFrame(pages, "id long, url string, html string").repartition(5)
        learned = learn(df, html=True, path=self.path("site.templates"), winnow=REAL)
        self.assertEqual(learned, subprocess.run(command, capture_output=True, check=True).stdout)
        rows = clean(df, html=True, url="url", templates=self.path("site.templates"), winnow=REAL).collect()
        self.compare(rows, self.expected("--html", "--templates", self.path("site.templates"), self.path("pages.jsonl")))

    def archive(self, count):
        records = []
        for number in range(count):
            body = PAGE.format(number, TEXT * 20).encode()
            block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
            if number == 5:
                block = b"nothing of the kind"
            head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{number}\r\n" \
                f"Content-Type: application/http\r\nContent-Length: {len(block)}\r\n\r\n"
            records.append(gzip.compress(head.encode() + block + b"\r\n\r\n"))
        return b"".join(records)

    def test_archives(self):
        os.mkdir(self.path("crawl"))
        paths = [self.path(f"crawl/{name}.warc.gz") for name in "ab"]
        for path, count in zip(paths, (3000, 40)):
            with open(path, "wb") as file:
                file.write(self.archive(count))
        command = self.own_copy()
        killer = Killer(command, times=1, work=0.1)
        killer.start()
        rows = read_warc(spark, self.path("crawl"), winnow=command).collect()
        killer.join(1)
        self.assertEqual(len(killer.killed), 1)
        run = subprocess.run([REAL, *paths], capture_output=True)
        expected = {record["source"]: record for record in map(json.loads, run.stdout.splitlines())}
        good = [row for row in rows if row.winnow_error is None]
        self.assertEqual(len(good), len(expected))
        for row in good:
            record = expected[row.source.removeprefix("file:")]
            self.assertEqual((row.url, row.text, row.winnow.title), (record["url"], record["text"], record["metadata"]["title"]))
        bad = [row for row in rows if row.winnow_error is not None]
        self.assertEqual([row.winnow_error for row in bad], ["its block is no HTTP response; it is left out"] * 2)

    def submit(self, *arguments):
        environment = {**os.environ, "WINNOW": REAL, "SPARK_LOCAL_IP": "127.0.0.1"}
        environment.pop("PYTHONPATH")
        run = subprocess.run(
            [sys.executable, os.path.join(PACKAGE, "job.py"), *arguments], env=environment, capture_output=True, text=True)
        return run.returncode, run.stderr.splitlines()

    def test_the_job(self):
        pages = self.pages(30)
        pq.write_table(
            pa.table(dict(zip(("id", "url", "html"), map(list, zip(*pages))))), self.path("pages.parquet"))
        expected = self.expected("--html", self.path("pages.jsonl"))
        for name, format in [("pages.parquet", "parquet"), ("pages.jsonl", "jsonl")]:
            status, said = self.submit(
                "--input", self.path(name), "--format", format, "--html", "--url", "url", "--output", self.path("out"),
                "--mode", "overwrite")
            self.assertEqual(status, 0, said)
            self.assertIn(f"30 rows in {self.path('out')}, 0 of them with an error", said)
            self.compare(pq.read_table(self.path("out")).to_pylist(), expected)
        status, said = self.submit("--input", self.path(name), "--format", "jsonl", "--output", self.path("out2"))
        self.assertEqual((status, said[-1]), (1, "job.py: there is no column 'text'; the columns are html, id, url"))

    def test_the_job_and_a_line_that_is_no_json(self):
        with open(self.path("texts.jsonl"), "w") as file:
            file.write('{"text": "Share\\nTweet\\n"}\n{"text": nothing}\n')
        status, said = self.submit(
            "--input", self.path("texts.jsonl"), "--format", "jsonl", "--schema", "text string", "--output", self.path("out"))
        self.assertEqual(status, 0, said)
        rows = pq.read_table(self.path("out")).sort_by("text").to_pylist()
        self.assertEqual([(row["text"], row["_corrupt_record"], row["winnow_error"]) for row in rows], [
            ("", None, None), (None, '{"text": nothing}', "the line is no JSON of these columns")])


if __name__ == "__main__":
    unittest.main()
