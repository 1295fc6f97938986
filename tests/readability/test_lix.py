"""LIX of pages, the limits, the findings and the table."""

from __future__ import annotations

import pathlib
import time

import pytest
from vagvisaren.findings import Severity
from vagvisaren.pages import load_pages
from vagvisaren.pages.model import Page
from vagvisaren.readability import rules
from vagvisaren.readability.checks import check
from vagvisaren.readability.lix import FEWEST_WORDS, LIMITS, MEAN_LIMIT, mean, readings
from vagvisaren.readability.table import as_table

ROOT = pathlib.Path(__file__).resolve().parents[2]
HARD = "kommunfullmäktige " * 30 + "och " * 15


def page(text: str, path: str = "docs/lag/prov.md") -> Page:
    return Page(path, text, 0, None)


def lix(text: str, path: str = "docs/lag/prov.md") -> float | None:
    (reading,) = readings([page(text, path)])
    return reading.lix


def test_the_formula() -> None:
    # 44 words, 4 of them long, in 11 sentences: 44/11 + 100 * 4/44.
    text = "Ring kommunen i dag. " * 4 + "En två tre fyra. " * 7
    assert lix(text) == pytest.approx(44 / 11 + 100 * 4 / 44)


def test_one_sentence_of_long_words() -> None:
    assert lix("kommunen " * 50) == 150


def test_a_page_with_few_words_has_no_lix() -> None:
    assert lix("kommunen " * (FEWEST_WORDS - 1)) is None
    assert lix("") is None
    assert list(check([page("kommunen " * 5)])) == []


def test_english_pages_are_not_measured() -> None:
    assert readings([page(HARD, "docs/lag/prov.en.md")]) == []


@pytest.mark.parametrize(
    ("path", "limit"),
    [
        ("docs/index.md", 40),
        ("docs/tecken/miljoerna.md", 40),
        ("docs/kontakter/index.md", 40),
        ("docs/orolig/index.md", 40),
        ("docs/om/index.md", 50),
        ("docs/lag/lagar/2025-400.md", 50),
        ("docs/annat.md", 50),
    ],
)
def test_the_limit_of_a_page(path: str, limit: int) -> None:
    assert readings([page("", path)])[0].limit == limit
    assert LIMITS[-1][0] == "docs/*", "every page has a limit"


def test_a_hard_page_is_a_warning_at_its_longest_sentence() -> None:
    text = "Kort mening.\n\nDu som " + HARD.strip() + ".\n\nEn annan mening här. Slut.\n"
    found = [f for f in check([page(text)]) if f.rule is rules.HARD_PAGE]
    assert [(f.place.line, f.place.column, f.severity) for f in found] == [(3, 1, Severity.WARNING)]
    assert "högst 50" in found[0].message()
    assert "rad 3, 47 ord: ”Du som kommunfullmäktige" in found[0].help()
    assert found[0].help().count(" ord: ") == 3
    assert "line 3, 47 words: “Du som" in found[0].help("en")


def test_a_limit_may_be_reached_but_not_passed() -> None:
    at = "kommunen " * 17 + "att " * 33  # one sentence of 50 words, 17 long: 50 + 34
    # 50 words in 5 sentences, 20 long: 10 + 40 = 50.
    exactly = ("kommunen " * 4 + "att " * 6).strip() + ".\n\n"
    assert lix(exactly * 5) == 50
    assert [f.rule.code for f in check([page(exactly * 5)])] == ["R102"]
    assert [f.rule.code for f in check([page(exactly * 5, "docs/orolig/prov.md")])] == ["R101", "R102"]
    assert [f.rule.code for f in check([page(at)])] == ["R101", "R102"]


def test_the_mean_counts_each_page_once_and_names_the_hardest() -> None:
    easy = page("Ring dem nu. " * 20, "docs/lag/a.md")
    hard = page("kommunen " * 50, "docs/lag/b.md")
    short = page("kommunen", "docs/lag/c.md")
    assert mean(readings([easy, hard, short])) == pytest.approx((3 + 150) / 2)
    found = [f for f in check([easy, hard, short]) if f.rule is rules.HARD_SITE]
    assert [f.place.path for f in found] == ["docs/lag/b.md"]
    assert "76,5" in found[0].message()
    assert "docs/lag/b.md, docs/lag/a.md" in found[0].help()
    assert mean(readings([short])) is None


def test_the_table_puts_the_hardest_first() -> None:
    rows = as_table(readings([page("Ring dem nu. " * 20, "docs/lag/a.md"), page("kommunen " * 50, "docs/lag/b.md")]))
    lines = rows.splitlines()
    assert lines[1].split() == ["150,0", "50", "50", "1", "docs/lag/b.md"]
    assert lines[2].split() == ["3,0", "50", "60", "20", "docs/lag/a.md"]
    assert lines[3].split()[:2] == ["76,5", str(MEAN_LIMIT)]
    assert lines[4].startswith("0 sidor")


def test_the_sites_own_pages_are_measured_in_no_time() -> None:
    pages, _ = load_pages(ROOT)
    for each in pages.values():
        assert each.prose is not None  # made once for all rooms; not counted here
    best = min(_seconds(pages.values()) for _ in range(3))
    assert best < 0.15
    assert len([r for r in readings(pages.values()) if r.lix is not None]) > 50


def _seconds(pages: object) -> float:
    start = time.perf_counter()
    list(check(pages))  # type: ignore[arg-type]
    return time.perf_counter() - start
