"""Lines of a drawing break where a reader's would, and never run out of their box."""

from __future__ import annotations

import pytest
from vagvisaren.drawing import width, wrap


def test_lines_are_no_wider_than_their_room():
    text = "Socialtjänsten beslutar om en utredning ska starta eller inte, och säger det till den som har frågat."
    for room in (90, 120, 200, 400):
        lines = wrap(text, room, 14)
        assert " ".join(lines) == text
        assert all(width(line, 14) <= room or " " not in line for line in lines)


def test_a_word_that_is_too_wide_stands_alone():
    assert wrap("i omhändertagandelagstiftningen nu", 60, 14) == ["i", "omhändertagandelagstiftningen", "nu"]


def test_a_space_that_does_not_break_does_not_break():
    assert wrap("20 kap. 1\u00a0§", 30, 14)[-1] == "1\u00a0§"


@pytest.mark.parametrize(("narrow", "wide"), [("illi", "mmmm"), ("a", "A"), ("abc", "abcd")])
def test_wide_letters_are_wider(narrow, wide):
    assert width(narrow, 14) < width(wide, 14)


def test_bold_and_large_are_wider():
    assert width("Polisen", 14) < width("Polisen", 14, bold=True) < width("Polisen", 16, bold=True)
