"""Every reference on a page is recognised, resolved against the register, and told when it does not hold."""

from __future__ import annotations

import datetime as dt
import difflib
import functools
from collections.abc import Callable, Iterable, Iterator, Mapping

from ..findings import Finding, Place
from ..languages import Language, Text, format_date
from ..pages.model import Page
from ..textfiles import place_at
from . import rules
from .addresses import act_page
from .lookup import Laws, OtherMeaning
from .model import Act
from .names import catalogue_of
from .outline import at_of
from .past import says_past
from .recognition import Reference, find
from .register import FOLDER
from .written import act_name, pinpoint_text, short_name

#: The register of acts, which has rules of its own, and what the documents wrote, which is not ours to correct.
_NOT_OURS = (FOLDER, "data/citations.yml", "data/errors.yml")
#: How long a reading of the statute text is trusted.
TRUSTED_DAYS = 365


def check(laws: Laws, pages: Iterable[Page], data_texts: Mapping[str, str], today: dt.date) -> Iterator[Finding]:
    """The findings about every reference on ``pages`` and in ``data_texts`` (path → text), and about old readings."""
    by_path = {page.path: page for page in pages}
    found = {page.path: references(laws, page.prose, page.language, today) for page in by_path.values()}
    for path, refs in found.items():
        page = by_path[path]
        yield from _check_text(laws, refs, page.prose, page.place, today)
        twin = by_path.get(page.twin)
        if twin is not None:
            yield from _check_twin(refs, found[twin.path], page, twin)
    for path, text in data_texts.items():
        if path.startswith(_NOT_OURS):
            continue
        refs = references(laws, text, None, today)
        yield from _check_text(laws, refs, text, _placer(path, text), today)
    yield from _check_age(laws, today)


def references(laws: Laws, text: str, language: Language | None, today: dt.date) -> list[Reference]:
    """What ``text`` cites, as somebody reading it on ``today`` understands it.

    On our pages a bare abbreviation means the act in force, whatever older act the page has named before.
    """
    return list(_references(laws, text, language, today))


# A page is read for the checks, for the act's page and for the search; a card stands on many pages.
@functools.lru_cache(maxsize=8192)
def _references(laws: Laws, text: str, language: Language | None, today: dt.date) -> tuple[Reference, ...]:
    return tuple(find(text, catalogue_of(laws), today, language, definitions=False))


def identity(ref: Reference) -> tuple[str | None, ...]:
    """What a reference cites, without how it is written: equal in both languages."""
    if ref.kind != "statute":
        return (ref.kind, ref.number)
    return (ref.kind, ref.sfs, ref.chapter, ref.section)


def _placer(path: str, text: str) -> Callable[[int, int], Place]:
    return lambda start, end: place_at(path, text, start, end)


def _check_text(
    laws: Laws, refs: Iterable[Reference], text: str, place: Callable[[int, int], Place], today: dt.date
) -> Iterator[Finding]:
    for ref in refs:
        here = place(ref.start, ref.end)
        finding = (
            _check_statute(laws, ref, here, says_past(text, ref.start, ref.end), today)
            if ref.kind == "statute"
            else _check_other(laws, ref, here)
        )
        if finding is not None:
            yield finding


def _check_statute(laws: Laws, ref: Reference, here: Place, past: bool, today: dt.date) -> Finding | None:
    if ref.sfs is None:
        return rules.UNRESOLVED.at(here, text=_shown(ref))
    act = laws.act(ref.sfs)
    if act is None:
        return rules.UNKNOWN_ACT.at(here, text=_shown(ref), sfs=ref.sfs, file=ref.sfs.replace(":", "-"))
    repealed = act.repealed is not None and act.repealed <= today
    told = past or here.path.startswith(_own_page(act)) or _has_namesake_in_force(laws, act, today)
    if ref.section is None:
        return _repealed(laws, ref, act, here) if repealed and not told else None
    other = laws.other_meaning(act.sfs, ref.chapter, ref.section)
    if other is not None and not ref.explicit_number:
        return _two_meanings(laws, ref, other, here)
    if laws.exists(act.sfs, ref.chapter, ref.section) is False:
        return _unknown_section(laws, ref, act, here, today)
    if repealed and not told:
        return _repealed(laws, ref, act, here)
    if not repealed and laws.exists(act.sfs, ref.chapter, ref.section, today) is False and not past:
        return rules.NOT_NOW.at(here, **_common(ref, act), date=_day(today), file=_file(act))
    if act.outline is not None and not laws.provisions(act.sfs, ref.chapter, ref.section):
        return rules.NOT_REGISTERED.at(here, **_common(ref, act), file=_file(act))
    return None


def _check_other(laws: Laws, ref: Reference, here: Place) -> Finding | None:
    known = _known_numbers(laws)
    if ref.number is None or ref.number in known:
        return None
    near = difflib.get_close_matches(ref.number, known, n=1, cutoff=0.8)
    hint = Text(sv=f"Menar du {near[0]}?", en=f"Did you mean {near[0]}?") if near else ""
    return rules.UNKNOWN_OTHER.at(here, text=_shown(ref), near=hint)


def _known_numbers(laws: Laws) -> list[str]:
    return [number for other in laws.others for number in (other.number, *other.written)]


