"""python -m unittest, in this folder: what the trainer computes by itself."""
import types, unittest

import numpy as np

import corpora, foreign, labels, lexicon, model, renderings, score, thin_pages, train
from labels import DROP, KEEP, UNKNOWN


class TrainingTests(unittest.TestCase):
    def test_numbers_come_back(self):
        values = [0, 1, 31, 32, 1023, 1024, 2**32 - 1]
        reader = model.Reader("".join(map(model.digits, values)))
        self.assertEqual([reader.number() for _ in values], values)
        # As Numbers.swift reads it, a sign is in the lowest bit.
        values, written = [0, -1, 1, -2, 2], "".join(map(model.signed, [0, -1, 1, -2, 2]))
        reader = model.Reader(written)
        self.assertEqual([reader.number() for _ in values], [0, 1, 2, 3, 4])
        reader = model.Reader(written)
        self.assertEqual([reader.signed() for _ in values], values)

    def test_lines_are_labelled_by_order(self):
        gold = "The bridge was built in nine long years.\nReply\nNobody came to see it on the cold morning."
        lines = ["Home", "The bridge was built in nine long years.", "Reply", "Nobody came to see it on the cold morning.",
                 "Reply", "Read our other stories about bridges here today"]
        self.assertEqual(labels.label_lines(lines, gold)[0], [DROP, KEEP, KEEP, KEEP, DROP, DROP])

    def test_moved_paragraphs_are_found(self):
        a = "one two three four five six seven eight nine ten eleven twelve thirteen"
        b = "alpha beta gamma delta epsilon zeta eta theta"
        self.assertEqual(labels.label_lines([b, a], a + "\n" + b)[0], [KEEP, KEEP])

    def test_segments_label_lines_that_hold_them_or_are_part_of_them(self):
        lines = ["A long  line with words", "Impressum", "other"]
        self.assertEqual(labels.label_segments(lines, ["line with words"], ["Impressum"]), [KEEP, DROP, UNKNOWN])

    def test_titles_are_lines_that_say_most_of_them(self):
        self.assertEqual(labels.title_lines(["Home", "A bridge at dawn", "A bridge"], "A bridge at dawn"), [1])

    def test_sites_are_what_somebody_registered(self):
        self.assertEqual(corpora.site("www.example.co.uk"), "example.co.uk")
        self.assertEqual(corpora.site("blog.example.com"), "example.com")

    def test_made_up_languages_leave_the_markup_alone(self):
        html = ('<p class="intro text">A bridge, <b>the bridge</b> &amp; 12 boats.<!-- a note --></p><script>var bridge</script>'
                '<meta name="description" content="The bridge">')
        kinds = set()
        for seed in range(40):
            cipher = foreign.Cipher(str(seed))
            kinds.add(cipher.kind)
            out = cipher.html(html)
            self.assertEqual(out, foreign.Cipher(str(seed)).html(html))
            for part in ('<p class="intro text">', "<b>", "&amp;", "12", "<!-- a note -->", "<script>var bridge</script>"):
                self.assertIn(part, out)
            self.assertNotIn("boats", out)
            self.assertEqual(out.lower().count(cipher.word("bridge").lower()), 3)
        self.assertEqual(kinds, {"latin", "spaced", "cased", "han", "kana", "hangul", "thai"})

    def test_made_up_languages_write_with_or_without_spaces(self):
        for seed in range(40):
            cipher = foreign.Cipher(str(seed))
            text = cipher.text("Nobody came, and nobody saw it.")
            self.assertEqual(len(text.split()), 6 if cipher.is_spaced else 1)
            self.assertGreaterEqual(len(score.words(cipher.apart(text))), 6)
            if cipher.is_spaced:
                self.assertEqual(text.split()[0].lower(), text.split()[3].lower())

    def test_renderings_say_all_but_what_is_hidden(self):
        html = (b"<title>Bridges</title><body><script>var x</script>of stone<!-- no --> and <b>wood</b><h2>List</h2><ul><li>one"
                b"<li></li></ul><table><tr><td>a<td>b</table><a href='/c'>more</a> <img alt='boat'><p>end")
        texts = {renderings.Rendering(str(seed)).text(html) for seed in range(60)}
        self.assertGreater(len(texts), 20)
        for text in texts:
            said = [word for word in score.words(text) if word not in ("c", "boat")]
            self.assertEqual(said, "of stone and wood list one a b more end".split())
            self.assertNotIn("\n\n\n", text)
        for part in ("\n- one\n", "\n* one\n", "# List", "a | b", "a\tb", "a\nb", "more (/c)", "boat"):
            self.assertTrue(any(part in text for text in texts), part)

    def test_pages_that_cannot_be_read_have_no_text(self):
        self.assertEqual(renderings.Rendering("1").text(b""), "")

    def test_places_are_the_parts_that_hold_most_of_a_line(self):
        parts = ["one two three four", "five six", "seven eight nine"]
        lines = ["one two three four", "five six seven eight", "nine", "other words than those"]
        self.assertEqual(labels.places(lines, parts), [[0, 0, 0, 0], [1, 1, 2, 2], [2], []])

    def test_targets_are_of_labels_and_of_what_was_taught(self):
        teacher = train.Teacher.__new__(train.Teacher)
        teacher.table = types.SimpleNamespace(label=np.array([KEEP, DROP, UNKNOWN, KEEP, DROP]),
                                              corpus=np.array(["wcxb", "wcxb", "segments", "segments", "wcxb"]))
        teacher.chances = np.full((5, corpora.FOLDS + 1), np.nan, np.float32)
        teacher.chances[:4, 2], teacher.chances[:4, corpora.FOLDS] = [0, 1, 0.3, 0], [1, 0, 0.8, 1]
        own, segments = 1 - train.TAUGHT, 1 - train.TAUGHT_SEGMENTS
        # What is not taught has its label alone.
        np.testing.assert_allclose(teacher.targets(2), [own, 1 - own, 0.3, segments, 0], atol=1e-6)
        np.testing.assert_allclose(teacher.targets(), [1, 0, 0.8, 1, 0], atol=1e-6)
        np.testing.assert_allclose(teacher.targets(2, taught=0), [1, 0, 0.3, segments, 0], atol=1e-6)

    def test_a_text_in_a_made_up_language_has_the_labels_of_what_was_translated(self):
        text = "Home | News | Contact\n\nThe bridge over the narrow sound was opened, and nobody came to see it.\n\nLeave a reply\n"
        gold = dict(text="The bridge over the narrow sound was opened, and nobody came to see it.", title="Leave a reply")
        pages = [corpora.Page("wcxb", str(key), "a.example", text, gold) for key in range(40)]
        made = [page for source in pages for page in source.translated()]
        self.assertTrue(0 < len(made) < 40)
        for page in made:
            self.assertNotIn("bridge", page.text)
            page.numbers = [1, 3, 5]
            self.assertEqual(page.label().labels, [DROP, KEEP, DROP])
            self.assertEqual(page.titles, [2])

    def test_weights_of_words_that_are_partly_content(self):
        lines, sites = 40, np.arange(40) % 4
        # Two words a line: one that says what the line is, and one of the line's site alone.
        telling, label = np.where(sites < 2, 7, 9), sites < 2
        values = np.stack([telling, 100 + sites], axis=1).ravel().astype(np.uint32)
        grams = lexicon.Grams(np.full(lines, 2), values, sites, np.ones(lines, bool), 2)
        self.assertEqual(grams.known.tolist(), [7, 9])
        rows, weight = np.arange(lines), np.ones(lines)
        sure = grams.weights(rows, label, weight)
        self.assertEqual([weight > 0 for _, weight in sure], [True, False])
        self.assertEqual(grams.soft_weights(rows, label.astype(float), weight), sure)
        unsure = grams.soft_weights(rows, np.where(label, 0.8, 0.2), weight)
        self.assertLess(unsure[0][1], sure[0][1])

    def test_a_model_is_read_as_it_was_written(self):
        def ensemble(*trees):
            return model.Ensemble(2, -70, list(trees), [0, 500, 1000])

        trees = [([(3, -2, 255), (0, 0, 7)], [0, -1, 4096, -4096]), ([(70, 4, 0), (1, 0, 1)], [5, 6, 7, 8])]
        written = model.Model(["a", "b"], "17", [[(4, -3), (90000, 2)], []], [ensemble(*trees), ensemble()])
        read = model.Model.read(written.text(), tables=2)
        self.assertEqual(read, written)
        self.assertEqual(read.text(), written.text())

    def test_trees_that_others_can_stand_for_are_left_out(self):
        dice = np.random.default_rng(1)
        kinds = dice.normal(size=(500, 3)).astype(np.float32) * [3, 2, 1]
        # The first two say the same, and the last says nothing that changes.
        outputs = np.hstack([kinds[:, :1], 2 * kinds[:, :1], kinds[:, 1:], np.full((500, 1), 9)]).astype(np.float32)
        chosen, factors, bias, lost = thin_pages.choose(outputs, np.ones(500), 3)
        self.assertIn(sorted(chosen), [[0, 2, 3], [1, 2, 3]])
        np.testing.assert_allclose(outputs[:, chosen] @ factors + bias, outputs.sum(1), atol=0.05)
        self.assertLess(lost, 1e-4)
        self.assertGreater(thin_pages.choose(outputs, np.ones(500), 2)[3], 0.005)

    def test_trees_see_neighbours_on_their_own_page_alone(self):
        blocks = thin_pages.Blocks.__new__(thin_pages.Blocks)
        blocks.page, blocks.columns = np.array([0, 0, 0, 1, 1]), np.array([[1, 2, 3, 4, 5]], np.uint8)
        self.assertEqual(blocks.column(0, 1).tolist(), [2, 3, 0, 5, 0])
        self.assertEqual(blocks.column(0, -2).tolist(), [0, 0, 1, 0, 0])
        # Above 3 for the first level, above 1 at the next block for the second.
        ensemble = model.Ensemble(2, 0, [([(0, 0, 3), (0, 1, 1)], [10, 20, 30, 40])], [])
        self.assertEqual(blocks.outputs(ensemble)[:, 0].tolist(), [30, 30, 10, 40, 20])

    def test_scores(self):
        self.assertEqual(score.word_f1("", ""), 1)
        self.assertEqual(score.word_f1("a b", ""), 0)
        self.assertAlmostEqual(score.word_f1("a b c", "A b"), 0.8)
        self.assertEqual(score.segment_f1([("keep this", {"with": ["keep  this"], "without": ["gone"]})]), 1)


if __name__ == "__main__":
    unittest.main()
