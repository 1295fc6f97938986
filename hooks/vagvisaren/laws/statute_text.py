"""Reads a consolidated statute as Rättsbaser (the Government's legal databases) prints it, saved as plain text.

A section begins ``1 § …`` after an empty line, a chapter ``1 kap. Rubrik``; a section that has been amended ends with
its amending act, ``Lag (2025:1501).``. A section with a coming change stands twice, marked ``/Upphör att gälla
U:2026-07-01/`` and ``/Träder i kraft I:2026-07-01/``. After the sections come transitional provisions and annexes.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from typing import NamedTuple

from .outline import at_of, normal, sort_key

_TITLE = re.compile(r"^# .*\((\d{4}:\d+)\)", re.MULTILINE)
_CHAPTER = re.compile(r"^(\d+(?: [a-z])?) kap\.(?! \d)(?: |$)")
_SECTION = re.compile(r"^(\d+(?: ?[a-z]{1,2})?) §(?!§)(?: |$)")
#: What follows the number in a section that is no longer there.
_REPEALED = re.compile(r"^(?:Kapitlet )?har (?:upphävts|upphört att gälla) genom", re.IGNORECASE)
#: The marks that stand before a section's text.
_MARKS = re.compile(r"^(?:\s*/[^/]*/)+")
_MARK = re.compile(r"/(?:Rubriken |Kapitlet )?(upphör att gälla U|träder i kraft I):\s*([^/]*)/", re.IGNORECASE)
_AMENDED = re.compile(r"(?:Lag|Förordning)\s+\((\d{4}:\d+)\)\.?\s*$")
_ANY_AMENDED = re.compile(r"\bLag\s+\((\d{4}:\d+)\)\.")
#: The first line after the last section.
_END = re.compile(r"^(?:Övergångsbestämmelser|Ikraftträdande- och övergångsbestämmelser|Bilaga(?: \d+)?)\s*$")
_DAY = re.compile(r"^(\d{4})-(\d{2})-(\d{2})")


@dataclasses.dataclass(frozen=True)
class Section:
    """One wording of a section. ``begins`` and ``ends`` are first days; None where the text gives none."""

    chapter: str | None
    number: str
    text: str
    #: The line it begins on, counted from 1.
    line: int
    amended_by: str | None
    begins: dt.date | None = None
    ends: dt.date | None = None
    #: The statute leaves the day to the Government.
    undecided: bool = False

    @property
    def at(self) -> str:
        """``19:1``, or ``3`` in an act without chapters."""
        return at_of(self.chapter, self.number)


@dataclasses.dataclass(frozen=True)
class SectionDates:
    """A section that exists only from, or only until, a day; ``undecided`` where the Government sets the day."""

    at: str
    begins: dt.date | None = None
    ends: dt.date | None = None
    undecided: bool = False


@dataclasses.dataclass(frozen=True)
class Statute:
    """A statute's sections in order. ``sfs`` is the number in its title, None where there is no such title."""

    sfs: str | None
    sections: tuple[Section, ...]
    #: The highest SFS number printed as an amendment anywhere in the text.
    latest_amendment: str | None

    def at(self, at: str) -> tuple[Section, ...]:
        """Every wording of the section ``at``."""
        return tuple(s for s in self.sections if s.at == at)

    @property
    def changes(self) -> tuple[SectionDates, ...]:
        """Sections that begin or end on a day of their own, in order."""
        found = []
        for at in dict.fromkeys(section.at for section in self.sections):
            wordings = self.at(at)
            ends = [w.ends for w in wordings]
            begins = [w.begins for w in wordings if w.begins is not None]
            if any(w.begins is None and not w.undecided for w in wordings):
                if None not in ends:
                    found.append(SectionDates(at, ends=max(day for day in ends if day is not None)))
            elif begins:
                found.append(SectionDates(at, begins=min(begins)))
            else:
                found.append(SectionDates(at, undecided=True))
        return tuple(found)

    @property
    def outline(self) -> dict[str, tuple[str, ...]]:
        """The sections of each chapter in order (``""`` without chapters), repealed ones left out."""
        found: dict[str, set[str]] = {}
        for section in self.sections:
            found.setdefault(section.chapter or "", set()).add(section.number)
        return {chapter: tuple(sorted(numbers, key=sort_key)) for chapter, numbers in found.items()}


