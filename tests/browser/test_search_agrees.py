"""The browser's side of the search and Python's agree on every word of the site and every graded query."""

from __future__ import annotations

import json
import pathlib

import pytest
from playwright.sync_api import Browser, Page
from vagvisaren.search.index import Index
from vagvisaren.search.lexicon import SHORT
from vagvisaren.search.payload import unpack
from vagvisaren.search.query import Query

from bench import search as bench

pytestmark = pytest.mark.xdist_group("browser")

LANGUAGES = ["sv", "en"]
_KEPT = 25


def query(site: pathlib.Path, language: str) -> Query:
    return Query(Index(unpack((site / f"search/{language}.js").read_text(encoding="utf-8"))))


def on_page(browser: Browser, site: pathlib.Path, language: str) -> Page:
    """A page that is opened from a folder, with the search loaded."""
    page = browser.new_page()
    page.goto((site / "index.html").as_uri())
    page.add_script_tag(path=site / "search/search.js")
    page.evaluate("() => { vvSearch.load = (packed) => { window.data = vvSearch.unpack(packed); }; }")
    page.add_script_tag(path=site / f"search/{language}.js")
    page.evaluate(
        "() => { window.index = new vvSearch.Index(window.data); window.query = new vvSearch.Query(window.index); }"
    )
    return page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_browser_makes_the_same_index(built_site: pathlib.Path, browser: Browser, language: str) -> None:
    page = on_page(browser, built_site, language)
    theirs = json.loads(
        page.evaluate("() => JSON.stringify([...window.index.postings].map(([t, row]) => [t, [...row]]))")
    )
    page.close()
    assert dict(theirs) == query(built_site, language).index.postings


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_browser_gives_the_same_answer(built_site: pathlib.Path, browser: Browser, language: str) -> None:
    ours = query(built_site, language)
    every = [q.text for q in bench.graded(language)]
    every += [w for w in ours.lexicon.count if not w.startswith(SHORT)]
    page = on_page(browser, built_site, language)
    theirs = page.evaluate(
        "([all, kept]) => all.map((q) => window.query.search(q).slice(0, kept).map((h) => [h.document, h.score]))",
        [every, _KEPT],
    )
    page.close()
    different = [
        text
        for text, hits in zip(every, theirs, strict=True)
        if [[h.document, h.score] for h in ours.search(text)[:_KEPT]] != hits
    ]
    assert different == []
