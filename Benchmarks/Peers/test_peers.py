"""python -m unittest, in this folder: what needs no peer."""
import unittest

import peers, table


class PeersTests(unittest.TestCase):
    def test_pages_are_decoded(self):
        self.assertEqual(peers.decode(b"\xef\xbb\xbfB\xc3\xa4r"), "Bär")
        self.assertEqual(peers.decode('<meta charset="koi8-r">мост'.encode("koi8-r"))[-4:], "мост")
        self.assertEqual(peers.decode(b'<meta charset="nonsense">B\xc3\xa4r')[-3:], "Bär")
        self.assertEqual(peers.decode(b'<meta charset="utf-8">\x93B\xe4r\x94')[-5:], "“Bär”")

    def test_pages_say_their_language(self):
        self.assertEqual(peers.language(b'<html class="a" lang="de-AT">'), "de")
        self.assertEqual(peers.language(b'<html><meta http-equiv="content-language" content="fr">'), "fr")
        self.assertEqual(peers.language(b'<html><meta property="og:locale" content="pl_PL">'), "pl")
        self.assertIsNone(peers.language(b"<html><p>language</p>"))


class TableTests(unittest.TestCase):
    def test_words(self):
        self.assertEqual(table.score.word_scores("", ""), (1, 1, 1))
        self.assertEqual(table.score.word_scores("a", ""), (0, 0, 0))
        precision, recall, f1 = table.score.word_scores("a b c", "A b")
        self.assertAlmostEqual(f1, 0.8)
        self.assertAlmostEqual(precision, 2 / 3)
        self.assertEqual(recall, 1)

    def test_shingles(self):
        self.assertEqual(table.shingle_f1([("a b c d e", {"text": "a b c d"}), ("", {"text": ""})])[1:], (0.5, 1))
        self.assertEqual(table.shingle_f1([("a b", {"text": "a b"})]), (1, 1, 1))

    def test_segments(self):
        gold = {"with": ["keep  this", "lost"], "without": ["menu", "gone"]}
        self.assertEqual(table.segments([("keep this\nmenu", gold)]), (0.5, 0.5, 0.5))

    def test_cells(self):
        self.assertEqual(table.cell((0.8367, 1.0, 0.5)), ".837 (1.000 .500)")


if __name__ == "__main__":
    unittest.main()
