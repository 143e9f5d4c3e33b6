"""Documents that are hard on a cleaner, in any size: each family is a function from a number of bytes to a document of
about as many. The same size gives the same bytes."""
import json, random

WORDS = (
    "harbour ferry council season water bridge village engine letter garden winter market school river window station "
    "paper summer morning evening picture island forest mountain doctor teacher kitchen village the of and to in a is "
    "that for on with as was at by from an be this have or had not but which they their were all one there has more"
).split()

PHRASES = [
    "Your email address will not be published. Required fields are marked *", "Back to top button", "Leave a Reply",
    "Your browser does not support the video tag.", "Sign up for our newsletter", "All rights reserved",
    "We use cookies to give you the best experience on our website", "Share this article on Facebook",
]


def fill(size, unit):
    """unit(0), unit(1), ... up to `size` bytes."""
    parts, length, number = [], 0, 0
    while length < size:
        part = unit(number)
        part = part if isinstance(part, bytes) else part.encode()
        parts.append(part)
        length += len(part)
        number += 1
    return b"".join(parts)


def sentences(seed=1):
    """A function from a number to a sentence; no two are the same for long."""
    source = random.Random(seed)

    def sentence(number):
        words = source.choices(WORDS, k=source.randint(6, 24))
        return f"{' '.join(words).capitalize()} {number}."

    return sentence


def ordinary_text(size):
    sentence = sentences()
    return fill(size, lambda n: sentence(n) + ("\n\n" if n % 4 == 3 else " "))


def around(before, unit, after=b""):
    """A family of pages whose body is `unit` again and again."""
    before, after = before.encode(), after if isinstance(after, bytes) else after.encode()
    return lambda size: before + fill(max(1, size - len(before) - len(after)), unit) + after


def page(unit, after="</body></html>"):
    return around("<!doctype html><html><head><title>Hard</title></head><body>", unit, after)


