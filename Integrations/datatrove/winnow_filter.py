"""Winnow as a block of a datatrove pipeline: takes the scrape noise out of each document's text."""

import json
import os
import re
import shutil
import subprocess

from datatrove.data import Document
from datatrove.pipeline.filters.base_filter import BaseFilter
from datatrove.pipeline.writers.disk_base import DiskWriter


class WinnowFilter(BaseFilter):
    """Cleans `doc.text` with the command `winnow`, and drops documents of which nothing is left.

    Each batch is a run of the command, which starts in about 10 ms. If a run dies, its documents are tried again,
    then halves of them, and so on: a document that ends a run in which it was alone stays as it is, with the
    reason in `doc.metadata["winnow_error"]`. A dropped document goes to the exclusion writer as it came.

    Args:
        html: documents hold pages, whose content is to be their text; `metadata["url"]` makes its links whole
        options: more options of the command, such as ["--preset", "recall"]
        metadata: a name in `doc.metadata` for title, language and counts; None to leave them away
        winnow: the command's path (by default the environment variable WINNOW, then PATH)
        batch_size: documents for one run
    """

    name = "🌾 Winnow"

    def __init__(
        self,
        html: bool = False,
        options: list[str] = (),
        metadata: str | None = None,
        winnow: str | None = None,
        exclusion_writer: DiskWriter = None,
        batch_size: int = 256,
    ):
        super().__init__(exclusion_writer, batch_size)
        self.metadata = metadata
        self.winnow = winnow
        self.options = [
            "--jsonl", "--jobs", "1", "--metadata", "--field", "html" if html else "text", "--output-field", "clean",
            *(["--html"] if html else []), *options,
        ]  # fmt: skip

    def filter(self, doc: Document) -> bool | tuple[bool, str]:
        return self.filter_batch([doc])[0]

    def filter_batch(self, batch: list[Document]) -> list[bool | tuple[bool, str]]:
        return [self._take(doc, answer) for doc, answer in zip(batch, self._answers(batch))]

    def _take(self, doc, answer):
        if "clean" not in answer:
            self.stat_update("failed")
            doc.metadata["winnow_error"] = answer["error"]
            return True
        facts = answer["winnow"]
        self.stat_update("removed_lines", value=facts["lines"]["removed"], unit="line")
        if not answer["clean"].strip():
            return False, "nothing_left"
        doc.text = answer["clean"]
        if self.metadata:
            doc.metadata[self.metadata] = facts
        return True

    def _answers(self, docs, tries=2):
        """What the command says of each document; what it wrote before it died counts."""
        run = subprocess.run(
            [self._command(), *self.options], input="".join(map(self._record, docs)).encode(), capture_output=True
        )
        said = run.stderr.decode("utf-8", "replace").strip()
        if run.returncode > 1:
            raise RuntimeError(f"winnow cannot run: {said or f'it ended with the status {run.returncode}'}")
        reasons = dict(re.findall(r"^winnow: standard input:(\d+): (.*)", said, re.MULTILINE))
        answers = [json.loads(line) for line in run.stdout.split(b"\n")[:-1]]
        for number, answer in enumerate(answers, 1):
            if "clean" not in answer:
                answer["error"] = reasons.get(str(number), "could not be cleaned")
        rest = docs[len(answers) :]
        if not rest:
            return answers
        if tries > 1:
            return answers + self._answers(rest, tries - 1)
        if len(docs) == 1:
            return [{"error": f"winnow ended with the status {run.returncode} at this document"}]
        middle = (len(rest) + 1) // 2
        halves = filter(None, (rest[:middle], rest[middle:]))
        return answers + [answer for half in halves for answer in self._answers(half, 1)]

    def _record(self, doc):
        field = self.options[self.options.index("--field") + 1]
        record = {field: doc.text}
        if isinstance(doc.metadata.get("url"), str):
            record["url"] = doc.metadata["url"]
        return json.dumps(record) + "\n"

    def _command(self):
        named = self.winnow or os.environ.get("WINNOW") or "winnow"
        path = shutil.which(named)
        if path is None:
            raise FileNotFoundError(
                f"there is no command '{named}'. Build it with 'swift build -c release --product winnow', then name it "
                "with winnow=PATH or the environment variable WINNOW, or put it on PATH."
            )
        return path
