"""``data/examples.yml``: one entry an example, with what SKR's page says of it and nothing more."""

from __future__ import annotations

import pathlib
from typing import Annotated, Any, Literal

from pydantic import Field

from ..findings import Finding
from ..languages import Language, Line, Text
from ..pages.model import SourceRef
from ..registers import Entry, Part, Register, load_register

PATH = "data/examples.yml"

Texts = Annotated[list[Text], Field(min_length=1)]
#: A page's path below ``docs/``, without ending.
PagePath = Annotated[str, Field(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)*$")]


class Publication(Part):
    """The file that the page offers: its title as printed, its format and its size.

    ``size_kb`` is in kB, as the page gives it. No address is known for any of the files.
    """

    title: Line
    language: Language = "sv"
    format: Literal["PDF"]
    size_kb: Annotated[int, Field(gt=0)]


class LocalExample(Entry):
    """How one place works.

    ``approach`` is what they do, ``takes_part`` who does it together, ``lessons`` what others can take from it.
    ``source`` is where everything here comes from; ``page`` the example's own page, below ``docs/`` and without ending.
    """

    title: Text
    place: Text
    organisation: Text
    approach: Text
    takes_part: Texts
    lessons: Texts
    publication: Publication
    source: SourceRef
    page: PagePath


#: The JSON Schemas to write, by file name.
SCHEMAS: dict[str, Any] = {"examples.json": list[LocalExample]}


def load_examples(root: pathlib.Path) -> tuple[Register[LocalExample], list[Finding]]:
    """The examples in the project ``root`` in the page's order, and what is wrong with their file."""
    return load_register(root, PATH, LocalExample)
