#!/usr/bin/env python3
"""Trains the model that ships, and prints its cross-validated scores.

    train.py CORPORA [--work DIR] [--folds N] [--no-ship]

CORPORA holds wcxb-dev, segments-dev and wcxb-dev-extracted. Each page's score comes from a model that saw no
page of its site. Every number is seeded: the same input gives the same model on the same versions of the
packages in requirements.txt.
"""
import argparse, dataclasses, json, os, subprocess, sys, time
from dataclasses import dataclass
from multiprocessing import Pool

import catboost
import numpy as np

import corpora, lexicon, model, score
from corpora import FOLDS
from labels import DROP, KEEP, UNKNOWN, places

HERE = os.path.dirname(os.path.abspath(__file__))
BENCHMARKS = os.path.dirname(HERE)
SHIPPED = os.path.join(os.path.dirname(BENCHMARKS), "Sources", "Winnow", "Scoring", "ModelData.swift")
EXTRACTORS = ["resiliparse", "trafilatura", "readability"]
SEED = 1

# Which neighbours' features the trees may ask for, in lines from the line itself.
NEAR, BESIDE, NEXT = (-3, -2, -1, 1, 2, 3), (-2, -1, 1, 2), (-1, 1)
NEIGHBOURS = {
    "words": NEAR, "topicShare": NEAR, "capitalizedShare": NEAR, "gramSum": NEAR,
    "ending": BESIDE, "functionWordShare": BESIDE, "rule": BESIDE, "wordsPerSentence": BESIDE,
    "timeNumbers": BESIDE, "copies": BESIDE, "patternCopies": BESIDE, "blankLinesBefore": BESIDE,
    "numberShare": NEXT, "titleShare": NEXT, "bytes": NEXT, "gramMean": NEXT,
}
# Lines of a document that are learned from, and how much one of a corpus counts.
ROWS = {"wcxb": 250, "rendered": 250, "foreign": 120, "partial": 40, "gold": 15, "segments": 10**9} | dict.fromkeys(EXTRACTORS, 30)
WEIGHT = {"wcxb": 1.0, "rendered": 0.4, "foreign": 0.15, "partial": 0.4, "gold": 0.2, "segments": 0.3} | dict.fromkeys(EXTRACTORS, 0.3)
# How much what the models for pages say counts beside a label, and beside those that people gave to segments. Of lines
# without a label, it is all there is.
TAUGHT, TAUGHT_SEGMENTS = 0.7, 0.1
TAUGHT_ROWS, TAUGHT_WEIGHT = 250, 0.5
# The same for the weights of words, and how many sites a word or pair of words has to have.
TAUGHT_WORDS, DOMAINS = 0.6, 8
CONTENT = dict(iterations=500, depth=6, learning_rate=0.15, l2_leaf_reg=5, border_count=40, rsm=0.2)
TITLE = dict(iterations=50, depth=4, learning_rate=0.25, l2_leaf_reg=5, border_count=40, rsm=0.4)
COMMON = dict(thread_count=2, verbose=0, random_seed=SEED, bootstrap_type="Bernoulli", subsample=0.7,
              leaf_estimation_iterations=1, boosting_type="Plain", allow_writing_files=False)

start = time.time()


def log(*words):
    print(f"[{time.time() - start:4.0f} s]", *words, flush=True)


