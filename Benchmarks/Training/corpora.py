"""The documents to learn from, with their labels, and the folds by domain."""
import collections, glob, hashlib, json, os, random, re
from dataclasses import dataclass, field
from multiprocessing import Pool

from foreign import Cipher
from labels import DROP, KEEP, label_lines, label_segments, title_lines
from renderings import Rendering

FOLDS = 5
RENDERINGS = 2
FOREIGN = 0.5          # the share of pages that are learned from in a made-up language as well
SECOND_LEVEL = {"co", "com", "org", "ac", "gov", "edu", "net", "or", "ne", "go"}
CANONICAL = [
    re.compile(r'<link[^>]+rel=["\']?canonical["\']?[^>]*href=["\']?https?://([^"\'> /:]+)', re.I),
    re.compile(r'href=["\']?https?://([^"\'> /:]+)[^>]*rel=["\']?canonical', re.I),
    re.compile(r'og:url["\']?[^>]*content=["\']?https?://([^"\'> /:]+)', re.I),
]


@dataclass
class Page:
    corpus: str            # wcxb, rendered, foreign, partial, gold, segments, or the extractor whose output it is
    id: str
    domain: str
    text: str
    gold: dict
    html: str | None = None                       # the path of the page that the text was made from
    original: str | None = None                   # of a text in a made-up language, what was translated
    numbers: list = field(default_factory=list)   # the lines' numbers, from the exporter
    labels: list = field(default_factory=list)
    cover: list = field(default_factory=list)
    titles: list = field(default_factory=list)

    @property
    def fold(self):
        return int(hashlib.md5(self.domain.encode()).hexdigest(), 16) % FOLDS

    def lines(self):
        text = self.text.split("\n")
        return [text[n - 1] for n in self.numbers]

    def partial(self):
        """The page with most of its noise taken away, as copied or badly extracted text is."""
        dice = random.Random(self.id)
        lines = self.text.split("\n")
        filled = [n for n, line in enumerate(lines) if line.strip()]
        labels, _ = label_lines([lines[n] for n in filled], self.gold["text"])
        titles = {filled[n] for n in title_lines([lines[n] for n in filled], self.gold.get("title"))}
        noise = {n for n, label in zip(filled, labels) if label == DROP} - titles
        share, kept, until, goes = dice.uniform(0.5, 0.95), [], 0, False
        for n, line in enumerate(lines):
            # Noise comes and goes in pieces of a few lines.
            if n >= until:
                until, goes = n + dice.randint(1, 8), dice.random() < share
            if not (goes and n in noise):
                kept.append(line)
        return Page("partial", self.id, self.domain, "\n".join(kept), self.gold)

    def rendered(self):
        """The page's text as other programs might write it."""
        with open(self.html, "rb") as file:
            html = file.read()
        texts = [Rendering(f"{number}{self.id}").text(html) for number in range(1, RENDERINGS + 1)]
        return [Page("rendered", self.id, self.domain, text, self.gold) for text in texts if text.strip()]

    def translated(self):
        """The page's text in a made-up language of other letters, for some pages: nearly all texts to learn from are in Latin ones."""
        cipher = Cipher(self.id)
        if cipher.kind == "latin" or random.Random("translated" + self.id).random() >= FOREIGN:
            return []
        return [Page("foreign", self.id, self.domain, cipher.text(self.text), self.gold, original=self.text)]

    def label(self):
        lines = self.lines()
        if self.original is not None:
            text = self.original.split("\n")
            lines = [text[n - 1] for n in self.numbers]
        if self.corpus == "segments":
            self.labels = label_segments(lines, self.gold["with"], self.gold["without"])
            self.cover = [float(label == KEEP) for label in self.labels]
        else:
            self.labels, self.cover = label_lines(lines, self.gold["text"])
            self.titles = title_lines(lines, self.gold.get("title"))
        return self


def site(host):
    """The domain that somebody registered."""
    parts = host.lower().strip(".").split(".")
    size = 3 if len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in SECOND_LEVEL else 2
    return ".".join(parts[-size:])


def domain(html_path, key):
    with open(html_path, "rb") as file:
        html = file.read().decode("utf-8", "replace")
    for pattern in CANONICAL:
        if match := pattern.search(html):
            return site(match[1])
    # A page links to its own site most.
    hosts = collections.Counter(map(site, re.findall(r'(?:href|src)=["\']?https?://([^"\'> /:]+)', html)))
    return hosts.most_common(1)[0][0] if hosts else key


def read(folder):
    pages = []
    for name, corpus in (("wcxb-dev", "wcxb"), ("segments-dev", "segments")):
        root = os.path.join(folder, name)
        gold = json.load(open(os.path.join(root, "gold.json"), encoding="utf-8"))
        for path in sorted(glob.glob(os.path.join(root, "text", "*.txt"))):
            key = os.path.basename(path).split(".")[0]
            url = gold[key].get("url")
            host = site(re.sub(r"^https?://", "", url).split("/")[0].split(":")[0]) if url else None
            text = open(path, encoding="utf-8", newline="").read()
            html = glob.glob(os.path.join(root, "html", key + ".*"))
            pages.append(Page(corpus, key, host or domain(html[0], key), text, gold[key], html[0]))
    # A gold text alone is a document that is all content.
    whole = [page for page in pages if page.corpus == "wcxb"]
    golds = [page for page in whole if page.gold["text"].strip()]
    with Pool() as pool:
        pages += pool.map(Page.partial, golds, chunksize=16)
        for further in (Page.rendered, Page.translated):
            pages += [page for pages in pool.map(further, whole, chunksize=16) for page in pages]
    pages += [Page("gold", page.id, page.domain, page.gold["text"], page.gold) for page in golds]
    domains = {page.id: page.domain for page in pages if page.corpus == "wcxb"}
    gold = {page.id: page.gold for page in pages if page.corpus == "wcxb"}
    for path in sorted(glob.glob(os.path.join(folder, "wcxb-dev-extracted", "*.jsonl"))):
        extractor = os.path.basename(path)[:-6]
        for line in open(path, encoding="utf-8"):
            record = json.loads(line)
            key = record["id"]
            pages.append(Page(extractor, key, domains.get(key, key), record["text"] or "", gold[key]))
    return pages


def label(pages):
    with Pool() as pool:
        return pool.map(Page.label, pages, chunksize=16)
