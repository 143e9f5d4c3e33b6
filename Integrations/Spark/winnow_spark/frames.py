"""Columns of a DataFrame, cleaned."""

import subprocess
from collections import deque
from dataclasses import dataclass
from typing import Optional

from .binary import WinnowNotFound, check, find
from .options import Options
from .records import Archive, JSONLines
from .rows import Cleaner


def clean(
    df,
    column=None,
    *,
    html=False,
    output=None,
    keep_html=False,
    url=None,
    metadata="winnow",
    error="winnow_error",
    charset=None,
    preset=None,
    keep=(),
    drop=(),
    only=(),
    markdown=False,
    links=False,
    templates=None,
    winnow=None,
    timeout=600,
):
    """The DataFrame with the noise taken out of a column: every row once, in its partition's order.

    Without `html`, the texts in `column` (by default `text`) are cleaned in their place, or into a new column
    `output`. With it, `column` (by default `html`) holds pages, and a column `output` (by default `text`) takes
    its place; `keep_html` keeps the pages besides. Two more columns come last, and are left away if they are
    None: `metadata`, a struct with title, language and counts, and `error`, null where all went well.

    A row whose value is null stays as it is, without an error. A row that cannot be cleaned keeps its text, has
    null for a page's, and says why in `error`.

    The column is a string, which holds UTF-8, or binary. Of binary pages the encoding is found out, unless
    `charset` names it. `url` names a column with the pages' addresses, which makes links and metadata better.

    `preset`, `keep`, `drop`, `only` and `templates` (a file's path) are those of the command, `markdown` is
    `--format markdown`. `winnow` is the command's path on the executors. A process that has rows and says nothing
    for `timeout` seconds is taken for dead.
    """
    if column is None:
        column = "html" if html else "text"
    options = Options.of(
        html, keep, drop, only, preset=preset, markdown=markdown, links=links, templates=templates
    )
    is_binary = _is_binary(df, column)
    if charset and not is_binary:
        raise ValueError(f"the column '{column}' holds strings, which have no charset; it is for binary columns")
    if html and output is None:
        output = "text"
    if keep_html and (not html or output == column):
        raise ValueError("keep_html is for html=True with an output of another name than the pages' column")
    if url:
        _index(df, url)
    work = Work(
        options, column, is_binary, None if output == column else output, keep_html, url, metadata, error, charset,
        winnow, timeout,
    )
    schema = work.schema(df)
    _try(df, work.protocol(), charset, winnow)
    return df.mapInArrow(work, schema)


@dataclass(frozen=True)
class Work:
    """What is done with each partition; sent to the executors."""

    options: Options
    column: str
    is_binary: bool
    #: The name of a column for the text; None if it takes the value's place under its name.
    output: Optional[str]
    keep_html: bool
    url: Optional[str]
    metadata: Optional[str]
    error: Optional[str]
    charset: Optional[str]
    winnow: Optional[str]
    timeout: float

    def __call__(self, batches):
        """Arrow's batches in, the same rows in batches out."""
        waiting = deque()

        def rows():
            for batch in batches:
                if batch.num_rows:
                    waiting.append(batch)
                    yield from self._rows(batch)

        cleaner = Cleaner(self.protocol(), self.winnow, self.timeout)
        answers = []
        for answer in cleaner.clean(rows()):
            answers.append(answer)
            if len(answers) == waiting[0].num_rows:
                yield self._result(waiting.popleft(), answers)
                answers = []

    def protocol(self):
        return Archive(self.options, self.charset) if self.is_binary else JSONLines(self.options)

    def _rows(self, batch):
        values = _column(batch, self.column)
        urls = _column(batch, self.url) if self.url else None
        for index in range(batch.num_rows):
            url = urls[index].as_py() if urls is not None else None
            # A buffer's own bytes: a string need not be UTF-8.
            yield values[index].as_py(), url.decode("utf-8", "replace") if url else None

    # The columns that come out

    @property
    def _replaces(self):
        """Whether the text stands where the value stood."""
        return self.output is None or self.options.html and not self.keep_html

    def schema(self, df):
        """The fields of the result. Names that are taken are an error before anything runs."""
        from pyspark.sql.types import StringType, StructField, StructType

        place = _index(df, self.column)
        fields = list(df.schema.fields)
        text = StructField(self.output or self.column, StringType())
        if self._replaces:
            fields[place] = text
        else:
            fields.append(text)
        if self.metadata:
            fields.append(StructField(self.metadata, metadata_type()))
        if self.error:
            fields.append(StructField(self.error, StringType()))
        names = [field.name.lower() for field in fields]
        for name in (self.output, self.metadata, self.error):
            if name and names.count(name.lower()) > 1:
                raise ValueError(f"there is a column '{name}' already; choose another name for what is written")
        return StructType(fields)

    def _result(self, batch, answers):
        import pyarrow as pa

        names = list(batch.schema.names)
        columns = list(batch.columns)
        place = names.index(self.column)
        texts = [answer.text for answer in answers]
        if not self.options.html:
            values = _column(batch, self.column)
            for index, answer in enumerate(answers):
                if answer.error is not None:
                    texts[index] = values[index].as_py()
        text = pa.array(texts, pa.binary()).view(pa.string())
        if self._replaces:
            names[place], columns[place] = self.output or self.column, text
        else:
            names.append(self.output)
            columns.append(text)
        if self.metadata:
            names.append(self.metadata)
            columns.append(pa.array([metadata_value(answer.metadata) for answer in answers], arrow_metadata()))
        if self.error:
            names.append(self.error)
            columns.append(pa.array([answer.error for answer in answers], pa.string()))
        return pa.RecordBatch.from_arrays(columns, names=names)


