#!/usr/bin/env python3
"""Trains the model for HTML pages that ships, and prints its cross-validated scores.

    train_pages.py CORPORA [--work DIR] [--folds N] [--no-ship]

CORPORA holds wcxb-dev, segments-dev and articles-dev. Each page's score comes from a model that saw no page of its
site; the pages of articles-dev are never trained on. Every number is seeded.
"""
import argparse, dataclasses, glob, itertools, json, os, random, re, subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import Pool

import catboost
import numpy as np

import corpora, foreign, lexicon, model, score, train
from corpora import FOLDS
from labels import DROP, KEEP, UNKNOWN, label_lines, label_segments, title_lines
from train import BENCHMARKS, SEED, Inputs, binary, log

SHIPPED = os.path.join(os.path.dirname(BENCHMARKS), "Sources", "WinnowHTML", "Scoring", "PageModelData.swift")
NEAR, BESIDE, NEXT = (-3, -2, -1, 1, 2, 3), (-2, -1, 1, 2), (-1, 1)
NEIGHBOURS = {
    "words": NEAR, "gramSum": NEAR, "page_linkShare": BESIDE, "page_markupAll": BESIDE, "page_tag": BESIDE,
    "topicShare": BESIDE, "page_headingLevel": BESIDE, "isProse": BESIDE, "ending": NEXT, "rule": NEXT,
    "capitalizedShare": NEXT, "copies": NEXT, "functionWordShare": NEXT,
}
# What is the same for all blocks of a page, or for most: by a hundred such numbers trees can tell the training pages
# apart, and learn each by heart. One half of the second pass's trees does not see them.
WHOLE_PAGE = re.compile("document|page_page|page_data|page_codeShare")
DOMAINS = 12           # sites that a word or pair of words has to have
ROWS = 250             # blocks of a page that are learned from
FOREIGN = 0.5          # the share of pages that are learned from in a made-up language as well
FOREIGN_WEIGHT = 0.3   # how much a block of those counts
FOREIGN_ROWS = 120     # blocks of one that are learned from
SEGMENTS = 0.3         # how much a block of a page with segments counts
CONTENT = dict(iterations=1000, depth=6, learning_rate=0.05, l2_leaf_reg=5, border_count=40, rsm=0.1)
SECOND = dict(iterations=450, depth=6, learning_rate=0.055, l2_leaf_reg=8, border_count=40, rsm=0.1, subsample=0.5)
TITLE = dict(iterations=60, depth=5, learning_rate=0.2, l2_leaf_reg=5, border_count=40, rsm=0.4)


@dataclass
class HTMLPage:
    corpus: str
    id: str
    domain: str
    path: str
    gold: dict
    texts: list = field(default_factory=list)
    labels: list = field(default_factory=list)
    titles: list = field(default_factory=list)
    source: int | None = None     # of a page in a made-up language, the place of the page that it was made from

    fold = corpora.Page.fold

    def label(self):
        if self.corpus == "foreign":
            return self
        if self.corpus == "segments-dev":
            self.labels = label_segments(self.texts, self.gold["with"], self.gold["without"])
        else:
            self.labels, _ = label_lines(self.texts, self.gold["text"])
            self.titles = title_lines(self.texts, self.gold.get("title"))
        return self


def read(folder):
    pages = []
    for corpus in ("wcxb-dev", "segments-dev", "articles-dev"):
        gold = json.load(open(os.path.join(folder, corpus, "gold.json"), encoding="utf-8"))
        for path in sorted(glob.glob(os.path.join(folder, corpus, "html", "*"))):
            key = os.path.basename(path).split(".")[0]
            url = gold[key].get("url")
            host = corpora.site(re.sub(r"^https?://", "", url).split("/")[0].split(":")[0]) if url else None
            pages.append(HTMLPage(corpus, key, host or corpora.domain(path, key), path, gold[key]))
    return pages


def translated(pages, folder):
    """Some of the pages in made-up languages, each in one of its own."""
    os.makedirs(folder, exist_ok=True)
    result = []
    for at, page in enumerate(pages):
        if page.corpus != "wcxb-dev" or random.Random("translated" + page.id).random() >= FOREIGN:
            continue
        path = os.path.join(folder, page.id + ".html")
        with open(page.path, encoding="utf-8", errors="replace") as source, open(path, "w", encoding="utf-8-sig") as file:
            file.write(foreign.Cipher(page.id).html(source.read()))
        result.append(dataclasses.replace(page, corpus="foreign", path=path, source=at))
    return result


def take_labels(page, pages):
    """The labels of the page that a page in a made-up language was made from; none where their blocks are not the same."""
    source = pages[page.source]
    is_same = len(source.labels) == len(page.texts)
    page.labels = source.labels if is_same else [UNKNOWN] * len(page.texts)
    page.titles = source.titles if is_same else []


