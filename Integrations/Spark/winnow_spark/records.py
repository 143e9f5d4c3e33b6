"""How rows are written for the command, and its answers read.

Both forms number the records: an answer tells the position of the record that it belongs to, positions grow, and
the answers come in their order. So a record that an answer passes over was left out.
"""

import json
import re
from typing import NamedTuple, Optional


class Answer(NamedTuple):
    """What became of a row."""

    text: Optional[bytes] = None
    metadata: Optional[dict] = None
    error: Optional[str] = None


class JSONLines:
    """Texts in UTF-8, and pages in UTF-8: an object a line."""

    def __init__(self, options):
        self.field = "html" if options.html else "text"
        self.command = ["--jsonl", "--jobs", "1", "--metadata", "--field", self.field, "--output-field", "clean"]
        if options.html:
            self.command.append("--html")
        self.command += options.arguments()
        self._lines = 0

    def begin(self):
        """A new process reads from now on."""
        self._lines = 0

    def payload(self, value, url):
        """What a row is in any process. Bytes that are no UTF-8 pass as they are."""
        address = b'"url":%b,' % _string(url.encode("utf-8", "replace")) if url else b""
        return b'%b"%b":%b}\n' % (address, self.field.encode(), _string(value))

    def record(self, payload):
        """The position of the next record, and its bytes."""
        self._lines += 1
        return self._lines, b'{"id":%d,' % self._lines + payload

    def read(self, line):
        """The position in an answer, and the answer; None in its place for a record that could not be cleaned."""
        members = json.loads(line.decode("utf-8", "surrogateescape"))
        if "clean" not in members:
            return members["id"], None
        return members["id"], Answer(members["clean"].encode("utf-8", "surrogateescape"), members["winnow"])

    def pattern(self, position):
        """Finds the message about a record."""
        return re.compile(rf"winnow: standard input:{position}: (.*)")


class Archive:
    """Bytes in any encoding: a web archive, in which the command finds out the encoding.

    A record that cannot be read gets no answer. So each is followed by another one that gets one for sure.
    """

    def __init__(self, options, charset=None):
        self.command = ["--warc", "--jobs", "1", *options.arguments()]
        kind, media_type = ("resource", "text/html") if options.html else ("conversion", "text/plain")
        self._kind = kind
        self._media_type = f"{media_type}; charset={charset}" if charset else media_type
        self._end = self._archived("conversion", "text/plain", None, b"end\n")
        self._bytes = 0

    def begin(self):
        self._bytes = 0

    def payload(self, value, url):
        """None for nothing at all, of which the command says nothing."""
        if not value:
            return None
        return self._archived(self._kind, self._media_type, url, value) + self._end

    def record(self, payload):
        position = self._bytes
        self._bytes += len(payload)
        return position, payload

    def read(self, line):
        members = json.loads(line)
        text = members["text"].encode("utf-8", "surrogatepass")
        return int(members["source"].rpartition(":")[2]), Answer(text, members["metadata"])

    def pattern(self, position):
        return re.compile(rf"winnow: standard input: the record at byte {position}(?: \(.*\))?: (.*)")

    def _archived(self, kind, media_type, url, block):
        fields = [f"WARC-Type: {kind}", f"Content-Type: {media_type}", f"Content-Length: {len(block)}"]
        # A line end in an address would end its field.
        if url and url.isprintable():
            fields.append(f"WARC-Target-URI: {url}")
        head = "".join(f"{field}\r\n" for field in ["WARC/1.0", *fields, ""])
        return head.encode("utf-8", "replace") + block + b"\r\n\r\n"


# A string in JSON, from bytes to bytes: three times as fast as by way of Python's strings, and pages are long.

ESCAPES = [(b"\\", b"\\\\"), (b'"', b'\\"'), (b"\n", b"\\n"), (b"\r", b"\\r"), (b"\t", b"\\t")]
CONTROLS = bytes(range(32))


def _string(value):
    for plain, escape in ESCAPES:
        value = value.replace(plain, escape)
    if len(value.translate(None, CONTROLS)) < len(value):
        value = re.sub(rb"[\x00-\x1f]", lambda found: b"\\u%04x" % found[0][0], value)
    return b'"%b"' % value
