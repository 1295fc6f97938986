"""Sentences and words as LIX counts them, each sentence where it stands in the page.

LIX, läsbarhetsindex, is C. H. Björnsson's (Läsbarhet, Stockholm: Liber, 1968): words to a sentence, plus the share of
long words in per cent. A *long word* has more than six letters. What a word and a sentence are, here:

* A *word* is a run of letters and digits. Hyphen, colon, full stop and apostrophe inside it belong to it: ``SKR:s``,
  ``IT-stöd``, ``t.ex``. Its letters alone decide whether it is long, so a telephone number never is.
* A *sentence* ends at ``.``, ``!``, ``?`` or ``:`` before white space; the usual accounts of LIX let a colon end one.
  A full stop ends none where the next word begins with a small letter, nor after an abbreviation (``kap.``, ``nr.``).
* A heading, a list item, a paragraph, a table cell, and a definition's term and text end a sentence without a sign.

The text is the page's prose (:mod:`vagvisaren.pages.prose`): what the page's own file says. What a block fetches from a
register (a contact card, a list of signs) is left out: it would count anew on every page that shows it, and whoever
edits the page could not change it.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

#: A word has to have more letters than these to be long.
SHORT_LETTERS = 6

#: Written with a full stop inside a sentence, often before a number or a name.
ABBREVIATIONS = frozenset(
    {"art", "bl.a", "ca", "dir", "dnr", "dvs", "e.d", "etc", "f.d", "fr.o.m", "jfr", "kap", "kl", "m.fl", "m.m", "nr"}
    | {"prop", "resp", "s.k", "st", "t.ex", "t.o.m", "tel", "tfn"}
)

_WORD = re.compile(r"[^\W_]+(?:[-‑.:’'][^\W_]+)*")
#: Stands for the end of a heading, an item, a paragraph or a cell. No page can hold it.
_BREAK = "\0"
#: What begins a line that is no continuation of the one before: a heading, an item, a definition, a row, white space.
_LINE = re.compile(r"(?P<mark>[ \t]*(?:>[ \t]?)*(?:\#{1,6}[ \t]|(?:[-*+]|\d{1,3}[.)])[ \t]+|:[ \t]+)?)(?P<rest>.*)")
#: Entities, and the lines that explain an abbreviation to the program rather than to the reader.
_UNREAD = re.compile(r"&\#?\w{1,10};|^\*\[[^\]\n]+\]:[^\n]*$", re.MULTILINE)
_END = re.compile(rf"{_BREAK}|[.!?:]+(?=[\"”’')\]*_]*(?:\s|{_BREAK}|\Z))")
_NEXT = re.compile(r"[\s\"”’'()\[\]*_]*(\w?)")


@dataclasses.dataclass(frozen=True)
class Sentence:
    """``start`` and ``end`` are offsets into the page's text; ``words`` and ``long`` are counts."""

    start: int
    end: int
    words: int
    long: int


def sentences(prose: str) -> Iterator[Sentence]:
    """The sentences of ``prose`` (a page's :attr:`~vagvisaren.pages.model.Page.prose`) that have a word, in order."""
    text = _broken_at_blocks(prose)
    start = 0
    for end in _ends(text):
        words = list(_WORD.finditer(text, start, end))
        start = end
        if words:
            yield Sentence(words[0].start(), words[-1].end(), len(words), sum(_is_long(m.group()) for m in words))


def _is_long(word: str) -> bool:
    return len(word) > SHORT_LETTERS and sum(map(str.isalpha, word)) > SHORT_LETTERS


def _broken_at_blocks(prose: str) -> str:
    """``prose``, as long as it was, with :data:`_BREAK` where a heading, an item, a paragraph or a cell ends."""
    lines = []
    ended = True
    for line in _UNREAD.sub(lambda m: " " * len(m.group()), prose).split("\n"):
        match = _LINE.fullmatch(line)
        assert match is not None  # both of its parts may be empty
        mark, rest = match["mark"], match["rest"]
        marked = mark.strip(" \t>")
        alone = not rest.strip() or "#" in marked or "|" in rest
        lines.append((_BREAK if ended or marked or alone else "\n") + " " * len(mark) + rest.replace("|", _BREAK))
        ended = alone
    return "".join(lines)[1:]


def _ends(text: str) -> Iterator[int]:
    """The offsets after the sentences of ``text``."""
    for match in _END.finditer(text):
        if match.group() != "." or _ends_here(text, match.start()):
            yield match.end()
    yield len(text)


def _ends_here(text: str, stop: int) -> bool:
    """Whether the full stop at ``stop`` ends a sentence."""
    following = _NEXT.match(text, stop + 1)
    if following and following[1].islower():
        return False
    before = re.search(r"[\w.]+\Z", text[max(0, stop - 12) : stop])
    return before is None or before.group().lower() not in ABBREVIATIONS
