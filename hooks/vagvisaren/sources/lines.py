"""The line under a heading that says what it rests on: ``/// from | planen: tecken; vagledningen: kort-om``."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from ..pages.blocks import Word, blocks
from ..pages.model import Page
from ..pages.prose import without_code

NAME = "from"

_PART = re.compile(r"[^;]+")
_FORM = re.compile(r"\s*(?P<document>[a-z0-9-]+)\s*:(?P<sections>\s*[a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)\s*")
_ID = re.compile(r"[a-z0-9-]+")
_HEADING = re.compile(
    r" {0,3}(?P<marks>\#{1,6})[ \t]+(?P<text>[^\s{].*?)[ \t#]*(?:\{:?[ \t]*(?P<attributes>[^}\n]*)\})?[ \t]*"
)
#: A heading ends within this many characters before its line: longer ones are no headings.
_FARTHEST = 500
_ANCHOR = re.compile(r"#([\w-]+)")


@dataclasses.dataclass(frozen=True)
class Named:
    """A document and some of its sections, each word with its place."""

    document: Word
    sections: tuple[Word, ...]


@dataclasses.dataclass(frozen=True)
class Heading:
    """A heading of a page. ``anchor`` is the id that an editor gave it, empty where none is given."""

    level: int
    text: str
    anchor: str


@dataclasses.dataclass(frozen=True)
class FromLine:
    """A line in a page. ``named`` is empty where it cannot be read; ``heading`` is None where it stands under none."""

    word: Word
    named: tuple[Named, ...]
    heading: Heading | None


def read(argument: Word) -> tuple[Named, ...]:
    """The documents and sections in the argument of a line; empty where one of its parts has another form."""
    found = []
    for part in _PART.finditer(argument.text):
        form = _FORM.fullmatch(part.group())
        if form is None:
            return ()
        at = argument.start + part.start()
        document = Word(form["document"], at + form.start("document"), at + form.end("document"))
        first = at + form.start("sections")
        sections = tuple(Word(m.group(), first + m.start(), first + m.end()) for m in _ID.finditer(form["sections"]))
        found.append(Named(document, sections))
    return tuple(found)


def from_lines(page: Page) -> Iterator[FromLine]:
    """The lines in ``page``, in order."""
    found = list(blocks(page.text, {NAME}))
    text = without_code(page.text) if found else ""
    for block in found:
        before = text[max(0, block.name.start - _FARTHEST) : block.name.start]
        yield FromLine(block.argument, read(block.argument), _heading(before))


def _heading(before: str) -> Heading | None:
    """The heading that ends ``before``, but for white space and the block's own signs. The page's title is none."""
    match = _HEADING.fullmatch(before.rstrip(" \t/").rstrip().rpartition("\n")[2])
    if match is None or len(match["marks"]) == 1:
        return None
    anchor = _ANCHOR.search(match["attributes"] or "")
    return Heading(len(match["marks"]), match["text"], anchor[1] if anchor else "")
