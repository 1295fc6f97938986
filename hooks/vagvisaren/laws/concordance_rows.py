"""A document's reference beside what it was and what applies on a day: computed, never written. Pure."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator

from ..languages import Text, format_date
from . import addresses
from .concordance import DocumentCitation, Target
from .lookup import Laws
from .model import Act, Basis, Confidence, Other, Provision
from .resolution import Resolution, Status, resolve
from .status import act_status
from .written import act_name, pinpoint_text

_BASIS: dict[Basis, Text] = {
    "reference": Text(
        sv="Riksdagen har själv bytt hänvisningen i en annan lag",
        en="Parliament itself changed the reference in another act",
    ),
    "comparison": Text(sv="Vi har jämfört lagtexterna", en="We have compared the texts"),
}
CONFIDENCE: dict[Confidence, Text] = {
    "verified": Text(sv="bekräftat", en="confirmed"),
    "single-source": Text(sv="inte bekräftat av någon annan", en="not confirmed by anyone else"),
    "not-found": Text(sv="inte funnet", en="not found"),
}
_READ = Text(sv="Läst i lagtexten", en="Read in the text of the act")
_READ_ABOUT = Text(sv="Titel och status", en="Title and status")
_STATUS_OF_OTHER: dict[str, Text] = {
    "published": Text(
        sv="En utgiven skrift. Den varken gäller eller upphör.",
        en="A publication. It neither applies nor stops applying.",
    ),
    "in-force": Text(sv="Gäller.", en="In force."),
    "repealed": Text(sv="Upphävd{day}.", en="Repealed{day}."),
    "replaced": Text(sv="Ersatt{day}.", en="Replaced{day}."),
    "followed": Text(sv="En nyare har kommit.", en="A newer one has come."),
    "unknown": Text(sv="Inte funnen.", en="Not found."),
}
_UNKNOWN_COUNTERPART = Text(sv="Ingen motsvarighet är känd.", en="No counterpart is known.")


@dataclasses.dataclass(frozen=True)
class Line:
    """Something cited: how it is written out, what it says, and where the site or the web shows it."""

    name: Text
    link: str | None = None
    meaning: Text | None = None
    note: Text | None = None


@dataclasses.dataclass(frozen=True)
class Row:
    """One thing that a reference leads to.

    ``sure`` is what the answer about today rests on and how sure it is, in words.
    """

    was: Line
    status: Text
    today: tuple[Line, ...]
    sure: Text


def rows(laws: Laws, citation: DocumentCitation, today: dt.date, written: dt.date | None) -> Iterator[Row]:
    """What ``citation`` means, a row for each provision or publication.

    Where the register knows what the document meant, that is shown instead of what it cites. ``written`` is the
    document's last day: what was amended later is told.
    """
    for target in citation.meant or citation.resolves:
        row = _other(laws, target) if target.other else _statute(laws, target, today, written)
        if row is not None:
            yield row


def _statute(laws: Laws, target: Target, today: dt.date, written: dt.date | None) -> Row | None:
    answer = resolve(laws, target.sfs or "", target.chapter, target.section, today, target.stycke, target.punkt)
    if answer.act is None:
        return None
    if target.section is None:
        return _whole_act(laws, answer.act, answer, today)
    name = _cited(answer.act, target.chapter, target.section, target.stycke, target.punkt)
    link = addresses.link(answer.act, target.chapter, target.section)
    if answer.status is Status.REPEALED:
        return _repealed(answer, Line(name, link, answer.provision.meaning if answer.provision else None))
    return Row(
        Line(name, link),
        _still(answer, today, written),
        (_described(answer.act, answer.provision),) if answer.provision else (),
        _read(answer.provision),
    )


def _whole_act(laws: Laws, act: Act, answer: Resolution, today: dt.date) -> Row:
    last = answer.successor_acts[-1] if answer.successor_acts else None
    return Row(
        Line(act_name(act), addresses.link(act)),
        act_status(laws, act, today),
        (Line(act_name(last), addresses.link(last)),) if last else (),
        _sure(_READ, act.confidence, act.verified),
    )


def _repealed(answer: Resolution, was: Line) -> Row:
    act, provision = answer.act, answer.provision
    assert act is not None
    status = Text(sv="Upphävd.", en="Repealed.")
    if act.repealed is not None:
        status = Text(
            sv=f"Upphävd {format_date(act.repealed, 'sv')}.", en=f"Repealed on {format_date(act.repealed, 'en')}."
        )
    if not answer.successors:
        none = provision.no_counterpart if provision else None
        found: Confidence = none.confidence if none else "not-found"
        return Row(was, _join(status, none.note if none else _UNKNOWN_COUNTERPART), (), _sure(None, found, None))
    lines, sure = [], []
    for match in answer.successors:
        lines.append(_described(match.act, match.provision, match.link.note))
        grounds = _joined([_BASIS[b] for b in match.link.basis])
        sure.append(_sure(grounds, match.link.confidence, match.provision.verified))
    return Row(was, status, tuple(lines), _join(*dict.fromkeys(sure)))


def _still(answer: Resolution, today: dt.date, written: dt.date | None) -> Text:
    """That a provision has kept its number, and whether its wording is younger than the document."""
    provision = answer.provision
    if answer.status is not Status.IN_FORCE:
        return Text(sv="Det är inte känt om den gäller.", en="It is not known whether it is in force.")
    if provision is None or written is None or provision.amended_by is None:
        return Text(sv="Gäller än, med samma nummer.", en="Still in force, with the same number.")
    if provision.amended_from is not None and written < provision.amended_from <= today:
        return Text(
            sv=f"Gäller än, med samma nummer. Ändrad {format_date(provision.amended_from, 'sv')}.",
            en=f"Still in force, with the same number. Amended on {format_date(provision.amended_from, 'en')}.",
        )
    if provision.amended_from is None and int(provision.amended_by[:4]) > written.year:
        return Text(
            sv=f"Gäller än, med samma nummer. Ändrad genom {provision.amended_by}; dagen är inte känd.",
            en=f"Still in force, with the same number. Amended by {provision.amended_by}; the day is not known.",
        )
    return Text(
        sv="Gäller än, med samma nummer. Inte ändrad sedan dokumentet skrevs.",
        en="Still in force, with the same number. Not amended since the document was written.",
    )


def _described(act: Act, provision: Provision, note: Text | None = None) -> Line:
    return Line(
        _cited(act, provision.chapter, provision.section, provision.stycke, provision.punkt),
        addresses.link(act, provision.chapter, provision.section),
        provision.meaning,
        note or provision.note,
    )


def _cited(act: Act, chapter: str | None, section: str, stycke: int | None, punkt: str | None) -> Text:
    at, name = pinpoint_text(chapter, section, stycke, punkt), act_name(act)
    return Text(sv=f"{at.sv} {name.sv}", en=f"{at.en} of {name.en}")


def _other(laws: Laws, target: Target) -> Row | None:
    other = laws.others.get(target.other or "")
    if other is None:
        return None
    following = [found for id in other.replaced_by if (found := laws.others.get(id))]
    note = other.note
    if target.page:
        page = Text(sv=f"Sidan {target.page} har vi inte läst.", en=f"We have not read page {target.page}.")
        note = _join(note, page) if note and "kontrollerad" not in note.sv else page
    return Row(
        Line(Text(sv=other.number, en=other.number), other.address, other.title, note),
        _other_status(other),
        tuple(Line(Text(sv=f.number, en=f.number), f.address, f.title, f.note) for f in following),
        _sure(_READ_ABOUT, other.confidence, other.verified),
    )


def _other_status(other: Other) -> Text:
    said = _STATUS_OF_OTHER[other.status]
    day = other.repealed
    return Text(
        sv=said.sv.format(day=f" {format_date(day, 'sv')}" if day else ""),
        en=said.en.format(day=f" on {format_date(day, 'en')}" if day else ""),
    )


def _read(provision: Provision | None) -> Text:
    return _sure(_READ, provision.confidence, provision.verified) if provision else _sure(None, "not-found", None)


def _sure(grounds: Text | None, confidence: Confidence, day: dt.date | None) -> Text:
    """``Läst i lagtexten: bekräftat, 27 april 2026.``"""
    words = CONFIDENCE[confidence]
    if grounds is None or confidence == "not-found":
        return Text(sv=f"{words.sv.capitalize()}.", en=f"{words.en.capitalize()}.")
    if day is None:
        return Text(sv=f"{grounds.sv}: {words.sv}.", en=f"{grounds.en}: {words.en}.")
    return Text(
        sv=f"{grounds.sv}: {words.sv}, {format_date(day, 'sv')}.",
        en=f"{grounds.en}: {words.en}, {format_date(day, 'en')}.",
    )


def _join(*texts: Text) -> Text:
    return Text(sv=" ".join(t.sv for t in texts), en=" ".join(t.en for t in texts))


def _joined(texts: list[Text]) -> Text:
    """Sentences without their ends, the second with a small letter: ``A, och b``."""
    sv = ", och ".join(t.sv if n == 0 else t.sv[0].lower() + t.sv[1:] for n, t in enumerate(texts))
    en = ", and ".join(
        t.en if n == 0 or t.en.startswith("Parliament") else t.en[0].lower() + t.en[1:] for n, t in enumerate(texts)
    )
    return Text(sv=sv, en=en)
