"""The files with contacts that a reader can take away: what they are called and what is in them.

Everything is made from the register on the day of the build, so the same register on the same day gives the same bytes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from ..languages import DEFAULT, Language
from .cards import can_be_saved
from .register import Contact
from .spreadsheet import spreadsheet
from .vcard import vcard, vcards

#: Below docs/ in addresses of links; nothing lies there on disk.
FOLDER = "kontakter/filer"
ALL = "alla-kontakter"


def link(name: str) -> str:
    """How a page links to the file ``name``, in either language: ``/kontakter/filer/cve.vcf``."""
    return f"/{FOLDER}/{name}"


def source_name(name: str, language: Language) -> str:
    """The path below ``docs/`` that the file ``name`` pretends to have: with the language's code, as pages have it.

    >>> source_name("cve.vcf", "en")
    'kontakter/filer/cve.en.vcf'
    """
    stem, _, ending = name.rpartition(".")
    return f"{FOLDER}/{name}" if language == DEFAULT else f"{FOLDER}/{stem}.{language}.{ending}"


def address(name: str, language: Language) -> str:
    """Where the file ``name`` lies in the built site."""
    return f"{FOLDER}/{name}" if language == DEFAULT else f"{language}/{FOLDER}/{name}"


def files(contacts: Iterable[Contact], language: Language, today: dt.date) -> dict[str, str]:
    """Every file by its name, with its text."""
    everyone: Sequence[Contact] = list(contacts)
    made = {f"{c.id}.vcf": vcard(c, language, today) for c in everyone if can_be_saved(c, today)}
    made[f"{ALL}.vcf"] = vcards(everyone, language, today)
    made[f"{ALL}.csv"] = spreadsheet(everyone, language, today)
    return made
