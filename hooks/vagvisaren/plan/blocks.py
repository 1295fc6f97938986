"""The blocks about the plan in a page's text: ``/// measures | prevent``, ``/// signs | early``, ``/// frame``.

Python-Markdown shows a block it cannot read as ordinary text, without a word. So the blocks are looked for here too,
in the text, where every one has a place.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

#: The blocks of this room → the options each knows.
OPTIONS: dict[str, frozenset[str]] = {
    "measures": frozenset({"unit"}),
    "signs": frozenset(),
    "frame": frozenset(),
}

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,}).*?^ {0,3}\1[`~]*[ \t]*$", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(
    r"^ {0,3}/{3,}[ \t]*(?P<name>[a-z-]+)[ \t]*(?:\|[ \t]*(?P<argument>[^\n]*?))?[ \t]*$"
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
    """A block in a page. ``argument.text`` is empty where there is none; ``options`` hold name and value."""

    name: str
    argument: Word
    options: tuple[tuple[Word, Word], ...]

    def option(self, name: str) -> str:
        """The value of the option ``name``, empty where it is not given."""
        return next((value.text for key, value in self.options if key.text == name), "")


def blocks(text: str) -> Iterator[BlockUse]:
    """The plan's blocks in ``text`` in order, but for those in fenced code."""
    if "///" not in text:
        return
    shown = _FENCE.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)
    for m in _BLOCK.finditer(shown):
        if m["name"] in OPTIONS:
            # Without an argument the block's name is what a finding points at.
            part = "argument" if m["argument"] else "name"
            argument = Word(m["argument"] or "", m.start(part), m.end(part))
            at = m.start("options")
            yield BlockUse(m["name"], argument, tuple(_options(m["options"], at)))


def _options(text: str, at: int) -> Iterator[tuple[Word, Word]]:
    for m in _OPTION.finditer(text):
        name, value = (Word(m[part], at + m.start(part), at + m.end(part)) for part in ("name", "value"))
        yield name, Word(value.text.strip("\"'"), value.start, value.end)
