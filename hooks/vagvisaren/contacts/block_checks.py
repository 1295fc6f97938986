"""Contact blocks on a page: that they name contacts that exist and show at least one."""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Iterator

from ..findings import Finding, Place
from ..languages import Text
from ..pages.blocks import BlockUse
from ..pages.model import Page
from ..registers import Register
from . import page_rules as rules
from .links import Span, listed
from .local import ARGUMENTS as LOCAL_ARGUMENTS
from .local import LocalFile
from .register import Contact
from .selection import OPTIONS, select, selection

_NO_ID = Text(sv="kontaktens id saknas.", en="the contact's id is missing.")
_NO_ID_REMEDY = Text(sv="Skriv /// contact | id.", en="Write /// contact | id.")
_NOTHING = Text(sv="ingen kontakt passar urvalet.", en="no contact fits the selection.")
_NOTHING_REMEDY = Text(
    sv="Ta bort något av villkoren, eller blocket om det inte behövs.",
    en="Remove one of the conditions, or the block if it is not needed.",
)


def check_contact_id(register: Register[Contact], id: str, place: Place) -> Iterator[Finding]:
    """The finding that ``id``, written at ``place``, is no contact. For other rooms whose data name contacts."""
    if id not in register:
        near = difflib.get_close_matches(id, list(register.entries), n=3, cutoff=0.3)
        yield rules.UNKNOWN_CONTACT.at(
            place, id=id, register=register.path, near=", ".join(near or list(register.entries)[:5]) or "–"
        )


def check_block(
    block: BlockUse,
    page: Page,
    register: Register[Contact],
    today: dt.date,
    shown_on: dict[str, list[str]],
    local: LocalFile | None = None,
) -> Iterator[Finding]:
    """What is wrong with ``block`` on ``page``. The contacts that it shows are noted in ``shown_on``."""
    name = f"/// {block.name.text}"
    here = page.place(block.name.start, block.name.end)
    if block.name.text in ("local", "local-table"):
        argument = block.argument
        if argument.text and (block.name.text == "local-table" or argument.text not in LOCAL_ARGUMENTS):
            choices = ["–"] if block.name.text == "local-table" else list(LOCAL_ARGUMENTS)
            yield _bad_value(name, page.place(argument.start, argument.end), argument.text, choices)
        for id, _ in local.local.contact_ids() if local and local.local else ():
            shown_on.setdefault(id, []).append(page.path)
        return
    if block.name.text == "contact":
        if not block.argument.text:
            yield rules.BAD_OPTION.at(here, block=name, problem=_NO_ID, remedy=_NO_ID_REMEDY)
            return
        yield from check_contact_id(register, block.argument.text, page.place(block.argument.start, block.argument.end))
        shown_on.setdefault(block.argument.text, []).append(page.path)
        return
    chosen: dict[str, list[str]] = {}
    told = False
    for key, span in block.options:
        option = key.text
        if option not in OPTIONS:
            if option != "attrs":
                told = True
                yield _bad_value(name, page.place(span.start, span.end), option, list(OPTIONS))
            continue
        allowed = OPTIONS[option]
        for value in listed(span):
            place = page.place(value.start, value.end)
            if allowed is None:
                found = list(check_contact_id(register, value.text, place))
                told = told or bool(found)
                yield from found
            elif value.text not in allowed:
                told = True
                yield _bad_value(name, place, value.text, list(allowed))
            chosen.setdefault(option, []).append(value.text)
    shown = select(register, selection(chosen), today)
    for contact in shown:
        shown_on.setdefault(contact.id, []).append(page.path)
    if not shown and not told:
        yield rules.BAD_OPTION.at(here, block=name, problem=_NOTHING, remedy=_NOTHING_REMEDY)


def named_ids(block: BlockUse) -> Iterator[Span]:
    """The contacts that ``block`` names by id."""
    if block.name.text == "contact" and block.argument.text:
        yield Span(block.argument.start, block.argument.end, block.argument.text)
    for key, value in block.options:
        if key.text == "ids":
            yield from listed(value)


def _bad_value(block: str, place: Place, value: str, allowed: list[str]) -> Finding:
    return rules.BAD_OPTION.at(
        place,
        block=block,
        problem=Text(sv=f"”{value}” finns inte att välja.", en=f"“{value}” cannot be chosen."),
        remedy=Text(sv=f"Välj bland: {', '.join(allowed)}.", en=f"Choose among: {', '.join(allowed)}."),
    )