class Table:
    """All lines of all pages: features from the exporter, and labels."""

    def __init__(self, pages, work):
        self.pages, self.work = pages, work
        self.names, self.features = self.export()
        self.fingerprint = open(os.path.join(work, "features", "fingerprint.txt")).read()
        read = lambda name, kind: np.fromfile(os.path.join(work, "features", name), kind)
        counts = read("documents.u32", np.uint32).astype(int)
        self.starts = np.concatenate([[0], np.cumsum(counts)]).astype(int)
        self.page = np.repeat(np.arange(len(counts)), counts)
        for page, numbers in zip(pages, np.split(read("numbers.u32", np.uint32), self.starts[1:-1])):
            page.numbers = numbers.tolist()
        self.pages = pages = corpora.label(pages)
        self.label = np.concatenate([np.array(page.labels, np.int8) for page in pages])
        self.words = np.concatenate([np.array([len(line.split()) for line in page.lines()], int) for page in pages])
        self.fold = np.array([page.fold for page in pages])[self.page]
        self.corpus = np.array([page.corpus for page in pages])[self.page]
        sites = {site: n for n, site in enumerate(sorted({page.domain for page in pages}))}
        self.site = np.array([sites[page.domain] for page in pages])[self.page]
        self.is_title = np.zeros(len(self.label), bool)
        for at, page in zip(self.starts, pages):
            self.is_title[[at + n for n in page.titles]] = True
        self.grams = read("gramCounts.u8", np.uint8), read("grams.u32", np.uint32)

    def export(self, weights=None, fold=None):
        """Features of all lines, or by the weights of words in a file those of a fold."""
        folder = os.path.join(self.work, "weighted" if weights else "features")
        command = [binary("export-features"), folder] + ([weights] if weights else [])
        documents = "".join(json.dumps({"text": page.text}) + "\n" for page in self.pages if fold in (None, page.fold))
        subprocess.run(command, input=documents.encode(), check=True)
        names = open(os.path.join(folder, "names.txt")).read().split()
        return names, np.fromfile(os.path.join(folder, "features.u8"), np.uint8).reshape(-1, len(names))

    def is_lexicon_row(self):
        """Whole pages tell most of what surrounds text; a title in no gold tells nothing."""
        return np.isin(self.corpus, ["wcxb", "segments"]) & self.is_row()

    def is_row(self):
        return (self.label >= 0) & ~(self.is_title & (self.label == DROP))

    def weigh_lines(self, power=0.75):
        """Long lines count more, and lines of long pages less."""
        weight = np.sqrt(self.words + 1.0)
        total = np.bincount(self.page, weights=weight, minlength=len(self.pages))
        return weight / total[self.page] ** power

    def weigh(self):
        weight = self.weigh_lines()
        # A page of segments has a few labels alone.
        weight[self.corpus == "segments"] = 5 * np.median(weight[self.corpus == "wcxb"])
        return weight


def binary(name):
    return os.path.join(BENCHMARKS, ".build", "release", name)


class GramFeatures:
    """The columns that depend on the weights of words, for weights that did not see the labels of a line's own fold.

    Without a teacher the weights are learned from labels alone.
    """

    def __init__(self, table, teacher=None):
        self.table, self.teacher = table, teacher
        self.columns = [n for n, name in enumerate(table.names) if name.startswith("gram")]
        self.is_row, self.weight = table.is_lexicon_row(), table.weigh()
        if teacher:
            # Lines without a label tell words of many languages.
            taught, weight = teacher.lines()
            self.is_row, self.weight = self.is_row | taught, np.where(taught, weight, self.weight)
        self.grams = lexicon.Grams(*table.grams, table.site, self.is_row, DOMAINS)
        self.cache = {}

    def weights(self, tested=None, fold=None):
        """Learned from all folds but two: the one that is tested, of which the teacher knows nothing either, and another."""
        rows = self.is_row & ~np.isin(self.table.fold, [left_out for left_out in (tested, fold) if left_out is not None])
        rows, weight = np.where(rows)[0], self.weight / self.weight[rows].mean()
        if self.teacher:
            return self.grams.soft_weights(rows, self.teacher.targets(tested, TAUGHT_WORDS), weight)
        return self.grams.weights(rows, self.table.label == KEEP, weight)

    def fill(self, tested=None):
        """All features; `tested` is the fold that the model must not see."""
        if tested not in self.cache:
            self.cache[tested] = np.empty((len(self.table.label), len(self.columns)), np.uint8)
            path = os.path.join(self.table.work, "weights.txt")
            for fold in range(FOLDS):
                lexicon.write(self.weights(tested, fold), path)
                _, weighed = self.table.export(path, fold)
                self.cache[tested][self.table.fold == fold] = weighed[:, self.columns]
        features = self.table.features.copy()
        features[:, self.columns] = self.cache[tested]
        return features


