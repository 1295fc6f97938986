"""Slips of the finger: how far apart two words are, and how far they may be."""

from __future__ import annotations


def allowed(word: str) -> int:
    """How many slips a word of its length may have: none in three letters, one up to seven, else two."""
    return 0 if len(word) < 4 else 1 if len(word) < 8 else 2


def distance(a: str, b: str, most: int) -> int:
    """Letters changed, left out, added or swapped with their neighbour between ``a`` and ``b``; ``most`` + 1 for more.

    >>> distance("orosanmällan", "orosanmälan", 2), distance("hakkros", "hakkors", 1), distance("skola", "skydd", 1)
    (1, 1, 2)
    """
    if abs(len(a) - len(b)) > most:
        return most + 1
    older: list[int] = []
    old = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        new = [i] + [0] * len(b)
        least = i
        for j, y in enumerate(b, 1):
            cost = min(old[j] + 1, new[j - 1] + 1, old[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            new[j] = cost
            least = min(least, cost)
        if least > most:
            return most + 1
        older, old = old, new
    return min(old[len(b)], most + 1)
