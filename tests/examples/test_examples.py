"""The examples from others: the register against SKR's page, the blocks in both languages, and the checks."""

from __future__ import annotations

import os
import pathlib
import types

import markdown
import pytest
from vagvisaren import context
from vagvisaren.examples import PATH, load_examples
from vagvisaren.examples.checks import check
from vagvisaren.pages import load_pages
from vagvisaren.sources import load_sources

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = pathlib.Path(__file__).parent / "golden"
#: What SKR's page prints, in its order: the file's title and size.
FILES = [
    ("Göteborgs Stad: samordning & socialtjänst mot våldsbejakande extremism", 366),
    ("Samordningsteamet i Malmö Stad", 325),
    ("Socialtjänstens stödtelefon i Malmö stad", 274),
    ("En regional samordnare för hela Värmland", 331),
    ("Kristiansand - ett fyrtorn mot våldsbejakande extremism", 477),
    ("VINK – ett mentorprogram för två generationer", 511),
]


@pytest.fixture(scope="module")
def examples():
    register, findings = load_examples(ROOT)
    assert findings == []
    return register


@pytest.fixture
def html(monkeypatch: pytest.MonkeyPatch, examples):
    """A function that renders a text as the page ``samverka/exempel/index`` in a language."""
    monkeypatch.setattr(context, "_site", None)
    monkeypatch.setattr(context, "_page", None)
    context.begin(types.SimpleNamespace(examples=examples))  # type: ignore[arg-type]

    def _html(text: str, language: str) -> str:
        context.enter("samverka/exempel/index.md" if language == "sv" else "samverka/exempel/index.en.md")
        return markdown.Markdown(extensions=["toc", "vagvisaren.examples.markdown"]).convert(text)

    return _html


def test_every_file_that_skr_names_with_its_size(examples):
    assert [(e.publication.title, e.publication.size_kb) for e in examples] == FILES
    assert {e.publication.format for e in examples} == {"PDF"}


def test_every_section_of_skrs_page_but_the_introduction_is_an_example(examples):
    sources, _ = load_sources(ROOT)
    assert [e.source.sections for e in examples] == [[s.id] for s in sources["skr"].outline if s.id != "inledning"]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_blocks_look_as_they_did(html, language):
    text = "# Exempel\n\n/// examples\n///\n\n/// example | malmo-samordningsteam\n///\n"
    shown = html(text, language) + "\n"
    golden = GOLDEN / f"examples.{language}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


def test_an_english_page_says_that_the_title_is_swedish(html):
    assert '<cite lang="sv">' in html("/// example | vink\n///\n", "en")
    assert "<cite>" in html("/// example | vink\n///\n", "sv")


def _pages(tmp_path: pathlib.Path, body: str):
    docs = tmp_path / "docs"
    docs.mkdir()
    front = "---\ntitle: E\ndescription: E.\naudience: [everyone]\nowner: redaktionen\nreviewed: 2026-11-01\n"
    front += "next_review: 2027-11-01\nsources: []\nno_source: E.\n---\n\n# E\n\n"
    (docs / "sida.md").write_text(front + body, encoding="utf-8")
    return list(load_pages(tmp_path)[0].values())


@pytest.mark.parametrize("line", ["/// example | goteborgg", "/// example", "   ////example|goteborgg"])
def test_a_block_without_an_example_is_found_where_it_stands(tmp_path, examples, line):
    sources, _ = load_sources(ROOT)
    pages = _pages(tmp_path, f"Text.\n\n{line}\n///\n")
    found = [f for f in check(examples, pages, sources) if f.rule.code == "E101"]
    assert [(f.place.path, f.place.line) for f in found] == [("docs/sida.md", 16)]


@pytest.mark.parametrize(
    "body", ["/// example | vink\n///\n", "/// examples\n///\n", "```\n/// example | finns-inte\n///\n```\n"]
)
def test_right_blocks_and_shown_code_are_left_alone(tmp_path, examples, body):
    sources, _ = load_sources(ROOT)
    assert [f for f in check(examples, _pages(tmp_path, body), sources) if f.rule.code == "E101"] == []


def test_the_sites_own_examples_have_pages_and_sections(examples):
    sources, _ = load_sources(ROOT)
    pages = [page for page in load_pages(ROOT)[0].values() if page.path.startswith("docs/samverka/")]
    assert [(str(f.place), f.message()) for f in check(examples, pages, sources)] == []


def test_an_example_that_lacks_its_page_or_section_is_found(tmp_path, examples):
    found = list(check(examples, _pages(tmp_path, ""), type(examples)(PATH)))
    assert sorted({f.rule.code for f in found}) == ["E102", "E103"]
    assert len(found) == 2 * len(examples)
    assert found[0].place.path == PATH
    assert found[0].place.line > 1
