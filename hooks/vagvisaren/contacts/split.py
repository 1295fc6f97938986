"""Numbers that are split between two lines, two cells or two rows."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence

from ..findings import Finding
from ..pages.model import Page
from . import claim_rules as rules
from .directory import Directory, Owned, digits_typed
from .numbers import Found
from .units import Piece, tables

_END = re.compile(r"\(?\d[\d \u00a0()–-]*$")
_BEGIN = re.compile(r"^(?:[-*+] +)?(?P<digits>\d+(?:[ \u00a0–-]\d+)*)")
#: Fewer digits in the first part are an amount or an hour.
_FEWEST = 4


@dataclasses.dataclass(frozen=True)
class Split:
    """A number that is split. The span is that of the whole, or of the first part."""

    start: int
    end: int
    owned: Owned


def split_numbers(text: str, found: Sequence[Found], directory: Directory) -> list[Split]:
    """The numbers in ``text`` of which one half stands on another line or in another cell than the other."""
    whole = {f.end for f in found if f.owned}
    split = [Split(f.start, f.end, f.owned) for f in found if f.owned and "\n" in f.text]
    for first, second in _neighbours(text):
        head, tail = _END.search(first.text), _BEGIN.match(second.text)
        if not head or not tail or first.start + head.end() in whole:
            continue
        digits = digits_typed(head.group())
        start, end = first.start + head.start(), first.start + head.end()
        if len(digits) < _FEWEST or any(s.start <= start < s.end for s in split):
            continue
        rests = _prefixes(tail["digits"])
        whole_number = next((known for known in directory.numbers if known in {digits + r for r in rests}), None)
        if whole_number:
            split.append(Split(start, end, directory.numbers[whole_number][0]))
    return split


def check_split(page: Page, split: Sequence[Split]) -> Iterator[Finding]:
    """The findings about ``split``, found in the prose of ``page``."""
    for one in split:
        contact, channel = one.owned.contact, one.owned.channel
        yield rules.SPLIT.at(page.place(one.start, one.end), number=channel.shown, name=contact.name)


def _prefixes(run: str) -> set[str]:
    """The digits that ``run`` begins with, group by group: ``22 14`` → 22, 2214."""
    return {digits_typed(run[: m.end()]) for m in re.finditer(r"\d+", run)}


def _neighbours(text: str) -> Iterator[tuple[Piece, Piece]]:
    """Pieces that a number may be split between: lines in a row, blank ones aside; cells beside or below each other."""
    rows = {row.whole.start for table in tables(text) for row in table.rows}
    for table in tables(text):
        for above, row in zip((None, *table.rows), table.rows, strict=False):
            yield from zip(row.cells, row.cells[1:], strict=False)
            if above:
                yield from zip(above.cells, row.cells, strict=False)
    before: Piece | None = None
    at = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped and at not in rows:
            lead = len(line) - len(line.lstrip())
            here = Piece(at + lead, at + lead + len(stripped), stripped)
            if before:
                yield before, here
            before = here
        elif at in rows:
            before = None
        at += len(line) + 1
