"""Rows and processes, without Spark: python3 -m unittest discover tests"""

import json
import os
import signal
import subprocess
import threading
import unittest

from support import REAL, Case, needs_real, processes

from winnow_spark.binary import WinnowError, WinnowNotFound, find
from winnow_spark.options import Options
from winnow_spark.records import Archive, JSONLines
from winnow_spark.rows import Cleaner

TEXT = "The ferry to the island will sail every hour from May, the harbour office said.\n"


def rows(texts):
    return [(text.encode() if isinstance(text, str) else text, None) for text in texts]


class StandInTests(Case):
    """With a command that dies on order."""

    def cleaner(self, **options):
        return Cleaner(JSONLines(Options()), self.fake, **options)

    def texts(self, texts, **options):
        return [answer.text for answer in self.cleaner(**options).clean(rows(texts))]

    def test_rows_come_back_in_order_with_null_and_empty_ones(self):
        texts = ["a\nNOISE\n", None, "", "b", None]
        self.assertEqual(self.texts(texts), [b"a\n", None, b"", b"b", None])

    def test_any_bytes_pass(self):
        texts = [b"\xff\xfe", b"half \xed\xa0\x80 a pair", "\u2028\x85\x00\"\\\r\n\t".encode(), "😀\x7f".encode()]
        self.assertEqual(self.texts(texts), texts)

    def test_every_character_of_json(self):
        texts = [bytes(range(256)), b'\\"\\\\n', b"\x00\x1f\x7f", "\u2028".encode()]
        self.assertEqual(self.texts(texts), texts)

    def test_no_rows_start_no_process(self):
        cleaner = self.cleaner()
        self.assertEqual(list(cleaner.clean([])) + list(cleaner.clean(rows([None]))), [(None, None, None)])
        self.assertEqual(cleaner.started, 0)

    def test_a_row_of_50_megabytes(self):
        text = b"x" * (50 << 20)
        self.assertEqual(self.texts([b"a", text, b"b"]), [b"a", text, b"b"])

    def test_more_rows_than_fit_in_flight(self):
        texts = [f"{number} " + "x" * (number % 700) for number in range(5000)]
        cleaner = self.cleaner()
        cleaner.BYTES, cleaner.ROWS = 200_000, 1500
        answers = [answer.text.decode() for answer in cleaner.clean(rows(texts))]
        self.assertEqual(answers, texts)
        self.assertEqual(cleaner.started, 1)

    def test_rows_are_asked_for_as_they_are_answered(self):
        asked = 0

        def many():
            nonlocal asked
            for _ in range(1000):
                asked += 1
                yield b"x" * 1000, None

        cleaner = self.cleaner()
        cleaner.BYTES = 100_000
        next(cleaner.clean(many()))
        self.assertLess(asked, 110)

    def test_a_process_that_dies_once_is_replaced(self):
        texts = [f"{number}" for number in range(500)]
        texts[250] = f"DIE-ONCE {self.path('died')}"
        cleaner = self.cleaner()
        answers = list(cleaner.clean(rows(texts)))
        self.assertEqual([answer.text.decode() for answer in answers], texts)
        self.assertEqual({answer.error for answer in answers}, {None})
        self.assertEqual(cleaner.started, 2)

    def test_rows_that_kill_get_an_error_and_no_others(self):
        texts = [f"{number}" for number in range(300)]
        killers = {0, 17, 18, 299}
        for killer in killers:
            texts[killer] = "DIE"
        answers = list(self.cleaner().clean(rows(texts)))
        self.assertEqual({index for index, answer in enumerate(answers) if answer.error}, killers)
        self.assertEqual(answers[17].error, "winnow was ended by signal 9 at this row, twice")
        for index, answer in enumerate(answers):
            self.assertEqual(answer.text, None if index in killers else texts[index].encode())

    def test_rows_behind_a_death_are_cleaned_by_one_process(self):
        texts = ["DIE"] + ["x" * 1000] * 400
        cleaner = self.cleaner()
        cleaner.BYTES = 20_000
        answers = list(cleaner.clean(rows(texts)))
        self.assertEqual([answer.text is None for answer in answers], [True] + [False] * 400)
        # The first, its repetition, the halves down to the killer alone, and the one for all others.
        self.assertLess(cleaner.started, 16)

    def test_silence_is_death(self):
        # Alone, so that it does not matter how long the stand-in takes to start.
        answers = list(self.cleaner(timeout=0.5).clean(rows(["HANG"])))
        self.assertEqual(answers, [(None, None, "winnow gave no answer for 0.5 seconds at this row, twice")])

    def test_a_record_that_is_refused_has_the_reason(self):
        answers = list(self.cleaner().clean(rows(["a", "REFUSE", "b"])))
        self.assertEqual([answer.text for answer in answers], [b"a", None, b"b"])
        self.assertEqual(answers[1].error, "does not like it")

    def test_wrong_usage_is_no_fault_of_the_rows(self):
        cleaner = Cleaner(JSONLines(Options.of(keep="nonsense")), self.fake)
        with self.assertRaisesRegex(WinnowError, "there is no kind 'nonsense'"):
            list(cleaner.clean(rows(["a"])))

    def test_a_command_that_dies_at_every_row_is_given_up(self):
        with self.assertRaisesRegex(WinnowError, "does it run on this machine"):
            list(self.cleaner().clean(rows(["DIE"] * 100)))

    def test_a_command_that_does_not_start(self):
        for text, reason in [("no program", "does not start"), ("#!/bin/sh\necho lib missing >&2; exit 127", "lib missing")]:
            cleaner = Cleaner(JSONLines(Options()), self.program("broken", text))
            with self.assertRaisesRegex(WinnowError, reason):
                list(cleaner.clean(rows(["a"])))

    def test_other_output_than_records_is_no_answer(self):
        other = self.program("other", "#!/bin/sh\ncat > /dev/null; echo hello")
        with self.assertRaisesRegex(WinnowError, "is no record"):
            list(Cleaner(JSONLines(Options()), other).clean(rows(["a"])))

    def test_who_stops_early_leaves_nothing_behind(self):
        threads = threading.active_count()
        answers = self.cleaner().clean((b"x", None) for _ in range(100_000))
        next(answers)
        answers.close()
        self.assertEqual(threading.active_count(), threads)

    def test_an_error_of_the_rows_is_told_and_leaves_nothing_behind(self):
        threads = threading.active_count()

        def broken():
            yield b"a", None
            raise OSError("the disk")

        with self.assertRaisesRegex(OSError, "the disk"):
            list(self.cleaner().clean(broken()))
        self.assertEqual(threading.active_count(), threads)


