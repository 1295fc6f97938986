"""What rendering needs to know: the site's registers, the day, and the page at hand with its language.

Python-Markdown's extensions are made anew for every page and are told nothing of it. MkDocs' hooks (or whatever renders
the pages) say which site and page it is; an extension asks when it works, never earlier.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TYPE_CHECKING

from .languages import Language, language_of

if TYPE_CHECKING:
    from .site import Site


@dataclasses.dataclass(frozen=True)
class Context:
    """The page at hand. ``page`` is its path below ``docs/``."""

    site: Site
    page: str

    @property
    def language(self) -> Language:
        """The page's language."""
        return language_of(self.page)

    @property
    def today(self) -> dt.date:
        """The day that the site is made for."""
        return self.site.today


_site: Site | None = None
_page: Context | None = None


def begin(site: Site) -> None:
    """Render from ``site`` from now on."""
    global _site, _page
    _site, _page = site, None


def enter(page: str) -> None:
    """Render the page ``page`` (its path below ``docs/``) from now on."""
    global _page
    _page = Context(loaded(), page)


def loaded() -> Site:
    """The site that is being built.

    Raises :class:`RuntimeError` when the checks have not loaded one: nothing may be rendered unchecked.
    """
    if _site is None:
        raise RuntimeError("No site is loaded: hooks/checks.py did not run. Is it listed under hooks: in mkdocs.yml?")
    return _site


def current() -> Context:
    """The page at hand.

    Raises :class:`RuntimeError` when nobody has said which page it is.
    """
    if _page is None:
        raise RuntimeError("No page is entered: hooks/context.py did not run. Is it listed under hooks: in mkdocs.yml?")
    return _page
