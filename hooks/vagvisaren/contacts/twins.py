"""Whether a page and its twin in the other language lead to the same contacts."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from ..findings import Finding, Place
from ..pages.model import Page
from . import claim_rules as rules


@dataclasses.dataclass(frozen=True)
class Shown:
    """A contact, number or address that a page shows, as a sentence names it, and where."""

    label: str
    place: Place


#: By what it is in either language: the id of a contact, the canonical number, the address.
ShownOn = dict[str, Shown]


def check_twins(pages: Mapping[str, Page], shown: Mapping[str, ShownOn]) -> Iterator[Finding]:
    """What one language shows and the other does not. Pages without a twin are told elsewhere."""
    for path, page in pages.items():
        if page.twin not in pages:
            continue
        others = shown.get(page.twin, {})
        for key, here in shown.get(path, {}).items():
            if key not in others:
                yield rules.TWINS_DIFFER.at(here.place, value=here.label, twin=page.twin)