class FindTests(Case):
    def test_the_remedy_is_told(self):
        with self.assertRaisesRegex(WinnowNotFound, "there is no program '/nowhere/winnow' .*WINNOW.*--files"):
            find("/nowhere/winnow")

    def test_a_path_is_itself(self):
        self.assertEqual(find(self.fake), self.fake)


class CommandTests(Case):
    """With the command itself."""

    @needs_real
    def test_answers_are_the_command_s(self):
        texts = [b"", b"\n", TEXT.encode(), b"\xff caf\xe9\n", "Share\nTweet\n".encode(), b"a\x00\x1f\x7f\n"]
        texts += [f"Number {number}. {TEXT}{'Leave a Reply' * (number % 2)}\nBack to top\n".encode() for number in range(300)]
        answers = list(Cleaner(JSONLines(Options()), REAL).clean(rows(texts)))
        for text, answer in zip(texts, answers):
            self.assertIsNone(answer.error)
            if len(text) < 40 or text.startswith(b"Number 7."):
                run = subprocess.run([REAL, "--text"], input=text, capture_output=True)
                self.assertEqual(answer.text, run.stdout)
        self.assertEqual(sum(answer.metadata["lines"]["removed"] for answer in answers[6:]), 450)

    @needs_real
    def test_pages_in_any_encoding(self):
        page = f"<html><head><title>Caf\u00e9</title></head><body><h1>Caf\u00e9</h1><p>{TEXT * 3}</p></body></html>"
        pages = [page.encode("windows-1252"), page.encode("utf-16"), page.encode(), b"", b"\x00"]
        for charset in (None, "windows-1252"):
            answers = list(Cleaner(Archive(Options(html=True), charset), REAL).clean((page, None) for page in pages))
            for page, answer in zip(pages, answers):
                option = ["--charset", charset] if charset else []
                run = subprocess.run([REAL, "--html", *option], input=page, capture_output=True)
                self.assertEqual(answer.text, run.stdout)
                self.assertIsNone(answer.error)

    @needs_real
    def test_the_address_makes_links_whole(self):
        page = f'<html><body><p>{TEXT} <a href="/timetable">All the times</a> {TEXT * 2}</p></body></html>'.encode()
        for protocol in (JSONLines, Archive):
            options = Options(html=True, markdown=True, links=True)
            answers = list(Cleaner(protocol(options), REAL).clean([(page, "https://example.org/news/")]))
            self.assertIn(b"(https://example.org/timetable)", answers[0].text)

    @needs_real
    def test_killed_in_the_middle(self):
        text = "".join(f"Line {number}: {TEXT}" for number in range(50))
        texts = [f"Text {number}\n{text}" for number in range(120)]
        lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
        run = subprocess.run([REAL, "--jsonl"], input=lines.encode(), capture_output=True)
        path = self.own_copy()

        def killing():
            for number, row in enumerate(rows(texts)):
                if number in (50, 90):
                    [process] = processes(path)
                    os.kill(process, signal.SIGKILL)
                yield row

        cleaner = Cleaner(JSONLines(Options()), path)
        cleaner.BYTES = 1 << 16
        answers = list(cleaner.clean(killing()))
        self.assertEqual(processes(path), [])
        # The one at first; and for each that died, one for the rows in hand and one for the others.
        self.assertEqual(cleaner.started, 5)
        self.assertEqual(
            [answer.text.decode() for answer in answers],
            [json.loads(line)["text"] for line in run.stdout.splitlines()])


if __name__ == "__main__":
    unittest.main()
