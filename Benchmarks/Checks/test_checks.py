"""python -m unittest, in this folder: what needs no corpora and no Valgrind. A script stands in for the command."""
import contextlib, io, os, stat, sys, tempfile, unittest
from unittest import mock
import families, hash_outputs, instructions, recipes

# Prints the files that are listed after --files-from in capitals, and writes their names where --removed says.
STAND_IN = """#!/bin/sh
while [ $# -gt 0 ]; do
  case "$1" in --files-from) list=$2; shift;; --removed) removed=$2; shift;; esac
  shift
done
while read -r path; do
  tr a-z A-Z < "$path"
  if [ -n "$removed" ]; then echo "$path" >> "$removed"; fi
done < "$list"
"""


class FamiliesTests(unittest.TestCase):
    def test_each_has_about_the_size_that_was_asked_for(self):
        for kind in (families.TEXTS, families.PAGES):
            for name, make in kind.items():
                for size in (20_000, 80_000):
                    self.assertAlmostEqual(len(make(size)) / size, 1, delta=0.3, msg=name)

    def test_the_same_size_gives_the_same_bytes(self):
        for name, make in families.PAGES.items():
            self.assertEqual(make(5000), make(5000), name)


class GrowthTests(unittest.TestCase):
    SIZES = [1000, 4000, 16000]

    def test_the_start_does_not_count(self):
        self.assertAlmostEqual(instructions.growth(self.SIZES, [10**9 + 100 * size for size in self.SIZES]), 1)

    def test_squares_are_seen(self):
        self.assertGreater(instructions.growth(self.SIZES, [size * size for size in self.SIZES]), 3.5)

    def test_less_than_linear_is_linear(self):
        self.assertLessEqual(instructions.growth(self.SIZES, [10 * size**0.5 for size in self.SIZES]), 1)

    def test_judgement(self):
        linear = [100 * size for size in self.SIZES]
        self.assertEqual(instructions.judge(self.SIZES, linear, 30_000_000, 0, 1.3), [])
        self.assertEqual(len(instructions.judge(self.SIZES, linear, 31_000_000, 0, 1.3)), 1)
        self.assertEqual(len(instructions.judge(self.SIZES, [size**2 for size in self.SIZES], 0, 1, 1.3)), 2)
        self.assertEqual(instructions.judge(self.SIZES, [1, None], 0, None, 1.3), ["took too long", "counting took too long"])

    def test_a_row_says_what_grows(self):
        class Tool:
            counts = iter([10**9 + size * size for size in self.SIZES] + [10**9 + size for size in self.SIZES] + [1, None, None])

        case = ("page/a", "page", [bytes(size) for size in self.SIZES])
        options = mock.Mock(format="text", tolerance=1.3, limit=1)
        with mock.patch.object(instructions, "count_instructions", lambda tool, *_: next(tool.counts)), \
                mock.patch.object(instructions, "flags", lambda _: []), tempfile.TemporaryDirectory() as folder:
            rows = [instructions.grow(case, "winnow", Tool, options, folder) for _ in range(3)]
        self.assertIn("not linear (4.0 times a byte)", rows[0][0])
        self.assertEqual([len(wrong) for _, wrong in rows], [1, 0, 1])

    def test_the_short_families_are_families(self):
        names = [name for name, _, _ in instructions.cases(1000, families.SHORT)]
        self.assertEqual(sorted(names), sorted(families.SHORT))

    def test_counts_are_read(self):
        self.assertEqual(instructions.Valgrind.count("==7== I   refs:      277,767,753\n"), 277_767_753)
        self.assertEqual(instructions.Perf.count("123456,,instructions:u,99,100.00,,\n"), 123_456)
        self.assertIsNone(instructions.Perf.count("<not supported>,,instructions:u,0,100.00,,\n"))

    def test_memory_is_the_commands_own(self):
        ballast = bytearray(200_000_000)
        peak, _, status = instructions.measure_memory("/bin/sh", ["-c", "exit 3"], 10)
        self.assertEqual(status, 3)
        self.assertLess(peak, len(ballast) / 4)

    def test_a_command_that_hangs_is_ended(self):
        self.assertIsNone(instructions.measure_memory("/bin/sh", ["-c", "sleep 60"], 0.2)[2])


class HashTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.winnow = os.path.join(self.folder, "winnow")
        self.write("winnow", STAND_IN)
        os.chmod(self.winnow, stat.S_IRWXU)
        self.write("corpora/news/html/a.html", "<p>a")
        self.write("corpora/news/html/b.html", "<p>b")
        self.write("corpora/extracted/tool.jsonl", '{"id": "1", "text": "c"}\n\n{"id": "2", "text": "d"}\n')

    def write(self, name, contents):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(contents)

    def run_main(self, *arguments):
        output, errors = io.StringIO(), io.StringIO()
        command = ["hash_outputs.py", self.winnow, os.path.join(self.folder, "corpora"), *arguments]
        with mock.patch.object(sys, "argv", command), contextlib.redirect_stdout(output), \
                contextlib.redirect_stderr(errors), self.assertRaises(SystemExit) as exit:
            hash_outputs.main()
        return output.getvalue(), errors.getvalue(), exit.exception.code

    def test_a_line_a_corpus_and_mode(self):
        lines = self.run_main()[0].splitlines()
        self.assertEqual([line.split()[1:] for line in lines],
                         [[name, mode] for name in ("extracted/tool.jsonl", "news/html") for mode in hash_outputs.MODES])

    def test_a_change_is_named(self):
        before = self.run_main()[0]
        self.write("before.txt", "# a comment\n" + before)
        against = ("--against", os.path.join(self.folder, "before.txt"))
        self.assertEqual(self.run_main(*against)[2], 0)
        self.write("corpora/news/html/b.html", "<p>c")
        _, errors, status = self.run_main(*against)
        self.assertEqual(status, 1)
        self.assertIn("news/html text: changed", errors)
        self.assertNotIn("extracted", errors)

    def test_outputs_are_saved(self):
        save = os.path.join(self.folder, "saved")
        self.run_main("--save", save, "--modes", "text,removed")
        with open(os.path.join(save, "news.html.text"), encoding="utf-8") as file:
            self.assertEqual(file.read(), "<P>A<P>B")
        with open(os.path.join(save, "news.html.removed"), encoding="utf-8") as file:
            self.assertEqual(file.read(), "news/html/a.html\nnews/html/b.html\n")


class RecipeTests(unittest.TestCase):
    TEST = """
class TestSoup(ScraperTest):
    def test_title(self):
        self.assertEqual("Soup", self.harvester_class.title())

    def test_ingredients(self):
        self.assertEqual(["2 onions", "1 l of milk", "2 onions"], self.harvester_class.ingredients())

    def test_ingredient_groups(self):
        return [IngredientGroup(ingredients=["salt"])]

    def test_instructions(self):
        return self.assertEqual("Cut the onions.\\nBoil the milk.", self.harvester_class.instructions())
"""

    def test_ingredients_and_steps_are_read(self):
        with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
            file.write(self.TEST)
            file.flush()
            self.assertEqual(recipes.expected(file.name), {
                "ingredients": ["2 onions", "1 l of milk"], "steps": ["Cut the onions.", "Boil the milk."]})

    def test_most_words_of_a_text_are_enough(self):
        self.assertEqual(recipes.recall(["2 onions", "1 l of milk"], {"2", "onions"}), 0.5)
        self.assertEqual(recipes.recall(["a b c d e f g h i j"], set("abcdefghi")), 1)
        self.assertIsNone(recipes.recall([], {"2"}))

    def test_a_folder_without_tests_is_named(self):
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(sys, "argv", ["recipes.py", "winnow", folder]), \
                self.assertRaises(SystemExit) as exit:
            recipes.main()
        self.assertIn(folder, str(exit.exception))


if __name__ == "__main__":
    unittest.main()
