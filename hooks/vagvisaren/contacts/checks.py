"""What is wrong with the contacts on pages, in data and in the register. Pure: text and registers in, findings out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping

from ..findings import Finding
from ..pages.blocks import blocks
from ..pages.model import Page
from ..pages.prose import prose, without_code
from ..registers import Register
from ..textfiles import place_at
from . import page_rules as rules
from .block_checks import check_block, check_contact_id
from .directory import Directory
from .integrity import check_register
from .link_checks import check_hand_link
from .links import addresses_at, emails, hand_links
from .numbers import Found, find_numbers
from .register import Contact, callable_on
from .resolve import email_findings, number_findings

__all__ = ["check", "check_contact_id"]

#: The blocks of this room.
BLOCKS = frozenset({"contact", "contacts", "contact-table"})

#: In the register's own file these hold canonical values, not prose.
_NOT_PROSE = re.compile(r"\b(?:value|display|address): *(?:\"[^\"\n]*\"|'[^'\n]*'|[^,\n}]*)")
_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t][^\n]*", re.MULTILINE)
_LINK_TEXT = re.compile(r"(?<!!)\[[^\]\n]*\](?=\()")


def check(
    register: Register[Contact], pages: Iterable[Page], data_texts: Mapping[str, str], today: dt.date
) -> Iterator[Finding]:
    """Everything that is wrong with contacts: in ``register``, on ``pages`` and in the files ``data_texts``."""
    directory = Directory(register)
    shown_on: dict[str, list[str]] = {}
    for page in pages:
        yield from _check_page(page, register, directory, today, shown_on)
    for path, text in data_texts.items():
        yield from _check_data(path, text, register, directory)
    yield from check_register(register, shown_on, today)


def _check_page(
    page: Page, register: Register[Contact], directory: Directory, today: dt.date, shown_on: dict[str, list[str]]
) -> Iterator[Finding]:
    found = find_numbers(page.prose, directory)
    for number in found:
        yield from number_findings(number, page.place(number.start, number.end))
    known = [f for f in found if f.owned and not callable_on(f.owned.contact, f.owned.channel, today)]
    if known:
        yield from _without_note(page, known)
    for span in emails(page.prose):
        yield from email_findings(span.text, page.place(span.start, span.end), directory)
    # Code is blanked only on pages that have something to look for.
    if not any(word in page.text for word in ("///", "tel:", "@", *directory.lapsed)):
        return
    text = _blank(page.text[: page.body_start]) + without_code(page.text[page.body_start :])
    for link in hand_links(text):
        yield from check_hand_link(link, page.place(link.start, link.end), directory, today)
    yield from _lapsed(text, page.path, directory)
    for block in blocks(text, BLOCKS):
        yield from check_block(block, page, register, today, shown_on)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _lapsed(text: str, path: str, directory: Directory) -> Iterator[Finding]:
    for domain, owned in directory.lapsed.items():
        for span in addresses_at(text, domain):
            place = place_at(path, text, span.start, span.end)
            yield rules.LAPSED_DOMAIN.at(place, address=span.text, owner=owned.contact.name)


def _check_data(path: str, text: str, register: Register[Contact], directory: Directory) -> Iterator[Finding]:
    words = prose(text)
    if path == register.path:
        words = _NOT_PROSE.sub(lambda m: " " * len(m.group()), words)
    for number in find_numbers(words, directory):
        yield from number_findings(number, place_at(path, text, number.start, number.end))
    for span in emails(words):
        yield from email_findings(span.text, place_at(path, text, span.start, span.end), directory)
    if path != register.path:
        yield from _lapsed(text, path, directory)


def _without_note(page: Page, known: list[Found]) -> Iterator[Finding]:
    places = [m.span() for pattern in (_HEADING, _LINK_TEXT) for m in pattern.finditer(page.text, page.body_start)]
    for found in known:
        if found.owned and any(start <= found.start and found.end <= end for start, end in places):
            contact = found.owned.contact
            place = page.place(found.start, found.end)
            yield rules.NUMBER_WITHOUT_NOTE.at(
                place, number=found.owned.channel.shown, name=contact.name, id=contact.id
            )
