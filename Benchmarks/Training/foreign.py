"""Pages and texts as they might be in a language that nobody taught the model: words in letters of another script.

Most pages that the model learns from are English or German. What it knows of words is worth nothing on a page in Burmese
or Basque, and it has to go by the markup and the shape of lines: how long, how many links, where. So it also learns from
pages whose words are replaced by made-up ones, each page by its own.
"""
import hashlib, random, re

VOWELS, CONSONANTS = "aeiou", "bcdfghjklmnpqrstvwxyz"
SPACED = [(0x10D0, 33), (0x0905, 52), (0x0621, 26), (0x05D0, 27), (0x1200, 64), (0x0E81, 4), (0x0985, 34), (0x1000, 33)]
CASED = [(0x0430, 32), (0x03B1, 24), (0x0561, 38)]
HAN, KANA, HANGUL, THAI = (0x4E00, 6000), (0x3042, 80), (0xAC00, 11000), (0x0E01, 46)

WORD = re.compile(r"[^\W\d_]+")
ENTITY = re.compile(r"(&#?\w+;)")
PARTS = re.compile(r"(<!--.*?-->|<(script|style)\b.*?</\2\s*>|<[^>]*>)", re.S | re.I)
FACTS = re.compile(r"(<meta\b[^>]*?(?:title|description)[^>]*?content\s*=\s*)(\"[^\"]*\"|'[^']*')", re.S | re.I)
FULL_WIDTH = [(re.compile(mark + r"(?=\s|$)"), to) for mark, to in ((r"\.", "。"), (r",", "，"), (r"!", "！"), (r"\?", "？"))]


class Cipher:
    """A language of its own for each key, which writes the same word the same way."""

    def __init__(self, key):
        self.key = key
        dice = random.Random(key)
        self.kind = dice.choices(["latin", "spaced", "cased", "han", "kana", "hangul", "thai"], [5, 4, 2, 4, 1.5, 1.5, 1.5])[0]
        letters = VOWELS + CONSONANTS
        if self.kind == "latin":
            to = "".join(dice.sample(VOWELS, 5)) + "".join(dice.sample(CONSONANTS, 21))
        else:
            start, count = dice.choice(CASED if self.kind == "cased" else SPACED)
            to = [chr(start + dice.randrange(count)) for _ in letters]
        self.letters = dict(zip(letters, to))
        self.is_spaced = self.kind not in ("han", "kana", "thai")

    def word(self, word):
        if self.kind in ("latin", "spaced", "cased"):
            small = "".join(self.letters.get(letter, letter) for letter in word.lower())
            if self.kind == "spaced":
                return small
            return small.upper() if word.isupper() and len(word) > 1 else small.capitalize() if word[0].isupper() else small
        # As many characters as such a language takes for a word.
        dice = random.Random(hashlib.md5((self.key + word.lower()).encode()).digest())
        pool = {"han": HAN, "hangul": HANGUL, "thai": THAI, "kana": KANA if dice.random() < 0.6 else HAN}[self.kind]
        count = len(word) if self.kind == "thai" else (len(word) + 2) // 3
        return "".join(chr(pool[0] + int(dice.random() ** 2 * pool[1])) for _ in range(count))

    def text(self, text):
        if self.kind in ("han", "kana"):
            for mark, to in FULL_WIDTH:
                text = mark.sub(to, text)
        parts = ENTITY.split(text)
        parts[::2] = [WORD.sub(lambda match: self.word(match[0]), part) for part in parts[::2]]
        text = "".join(parts)
        # Not at the ends, where words of other elements may stand.
        return text if self.is_spaced else re.sub(r"(?<=[^\s\d])[ \t]+(?=[^\s\d])", "", text)

    def apart(self, text):
        """The text with a space between characters that are written without, so that they can be counted as words."""
        if self.is_spaced:
            return text
        return "".join(f" {letter} " if letter.isalpha() and ord(letter) > 0x2FF else letter for letter in text)

    def html(self, html):
        out, at = [], 0
        for match in PARTS.finditer(html):
            out += [self.text(html[at:match.start()]), self.tag(match[0])]
            at = match.end()
        return "".join(out) + self.text(html[at:])

    def tag(self, tag):
        return FACTS.sub(lambda match: match[1] + match[2][0] + self.text(match[2][1:-1]) + match[2][-1], tag)
