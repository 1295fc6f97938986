"""Checks of the plan's data against the other registers, and of the blocks that show it. Pure."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence

from ..contacts.register import Contact
from ..findings import Finding, Place
from ..languages import LANGUAGES, Text
from ..pages.blocks import BlockUse
from ..pages.model import Page
from ..registers import Register
from ..sources import Source
from . import rules
from .blocks import OPTIONS, blocks
from .model import LEVELS, Action, Cited
from .register import Plan

_LANGUAGE = {"sv": Text(sv="svenska", en="Swedish"), "en": Text(sv="engelska", en="English")}


def check(
    plan: Plan, pages: Sequence[Page], contacts: Register[Contact], sources: Register[Source]
) -> Iterator[Finding]:
    """Everything that is wrong with ``plan`` and with how ``pages`` show it."""
    yield from check_entries(plan, contacts, sources)
    used = [(page, block) for page in pages for block in blocks(page.text)]
    for page, block in used:
        yield from check_block(plan, page, block)
    yield from check_shown(plan, used)


def check_entries(plan: Plan, contacts: Register[Contact], sources: Register[Source]) -> Iterator[Finding]:
    """Measures and signs that point at what does not exist. Without ``data/plan.yml`` its names cannot be judged."""
    for action in plan.actions:
        for index, id in enumerate(action.contacts):
            if id not in contacts:
                place = plan.actions.place(action.id, "contacts", index)
                yield rules.UNKNOWN_CONTACT.at(place, id=id, near=_near(id, contacts.entries))
        yield from _section(action.source, plan.actions.place(action.id, "source"), sources)
        if plan.facts is not None:
            for index, id in enumerate(action.units):
                if id not in plan.units:
                    place = plan.actions.place(action.id, "units", index)
                    yield rules.UNKNOWN_UNIT.at(place, id=id, known=", ".join(plan.units))
    for sign in plan.signs:
        yield from _section(sign.source, plan.signs.place(sign.id, "source"), sources)
        if plan.facts is not None and sign.frame not in plan.frames:
            place = plan.signs.place(sign.id, "frame")
            yield rules.UNKNOWN_FRAME.at(place, id=sign.frame, known=", ".join(plan.frames))
    yield from _headings(plan)


def check_block(plan: Plan, page: Page, block: BlockUse) -> Iterator[Finding]:
    """What one block of ``page`` asks for and the plan does not have."""
    known = _arguments(plan)[block.name.text]
    place = page.place(block.argument.start, block.argument.end)
    if plan.facts is not None and block.argument.text not in known:
        shown = ", ".join(k for k in known if k)
        yield rules.BAD_BLOCK.at(place, block=block.name.text, given=block.argument.text, known=shown)
    for name, value in block.options:
        place = page.place(name.start, value.end)
        values = {"name": name.text, "value": value.text, "block": block.name.text}
        if name.text not in OPTIONS[block.name.text]:
            yield rules.BAD_OPTION.at(place, **values, remedy=_options_remedy(block.name.text))
        elif plan.facts is not None and value.text not in plan.units:
            yield rules.BAD_OPTION.at(place, **values, remedy=_units_remedy(plan))


def check_shown(plan: Plan, used: Iterable[tuple[Page, BlockUse]]) -> Iterator[Finding]:
    """Measures and signs that no page shows, in each language."""
    uses = list(used)
    for language in LANGUAGES:
        here = [block for page, block in uses if page.language == language]
        measures = {action.id for b in here if b.name.text == "measures" for action in _shown(plan, b)}
        groups = {b.argument.text for b in here if b.name.text == "signs"}
        for action in plan.actions:
            if action.id not in measures:
                place = plan.actions.place(action.id, "level")
                block = f"/// measures | {action.level}"
                yield rules.NOT_SHOWN.at(place, language=_LANGUAGE[language], id=action.id, block=block)
        for sign in plan.signs:
            if sign.group not in groups:
                place = plan.signs.place(sign.id, "id")
                block = f"/// signs | {sign.group}"
                yield rules.NOT_SHOWN.at(place, language=_LANGUAGE[language], id=sign.id, block=block)


def _shown(plan: Plan, block: BlockUse) -> Iterator[Action]:
    return plan.measures(block.argument.text, block.option("unit"))


def _arguments(plan: Plan) -> dict[str, tuple[str, ...]]:
    """What each block may be asked for. The frame may be asked for without a name: then it is the first."""
    return {"measures": (*LEVELS, "all"), "signs": tuple(plan.groups), "frame": ("", *plan.frames)}


def _headings(plan: Plan) -> Iterator[Finding]:
    if plan.facts is None:
        return
    for level in LEVELS:
        if level not in plan.facts.levels:
            yield rules.NO_HEADING.at(plan.place("levels"), id=level, field="levels")
    for group in dict.fromkeys(sign.group for sign in plan.signs):
        if group not in plan.groups:
            yield rules.NO_HEADING.at(plan.place("groups"), id=group, field="groups")


def _section(cited: Cited, place: Place, sources: Register[Source]) -> Iterator[Finding]:
    source = sources.get(cited.document)
    section = source.section(cited.section) if source else None
    if section is None or section.missing:
        present = [s.id for s in source.outline if not s.missing] if source else list(sources.entries)
        near = _near(cited.section if source else cited.document, present)
        yield rules.UNKNOWN_SECTION.at(place, document=cited.document, id=cited.section, near=near)


def _near(id: str, known: Iterable[str]) -> Text | str:
    near = difflib.get_close_matches(id, list(known), n=3, cutoff=0.4)
    return ", ".join(near) or Text(sv="ingen liknar den", en="none is like it")


def _options_remedy(block: str) -> Text:
    known = ", ".join(sorted(OPTIONS[block]))
    if not known:
        return Text(sv="Ta bort raden: blocket har inga val.", en="Remove the line: the block has no options.")
    return Text(sv=f"Det enda val som finns är: {known}.", en=f"The only option there is: {known}.")


def _units_remedy(plan: Plan) -> Text:
    known = ", ".join(plan.units)
    return Text(sv=f"Välj en av: {known}.", en=f"Choose one of: {known}.")