def parse_statute(text: str) -> Statute:
    """The sections of a statute's text. Never raises: a text that is no statute has no sections."""
    title = _TITLE.search(text)
    lines = text.splitlines()
    starts = _starts(lines)
    sections = []
    for index, start in enumerate(starts):
        end = starts[index + 1].line if index + 1 < len(starts) else _last_line(lines, start.line)
        section = _section(start, lines[start.line : end])
        if section is not None:
            sections.append(section)
    return Statute(title[1] if title else None, tuple(sections), highest(_ANY_AMENDED.findall(text)))


def highest(numbers: list[str]) -> str | None:
    """The highest of SFS numbers: ``2025:1501`` is above ``2025:934``."""
    return max(numbers, key=_order, default=None)


def _order(sfs: str) -> tuple[int, ...]:
    return tuple(int(part) for part in sfs.split(":"))


class _Start(NamedTuple):
    """Where a section begins: the line (from 0), its chapter and number, and the chapter's own mark."""

    line: int
    chapter: str | None
    number: str
    mark: str


def _starts(lines: list[str]) -> list[_Start]:
    """Where the sections begin. Only a line after an empty one can: a wrapped line may well start with ``5 §``."""
    found: list[_Start] = []
    chapter: str | None = None
    mark = ""
    for index, line in enumerate(lines):
        if index and not _opens(lines[index - 1]):
            continue
        if _END.match(line) and found:
            break
        heading = _CHAPTER.match(line)
        if heading and _later(chapter, normal(heading[1])):
            chapter = normal(heading[1])
            mark = _mark_above(lines, index)
            continue
        section = _SECTION.match(line)
        if section:
            found.append(_Start(index, chapter, normal(section[1]), mark))
    return found


def _mark_above(lines: list[str], index: int) -> str:
    """A mark that the whole chapter begins or ends, which stands on the line above its heading."""
    above = lines[index - 1] if index else ""
    return above if above.startswith("/Kapitlet") else ""


def _opens(line: str) -> bool:
    """Whether the next line can begin a section: after an empty line, a heading mark, or a line of the file's head."""
    return not line.strip() or line.startswith(("/Rubriken", "/Kapitlet", "#", "**", "---"))


def _later(chapter: str | None, next_chapter: str) -> bool:
    return chapter is None or sort_key(next_chapter) > sort_key(chapter)


def _last_line(lines: list[str], start: int) -> int:
    for index in range(start + 1, len(lines)):
        if _END.match(lines[index]) and _opens(lines[index - 1]):
            return index
    return len(lines)


def _section(start: _Start, lines: list[str]) -> Section | None:
    body = "\n".join(lines)
    body = body[body.index("§") + 1 :].strip()
    begins = ends = None
    undecided = False
    for kind, day in _marks(start.mark) + _marks(body):
        if kind.startswith("träder"):
            begins = _day(day)
            undecided = begins is None
        else:
            ends = _day(day)
    body = _MARKS.sub("", body).strip()
    if _REPEALED.match(body):
        return None
    paragraphs = [p for p in re.split(r"\n\s*\n", body) if p.strip()]
    return Section(start.chapter, start.number, body, start.line + 1, _amendment(paragraphs), begins, ends, undecided)


def _marks(body: str) -> list[tuple[str, str]]:
    head = _MARKS.match(body)
    return [(m[1].lower(), m[2]) for m in _MARK.finditer(head[0])] if head else []


def _day(text: str) -> dt.date | None:
    match = _DAY.match(text.strip())
    return dt.date(int(match[1]), int(match[2]), int(match[3])) if match else None


def _amendment(paragraphs: list[str]) -> str | None:
    """The amending act that ends the section. Headings for the next section may follow it, so the last paragraph that
    ends with one counts."""
    for paragraph in reversed(paragraphs):
        match = _AMENDED.search(paragraph.strip())
        if match:
            return match[1]
    return None
