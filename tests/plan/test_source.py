"""The plan's data and pages against the plan's text.

Every number here was counted by hand in the document, not taken from the data.
"""

from __future__ import annotations

import re

import pytest
from vagvisaren.plan.register import Plan
from vagvisaren.sources import load_sources

from .conftest import ROOT

#: Rows of the three tables, in order: (level, columns "vad", "vem" and "när" as the text has them, pairing).
#: Förebygga has eight headings; two of them (kartläggning, personal) have two rows each.
ROWS = [
    ("demokrati-barn-och-unga", "prevent", 1, 1, 2, "certain"),
    ("ungas-delaktighet", "prevent", 1, 1, 1, "certain"),
    ("mot-vald-och-krankningar", "prevent", 3, 3, 5, "uncertain"),
    ("inhamta-information", "prevent", 1, 1, 1, "certain"),
    ("sprid-information", "prevent", 1, 1, 1, "certain"),
    ("mediebevakning", "prevent", 1, 1, 1, "certain"),
    ("arbetsgruppens-moten", "prevent", 1, 1, 1, "certain"),
    ("utbilda-personal", "prevent", 2, 1, 1, "certain"),
    ("tecken-och-symboler", "prevent", 1, 1, 1, "certain"),
    ("utbilda-foraldrar", "prevent", 1, 1, 1, "certain"),
    ("lagesbild", "detect", 2, 1, 1, "certain"),
    ("tankar-och-grubblerier", "detect", 3, 3, 1, "uncertain"),
    ("storre-oro", "detect", 2, 1, 1, "certain"),
    ("anhorigstod", "act", 1, 1, 1, "certain"),
    ("stod-av-socialtjansten", "act", 1, 1, 1, "certain"),
    ("psykiatriskt-stod", "act", 1, 2, 1, "certain"),
    ("avhopparstod", "act", 1, 2, 1, "certain"),
]
#: Entries of the lists, as the text has them. The third level of signs also has a sentence before its list.
LISTS = {"early": 5, "heightened": 5, "individual": 4 + 1, "push": 7, "pull": 5, "paths": 4}
#: Named in the contents, absent from the text.
MISSING = [
    "Implementera",
    "Övergripande ansvar",
    "Chefer",
    "Varje enskild anställd",
    "Kommunens arbetsgrupp i arbetet mot våldsbejakande extremism",
    "Följa upp",
]
BOTH = pytest.mark.parametrize("end", [".md", ".en.md"])


def page(name: str, end: str) -> str:
    return (ROOT / f"docs/{name}{end}").read_text(encoding="utf-8")


def test_every_row_of_the_tables(plan: Plan) -> None:
    rows = [(a.id, a.level, len(a.what), len(a.who), len(a.when), a.pairing) for a in plan.actions]
    assert rows == ROWS


def test_eight_headings_in_the_table_of_prevention(plan: Plan) -> None:
    assert len({a.focus.sv for a in plan.measures("prevent")}) == 8


@pytest.mark.parametrize(("group", "count"), LISTS.items())
def test_every_sign_and_factor(plan: Plan, group: str, count: int) -> None:
    assert len(list(plan.in_group(group))) == count


def test_one_sentence_opens_the_third_level(plan: Plan) -> None:
    assert [sign.id for sign in plan.signs if sign.opening] == ["risk-for-vald"]


def test_each_way_in_is_described_and_names_its_own_section(plan: Plan) -> None:
    ways = list(plan.in_group("paths"))
    assert all(way.detail for way in ways)
    assert len({way.source.section for way in ways}) == 4


def test_the_number_of_jarva_never_stands_with_bup(plan: Plan) -> None:
    row = plan.actions["psykiatriskt-stod"]
    assert "BUP" in row.who[0].sv
    assert "Järva" in row.who[1].sv
    assert not re.search(r"08-123", row.model_dump_json())


def test_what_is_superseded_says_what_holds_today(plan: Plan) -> None:
    for action in plan.actions:
        assert not action.said_2016 or (action.contact_note and action.contacts), action.id


