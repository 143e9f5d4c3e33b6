"""A Spark job: Parquet, JSON Lines or web archives in, cleaned Parquet out.

    spark-submit job.py --input pages.parquet --html --output clean.parquet
"""

import argparse
import sys

from pyspark.sql import SparkSession
from pyspark.sql.functions import coalesce, col, lit, when

from winnow_spark import WinnowError, clean, read_warc, ship

#: Where Spark puts a line that it cannot read.
CORRUPT = "_corrupt_record"


def arguments():
    parser = argparse.ArgumentParser(
        prog="job.py", description="Takes the noise out of texts and pages, and writes Parquet."
    )
    add = parser.add_argument
    add("--input", required=True, nargs="+", metavar="PATH", help="files, folders or patterns, as Spark reads them")
    add("--format", choices=["parquet", "jsonl", "warc"], default="parquet", help="what they are (default: parquet)")
    add("--output", required=True, metavar="PATH", help="the folder to write")
    add("--mode", choices=["error", "overwrite", "append"], default="error", help="what to do if it is there")
    add("--html", action="store_true", help="the column holds pages")
    add("--column", help="the column to clean (default: text, or html with --html)")
    add("--output-column", help="the column to write (default: the same, or text with --html)")
    add("--keep-html", action="store_true", help="keep the pages besides their texts")
    add("--url", metavar="COLUMN", help="a column with the pages' addresses")
    add("--charset", help="the encoding of a binary column (default: found out)")
    add("--schema", help="the columns of JSON Lines, such as 'url string, html string' (default: a look at all of it)")
    add("--preset", choices=["precision", "balanced", "recall"])
    for option in ("--keep", "--drop", "--only"):
        add(option, default="", metavar="KIND,...", help="see 'winnow --help'")
    add("--markdown", action="store_true", help="write pages as Markdown")
    add("--links", action="store_true", help="with --markdown: write the links of pages")
    add("--templates", metavar="FILE", help="what 'winnow learn' found; sent to the executors")
    add("--partitions", type=int, metavar="N", help="divide the rows anew before they are cleaned")
    add("--winnow", metavar="PATH", help="the command (default: WINNOW, then PATH); sent to the executors")
    return parser.parse_args()


def read(spark, options):
    if options.format == "parquet":
        return spark.read.parquet(*options.input)
    reader = spark.read.option("mode", "PERMISSIVE").option("columnNameOfCorruptRecord", CORRUPT)
    return (reader.schema(f"{options.schema}, {CORRUPT} string") if options.schema else reader).json(options.input)


def cleaned(spark, options):
    policy = {
        "preset": options.preset, "markdown": options.markdown, "links": options.links,
        "templates": options.templates,
        **{name: tuple(filter(None, getattr(options, name).split(","))) for name in ("keep", "drop", "only")},
    }
    if options.format == "warc":
        return read_warc(spark, options.input, **policy)
    df = read(spark, options)
    if options.partitions:
        df = df.repartition(options.partitions)
    df = clean(
        df, options.column, html=options.html, output=options.output_column, keep_html=options.keep_html,
        url=options.url, charset=options.charset, **policy,
    )
    if CORRUPT in df.columns:
        reason = when(col(CORRUPT).isNotNull(), lit("the line is no JSON of these columns"))
        df = df.withColumn("winnow_error", coalesce("winnow_error", reason))
    return df


def main():
    options = arguments()
    spark = SparkSession.builder.appName("winnow").getOrCreate()
    try:
        ship(spark, options.winnow, options.templates)
        if spark.conf.get("spark.sql.execution.arrow.maxBytesPerBatch", None) is None:
            # Spark bounds its batches by rows alone here, and 10,000 pages are too much for one.
            spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "200")
        cleaned(spark, options).write.mode(options.mode).parquet(options.output)
        written = spark.read.parquet(options.output)
        failed = written.where("winnow_error is not null").count()
        print(f"{written.count()} rows in {options.output}, {failed} of them with an error", file=sys.stderr)
    except (ValueError, WinnowError) as error:
        sys.exit(f"job.py: {error}")
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
