"""The site's two languages: a text in both, dates and addresses in either.

Shared by every room, so it knows none of them.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from babel.dates import format_date as _babel_date
from pydantic import BaseModel, ConfigDict, StringConstraints

Language = Literal["sv", "en"]

#: Swedish first: it is the default language, at the root of the site.
LANGUAGES: tuple[Language, ...] = ("sv", "en")
DEFAULT: Language = "sv"

_LOCALES = {"sv": "sv_SE", "en": "en_GB"}

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Text(BaseModel):
    """A text that a reader sees, in both languages. Neither may be missing or empty."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    sv: Line
    en: Line

    def in_(self, language: Language) -> str:
        """The text in ``language``."""
        return self.sv if language == "sv" else self.en


def format_date(day: dt.date, language: Language) -> str:
    """``day`` as it is written in running text: ``21 november 2026``, ``21 November 2026``."""
    return _babel_date(day, "d MMMM y", locale=_LOCALES[language])


def alphabetical(text: str) -> str:
    """A key that sorts ``text`` as a Swedish index does: without regard to case, å, ä and ö after z.

    >>> sorted(["Örebro", "Ål", "Zorn", "älg"], key=alphabetical)
    ['Zorn', 'Ål', 'älg', 'Örebro']
    """
    return text.lower().translate(_AFTER_Z)


_AFTER_Z = str.maketrans("åäö", "{|}")


def language_of(path: str) -> Language:
    """The language of a page by its file name: ``name.en.md`` is English, ``name.md`` Swedish."""
    return "en" if path.endswith(".en.md") else "sv"


def twin_of(path: str) -> str:
    """The path of the same page in the other language.

    >>> twin_of("docs/kontakter/index.md"), twin_of("docs/kontakter/index.en.md")
    ('docs/kontakter/index.en.md', 'docs/kontakter/index.md')
    """
    if language_of(path) == "en":
        return path.removesuffix(".en.md") + ".md"
    return path.removesuffix(".md") + ".en.md"
