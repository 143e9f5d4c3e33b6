#!/usr/bin/env python3
"""Markdown tables of how near texts come to the gold in CORPORA.

    table.py OUT CORPORA [--json FILE]

OUT has one file TOOL.CORPUS.jsonl for each tool and corpus, {"id" or "source", "text"} a line; a path stands for its
file's name up to the first dot. A page that is missing there counts as empty text, so all pages count. --json writes the
figures of whole corpora to a file as well; the chart of speed.py reads it.
"""
import argparse, glob, json, os, sys
from collections import Counter

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Training"))
import score

SHINGLE = 4  # words


def harmonic(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def f1_first(scores):
    precision, recall, f1 = scores
    return f1, precision, recall


def words(pairs):
    """The metric of WCXB: the means of the pages."""
    rows = (score.word_scores(text, gold["text"]) for text, gold in pairs)
    return f1_first([score.mean(column) for column in zip(*rows)])


def shingles(text):
    all_words = score.WORD.findall(text)
    count = max(1, len(all_words) - SHINGLE + 1) if all_words else 0
    return Counter(tuple(all_words[n:n + SHINGLE]) for n in range(count))


def shingle_f1(pairs):
    """The metric of Scrapinghub's article benchmark: means over the pages where there is something to divide by."""
    precision, recall = [], []
    for text, gold in pairs:
        ours, theirs = shingles(text), shingles(gold["text"])
        both = (ours & theirs).total()
        if ours:
            precision.append(both / ours.total())
        if theirs:
            recall.append(both / theirs.total())
    return harmonic(score.mean(precision), score.mean(recall)), score.mean(precision), score.mean(recall)


def segments(pairs):
    """The metric of Trafilatura's evaluation: segments that must stay and segments that must go."""
    return f1_first(score.segment_scores(pairs))


def read(path):
    texts = {}
    with open(path, encoding="utf-8") as file:
        for line in filter(str.strip, file):
            record = json.loads(line)
            key = str(record["id"] if "id" in record else record["source"])
            texts[os.path.basename(key).split(".")[0]] = record["text"] or ""
    return texts


def outputs(out, corpus, gold):
    """For each tool the pairs of its text and the gold."""
    ending = f".{corpus}.jsonl"
    for path in sorted(glob.glob(os.path.join(glob.escape(out), "*" + ending))):
        texts = read(path)
        yield os.path.basename(path)[:-len(ending)], [(texts.get(key, ""), page) for key, page in gold.items()]


def cell(values):
    """F1 (P R)"""
    short = [f"{value:.3f}".removeprefix("0") for value in values]
    return f"{short[0]} ({short[1]} {short[2]})"


def show(title, heads, rows):
    """Rows are a tool and the values of its columns; the best comes first."""
    rows = sorted(rows, key=lambda row: -row[1][0][0])
    print(f"{title}\n\n| tool | {' | '.join(heads)} |\n|{'---|' * (1 + len(heads))}")
    for name, columns in rows:
        print(f"| {name} | {' | '.join(map(cell, columns))} |")
    print()


def by_kind(out, gold):
    kinds = [kind for kind, _ in Counter(page["kind"] for page in gold.values()).most_common()]
    sizes = Counter(page["kind"] for page in gold.values())
    rows = []
    for name, pairs in outputs(out, "wcxb-dev", gold):
        parts = [[pair for pair in pairs if pair[1]["kind"] == kind] for kind in kinds]
        rows.append((name, [words(pairs)] + [words(part) for part in parts]))
    heads = ["all"] + [f"{kind} ({sizes[kind]})" for kind in kinds]
    show(f"`wcxb-dev`, {len(gold)} pages, word F1 (P R) by kind of page:", heads, rows)
    return {name: columns[0] for name, columns in rows}


def articles(out, gold):
    rows = [(name, [words(pairs), shingle_f1(pairs)]) for name, pairs in outputs(out, "articles-dev", gold)]
    show(f"`articles-dev`, {len(gold)} pages, F1 (P R):", ["words", f"shingles of {SHINGLE} words"], rows)
    return {name: columns[1] for name, columns in rows}


def by_segments(out, gold):
    rows = [(name, [segments(pairs)]) for name, pairs in outputs(out, "segments-dev", gold)]
    show(f"`segments-dev`, {len(gold)} pages, F1 (P R):", ["segments"], rows)
    return {name: columns[0] for name, columns in rows}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", metavar="OUT")
    parser.add_argument("corpora", metavar="CORPORA")
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    figures = {}
    for corpus, measure, table in (("wcxb-dev", "words", by_kind), ("articles-dev", "shingles", articles),
                                   ("segments-dev", "segments", by_segments)):
        with open(os.path.join(options.corpora, corpus, "gold.json"), encoding="utf-8") as file:
            scores = table(options.out, json.load(file))
        figures[f"{corpus} {measure}"] = {
            name: dict(zip(("f1", "precision", "recall"), (round(value, 4) for value in values)))
            for name, values in sorted(scores.items())}
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            file.write(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
