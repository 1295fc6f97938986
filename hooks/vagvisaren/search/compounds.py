"""Swedish compounds, taken apart with the words of the site itself.

A compound is split only where every part is the stem of a word that stands alone somewhere on the site, and no part is
so short that chance would do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

#: Shorter words are not split.
SHORTEST_COMPOUND = 7
#: Letters of the shortest part; the language names the few shorter words that are parts all the same.
SHORTEST_PART = 4
#: ``handlings-plans-arbets-grupp``.
_MOST_PARTS = 4


def split(
    word: str, known: Callable[[str], str | None], short: frozenset[str], links: Sequence[str]
) -> tuple[str, ...]:
    """The stems of the parts of ``word``, first to last; empty where it is no compound of known words.

    ``known`` gives the stem of a word that stands alone, None for others. Of several ways the one with fewest parts is
    taken, and of those the one with the longest first part.
    """
    if len(word) < SHORTEST_COMPOUND:
        return ()
    return _split(word, known, short, links, _MOST_PARTS) or ()


def _split(
    word: str, known: Callable[[str], str | None], short: frozenset[str], links: Sequence[str], most: int
) -> tuple[str, ...] | None:
    best: tuple[str, ...] | None = None
    for i in range(len(word) - 3, 2, -1):
        first = _first(word[:i], known, short, links)
        if first is None:
            continue
        rest = word[i:]
        last = known(rest) if _long(rest, short) else None
        if last is not None:
            return (first, last)
        if most > 2 and best is None and len(rest) >= SHORTEST_COMPOUND:
            more = _split(rest, known, short, links, most - 1)
            if more is not None:
                best = (first, *more)
    return best


def _first(piece: str, known: Callable[[str], str | None], short: frozenset[str], links: Sequence[str]) -> str | None:
    """The stem of the first part ``piece``, with what links it to the next: ``oros``, ``skol``, ``kvinno``."""
    for link in links:
        if link and not piece.endswith(link):
            continue
        bare = piece[: len(piece) - len(link)] if link else piece
        if _long(bare, short):
            stem = known(bare)
            if stem is not None:
                return stem
    # "arbets-" is of "arbete", whose e is lost.
    bare = piece.removesuffix("s")
    return known(bare + "e") if _long(bare, short) else None


def _long(piece: str, short: frozenset[str]) -> bool:
    return len(piece) >= SHORTEST_PART or piece in short
