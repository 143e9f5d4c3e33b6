#!/usr/bin/env python3
"""Writes Sources/Winnow/Lines/UnicodeData.swift: the class and the folding of every character.

    pip install regex && python3 Tools/unicode-tables.py > Sources/Winnow/Lines/UnicodeData.swift

The data comes from Python's `unicodedata` and the scripts known to the package `regex`.
"""
import sys
import unicodedata as ud

import regex

# In the order of `CharacterClass` and `Script` in Sources/Winnow/Lines.
OTHER, SPACE, DIGIT, MARK, PUNCTUATION, SENTENCE_END, OPENING, CLOSING, SEPARATOR, COLON, SYMBOL, CURRENCY, \
    APOSTROPHE, COMMA = range(14)
FIRST_SCRIPT = 16
SCRIPTS = """Latin Greek Cyrillic Armenian Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Tamil Telugu
Kannada Malayalam Sinhala Thai Lao Myanmar Georgian Ethiopic Khmer Hangul Hiragana Katakana Han Other""".split()

SETS = {
    SENTENCE_END: ".!?…。！？؟।॥։۔⋯｡‼⁇⁈⁉．",
    SEPARATOR: "|·•»›>/–—→←«‹<‣▸▶►→⟩¦｜／■□●○◆▪▫★☆",
    COLON: ":：",
    APOSTROPHE: "'’ʼ＇",
    COMMA: ",;،、，؛；､",
    OPENING: "\"“‘„‚([{「『（【《〈〔",
    CLOSING: "”)]}」』）】》〉〕",
}
OWN = {ord(c): k for k, v in SETS.items() for c in v}
# « and » open and close quotations in some languages and separate menu entries on many pages.
SCRIPT_OF = [(FIRST_SCRIPT + i, regex.compile(r"\p{Script=%s}" % s)) for i, s in enumerate(SCRIPTS[:-1])]


def class_of(cp):
    if cp in OWN:
        return OWN[cp]
    c = chr(cp)
    category = ud.category(c)
    if cp in (0x0640, 0x00AD, 0xFEFF):
        return MARK
    if category[0] == "Z" or cp in (9, 10, 11, 12, 13, 0x85):
        return SPACE
    if category == "Nd":
        return DIGIT
    if category in ("Mn", "Mc", "Me", "Cf"):
        return MARK
    if category == "Sc":
        return CURRENCY
    if category in ("Ps", "Pi"):
        return OPENING
    if category in ("Pe", "Pf"):
        return CLOSING
    if category[0] == "P":
        return PUNCTUATION
    if category[0] == "S" or category == "No":
        return SYMBOL
    if category[0] == "L" or category == "Nl":
        for number, pattern in SCRIPT_OF:
            if pattern.match(c):
                return number
        if cp in (0x30FC, 0xFF70):  # the long vowel mark belongs to both kana
            return FIRST_SCRIPT + SCRIPTS.index("Katakana")
        return FIRST_SCRIPT + len(SCRIPTS) - 1
    return OTHER


BY_HAND = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ς": "σ", "ى": "ي", "ة": "ه", "ک": "ك",
           "ی": "ي", "ٱ": "ا", "ſ": "s"}


def fold(cp):
    """The character in lower case and without its marks, if that is one character."""
    c = chr(cp)
    for _ in range(3):
        lower = c.lower()
        d = ud.normalize("NFD", lower if len(lower) == 1 else lower[0])
        c = BY_HAND.get(d[0], d[0])
    return ord(c)


def encode(values):
    text = "".join(chr(v + 35) for v in values)
    assert "\\" not in text and '"' not in text
    return text


def rows(text, width=100):
    return "\n".join("    " + text[i:i + width] for i in range(0, len(text), width))


def main():
    pages, index = [], []
    for page in range(0x200):  # planes 0 and 1
        values = encode(class_of(cp) for cp in range(page * 256, page * 256 + 256))
        if values not in pages:
            pages.append(values)
        index.append(pages.index(values))
    runs = []  # [first, count, stride, delta]
    for cp in range(0x80, 0x2000):
        delta = fold(cp) - cp
        if delta == 0:
            continue
        if runs:
            first, count, stride, same = runs[-1]
            step = cp - (first + (count - 1) * stride)
            if same == delta and step <= 2 and (count == 1 or step == stride):
                runs[-1] = [first, count + 1, step, delta]
                continue
        runs.append([cp, 1, 1, delta])
    upper = []  # [first, count, stride]
    for cp in range(0x80, 0x2000):
        if ud.category(chr(cp)) not in ("Lu", "Lt"):
            continue
        if upper:
            first, count, stride = upper[-1]
            step = cp - (first + (count - 1) * stride)
            if step <= 2 and (count == 1 or step == stride):
                upper[-1] = [first, count + 1, step]
                continue
        upper.append([cp, 1, 1])
    hexed = "".join("%03x" % i for i in index)
    out = sys.stdout.write
    out("// Written by Tools/unicode-tables.py from Unicode %s. Do not edit.\n\n" % ud.unidata_version)
    out("// swift-format-ignore-file\n\n")
    out("/// The characters' classes and foldings as text; `CharacterTable` reads them.\nenum UnicodeData {\n")
    out("  /// For each page of 256 characters, three hexadecimal digits: which of `classPages` it is.\n")
    out('  static let classIndex: StaticString = """\n%s\n    """\n\n' % rows(hexed, 96))
    out("  /// Pages of 256 classes, a character each: the class's number plus 35.\n")
    out('  static let classPages: StaticString = """\n%s\n    """\n\n' % rows("".join(pages), 128))
    out("  /// Runs below U+2000 whose characters fold to others: first, count, stride, difference.\n")
    out('  static let foldings: StaticString = """\n%s\n    """\n\n'
        % "\n".join("    " + " ".join("%d,%d,%d,%d" % tuple(r) for r in runs[i:i + 6]) for i in range(0, len(runs), 6)))
    out("  /// Runs of capital letters below U+2000: first, count, stride.\n")
    out('  static let capitals: StaticString = """\n%s\n    """\n}\n'
        % "\n".join("    " + " ".join("%d,%d,%d" % tuple(r) for r in upper[i:i + 8]) for i in range(0, len(upper), 8)))


main()