def nested(open_, close=""):
    """Half of the size opens elements, half closes them. What closes may be missing."""
    def family(size):
        count = max(1, size // (len(open_) + len(close)))
        return b"<!doctype html><html><body>" + open_.encode() * count + b"some words within" + close.encode() * count
    return family


def sentence_pages(before, after):
    def family(size):
        sentence = sentences()
        return page(lambda n: before + sentence(n) + after)(size)
    return family


def short(number):
    return WORDS[number % len(WORDS)] + "\n"


def near_duplicate(number):
    words = [WORDS[n % len(WORDS)] for n in range(24)]
    words[number % 24] = f"word{number}"
    return " ".join(words)


def phrase_prefix(number):
    phrase = PHRASES[number % len(PHRASES)]
    return phrase[:1 + number // len(PHRASES) % len(phrase)]


LONG = "The ferry still goes every hour of the day, and its captain says that she has more passengers now than ever."


def broken_passage(number):
    """A long line and what always stands behind it, until a line that stands nowhere else."""
    return LONG + "\n" + "And then the river\n" * 30 + near_duplicate(number) + "\n"


def prefix_of_line(number):
    """Longer and longer beginnings of the same text, as teasers are."""
    words = [WORDS[n * 7 % len(WORDS)] for n in range(60)]
    return " ".join(words[:3 + number % 57]) + " …"


TEXTS = {
    "ordinary": ordinary_text,
    "giant line of words": lambda size: fill(size, lambda n: WORDS[n * 5 % len(WORDS)] + " "),
    "giant line without spaces": lambda size: b"x" * size,
    "giant line of ideographs": lambda size: "語".encode() * (size // 3),
    "giant line of digits": lambda size: fill(size, lambda n: f"{n % 31 + 1}.{n % 12 + 1}.{1900 + n % 200} "),
    "short lines": lambda size: fill(size, short),
    "lines of one letter": lambda size: b"a\n" * (size // 2),
    "blank lines": lambda size: b"\n" * size,
    "white space": lambda size: b" \t" * (size // 2),
    "carriage returns": lambda size: b"a\r" * (size // 2),
    "same line": lambda size: fill(size, lambda n: "The same long line of words stands here again and again.\n"),
    "near-duplicates": lambda size: fill(size, lambda n: near_duplicate(n) + "\n"),
    "doubled lines": lambda size: fill(size, lambda n: " ".join([near_duplicate(n)] * 2) + "\n"),
    "passages that break off": lambda size: fill(size, broken_passage),
    "passages again": lambda size: fill(size, lambda n: f"{LONG}\n{near_duplicate(n % 3)}\n{near_duplicate(n % 5)}\n"),
    "beginnings of a line": lambda size: fill(size, lambda n: prefix_of_line(n) + "\n"),
    "phrase prefixes": lambda size: fill(size, lambda n: phrase_prefix(n) + "\n"),
    "phrases in one line": lambda size: fill(size, lambda n: PHRASES[n % len(PHRASES)] + " "),
    "captions": lambda size: fill(size, lambda n: f"{WORDS[n % 40].capitalize()} at the harbour {n % 9} (Photo: Ann Lee)\n"),
    "names": lambda size: fill(size, lambda n: f"{WORDS[n % 31].capitalize()} {WORDS[n % 37].capitalize()} {n}\n"),
    "related": lambda size: fill(size, lambda n: "Related Articles\n" if n % 5 == 0 else f"{near_duplicate(n)[:60]}\n"),
    "shortcodes": lambda size: fill(size, lambda n: f'[gallery ids="{n}"] [ab][/ab]' + " [cd ef=" * (n % 9) + "\n"),
    "authors": lambda size: b"A bridge and a ferry\n\nBy Anna Harbour\n\n" + fill(size, lambda n: near_duplicate(n) + "\n\nAnna Harbour "
                                                                                 f"has {n} ferries and a dog that nobody else saw.\n\n"),
    "comments": lambda size: fill(
        size, lambda n: f"{WORDS[n % 31]} says:\nMay {n % 28 + 1}, 2021 at 10:{n % 60:02}\nI do not think so.\nReply\n"),
    "prices": lambda size: fill(size, lambda n: f"Item {n}\n$ {n % 97}.99\nAdd to cart\n"),
    "links": lambda size: fill(size, lambda n: f"https://example.org/a/b/c?d={n}&e=f#g "),
    "sums": lambda size: fill(size, lambda n: f"{n % 10} × {n % 7} = \n"),
    "invalid UTF-8": lambda size: fill(size, lambda n: bytes([128 + n * 37 % 128] * (1 + n % 3)) + b" \n"[n % 9 == 0:][:1]),
    "NULs": lambda size: bytes(size),
    "combining marks": lambda size: b"a" + "\u0301".encode() * (size // 2),
    "many scripts": lambda size: fill(size, lambda n: ["слово ", "λέξη ", "كلمة ", "語 ", "שלום ", "คำ ", "word "][n % 7] * 4 + "\n"),
}

def stated(size, text):
    """A recipe whose ingredients stand in its linked data and in a list."""
    texts = [text(n) for n in range(max(1, size // (len(text(1000)) * 2 + 10)))]
    data = '{"@type":"Recipe","recipeIngredient":' + json.dumps(texts) + "}"
    return f'<script type="application/ld+json">{data}</script><ul>{"".join(f"<li>{text}" for text in texts)}</ul>'.encode()


PAGES = {
    "ordinary": sentence_pages("<p>", "</p>\n"),
    "nested div": nested("<div>", "</div>"),
    "nested div with text": nested("<div>a b", "</div>"),
    "nested b": nested("<b>", "</b>"),
    "nested a with text": nested("<a href=x>a", "</a>"),
    "nested lists": nested("<ul><li>a", "</li></ul>"),
    "nested quotes": nested("<blockquote><p>a</p>", "</blockquote>"),
    "nested table": nested("<table><tr><td>a", "</td></tr></table>"),
    "nested with classes": nested('<div class="main content sidebar">a', "</div>"),
    "passages again": page(lambda n: f"<div><p>{LONG}</p><p>{near_duplicate(n % 3)}</p><p>{near_duplicate(n % 5)}</p></div>"),
    "nested hidden": nested("<div hidden>a", "</div>"),
    "nested nav": nested("<nav>a", "</nav>"),
    "nested menus": nested('<div class="menu"><a href=x>a b</a>', "</div>"),
    "menus": page(lambda n: f'<div class="menu"><div><a href="/{n}">{WORDS[n % 30]}</a></div> a</div><p>{near_duplicate(n % 9)}'),
    "items in cells": nested("<li><td>a", ""),
    "cells in boxes": nested("<table><tbody><tr><td><div>a", "</div></td></tr></tbody></table>"),
    "unclosed p": page(lambda n: f"<p>{near_duplicate(n)}"),
    "unclosed div": nested("<div>words in it "),
    "unclosed b": nested("<b>words in it "),
    "unclosed font and p": page(lambda n: "<p><font>a b c"),
    "unclosed b, i and a": page(lambda n: "<b><i><a href=x>a b c"),
    "misnested": page(lambda n: "<b><p>a</b>b</p><i><div>c</i>d</div>"),
    "closing tags": page(lambda n: "</div></p></span>"),
    "closing tags, deep": lambda size: nested("<div>")(size // 2) + fill(size // 2, lambda n: "</p></span>"),
    "one giant line": page(lambda n: WORDS[n * 5 % len(WORDS)] + " "),
    "without spaces": page(lambda n: "x" * 64),
    "short paragraphs": page(lambda n: f"<p>{WORDS[n % len(WORDS)]}"),
    "empty paragraphs": page(lambda n: "<p></p>"),
    "line breaks": page(lambda n: "<br>"),
    "words and line breaks": page(lambda n: f"{WORDS[n % len(WORDS)]}<br>"),
    "two line breaks": page(lambda n: f"{WORDS[n % len(WORDS)]}<br><br>"),
    "near-duplicates": page(lambda n: f"<p>{near_duplicate(n)}</p>"),
    "same paragraph": page(lambda n: "<p>The same long line of words stands here again.</p>"),
    "same boxes": page(lambda n: f'<div class="card"><h3>{WORDS[n % 30]}</h3><p>{WORDS[n % 31]} {n}</p></div>'),
    "headings": page(lambda n: f"<h{n % 6 + 1}>{WORDS[n % 30]} {n}</h{n % 6 + 1}>"),
    "links": page(lambda n: f'<a href="/{n}">{WORDS[n % 30]}</a> '),
    "list items": page(lambda n: f"<li><a href=/{n}>{WORDS[n % 30]} {n}</a>"),
    "items of one list": around("<ul>", lambda n: f"<li>{WORDS[n % 30]} {n}</li>", "</ul>"),
    "wide table": around("<table><tr>", lambda n: f"<td>{n}</td>", "</tr></table>"),
    "long table": around("<table>", lambda n: f"<tr><td>{n}<td>{WORDS[n % 30]}</tr>", "</table>"),
    "cells without rows": around("<table>", lambda n: f"<td>{n}", "</table>"),
    "images": page(lambda n: f'<img src="{n}.jpg" alt="{WORDS[n % 30]} at the harbour">'),
    "figures": page(lambda n: f"<figure><img src={n}><figcaption>{WORDS[n % 30]} {n} (Photo: Ann Lee)</figcaption></figure>"),
    "forms": page(lambda n: f"<form><label>{WORDS[n % 30]}</label><input name=a><button>Go</button></form>"),
    "options": page(lambda n: f"<select><option>{WORDS[n % 30]} {n}</option></select>"),
    "options of one list": around("<select>", lambda n: f"<option>{WORDS[n % 30]} {n}", "</select><p>end"),
    "comments": page(lambda n: f'<div class="comment"><b>Ann</b> says:<p>{near_duplicate(n)}</p><a>Reply</a></div>'),
    "phrase prefixes": page(lambda n: f"<p>{phrase_prefix(n)}</p>"),
    "giant attribute": lambda size: b'<!doctype html><body><div class="' + b"x" * size + b'">text</div>',
    "giant attribute not closed": lambda size: b'<!doctype html><body><div class="' + b"x" * size,
    "giant list of classes": lambda size: b'<!doctype html><body><div class="' + fill(size, lambda n: f"c{n} ") + b'">text</div>',
    "many attributes": lambda size: b"<!doctype html><body><div " + fill(size, lambda n: f'a{n}="b" ') + b">text</div>",
    "same attribute": lambda size: b"<!doctype html><body><div " + fill(size, lambda n: 'class="b" ') + b">text</div>",
    "names of classes": page(lambda n: f'<div class="c{n} d{n % 7}" id="i{n}">{WORDS[n % 30]}</div>'),
    "long classes, nested": lambda size: nested(f'<div class="{"story-body " * 20}">a', "</div>")(size),
    "styles": page(lambda n: f'<div style="color: red; display: none">{WORDS[n % 30]}</div>'),
    "giant name of a tag": lambda size: b"<!doctype html><body><" + b"x" * size + b">text",
    "names of tags": page(lambda n: f"<x{n}>a</x{n}>"),
    "entities": page(lambda n: "&amp;"),
    "number entities": page(lambda n: f"&#{n % 60000 + 65};"),
    "unknown entities": page(lambda n: f"&foo{n};"),
    "ampersands": page(lambda n: "&"),
    "endless entity": page(lambda n: "&" + "a" * 4000),
    "endless number": page(lambda n: "&#" + "1" * 4000),
    "less-than signs": page(lambda n: "<"),
    "less-than and letters": page(lambda n: "<a"),
    "starts of closing tags": page(lambda n: "</"),
    "starts of comments": page(lambda n: "<!--"),
    "starts of comments, dashes": page(lambda n: "<!-- - -"),
    "starts of declarations": page(lambda n: "<!"),
    "starts of scripts": page(lambda n: "<script>"),
    "starts of styles": page(lambda n: "<style "),
    "scripts": page(lambda n: f"<script>var a{n} = '<p>b</p>';</script>"),
    "giant script": around("<body><p>text</p><script>", lambda n: f"var a{n} = '</p>' < 3; ", "</script><p>end"),
    "titles": page(lambda n: f"<title>{WORDS[n % 30]}</title>"),
    "giant title": around("<!doctype html><title>", lambda n: f"{WORDS[n % 30]} ", "</title><p>text"),
    "title not closed": around("<!doctype html><title>", lambda n: f"{WORDS[n % 30]} "),
    "text areas not closed": page(lambda n: "<textarea>a "),
    "meta": around("<!doctype html><head>", lambda n: f'<meta property="article:tag" content="{WORDS[n % 30]} {n}">', "<p>a"),
    "JSON-LD": page(lambda n: '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ann Lee"}]}</script>'),
    # Texts that linked data state, and the page shows: each once, none twice.
    "stated texts": lambda size: stated(size, lambda n: f"{n} cups of {short(n)} and {short(n + 1)} with {short(n + 2)}"),
    "stated words": lambda size: stated(size, short),
    "ingredients": page(lambda n: f"<ul class=ingredients><li>{n} eggs<li>{short(n)}<li>2 l of milk</ul>"),
    "nested JSON-LD": lambda size: b'<script type="application/ld+json">' + b'{"a":[' * (size // 6) + b"</script><p>a",
    "giant JSON-LD": lambda size: b'<script type="application/ld+json">{"headline":"' + b"a " * (size // 2) + b'"}</script><p>a',
    "pre": around("<pre>", lambda n: f"line {n}\n", "</pre>"),
    "svg": page(lambda n: f'<svg><path d="M0 0L{n} 9"/><text>{n}</text></svg>'),
    "noscript": page(lambda n: f"<noscript><p>{WORDS[n % 30]}</p></noscript>"),
    "formulas": page(lambda n: f"<div><math>{WORDS[n % 30]}</div>", "</math></body></html>"),
    "second body": page(lambda n: "<html><body><p>a</p></body></html>"),
    "frames": page(lambda n: "<frameset><frame src=a><noframes>a</noframes></frameset>"),
    "windows-1252": page(lambda n: b"<p>caf\xe9 \x93a\x94</p>"),
    "UTF-16": lambda size: b"\xff\xfe" + sentence_pages("<p>", "</p>")(size // 2).decode().encode("utf-16-le"),
    "Shift-JIS": around('<meta charset="shift_jis">', lambda n: "<p>日本語の文</p>".encode("shift_jis")),
    "NULs": page(lambda n: b"\0<p>\0a\0</p>"),
    "invalid UTF-8": around('<meta charset="utf-8">', lambda n: b"<p>\xff\xc0\x80a\xe2\x82</p>"),
}

# What was quadratic once or would be first if somebody forgot about it: lines that are compared with other lines, phrases that
# nearly match, elements that hold or close each other, and ends that are searched for in vain.
SHORT = [
    "text/giant line of words", "text/short lines", "text/near-duplicates", "text/beginnings of a line", "text/phrase prefixes",
    "text/related", "page/nested div with text", "page/unclosed b, i and a", "page/misnested", "page/closing tags, deep",
    "page/same boxes", "page/cells without rows", "page/many attributes", "page/names of tags", "page/starts of comments",
    "page/JSON-LD", "page/stated words",
]
