"""Rows in, answers out, in the rows' order, whatever becomes of the processes in between."""

import queue
import sys
from collections import deque

from .binary import WinnowError, check, find
from .process import Process, Silent
from .records import Answer


class Died(Exception):
    """A process ended, or fell silent, with rows in hand."""


class Row:
    """A row on its way."""

    __slots__ = ("payload", "position", "answer")

    def __init__(self, payload=b"", answer=None):
        self.payload = payload
        self.position = None
        self.answer = answer


class Session:
    """One process, and the rows that it was sent and has not answered."""

    def __init__(self, command, protocol, timeout):
        self._protocol = protocol
        self._timeout = timeout
        self._blocks = queue.SimpleQueue()
        self.waiting = deque()
        protocol.begin()
        try:
            self.process = Process(command, iter(self._blocks.get, None))
        except OSError as error:
            raise WinnowError(f"'{command[0]}' does not start: {error}") from error

    def send(self, row):
        row.position, record = self._protocol.record(row.payload)
        self.waiting.append(row)
        self._blocks.put(record)

    def finish(self):
        """No more rows come."""
        self._blocks.put(None)

    def receive(self):
        """Takes one line, which answers the rows up to its own."""
        try:
            line = self.process.line(self._timeout)
        except Silent:
            raise Died(f"gave no answer for {self._timeout:g} seconds") from None
        if line is None:
            raise Died(self._death())
        try:
            position, answer = self._protocol.read(line)
        except (ValueError, LookupError, TypeError) as error:
            raise WinnowError(f"what winnow answered is no record ({error}): {line[:200]!r}") from error
        while self.waiting and self.waiting[0].position < position:
            self._settle(None)
        if self.waiting and self.waiting[0].position == position:
            self._settle(answer)

    def close(self):
        self._blocks.put(None)
        self.process.close()

    def _settle(self, answer):
        row = self.waiting.popleft()
        if answer is None:
            found = self.process.message(self._protocol.pattern(row.position), timeout=10)
            answer = Answer(error=found[1] if found else "the record could not be cleaned")
        row.answer = answer

    def _death(self):
        status = self.process.wait()
        messages = self.process.messages()
        if status == 64:
            raise WinnowError("winnow was used wrongly: " + " ".join(messages))
        if status < 0:
            return f"was ended by signal {-status}"
        return f"ended with the status {status}" + (f" ({messages[-1]})" if messages and status > 1 else "")


class Cleaner:
    """Cleans rows with one process that lives as long as the rows last.

    A process that dies is replaced, and the rows that it had in hand are sent again. If they end the new one as
    well, halves of them are tried, and so on: a row that ends a process in which it was alone gets an error in
    place of an answer.
    """

    #: How much may be in flight. A process writes when it has 64 kB or nothing to do, so this is to be more than
    #: what makes that much output.
    BYTES = 16 << 20
    ROWS = 8192

    #: So many rows that end a process alone, with not one answered, are not the rows' fault.
    HOPELESS = 10

    def __init__(self, protocol, winnow=None, timeout=600):
        self._protocol = protocol
        self._winnow = winnow
        self._timeout = timeout
        self._session = None
        self._flight = deque()
        self._bytes = 0
        self._has_answers = False
        self._lost = 0
        #: How many processes were started.
        self.started = 0

    def clean(self, rows):
        """An answer for each row, in their order.

        A row is a value and an address. The value is text in UTF-8, or whatever bytes the protocol takes; None
        has None for an answer's text, and no error. The address may be None.
        """
        try:
            for value, url in rows:
                self._take(value, url)
                while self._flight and (self._flight[0].answer is not None or self._is_full):
                    yield from self._front()
            if self._session:
                self._session.finish()
            while self._flight:
                yield from self._front()
        finally:
            self._end()

    # The rows in flight

    @property
    def _is_full(self):
        return self._bytes > self.BYTES or len(self._flight) > self.ROWS

    def _take(self, value, url):
        if value is None:
            self._flight.append(Row(answer=Answer()))
            return
        payload = self._protocol.payload(value, url)
        if payload is None:
            self._flight.append(Row(answer=Answer(text=b"")))
            return
        row = Row(payload)
        self._flight.append(row)
        self._bytes += len(row.payload)
        if not self._session:
            self._session = self._start()
        self._session.send(row)

    def _front(self):
        """The first row's answer if it is there; takes a line if it is not."""
        row = self._flight[0]
        if row.answer is None:
            self._receive()
            return
        self._flight.popleft()
        self._bytes -= len(row.payload)
        yield row.answer

    def _receive(self):
        try:
            self._session.receive()
            self._has_answers = True
        except Died as death:
            rows = list(self._session.waiting)
            self._end()
            _say(f"winnow {death}; it is started again for {len(rows)} rows")
            self._retry(rows)

    # Processes

    def _start(self):
        path = find(self._winnow)
        check(path)
        self.started += 1
        return Session([path, *self._protocol.command], self._protocol, self._timeout)

    def _end(self):
        if self._session:
            self._session.close()
            self._session = None

    def _retry(self, rows):
        """Answers rows that ended a process, with a new process for them alone."""
        if not rows:
            return
        self._session = self._start()
        try:
            for row in rows:
                self._session.send(row)
            self._session.finish()
            while self._session.waiting:
                self._session.receive()
                self._has_answers = True
        except Died as death:
            left = list(self._session.waiting)
            self._end()
            if len(rows) == 1:
                self._lose(rows[0], death)
            else:
                middle = (len(left) + 1) // 2
                self._retry(left[:middle])
                self._retry(left[middle:])
        finally:
            self._end()

    def _lose(self, row, death):
        self._lost += 1
        if self._lost >= self.HOPELESS and not self._has_answers:
            raise WinnowError(f"winnow {death} at each of the first {self._lost} rows; does it run on this machine?")
        row.answer = Answer(error=f"winnow {death} at this row, twice")


def _say(message):
    print(f"winnow_spark: {message}", file=sys.stderr, flush=True)