# What the command tells of a document

FACTS = ["title", "language", "author", "date", "modified", "siteName", "description", "canonicalURL"]


def metadata_type():
    from pyspark.sql.types import ArrayType, IntegerType, MapType, StringType, StructField, StructType

    lines = StructType([StructField("kept", IntegerType()), StructField("removed", IntegerType())])
    return StructType(
        [StructField(fact, StringType()) for fact in FACTS]
        + [StructField("lines", lines), StructField("removed", MapType(StringType(), IntegerType())),
           StructField("notes", ArrayType(StringType()))]
    )


def arrow_metadata():
    import pyarrow as pa

    lines = pa.struct([("kept", pa.int32()), ("removed", pa.int32())])
    return pa.struct(
        [(fact, pa.string()) for fact in FACTS]
        + [("lines", lines), ("removed", pa.map_(pa.string(), pa.int32())), ("notes", pa.list_(pa.string()))]
    )


def metadata_value(metadata):
    if metadata is None:
        return None
    return {**{fact: metadata.get(fact) for fact in FACTS}, "lines": metadata["lines"],
            "removed": list(metadata["removed"].items()), "notes": metadata.get("notes")}


# Columns by name

def _index(df, name):
    places = [place for place, field in enumerate(df.schema.fields) if field.name == name]
    if len(places) == 1:
        return places[0]
    if places:
        raise ValueError(f"there are {len(places)} columns '{name}'")
    raise ValueError(f"there is no column '{name}'; the columns are {', '.join(df.schema.names)}")


def _is_binary(df, name):
    from pyspark.sql.types import BinaryType, StringType

    field = df.schema.fields[_index(df, name)]
    if isinstance(field.dataType, (StringType, BinaryType)):
        return isinstance(field.dataType, BinaryType)
    raise ValueError(f"the column '{name}' is {field.dataType.simpleString()}; a string or binary column is needed")


def _column(batch, name):
    """A column as bytes, which Arrow gives out whether they are UTF-8 or not."""
    import pyarrow as pa

    values = batch.column(batch.schema.names.index(name))
    if pa.types.is_string(values.type):
        return values.view(pa.binary())
    return values.view(pa.large_binary()) if pa.types.is_large_string(values.type) else values


def _try(df, protocol, charset, winnow):
    """Tells of wrong options here and now, where the driver has the command; executors may have it without."""
    try:
        path = find(winnow)
    except WinnowNotFound:
        if _is_local(df):
            raise
        return
    check(path)
    # A charset does not go with records, and is looked at all the same.
    command = [path, *(option for option in protocol.command if option not in ("--jsonl", "--warc"))]
    if charset:
        command += ["--charset", charset]
    run = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL)
    if run.returncode == 64:
        said = run.stderr.decode("utf-8", "replace").strip()
        raise ValueError(f"winnow does not take these options: {said}")


def _is_local(df):
    try:
        return df.sparkSession.sparkContext.master.startswith("local")
    except Exception:  # A client of a server elsewhere.
        return False
