#!/usr/bin/env python3
"""Leaves out the trees of models for pages that others can stand for, and prints the cross-validated scores of what is left.

    thin_pages.py CORPORA [--work DIR] [--no-ship]

DIR is where train_pages.py left its models and texts; the thinned ones go into DIR/thin. Which trees stay, and how much their
leaves are multiplied by, is what comes nearest to the sums of all trees over the blocks of some of the pages of the
model's folds: a tree at a time, the one that explains most of what is left (orthogonal matching pursuit; Pati,
Rezaiifar and Krishnaprasad, 1993). No label is looked at. All is seeded.
"""
import argparse, json, os, random, subprocess

import numpy as np

import model, train_pages
from corpora import FOLDS
from labels import title_lines
from train import BENCHMARKS, binary, log

PAGES = 500                    # whose blocks the sums are compared over
FIRST, SECOND = 600, 450       # trees that stay of the two passes, of 1,000 and 900
SURE = 0.02                    # what a block counts at the least; one whose chance is even counts .25 more
TOWARDS_ONE = 1e-3             # how much the factors are drawn to 1, in mean variances of a tree


class Blocks:
    """The features of some pages' blocks, as a model's trees see them."""

    def __init__(self, pages, trained, path, folder):
        paths = "".join(page.path + "\n" for page in pages)
        run = lambda *arguments: subprocess.run([binary("export-pages"), *arguments], input=paths.encode(), check=True)
        load = lambda name, kind: np.fromfile(os.path.join(folder, name), kind)
        run(folder)
        self.page = np.repeat(np.arange(len(pages)), load("documents.u32", np.uint32).astype(int))
        weights = [os.path.join(folder, name) for name in ("weights.txt", "markup.txt")]
        for table, file in zip(trained.tables, weights):
            with open(file, "w") as out:
                out.writelines(f"{gram} {weight}\n" for gram, weight in table)
        run(folder, *weights)
        run(folder, path)
        rows = lambda name: load(name, np.uint8).reshape(len(self.page), -1)
        self.columns = np.ascontiguousarray(np.hstack([rows("features.u8"), rows("second.u8")]).T)
        # Long blocks count more, and blocks of long pages less: about as in training, which counts the words themselves.
        words = self.columns[trained.names.index("words")]
        self.weight = np.sqrt(words + 1.0)
        self.weight /= np.bincount(self.page, weights=self.weight)[self.page] ** 0.75

    def column(self, feature, neighbour):
        """A feature of the block so many places on; 0 where the page has none."""
        column = self.columns[feature]
        if neighbour == 0:
            return column
        here, there = (slice(None, -neighbour), slice(neighbour, None)) if neighbour > 0 else \
            (slice(-neighbour, None), slice(None, neighbour))
        result = np.zeros_like(column)
        result[here] = np.where(self.page[here] == self.page[there], column[there], 0)
        return result

    def outputs(self, ensemble):
        """The leaf that each block comes to, a column for each tree."""
        result = np.empty((len(self.page), len(ensemble.trees)), np.float32)
        for at, (questions, leaves) in enumerate(ensemble.trees):
            path = np.zeros(len(self.page), np.uint8)
            for level, (feature, neighbour, threshold) in enumerate(questions):
                path |= (self.column(feature, neighbour) > threshold).astype(np.uint8) << level
            result[:, at] = np.array(leaves, np.float32)[path]
        return result


