"""What learning a site's templates is worth: on sites made from Samples, and on the sites of a corpus with several pages.

    python3 Checks/templates.py ../.build/release/winnow
    python3 Checks/templates.py ../.build/release/winnow --corpus CORPORA/wcxb-dev

Each page of a made site has an article of its own, whose sentences are those of a sample with other words in them, between a menu,
a section's menu, teasers, a related list and a footer. The exit status is 1 if a line of an article goes as template, if F1 does not rise on the
made sites, or if it falls on those of the corpus.
"""
import argparse, collections, glob, json, os, random, re, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "Training"))
from score import mean, word_f1
from corpora import CANONICAL

WORD = re.compile(r"[^\W\d_]{4,}")


# --- Made sites

def samples(folder):
    """For each language the lines that stay, a list for each sample, and those that go."""
    kept, gone = collections.defaultdict(list), collections.defaultdict(set)
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        language = os.path.basename(path)[:2]
        lines = open(path, encoding="utf-8-sig", newline="").read().replace("\r", "").split("\n")
        labels = dict(row.split("\t")[:2] for row in open(path[:-4] + ".gold.tsv", encoding="utf-8").read().split("\n") if row)
        article = [line for n, line in enumerate(lines, 1) if labels.get(str(n)) == "keep"]
        if sum(len(line.split()) > 12 for line in article) >= 3:
            kept[language].append(article)
        gone[language] |= {line for n, line in enumerate(lines, 1) if labels.get(str(n)) not in (None, "keep", "either")}
    return {language: (kept[language], sorted(gone[language])) for language in kept}


def plain(line):
    return " ".join(re.findall(r"\w+", line.lower()))


class Site:
    def __init__(self, number, language, articles, noise, pages):
        dice = self.dice = random.Random(number)
        self.host = f"site{number}.example"
        self.articles = articles
        self.labels = set()   # what no article may say, or it would be template for good reason
        self.words = sorted({word for article in articles for line in article for word in WORD.findall(line)})
        # What a site writes around its articles: some of it known noise, most of it its own words.
        self.menu = [self.label(1, 3) for _ in range(dice.randint(6, 14))] + dice.sample(noise, min(3, len(noise)))
        self.sections = [[self.label(1, 4) for _ in range(6)] for _ in range(4)]
        self.footer = [self.label(2, 6) for _ in range(8)] + [self.varied(self.prose(dice.choice(articles))) for _ in range(2)]
        self.footer += dice.sample(noise, min(4, len(noise)))
        self.labels = {plain(line) for part in (self.menu, *self.sections, self.footer) for line in part}
        self.written = [self.article() for _ in range(pages)]

    def label(self, least, most):
        label = " ".join(self.dice.choice(self.words) for _ in range(self.dice.randint(least, most))).capitalize()
        return label

    def prose(self, article):
        return max(article[1:], key=len)

    def varied(self, line):
        """The line with about every third long word another one, and at least one. It is none of the site's labels."""
        while True:
            other = self.with_other_words(line)
            if plain(other) not in self.labels:
                return other

    def with_other_words(self, line):
        places = list(WORD.finditer(line))
        if not places:
            return f"{line} {self.dice.choice(self.words)} {self.dice.choice(self.words)}"
        chosen = {self.dice.randrange(len(places))} | {n for n in range(len(places)) if self.dice.random() < 0.35}
        for n in sorted(chosen, reverse=True):
            word = places[n]
            line = line[:word.start()] + self.dice.choice(self.words) + line[word.end():]
        return line

    def article(self):
        return [self.label(5, 9)] + [self.varied(line) for line in self.dice.choice(self.articles)[1:]]

    def page(self, number):
        dice, article = self.dice, self.written[number]
        # What is new is shown on many pages: teasers and related lists are of some pages, which change slowly.
        new = self.written[number // 40 * 40:][:40]
        parts = [self.menu, self.sections[number % 4], article]
        teasers = [line for other in dice.sample(new, min(3, len(new))) for line in (other[0], other[1])]
        related = [other[0] for other in dice.sample(new, min(6, len(new)))]
        parts += [[self.menu[0] + ":"] + related, teasers, self.footer]
        return "\n\n".join("\n\n".join(part) if part is article else "\n".join(part) for part in parts) + "\n"


def made_sites(hosts, pages):
    languages = samples(os.path.join(HERE, "..", "..", "Samples"))
    for number in range(hosts):
        language = sorted(languages)[number % len(languages)]
        articles, noise = languages[language]
        site = Site(number, language, articles, noise, pages)
        for page in range(pages):
            yield {
                "url": f"https://{site.host}/{page}", "text": site.page(page),
                "article": site.written[page],
            }


# --- Corpora

def corpus_sites(folder, form, fewest):
    """The pages of the sites with at least so many of them, as far as pages say where they are from."""
    gold = json.load(open(os.path.join(folder, "gold.json"), encoding="utf-8"))
    sites = collections.defaultdict(list)
    for key in sorted(gold):
        html = open(os.path.join(folder, "html", key + ".html"), "rb").read().decode("utf-8", "replace")
        host = next((match[1].lower().removeprefix("www.") for pattern in CANONICAL if (match := pattern.search(html))), None)
        text = open(os.path.join(folder, "text", key + ".txt"), encoding="utf-8", newline="").read() if form == "text" else html
        if host:
            sites[host].append({"url": f"https://{host}/{key}", form: text, "gold": gold[key]["text"]})
    return [page for host, pages in sites.items() if len(pages) >= fewest for page in pages]


# --- Measuring

class Runs:
    def __init__(self, winnow, pages, form):
        self.winnow, self.form, self.pages = winnow, ["--html"] if form == "html" else [], pages
        self.folder = tempfile.TemporaryDirectory()
        self.input = self.path("pages.jsonl")
        self.write(pages, self.input)

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def write(self, pages, path):
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(page, ensure_ascii=False) + "\n" for page in pages)

    def run(self, *arguments):
        return subprocess.run([self.winnow, *arguments], check=True, stdout=subprocess.PIPE).stdout

    def learn(self):
        """The file of templates; learned in shards and merged, it has to be the same."""
        whole = self.run("learn", *self.form, self.input)
        shards = []
        for n in range(3):
            self.write(self.pages[n::3], self.path(f"{n}.jsonl"))
            shards.append(self.path(f"{n}.templates"))
            self.run("learn", *self.form, "--output", shards[n], self.path(f"{n}.jsonl"))
        assert self.run("learn", "--merge", *reversed(shards)) == whole, "the merged shards are not the whole"
        open(self.path("templates"), "wb").write(whole)
        return self.path("templates")

    def clean(self, *arguments):
        removed = self.path("removed.jsonl")
        output = self.run("--drop", "title", *self.form, "--removed", removed, *arguments, self.input)
        texts = [json.loads(line)["text"] for line in output.decode().split("\n") if line]
        gone = collections.defaultdict(list)
        for line in open(removed, encoding="utf-8", newline="\n"):
            record = json.loads(line)
            gone[int(record["source"].rpartition(":")[2]) - 1].append((record["kind"], record["text"]))
        return texts, gone


