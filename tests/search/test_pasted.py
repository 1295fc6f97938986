"""Numbers and references as they are pasted."""

from __future__ import annotations

import datetime as dt
import pathlib

import pytest
from vagvisaren.laws.names import catalogue_of
from vagvisaren.laws.recognition import find as recognise
from vagvisaren.laws.register import load_laws
from vagvisaren.search import numbers, references

ROOT = pathlib.Path(__file__).resolve().parents[2]
KNOWN = ["0852744290", "020100200", "112", "11414", "116111", "004541749090"]
NAMES = {
    "sol": ["2025-400", "2001-453"],
    "socialtjänstlagen": ["2025-400", "2001-453"],
    "osl": ["2009-400"],
    "offentlighets- och sekretesslagen": ["2009-400"],
    "lvu": ["1990-52"],
    "social services act": ["2025-400"],
}


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("08-527 44 290", "0852744290"),
        ("08 52 74 42 90", "0852744290"),
        ("(08) 527 442 90", "0852744290"),
        ("+46 8 527 44 290", "0852744290"),
        ("+46 (0)8-527 44 290", "0852744290"),
        ("0046852744290", "0852744290"),
        ("020–100 200", "020100200"),
        ("114 14", "11414"),
        ("11414", "11414"),
        ("ring 112 nu", "112"),
        ("527 44 290", "0852744290"),
        ("08-527 44", "0852744290"),
        ("+45 41 74 90 90", "004541749090"),
    ],
)
def test_a_number_in_any_grouping(typed: str, number: str) -> None:
    assert [meant for _, _, meant in numbers.asked(typed, KNOWN)] == [[number]]


@pytest.mark.parametrize("typed", ["2016", "2020-12-7073", "14 kap 1 §", "17", "08"])
def test_other_digits_are_no_number(typed: str) -> None:
    assert numbers.asked(typed, KNOWN) == []


@pytest.mark.parametrize(
    ("typed", "acts", "anchor"),
    [
        ("14:1 SoL", ["2025-400", "2001-453"], "k14-p1"),
        ("SoL 14:1", ["2025-400", "2001-453"], "k14-p1"),
        ("14 kap 1 §", [], "k14-p1"),
        ("14 kap. 1 § SoL", ["2025-400", "2001-453"], "k14-p1"),
        ("14 kap. 1 § socialtjänstlagen", ["2025-400", "2001-453"], "k14-p1"),
        ("14 kap. 1 § SoL (2001:453)", ["2001-453"], "k14-p1"),
        ("OSL 10:18b", ["2009-400"], "k10-p18b"),
        ("10 kap. 18 b § OSL", ["2009-400"], "k10-p18b"),
        ("18 b § 10 kap. OSL", ["2009-400"], "k10-p18b"),
        ("10 kap 18b§ offentlighets- och sekretesslagen", ["2009-400"], "k10-p18b"),
        ("3 § LVU", ["1990-52"], "p3"),
        ("LVU § 3", ["1990-52"], "p3"),
        ("chapter 14 section 1 SoL", ["2025-400", "2001-453"], "k14-p1"),
        ("section 1, chapter 14 of the Social Services Act", ["2025-400"], "k14-p1"),
        ("2009:400", ["2009-400"], None),
    ],
)
def test_a_reference_in_any_spelling(typed: str, acts: list[str], anchor: str | None) -> None:
    found, _ = references.find(typed.lower(), NAMES)
    assert [(list(r.acts), r.anchor) for r in found] == [(acts, anchor)]


@pytest.mark.parametrize("typed", ["socialtjänstlagen", "elev i 14 år", "2016", "vem ringer jag"])
def test_what_is_no_reference_stays_as_it_is(typed: str) -> None:
    assert references.find(typed, NAMES) == ([], typed)


@pytest.mark.parametrize(
    "typed",
    ["14 kap. 1 § SoL", "10 kap. 18 b § OSL", "OSL 10:18 b", "3 § LVU", "23 kap. 6 § BrB", "29 kap. 13 § skollagen"],
)
def test_it_reads_what_running_text_is_read_as(typed: str) -> None:
    laws, _ = load_laws(ROOT)
    expected = recognise(typed, catalogue_of(laws), dt.date(2026, 11, 21), "sv")[0]
    names: dict[str, list[str]] = {}
    for act in laws:
        for name in (*act.names.sv, *act.abbreviations):
            names.setdefault(name.lower(), []).append(act.id)
    (found,), _ = references.find(typed.lower(), names)
    anchor = (f"k{expected.chapter}-" if expected.chapter else "") + f"p{expected.section}"
    assert found.anchor == anchor.replace(" ", "")
    assert expected.sfs is not None
    assert expected.sfs.replace(":", "-") in found.acts
