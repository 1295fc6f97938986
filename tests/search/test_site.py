"""The search of the built site: Python and the browser agree, the graded queries are answered, the file stays small."""

from __future__ import annotations

import functools
import gzip
import json
import pathlib
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from vagvisaren.search.index import Index
from vagvisaren.search.lexicon import SHORT
from vagvisaren.search.payload import unpack
from vagvisaren.search.query import Query

from bench import search as bench

pytestmark = pytest.mark.xdist_group("search")

LANGUAGES = ["sv", "en"]
_KEPT = 25


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=bench.chromium(), args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@functools.cache
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_graded_queries_are_answered(built_site: pathlib.Path, language: str) -> None:
    ours = query(built_site, language)
    documents = ours.index.documents
    queries = bench.graded(language)
    found = [list(dict.fromkeys(documents[h.document].url for h in ours.search(q.text))) for q in queries]
    outcome = bench.judge(language, queries, found, 0)
    assert outcome.at_3 >= bench.AT_3
    assert outcome.at_1 >= bench.AT_1
    assert outcome.empty <= bench.EMPTY
    assert outcome.wrong_language == 0


def test_there_are_enough_graded_queries() -> None:
    assert sum(len(bench.graded(language)) for language in LANGUAGES) >= 120
    assert len({q.family for q in bench.graded("sv")}) == 11


@pytest.mark.parametrize("language", LANGUAGES)
def test_right_pages_exist(built_site: pathlib.Path, language: str) -> None:
    root = built_site / ("en" if language == "en" else "")
    missing = {p for q in bench.graded(language) for p in q.pages if not (root / p.rstrip("*")).is_dir()}
    assert missing == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_small(built_site: pathlib.Path, language: str) -> None:
    pages = len(query(built_site, language).index.data["pages"])
    size = len(gzip.compress((built_site / f"search/{language}.js").read_bytes(), 9))
    assert size * 60 <= bench.BYTES_PER_60_PAGES * pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_pages_of_the_language(built_site: pathlib.Path, language: str) -> None:
    urls = [page[0] for page in query(built_site, language).index.data["pages"]]
    assert len(urls) == len(set(urls)) > 60
    assert all(url.startswith("en/") == (language == "en") for url in urls)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hit_leads_somewhere(built_site: pathlib.Path, language: str) -> None:
    for document in query(built_site, language).index.documents:
        page = built_site / document.url / "index.html"
        assert page.is_file(), document.location
        assert not document.anchor or f'id="{document.anchor}"' in _text(page), document.location


@functools.cache
def _text(file: pathlib.Path) -> str:
    return file.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_synonyms_lead_to_words_that_the_pages_have(built_site: pathlib.Path, language: str) -> None:
    ours = query(built_site, language)
    idle = []
    for typed, found in ours.index.data["synonyms"]:
        stems = [ours._stems(phrase) for phrase in found]
        if not any(all(ours.index.has(s) for s in phrase) for phrase in stems):
            idle.append((typed[:2], found))
    assert idle == []


def test_the_themes_own_index_is_not_there(built_site: pathlib.Path) -> None:
    assert not list(built_site.rglob("search_index.json"))
