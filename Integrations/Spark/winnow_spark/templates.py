"""What the pages of a site have in common, learned from all of them."""

import os
import subprocess
import tempfile
from dataclasses import dataclass
from typing import Optional

from .binary import WinnowError, check, find
from .frames import _column, _index, _is_binary
from .options import Options
from .process import Process
from .records import JSONLines

#: So many parts are merged by one run of the command.
FAN = 64


def learn(df, column=None, *, html=False, url="url", path=None, winnow=None):
    """What comes back on the pages of a site, as `winnow learn` finds it: the bytes of its file.

    Each partition is learned by a process of its own, and what they learned is merged on the driver. `path` names a
    file to write; `clean(…, templates=path)` reads it there, and on executors what `ship` sent them of it. `column` holds
    strings: texts (by default `text`) or, with `html`, pages (by default `html`), and `url` the pages' addresses.
    """
    if column is None:
        column = "html" if html else "text"
    if _is_binary(df, column):
        raise ValueError(f"the column '{column}' is binary; learn takes strings")
    _index(df, url)
    work = Learning(Options(html=html), column, url, winnow)
    parts = df.select(column, url).mapInArrow(work, "part binary").toLocalIterator()
    with tempfile.TemporaryDirectory(prefix="winnow-spark-") as folder:
        templates = merge((bytes(row.part) for row in parts), folder, winnow)
    if path:
        with open(path, "wb") as file:
            file.write(templates)
    return templates


@dataclass(frozen=True)
class Learning:
    """What is done with each partition; sent to the executors."""

    options: Options
    column: str
    url: str
    winnow: Optional[str]

    def __call__(self, batches):
        import pyarrow as pa

        part = self.part(self._records(batches))
        yield pa.RecordBatch.from_arrays([pa.array([part], pa.binary())], names=["part"])

    def part(self, records):
        """What `winnow learn` makes of records. It is done again from no start: a task that fails is Spark's to repeat."""
        command = ["learn", "--jsonl", "--field", "html" if self.options.html else "text"]
        return run([*command, *(["--html"] if self.options.html else [])], self.winnow, records)

    def _records(self, batches):
        protocol = JSONLines(self.options)
        for batch in batches:
            values, urls = _column(batch, self.column), _column(batch, self.url)
            for value, url in zip(values, urls):
                if value.is_valid and url.is_valid:
                    address = url.as_py().decode("utf-8", "replace")
                    yield protocol.record(protocol.payload(value.as_py(), address))[1]


def merge(parts, folder, winnow=None):
    """One file of many, a few at a time: neither the driver's memory nor a command line holds all of them."""
    paths, number = [], 0
    for part in parts:
        paths.append(_written(part, folder, number))
        number += 1
        if len(paths) == FAN:
            paths = [_merged(paths, folder, number, winnow)]
            number += 1
    if not paths:
        raise ValueError("there are no rows to learn from")
    path = _merged(paths, folder, number, winnow) if len(paths) > 1 else paths[0]
    with open(path, "rb") as file:
        return file.read()


def _merged(paths, folder, number, winnow):
    merged = run(["learn", "--merge", *paths], winnow)
    for path in paths:
        os.remove(path)
    return _written(merged, folder, number)


def _written(part, folder, number):
    path = os.path.join(folder, f"{number}.templates")
    with open(path, "wb") as file:
        file.write(part)
    return path


def run(arguments, winnow=None, blocks=()):
    """All that the command writes."""
    path = find(winnow)
    check(path)
    process = Process([path, *arguments], blocks)
    try:
        output = b"".join(iter(process.read, b""))
        status = process.wait()
        if process.failure:
            raise process.failure
        if status != 0:
            raise WinnowError(f"'winnow {arguments[0]}' failed ({status}): {' '.join(process.messages()[-3:])}")
        return output
    finally:
        process.close()
