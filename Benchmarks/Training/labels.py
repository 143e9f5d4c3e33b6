"""Which lines of a page are in its gold text: an ordered alignment of their words."""
import re
from collections import Counter, defaultdict

from rapidfuzz.distance import LCSseq

from score import words

RUN = 3  # words that must agree in a row before they count as the same place

KEEP, DROP, UNKNOWN = 1, 0, -1


class Alignment:
    """The words of a page's lines against the words of its gold."""

    def __init__(self, lines, gold):
        self.lines = [words(line) for line in lines]
        self.gold = words(gold)
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line))
        self.place = [None] * self.starts[-1]  # of each page word, its place in the gold
        self.used = [False] * len(self.gold)
        self._align([word for line in self.lines for word in line])
        self.gold_lines = defaultdict(list)
        at = 0
        for line in gold.split("\n"):
            line = words(line)
            if line:
                self.gold_lines[tuple(line)].append(at)
                at += len(line)

    def _align(self, page):
        number = {}
        runs = lambda seq: [number.setdefault(tuple(seq[i:i + RUN]), len(number)) for i in range(len(seq) - RUN + 1)]
        ours, theirs = runs(page), runs(self.gold)
        self.gold_runs, self.number = theirs, number
        shared = set(ours) & set(theirs)
        a = [i for i, run in enumerate(ours) if run in shared]
        b = [i for i, run in enumerate(theirs) if run in shared]
        for op in LCSseq.opcodes([ours[i] for i in a], [theirs[i] for i in b]):
            if op.tag != "equal":
                continue
            for x, y in zip(range(op.src_start, op.src_end), range(op.dest_start, op.dest_end)):
                for k in range(RUN):
                    if self.place[a[x] + k] is None:
                        self.place[a[x] + k] = b[y] + k
                        self.used[b[y] + k] = True

    def coverage(self):
        """For each line the share of its words that are in the gold, moved paragraphs included."""
        unused = Counter(run for i, run in enumerate(self.gold_runs) if not all(self.used[i:i + RUN]))
        result = []
        for n, line in enumerate(self.lines):
            at = self.starts[n]
            share = sum(p is not None for p in self.place[at:at + len(line)]) / max(len(line), 1)
            if len(line) >= 6 and share < 0.5:
                share = max(share, self._moved(line, unused))
            result.append(share)
        return result

    def _moved(self, line, unused):
        runs = [self.number.get(tuple(line[k:k + RUN])) for k in range(len(line) - RUN + 1)]
        hits = [k for k, run in enumerate(runs) if unused.get(run, 0) > 0]
        if len(hits) < 0.7 * len(runs):
            return 0
        for k in hits:
            unused[runs[k]] -= 1
        return len({k + j for k in hits for j in range(RUN)}) / len(line)

    def labels(self):
        cover = self.coverage()
        before, behind = self._anchors(cover)
        result = []
        used = set()
        for n, line in enumerate(self.lines):
            whole = self._gold_line(line, before[n], behind[n], used)
            if not line:
                label = UNKNOWN
            elif whole:
                label = KEEP
            elif len(line) > RUN:
                label = KEEP if cover[n] >= 0.7 else DROP if cover[n] <= 0.25 else UNKNOWN
            elif cover[n] == 1 or self._fills_gap(line, before[n], behind[n]):
                label = KEEP
            else:
                label = DROP if cover[n] < 0.5 else UNKNOWN
            result.append(label)
        return result, cover

    def _anchors(self, cover):
        """For each line, the places in the gold that the sure lines around it end and start at."""
        spans = []
        for n, line in enumerate(self.lines):
            places = [p for p in self.place[self.starts[n]:self.starts[n] + len(line)] if p is not None]
            spans.append((places[0], places[-1]) if len(line) > RUN and cover[n] >= 0.7 and places else None)
        before, at = [], 0
        for span in spans:
            before.append(at)
            at = max(at, span[1]) if span else at
        behind, at = [], len(self.gold)
        for span in reversed(spans):
            behind.append(at)
            at = min(at, span[0]) if span else at
        return before, behind[::-1]

    def _gold_line(self, line, before, behind, used):
        """Whether a short line is a line of the gold at the right place, each used once."""
        if not line or len(line) > 5:
            return False
        for at in self.gold_lines.get(tuple(line), []):
            if at not in used and before - 3 <= at <= behind + 3:
                used.add(at)
                return True
        return False

    def _fills_gap(self, line, before, behind):
        if not 0 < behind - before <= 12:
            return False
        return any(self.gold[at:at + len(line)] == line and not any(self.used[at:at + len(line)])
                   for at in range(before, behind - len(line) + 1))


def label_lines(lines, gold):
    return Alignment(lines, gold).labels()


def places(lines, parts):
    """For each line the numbers of those of the parts that its words stand in, one for each word found; none where less
    than half of them are."""
    alignment = Alignment(lines, "\n".join(parts))
    part = [number for number, text in enumerate(parts) for _ in words(text)]
    result = []
    for start, end in zip(alignment.starts, alignment.starts[1:]):
        found = [part[place] for place in alignment.place[start:end] if place is not None]
        result.append(found if 2 * len(found) >= end - start else [])
    return result


def label_segments(lines, keep, drop):
    """Labels from segments that must stay or go: a line that holds one, or is part of one."""
    squeeze = lambda text: re.sub(r"\s+", " ", text).strip()
    result = [UNKNOWN] * len(lines)
    for segments, label in ((drop, DROP), (keep, KEEP)):
        segments = [squeeze(s) for s in segments]
        for n, line in enumerate(lines):
            line = squeeze(line)
            if any(s and (s in line or len(line) >= 10 and line in s) for s in segments):
                result[n] = label
    return result


def title_lines(lines, title):
    """The lines that say the page's title, or most of it."""
    wanted = Counter(words(title or ""))
    if not wanted:
        return []
    found = []
    for n, line in enumerate(lines):
        have = Counter(words(line))
        both = sum((wanted & have).values())
        if both and both >= 0.8 * sum(have.values()) and both >= 0.6 * sum(wanted.values()):
            found.append(n)
    return found
