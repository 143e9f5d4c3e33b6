"""Winnow in Spark: the noise out of web texts and pages, a process of the command for each partition."""

from .archives import read_warc
from .binary import WinnowError, WinnowNotFound, find
from .frames import clean
from .shipping import ship
from .templates import learn

__all__ = ["WinnowError", "WinnowNotFound", "clean", "find", "learn", "read_warc", "ship"]
__version__ = "0.1.0"
