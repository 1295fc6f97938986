"""``/// guide | risk school``, ``/// guides`` and ``/// sheet | school``: from a sign to the right person.

``guide``   a level and a role: what to do now, whom to turn to, which duty there is, and how to understand each sign
``guides``  every level with its signs and a way on for each role; choosing and filtering come with a script
``sheet``   one role on one sheet of A4, for the wall
"""

from __future__ import annotations

import xml.etree.ElementTree as etree
from typing import Any

from ..context import Context
from ..markup import RegisterBlock, blocks_extension
from ..pages.info import LAW_AS_OF
from ..pages.model import SourceRef
from ..plan.model import Cited, Frame
from . import view
from .model import Guide, level_page, sheet_page


class _GuideBlock(RegisterBlock):
    """A block that shows something of ``data/guide.yml``. A site without it is not built."""

    def guide(self, context: Context) -> Guide:
        guide = context.site.guide.guide
        assert guide is not None, "a site without data/guide.yml is not built"
        return guide

    def render(self, name: str, context: Context, **values: Any) -> etree.Element:
        """The template ``name`` with what all of them need: the guide and where its pages are."""
        guide = self.guide(context)
        return self.template(
            f"guide/{name}.html", context, guide=guide, page_of=level_page, sheet_of=sheet_page, **values
        )


class GuideBlock(_GuideBlock):
    """What one role does on one level."""

    NAME = "guide"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        """The level and the role that the argument names."""
        advice = self.guide(context).advice(*self.argument.split())
        assert advice is not None, "the check refuses other arguments"
        return self.render(
            "guide",
            context,
            advice=advice,
            frames=context.site.plan.frames_of(advice.level.signs),
            contacts=view.contacts(advice.contacts, context),
            signs=view.signs(advice.level.signs, context),
            protections=[
                (protection, *view.sections([_ref(protection.source)], context))
                for protection in self.guide(context).protections
            ],
            listed=view.sections([_ref(s.source) for s in context.site.plan.in_group(advice.level.signs)], context),
        )


class GuidesBlock(_GuideBlock):
    """Every level, its signs, and a link for each role."""

    NAME = "guides"
    ARGUMENT = False

    def fill(self, context: Context) -> etree.Element:
        """All of it: what a script then hides."""
        frames = context.site.plan.frames
        levels = [(level, view.signs(level.signs, context)) for level in self.guide(context).levels]
        return self.render("guides", context, levels=levels, frames=[frames[id] for id in list(frames)[:1]])


class SheetBlock(_GuideBlock):
    """One role on one sheet."""

    NAME = "sheet"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        """The role that the argument names."""
        guide = self.guide(context)
        role = guide.role(self.argument.strip())
        assert role is not None, "the check refuses other arguments"
        base: Frame = next(iter(context.site.plan.frames.values()))
        levels = [(level, cell) for level in guide.levels if (cell := guide.cell(level.id, role.id))]
        return self.render(
            "sheet",
            context,
            role=role,
            levels=levels,
            frame=base,
            contacts=view.contacts(role.contacts, context),
            today=context.today,
            law_as_of=LAW_AS_OF,
        )


def _ref(cited: Cited) -> SourceRef:
    return SourceRef(document=cited.document, sections=[cited.section])


def makeExtension(**kwargs: Any) -> Any:
    """Called by Python-Markdown."""
    return blocks_extension(GuideBlock, GuidesBlock, SheetBlock)(**kwargs)
