"""Checks of pages as pages: their twins, and words with letters from another alphabet."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping

from ..findings import Finding, Place
from ..languages import Text
from ..textfiles import place_at
from . import rules
from .blocks import blocks
from .model import Page

_LANGUAGE_NAME = {"sv": Text(sv="svenska", en="Swedish"), "en": Text(sv="engelska", en="English")}

_OTHER_SCRIPT = re.compile(r"[\u0370-\u03ff\u0400-\u052f\u1f00-\u1fff\u2c60-\u2c7f\uff21-\uff5a]")
_WORD = re.compile(r"\w+")
#: The letters that are mistaken for Latin ones, and what was meant.
_LOOKALIKES = str.maketrans(
    "АВЕКМНОРСТУХаеорсухіјѕԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυχ",
    "ABEKMHOPCTYXaeopcyxijsdqwABEZHIKMNOPTYXavopux",
)


def check_twins(pages: Mapping[str, Page], files: frozenset[str]) -> Iterator[Finding]:
    """Every page stands in both languages. ``files`` are all page files, also those that could not be read."""
    for path in sorted(files):
        page = pages.get(path)
        twin = page.twin if page else None
        if page and twin not in files:
            other = "sv" if page.language == "en" else "en"
            yield rules.NO_TWIN.at(Place(path), language=_LANGUAGE_NAME[other], twin=twin)


def check_blocks(pages: Iterable[Page], known: Collection[str]) -> Iterator[Finding]:
    """Blocks whose name is none of ``known``."""
    for page in pages:
        for block in blocks(page.text):
            if block.name.text not in known:
                near = difflib.get_close_matches(block.name.text, known, n=3, cutoff=0.5)
                place = page.place(block.name.start, block.name.end)
                yield rules.UNKNOWN_BLOCK.at(place, name=block.name.text, near=", ".join(near or sorted(known)))


def check_scripts(path: str, text: str) -> Iterator[Finding]:
    """Words that mix the Latin alphabet with another; a word wholly in another alphabet is a quotation."""
    if text.isascii() or not _OTHER_SCRIPT.search(text):
        return
    for match in _WORD.finditer(text):
        word = match.group()
        others = _OTHER_SCRIPT.findall(word)
        if not others or len(others) == sum(c.isalpha() for c in word):
            continue
        letters = ", ".join(f"U+{ord(c):04X} {unicodedata.name(c, '?')}" for c in dict.fromkeys(others))
        place = place_at(path, text, match.start(), match.end())
        yield rules.MIXED_SCRIPT.at(place, word=word, letters=letters, latin=word.translate(_LOOKALIKES))


#: Control characters, soft hyphens, zero-width characters and byte-order marks inside a text.
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]")


def check_invisible(path: str, text: str) -> Iterator[Finding]:
    """Characters that nobody sees and that the search and the recognition of numbers stumble over."""
    for match in _INVISIBLE.finditer(text):
        name = unicodedata.name(match.group(), "CONTROL CHARACTER")
        place = place_at(path, text, match.start(), match.end())
        yield rules.INVISIBLE.at(place, code=f"U+{ord(match.group()):04X} {name}")
