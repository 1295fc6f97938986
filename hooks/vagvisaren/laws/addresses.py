"""Where on the site an act and a provision are shown."""

from __future__ import annotations

from .model import Act

FOLDER = "lag/lagar"


def act_page(act: Act) -> str:
    """The act's page below ``docs/``: ``lag/lagar/2025-400.md``."""
    return f"{FOLDER}/{act.id}.md"


def anchor(chapter: str | None, section: str) -> str:
    """The provision's anchor on the act's page: ``k19-p1``, ``k2a-p8``, ``p3``."""
    parts = ([f"k{chapter}"] if chapter else []) + [f"p{section}"]
    return "-".join(parts).replace(" ", "")


def link(act: Act, chapter: str | None = None, section: str | None = None) -> str:
    """The link to an act or a provision of it, as pages write it: from the root of ``docs/``."""
    fragment = f"#{anchor(chapter, section)}" if section else ""
    return f"/{act_page(act)}{fragment}"
