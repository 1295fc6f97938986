"""Registers are read with positions, and nothing in a file can make the reader fall over or guess."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vagvisaren.registers import read_yaml


def codes(text: str) -> list[tuple[str, int, int]]:
    return [(f.rule.code, f.place.line, f.place.column) for f in read_yaml("data/x.yml", text).findings]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no", {"a": "no"}),
        ("a: 12:30", {"a": "12:30"}),
        ("a: 2026-02-30", {"a": "2026-02-30"}),
        ("a: 0123", {"a": "0123"}),
        ("a: 7", {"a": 7}),
        ("a: '7'", {"a": "7"}),
        ("a: true", {"a": True}),
        ("a:", {"a": None}),
        ("a: ''", {"a": ""}),
        ("[1, 2.5, x]", [1, 2.5, "x"]),
    ],
)
def test_plain_values_mean_what_an_editor_means(text: str, value: object) -> None:
    assert read_yaml("x", text).value == value


@pytest.mark.parametrize(
    ("case", "text", "expected"),
    [
        ("a tab", "- id: a\n\tb: c\n", ("D101", 2, 1)),
        ("an open quote", '- id: "a\n  b: c\n', ("D101", 3, 1)),
        ("a colon too many", "a: b: c\n", ("D101", 1, 5)),
        ("nothing", "", ("D102", 1, 1)),
        ("only a comment", "# hej\n", ("D102", 1, 1)),
        ("a field twice", "- a: 1\n  b: 2\n  a: 3\n", ("D103", 3, 3)),
        ("an alias", "a: &x 1\nb: *x\n", ("D104", 1, 4)),
        ("depth", "[" * 25 + "]" * 25, ("D105", 1, 21)),
        ("a control character", "a: b\x07\n", ("D107", 1, 5)),
        ("a list as a name", "[a]: b\n", ("D108", 1, 1)),
    ],
)
def test_what_cannot_be_read_is_told_at_its_place(case: str, text: str, expected: tuple[str, int, int]) -> None:
    assert codes(text) == [expected]


def test_an_alias_bomb_is_refused_at_once() -> None:
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 60))
    start = time.perf_counter()
    assert codes(bomb) == [("D104", 1, 5)]
    assert time.perf_counter() - start < 1


def test_deep_nesting_is_refused_before_it_costs() -> None:
    start = time.perf_counter()
    assert codes("[" * 200_000)[0][0] in {"D101", "D105"}
    assert time.perf_counter() - start < 2


def test_a_large_file_is_refused() -> None:
    assert codes("# " + "x" * (5 * 1024 * 1024)) == [("D106", 1, 1)]


def test_places_are_kept_for_values_names_and_missing_things() -> None:
    document = read_yaml("data/x.yml", "- id: a\n  term:\n    sv: ord\n")
    assert str(document.positions.place("data/x.yml", (0, "term", "sv"))) == "data/x.yml:3:9"
    assert str(document.positions.place("data/x.yml", (0, "term", "="))) == "data/x.yml:2:3"
    assert str(document.positions.place("data/x.yml", (0, "term", "en"))) == "data/x.yml:3:5"


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(alphabet=st.sampled_from("ab:- \n\t\"'[]{}&*#!|>%@`,?0\x00å"), max_size=60))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    document = read_yaml("data/x.yml", text)
    assert document.findings or document.value is not None or text.strip()
