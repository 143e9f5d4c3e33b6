#!/usr/bin/env python3
"""What other extractors make of the pages in CORPORA: OUT/PEER.CORPUS.jsonl, one {"id", "text"} a page.

    peers.py CORPORA OUT [--peers trafilatura,justext] [--corpora wcxb-dev] [--seconds 20]

Each peer is used as its documentation says for the plain text of the main content. None is told a page's address or
kind. A peer that is not installed is skipped, so several Pythons can fill the same OUT. A page that makes a peer raise
or take too long counts as empty text.
"""
import argparse, codecs, collections, glob, importlib.metadata, json, logging, os, platform, re, signal, time

CORPORA = ["wcxb-dev", "segments-dev", "articles-dev"]

BOMS = [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")]
META = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
# What pages call these is read as the larger set, by browsers too.
LARGER = {"iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252", "gb2312": "gb18030"}

LANGUAGES = [
    re.compile(rb"<html[^>]*\slang=[\"']?([a-z]+)", re.I),
    re.compile(rb"<meta[^>]+(?:content-language|og:locale)[\"']?\s[^>]*content=[\"']?([a-z]+)", re.I),
]
STOP_LISTS = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French",
    "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian_Bokmal", "nl": "Dutch",
    "nn": "Norwegian_Nynorsk", "no": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish",
    "uk": "Ukrainian", "vi": "Vietnamese",
}

# Elements that do not end a line of text.
INLINE = set(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math q s samp small span strike "
    "strong sub sup time tt u var wbr".split())


class TooLong(BaseException):
    """Not an Exception, so that peers do not catch it."""


def decode(page):
    """For the peers that take no bytes: byte order mark, meta, UTF-8, Windows-1252."""
    names = [name for bom, name in BOMS if page.startswith(bom)]
    if declared := META.search(page[:4096]):
        name = declared[1].decode().lower()
        names.append(LARGER.get(name, name))
    for name in names + ["utf-8"]:
        try:
            return page.decode(name).lstrip("\ufeff")
        except (LookupError, UnicodeError):
            pass
    return page.decode("windows-1252", "replace")


def language(page):
    """The language that a page says it is in."""
    found = [match[1].decode().lower() for pattern in LANGUAGES if (match := pattern.search(page))]
    return found[0] if found else None


def text(html):
    """The text of HTML, with blocks on lines of their own."""
    from lxml import etree
    from lxml.html import document_fromstring
    if not html.strip():
        return ""
    parts = []
    for event, element in etree.iterwalk(document_fromstring(html), ("start", "end", "comment", "pi")):
        if isinstance(element.tag, str) and element.tag not in INLINE:
            parts.append("\n")
        parts.append((element.text if event == "start" else element.tail) or "")
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(filter(None, lines))


def trafilatura():
    from trafilatura import extract
    return extract


def rs_trafilatura():
    from rs_trafilatura import extract_bytes
    return lambda page: extract_bytes(page).main_content


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree
    return lambda page: extract_plain_text(HTMLTree.parse_from_bytes(page, detect_encoding(page)), main_content=True)


def readability():
    from readability import Document
    return lambda page: text(Document(page).summary())


def justext():
    from justext import get_stoplist, justext

    def extract(page):
        name = STOP_LISTS.get(language(page) or "en")
        # A language without a list goes as the command's "-s None" does it.
        options = {"stoplist": get_stoplist(name)} if name else dict(stoplist=(), stopwords_low=0, stopwords_high=0)
        return "\n".join(part.text for part in justext(page, **options) if not part.is_boilerplate)

    return extract


def magic_html():
    from magic_html import GeneralExtractor
    extractor = GeneralExtractor()
    return lambda page: text(extractor.extract(decode(page))["html"])


# By their names on PyPI.
PEERS = {"trafilatura": trafilatura, "rs-trafilatura": rs_trafilatura, "resiliparse": resiliparse,
         "readability-lxml": readability, "justext": justext, "magic-html": magic_html}


def stop(*_):
    raise TooLong


def run(extract, folder, seconds):
    """The texts by page, and how often which error came instead."""
    texts, errors = {}, collections.Counter()
    for path in sorted(glob.glob(os.path.join(folder, "html", "*"))):
        key = os.path.basename(path).split(".")[0]
        with open(path, "rb") as file:
            page = file.read()
        signal.alarm(seconds)
        try:
            texts[key] = extract(page) or ""
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # Rust's panics are no Exception
            texts[key] = ""
            errors[type(error).__name__] += 1
        finally:
            signal.alarm(0)
    return texts, errors


def report(name, corpus, texts, errors, seconds):
    empty = sum(not text.strip() for text in texts.values())
    kinds = ", ".join(f"{count} {kind}" for kind, count in errors.most_common())
    print(f"{name} {corpus}: {len(texts)} pages, {errors.total()} failed{f' ({kinds})' if kinds else ''}, "
          f"{empty} empty, {seconds:.0f} s", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora_folder", metavar="CORPORA")
    parser.add_argument("out", metavar="OUT")
    parser.add_argument("--peers", default=",".join(PEERS), help="which of " + ", ".join(PEERS))
    parser.add_argument("--corpora", default=",".join(CORPORA), help="which of the folders in CORPORA")
    parser.add_argument("--seconds", type=int, default=20, help="how long a page may take")
    options = parser.parse_args()
    names = options.peers.split(",")
    if unknown := set(names) - set(PEERS):
        parser.error("no such peer: " + ", ".join(sorted(unknown)))
    logging.disable(logging.CRITICAL)
    signal.signal(signal.SIGALRM, stop)
    os.makedirs(options.out, exist_ok=True)
    for name in names:
        try:
            extract = PEERS[name]()
        except ImportError as error:
            print(f"{name}: skipped, it is not installed for Python {platform.python_version()} ({error})")
            continue
        print(name, importlib.metadata.version(name), "on Python", platform.python_version(), flush=True)
        for corpus in options.corpora.split(","):
            start = time.time()
            texts, errors = run(extract, os.path.join(options.corpora_folder, corpus), options.seconds)
            report(name, corpus, texts, errors, time.time() - start)
            with open(os.path.join(options.out, f"{name}.{corpus}.jsonl"), "w", encoding="utf-8") as file:
                file.writelines(json.dumps({"id": key, "text": text}) + "\n" for key, text in texts.items())


if __name__ == "__main__":
    main()
