"""The search of the built site: the graded queries are answered, every hit leads somewhere, the file stays small."""

from __future__ import annotations

import functools
import gzip
import pathlib

import pytest
from vagvisaren.search.index import Index
from vagvisaren.search.payload import unpack
from vagvisaren.search.query import Query

from bench import search as bench

pytestmark = pytest.mark.xdist_group("search")

LANGUAGES = ["sv", "en"]


@functools.cache
def query(site: pathlib.Path, language: str) -> Query:
    return Query(Index(unpack((site / f"search/{language}.js").read_text(encoding="utf-8"))))


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
