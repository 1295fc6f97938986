"""Reading a statute as the legal databases print it, on a small act made up for the purpose."""

from __future__ import annotations

import datetime as dt
import pathlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vagvisaren.laws.outline import compact, expand, normal, sections_of, sort_key
from vagvisaren.laws.statute_text import SectionDates, highest, parse_statute

TEXT = (pathlib.Path(__file__).parent / "mirror/SFS_2020_9001.md").read_text(encoding="utf-8")
NEW_YEAR = dt.date(2030, 1, 1)


def test_outline_leaves_out_repealed_sections_and_transitional_provisions() -> None:
    assert parse_statute(TEXT).outline == {"1": ("1", "2", "2 a"), "2": ("1", "2"), "3": ("5",)}


def test_a_wrapped_line_that_starts_like_a_section_begins_none() -> None:
    statute = parse_statute(TEXT)
    assert [s.line for s in statute.at("3:5")] == [TEXT.splitlines().index("5 § Undantag finns.") + 1]


def test_a_paragraph_that_starts_with_a_citation_begins_no_chapter() -> None:
    assert len(parse_statute(TEXT).at("2:1")) == 2


def test_the_amending_act_is_found_before_the_next_heading() -> None:
    statute = parse_statute(TEXT)
    assert [statute.at(at)[0].amended_by for at in ("1:1", "1:2", "1:2 a")] == [None, "2024:9003", "2024:9003"]


def test_two_wordings_have_their_days() -> None:
    ends, begins = parse_statute(TEXT).at("2:1")
    assert (ends.ends, ends.amended_by, begins.begins, begins.amended_by) == (NEW_YEAR, None, NEW_YEAR, "2024:9003")
    assert ends.text.startswith("En avgift tas ut.")


def test_sections_that_begin_or_end_on_a_day_of_their_own() -> None:
    assert parse_statute(TEXT).changes == (
        SectionDates("1:2 a", begins=NEW_YEAR),
        SectionDates("2:2", undecided=True),
        SectionDates("3:5", ends=dt.date(2031, 1, 1)),
    )


def test_number_and_latest_amendment() -> None:
    statute = parse_statute(TEXT)
    assert (statute.sfs, statute.latest_amendment) == ("2020:9001", "2024:9003")


def test_sfs_numbers_are_compared_as_numbers() -> None:
    assert highest(["2025:934", "2025:1501", "2024:9999"]) == "2025:1501"
    assert highest([]) is None


def test_an_act_without_chapters_and_without_amendments() -> None:
    statute = parse_statute("# Lag (2020:9002) om prov\n\n---\n\n1 § Ett.\n\n2 a § Två.\n\nBilaga\n\n3 § Inte här.\n")
    assert statute.outline == {"": ("1", "2 a")}
    assert statute.latest_amendment is None


@pytest.mark.parametrize("text", ["", "Ingen lag alls.", "# Rubrik\n\n§ 41 Protokoll\n", "\0" * 10])
def test_what_is_no_statute_has_no_sections(text: str) -> None:
    assert parse_statute(text).sections == ()


@given(st.text(alphabet="1234 abc§kap.\n/:-LagUI()", max_size=200))
def test_any_text_is_read_without_an_error(text: str) -> None:
    parse_statute(text)


NUMBERS = st.builds(
    lambda n, letter: f"{n} {letter}" if letter else str(n), st.integers(1, 60), st.sampled_from("  abcq")
)


@given(st.sets(NUMBERS.map(str.strip), min_size=1))
def test_compact_and_expand_are_each_others_opposite(sections: set[str]) -> None:
    assert expand(compact(sections)) == sorted(sections, key=sort_key)


@pytest.mark.parametrize("text", ["", "1-", "3-1", "1 a-2 b", "1, 1", "x", "1 a-1"])
def test_what_is_no_outline_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"section|interval"):
        sections_of({"1": text})


@pytest.mark.parametrize(("written", "meant"), [("1a", "1 a"), ("1 A", "1 a"), (" 10 ", "10"), ("10aa", "10 aa")])
def test_normal_form_of_a_number(written: str, meant: str) -> None:
    assert normal(written) == meant
