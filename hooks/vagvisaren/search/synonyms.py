"""``data/synonyms.yml``: words people type that the pages do not have, and the words the pages have for them."""

from __future__ import annotations

import pathlib

from ..findings import Finding
from ..languages import Language, Line
from ..registers import Entry, Part, Register, load_register

PATH = "data/synonyms.yml"


class Words(Part):
    """What is typed, and what is found for it: words or short phrases, in any inflection."""

    typed: list[Line]
    pages: list[Line]


class Synonym(Entry):
    """One meaning. Either language may be missing: some words have no counterpart."""

    sv: Words | None = None
    en: Words | None = None

    def in_(self, language: Language) -> Words | None:
        """The words in ``language``."""
        return self.sv if language == "sv" else self.en


def load_synonyms(root: pathlib.Path) -> tuple[Register[Synonym], list[Finding]]:
    """The register, and what is wrong with its file."""
    return load_register(root, PATH, Synonym)