class Inputs:
    """What the trees see: a line's features, and some of its neighbours'."""

    def __init__(self, table, neighbours=NEIGHBOURS):
        self.table = table
        self.columns = [(n, 0) for n in range(len(table.names))]
        self.columns += [(table.names.index(name), step) for name, steps in neighbours.items() for step in steps]

    def rows(self, features, rows):
        out = np.empty((len(rows), len(self.columns)), np.uint8)
        for at, (feature, step) in enumerate(self.columns):
            other = np.clip(rows + step, 0, len(features) - 1)
            same = (self.table.page[other] == self.table.page[rows]) & (other == rows + step)
            out[:, at] = np.where(same, features[other, feature], 0)
        return out


class Teacher:
    """How likely each line is content by the markup of its page: see teach.py."""

    def __init__(self, table, folder, work):
        command = [sys.executable, os.path.join(HERE, "teach.py"), folder, "--work", work]
        subprocess.run(command, check=True)
        self.table = table
        # A column for each tested fold, and one for none.
        self.chances = np.full((len(table.label), FOLDS + 1), np.nan, np.float32)
        blocks = {}
        with open(os.path.join(work, "blocks.jsonl"), encoding="utf-8") as file:
            for record in map(json.loads, file):
                blocks[record["corpus"], record["id"]] = record["texts"], np.array(record["chances"], np.float32) / 1000
        # The gold's text is no page's, and is content to the last line. Made-up words stand on none.
        of_page = [blocks.get(("segments-dev" if page.corpus == "segments" else "wcxb-dev", page.id)) for page in table.pages]
        asked = [n for n, page in enumerate(table.pages) if of_page[n] and page.corpus not in ("gold", "foreign")]
        with Pool() as pool:
            found = pool.starmap(places, [(table.pages[n].lines(), of_page[n][0]) for n in asked], chunksize=16)
        for n, parts in zip(asked, found):
            for line, numbers in enumerate(parts, table.starts[n]):
                if numbers:
                    self.chances[line] = of_page[n][1][numbers].mean(axis=0)

    def lines(self):
        """Which lines of pages of segments have no label, and the weights of all lines as of such."""
        table = self.table
        is_taught = (table.corpus == "segments") & (table.label == UNKNOWN) & ~np.isnan(self.chances[:, FOLDS])
        return is_taught, TAUGHT_WEIGHT * table.weigh_lines()

    def rows(self):
        """Some of these lines of each page, and their weights."""
        is_taught, weight = self.lines()
        share = np.minimum(1, TAUGHT_ROWS / np.maximum(np.diff(self.table.starts), 1))[self.table.page]
        drawn = np.random.default_rng(SEED + 1).random(len(share)) < share
        return np.where(is_taught & drawn)[0], weight / share

    def targets(self, tested=None, taught=TAUGHT):
        """How much of each line is content, by its label and by what models say that did not see the fold `tested`.

        `taught` is how much those count beside the label of a line of `wcxb-dev`.
        """
        chance = self.chances[:, FOLDS if tested is None else tested]
        label = (self.table.label == KEEP).astype(np.float32)
        taught = np.where(self.table.corpus == "segments", TAUGHT_SEGMENTS, taught)
        taught = np.where(self.table.label == UNKNOWN, 1, taught)
        return np.where(np.isnan(chance), label, (1 - taught) * label + taught * np.nan_to_num(chance))


def usable(table):
    """Pages whose text holds their gold, and extractions that are not all wrong."""
    content = np.bincount(table.page, weights=table.words * (table.label == KEEP), minlength=len(table.pages))
    total = np.bincount(table.page, weights=table.words * (table.label >= 0), minlength=len(table.pages))
    result = np.ones(len(table.pages), bool)
    for n, page in enumerate(table.pages):
        if page.corpus == "wcxb":
            size = len(page.gold["text"].split())
            result[n] = size > 0 and content[n] >= 0.55 * size
        elif page.corpus != "segments":
            result[n] = bool(page.gold["text"].strip()) and content[n] >= 0.2 * max(total[n], 1)
    return result


