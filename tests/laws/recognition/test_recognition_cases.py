"""Every case in ``cases/``, and what holds for all of them together."""

import datetime as dt

import pytest
from vagvisaren.laws.recognition import find, group

from tests.laws.recognition.case_table import Case, load, precision_recall, shown
from tests.laws.recognition.catalogue import CATALOGUE


@pytest.mark.parametrize("case", load(), ids=lambda case: case.name)
def test_case(case: Case) -> None:
    assert [shown(r) for r in find(case.text, CATALOGUE, case.date, case.language)] == list(case.expect)


def test_no_wrong_link_and_nothing_missed() -> None:
    measured = precision_recall()
    assert measured.wrong == ()
    assert measured.recall >= 0.99
    assert measured.expected > 300


def test_a_case_that_fails_is_counted() -> None:
    # The measurement itself: one reference right, one wrong, one missed.
    case = Case("x", "1 § LVU och 2 § LVM", dt.date(2024, 1, 1), None, (
        {"text": "1 § LVU", "sfs": "1990:52", "section": "1", "explicit": False},
    ))
    measured = precision_recall([case])
    assert (measured.expected, measured.found) == (1, 2)
    assert measured.precision < 1


def test_the_language_of_swedish_text_need_not_be_known() -> None:
    for case in load():
        if case.language == "sv":
            assert [shown(r) for r in find(case.text, CATALOGUE, case.date, None)] == list(case.expect), case.text


def test_a_list_is_one_citation_with_parts_of_its_own() -> None:
    text = "Se 2, 4–6 och 8 §§ FL och 7 § LVM."
    citations = group(find(text, CATALOGUE, dt.date(2024, 1, 1)))
    assert [text[c.start : c.end] for c in citations] == ["2, 4–6 och 8 §§ FL", "7 § LVM"]
    parts = citations[0].parts()
    assert [(part[0].text, [r.section for r in part]) for part in parts] == [
        ("2", ["2"]),
        ("4–6", ["4", "5", "6"]),
        ("8 §§ FL", ["8"]),
    ]


def test_a_bare_section_needs_a_default_act() -> None:
    text = "Enligt 7 § och 9 § andra stycket ska nämnden. Jfr 3 § vapenlagen och 2 § MBL."
    date = dt.date(2024, 1, 1)
    assert [r.section for r in find(text, CATALOGUE, date)] == ["3", "2"]
    found = find(text, CATALOGUE, date, default_act="1988:870")
    assert [(r.sfs, r.section, r.stycke) for r in found] == [
        ("1988:870", "7", None),
        ("1988:870", "9", 2),
        (None, "3", None),
        (None, "2", None),
    ]


def test_in_an_act_without_a_name_the_section_before_another_act_is_its_own() -> None:
    found = find("7 § och 10 kap. 28 § OSL", CATALOGUE, dt.date(2024, 1, 1), default_act="1988:870")
    assert [(r.sfs, r.chapter, r.section) for r in found] == [("1988:870", None, "7"), ("2009:400", "10", "28")]


def test_this_act_is_the_default_act() -> None:
    text = "7 § denna lag"
    assert find(text, CATALOGUE, dt.date(2024, 1, 1)) == []
    assert [r.sfs for r in find(text, CATALOGUE, dt.date(2024, 1, 1), default_act="1990:52")] == ["1990:52"]


def test_definitions_can_be_left_out() -> None:
    text = "socialtjänstlagen (2001:453), SoL. Nu gäller 19 kap. 1 § SoL."
    today = dt.date(2026, 11, 21)
    assert [r.sfs for r in find(text, CATALOGUE, today)] == ["2001:453", "2001:453"]
    assert [r.sfs for r in find(text, CATALOGUE, today, definitions=False)] == ["2001:453", "2025:400"]


def test_a_wide_range_stands_for_its_ends() -> None:
    found = find("1–400 §§ FL", CATALOGUE, dt.date(2024, 1, 1))
    assert [r.section for r in found] == ["1", "400"]


def test_same_act_far_away_is_nobody_knows_which() -> None:
    text = "1 § LVU. " + "Ord utan betydelse. " * 100 + "2 § samma lag."
    assert [r.sfs for r in find(text, CATALOGUE, dt.date(2024, 1, 1))] == ["1990:52", None]
