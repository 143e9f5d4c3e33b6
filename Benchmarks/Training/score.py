"""Word F1 a page, the metric of WCXB, and F1 over segments that must stay or go, that of Trafilatura's evaluation."""
import re
from collections import Counter

WORD = re.compile(r"\w+")


def words(text):
    return WORD.findall(text.lower())


def word_scores(text, gold):
    """Precision, recall and F1."""
    ours, theirs = words(text), words(gold)
    if not ours or not theirs:
        return (1.0, 1.0, 1.0) if ours == theirs else (0.0, 0.0, 0.0)
    both = sum((Counter(ours) & Counter(theirs)).values())
    return both / len(ours), both / len(theirs), 2 * both / (len(ours) + len(theirs))


def word_f1(text, gold):
    return word_scores(text, gold)[2]


def squeeze(text):
    return re.sub(r"\s+", " ", text).strip()


def segment_scores(pairs):
    """Precision, recall and F1 of pairs of a text and its gold, all pages as one."""
    kept = lost = wrong = 0
    for text, gold in pairs:
        text = squeeze(text)
        hits = sum(squeeze(segment) in text for segment in gold["with"])
        kept += hits
        lost += len(gold["with"]) - hits
        wrong += sum(squeeze(segment) in text for segment in gold["without"])
    return kept / max(1, kept + wrong), kept / max(1, kept + lost), 2 * kept / max(1, 2 * kept + lost + wrong)


def segment_f1(pairs):
    return segment_scores(pairs)[2]


def mean(values):
    values = list(values)
    return sum(values) / max(1, len(values))
