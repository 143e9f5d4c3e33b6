#!/usr/bin/env python3
"""What each part of the learned score is worth: word F1 on whole pages, cross-validated by site.

    ablation.py CORPORA [--work DIR]

The lines are chosen here from the trees' answers, so that parts can be left out; train.py measures the library
itself. The second pass sees the first one's answers for the lines around.
"""
import argparse, os, subprocess

import numpy as np

import corpora, score
from corpora import FOLDS
from labels import KEEP
from train import BENCHMARKS, CONTENT, GramFeatures, Inputs, Table, Teacher, content_rows, fit, log

RULES_CUT = 125  # in the feature's unit, a quarter of a thousandth


def answers(table, grams, inputs, without=(), teacher=None, is_rendered=True, extra=None):
    """For each line of a whole page, how likely it is content, from trees that saw no page of its site."""
    rows, weight = content_rows(table, teacher)
    if not is_rendered:
        rows = rows[~np.isin(table.corpus[rows], ["rendered", "foreign"])]
    pages = np.where(table.corpus == "wcxb")[0]
    if extra is not None:
        rows = rows[table.corpus[rows] == "wcxb"]
    result = np.zeros(len(table.label))
    columns = [n for n, (feature, _) in enumerate(inputs.columns) if feature not in without]
    for fold in range(FOLDS):
        features = grams.fill(fold)
        seen, tested = rows[table.fold[rows] != fold], pages[table.fold[pages] == fold]
        see = Seen(inputs, features, columns, extra)
        target = teacher.targets(fold) if teacher else table.label == KEEP
        trained = fit(see, features, seen, target, weight[seen], CONTENT)
        result[tested] = trained.predict_proba(see.rows(features, tested))[:, 1]
    return result


class Seen:
    """Some of the inputs, and what a first pass said."""

    def __init__(self, inputs, features, columns, extra):
        self.inputs, self.columns, self.extra = inputs, columns, extra

    def rows(self, features, rows):
        own = self.inputs.rows(features, rows)[:, self.columns]
        return own if self.extra is None else np.hstack([own, self.extra[rows]])


def neighbours(table, chance):
    """The first pass's answers for the lines around, near and far, and for the page."""
    out = np.zeros((len(chance), 13), np.uint8)
    for at, end in zip(table.starts, table.starts[1:]):
        page, size = chance[at:end], end - at
        if not size:
            continue
        sums, here = np.concatenate([[0], np.cumsum(page)]), np.arange(size)
        columns = [page]
        for step in (-4, -3, -2, -1, 1, 2, 3, 4):
            other = here + step
            columns.append(np.where((other >= 0) & (other < size), page[np.clip(other, 0, size - 1)], 0))
        for reach in (3, 10, 30):
            low, high = np.maximum(here - reach, 0), np.minimum(here + reach + 1, size)
            columns.append((sums[high] - sums[low]) / (high - low))
        columns.append(np.full(size, page.mean()))
        out[at:end] = np.rint(255 * np.array(columns).T)
    return out


def per_page_cut(chance, words):
    """Keeps the lines that make the expected F1 the greatest."""
    order = np.argsort(-chance, kind="stable")
    kept, content = np.cumsum(words[order]), np.cumsum((words * chance)[order])
    measure = content / np.maximum(kept + content[-1], 1e-9)
    best = len(measure) - 1 - np.argmax(measure[::-1])
    return chance >= chance[order[best]]


def word_f1(table, keep):
    values = []
    for n, (at, page) in enumerate(zip(table.starts, table.pages)):
        if page.corpus == "wcxb":
            lines = [line for line, stays in zip(page.lines(), keep(at, table.starts[n + 1])) if stays]
            values.append(score.word_f1("\n".join(lines), page.gold["text"]))
    return score.mean(values)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", metavar="CORPORA")
    parser.add_argument("--work", default=os.path.join(BENCHMARKS, ".build", "training"))
    options = parser.parse_args()
    subprocess.run(["swift", "build", "-c", "release", "--package-path", BENCHMARKS, "-q"], check=True)
    os.makedirs(options.work, exist_ok=True)
    table = Table(corpora.read(options.corpora), options.work)
    teacher = Teacher(table, options.corpora, os.path.join(options.work, "teacher"))
    labelled, grams, inputs = GramFeatures(table), GramFeatures(table, teacher), Inputs(table)
    rule = table.features[:, table.names.index("rule")]
    words = table.words
    show = lambda name, keep: log(f"{name:24s} words F1 {word_f1(table, keep):.4f}")
    fixed = lambda chance: lambda at, end: chance[at:end] >= 0.5
    cut = lambda chance: lambda at, end: per_page_cut(chance[at:end], words[at:end]) if end > at else []
    show("everything kept", lambda at, end: [True] * (end - at))
    show("rules only", lambda at, end: rule[at:end] < RULES_CUT)
    show("+ score", fixed(answers(table, labelled, inputs, without=labelled.columns, is_rendered=False)))
    show("+ weights of words", fixed(answers(table, labelled, inputs, is_rendered=False)))
    show("+ other texts of pages", fixed(answers(table, labelled, inputs)))
    chance = answers(table, grams, inputs, teacher=teacher)
    show("+ what markup says", fixed(chance))
    show("+ cut for each document", cut(chance))
    show("+ second pass", cut(answers(table, grams, inputs, teacher=teacher, extra=neighbours(table, chance))))


if __name__ == "__main__":
    main()
