"""LIX of a page, and the limit that holds for it."""

from __future__ import annotations

import dataclasses
import fnmatch
from collections.abc import Iterable

from ..pages.model import Page
from .sentences import Sentence, sentences

#: The highest LIX by the page's path; the first pattern that fits holds. Pages that are read with a worry and three
#: minutes stay below 40, where Björnsson's scale says easy, the others below 50: medium, as in newspapers.
LIMITS: tuple[tuple[str, int], ...] = (
    ("docs/index.md", 40),
    ("docs/tecken/*", 40),
    ("docs/kontakter/*", 40),
    ("docs/orolig/*", 40),
    ("docs/*", 50),
)
#: The highest mean of all pages.
MEAN_LIMIT = 43
#: A page with fewer words has no LIX: one long word more or less would move it by 2.5. Such is an act's page, which is
#: one block.
FEWEST_WORDS = 40


@dataclasses.dataclass(frozen=True)
class Reading:
    """A page with its sentences."""

    page: Page
    sentences: tuple[Sentence, ...]

    @property
    def words(self) -> int:
        """How many words the page has."""
        return sum(sentence.words for sentence in self.sentences)

    @property
    def lix(self) -> float | None:
        """Words to a sentence plus 100 × long words to words (Björnsson 1968). None below :data:`FEWEST_WORDS`."""
        words = self.words
        if words < FEWEST_WORDS:
            return None
        return words / len(self.sentences) + 100 * sum(sentence.long for sentence in self.sentences) / words

    @property
    def limit(self) -> int:
        """The highest LIX the page may have."""
        return next(limit for pattern, limit in LIMITS if fnmatch.fnmatchcase(self.page.path, pattern))

    def longest(self, count: int) -> list[Sentence]:
        """The ``count`` longest sentences, the longest first; of equals that with more long words, then the first."""
        return sorted(self.sentences, key=lambda s: (-s.words, -s.long, s.start))[:count]

    def words_of(self, sentence: Sentence) -> str:
        """The sentence as it stands in the page, on one line."""
        return " ".join(self.page.prose[sentence.start : sentence.end].split())


def readings(pages: Iterable[Page]) -> list[Reading]:
    """The Swedish pages of ``pages`` by their paths. LIX is made for Swedish; English is not measured with it."""
    swedish = sorted((page for page in pages if page.language == "sv"), key=lambda page: page.path)
    return [Reading(page, tuple(sentences(page.prose))) for page in swedish]


def mean(read: Iterable[Reading]) -> float | None:
    """The mean of the pages' LIX, each page counted once. None where no page has one."""
    values = [reading.lix for reading in read]
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
