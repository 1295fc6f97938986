"""The two registers: complete, whole, and pointing at what exists."""

from __future__ import annotations

import collections
import pathlib
import shutil

import pytest
from vagvisaren.findings import Example, Rule
from vagvisaren.laws.concordance import CITATIONS, ERRORS, check, load_citations, load_errors, of_document
from vagvisaren.laws.concordance_rules import RULES
from vagvisaren.laws.register import load_laws
from vagvisaren.sources import load_sources

ROOT = pathlib.Path(__file__).resolve().parents[3]
#: References by document, and how many of them are to acts, to other things, and to no law at all.
COUNTED = {
    "vagledningen": {"statute": 56, "other": 40},
    "planen": {"statute": 3, "other": 4, "not-law": 1},
}


def codes(root: pathlib.Path) -> list[str]:
    citations, findings = load_citations(root)
    errors, more = load_errors(root)
    laws, _ = load_laws(root)
    sources, _ = load_sources(root)
    return [f.rule.code for f in (*findings, *more, *check(citations, errors, laws, sources))]


@pytest.fixture
def small(tmp_path: pathlib.Path) -> pathlib.Path:
    """The small project with two empty registers."""
    shutil.copytree(ROOT / "tests/project/data", tmp_path / "data")
    for path in (CITATIONS, ERRORS):
        (tmp_path / path).write_text("[]\n", encoding="utf-8")
    return tmp_path


def test_nothing_in_them_points_at_nothing(citations, errors, laws, sources):
    assert [(str(f.place), f.message("en")) for f in check(citations, errors, laws, sources)] == []


def test_every_reference_of_the_two_documents(citations):
    found = {document: collections.Counter() for document in COUNTED}
    for citation in citations:
        found[citation.document][citation.kind] += 1
    assert {document: dict(kinds) for document, kinds in found.items()} == COUNTED


def test_they_stand_in_the_documents_order(citations, sources):
    for source in sources:
        listed = [c.id for found in of_document(citations, source).values() for c in found]
        assert listed == [c.id for c in citations if c.document == source.id]


def test_every_error_is_told_once(errors):
    assert set(errors.entries) == {f"d{n}" for n in range(1, 26)} | {f"o{n}" for n in range(1, 8)}


def test_an_error_stands_where_its_citation_does(citations, errors):
    """A citation with an error stands in one of the error's places."""
    for citation in citations:
        for id in citation.errors:
            places = {(p.document, p.section) for p in errors[id].places}
            assert (citation.document, citation.section) in places or (citation.document, None) in places, citation.id


@pytest.mark.parametrize(
    ("rule", "example"), [pytest.param(r, e, id=r.code) for r in RULES for e in r.examples]
)
def test_a_mistake_is_found_and_its_cure_is_not(rule: Rule, example: Example, small: pathlib.Path) -> None:
    (small / example.path).write_text(str(example.wrong), encoding="utf-8")
    assert codes(small) == [rule.code]
    (small / example.path).write_text(str(example.right), encoding="utf-8")
    assert codes(small) == []


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ("as_written: 1 kap. 1 § ExL\n  rule: {sv: R., en: R.}\n  kind: statute", "either as_written or rule"),
        ("as_written: null\n  kind: statute", "either as_written or rule"),
        ("as_written: 1 kap. 1 § ExL\n  kind: other", "does not fit what the reference resolves to"),
        ("as_written: 1 kap. 1 § ExL\n  kind: not-law", "does not fit what the reference resolves to"),
    ],
)
def test_a_citation_that_contradicts_itself(changed: str, says: str, small: pathlib.Path) -> None:
    text = f'- id: a\n  document: planen\n  section: bakgrund\n  {changed}\n  resolves: [{{sfs: "2010:9001", at: "1:1"}}]\n'
    (small / CITATIONS).write_text(text, encoding="utf-8")
    _, findings = load_citations(small)
    assert [f.place.line for f in findings] == [1]
    assert says in findings[0].message("en")


def test_a_target_is_an_act_or_something_else(small: pathlib.Path) -> None:
    text = '- id: a\n  document: planen\n  section: bakgrund\n  as_written: X\n  kind: other\n  resolves: [{page: "2"}]\n'
    (small / CITATIONS).write_text(text, encoding="utf-8")
    _, findings = load_citations(small)
    assert ["either sfs or other" in f.message("en") for f in findings] == [True]
