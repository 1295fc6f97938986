"""Near misses: numbers and addresses that differ from a known one by a single slip of the finger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

Slip = Literal["changed", "added", "dropped", "swapped", "grouped"]

_DIGITS = "0123456789"


def slips(known: str) -> Iterator[tuple[str, Slip]]:
    """Every text one slip away from the digits ``known``, with the slip that makes it.

    A digit changed, dropped or added, or two neighbours swapped: the slips of Damerau (1964), which all the wrong
    numbers found on public pages are cases of.
    """
    for i, digit in enumerate(known):
        before, after = known[:i], known[i + 1 :]
        yield before + after, "dropped"
        if i + 1 < len(known) and known[i + 1] != digit:
            yield before + known[i + 1] + digit + known[i + 2 :], "swapped"
        for other in _DIGITS:
            if other != digit:
                yield before + other + after, "changed"
    for i in range(len(known) + 1):
        for other in _DIGITS:
            yield known[:i] + other + known[i:], "added"


def distance(a: str, b: str, limit: int) -> int:
    """How many slips lie between ``a`` and ``b``; ``limit + 1`` where there are more than ``limit``."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, last, row = row, before, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)
