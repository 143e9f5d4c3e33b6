"""What the tests share: the stand-in for the command, and the command itself where there is one."""

import os
import shutil
import signal
import stat
import sys
import tempfile
import threading
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))

REAL = os.environ.get("WINNOW") or shutil.which("winnow")
if not REAL:
    print("NOTE: the real winnow was not found (WINNOW, PATH): its tests are skipped", file=sys.stderr)
# Tests name the command that they mean.
os.environ.pop("WINNOW", None)

needs_real = unittest.skipUnless(REAL, "the real winnow was not found (WINNOW, PATH)")


class Case(unittest.TestCase):
    """Has a folder of its own, and the stand-in in it."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="winnow-spark-test-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        with open(os.path.join(HERE, "fake_winnow.py")) as file:
            self.fake = self.program("fake", f"#!{sys.executable} -I\n{file.read()}")

    def path(self, name):
        return os.path.join(self.folder, name)

    def program(self, name, text):
        with open(self.path(name), "w") as file:
            file.write(text)
        os.chmod(self.path(name), stat.S_IRWXU)
        return self.path(name)

    def own_copy(self):
        """The real command under a path of this test's own, by which its processes are known."""
        return shutil.copy(REAL, self.path("winnow"))


def processes(path):
    """The processes that run this very program."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.readlink(f"/proc/{name}/exe") == path:
                found.append(int(name))
        except OSError:
            pass
    return found


class Killer(threading.Thread):
    """Kills the first processes of a program that have worked for a while."""

    def __init__(self, path, times=1, patience=60, work=0.3):
        super().__init__(daemon=True)
        self._path = path
        self._times = times
        self._end = time.monotonic() + patience
        self._work = work
        self.killed = set()

    def run(self):
        while len(self.killed) < self._times and time.monotonic() < self._end:
            for process in processes(self._path):
                if process not in self.killed and cpu_time(process) >= self._work:
                    try:
                        os.kill(process, signal.SIGKILL)
                    except OSError:
                        continue
                    self.killed.add(process)
                    break
            time.sleep(0.01)


def cpu_time(process):
    try:
        with open(f"/proc/{process}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except OSError:
        return 0
