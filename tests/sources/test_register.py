"""The site's own ``data/sources.yml``: what other rooms and every page lean on."""

from __future__ import annotations

import pathlib

import pytest
from vagvisaren.sources import load_sources

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def register():
    sources, findings = load_sources(ROOT)
    assert findings == []
    return sources


def test_the_five_documents(register):
    assert list(register.entries) == ["planen", "vagledningen", "skr", "orostelefonrapporten", "kunskapsguiden"]


def test_no_section_id_stands_twice_in_a_document(register):
    for source in register:
        ids = [section.id for section in source.outline]
        assert len(ids) == len(set(ids)), source.id


def test_what_the_plan_lists_but_does_not_contain(register):
    missing = [section.id for section in register["planen"].outline if section.missing]
    assert missing == [
        "atgarda-las-mer",
        "implementera",
        "overgripande-ansvar",
        "chefer",
        "varje-enskild-anstalld",
        "kommunens-arbetsgrupp",
        "folja-upp",
    ]
    assert not any(section.missing for source in register if source.id != "planen" for section in source.outline)