class Table:
    """All blocks of all pages: features from the exporter, and labels."""

    def __init__(self, pages, work):
        self.work = work
        self.paths = os.path.join(work, "paths.txt")
        with open(self.paths, "w") as file:
            file.writelines(page.path + "\n" for page in pages)
        folder = os.path.join(work, "features")
        self.features = self.export(folder)
        self.names = open(os.path.join(folder, "names.txt")).read().split()
        self.second_names = open(os.path.join(folder, "second.txt")).read().split()
        self.fingerprint = open(os.path.join(folder, "fingerprint.txt")).read()
        load = lambda name, kind: np.fromfile(os.path.join(folder, name), kind)
        counts = load("documents.u32", np.uint32).astype(int)
        self.starts = np.concatenate([[0], np.cumsum(counts)]).astype(int)
        self.page = np.repeat(np.arange(len(counts)), counts)
        for page, line in zip(pages, open(os.path.join(folder, "texts.jsonl"), encoding="utf-8")):
            page.texts = [text.replace("\v", "\n") for text in json.loads(line)]
        with Pool() as pool:
            self.pages = pages = pool.map(HTMLPage.label, pages, chunksize=16)
        for page in pages:
            if page.source is not None:
                take_labels(page, pages)
        self.label = np.concatenate([np.array(page.labels, np.int8) for page in pages])
        self.words = np.array([len(text.split()) for page in pages for text in page.texts])
        self.fold = np.array([page.fold for page in pages])[self.page]
        self.corpus = np.array([page.corpus for page in pages])[self.page]
        sites = {site: n for n, site in enumerate(sorted({page.domain for page in pages}))}
        self.site = np.array([sites[page.domain] for page in pages])[self.page]
        self.is_title = np.zeros(len(self.label), bool)
        for at, page in zip(self.starts, pages):
            self.is_title[[at + n for n in page.titles]] = True
        grams = lambda counts, values: lexicon.Grams(counts, values, self.site, self.is_lexicon_row(), DOMAINS)
        self.grams = grams(load("gramCounts.u8", np.uint8), load("grams.u32", np.uint32))
        self.markup = grams(load("markupCounts.u32", np.uint32), load("markup.u32", np.uint32))

    def export(self, folder, *weights):
        subprocess.run([binary("export-pages"), folder, *weights], stdin=open(self.paths), check=True)
        rows = np.fromfile(os.path.join(folder, "features.u8"), np.uint8)
        return rows.reshape(-1, len(open(os.path.join(folder, "names.txt")).read().split()))

    def is_row(self):
        return (self.label >= 0) & (self.corpus != "articles-dev") & ~(self.is_title & (self.label == DROP))

    def is_lexicon_row(self):
        return self.is_row() & (self.corpus != "foreign")

    def weigh(self, power=0.75):
        """Long blocks count more, and blocks of long pages less."""
        weight = np.sqrt(self.words + 1.0)
        total = np.bincount(self.page, weights=weight, minlength=len(self.pages))
        weight /= total[self.page] ** power
        weight[self.corpus == "foreign"] *= FOREIGN_WEIGHT
        weight[self.corpus == "segments-dev"] = SEGMENTS * 5 * np.median(weight[self.corpus == "wcxb-dev"])
        return weight


class LearnedColumns:
    """The columns that depend on learned weights, for weights that did not see a block's own fold."""

    def __init__(self, table):
        self.table = table
        learned = re.compile("gram|page_gram|page_markup")
        self.columns = [n for n, name in enumerate(table.names) if learned.match(name)]
        left_out = [(fold,) for fold in range(FOLDS)] + list(itertools.combinations(range(FOLDS), 2))
        with ThreadPoolExecutor(2) as pool:
            self.cache = dict(zip(left_out, pool.map(self.export, left_out)))

    def weights(self, *left_out):
        """Of words, and of the words of classes."""
        rows = self.table.is_lexicon_row() & ~np.isin(self.table.fold, left_out)
        weight = self.table.weigh()
        learn = lambda grams: grams.weights(np.where(rows)[0], self.table.label == KEEP, weight / weight[rows].mean())
        return learn(self.table.grams), learn(self.table.markup)

    def export(self, left_out):
        folder = os.path.join(self.table.work, "without-" + "-".join(map(str, left_out)))
        os.makedirs(folder, exist_ok=True)
        paths = [os.path.join(folder, name) for name in ("weights.txt", "markup.txt")]
        for weights, path in zip(self.weights(*left_out), paths):
            lexicon.write(weights, path)
        columns = self.table.export(folder, *paths)[:, self.columns].copy()
        os.remove(os.path.join(folder, "features.u8"))
        return columns

    def fill(self, tested=None):
        """All features; `tested` is the fold that the model must not see."""
        features = self.table.features.copy()
        for fold in range(FOLDS):
            rows = np.where(self.table.fold == fold)[0]
            left_out = tuple(sorted({fold} if tested is None else {fold, tested}))
            features[np.ix_(rows, self.columns)] = self.cache[left_out][rows]
        return features


