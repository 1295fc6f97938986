"""The mark in every built page that says the checks ran. A site without it must not be published.

A successor of MkDocs may read the same configuration and ignore ``hooks:`` without a word. Then the pages look right
and nothing was checked; the mark, which only the check hook can set, is missing.
"""

from __future__ import annotations

import pathlib
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .site import Site

NAME = "vagvisaren-checks"
_MARK = re.compile(rb'<meta name="vagvisaren-checks" content="\d{4}-\d\d-\d\d; \d+ rules; \d+ pages">')


def of(site: Site, rules: int) -> str:
    """The mark for a site that was checked: the day, the number of rules and of pages."""
    return f"{site.today.isoformat()}; {rules} rules; {len(site.pages)} pages"


def unmarked(folder: pathlib.Path) -> list[str]:
    """The built pages under ``folder`` that do not carry the mark, by path. A folder without pages is itself listed."""
    files = sorted(folder.rglob("*.html"))
    if not files:
        return [folder.name]
    return [f.relative_to(folder).as_posix() for f in files if not _MARK.search(f.read_bytes())]