def content_rows(table, teacher=None):
    lines = np.diff(table.starts)
    share = np.minimum(1, np.array([ROWS[page.corpus] for page in table.pages]) / np.maximum(lines, 1))[table.page]
    drawn = np.random.default_rng(SEED).random(len(table.label)) < share
    rows = usable(table)[table.page] & drawn & table.is_row()
    weight = table.weigh() * np.array([WEIGHT[page.corpus] for page in table.pages])[table.page] / share
    rows = np.where(rows)[0]
    if teacher:
        taught, taught_weight = teacher.rows()
        weight[taught] = taught_weight[taught]
        rows = np.sort(np.concatenate([rows, taught]))
    return rows, weight / weight[rows].mean()


def headline(page, words):
    """The last line that says the title over the content, or else the first one; `words` are counts."""
    content = next((n for n, label in enumerate(page.labels) if label == KEEP and words[n] >= 8), len(page.labels))
    over = [n for n in page.titles if n <= content]
    return over[-1] if over else page.titles[0]


def title_rows(table):
    label = np.zeros(len(table.label), bool)
    rows = np.zeros(len(table.label), bool)
    random = np.random.default_rng(SEED)
    for at, page in zip(table.starts, table.pages):
        size = len(page.numbers)
        # With their further texts learned from as well, fewer headlines were found.
        if page.corpus in ("rendered", "foreign"):
            continue
        if not page.titles:
            # What an extractor left has no headline; a whole page has one in other words.
            if page.corpus in EXTRACTORS + ["gold"]:
                rows[at:at + size] = random.random(size) < 20 / max(size, 1)
                rows[at:at + min(size, 3)] = True
            continue
        place = at + headline(page, table.words[at:at + size])
        rows[at:at + size] = random.random(size) < 80 / max(size, 1)
        rows[[at + n for n in page.titles]] = False
        rows[place] = label[place] = True
    return np.where(rows)[0], label


def fit(inputs, features, rows, target, weight, settings):
    """Trees for labels, or for parts of one."""
    is_label = target.dtype == bool
    pool = catboost.Pool(inputs.rows(features, rows), target[rows].astype(int) if is_label else target[rows], weight=weight)
    trained = catboost.CatBoostClassifier(**COMMON, **settings, loss_function="Logloss" if is_label else "CrossEntropy")
    return trained.fit(pool)


def train(table, teacher, grams, inputs, path, tested=None):
    """Writes the model that saw no page of the fold `tested`, and returns its text."""
    features = grams.fill(tested)
    rows, weight = content_rows(table, teacher)
    rows = rows[table.fold[rows] != tested]
    content = fit(inputs, features, rows, teacher.targets(tested), weight[rows], CONTENT)
    rows, label = title_rows(table)
    rows = rows[table.fold[rows] != tested]
    title = fit(inputs, features, rows, label, np.ones(len(rows)), TITLE)
    weights = grams.weights(tested)
    text = model.text(table.names, table.fingerprint, [weights], model.trees(content, inputs.columns), model.trees(title, inputs.columns))
    with open(path, "w") as file:
        file.write(text)
    return text


def clean(pages, path, *options):
    """The pages' texts, cleaned by the library with the model in a file."""
    documents = "".join(json.dumps({"id": page.id, "text": page.text}) + "\n" for page in pages)
    done = subprocess.run([binary("clean-pages"), *options, path], input=documents.encode(), stdout=subprocess.PIPE,
                          check=True)
    return [json.loads(line) for line in done.stdout.decode().split("\n") if line]


def validate(pages, path, results):
    """Adds the outputs of one fold: cleaned, and cleaned twice with the title kept."""
    for corpus in ["wcxb", "rendered", "partial", "segments", "gold"] + EXTRACTORS:
        part = [page for page in pages if page.corpus == corpus]
        texts = [out["text"] for out in clean(part, path)]
        twice = clean([dataclasses.replace(page, text=text) for page, text in zip(part, texts)], path)
        scored = texts if corpus in ["segments", "gold"] else [o["text"] for o in clean(part, path, "--drop-title")]
        titles = [out.get("title") for out in clean(part, path)]
        for page, text, once, again, title in zip(part, scored, texts, twice, titles):
            results.append(Result(corpus, page, text, once == again["text"], title))


