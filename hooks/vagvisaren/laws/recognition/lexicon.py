"""The words of the grammar, by their part in it. One grammar reads both languages; only the words differ."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping

from ...languages import Language


@dataclasses.dataclass(frozen=True)
class Lexicon:
    """Words in lower case. Two lexicons can be joined with ``|``."""

    #: Before a chapter's number: kap, chapter.
    chapter: frozenset[str]
    #: Before a section's number, as the sign § may stand: paragraf, section.
    section: frozenset[str]
    stycke: frozenset[str]
    punkt: frozenset[str]
    #: A part that is read over: meningen, sentence.
    sentence: frozenset[str]
    #: First, second …; None for the last, whose number nobody knows.
    ordinals: Mapping[str, int | None]
    conjunctions: frozenset[str]
    #: Between the ends of a range.
    until: frozenset[str]
    #: Between pinpoint and act: of, i.
    linkers: frozenset[str]
    #: Between linker and act, without meaning for which act it is.
    determiners: frozenset[str]
    #: Says that another act than the one in force is meant.
    old: frozenset[str]
    #: Says that the newest is meant.
    new: frozenset[str]
    same: frozenset[str]
    this: frozenset[str]
    same_act: frozenset[str]
    same_chapter: frozenset[str]
    same_section: frozenset[str]
    article: frozenset[str]
    page: frozenset[str]
    #: Endings of words that name an act, and of words that only look so.
    act_endings: tuple[str, ...]
    no_act_endings: tuple[str, ...]
    no_acts: frozenset[str]
    #: What follows "lagen", "the Act" when the title goes on.
    after_bare_act: frozenset[str]
    #: What has chapters and sections and is no act: a book, a plan.
    books: frozenset[str]
    #: After a number that is therefore no punkt.
    counted: frozenset[str]
    #: After a chapter's or a section's number. "3 paragrafer", "3 chapters" are amounts.
    chapter_after: frozenset[str] = frozenset()
    section_after: frozenset[str] = frozenset()
    #: Means a section only right after a chapter.
    section_after_chapter: frozenset[str] = frozenset()
    #: Last words of an act's name: Act, Ordinance.
    acts: frozenset[str] = frozenset()

    @functools.cached_property
    def after_number(self) -> frozenset[str]:
        """Words that can follow a pinpoint's first number."""
        return frozenset({"kapitel"}).union(self.chapter_after, self.section_after, self.conjunctions, self.until)

    def __or__(self, other: Lexicon) -> Lexicon:
        joined = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
        for name, mine in joined.items():
            theirs = getattr(other, name)
            joined[name] = mine + theirs if isinstance(mine, tuple) else mine | theirs
        return Lexicon(**joined)

    def names_act(self, key: str) -> bool:
        """Whether the word ``key`` names a Swedish act by its ending: lagen, polislagen, brottsbalken.

        >>> from vagvisaren.laws.recognition.words_sv import SWEDISH
        >>> [SWEDISH.names_act(word) for word in ("vapenlagen", "lag", "förslag", "anslagen")]
        [True, True, False, False]
        """
        return (
            key.endswith(self.act_endings)
            and key not in self.no_acts
            and not (self.no_act_endings and key.endswith(self.no_act_endings))
        )


def listed(words: str) -> list[str]:
    """The words in ``words``, which are easier to read without a comma and two quotation marks each."""
    return words.split()


@functools.cache
def lexicon(language: Language | None) -> Lexicon:
    """The words to read a text in ``language`` with.

    English texts, and those whose language is not known, cite Swedish acts in the Swedish manner too.
    """
    from .words_en import ENGLISH
    from .words_sv import SWEDISH

    return SWEDISH if language == "sv" else SWEDISH | ENGLISH
