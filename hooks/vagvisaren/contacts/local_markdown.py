"""The blocks of the municipality's own contacts.

``/// local``                every slot
``/// local | concern-day``  one slot
``/// local | region``       the region's contacts that belong to the municipality
``/// local-table``          the slots as a table for printing, with room to write
``/// contact-files``        links to the files with all contacts
"""

from __future__ import annotations

import xml.etree.ElementTree as etree

from markdown import Markdown
from pymdownx.blocks.block import Block

from ..context import Context, current
from ..markup import render
from . import files
from .cards import cards_element
from .local import SLOTS, Local
from .local_cards import slots_element, table_element


def seen_on(md: Markdown) -> set[str]:
    """The contacts whose heading the page at hand has already: an id stands once."""
    seen: set[str] = md.__dict__.setdefault("_vagvisaren_contacts_seen", set())
    return seen


class _LocalBlock(Block):  # type: ignore[misc]
    """A block that shows something of ``data/local.yml``; nothing where that cannot be read, which stops the build."""

    def on_create(self, parent: etree.Element) -> etree.Element:
        context = current()
        local = context.site.local.local
        element = self.element(local, context) if local else etree.Element("div")
        parent.append(element)
        return element

    def element(self, local: Local, context: Context) -> etree.Element:
        raise NotImplementedError


class LocalBlock(_LocalBlock):
    """The slot that the argument names, or all of them."""

    NAME = "local"
    ARGUMENT = None

    def element(self, local: Local, context: Context) -> etree.Element:
        contacts, seen = context.site.contacts, seen_on(self.md)
        wanted = self.argument or ""
        if wanted == "region":
            chosen = [contacts[id] for id in local.region if id in contacts]
            return cards_element(chosen, context.language, context.today, seen)
        names = [name for name in SLOTS if wanted in ("", name)]
        return slots_element(names, local, contacts, context.language, context.today, seen)


class LocalTableBlock(_LocalBlock):
    """The slots as a table for printing."""

    NAME = "local-table"
    ARGUMENT = False

    def element(self, local: Local, context: Context) -> etree.Element:
        return table_element(local, context.site.contacts, context.language, context.today)


class ContactFilesBlock(Block):  # type: ignore[misc]
    """Links to all contacts as vCards and as a table for a spreadsheet."""

    NAME = "contact-files"
    ARGUMENT = False

    def on_create(self, parent: etree.Element) -> etree.Element:
        element = render(
            "contacts/files.html",
            current().language,
            vcards=files.link(f"{files.ALL}.vcf"),
            table=files.link(f"{files.ALL}.csv"),
        )
        parent.append(element)
        return element
