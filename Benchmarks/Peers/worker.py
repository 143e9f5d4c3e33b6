#!/usr/bin/env python3
"""One tool over documents in memory, a round whenever speed.py asks for one. `time-cleaning --serve` is the same for Winnow.

    worker.py PEER

In: paths, one a line, and a blank line. Out: "ready VERSION", or "missing" and the reason. Then for each line "go N", a round over
every Nth document: the seconds on the clock, the seconds of CPU, the number of documents, their bytes, the characters kept, and how many
documents failed.

What is timed begins with a document's bytes and ends with its text.
"""
import html, importlib.metadata, logging, signal, sys, time
import peers

SECONDS_A_DOCUMENT = 20


def c4_lines():
    """The line rules of C4, as datatrove has them. Its counts of sentences need spaCy, and are left out."""
    from datatrove.data import Document
    from datatrove.pipeline.filters import C4QualityFilter
    rules = C4QualityFilter(min_num_sentences=-1)

    def clean(text):
        document = Document(text=text.decode("utf-8", "replace"), id="")
        return document.text if rules.filter(document) is True else ""

    return clean


def justext_lines():
    """jusText reads HTML: each line becomes a paragraph."""
    clean = peers.justext()

    def paragraphs(text):
        lines = filter(str.strip, text.decode("utf-8", "replace").splitlines())
        return clean("".join(f"<p>{html.escape(line)}</p>\n" for line in lines).encode())

    return paragraphs


# The name of each, its package on PyPI, and what makes a function from bytes to text.
PAGES = {name: (name, make) for name, make in peers.PEERS.items()}
TEXTS = {"C4 line rules": ("datatrove", c4_lines), "jusText": ("justext", justext_lines)}


def one_round(clean, documents):
    kept = failed = 0
    clock, cpu = time.perf_counter(), time.process_time()
    for document in documents:
        signal.alarm(SECONDS_A_DOCUMENT)
        try:
            kept += len(clean(document) or "")
        except KeyboardInterrupt:
            raise
        except BaseException:  # Rust's panics are no Exception
            failed += 1
        finally:
            signal.alarm(0)
    return time.perf_counter() - clock, time.process_time() - cpu, kept, failed


def main():
    package, make = {**PAGES, **TEXTS}[sys.argv[1]]
    logging.disable(logging.CRITICAL)
    signal.signal(signal.SIGALRM, peers.stop)
    documents = []
    for line in iter(sys.stdin.readline, "\n"):
        with open(line.rstrip("\n"), "rb") as file:
            documents.append(file.read())
    # What a library prints must not look like an answer.
    answers, sys.stdout = sys.stdout, sys.stderr
    try:
        clean = make()
    except ImportError as error:
        print("missing", error, file=answers, flush=True)
        return
    print("ready", importlib.metadata.version(package), file=answers, flush=True)
    for line in sys.stdin:
        chosen = documents[::int(line.removeprefix("go "))]
        clock, cpu, kept, failed = one_round(clean, chosen)
        print(clock, cpu, len(chosen), sum(map(len, chosen)), kept, failed, file=answers, flush=True)


if __name__ == "__main__":
    main()
