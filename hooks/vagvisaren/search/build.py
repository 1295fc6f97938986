"""The search of a built site: what of the registers goes into it, and its files."""

from __future__ import annotations

import pathlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ..languages import Language, Text
from . import numbers
from .documents import PageDocument
from .payload import ActNames, payload, script

if TYPE_CHECKING:
    from ..site import Site

#: Where the scripts stand, in the order that they need each other, and the one file that is made of them.
SOURCES = "overrides/assets/javascripts/search"
SCRIPTS = ("unpack.js", "language.js", "pasted.js", "engine.js", "hits.js", "worker.js")
ENGINE = "search/search.js"

#: What a hit is, shown on it.
LABELS: dict[str, Text] = {
    "guidance": Text(sv="Vägledning", en="Guidance"),
    "sign": Text(sv="Tecken", en="Sign"),
    "contact": Text(sv="Kontakt", en="Contact"),
    "law": Text(sv="Lag", en="Law"),
    "measure": Text(sv="Åtgärd", en="Measure"),
    "example": Text(sv="Exempel", en="Example"),
}


def index_path(language: Language) -> str:
    """The search file of a language, below the site's folder."""
    return f"search/{language}.js"


def search_payload(site: Site, language: Language, documents: Iterable[PageDocument]) -> dict[str, Any]:
    """The payload of ``language`` for the pages of ``site``."""
    return payload(
        language,
        documents,
        numbers=[
            numbers.digits(channel.value)
            for contact in site.contacts
            for channel in contact.channels
            if channel.kind in ("phone", "fax")
        ],
        acts=[
            ActNames(act.id, _names(act.names, act.abbreviations, language), act.repealed is None) for act in site.laws
        ],
        synonyms=[*_synonyms(site, language), *_abbreviations(site, language)],
        labels={kind: label.in_(language) for kind, label in LABELS.items()},
    )


def _names(names: Any, abbreviations: Iterable[str], language: Language) -> tuple[str, ...]:
    """Swedish names are typed in English too; English ones hardly in Swedish."""
    own = [*names.sv, *(names.en if language == "en" else [])]
    return tuple(dict.fromkeys([*own, *abbreviations]))


def _synonyms(site: Site, language: Language) -> Iterator[tuple[list[str], list[str]]]:
    for entry in site.synonyms:
        words = entry.in_(language)
        if words is not None:
            yield list(words.typed), list(words.pages)


def _abbreviations(site: Site, language: Language) -> Iterator[tuple[list[str], list[str]]]:
    """An abbreviation of the glossary stands for its words, and they for it."""
    for term in site.glossary:
        if term.full is not None:
            short, full = term.term.in_(language), term.full.in_(language)
            yield [short], [full]
            yield [full], [short]


def files(site: Site, root: pathlib.Path, documents: Iterable[PageDocument]) -> dict[str, str]:
    """Every file of the search, by its path below the site's folder."""
    by_language: dict[Language, list[PageDocument]] = {}
    for document in documents:
        by_language.setdefault(document.language, []).append(document)
    made = {index_path(code): script(search_payload(site, code, pages)) for code, pages in by_language.items()}
    made[ENGINE] = "".join((root / SOURCES / name).read_text(encoding="utf-8") for name in SCRIPTS)
    return made
