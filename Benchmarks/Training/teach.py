#!/usr/bin/env python3
"""Says how likely each block of each page is content, for the trainer of text to learn from.

    teach.py CORPORA --work DIR

The markup of a page tells more than its text does, and the gold is not always right. So a text's lines are learned from with
what models for pages say of them, too. For a page of one fold, and another fold that the text's model is tested on, they
are trees that saw neither, over weights of words that did not see the tested one. `blocks.jsonl` has for each page its
blocks' texts, and for each block a list of chances in thousandths, one for each tested fold, and one for none.
"""
import argparse, json, os

import numpy as np

import train, train_pages
from corpora import FOLDS
from labels import KEEP

TREES = dict(iterations=350, depth=6, learning_rate=0.12, l2_leaf_reg=5, border_count=40, rsm=0.1)


def chances(table, learned):
    result = np.zeros((len(table.label), FOLDS + 1), np.uint16)
    inputs = train.Inputs(table, train_pages.NEIGHBOURS)
    rows, weight = train_pages.content_rows(table)
    for tested in [None, *range(FOLDS)]:
        columns = learned.fill(tested)
        for fold in range(FOLDS):
            if fold == tested:
                continue
            seen = rows[~np.isin(table.fold[rows], [fold, -1 if tested is None else tested])]
            trees = train.fit(inputs, columns, seen, table.label == KEEP, weight[seen], TREES)
            asked = np.where(table.fold == fold)[0]
            chance = trees.predict(inputs.rows(columns, asked), prediction_type="Probability")[:, 1]
            result[asked, FOLDS if tested is None else tested] = np.rint(1000 * chance)
        train.log("teacher without fold", tested)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", metavar="CORPORA")
    parser.add_argument("--work", required=True)
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    pages = [page for page in train_pages.read(options.corpora) if page.corpus != "articles-dev"]
    table = train_pages.Table(pages, options.work)
    result = chances(table, train_pages.LearnedColumns(table))
    with open(os.path.join(options.work, "blocks.jsonl"), "w", encoding="utf-8") as file:
        for page, start, end in zip(table.pages, table.starts, table.starts[1:]):
            record = dict(corpus=page.corpus, id=page.id, texts=page.texts, chances=result[start:end].tolist())
            file.write(json.dumps(record) + "\n")


if __name__ == "__main__":
    main()
