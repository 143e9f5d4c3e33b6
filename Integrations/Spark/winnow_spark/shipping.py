"""What the executors need, sent to them from the driver."""

import atexit
import os
import shutil
import tempfile
import zipfile

from .binary import check, find


def ship(spark, winnow=None, templates=None):
    """Sends this package, the command and, if there is one, a file of templates to the executors.

    Nothing of it is needed where both are installed on every machine. The command has to run there: the released one,
    which is static, runs on any Linux.
    """
    path = find(winnow)
    check(path)
    spark.sparkContext.addPyFile(_package())
    # Executors look for a file of the command's own name.
    if os.path.basename(path) == "winnow":
        spark.sparkContext.addFile(path)
    else:
        link = os.path.join(_folder(), "winnow")
        os.symlink(os.path.abspath(path), link)
        spark.sparkContext.addFile(link)
    if templates:
        spark.sparkContext.addFile(templates)


def _folder():
    """A folder for as long as this program runs, which is how long Spark may ask for what is in it."""
    folder = tempfile.mkdtemp(prefix="winnow-spark-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _package():
    folder = os.path.dirname(os.path.abspath(__file__))
    path = os.path.join(_folder(), "winnow_spark.zip")
    with zipfile.ZipFile(path, "w") as package:
        for name in sorted(os.listdir(folder)):
            if name.endswith(".py"):
                package.write(os.path.join(folder, name), f"winnow_spark/{name}")
    return path