def usable(table):
    """Pages whose blocks hold their gold."""
    content = np.bincount(table.page, weights=table.words * (table.label == KEEP), minlength=len(table.pages))
    result = np.ones(len(table.pages), bool)
    for n, page in enumerate(table.pages):
        if page.corpus == "wcxb-dev":
            size = len(page.gold["text"].split())
            result[n] = size > 0 and content[n] >= 0.55 * size
        elif page.source is not None:
            result[n] = result[page.source]
    return result


def content_rows(table):
    blocks = np.diff(table.starts)
    most = np.array([FOREIGN_ROWS if page.corpus == "foreign" else ROWS for page in table.pages])
    share = np.minimum(1, most / np.maximum(blocks, 1))
    share[[page.corpus == "segments-dev" for page in table.pages]] = 1
    share = share[table.page]
    rows = usable(table)[table.page] & table.is_row() & (np.random.default_rng(SEED).random(len(share)) < share)
    weight = table.weigh() / share
    return np.where(rows)[0], weight / weight[rows].mean()


def title_rows(table):
    label = np.zeros(len(table.label), bool)
    rows = np.zeros(len(table.label), bool)
    random = np.random.default_rng(SEED)
    for at, page in zip(table.starts, table.pages):
        if page.corpus != "wcxb-dev" or not page.titles:
            continue
        size = len(page.texts)
        place = at + train.headline(page, table.words[at:at + size])
        rows[at:at + size] = random.random(size) < 80 / max(size, 1)
        rows[[at + n for n in page.titles]] = False
        rows[place] = label[place] = True
    return np.where(rows)[0], label


class Trainer:
    """Models of two passes: the second one sees what the first one said of the blocks around."""

    def __init__(self, table, learned, work):
        self.table, self.learned, self.work = table, learned, work
        self.inputs = Inputs(table, NEIGHBOURS)
        # The second pass has its own columns behind all features, and asks for no neighbours.
        names = table.names + table.second_names
        self.columns = [(n, 0) for n in range(len(names))]
        self.whole_page = [n for n, name in enumerate(names) if WHOLE_PAGE.match(name)]
        self.first = {}

    def fit_first(self, tested=None):
        """The trees of the first pass and of headlines, and the weights, that did not see the fold `tested`."""
        features = self.learned.fill(tested)
        rows, weight = content_rows(self.table)
        rows = rows[self.table.fold[rows] != tested]
        content = train.fit(self.inputs, features, rows, self.table.label == KEEP, weight[rows], CONTENT)
        rows, label = title_rows(self.table)
        rows = rows[self.table.fold[rows] != tested]
        title = train.fit(self.inputs, features, rows, label, np.ones(len(rows)), TITLE)
        weights = self.learned.weights(*([] if tested is None else [tested]))
        trees = [model.trees(content, self.inputs.columns), model.trees(title, self.inputs.columns)]
        self.first[tested] = weights, trees

    def text(self, tested, *second):
        weights, trees = self.first[tested]
        names = self.table.names + self.table.second_names
        return model.text(names, self.table.fingerprint, weights, *trees, *second)

    def chances(self):
        """The second pass's features of all blocks, each by the first pass that did not see its fold."""
        result = np.zeros((len(self.table.label), len(self.table.second_names)), np.uint8)
        for fold in range(FOLDS):
            path, folder = os.path.join(self.work, f"first-{fold}.txt"), os.path.join(self.work, f"second-{fold}")
            with open(path, "w") as file:
                file.write(self.text(fold))
            paths = "".join(page.path + "\n" for page in self.table.pages if page.fold == fold)
            subprocess.run([binary("export-pages"), folder, path], input=paths.encode(), check=True)
            rows = np.fromfile(os.path.join(folder, "second.u8"), np.uint8)
            result[self.table.fold == fold] = rows.reshape(-1, len(self.table.second_names))
        return result

    def fit_second(self, second, path, tested=None):
        """Writes the whole model that saw no page of the fold `tested`, and returns its text."""
        rows, weight = content_rows(self.table)
        rows = rows[self.table.fold[rows] != tested]
        inputs = np.hstack([self.learned.fill(tested)[rows], second[rows]])
        halves = []
        for seed in (SEED, SEED + 1):
            trained = catboost.CatBoostClassifier(**train.COMMON | SECOND | dict(random_seed=seed))
            halves.append(trained.fit(catboost.Pool(inputs, self.table.label[rows] == KEEP, weight=weight[rows])))
            inputs[:, self.whole_page] = 0
        # The mean of two says more than one of twice the trees.
        text = self.text(tested, model.trees(catboost.sum_models(halves, weights=[0.5, 0.5]), self.columns))
        with open(path, "w") as file:
            file.write(text)
        return text


