"""Questions to the register of acts. Pure: everything is answered from what was loaded."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator, Mapping
from functools import cached_property

from ..findings import Place
from ..registers import Document, Register
from .model import Act, Counterpart, Evidence, Other, Provision
from .outline import at_of, expand, normal, sort_key


@dataclasses.dataclass(frozen=True)
class Match:
    """A provision of another act with the same content, and what that judgement rests on."""

    act: Act
    provision: Provision
    link: Counterpart


@dataclasses.dataclass(frozen=True)
class OtherMeaning:
    """One pinpoint in two acts that share an abbreviation, with different content.

    A provision is None where the section exists but the register does not describe it.
    """

    at: str
    old_act: Act
    old: Provision | None
    new_act: Act
    new: Provision | None


@dataclasses.dataclass(frozen=True, eq=False)
class Laws:
    """Acts by SFS number, everything else that is cited by id, evidence by key; each knows its place.

    Equal only to itself, so that what is worked out from it can be remembered.
    """

    acts: Mapping[str, Act] = dataclasses.field(default_factory=dict)
    others: Register[Other] = dataclasses.field(default_factory=lambda: Register("data/laws/other.yml"))
    evidence: Register[Evidence] = dataclasses.field(default_factory=lambda: Register("data/laws/evidence.yml"))
    documents: Mapping[str, Document] = dataclasses.field(default_factory=dict)

    def __iter__(self) -> Iterator[Act]:
        return iter(self.acts.values())

    def place(self, sfs: str, *field: str | int) -> Place:
        """Where the act ``sfs`` or one of its fields stands: ``place("2025:400", "provisions", 0, "at")``."""
        document = self.documents[sfs]
        return document.positions.place(document.path, field)

    def act(self, sfs: str) -> Act | None:
        """The act with the number ``sfs``."""
        return self.acts.get(sfs)

    def by_abbreviation(self, abbreviation: str, date: dt.date) -> Act | None:
        """The act that ``abbreviation`` means on ``date``, as written (``SoL``, not ``sol``).

        Where no act with it is in force that day, the one that was the last to be; None where none is known.
        """
        acts = self.sharing(abbreviation)
        return next((a for a in acts if self.in_force(a.sfs, date)), acts[0] if acts else None)

    def sharing(self, abbreviation: str) -> list[Act]:
        """Every act with ``abbreviation``, the newest first."""
        return sorted((a for a in self if abbreviation in a.abbreviations), key=_age, reverse=True)

    def in_force(self, sfs: str, date: dt.date) -> bool | None:
        """Whether the act ``sfs`` is in force on ``date``; None where the act or its first day is not known."""
        act = self.acts.get(sfs)
        if act is None:
            return None
        if act.repealed is not None and date >= act.repealed:
            return False
        return None if act.in_force_from is None else date >= act.in_force_from

    def exists(self, sfs: str, chapter: str | None, section: str, date: dt.date | None = None) -> bool | None:
        """Whether ``sfs`` has the section, on ``date`` if one is given; None where that is not known.

        The outline is that of the text that was read. A section repealed before that day is not in it.
        """
        act, outline = self.acts.get(sfs), self._outlines.get(sfs)
        if act is None or outline is None:
            return None
        if normal(section) not in outline.get(normal(chapter) if chapter else "", ()):
            return False
        change = next((c for c in act.changes if c.at == at_of(chapter, section)), None)
        if change is None:
            return True
        if change.undecided:
            return None
        if date is None:
            return True
        return (change.begins is None or date >= change.begins) and (change.ends is None or date < change.ends)

    def nearest(self, sfs: str, chapter: str | None, section: str, count: int = 3) -> list[str]:
        """The ``count`` existing sections nearest to one that does not exist, as ``at`` texts, in the act's order.

        Without the chapter, the nearest chapters' first sections; empty where the outline is not known.
        """
        outline = self._outlines.get(sfs)
        if not outline:
            return []
        in_chapter = outline.get(normal(chapter) if chapter else "")
        if in_chapter:
            near = _closest(in_chapter, normal(section), count)
            return [at_of(chapter, s) for s in near]
        chapters = _closest(tuple(outline), normal(chapter) if chapter else "1", count)
        return [at_of(c or None, outline[c][0]) for c in chapters]

    def provision(
        self,
        sfs: str,
        chapter: str | None,
        section: str,
        stycke: int | str | None = None,
        punkt: int | str | None = None,
        date: dt.date | None = None,
    ) -> Provision | None:
        """What the register says about a pinpoint: its own entry, else the one for the stycke, else the section's.

        Of several wordings, the one that applies on ``date``; without a date the last one.
        """
        at = at_of(chapter, section)
        line = None if stycke is None else int(stycke)
        item = None if punkt is None else normal(str(punkt))
        # A section with one stycke is cited both with and without it: ``8 § 2`` is ``8 § första stycket 2``.
        keys = [(at, line, item), (at, line, None), (at, None, None)]
        if item is not None and line in (None, 1):
            keys.insert(1, (at, 1 if line is None else None, item))
        for key in keys:
            wordings = [p for p in self._provisions.get((sfs, key), ()) if date is None or applies(p, date)]
            if wordings:
                return wordings[-1]
        return None

    def provisions(self, sfs: str, chapter: str | None, section: str) -> list[Provision]:
        """Every entry about the section: the whole of it, its stycken and punkter, in the file's order."""
        act, at = self.acts.get(sfs), at_of(chapter, section)
        return [p for p in act.provisions if p.at == at] if act else []

    def counterparts(
        self,
        sfs: str,
        chapter: str | None,
        section: str,
        stycke: int | str | None = None,
        punkt: int | str | None = None,
    ) -> list[Match]:
        """Provisions of older and newer acts with the same content, each once.

        Asked about a section, the counterparts of all its parts; asked about a part of it, those of that part, and
        where the register has none, those of the section.
        """
        entries = self.provisions(sfs, chapter, section)
        if stycke is not None or punkt is not None:
            own = self.provision(sfs, chapter, section, stycke, punkt)
            if own is not None and own.counterparts:
                entries = [own]
            elif own is not None and own.no_counterpart is not None:
                return []
            else:
                entries = [p for p in entries if p.stycke is None and p.punkt is None]
        found: dict[tuple[str, object], Match] = {}
        for link in (link for p in entries for link in p.counterparts):
            act = self.acts.get(link.sfs)
            theirs = self._provisions.get((link.sfs, (link.at, link.stycke, link.punkt)))
            if act is not None and theirs:
                found.setdefault((link.sfs, theirs[-1].key), Match(act, theirs[-1], link))
        return list(found.values())

    def other_meaning(self, sfs: str, chapter: str | None, section: str) -> OtherMeaning | None:
        """The pair of meanings where another act with the same abbreviation has this section with other content.

        None where no other act has the section, as far as is known, or where the two are counterparts.
        """
        act = self.acts.get(sfs)
        if act is None or not self.exists(sfs, chapter, section):
            return None
        sharing = {a.sfs: a for abbreviation in act.abbreviations for a in self.sharing(abbreviation)}
        for other in sorted(sharing.values(), key=_age, reverse=True):
            if other.sfs == sfs or not self.exists(other.sfs, chapter, section):
                continue
            at = at_of(chapter, section)
            if any(
                c.sfs == other.sfs and c.at == at
                for p in self.provisions(sfs, chapter, section)
                for c in p.counterparts
            ):
                continue
            old, new = sorted((act, other), key=_age)
            return OtherMeaning(
                at, old, self._described(old.sfs, chapter, section), new, self._described(new.sfs, chapter, section)
            )
        return None

    def _described(self, sfs: str, chapter: str | None, section: str) -> Provision | None:
        entries = self.provisions(sfs, chapter, section)
        return self.provision(sfs, chapter, section) or (entries[0] if entries else None)

    @cached_property
    def _outlines(self) -> dict[str, dict[str, tuple[str, ...]]]:
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for act in self:
            if act.outline is not None:
                found[act.sfs] = {normal(c) if c else "": _expanded(text) for c, text in act.outline.items()}
        return found

    @cached_property
    def _provisions(self) -> dict[tuple[str, tuple[str, int | None, str | None]], list[Provision]]:
        found: dict[tuple[str, tuple[str, int | None, str | None]], list[Provision]] = {}
        for act in self:
            for provision in act.provisions:
                found.setdefault((act.sfs, provision.key), []).append(provision)
        for wordings in found.values():
            wordings.sort(key=lambda p: p.in_force_from or dt.date.min)
        return found


def applies(provision: Provision, date: dt.date) -> bool:
    """Whether this wording applies on ``date``, as far as the register knows.

    A section whose first day was not found applies from the day it was read.
    """
    first = provision.verified if provision.first_day_unknown else provision.in_force_from
    begun = first is None or date >= first
    return begun and (provision.in_force_to is None or date < provision.in_force_to)


def _age(act: Act) -> tuple[int, int]:
    year, _, number = act.sfs.partition(":")
    return (int(year), int(number)) if year.isdecimal() and number.isdecimal() else (0, 0)


def _expanded(text: str) -> tuple[str, ...]:
    try:
        return tuple(expand(text))
    except ValueError:  # told by the rule about outlines (L209)
        return ()


def _closest(numbers: tuple[str, ...], wanted: str, count: int) -> list[str]:
    """The ``count`` numbers least far from ``wanted``: first by number, then by letter."""
    at, letter = sort_key(wanted)

    def distance(number: str) -> tuple[int, int]:
        other, other_letter = sort_key(number)
        return abs(other - at), abs((ord(other_letter[0]) if other_letter else 96) - (ord(letter[0]) if letter else 96))

    return sorted(sorted(numbers, key=distance)[:count], key=sort_key)
