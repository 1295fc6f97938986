"""What the templates of the guide fill in: contacts in a few lines, signs with their advice, sections by name."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from ..contacts.cards import Card, card
from ..contacts.local import SLOTS
from ..contacts.local_cards import slot_view
from ..context import Context
from ..pages.model import SourceRef
from ..plan.model import Sign
from ..sources.addresses import overview_link
from .model import LOCAL, SignGuide


@dataclasses.dataclass(frozen=True)
class ShownContact:
    """A contact in a few lines: with its card, or with why there is none and the switchboard instead."""

    name: str
    #: Where the register says more, as pages write it.
    link: str
    card: Card | None
    reason: str | None = None
    switchboard: Card | None = None


@dataclasses.dataclass(frozen=True)
class ShownSign:
    """A sign with how to understand it."""

    sign: Sign
    guide: SignGuide


@dataclasses.dataclass(frozen=True)
class ShownSection:
    """A section of a document: the document's name, its own and its address."""

    document: str
    title: str
    href: str


def contacts(refs: Iterable[str], context: Context) -> list[ShownContact]:
    """What a page shows of the contacts ``refs``. Of those without a number, one alone brings the switchboard."""
    shown: list[ShownContact] = []
    for ref in refs:
        one = _slot(ref.removeprefix(LOCAL), context) if ref.startswith(LOCAL) else _contact(ref, context)
        if one.switchboard and any(earlier.switchboard for earlier in shown):
            one = dataclasses.replace(one, switchboard=None)
        shown.append(one)
    return shown


def _contact(id: str, context: Context) -> ShownContact:
    one = card(context.site.contacts[id], context.language, context.today, anchor=False)
    return ShownContact(one.name, f"/kontakter/index.md#{id}", one)


def _slot(slot: str, context: Context) -> ShownContact:
    local, register = context.site.local.local, context.site.contacts
    assert local is not None, "a site without data/local.yml is not built"
    # Every contact counts as seen: cards here have no headings.
    seen = set(register.entries)
    name = next(name for name in SLOTS if name == slot)
    view = slot_view(name, local, register, context.language, context.today, seen)
    if view.card:
        return ShownContact(view.name, f"/kontakter/index.md#{view.card.id}", view.card)
    switchboard = card(register[local.switchboard], context.language, context.today, anchor=False)
    return ShownContact(view.name, "/kontakter/index.md", None, view.reason, switchboard)


def signs(level: str, context: Context) -> list[ShownSign]:
    """The signs on ``level`` of the register, in its order, those that have advice."""
    guide = context.site.guide.guide
    found = ((sign, guide.sign(sign.id) if guide else None) for sign in context.site.plan.in_group(level))
    return [ShownSign(sign, advice) for sign, advice in found if advice]


def sections(refs: Sequence[SourceRef], context: Context) -> list[ShownSection]:
    """The sections of ``refs``, each once, with their documents' short names."""
    language, shown = context.language, []
    for document, id in dict.fromkeys((ref.document, id) for ref in refs for id in ref.sections):
        source = context.site.sources[document]
        section = source.section(id)
        if section is not None:
            href = overview_link(document, id)
            shown.append(ShownSection(source.short.in_(language), section.title.in_(language), href))
    return shown
