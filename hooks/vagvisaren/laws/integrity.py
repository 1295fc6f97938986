"""Checks that the register of acts does not contradict itself. Pure: models in, findings out."""

from __future__ import annotations

import datetime as dt
import pathlib
import re
from collections.abc import Iterator

from ..findings import Finding
from ..languages import Text
from ..registers import Document
from . import register_rules as rules
from .lookup import Laws
from .model import SFS_PATTERN, Act, Provision
from .outline import sections_of

_SFS = re.compile(SFS_PATTERN)


def check_number(act: Act, document: Document) -> list[Finding]:
    """Whether the file is named after the act."""
    file = pathlib.PurePosixPath(document.path).name
    if file == f"{act.id}.yml":
        return []
    place = document.positions.place(document.path, ("sfs",))
    return [rules.FILE_NAME.at(place, file=file, sfs=act.sfs, right=f"{act.id}.yml")]


def check_laws(laws: Laws) -> list[Finding]:
    """Everything that can be wrong between the fields of an act, and between acts."""
    found: list[Finding] = []
    for act in laws:
        for check in (_sfs_forms, _dates, _outline, _doubled, _counterparts, _chain, _evidence, _abbreviations):
            found += check(laws, act)
    found += _others(laws)
    return found


def pinpoint(sfs: str, at: str, stycke: int | None = None, punkt: str | None = None) -> Text:
    """A pinpoint in words: ``14 kap. 1 § stycke 1 (2001:453)``, in English ``Chapter 14, section 1, stycke 1``."""
    chapter, _, section = at.rpartition(":")
    sv = f"{chapter} kap. {section} §" if chapter else f"{section} §"
    en = f"Chapter {chapter}, section {section}" if chapter else f"section {section}"
    if stycke is not None:
        sv += f" stycke {stycke}"
        en += f", stycke {stycke}"
    if punkt is not None:
        sv += f" punkt {punkt}"
        en += f", punkt {punkt}"
    return Text(sv=f"{sv} ({sfs})", en=f"{en} ({sfs})")


def _sfs_forms(laws: Laws, act: Act) -> Iterator[Finding]:
    numbers: list[tuple[str | None, tuple[str | int, ...]]] = [
        (act.sfs, ("sfs",)),
        (act.latest_amendment, ("latest_amendment",)),
        *((n, ("replaced_by", i)) for i, n in enumerate(act.replaced_by)),
        *((n, ("replaces", i)) for i, n in enumerate(act.replaces)),
    ]
    for i, provision in enumerate(act.provisions):
        numbers.append((provision.amended_by, ("provisions", i, "amended_by")))
        numbers += [(c.sfs, ("provisions", i, "counterparts", n, "sfs")) for n, c in enumerate(provision.counterparts)]
    for number, field in numbers:
        if number is not None and not _SFS.match(number):
            yield rules.SFS_FORM.at(laws.place(act.sfs, *field), given=number)


def _dates(laws: Laws, act: Act) -> Iterator[Finding]:
    """Pairs that must stand in order: the later one, where it stands, and the earlier one."""
    pairs: list[tuple[str, dt.date | None, str, dt.date | None, tuple[str | int, ...]]] = [
        ("repealed", act.repealed, "in_force_from", act.in_force_from, ("repealed",)),
        ("in_force_from", act.in_force_from, f"SFS {act.sfs}", _year(act.sfs), ("in_force_from",)),
        ("next_review", act.next_review, "verified", act.verified, ("next_review",)),
    ]
    for i, p in enumerate(act.provisions):
        at = ("provisions", i)
        pairs += [
            ("in_force_to", p.in_force_to, "in_force_from", p.in_force_from or act.in_force_from, (*at, "in_force_to")),
            ("in_force_from", p.in_force_from, "in_force_from", act.in_force_from, (*at, "in_force_from")),
            ("repealed", act.repealed, "in_force_from", p.in_force_from, (*at, "in_force_from")),
            ("amended_from", p.amended_from, f"SFS {p.amended_by}", _year(p.amended_by), (*at, "amended_from")),
            ("in_force_to", p.in_force_to, "amended_from", p.amended_from, (*at, "in_force_to")),
        ]
    for later, day, earlier, other, field in pairs:
        if day is not None and other is not None and day < other:
            yield rules.DATES.at(laws.place(act.sfs, *field), later=f"{later} {day}", earlier=f"{earlier} {other}")


def _year(sfs: str | None) -> dt.date | None:
    """The first day of the act's year: it cannot apply before it was made."""
    return dt.date(int(sfs[:4]), 1, 1) if sfs and _SFS.match(sfs) else None


