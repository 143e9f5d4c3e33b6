"""With datatrove, where there is one: pip install datatrove, then python3 -m unittest in this folder."""

import json
import os
import subprocess
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), "Spark", "tests")]

from support import REAL, Case, needs_real

try:
    from datatrove.data import Document
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers.jsonl import JsonlWriter
except ImportError as error:
    print(f"NOTE: no datatrove here ({error}): its tests are skipped", file=sys.stderr)
    raise unittest.SkipTest("no datatrove here")

from winnow_filter import WinnowFilter

TEXT = "The ferry to the island will sail every hour from May, the harbour office said on Monday.\n"


def documents(texts):
    return [Document(text=text, id=str(number)) for number, text in enumerate(texts)]


class StandInTests(Case):
    def kept(self, texts, **options):
        return list(WinnowFilter(winnow=self.fake, **options).run(documents(texts)))

    def test_texts_are_cleaned_and_empty_ones_dropped(self):
        kept = self.kept(["a\nNOISE\n", "NOISE\n", "half \ud800 a pair"], metadata="winnow")
        self.assertEqual([(doc.id, doc.text) for doc in kept], [("0", "a\n"), ("2", "half \ud800 a pair")])
        self.assertEqual(kept[0].metadata["winnow"]["lines"], {"kept": 1, "removed": 1})

    def test_documents_that_kill_stay_and_say_why(self):
        texts = [str(number) for number in range(100)]
        texts[0] = texts[57] = "DIE"
        texts[70] = f"DIE-ONCE {self.path('died')}"
        texts[71] = "REFUSE"
        kept = self.kept(texts, batch_size=40)
        self.assertEqual([doc.text for doc in kept], texts)
        why = {doc.id: doc.metadata["winnow_error"] for doc in kept if "winnow_error" in doc.metadata}
        killed = "winnow ended with the status -9 at this document"
        self.assertEqual(why, {"0": killed, "57": killed, "71": "does not like it"})

    def test_mistakes_are_told(self):
        with self.assertRaisesRegex(RuntimeError, "there is no kind 'nonsense'"):
            self.kept(["a"], options=["--keep", "nonsense"])
        with self.assertRaisesRegex(FileNotFoundError, "swift build"):
            list(WinnowFilter(winnow="/nowhere/winnow").run(documents(["a"])))


@needs_real
class CommandTests(Case):
    def test_a_pipeline_gives_what_the_command_gives(self):
        os.mkdir(self.path("in"))
        with open(self.path("in/crawl.jsonl"), "w") as file:
            for number in range(600):
                noise = "Leave a Reply\n" if number % 3 else ""
                text = "Share\nTweet\n" if number == 9 else f"Number {number}. {TEXT}{noise}"
                file.write(json.dumps({"id": str(number), "text": text}) + "\n")
        executor = LocalPipelineExecutor(
            pipeline=[
                JsonlReader(self.path("in")),
                WinnowFilter(winnow=REAL, exclusion_writer=JsonlWriter(self.path("gone"), compression=None)),
                JsonlWriter(self.path("out"), compression=None),
            ],
            logging_dir=self.path("logs"),
        )
        executor.run()
        run = subprocess.run([REAL, self.path("in/crawl.jsonl")], capture_output=True)
        expected = {record["id"]: record["text"] for record in map(json.loads, run.stdout.splitlines())}
        gone = [name for name, text in expected.items() if not text]
        with open(self.path("out/00000.jsonl")) as file:
            written = {record["id"]: record["text"] for record in map(json.loads, file)}
        self.assertEqual(written, {name: text for name, text in expected.items() if text})
        self.assertEqual(gone, ["9"])
        with open(self.path("gone/00000.jsonl")) as file:
            self.assertEqual([json.loads(line)["text"] for line in file], ["Share\nTweet\n"])


if __name__ == "__main__":
    unittest.main()
