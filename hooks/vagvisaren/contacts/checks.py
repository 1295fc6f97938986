"""What is wrong with the contacts on pages, in data and in the register. Pure: text and registers in, findings out."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping

from ..findings import Finding, Place
from ..pages.blocks import blocks
from ..pages.model import Page
from ..pages.prose import prose, without_code
from ..registers import Register
from ..textfiles import place_at
from . import local_rules
from . import page_rules as rules
from .block_checks import check_block, check_contact_id, named_ids
from .claims import check_claims
from .directory import Directory, Owned
from .integrity import PERMANENT, check_register
from .link_checks import check_hand_link
from .links import addresses_at, emails, hand_links
from .local import LocalFile
from .local_checks import check_local, names_municipality, own_ids
from .numbers import Found, find_numbers
from .owners import Owners
from .register import Contact, callable_on
from .resolve import email_findings, number_findings
from .split import check_split, split_numbers
from .twins import Shown, ShownOn, check_twins

__all__ = ["check", "check_contact_id"]

#: The blocks that show what ``data/local.yml`` says.
LOCAL_BLOCKS = frozenset({"local", "local-table"})
#: The blocks of this room that show contacts.
BLOCKS = frozenset({"contact", "contacts", "contact-table"}) | LOCAL_BLOCKS

#: In the register's own file these hold canonical values, not prose.
_NOT_PROSE = re.compile(r"\b(?:value|display|address): *(?:\"[^\"\n]*\"|'[^'\n]*'|[^,\n}]*)")
_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t][^\n]*", re.MULTILINE)
_LINK_TEXT = re.compile(r"(?<!!)\[[^\]\n]*\](?=\()")


def check(
    register: Register[Contact],
    pages: Iterable[Page],
    data_texts: Mapping[str, str],
    today: dt.date,
    local: LocalFile | None = None,
) -> Iterator[Finding]:
    """Everything that is wrong with contacts: in ``register``, on ``pages`` and in the files ``data_texts``.

    ``local`` says which of them are the reader's own municipality's.
    """
    read = _Read(register, Directory(register), Owners(register, today), own_ids(local), local, today)
    by_path = {page.path: page for page in pages}
    shown: dict[str, ShownOn] = {}
    for page in by_path.values():
        shown[page.path] = {}
        yield from _check_page(page, read, shown[page.path])
    yield from check_twins(by_path, shown)
    for path, text in data_texts.items():
        yield from _check_data(path, text, register, read.directory)
    yield from check_register(register, read.shown_on, today)
    if local:
        for id, field in local.local.contact_ids() if local.local else ():
            yield from check_contact_id(register, id, local.place(*field))
        yield from check_local(local, register, today)


@dataclasses.dataclass(frozen=True)
class _Read:
    """What every page is checked against, and which pages show each contact."""

    register: Register[Contact]
    directory: Directory
    owners: Owners
    own: frozenset[str]
    local: LocalFile | None
    today: dt.date
    shown_on: dict[str, list[str]] = dataclasses.field(default_factory=dict)


def _check_page(page: Page, read: _Read, shown: ShownOn) -> Iterator[Finding]:
    directory, today = read.directory, read.today
    found = find_numbers(page.prose, directory)
    split = split_numbers(page.prose, found, directory)
    yield from check_split(page, split)
    for number in found:
        place = page.place(number.start, number.end)
        # Half of a number is not a wrong number.
        if number.owned or not any(s.start < number.end and number.start < s.end for s in split):
            yield from number_findings(number, place)
        if number.owned:
            _note(number.owned, place, shown)
            yield from _hard_wired(page, number.start, number.end, number.owned.contact, read)
    known = [f for f in found if f.owned and not callable_on(f.owned.contact, f.owned.channel, today)]
    if known:
        yield from _without_note(page, known)
    yield from check_claims(page, found, directory, read.owners, today)
    for span in emails(page.prose):
        place = page.place(span.start, span.end)
        yield from email_findings(span.text, place, directory)
        if owned := directory.emails.get(span.text.lower()):
            _note(owned, place, shown)
            yield from _hard_wired(page, span.start, span.end, owned.contact, read)
    # Code is blanked only on pages that have something to look for.
    if not any(word in page.text for word in ("///", "tel:", "@", *directory.lapsed)):
        return
    text = _blank(page.text[: page.body_start]) + without_code(page.text[page.body_start :])
    for link in hand_links(text):
        yield from check_hand_link(link, page.place(link.start, link.end), directory, today)
    yield from _lapsed(text, page.path, directory)
    for block in blocks(text, BLOCKS):
        named: dict[str, list[str]] = {}
        # A selection by audience or place follows the register; one by id does not.
        for word in named_ids(block):
            if word.text in read.own and word.text in read.register:
                yield from _hard_wired(page, word.start, word.end, read.register[word.text], read)
        yield from check_block(block, page, read.register, today, named, read.local)
        place = page.place(block.name.start, block.name.end)
        for id, paths in named.items():
            read.shown_on.setdefault(id, []).extend(paths)
            if id in read.register:
                shown.setdefault(id, Shown(f"/// {block.name.text} ({id})", place))


def _note(owned: Owned, place: Place, shown: ShownOn) -> None:
    """Note that a page shows a number or address."""
    # 112 and 114 14 stand everywhere, in sentences that need not be alike.
    if owned.channel.value not in PERMANENT:
        shown.setdefault(owned.channel.value, Shown(owned.channel.shown, place))


def _hard_wired(page: Page, start: int, end: int, contact: Contact, read: _Read) -> Iterator[Finding]:
    """The finding that ``page`` shows the municipality's own contact by itself.

    Under a heading that names the municipality it may: the page then says whose contact it is, whoever reads it.
    """
    if contact.id not in read.own or not read.local or not read.local.local:
        return
    headings = _HEADING.findall(page.prose, page.body_start, start)
    if not headings or not names_municipality(read.local.local, headings[-1]):
        yield local_rules.HARD_WIRED.at(page.place(start, end), name=contact.name)


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
