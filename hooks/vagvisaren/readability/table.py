"""The table of ``make lix``: every Swedish page with its LIX, the hardest first."""

from __future__ import annotations

from collections.abc import Iterable

from .checks import number
from .lix import FEWEST_WORDS, MEAN_LIMIT, Reading, mean


def as_table(read: Iterable[Reading]) -> str:
    """One line a page: LIX, limit, words, sentences, path. Then the mean, and how many pages are too short."""
    read = list(read)
    measured = sorted((r for r in read if r.lix is not None), key=lambda r: (-(r.lix or 0), r.page.path))
    rows = [f"{'LIX':>5} {'högst':>5} {'ord':>5} {'men.':>5}  sida"]
    for reading in measured:
        lix = number(reading.lix or 0).sv
        rows.append(
            f"{lix:>5} {reading.limit:>5} {reading.words:>5} {len(reading.sentences):>5}  {reading.page.path}"
        )
    average = mean(read)
    if average is not None:
        rows.append(f"{number(average).sv:>5} {MEAN_LIMIT:>5} {'':>5} {'':>5}  medel av {len(measured)} sidor")
    short = len(read) - len(measured)
    rows.append(f"{short} sidor har färre än {FEWEST_WORDS} ord egen text och mäts inte.")
    return "\n".join(rows)
