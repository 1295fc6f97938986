"""A page in the pieces that say one thing: sentences, list items, and the rows and cells of tables."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

_RULE = re.compile(r"^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$")
_ITEM = re.compile(r"^[ \t]*(?:[-*+]|\d+[.)])[ \t]+")
_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t]")
_BLANK = re.compile(r"^[ \t]*$")
#: Between two sentences. Small letters or a digit after the stop belong to an abbreviation: "tfn. 08", "t.ex. en".
_STOP = re.compile(r"(?<=[.!?])[*_”\")]*\s+(?=[*_”\"“(\[]*[A-ZÅÄÖ])")


@dataclasses.dataclass(frozen=True)
class Piece:
    """A piece of a text and where it stands."""

    start: int
    end: int
    text: str


@dataclasses.dataclass(frozen=True)
class Row:
    """A row of a table."""

    whole: Piece
    cells: tuple[Piece, ...]


@dataclasses.dataclass(frozen=True)
class Table:
    """A Markdown table: the cells of its heading and the rows below."""

    heading: tuple[Piece, ...]
    rows: tuple[Row, ...]


@dataclasses.dataclass(frozen=True)
class Unit:
    """What is read as one statement. ``around`` is what it stands in: the list item or row, else itself."""

    piece: Piece
    around: Piece


def _lines(text: str) -> list[Piece]:
    pieces, at = [], 0
    for line in text.split("\n"):
        pieces.append(Piece(at, at + len(line), line))
        at += len(line) + 1
    return pieces


def tables(text: str) -> list[Table]:
    """The tables in ``text``."""
    lines = _lines(text)
    found = []
    index = 1
    while index < len(lines):
        if not (_RULE.match(lines[index].text) and "|" in lines[index - 1].text and "|" in lines[index].text):
            index += 1
            continue
        heading = tuple(_cells(lines[index - 1]))
        index += 1
        rows = []
        while index < len(lines) and "|" in lines[index].text:
            rows.append(Row(lines[index], tuple(_cells(lines[index]))))
            index += 1
        found.append(Table(heading, tuple(rows)))
    return found


def _cells(line: Piece) -> Iterator[Piece]:
    start = line.start + len(line.text) - len(line.text.lstrip())
    text = line.text.strip()
    if text.startswith("|"):
        text, start = text[1:], start + 1
    if text.endswith("|"):
        text = text[:-1]
    for cell in text.split("|"):
        inner = cell.strip()
        lead = len(cell) - len(cell.lstrip())
        yield Piece(start + lead, start + lead + len(inner), inner)
        start += len(cell) + 1


def units(text: str) -> list[Unit]:
    """The statements in ``text`` in order: the cells of tables, the sentences of list items and of paragraphs."""
    in_tables = [(t, r) for t in tables(text) for r in t.rows]
    taken = {row.whole.start for _, row in in_tables}
    found = [Unit(cell, row.whole) for _, row in in_tables for cell in row.cells if cell.text]
    for block, item in _blocks([line for line in _lines(text) if line.start not in taken], text):
        for sentence in _sentences(block):
            found.append(Unit(sentence, block if item else sentence))
    return sorted(found, key=lambda unit: unit.piece.start)


def _blocks(lines: list[Piece], text: str) -> Iterator[tuple[Piece, bool]]:
    """Paragraphs, headings and list items, and whether each is a list item."""
    start: int | None = None
    end, item = 0, False
    before = -1
    for line in lines:
        begins = bool(_ITEM.match(line.text) or _HEADING.match(line.text))
        apart = line.start != before + 1
        if start is not None and (begins or apart or _BLANK.match(line.text)):
            yield Piece(start, end, text[start:end]), item
            start = None
        before = line.end
        if _BLANK.match(line.text):
            continue
        if start is None:
            start, item = line.start, bool(_ITEM.match(line.text))
        end = line.end
        if _HEADING.match(line.text):
            yield Piece(start, end, text[start:end]), False
            start = None
    if start is not None:
        yield Piece(start, end, text[start:end]), item


def _sentences(block: Piece) -> Iterator[Piece]:
    at = 0
    for stop in _STOP.finditer(block.text):
        yield Piece(block.start + at, block.start + stop.start(), block.text[at : stop.start()])
        at = stop.end()
    yield Piece(block.start + at, block.end, block.text[at:])
