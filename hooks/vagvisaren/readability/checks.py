"""Checks that the Swedish pages are within their limits. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..findings import Finding, Place
from ..languages import Text
from ..pages.model import Page
from . import rules
from .lix import MEAN_LIMIT, Reading, mean, readings

#: A finding names this many sentences, and quotes this many words of each: enough to find them.
_SENTENCES = 3
_QUOTED = 6


def check(pages: Iterable[Page]) -> Iterator[Finding]:
    """Pages harder to read than their limit, and a mean above :data:`~vagvisaren.readability.lix.MEAN_LIMIT`."""
    read = readings(pages)
    for reading in read:
        if (lix := reading.lix) is not None and lix > reading.limit:
            place = _longest_place(reading)
            sentences = _sentences(reading)
            yield rules.HARD_PAGE.at(place, lix=number(lix), limit=reading.limit, sentences=sentences)
    average = mean(read)
    if average is not None and average > MEAN_LIMIT:
        hardest = sorted((r for r in read if r.lix is not None), key=lambda r: -(r.lix or 0))[:_SENTENCES]
        yield rules.HARD_SITE.at(
            _longest_place(hardest[0]),
            lix=number(average),
            limit=MEAN_LIMIT,
            pages=", ".join(reading.page.path for reading in hardest),
        )


def number(lix: float) -> Text:
    """``lix`` with one decimal, as each language writes it."""
    return Text(sv=f"{lix:.1f}".replace(".", ","), en=f"{lix:.1f}")


def _longest_place(reading: Reading) -> Place:
    longest = reading.longest(1)[0]
    return reading.page.place(longest.start, longest.end)


def _sentences(reading: Reading) -> Text:
    shown = []
    for sentence in reading.longest(_SENTENCES):
        words = reading.words_of(sentence).split()
        quoted = " ".join(words[:_QUOTED]) + (" …" if len(words) > _QUOTED else "")
        shown.append((reading.page.place(sentence.start).line, sentence.words, quoted))
    return Text(
        sv="; ".join(f"rad {line}, {words} ord: ”{quoted}”" for line, words, quoted in shown),
        en="; ".join(f"line {line}, {words} words: “{quoted}”" for line, words, quoted in shown),
    )
