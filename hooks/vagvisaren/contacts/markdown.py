"""Python-Markdown: contact cards, lists and tables, and the numbers and addresses of running text.

``/// contact | cve``            the card of one contact
``/// contacts``                 cards by ``ids``, ``audience``, ``scope`` or ``status``
``/// contact-table``            the same selection as a table for printing

The municipality's own contacts and the files to take away have their blocks in :mod:`local_markdown`.
"""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block, type_string

from ..context import Context, current
from ..languages import Text
from ..markup import Linked, link_text
from ..registers import Register
from . import words
from .cards import card_element, cards_element, href, table_element
from .directory import Directory, Owned
from .links import emails
from .local_markdown import ContactFilesBlock, LocalBlock, LocalTableBlock, seen_on
from .numbers import find_numbers
from .register import Contact, callable_on
from .selection import OPTIONS, select, selection

#: Numbers that a template has dealt with, and names that hold one ("Polisen, 114 14").
_DONE = frozenset({"vv-number", "vv-email", "vv-contact__name"})
_MISSING = Text(sv="Kontakten {id} finns inte i registret.", en="The contact {id} is not in the register.")


def _chosen(options: Mapping[str, str], context: Context) -> list[Contact]:
    values = {name: options[name].replace(",", " ").split() for name in OPTIONS if options.get(name)}
    return select(context.site.contacts, selection(values), context.today)


def _append(parent: etree.Element, element: etree.Element) -> etree.Element:
    parent.append(element)
    return element


class ContactBlock(Block):  # type: ignore[misc]
    """The card of the contact whose id is the argument."""

    NAME = "contact"
    ARGUMENT = True

    def on_create(self, parent: etree.Element) -> etree.Element:
        context = current()
        contact = context.site.contacts.get(self.argument)
        if contact is None:
            # The check reports it and stops the build; a preview shows it where it is.
            missing = etree.SubElement(parent, "p", {"class": "vv-card vv-card--missing"})
            missing.text = _MISSING.in_(context.language).format(id=self.argument)
            return missing
        return _append(parent, card_element(contact, context.language, context.today, seen_on(self.md)))


class ContactsBlock(Block):  # type: ignore[misc]
    """The cards of the contacts that the options select."""

    NAME = "contacts"
    ARGUMENT = None
    OPTIONS: ClassVar[dict[str, Any]] = dict.fromkeys(OPTIONS, ("", type_string))

    def on_create(self, parent: etree.Element) -> etree.Element:
        context = current()
        chosen = _chosen(self.options, context)
        return _append(parent, cards_element(chosen, context.language, context.today, seen_on(self.md)))


class ContactTableBlock(Block):  # type: ignore[misc]
    """A table, for paper, of the contacts that the options select."""

    NAME = "contact-table"
    ARGUMENT = None
    OPTIONS: ClassVar[dict[str, Any]] = dict.fromkeys(OPTIONS, ("", type_string))

    def on_create(self, parent: etree.Element) -> etree.Element:
        context = current()
        return _append(parent, table_element(_chosen(self.options, context), context.language, context.today))


class NumberLinker(Treeprocessor):
    """Known numbers and e-mail addresses in running text become links, or get a note of how old they are."""

    _directory: tuple[Register[Contact], Directory] | None = None

    def run(self, root: etree.Element) -> None:
        context = current()
        directory = self._of(context.site.contacts)
        # What a card shows is done already. For a moment it bears the name of an element that linking leaves alone.
        done = [(e, e.tag) for e in root.iter() if _DONE & set((e.get("class") or "").split())]
        for element, _ in done:
            element.tag = "a"
        link_text(root, lambda text: _links(text, directory, context))
        for element, tag in done:
            element.tag = tag

    @classmethod
    def _of(cls, register: Register[Contact]) -> Directory:
        """The look-ups of ``register``, made once and not for every page."""
        if cls._directory is None or cls._directory[0] is not register:
            cls._directory = (register, Directory(register))
        return cls._directory[1]


def _links(text: str, directory: Directory, context: Context) -> Iterator[Linked]:
    for found in find_numbers(text, directory):
        if found.owned:
            yield Linked(found.start, found.end, _element(found.owned, context))
    for span in emails(text):
        owned = directory.emails.get(span.text.lower())
        if owned:
            yield Linked(span.start, span.end, _element(owned, context))


def _element(owned: Owned, context: Context) -> etree.Element:
    """A link for what may be used; for the rest, and beside an address that is not fresh, a few words of warning."""
    contact, channel = owned.contact, owned.channel
    target = href(contact, channel, context.today)
    if callable_on(contact, channel, context.today):
        link = etree.Element("a", {"class": "vv-number", "href": str(target)})
        link.text = channel.shown
        return link
    status = contact.status_on(context.today)
    note = words.status_note(contact, channel, status, context.language)
    if channel.kind == "fax" and status != "historical":
        note = ", ".join(filter(None, ("fax", note)))
    # A number stays on one line; an e-mail address may be longer than a phone is wide.
    span = etree.Element("span", {"class": "vv-email" if channel.kind == "email" else "vv-number"})
    between = " " if note else ""
    if target:
        link = etree.SubElement(span, "a", {"href": target})
        link.text, link.tail = channel.shown, between
    else:
        span.text = channel.shown + between
    if note:
        etree.SubElement(span, "span", {"class": "vv-number__note"}).text = f"({note})"
    return span


class ContactsExtension(BlocksExtension):  # type: ignore[misc]
    """Blocks and linker together."""

    def extendMarkdown(self, md: Markdown) -> None:
        super().extendMarkdown(md)
        md.registerExtension(self)
        # After inline Markdown (20), so that code is code and links are links; before headings get ids (5).
        md.treeprocessors.register(NumberLinker(md), "vagvisaren-contacts", 12)
        self._md = md

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:
        for block in (ContactBlock, ContactsBlock, ContactTableBlock, LocalBlock, LocalTableBlock, ContactFilesBlock):
            block_mgr.register(block, self.getConfigs())

    def reset(self) -> None:
        """Forget the page before."""
        self._md.__dict__.pop("_vagvisaren_contacts_seen", None)


def makeExtension(**kwargs: Any) -> ContactsExtension:
    """What Python-Markdown calls for ``vagvisaren.contacts.markdown``."""
    return ContactsExtension(**kwargs)