def _repealed(laws: Laws, ref: Reference, act: Act, here: Place) -> Finding:
    assert act.repealed is not None
    matches = laws.counterparts(act.sfs, ref.chapter, ref.section, ref.stycke, ref.punkt) if ref.section else []
    if matches:
        successor = _join([_cite(m.act, m.provision.chapter, m.provision.section) for m in matches])
    elif act.replaced_by:
        successor = _join([act_name(a) if (a := laws.act(sfs)) else Text(sv=sfs, en=sfs) for sfs in act.replaced_by])
    else:
        successor = Text(sv="den lag som gäller", en="the act in force")
    return rules.REPEALED_ACT.at(
        here, text=_shown(ref), act=act_name(act), date=_day(act.repealed), successor=successor
    )


def _unknown_section(laws: Laws, ref: Reference, act: Act, here: Place, today: dt.date) -> Finding:
    assert ref.section is not None
    near = [_at(at) for at in laws.nearest(act.sfs, ref.chapter, ref.section)]
    hint: Text | str = ""
    for older in (a for b in act.abbreviations for a in laws.sharing(b) if a.sfs != act.sfs):
        if not ref.explicit_number and laws.exists(older.sfs, ref.chapter, ref.section):
            matches = laws.counterparts(older.sfs, ref.chapter, ref.section, ref.stycke, ref.punkt)
            new = _join([_cite(m.act, m.provision.chapter, m.provision.section) for m in matches]) if matches else None
            name = act_name(older)
            hint = Text(
                sv=f"Paragrafen fanns i {name.sv}" + (f"; i dag: {new.sv}." if new else "."),
                en=f"The section was in {name.en}" + (f"; today: {new.en}." if new else "."),
            )
            break
    return rules.UNKNOWN_SECTION.at(
        here,
        text=_shown(ref),
        act=act_name(act),
        at=pinpoint_text(ref.chapter, ref.section),
        near=_join(near) if near else Text(sv="okänt", en="not known"),
        hint=hint,
    )


def _two_meanings(laws: Laws, ref: Reference, other: OtherMeaning, here: Place) -> Finding:
    assert ref.section is not None
    unknown = Text(sv="inte beskrivet.", en="not described.")
    matches = laws.counterparts(other.old_act.sfs, ref.chapter, ref.section, ref.stycke, ref.punkt)
    today_is = _join([_cite(m.act, m.provision.chapter, m.provision.section) for m in matches]) if matches else None
    return rules.TWO_MEANINGS.at(
        here,
        text=_shown(ref),
        old_act=act_name(other.old_act),
        old=other.old.meaning if other.old else unknown,
        new_act=act_name(other.new_act),
        new=other.new.meaning if other.new else unknown,
        write_new=_cite(other.new_act, ref.chapter, ref.section),
        write_old=_cite(other.old_act, ref.chapter, ref.section),
        today=Text(sv=f"Den regeln står i dag i {today_is.sv}.", en=f"That rule is today in {today_is.en}.")
        if today_is
        else "",
    )


def _check_twin(refs: list[Reference], theirs: list[Reference], page: Page, twin: Page) -> Iterator[Finding]:
    cited = {identity(r) for r in theirs}
    told: set[tuple[str | None, ...]] = set()
    for ref in refs:
        key = identity(ref)
        if key in cited or key in told:
            continue
        told.add(key)
        what = " ".join(
            part for part in (ref.number or ref.sfs, at_of(ref.chapter, ref.section) if ref.section else "") if part
        )
        yield rules.TWIN_LACKS.at(page.place(ref.start, ref.end), text=_shown(ref), what=what, twin=twin.path)


def _check_age(laws: Laws, today: dt.date) -> Iterator[Finding]:
    limit = today - dt.timedelta(days=TRUSTED_DAYS)
    for act in laws:
        if act.repealed is not None and act.repealed <= today:
            continue  # its text does not change any more
        name = act_name(act)
        if act.verified < limit:
            place = laws.place(act.sfs, "verified")
            yield rules.OLD_READING.at(place, what=name, date=_day(act.verified))
        for index, provision in enumerate(act.provisions):
            if provision.verified < limit:
                at = pinpoint_text(provision.chapter, provision.section)
                what = Text(sv=f"{at.sv} {name.sv}", en=f"{at.en} of {name.en}")
                place = laws.place(act.sfs, "provisions", index, "verified")
                yield rules.OLD_READING.at(place, what=what, date=_day(provision.verified))


def _has_namesake_in_force(laws: Laws, act: Act, today: dt.date) -> bool:
    """Whether a bare abbreviation of ``act`` means another act: then writing the number is saying which."""
    return any(a.sfs != act.sfs and laws.in_force(a.sfs, today) for b in act.abbreviations for a in laws.sharing(b))


def _own_page(act: Act) -> str:
    """The beginning of the paths of the act's own pages, where everything is about it."""
    return f"docs/{act_page(act).removesuffix('md')}"


def _common(ref: Reference, act: Act) -> dict[str, object]:
    assert ref.section is not None
    return {"text": _shown(ref), "act": act_name(act), "at": pinpoint_text(ref.chapter, ref.section)}


def _cite(act: Act, chapter: str | None, section: str) -> Text:
    at = pinpoint_text(chapter, section)
    return Text(sv=f"{at.sv} {short_name(act)} ({act.sfs})", en=f"{at.en} of {act_name(act).en}")


def _at(at: str) -> Text:
    chapter, _, section = at.rpartition(":")
    return pinpoint_text(chapter or None, section)


def _join(texts: list[Text]) -> Text:
    return Text(sv=" och ".join(t.sv for t in texts), en=" and ".join(t.en for t in texts))


def _file(act: Act) -> str:
    return f"{FOLDER}/{act.id}.yml"


def _day(day: dt.date) -> Text:
    return Text(sv=format_date(day, "sv"), en=format_date(day, "en"))


def _shown(ref: Reference) -> str:
    return " ".join(ref.text.split())