def _outline(laws: Laws, act: Act) -> Iterator[Finding]:
    if act.outline is None:
        return
    for chapter, text in act.outline.items():
        place = laws.place(act.sfs, "outline", chapter)
        try:
            sections_of({chapter: text})
        except ValueError as error:
            yield rules.OUTLINE_FORM.at(place, problem=str(error))
            return
        if bool(chapter) != (act.numbering == "chapters"):
            yield rules.OUTLINE_FORM.at(place, problem=f"numbering: {act.numbering}")
            return
    named = [(p.at, ("provisions", i, "at")) for i, p in enumerate(act.provisions)]
    named += [(c.at, ("changes", i, "at")) for i, c in enumerate(act.changes)]
    for at, field in named:
        chapter, _, section = at.rpartition(":")
        if laws.exists(act.sfs, chapter or None, section) is False:
            near = ", ".join(laws.nearest(act.sfs, chapter or None, section))
            yield rules.NOT_IN_OUTLINE.at(laws.place(act.sfs, *field), here=pinpoint(act.sfs, at), near=near)


def _doubled(laws: Laws, act: Act) -> Iterator[Finding]:
    seen: dict[tuple[str, int | None, str | None], list[tuple[int, Provision]]] = {}
    for i, provision in enumerate(act.provisions):
        for first, other in seen.get(provision.key, []):
            if _overlap(provision.in_force_from, provision.in_force_to, other.in_force_from, other.in_force_to):
                line = laws.place(act.sfs, "provisions", first, "at").line
                here = pinpoint(act.sfs, *provision.key)
                yield rules.DOUBLED_PROVISION.at(laws.place(act.sfs, "provisions", i, "at"), here=here, line=line)
                break
        seen.setdefault(provision.key, []).append((i, provision))


def _overlap(a_from: dt.date | None, a_to: dt.date | None, b_from: dt.date | None, b_to: dt.date | None) -> bool:
    starts, ends = dt.date.min, dt.date.max
    return (a_from or starts) < (b_to or ends) and (b_from or starts) < (a_to or ends)


def _counterparts(laws: Laws, act: Act) -> Iterator[Finding]:
    for i, provision in enumerate(act.provisions):
        here = pinpoint(act.sfs, *provision.key)
        for n, link in enumerate(provision.counterparts):
            place = laws.place(act.sfs, "provisions", i, "counterparts", n, "sfs")
            there = pinpoint(link.sfs, link.at, link.stycke, link.punkt)
            key = (link.at, link.stycke, link.punkt)
            other = laws.act(link.sfs)
            theirs = [p for p in other.provisions if p.key == key] if other else []
            if link.sfs == act.sfs:
                yield rules.COUNTERPART_SELF.at(place, here=here)
            elif not theirs:
                yield rules.COUNTERPART_NOWHERE.at(place, there=there, sfs=link.sfs)
            elif not any(
                back.sfs == act.sfs and (back.at, back.stycke, back.punkt) == provision.key
                for p in theirs
                for back in p.counterparts
            ):
                yield rules.COUNTERPART_ONE_SIDED.at(place, here=here, there=there)


def _chain(laws: Laws, act: Act) -> Iterator[Finding]:
    """Every link between acts is named at both ends, and no chain comes back to its beginning."""
    for field, mine, back in (("replaced_by", act.replaced_by, "replaces"), ("replaces", act.replaces, "replaced_by")):
        for i, sfs in enumerate(mine):
            other = laws.act(sfs)
            if other is None or act.sfs not in getattr(other, back):
                yield rules.UNKNOWN_ACT.at(laws.place(act.sfs, field, i), field=field, sfs=sfs)
    chain, current = [act.sfs], act
    while current.replaced_by and (following := laws.act(current.replaced_by[0])) is not None:
        if following.sfs in chain:
            if following.sfs == act.sfs:
                shown = " → ".join((*chain, act.sfs))
                yield rules.CIRCLE.at(laws.place(act.sfs, "replaced_by"), chain=shown)
            return
        chain.append(following.sfs)
        current = following


def _evidence(laws: Laws, act: Act) -> Iterator[Finding]:
    named: list[tuple[str, tuple[str | int, ...]]] = [(key, ("evidence", n)) for n, key in enumerate(act.evidence)]
    named += [
        (key, ("provisions", i, "evidence", n))
        for i, p in enumerate(act.provisions)
        for n, key in enumerate(p.evidence)
    ]
    for key, field in named:
        if key not in laws.evidence:
            yield rules.UNKNOWN_EVIDENCE.at(laws.place(act.sfs, *field), id=key)


def _abbreviations(laws: Laws, act: Act) -> Iterator[Finding]:
    """Told once a pair, at the newer act."""
    for i, abbreviation in enumerate(act.abbreviations):
        sharing = laws.sharing(abbreviation)
        for other in sharing[sharing.index(act) + 1 :]:
            if _overlap(act.in_force_from, act.repealed, other.in_force_from, other.repealed):
                place = laws.place(act.sfs, "abbreviations", i)
                yield rules.SHARED_ABBREVIATION.at(place, abbreviation=abbreviation, other=other.sfs)


def _others(laws: Laws) -> Iterator[Finding]:
    for entry in laws.others:
        for n, id in enumerate(entry.replaced_by):
            if id not in laws.others:
                yield rules.UNKNOWN_OTHER.at(laws.others.place(entry.id, "replaced_by", n), id=id)
        for n, key in enumerate(entry.evidence):
            if key not in laws.evidence:
                yield rules.UNKNOWN_EVIDENCE.at(laws.others.place(entry.id, "evidence", n), id=key)
