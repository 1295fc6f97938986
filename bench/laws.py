"""Recognition of legal references: right, and fast on good text and on bad.

The cases are the tests' own, written by hand. Speed is the best of a few rounds on the project's pages and on pieces of
text made to be slow.
"""

from __future__ import annotations

import datetime as dt
import pathlib
import time

from vagvisaren.laws.checks import references
from vagvisaren.laws.names import catalogue_of
from vagvisaren.laws.recognition import find
from vagvisaren.laws.register import load_laws
from vagvisaren.pages import load_pages

from tests.laws.recognition.case_table import load, precision_recall
from tests.laws.recognition.test_recognition_effort import HOSTILE

#: Seconds for 24 kB of hostile text, and for all pages.
HOSTILE_LIMIT, SITE_LIMIT = 0.1, 1.0
#: Characters; nearly all of them one byte.
_HOSTILE_SIZE = 24_000
_ROUNDS = 3


def measure(root: pathlib.Path) -> tuple[list[tuple[str, str]], bool]:
    """Measure on the project in ``root``. Returns rows for the table, and whether the limits were kept."""
    laws, _ = load_laws(root)
    pages, _ = load_pages(root)
    today = dt.date(2026, 11, 21)
    texts = [(page.prose, page.language) for page in pages.values()]
    size = sum(len(text.encode()) for text, _ in texts)
    site = min(
        _timed(lambda: [references(laws, text, language, today) for text, language in texts]) for _ in range(_ROUNDS)
    )
    catalogue = catalogue_of(laws)
    slowest = 0.0
    for piece in HOSTILE:
        text = (piece * (_HOSTILE_SIZE // len(piece) + 1))[:_HOSTILE_SIZE]
        slowest = max(slowest, min(_timed(lambda t=text: find(t, catalogue, today)) for _ in range(_ROUNDS)))
    measured = precision_recall(load())
    rows = [
        ("legal references: hand-written cases", str(len(load()))),
        ("  precision, recall", f"{measured.precision:.4f}, {measured.recall:.4f}"),
        ("  all pages", f"{site:.2f} s for {size / 1e6:.2f} MB, {size / 1e6 / site:.1f} MB/s (at most {SITE_LIMIT} s)"),
        (
            "  24 kB of hostile text, the slowest of many kinds",
            f"{slowest * 1000:.0f} ms (at most {HOSTILE_LIMIT * 1000:.0f} ms)",
        ),
    ]
    kept = measured.precision == 1 and measured.recall >= 0.99 and site <= SITE_LIMIT and slowest <= HOSTILE_LIMIT
    return rows, kept


def _timed(work: object) -> float:
    start = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - start