def clean(pages, path, *options):
    """The pages' texts and headlines, by the library with the model in a file."""
    records = "".join(json.dumps({"id": page.id, "path": page.path}) + "\n" for page in pages)
    done = subprocess.run([binary("clean-pages"), "--html", *options, path], input=records.encode(),
                          stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.decode().split("\n") if line]


@dataclass
class Result:
    page: HTMLPage
    text: str            # with the headline dropped, but for segments
    headline: str | None


def validate(pages, path):
    results = []
    for corpus in ("wcxb-dev", "foreign", "segments-dev", "articles-dev"):
        part = [page for page in pages if page.corpus == corpus]
        outputs = clean(part, path, *([] if corpus == "segments-dev" else ["--drop-title"]))
        results += [Result(page, out.get("text", ""), out.get("title")) for page, out in zip(part, outputs)]
    return results


def report(results):
    of = lambda corpus: [result for result in results if result.page.corpus == corpus]
    wcxb = of("wcxb-dev")
    rows = [score.word_scores(result.text, result.page.gold["text"]) for result in wcxb]
    for kind in sorted({result.page.gold["kind"] for result in wcxb}) + [None]:
        part = [row for row, result in zip(rows, wcxb) if kind in (None, result.page.gold["kind"])]
        precision, recall, f1 = (score.mean(row[n] for row in part) for n in range(3))
        print(f"  {kind or 'words, all':14s} n={len(part):<5d} F1 {f1:.4f}  P {precision:.4f}  R {recall:.4f}")
    print(f"segments F1 {score.segment_f1([(r.text, r.page.gold) for r in of('segments-dev')]):.4f}  n={len(of('segments-dev'))}")
    made_up = [(foreign.Cipher(r.page.id), r) for r in of("foreign")]
    f1 = score.mean(score.word_f1(c.apart(r.text), c.apart(c.text(r.page.gold["text"]))) for c, r in made_up)
    print(f"made-up languages words F1 {f1:.4f}  n={len(made_up)}")
    articles = of("articles-dev")
    if articles:
        f1 = score.mean(score.word_scores(r.text, r.page.gold["text"])[2] for r in articles)
        print(f"articles words F1 {f1:.4f}  n={len(articles)}")
    titled = [result for result in wcxb if result.page.titles]
    found = sum(bool(r.headline) and bool(title_lines([r.headline], r.page.gold["title"])) for r in titled)
    print(f"headlines found {found / max(1, len(titled)):.4f}  n={len(titled)}")


def write(results, folder):
    """The texts beside those of other extractors, for Peers/table.py."""
    for corpus in ("wcxb-dev", "segments-dev", "articles-dev"):
        with open(os.path.join(folder, f"winnow.{corpus}.jsonl"), "w", encoding="utf-8") as file:
            file.writelines(json.dumps({"id": result.page.id, "text": result.text}) + "\n"
                            for result in results if result.page.corpus == corpus)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", metavar="CORPORA")
    parser.add_argument("--work", default=os.path.join(BENCHMARKS, ".build", "training-pages"))
    parser.add_argument("--folds", type=int, default=FOLDS, help="how many of the folds to validate")
    parser.add_argument("--no-ship", action="store_true", help="leave the shipped model alone")
    options = parser.parse_args()
    subprocess.run(["swift", "build", "-c", "release", "--package-path", BENCHMARKS, "-q"], check=True)
    os.makedirs(options.work, exist_ok=True)

    pages = read(options.corpora)
    pages += translated(pages, os.path.join(options.work, "foreign"))
    table = Table(pages, options.work)
    log(len(table.pages), "pages,", len(table.label), "blocks,", len(table.grams.known), "n-grams,",
        len(table.markup.known), "words of classes")
    trainer, results = Trainer(table, LearnedColumns(table), options.work), []
    log("weights of words")
    for fold in [None, *range(FOLDS)]:
        trainer.fit_first(fold)
        log("first pass without fold", fold)
    second = trainer.chances()
    for fold in range(options.folds):
        path = os.path.join(options.work, f"model-{fold}.txt")
        trainer.fit_second(second, path, tested=fold)
        results += validate([p for p in table.pages if p.fold == fold and p.corpus != "articles-dev"], path)
        log("fold", fold)
    path = os.path.join(options.work, "model.txt")
    text = trainer.fit_second(second, path)
    results += validate([page for page in table.pages if page.corpus == "articles-dev"], path)
    if options.folds:
        report(results)
        write(results, options.work)
    if not options.no_ship:
        with open(SHIPPED, "w") as file:
            file.write(model.swift(text, model.PAGES))
        log(f"{SHIPPED}: {len(text)} bytes")


if __name__ == "__main__":
    main()
