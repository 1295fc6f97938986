"""``/// measures | prevent``, ``/// signs | early`` and ``/// frame``: the plan on the pages."""

from __future__ import annotations

import dataclasses
import xml.etree.ElementTree as etree
from typing import Any, ClassVar

from pymdownx.blocks.block import type_string

from ..contacts.partial import written
from ..contacts.register import Contact, callable_on
from ..context import Context
from ..languages import Text, twin_of
from ..markup import RegisterBlock, blocks_extension

_SAID = {
    "unconfirmed": Text(sv="inte bekräftad", en="not confirmed"),
    "historical": Text(sv="gammal uppgift, kontrollera först", en="old details, check first"),
    "closed": Text(sv="stängd", en="closed"),
}


@dataclasses.dataclass(frozen=True)
class ShownContact:
    """A contact as a measure names it: a number only while it may be called, else what is known of it."""

    id: str
    name: Text
    status: str
    number: str = ""
    said: str = ""


def shown(contact: Contact, context: Context) -> ShownContact:
    """``contact`` on the day of ``context``, in its language."""
    status, primary = contact.status_on(context.today), contact.primary
    number = primary.shown if primary and callable_on(contact, primary, context.today) else ""
    said = ""
    # An entry without a channel sends the reader on; there is nothing in it to confirm.
    if status in _SAID and (primary or status == "closed"):
        said = _SAID[status].in_(context.language)
        if status == "unconfirmed" and contact.confirmed_on:
            since = written(contact.confirmed_on, context.language)
            said = Text(sv=f"senast bekräftad {since}", en=f"last confirmed {since}").in_(context.language)
    return ShownContact(contact.id, contact.name, status, number, said)


class MeasuresBlock(RegisterBlock):
    """The measures on a level (``all``: on every level) as a table. ``unit:`` leaves those of one unit."""

    NAME = "measures"
    ARGUMENT = True
    OPTIONS: ClassVar[dict[str, Any]] = {"unit": ("", type_string)}

    def fill(self, context: Context) -> etree.Element:
        plan, unit = context.site.plan, self.options["unit"]
        rows = [
            (action, [shown(context.site.contacts[id], context) for id in action.contacts])
            for action in plan.measures(self.argument, unit)
        ]
        return self.template(
            "plan/measures.html",
            context,
            rows=rows,
            level=self.argument,
            level_names=plan.facts.levels if plan.facts else {},
            unit=plan.units[unit] if unit else None,
        )


class SignsBlock(RegisterBlock):
    """A list of signs, factors or ways in, with its frame before it and what to do after it. There is no other form:
    a list cannot stand without its frame."""

    NAME = "signs"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        plan = context.site.plan
        signs, group = list(plan.in_group(self.argument)), plan.groups[self.argument]
        return self.template(
            "plan/signs.html",
            context,
            group=group,
            opening=[sign for sign in signs if sign.opening],
            signs=[sign for sign in signs if not sign.opening],
            frames=plan.frames_of(self.argument),
            # A step that leads to the page it stands on is no step.
            steps=[step for step in group.next if step.page not in (context.page, twin_of(context.page))],
        )


class FrameBlock(RegisterBlock):
    """The frame alone: the one that stands beside every list, or the one that is named."""

    NAME = "frame"
    ARGUMENT = None

    def fill(self, context: Context) -> etree.Element:
        frames = context.site.plan.frames
        frame = frames[self.argument] if self.argument else next(iter(frames.values()))
        return self.template("plan/frame.html", context, frames=[frame])


def makeExtension(**kwargs: Any) -> Any:
    """Called by Python-Markdown."""
    return blocks_extension(MeasuresBlock, SignsBlock, FrameBlock)(**kwargs)
