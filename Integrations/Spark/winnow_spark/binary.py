"""Where the command `winnow` is on this machine."""

import os
import shutil
import subprocess
import sys
from functools import lru_cache

REMEDY = (
    "Build it with 'swift build -c release --product winnow', then name it with winnow=PATH or the "
    "environment variable WINNOW, put it on PATH, or send it to the executors with 'spark-submit --files PATH'."
)


class WinnowError(RuntimeError):
    """The command cannot do its work at all, whatever the rows hold."""


class WinnowNotFound(WinnowError):
    """The command is not on this machine."""


def find(winnow=None):
    """The command's path: what the argument names, then WINNOW, then what Spark was told to send, then PATH.

    A path that was given on the driver need not be there on an executor: the file that Spark sent under its
    name will do.
    """
    for name in (winnow, os.environ.get("WINNOW")):
        if not name:
            continue
        found = _named(name)
        if found:
            return found
        raise WinnowNotFound(f"there is no program '{name}' on {_host()}. {REMEDY}")
    found = _sent("winnow") or shutil.which("winnow")
    if found:
        return found
    raise WinnowNotFound(f"the command winnow is not on {_host()}. {REMEDY}")


def _named(name):
    if os.sep in name and _is_program(name):
        return name
    return _sent(os.path.basename(name)) or (None if os.sep in name else shutil.which(name))


def file(path):
    """A file that was named on the driver, or what Spark sent of it."""
    if path and not os.path.exists(path):
        return _sent(os.path.basename(path), is_program=False) or path
    return path


def _sent(name, is_program=True):
    """A file that came with `--files` or `SparkContext.addFile`."""
    if "pyspark" not in sys.modules:
        return None
    from pyspark import SparkFiles

    try:
        path = SparkFiles.get(name)
    except Exception:  # There is no Spark here that could have sent one.
        return None
    if not os.path.isfile(path):
        return None
    if is_program and not os.access(path, os.X_OK):
        os.chmod(path, 0o755)
    return path


def _is_program(path):
    return os.path.isfile(path) and os.access(path, os.X_OK)


def _host():
    return f"the machine {os.uname().nodename}"


@lru_cache(maxsize=None)
def check(path):
    """Starts the command once, so that a program that cannot run is not taken for rows that kill it."""
    try:
        run = subprocess.run([path, "--version"], capture_output=True, timeout=60, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise WinnowError(f"'{path}' does not start on {_host()}: {error}") from error
    if run.returncode != 0:
        said = run.stderr.decode("utf-8", "replace").strip() or f"it ended with the status {run.returncode}"
        raise WinnowError(
            f"'{path}' does not start on {_host()}: {said} (built from source, it needs libxml2, zlib and Swift there; "
            "the released one needs nothing)"
        )
    return run.stdout.decode("utf-8", "replace").strip()
