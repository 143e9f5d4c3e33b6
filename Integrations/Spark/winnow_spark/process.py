"""A process that takes bytes and answers with lines."""

import os
import select
import subprocess
import threading
from collections import OrderedDict, deque


class Silent(Exception):
    """No line came in the time given."""


class Process:
    """One run of the command.

    A thread of its own writes what the command reads, and another reads its standard error, so that no pipe that
    is full can hold up another one. The lines are read by whoever asks for them.
    """

    #: How many messages on standard error are kept.
    MESSAGES = 1000

    def __init__(self, command, blocks):
        """Starts the command; `blocks`, an iterable of bytes, is what it reads."""
        self._popen = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
        )
        self._lines = deque()
        self._start = []
        self._output = self._popen.stdout.fileno()
        self._poll = select.poll()
        self._poll.register(self._output, select.POLLIN)
        self._messages = OrderedDict()
        self._said = threading.Condition()
        #: What went wrong with the blocks themselves, and not with the command.
        self.failure = None
        self._threads = [
            threading.Thread(target=self._write, args=(blocks,), daemon=True),
            threading.Thread(target=self._listen, daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def id(self):
        return self._popen.pid

    def line(self, timeout=None):
        """The next line without its end, or None at the end of the output. A line that was cut is none."""
        while not self._lines:
            block = self.read(timeout)
            if not block:
                return None
            first, *others = block.split(b"\n")
            self._start.append(first)
            if others:
                self._lines.append(b"".join(self._start))
                self._lines.extend(others[:-1])
                self._start = [others[-1]]
        return self._lines.popleft()

    def read(self, timeout=None):
        """The next bytes of the output that no line was taken of, whatever they are; empty at the end."""
        if not self._poll.poll(None if timeout is None else timeout * 1000):
            raise Silent
        return os.read(self._output, 1 << 18)

    def wait(self):
        """The status with which the command ended; negative for a signal. To be called after the last line."""
        status = self._popen.wait()
        self._threads[1].join(timeout=10)
        return status

    def close(self):
        """Ends the command, if it still runs."""
        if self._popen.poll() is None:
            self._popen.kill()
        self._popen.wait()
        for thread in self._threads:
            thread.join(timeout=10)
        for stream in (self._popen.stdout, self._popen.stderr):
            stream.close()

    # What it says on standard error

    def messages(self):
        with self._said:
            return list(self._messages)

    def message(self, pattern, timeout):
        """The first match of a pattern in the messages, which may come later than the line that they belong to."""
        with self._said:
            self._said.wait_for(lambda: any(map(pattern.match, self._messages)), timeout)
            return next(filter(None, map(pattern.match, self._messages)), None)

    def _listen(self):
        with os.fdopen(os.dup(self._popen.stderr.fileno()), "r", encoding="utf-8", errors="replace") as stream:
            for line in stream:
                with self._said:
                    self._messages[line.rstrip("\n")] = None
                    if len(self._messages) > self.MESSAGES:
                        self._messages.popitem(last=False)
                    self._said.notify_all()

    def _write(self, blocks):
        descriptor = self._popen.stdin.fileno()
        try:
            for block in blocks:
                rest = memoryview(block)
                while rest:
                    rest = rest[os.write(descriptor, rest) :]
        except BrokenPipeError:
            pass  # Whoever reads the lines finds out, and knows what was not answered.
        except Exception as error:
            self.failure = error
        finally:
            try:
                self._popen.stdin.close()
            except OSError:
                pass
