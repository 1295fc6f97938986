"""The watch: does the register still agree with the statutes? Compares it with a folder of newer texts.

The texts are those that ``statute_text`` reads, one file an act, called ``SFS_2025_400.md`` or ``sfs-2025-400.md``.
"""

from __future__ import annotations

import datetime as dt
import pathlib
from collections.abc import Iterator

from ..findings import Finding, Place
from ..languages import Text
from ..textfiles import decode
from . import watch_rules as rules
from .integrity import pinpoint
from .lookup import Laws
from .model import Act, Provision
from .outline import compact, sections_of, sort_key
from .statute_text import Section, SectionDates, Statute, highest, parse_statute

_NOTHING = Text(sv="inget", en="nothing")
_NO_AMENDMENT = Text(sv="ingen ändring", en="no amendment")
_UNDECIDED = Text(sv="den dag regeringen bestämmer", en="the day the Government decides")


def compare(laws: Laws, folder: pathlib.Path) -> list[Finding]:
    """Every way in which ``laws`` and the statutes in ``folder`` disagree; empty when they agree.

    A repealed act is compared when its text is there, and not missed when it is not. An act without an outline has
    no text to compare with.
    """
    files = _files(folder)
    if not files:
        return [rules.NO_TEXTS.at(Place("data/laws"), folder=folder.name)]
    found: list[Finding] = []
    for act in laws:
        if act.outline is None:
            continue
        file = files.get(act.id)
        if file is not None:
            found += _compare_file(laws, act, file)
        elif act.repealed is None:
            found.append(rules.ACT_MISSING.at(laws.place(act.sfs, "sfs"), sfs=act.sfs))
    return found


def compare_act(laws: Laws, act: Act, statute: Statute, file: str) -> Iterator[Finding]:
    """Every way in which ``act`` and ``statute``, read from ``file``, disagree."""
    for index, provision in enumerate(act.provisions):
        yield from _provision(laws, act, index, provision, statute, file)
    yield from _outline(laws, act, statute, file)
    yield from _dates(laws, act, statute, file)
    known = [n for n in (act.latest_amendment,) if n]
    newest = highest([*known, *([statute.latest_amendment] if statute.latest_amendment else [])])
    if newest != act.latest_amendment:
        place = laws.place(act.sfs, "latest_amendment")
        yield rules.NEWER_AMENDMENT.at(place, file=file, found=newest, known=act.latest_amendment or _NO_AMENDMENT)


def _files(folder: pathlib.Path) -> dict[str, pathlib.Path]:
    """The texts by act id; both ways of naming them."""
    if not folder.is_dir():
        return {}
    names = {f.stem.lower().replace("_", "-"): f for f in sorted(folder.glob("*.md"))}
    return {name.removeprefix("sfs-"): file for name, file in names.items() if name.startswith("sfs-")}


def _compare_file(laws: Laws, act: Act, file: pathlib.Path) -> Iterator[Finding]:
    text, _ = decode(file.name, file.read_bytes())
    statute = parse_statute(text) if text is not None else None
    problem = None
    if statute is None:
        problem = Text(sv="filen är inte i UTF-8", en="the file is not UTF-8")
    elif not statute.sections:
        problem = Text(sv="den har inga paragrafer", en="it has no sections")
    elif statute.sfs != act.sfs:
        problem = Text(sv=f"rubriken säger {statute.sfs}", en=f"the title says {statute.sfs}")
    if statute is None or problem is not None:
        yield rules.UNREADABLE.at(laws.place(act.sfs, "sfs"), file=file.name, sfs=act.sfs, problem=problem)
        return
    yield from compare_act(laws, act, statute, file.name)


def _provision(
    laws: Laws, act: Act, index: int, provision: Provision, statute: Statute, file: str
) -> Iterator[Finding]:
    here = pinpoint(act.sfs, *provision.key)
    wordings = statute.at(provision.at)
    if not wordings:
        yield rules.PROVISION_GONE.at(laws.place(act.sfs, "provisions", index, "at"), here=here, file=file)
        return
    wording = _wording(provision, wordings)
    if wording.amended_by != provision.amended_by:
        yield rules.OTHER_AMENDMENT.at(
            laws.place(act.sfs, "provisions", index, "amended_by"),
            here=here,
            found=wording.amended_by or _NO_AMENDMENT,
            known=provision.amended_by or _NO_AMENDMENT,
            file=file,
            line=wording.line,
        )
    if len(wordings) > 1 and wording.ends != provision.in_force_to:
        day = wording.ends.isoformat() if wording.ends else _UNDECIDED
        yield rules.ANNOUNCED.at(laws.place(act.sfs, "provisions", index, "at"), here=here, day=day)


def _wording(provision: Provision, wordings: tuple[Section, ...]) -> Section:
    """The wording the register describes: the one that begins on the same day, else the one that applies now."""
    same = [w for w in wordings if provision.in_force_from is not None and w.begins == provision.in_force_from]
    now = [w for w in wordings if w.begins is None and not w.undecided]
    return (same or now or list(wordings))[0]


def _outline(laws: Laws, act: Act, statute: Statute, file: str) -> Iterator[Finding]:
    try:
        ours = sections_of(act.outline or {})
    except ValueError:
        return  # told when the register is loaded
    theirs = statute.outline
    for chapter in sorted({*ours, *theirs}, key=lambda c: sort_key(c) if c else (0, "")):
        mine, new = set(ours.get(chapter, ())), set(theirs.get(chapter, ()))
        if mine != new:
            yield rules.NEW_OUTLINE.at(
                laws.place(act.sfs, "outline", chapter),
                file=file,
                new=compact(new - mine) or _NOTHING,
                gone=compact(mine - new) or _NOTHING,
                outline=f'"{chapter}": "{compact(new)}"',
            )


def _dates(laws: Laws, act: Act, statute: Statute, file: str) -> Iterator[Finding]:
    ours = {c.at: SectionDates(c.at, c.begins, c.ends, c.undecided) for c in act.changes}
    theirs = {c.at: c for c in statute.changes}
    for at in dict.fromkeys((*ours, *theirs)):
        if ours.get(at) == theirs.get(at):
            continue
        index = next((i for i, c in enumerate(act.changes) if c.at == at), None)
        place = laws.place(act.sfs, "changes") if index is None else laws.place(act.sfs, "changes", index)
        yield rules.OTHER_DATES.at(place, here=pinpoint(act.sfs, at), day=_shown(theirs.get(at)), file=file)


def _shown(dates: SectionDates | None) -> Text:
    if dates is None:
        return _NOTHING
    if dates.undecided:
        return _UNDECIDED
    return _from(dates.begins) if dates.begins else _until(dates.ends)


def _from(day: dt.date) -> Text:
    return Text(sv=f"från {day}", en=f"from {day}")


def _until(day: dt.date | None) -> Text:
    return Text(sv=f"till {day}", en=f"until {day}")
