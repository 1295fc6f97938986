"""``data/glossary.yml``: one entry a term."""

from __future__ import annotations

import pathlib

from ..findings import Finding
from ..languages import Text
from ..registers import Entry, Register, load_register

PATH = "data/glossary.yml"


class Term(Entry):
    """A term as it stands on the pages, written out where it is an abbreviation, and what it means.

    Pages explain the first of each abbreviation where it stands, but not one that is ``everyday``: everybody knows it.
    """

    term: Text
    full: Text | None = None
    meaning: Text
    everyday: bool = False


def load_glossary(root: pathlib.Path) -> tuple[Register[Term], list[Finding]]:
    """The glossary, and what is wrong with its file."""
    return load_register(root, PATH, Term)
