"""Questions to the project's own register."""

from __future__ import annotations

import datetime as dt

import pytest
from vagvisaren.laws.register import Laws

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("abbreviation", "date", "sfs"),
    [
        ("SoL", TODAY, "2025:400"),
        ("SoL", dt.date(2025, 7, 1), "2025:400"),
        ("SoL", dt.date(2025, 6, 30), "2001:453"),
        ("SoL", dt.date(2016, 4, 7), "2001:453"),
        ("FL", dt.date(2018, 6, 30), "1986:223"),
        ("FL", dt.date(2018, 7, 1), "2017:900"),
        ("OSL", TODAY, "2009:400"),
    ],
)
def test_an_abbreviation_means_the_act_in_force_that_day(
    laws: Laws, abbreviation: str, date: dt.date, sfs: str
) -> None:
    act = laws.by_abbreviation(abbreviation, date)
    assert act is not None
    assert act.sfs == sfs


@pytest.mark.parametrize("abbreviation", ["sol", "XYZ", ""])
def test_what_is_no_abbreviation_means_nothing(laws: Laws, abbreviation: str) -> None:
    assert laws.by_abbreviation(abbreviation, TODAY) is None


@pytest.mark.parametrize(
    ("sfs", "chapter", "section", "there"),
    [
        ("2025:400", "19", "6", True),
        ("2025:400", "19", "7", False),
        ("2025:400", "2 a", "1", False),
        ("2001:453", "2a", "8", True),
        ("2001:453", "11", "1a", True),
        ("2009:400", "10", "15 a", True),
        ("2022:666", None, "4 a", True),
        ("2022:666", None, "14", False),
        ("2003:148", None, "2", None),
        ("1999:1", None, "1", None),
    ],
)
def test_whether_a_section_exists(laws: Laws, sfs: str, chapter: str | None, section: str, there: bool | None) -> None:
    assert laws.exists(sfs, chapter, section) is there


def test_a_section_with_a_day_of_its_own_exists_from_that_day(laws: Laws) -> None:
    days = (dt.date(2026, 6, 30), dt.date(2026, 7, 1))
    assert [laws.exists("2025:400", "31", "3 a", day) for day in days] == [False, True]
    assert [laws.exists("2010:800", "9", "1", day) for day in days] == [True, False]


def test_a_section_on_a_day_the_government_decides_is_not_known(laws: Laws) -> None:
    assert laws.exists("1962:700", "22", "6 c") is None


@pytest.mark.parametrize(
    ("sfs", "chapter", "section", "near"),
    [
        ("2025:400", "2", "7", ["2:2", "2:3", "2:4"]),
        ("2025:400", "14", "1 c", ["14:1", "14:2", "14:3"]),
        ("2022:666", None, "4 b", ["3", "4", "4 a"]),
        ("2003:148", None, "9", []),
    ],
)
def test_nearest_sections(laws: Laws, sfs: str, chapter: str | None, section: str, near: list[str]) -> None:
    assert laws.nearest(sfs, chapter, section) == near


def test_nearest_chapters_when_the_chapter_is_not_there(laws: Laws) -> None:
    assert "2:1" in laws.nearest("2025:400", "2 a", "1")


def test_the_most_exact_description_is_given(laws: Laws) -> None:
    exact = laws.provision("2001:453", "14", "1", 1, 4)
    stycke = laws.provision("2001:453", "14", "1", 1, 3)
    whole = laws.provision("2001:453", "14", "1", 9)
    assert exact is not None
    assert stycke is not None
    assert whole is not None
    assert [p.key for p in (exact, stycke, whole)] == [("14:1", 1, "4"), ("14:1", 1, None), ("14:1", None, None)]


@pytest.mark.parametrize(("stycke", "punkt"), [(None, "2"), (1, "2"), ("1", 2)])
def test_a_punkt_is_found_with_and_without_the_first_stycke(laws: Laws, stycke: int | None, punkt: str) -> None:
    for sfs, chapter, section in (("2001:453", "2 a", "8"), ("2022:666", None, "9")):
        found = laws.provision(sfs, chapter, section, stycke, punkt)
        assert found is not None
        assert found.punkt == "2"


def test_of_two_wordings_the_one_that_applies_that_day(laws: Laws) -> None:
    days = (dt.date(2028, 6, 30), dt.date(2028, 7, 1))
    found = [laws.provision("2009:400", "23", "2", date=day) for day in days]
    assert [p.amended_by for p in found if p] == ["2023:353", "2025:737"]


def pairs(laws: Laws, sfs: str, chapter: str | None, section: str, *rest: int) -> set[tuple[str, str]]:
    return {(m.act.sfs, m.provision.at) for m in laws.counterparts(sfs, chapter, section, *rest)}


def test_counterparts_are_found_both_ways(laws: Laws) -> None:
    assert pairs(laws, "2001:453", "2", "7") == {("2025:400", "10:8"), ("2025:400", "10:9")}
    assert pairs(laws, "2025:400", "10", "9") == {("2001:453", "2:7")}


def test_counterparts_of_a_part_are_those_of_the_part(laws: Laws) -> None:
    assert pairs(laws, "2001:453", "11", "1 a", 2) == {("2025:400", "20:2")}
    assert pairs(laws, "2001:453", "14", "1", 3) == {("2025:400", "20:6")}


def test_a_part_without_counterpart_does_not_borrow_the_sections(laws: Laws) -> None:
    assert pairs(laws, "2001:453", "12", "10", 1) == set()
    assert pairs(laws, "2001:453", "12", "10") == {("2025:400", "15:7")}


@pytest.mark.parametrize("at", ["1:1", "2:1", "3:1", "3:4", "7:1", "11:1", "14:1"])
def test_same_pinpoint_other_rule_in_the_two_social_services_acts(laws: Laws, at: str) -> None:
    """A citation without a number could mean either rule."""
    for sfs in ("2001:453", "2025:400"):
        other = laws.other_meaning(sfs, *at.split(":"))
        assert other is not None
        assert (other.old_act.sfs, other.new_act.sfs) == ("2001:453", "2025:400")
        assert other.old is not None
        assert other.new is not None
        assert other.old.meaning != other.new.meaning


@pytest.mark.parametrize("at", ["2:7", "2 a:1", "5:11", "11:1 a", "12:10", "14:1 c"])
def test_pinpoints_that_only_the_older_act_has(laws: Laws, at: str) -> None:
    """A citation without a number is wrong, not double."""
    assert laws.other_meaning("2001:453", *at.split(":")) is None
    assert laws.exists("2025:400", *at.split(":")) is False


def test_no_other_meaning_without_another_act(laws: Laws) -> None:
    assert laws.other_meaning("2009:400", "10", "2") is None
    assert laws.other_meaning("1999:1", "1", "1") is None
