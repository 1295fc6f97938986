"""The blocks in a page's text: ``/// contact | cve``, with their options.

Python-Markdown shows a block that it cannot read as ordinary text, without a word. So blocks are looked for here too,
in the text, where every part of one has a place.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Container, Iterator

from .prose import without_code

_BLOCK = re.compile(
    r"^ {0,3}/{3,}[ \t]*(?P<name>[\w-]+)[ \t]*(?:\|[ \t]*(?P<argument>[^\n]*?))?[ \t]*$"
    r"(?P<options>(?:\n {4}[\w-]+:[^\n]*$)*)",
    re.MULTILINE,
)
_OPTION = re.compile(r"^ {4}(?P<name>[\w-]+):[ \t]*(?P<value>[^\n]*?)[ \t]*$", re.MULTILINE)


@dataclasses.dataclass(frozen=True)
class Word:
    """A word of a block and where it stands in the page's text."""

    text: str
    start: int
    end: int


@dataclasses.dataclass(frozen=True)
class BlockUse:
    """A block in a page. ``argument.text`` is empty where there is none, and then has the place of the name."""

    name: Word
    argument: Word
    options: tuple[tuple[Word, Word], ...]

    def option(self, name: str) -> str:
        """The value of the option ``name``, empty where it is not given."""
        return next((value.text for key, value in self.options if key.text == name), "")


def blocks(text: str, names: Container[str] | None = None) -> Iterator[BlockUse]:
    """The blocks in ``text`` in order, those called ``names`` if any are given, but for those in code."""
    if "///" not in text:
        return
    for m in _BLOCK.finditer(without_code(text)):
        if names is None or m["name"] in names:
            name = Word(m["name"], m.start("name"), m.end("name"))
            argument = Word(m["argument"], m.start("argument"), m.end("argument")) if m["argument"] else None
            options = tuple(_options(m["options"], m.start("options")))
            yield BlockUse(name, argument or dataclasses.replace(name, text=""), options)


def _options(text: str, at: int) -> Iterator[tuple[Word, Word]]:
    for m in _OPTION.finditer(text):
        name, value = (Word(m[part], at + m.start(part), at + m.end(part)) for part in ("name", "value"))
        yield name, dataclasses.replace(value, text=value.text.strip("\"'"))
