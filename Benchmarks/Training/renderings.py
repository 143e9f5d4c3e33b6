"""A page's text as other programs write it.

Where lines end, what stands before an item of a list and between the cells of a table, whether blank lines are between
paragraphs: each program that makes text of HTML has its own way. A model that knows one of them alone takes it for a
property of what is said. So each page is learned from in further texts, each written in a way of its own.
"""
import random, re

from lxml import etree, html as lxml_html

HIDDEN = frozenset("script style noscript template svg head iframe object canvas textarea".split())
PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre".split())
LINES = PARAGRAPHS | frozenset(
    """address article aside body br center dd details dialog dir div dl dt fieldset figcaption figure footer form header
    hr legend li main menu nav optgroup option section select summary tbody tfoot thead tr video""".split())
CELLS = frozenset(["td", "th"])


class Rendering:
    """A way to write pages as text, for each key another one."""

    def __init__(self, key):
        dice = random.Random(key)
        self.bullet = dice.choice(["", "", "- ", "* ", "• "])
        self.cell = dice.choice(["\n", "\n", "\t", " | ", " "])
        self.has_blank_lines = dice.choice([True, True, False])
        self.has_addresses = dice.random() < 0.15
        self.heading = dice.choice(["", "", "# "])
        self.has_pictures = dice.random() < 0.2
        self.parts_inline = dice.random() < 0.15

    def text(self, html):
        """The whole text of a page; nothing where it cannot be read."""
        root = parse(html)
        if root is None:
            return ""
        out = []
        walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, node in walk:
            is_read = isinstance(node.tag, str) and node.tag not in HIDDEN
            if event == "start" and is_read:
                out += [self.before(node), folded(node.text)]
            elif event == "start":
                walk.skip_subtree()
            else:
                out += [self.behind(node) if is_read else "", folded(node.tail) if node is not root else ""]
        return tidied("".join(out))

    def before(self, node):
        start = self.line_end(node.tag) if node.tag in LINES else ""
        if node.tag == "li":
            return start + self.bullet
        if node.tag in ("h1", "h2", "h3"):
            return start + self.heading
        if node.tag == "img" and self.has_pictures:
            return start + (node.get("alt") or "")
        return start

    def behind(self, node):
        if node.tag in CELLS:
            return self.cell
        if node.tag in LINES:
            return self.line_end(node.tag)
        if node.tag in ("a", "span") and self.parts_inline:
            return " "
        if node.tag == "a" and self.has_addresses and node.get("href"):
            return f" ({node.get('href')[:80]})"
        return ""

    def line_end(self, tag):
        return "\n\n" if self.has_blank_lines and tag in PARAGRAPHS else "\n"


def parse(html):
    try:
        html.decode("utf-8")
        parser = lxml_html.HTMLParser(encoding="utf-8")
    except UnicodeDecodeError:
        parser = lxml_html.HTMLParser()
    try:
        return lxml_html.document_fromstring(html, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def folded(text):
    return re.sub(r"[ \t\r\n\f]+", " ", text or "")


def tidied(text):
    """Without the spaces at the ends of lines, without items that hold nothing, with one blank line at most."""
    text = re.sub(r" *\n *", "\n", text)
    text = re.sub(r"(?m)^[-*•#] ?\n", "", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"
