"""Web archives as a DataFrame of cleaned pages: each file is one process's work."""

import json
import re
from dataclasses import dataclass
from typing import Optional
from urllib.parse import urlsplit

from .binary import check, find
from .frames import arrow_metadata, metadata_type, metadata_value
from .options import Options
from .process import Process, Silent

#: "winnow: FILE: the record at byte N …: what is wrong; it is left out"
MESSAGE = re.compile(r"winnow: .*?: the record at byte (\d+)(?: of the unpacked archive)?(?: \(.*?\))?: (.*)")


def read_warc(
    spark, paths, *, preset=None, keep=(), drop=(), only=(), markdown=False, links=False, templates=None,
    winnow=None, timeout=600,
):
    """A row for each page or text in WARC and WET files, with the columns `source`, `url`, `date`, `text`, `winnow`
    and `winnow_error`.

    `paths` is a path or a list of them, with patterns and folders as Spark reads them. Each file is read by one
    process, from its start to its end: more files than cores keep all cores busy. A record that cannot be read
    gives a row with an error, and so does the rest of a file whose process died twice.
    """
    options = Options.of(
        False, keep, drop, only, preset=preset, markdown=markdown, links=links, templates=templates
    )
    # Spark lists what there is, wherever it is; the contents are not read.
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(paths).select("path")
    names = [row.path for row in files.collect()]
    if not names:
        raise ValueError(f"there is no file in {paths}")
    rows = spark.sparkContext.parallelize([(name,) for name in sorted(names)], len(names))
    return spark.createDataFrame(rows, "path string").mapInArrow(Work(options, winnow, timeout), _schema())


def _schema():
    from pyspark.sql.types import StringType, StructField, StructType

    fields = [StructField(name, StringType()) for name in ("source", "url", "date", "text")]
    return StructType(
        [*fields, StructField("winnow", metadata_type()), StructField("winnow_error", StringType())]
    )


@dataclass(frozen=True)
class Work:
    """What is done with each partition, which holds names of files; sent to the executors."""

    options: Options
    winnow: Optional[str]
    timeout: float

    #: How much a batch of results holds.
    ROWS = 1000
    BYTES = 16 << 20

    def __call__(self, batches):
        for batch in batches:
            for name in batch.column(0).to_pylist():
                yield from self._batches(self._rows(name))

    def _batches(self, rows):
        batch, size = [], 0
        for row in rows:
            batch.append(row)
            size += len(row["text"] or "")
            if len(batch) >= self.ROWS or size > self.BYTES:
                yield _arrow(batch)
                batch, size = [], 0
        if batch:
            yield _arrow(batch)

    def _rows(self, name):
        """The rows of one file. A process that dies is started again, and what it gave is not given twice."""
        given = 0
        for attempt in (1, 2):
            reading = Reading(name, self.options, self.winnow, self.timeout)
            for index, row in enumerate(reading.rows()):
                if index >= given:
                    given += 1
                    yield row
            if reading.death is None:
                yield from reading.left_out()
                return
        yield _row(name, error=f"winnow {reading.death} in this file, twice; what follows is missing")


class Reading:
    """One way through a file."""

    def __init__(self, name, options, winnow, timeout):
        self._name = name
        self._options = options
        self._winnow = winnow
        self._timeout = timeout
        self._places = set()
        self._messages = []
        #: Why the process ended before the file did.
        self.death = None

    def rows(self):
        path = find(self._winnow)
        check(path)
        local = _local(self._name)
        command = [path, "--warc", "--jobs", "1", *self._options.arguments(), "--", local or "-"]
        process = Process(command, () if local else _blocks(self._name))
        try:
            while (line := process.line(self._timeout)) is not None:
                members = json.loads(line)
                place = members["source"].rpartition(":")[2]
                self._places.add(place)
                yield _row(
                    f"{self._name}:{place}", members["url"], members["date"], members["text"], members["metadata"])
            status = process.wait()
            self._messages = process.messages()
            if process.failure:
                self.death = f"could not be given the file ({process.failure})"
            elif status < 0:
                self.death = f"was ended by signal {-status}"
            elif status > 1:
                self.death = f"ended with the status {status} ({' '.join(self._messages[-1:])})"
        except Silent:
            self.death = f"gave nothing for {self._timeout:g} seconds"
        finally:
            process.close()

    def left_out(self):
        """A row for each record that could not be read, and for what is wrong with the file."""
        for message in self._messages:
            found = MESSAGE.match(message)
            if not found:
                yield _row(self._name, error=message.removeprefix("winnow: "))
            # What is said of a record that was cleaned is a note.
            elif found[1] not in self._places:
                yield _row(f"{self._name}:{found[1]}", error=found[2])


def _row(source, url=None, date=None, text=None, metadata=None, error=None):
    return {
        "source": source, "url": url, "date": date, "text": text, "winnow": metadata_value(metadata),
        "winnow_error": error,
    }


def _arrow(rows):
    import pyarrow as pa

    schema = pa.schema(
        [(name, pa.string()) for name in ("source", "url", "date", "text")]
        + [("winnow", arrow_metadata()), ("winnow_error", pa.string())]
    )
    return pa.RecordBatch.from_pylist(rows, schema)


def _local(name):
    """The path of a file on this machine; None for one elsewhere."""
    parts = urlsplit(name)
    if parts.scheme == "":
        return name
    # Spark does not escape what stands in a path.
    return "/" + name[len("file:") :].lstrip("/") if parts.scheme == "file" else None


def _blocks(name):
    """A file's bytes, wherever it is; what is compressed stays so."""
    from pyarrow import fs

    system, path = fs.FileSystem.from_uri(name)
    with system.open_input_stream(path, compression=None) as stream:
        while block := stream.read(1 << 20):
            yield block