@dataclass
class Result:
    corpus: str
    page: corpora.Page
    text: str
    is_stable: bool          # a second cleaning changes nothing
    title: str | None


def report(results):
    of = lambda corpus: [(result.page, result.text) for result in results if result.corpus == corpus]
    for kind in sorted({page.gold["kind"] for page, _ in of("wcxb")}):
        part = [(page, text) for page, text in of("wcxb") if page.gold["kind"] == kind]
        value = score.mean(score.word_f1(text, page.gold["text"]) for page, text in part)
        print(f"  {kind:14s} n={len(part):<5d} F1 {value:.4f}")
    for corpus in ["wcxb", "rendered", "partial"] + EXTRACTORS:
        before = score.mean(score.word_f1(page.text, page.gold["text"]) for page, _ in of(corpus))
        after = score.mean(score.word_f1(text, page.gold["text"]) for page, text in of(corpus))
        print(f"words F1 {after:.4f}  before {before:.4f}  gain {after - before:+.4f}  {corpus} n={len(of(corpus))}")
    before = score.segment_f1([(page.text, page.gold) for page, _ in of("segments")])
    after = score.segment_f1([(text, page.gold) for page, text in of("segments")])
    print(f"segments F1 {after:.4f}  before {before:.4f}  n={len(of('segments'))}")
    articles = [(page, text) for page, text in of("gold") if page.gold["kind"] == "article"]
    before, after = (sum(len(t.split()) for t in texts) for texts in
                     ([page.text for page, _ in articles], [text for _, text in articles]))
    given = ["wcxb", "segments"] + EXTRACTORS
    print(f"stable {score.mean(r.is_stable for r in results if r.corpus in given):.4f}  all")
    for corpus in given:
        part = [result for result in results if result.corpus == corpus]
        print(f"stable {score.mean(result.is_stable for result in part):.4f}  {corpus}")
    titled = [result for result in results if result.corpus == "wcxb" and result.page.titles]
    right = sum(bool(r.title) and bool(corpora.title_lines([r.title], r.page.gold["title"])) for r in titled)
    print(f"titles found {right / max(1, len(titled)):.4f}  n={len(titled)}")
    print(f"clean articles lose {100 * (before - after) / max(before, 1):.3f} % of their words  n={len(articles)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", metavar="CORPORA")
    parser.add_argument("--work", default=os.path.join(BENCHMARKS, ".build", "training"))
    parser.add_argument("--folds", type=int, default=FOLDS, help="how many of the folds to validate")
    parser.add_argument("--no-ship", action="store_true", help="leave the shipped model alone")
    options = parser.parse_args()
    subprocess.run(["swift", "build", "-c", "release", "--package-path", BENCHMARKS, "-q"], check=True)
    os.makedirs(options.work, exist_ok=True)

    table = Table(corpora.read(options.corpora), options.work)
    log(len(table.pages), "pages,", len(table.label), "lines")
    teacher = Teacher(table, options.corpora, os.path.join(options.work, "teacher"))
    log(f"teacher knows {np.mean(~np.isnan(teacher.chances[~np.isin(table.corpus, ['gold', 'foreign']), FOLDS])):.3f} of the lines that it could")
    grams, inputs, results = GramFeatures(table, teacher), Inputs(table), []
    log(len(grams.grams.known), "words and pairs of words")
    for fold in range(options.folds):
        path = os.path.join(options.work, f"model-{fold}.txt")
        train(table, teacher, grams, inputs, path, tested=fold)
        validate([page for page in table.pages if page.fold == fold], path, results)
        log("fold", fold)
    if results:
        report(results)
    if not options.no_ship:
        text = train(table, teacher, grams, inputs, os.path.join(options.work, "model.txt"))
        with open(SHIPPED, "w") as file:
            file.write(model.swift(text))
        log(f"{SHIPPED}: {len(text)} bytes")


if __name__ == "__main__":
    main()
