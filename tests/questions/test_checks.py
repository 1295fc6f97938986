"""Blocks that name no list, and lists that name no section."""

from __future__ import annotations

import pathlib

import pytest
from vagvisaren.languages import Text
from vagvisaren.pages.model import Page, SourceRef
from vagvisaren.questions.checks import check
from vagvisaren.questions.register import PATH, Group, Question, QuestionList
from vagvisaren.questions.rules import RULES
from vagvisaren.registers import Register
from vagvisaren.sources import load_sources

ROOT = pathlib.Path(__file__).resolve().parents[2]


def text(words: str) -> Text:
    return Text(sv=words, en=words)


def lists(document: str = "vagledningen", section: str = "fragor-individ") -> Register[QuestionList]:
    entry = QuestionList(
        id="individ",
        title=text("Frågor"),
        about=text("Före."),
        source=SourceRef(document=document, sections=[section]),
        groups=[Group(title=text("Nu"), questions=[Question(id="varfor", text=text("Varför?"))])],
    )
    return Register(PATH, {"individ": entry}, {"individ": (0,)})


@pytest.fixture(scope="module")
def sources():
    return load_sources(ROOT)[0]


def found(register, body, sources):
    page = Page("docs/sida.md", body, 0, None)
    return [(f.rule.code, str(f.place)) for f in check(register, [page], sources)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("/// questions | individ\n///\n", []),
        ("/// questions | indivd\n///\n", [("Q101", "docs/sida.md:1:17")]),
        ("x\n\n/// questions\n///\n", [("Q101", "docs/sida.md:3:5")]),
        ("```\n/// questions | visas\n```\n", []),
        ("/// question | nej\n///\n", []),
        ("Om questions skrivs i text.\n", []),
    ],
    ids=["known", "misspelt", "without-id", "shown-as-code", "other-block", "the-word"],
)
def test_blocks(body, expected, sources):
    assert found(lists(), body, sources) == expected


@pytest.mark.parametrize(
    ("document", "section", "codes"),
    [
        ("vagledningen", "fragor-individ", []),
        ("vagledningen", "fragorna", ["Q102"]),
        ("vagledning", "fragor-individ", ["Q102"]),
        ("planen", "folja-upp", ["Q102"]),
    ],
    ids=["there", "unknown-section", "unknown-document", "only-in-the-contents"],
)
def test_sections(document, section, codes, sources):
    assert [f.rule.code for f in check(lists(document, section), [], sources)] == codes


def test_findings_are_sentences_in_both_languages(sources):
    page = Page("docs/sida.md", "/// questions | nej\n///\n", 0, None)
    for finding in check(lists(section="nej"), [page], sources):
        for language in ("sv", "en"):
            assert "{" not in finding.message(language) + finding.help(language)
    assert len(RULES) == 2
