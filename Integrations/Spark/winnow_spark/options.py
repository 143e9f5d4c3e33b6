"""What the command is to do, as its options say it."""

from dataclasses import dataclass
from typing import Optional, Tuple

from .binary import file


@dataclass(frozen=True)
class Options:
    """The options of the command that are the same for every row."""

    html: bool = False
    preset: Optional[str] = None
    keep: Tuple[str, ...] = ()
    drop: Tuple[str, ...] = ()
    only: Tuple[str, ...] = ()
    markdown: bool = False
    links: bool = False
    templates: Optional[str] = None

    @classmethod
    def of(cls, html=False, keep=(), drop=(), only=(), **others):
        """Kinds may be a list, or a string with commas as on the command line."""
        return cls(html=bool(html), keep=_kinds(keep), drop=_kinds(drop), only=_kinds(only), **others)

    def arguments(self):
        arguments = []
        if self.preset:
            arguments += ["--preset", self.preset]
        for name in ("keep", "drop", "only"):
            kinds = getattr(self, name)
            if kinds:
                arguments += [f"--{name}", ",".join(kinds)]
        if self.markdown:
            arguments += ["--format", "markdown"]
        if self.links:
            arguments.append("--links")
        if self.templates:
            arguments += ["--templates", file(self.templates)]
        return arguments


def _kinds(kinds):
    if kinds is None:
        return ()
    if isinstance(kinds, str):
        kinds = kinds.split(",")
    return tuple(kind.strip() for kind in kinds)
