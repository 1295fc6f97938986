"""Which pages cite which provision."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping

from ..languages import Language
from ..pages.model import Page
from .checks import references
from .lookup import Laws

#: (SFS number, chapter, section) → the pages that cite it, in the order of their paths.
Citing = Mapping[tuple[str, str | None, str | None], list[Page]]


def citing_pages(laws: Laws, pages: Iterable[Page], language: Language, today: dt.date) -> Citing:
    """The pages in ``language`` by the provisions they cite; the section is None for the act as a whole."""
    found: dict[tuple[str, str | None, str | None], dict[str, Page]] = defaultdict(dict)
    for page in sorted(pages, key=lambda p: p.path):
        if page.language != language:
            continue
        for ref in references(laws, page.prose, language, today):
            if ref.kind == "statute" and ref.sfs is not None:
                found[ref.sfs, ref.chapter, ref.section][page.path] = page
    return {key: list(by_path.values()) for key, by_path in found.items()}
