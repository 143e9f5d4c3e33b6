"""What the pages of a site have in common, learned from all of them."""

import os
import tempfile
from dataclasses import dataclass
from typing import Optional

from .binary import WinnowError, check, find
from .frames import _column, _index, _is_binary
from .options import Options
from .process import Process
from .records import JSONLines

#: So many parts are merged by one run of the command.
FAN = 16
#: So many tasks merge what the partitions learned, before the driver merges what they have.
GROUPS = 8


def learn(df, column=None, *, html=False, url="url", path=None, winnow=None):
    """What comes back on the pages of a site, as `winnow learn` finds it: the bytes of its file.

    Each partition is learned by a process of its own, and what they learned is merged, in groups and then on the
    driver. `path` names a file to write; `clean(…, templates=path)` reads it there, and on executors what `ship`
    sent them of it. `column` holds strings: texts (by default `text`) or, with `html`, pages (by default `html`),
    and `url` the pages' addresses. Rows without a value or an address are left out.
    """
    if column is None:
        column = "html" if html else "text"
    if _is_binary(df, column):
        raise ValueError(f"the column '{column}' is binary; learn takes strings")
    _index(df, url)
    work = Learning(Options(html=html), column, url, winnow)
    parts = df.select(column, url).mapInArrow(work, "part binary").repartition(GROUPS)
    parts = parts.mapInArrow(Merging(winnow), "part binary").collect()
    templates = merge((bytes(row.part) for row in parts), winnow)
    if templates is None:
        raise ValueError("there are no rows to learn from")
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
        # What dies here is not started again: Spark repeats a task that failed.
        command = ["learn", "--jsonl", "--field", "html" if self.options.html else "text"]
        yield _batch(run([*command, *(["--html"] if self.options.html else [])], self.winnow, self._records(batches)))

    def _records(self, batches):
        protocol = JSONLines(self.options)
        for batch in batches:
            values, urls = _column(batch, self.column), _column(batch, self.url)
            for value, url in zip(values, urls):
                if value.is_valid and url.is_valid:
                    address = url.as_py().decode("utf-8", "replace")
                    yield protocol.record(protocol.payload(value.as_py(), address))[1]


@dataclass(frozen=True)
class Merging:
    """What is done with what some partitions learned; sent to the executors."""

    winnow: Optional[str]

    def __call__(self, batches):
        part = merge((bytes(part) for batch in batches for part in batch.column(0).to_pylist()), self.winnow)
        if part is not None:
            yield _batch(part)


def merge(parts, winnow=None):
    """One of many, a few at a time, so that memory does not hold all of them; None of none."""
    waiting = []
    for part in parts:
        waiting.append(part)
        if len(waiting) == FAN:
            waiting = [_merged(waiting, winnow)]
    if len(waiting) > 1:
        return _merged(waiting, winnow)
    return waiting[0] if waiting else None


def _merged(parts, winnow):
    with tempfile.TemporaryDirectory(prefix="winnow-spark-") as folder:
        paths = [os.path.join(folder, f"{number}.templates") for number in range(len(parts))]
        for path, part in zip(paths, parts):
            with open(path, "wb") as file:
                file.write(part)
        return run(["learn", "--merge", *paths], winnow)


def _batch(part):
    import pyarrow as pa

    return pa.RecordBatch.from_arrays([pa.array([part], pa.binary())], names=["part"])


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
