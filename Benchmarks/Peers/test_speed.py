"""python -m unittest, in this folder: what needs no other tool and no clock."""
import os, sys, tempfile, unittest
from xml.etree import ElementTree
import chart, speed, worker


def result(tool, *megabytes_a_second, documents=10):
    return {"tool": tool, "version": "", "rounds": [
        {"cpu": 1 / value, "clock": 1, "documents": documents, "bytes": 1_000_000, "kept": 0, "failed": 0}
        for value in megabytes_a_second]}


class TableTests(unittest.TestCase):
    def test_ratios_are_of_the_same_round(self):
        ours, theirs = result("winnow", 10, 20, 90), result("other", 5, 10, 30)
        self.assertEqual([round(ratio, 6) for ratio in speed.ratios(ours, theirs)], [2, 2, 3])

    def test_the_fastest_comes_first(self):
        lines = speed.table([result("slow", 1, 1, 1), result("fast", 10, 30, 20)], "slow", "page").splitlines()
        self.assertEqual(lines[0], "| tool | pages/s | MB/s | times slow | pages | failed |")
        self.assertEqual(lines[2], "| fast | 200 | 20.0 (10.0–30.0) | 20.0 (10.0–30.0) | 10 | 0 |")
        self.assertTrue(lines[3].startswith("| slow |"))

    def test_without_the_other_there_are_no_ratios(self):
        self.assertNotIn("times", speed.table([result("fast", 1)], "slow", "page"))

    def test_numbers(self):
        self.assertEqual([speed.number(value) for value in (1234.5, 99.4, 9.949, 0.5, 0.0454)],
                         ["1234", "99.4", "9.95", "0.50", "0.045"])

    def test_slow_tools_get_a_part(self):
        self.assertEqual(speed.step_for({"cpu": 0.1}, 10), 1)
        self.assertEqual(speed.step_for({"cpu": 5}, 10), 5)


class WorkerTests(unittest.TestCase):
    def test_a_failing_document_counts_and_ends_nothing(self):
        def clean(document):
            if document == b"bad":
                raise ValueError
            return document.decode()

        *_, kept, failed = worker.one_round(clean, [b"abc", b"bad", b"d"])
        self.assertEqual((kept, failed), (4, 1))

    def test_what_is_not_installed_says_so(self):
        missing = [name for name in worker.PAGES if name == "magic-html"]
        with tempfile.TemporaryDirectory() as folder:
            # A package of that name that cannot be imported.
            with open(os.path.join(folder, "magic_html.py"), "w", encoding="utf-8") as file:
                file.write("raise ImportError('not here')\n")
            command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {folder!r}); sys.path.insert(1, {speed.HERE!r}); "
                       f"sys.argv = ['worker.py', {missing[0]!r}]; import worker; worker.main()"]
            server = speed.Server("magic-html", command, [])
            server.close()
        self.assertEqual(server.missing, "not here")


class ChartTests(unittest.TestCase):
    def texts(self, svg):
        return [element.text for element in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]

    def test_scatter_names_every_point(self):
        svg = chart.scatter([("winnow", 50, 0.88), ("a & b", 5, 0.7), ("c", 5.1, 0.7)], "x", "y", "title")
        self.assertLessEqual({"winnow", "a & b", "c", "title", "0.90", "50"}, set(self.texts(svg)))

    def test_names_do_not_cover_each_other(self):
        points = [(300, 200), (310, 204), (305, 190)]
        places = chart.place(points, ["readability", "magic-html", "justext"])
        self.assertEqual(len(set(places)), 3)
        self.assertGreater(len({anchor for _, _, anchor in places}), 1)

    def test_ticks_go_beyond_both_ends(self):
        self.assertEqual(chart.ticks(4, 45), [2, 5, 10, 20, 50])

    def test_bars_are_as_long_as_their_values(self):
        svg = chart.bars([("wc -w", 200), ("winnow", 50)], "x", "title")
        widths = [float(rect.get("width")) for rect in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}rect")]
        self.assertAlmostEqual(widths[0] / widths[1], 4, places=2)


if __name__ == "__main__":
    unittest.main()