def choose(outputs, weight, count):
    """The trees that stay, what their leaves are multiplied by, what the bias grows by, and the share of variance that is lost."""
    total = weight.sum()
    mean = (outputs * weight[:, None]).sum(0) / total
    centred = (outputs - mean) * np.sqrt(weight)[:, None].astype(np.float32)
    gram = (centred.T @ centred).astype(float) / total
    wanted, variance = gram.sum(1), gram.diagonal().copy()
    # What is left to explain, and of each tree, by a Cholesky factorisation that grows by the tree that explains most.
    rest, own = wanted.copy(), variance.copy()
    factor, chosen = np.zeros((len(gram), count)), []
    for step in range(count):
        gain = np.where(own > 1e-6 * variance.max(), rest ** 2 / np.maximum(own, 1e-12), -1)
        gain[chosen] = -1
        best = int(gain.argmax())
        assert gain[best] > 0, f"{step} trees say all that {len(gram)} do"
        chosen.append(best)
        column = (gram[:, best] - factor[:, :step] @ factor[best, :step]) / np.sqrt(own[best])
        factor[:, step] = column
        rest = rest - column * (rest[best] / np.sqrt(own[best]))
        own = np.maximum(own - column ** 2, 0)
    part, draw = gram[np.ix_(chosen, chosen)], TOWARDS_ONE * variance.mean()
    factors = np.linalg.solve(part + draw * np.eye(count), wanted[chosen] + draw)
    lost = gram.sum() - 2 * factors @ wanted[chosen] + factors @ part @ factors
    return chosen, factors, (mean.sum() - factors @ mean[chosen]), lost / gram.sum()


def thin(ensemble, blocks, count):
    outputs = blocks.outputs(ensemble)
    chance = 1 / (1 + np.exp(-(outputs.sum(1) + ensemble.bias) / model.UNIT))
    # What is surely one or the other stays that where its sum changes.
    weight = blocks.weight * (chance * (1 - chance) + SURE)
    chosen, factors, bias, lost = choose(outputs, weight, count)
    trees = []
    for at, factor in sorted(zip(chosen, factors)):
        questions, leaves = ensemble.trees[at]
        trees.append((questions, [int(leaf) for leaf in np.rint(np.array(leaves) * factor)]))
    log(f"{count} of {len(ensemble.trees)} trees: {lost:.5f} of the variance is lost")
    return model.Ensemble(ensemble.depth, ensemble.bias + round(bias), trees, ensemble.chances)


def find_headlines(pages, path):
    """Of the pages whose text has the headline that the gold has; train_pages.py wrote the texts in their order."""
    lines = open(path, encoding="utf-8").readlines()
    assert len(lines) >= len(pages), f"{path}: has fewer pages than CORPORA; run train_pages.py anew"
    for page, line in zip(pages, lines):
        if page.corpus == "wcxb-dev":
            page.titles = title_lines([text.replace("\v", "\n") for text in json.loads(line)], page.gold.get("title"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", metavar="CORPORA")
    parser.add_argument("--work", default=os.path.join(BENCHMARKS, ".build", "training-pages"))
    parser.add_argument("--no-ship", action="store_true", help="leave the shipped model alone")
    options = parser.parse_args()

    subprocess.run(["swift", "build", "-c", "release", "--package-path", BENCHMARKS, "-q"], check=True)
    pages = train_pages.read(options.corpora)
    made_up = train_pages.translated(pages, os.path.join(options.work, "foreign"))
    find_headlines(pages, os.path.join(options.work, "features", "texts.jsonl"))
    folder = os.path.join(options.work, "thin")
    os.makedirs(folder, exist_ok=True)
    results, fingerprints = [], set()
    for fold in [*range(FOLDS), None]:
        name = "model.txt" if fold is None else f"model-{fold}.txt"
        path = os.path.join(options.work, name)
        trained = model.Model.read(open(path).read(), tables=2)
        seen = [page for page in pages if page.corpus != "articles-dev" and page.fold != fold]
        blocks = Blocks(random.Random(7).sample(seen, PAGES), trained, path, os.path.join(folder, "blocks"))
        first, title, second = trained.ensembles
        trained.ensembles = [thin(first, blocks, FIRST), title, thin(second, blocks, SECOND)]
        fingerprints.add(trained.fingerprint)
        assert len(fingerprints) == 1, f"{path}: is of another run than those before"
        path = os.path.join(folder, name)
        with open(path, "w") as file:
            file.write(trained.text())
        tested = [page for page in pages + made_up
                  if (page.fold == fold if page.corpus != "articles-dev" else fold is None)]
        results += train_pages.validate(tested, path)
    train_pages.report(results)
    train_pages.write(results, folder)
    if not options.no_ship:
        with open(train_pages.SHIPPED, "w") as file:
            file.write(model.swift(trained.text(), model.PAGES))


if __name__ == "__main__":
    main()