def compare(winnow, pages, form, name, gold):
    """Word F1 without and with templates, and the articles' lines that went as template."""
    runs = Runs(winnow, [{key: value for key, value in page.items() if key in ("url", "text", "html")} for page in pages], form)
    templates = runs.learn()
    before, _ = runs.clean()
    after, gone = runs.clean("--templates", templates)
    scores = [[word_f1(text, gold(page)) for text, page in zip(texts, pages)] for texts in (before, after)]
    up = sum(new > old + 1e-9 for old, new in zip(*scores))
    down = sum(new < old - 1e-9 for old, new in zip(*scores))
    lost = sum(
        kind == "template" and text.strip() in set(map(str.strip, page.get("article", ())))
        for index, page in enumerate(pages) for kind, text in gone[index])
    template = sum(kind == "template" for lines in gone.values() for kind, _ in lines)
    size = os.path.getsize(templates)
    print(
        f"{name}: {len(pages)} pages, word F1 {mean(scores[0]):.4f} -> {mean(scores[1]):.4f}, {up} pages up, {down} down, "
        f"{template} lines went as template, {lost} of them of articles, {size / 1000:.0f} kB of templates")
    return mean(scores[1]) - mean(scores[0]), lost


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("winnow")
    parser.add_argument("--corpus", help="a folder with html/, text/ and gold.json, instead of made sites")
    parser.add_argument("--hosts", type=int, default=20)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--fewest", type=int, default=3, help="pages that a site of the corpus has at least")
    options = parser.parse_args()
    winnow = os.path.abspath(options.winnow)
    if options.corpus:
        results = [
            compare(winnow, corpus_sites(options.corpus, form, options.fewest), form, f"{os.path.basename(options.corpus)}, {form}", lambda page: page["gold"])
            for form in ("text", "html")]
        return all(gain >= 0 for gain, _ in results)
    pages = list(made_sites(options.hosts, options.pages))
    # The headline is dropped, and is no part of the gold.
    gain, lost = compare(winnow, pages, "text", "made sites", lambda page: "\n".join(page["article"][1:]))
    return gain > 0.005 and lost == 0


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