def test_todays_contact_comes_before_the_one_of_2016(plan: Plan) -> None:
    for action in plan.actions:
        old = [id.endswith("-2016") or id == "jarva-vuxenpsykiatri" for id in action.contacts]
        assert old == sorted(old), action.id


@BOTH
def test_twelve_recommendations_each_with_something_to_do(end: str) -> None:
    text = page("handlingsplanen/rekommendationerna", end)
    assert [int(n) for n in re.findall(r"^## (\d+)\. ", text, re.MULTILINE)] == list(range(1, 13))
    assert len(re.findall(r"^\*\*(?:Gör så här|Do this):\*\* ", text, re.MULTILINE)) == 12


@BOTH
def test_five_purposes_and_four_levels(end: str) -> None:
    text = page("handlingsplanen/uppdrag-och-mal", end)
    assert len(re.findall(r"^\d\. ", text, re.MULTILINE)) == 5
    assert len(re.findall(r"^\|.*\]\((?:forebygga|upptacka|atgarda|fel-och-luckor)", text, re.MULTILINE)) == 4


@BOTH
def test_three_milieus_with_the_date_of_their_description_first(end: str) -> None:
    text = page("tecken/miljoerna", end)
    top = text[: text.index("\n## ")]
    assert "2011/12:44" in top
    assert "2016" in top
    assert len(re.findall(r"^## .*(?:miljön|milieu)$", text, re.MULTILINE)) == 3


@BOTH
def test_both_definitions_of_the_plan_and_the_guidances(end: str) -> None:
    headings = re.findall(
        r"^## .*\((.*20(?:16|20))\)|^## .*\((2020)\)", page("tecken/" + DEFINITION, end), re.MULTILINE
    )
    assert len(headings) == 3


DEFINITION = "vad-ar-valdsbejakande-extremism"


def test_the_register_of_documents_knows_the_missing_sections() -> None:
    sources, _ = load_sources(ROOT)
    missing = [s.title.sv for s in sources["planen"].outline if s.missing]
    assert [title for title in missing if title in MISSING] == MISSING


@BOTH
@pytest.mark.parametrize("title", MISSING)
def test_missing_sections_are_said_openly(end: str, title: str) -> None:
    text = page("handlingsplanen/fel-och-luckor", end)
    rows = [line for line in text.splitlines() if line.startswith("|") and title in line]
    assert len(rows) == 1


@BOTH
def test_every_error_says_what_stood_what_is_right_and_how_we_know(end: str) -> None:
    text = page("handlingsplanen/fel-och-luckor", end)
    errors = re.split(r"^### ", text, flags=re.MULTILINE)[1:]
    assert len(errors) == 19
    said, right, known = (
        ("**Så stod det:**", "**Rätt är:**", "**Så vet vi:**")
        if end == ".md"
        else ("**The plan said:**", "**Correct:**", "**How we know:**")
    )
    for error in errors:
        assert error.count(said) == error.count(right) == error.count(known) == 1, error.splitlines()[0]


@BOTH
def test_every_section_of_the_plan_has_a_page(end: str) -> None:
    """But for those that are not in the text."""
    sources, _ = load_sources(ROOT)
    present = {s.id for s in sources["planen"].outline if not s.missing}
    used: set[str] = set()
    for folder in ("handlingsplanen", "tecken"):
        for file in (ROOT / "docs" / folder).glob("*.md"):
            if file.name.endswith(".en.md") == (end == ".en.md"):
                front = file.read_text(encoding="utf-8").split("\n---\n")[0]
                for listed in re.findall(r"document: planen\n    sections: \[(.*)\]", front):
                    used |= set(listed.split(", "))
    assert used == present


@BOTH
def test_every_unit_has_its_own_anchor_and_table(plan: Plan, end: str) -> None:
    text = page("handlingsplanen/min-enhets-del", end)
    for id in plan.units:
        assert len(re.findall(rf"^## .* \{{ #{id} \}}$", text, re.MULTILINE)) == 1, id
        assert len(re.findall(rf"^/// measures \| all\n    unit: {id}\n///$", text, re.MULTILINE)) == 1, id
        assert f"](#{id})" in text, id
