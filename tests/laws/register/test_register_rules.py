"""The rules about the register: their examples, and the cases that need more than one file."""

from __future__ import annotations

import pathlib

import pytest
from vagvisaren.findings import Example, Finding, Rule
from vagvisaren.laws import register_rules as rules
from vagvisaren.laws.examples import PATH, act, provision
from vagvisaren.laws.register import load_laws

EXAMPLES = [pytest.param(rule, example, id=rule.code) for rule in rules.RULES for example in rule.examples]


def load(root: pathlib.Path, path: str, text: str | bytes) -> list[Finding]:
    assert isinstance(text, str)
    (root / path).write_text(text, encoding="utf-8")
    return load_laws(root)[1]


def told(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(f.rule.code, str(f.place)) for f in findings]


def test_the_small_register_is_right(small: pathlib.Path) -> None:
    laws, findings = load_laws(small)
    assert told(findings) == []
    assert sorted(laws.acts) == ["2003:9004", "2010:9001", "2020:9001", "2024:9005"]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_wrong_is_found(rule: Rule, example: Example, small: pathlib.Path) -> None:
    found = load(small, example.path, example.wrong)
    assert rule.code in {f.rule.code for f in found}
    for finding in found:
        assert "{" not in finding.message("sv") + finding.help("sv") + finding.message("en") + finding.help("en")


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_right_is_not(rule: Rule, example: Example, small: pathlib.Path) -> None:
    assert told(load(small, example.path, example.right)) == []


def test_the_place_is_the_field_itself(small: pathlib.Path) -> None:
    text = act(provision(amended_by='"2024-9003"'))
    line = text.splitlines().index('    amended_by: "2024-9003"') + 1
    assert told(load(small, PATH, text)) == [("L202", f"{PATH}:{line}:17")]


@pytest.mark.parametrize("written", ["2024-9003", "SFS 2024:9003", "24:9003", "2024:0903", "2024:99999", "2024: 9003"])
def test_forms_that_are_no_sfs_number(written: str, small: pathlib.Path) -> None:
    assert told(load(small, PATH, act(provision(amended_by=f'"{written}"'))))[0][0] == "L202"


@pytest.mark.parametrize(
    "changed",
    [
        {"in_force_to": "2020-06-30"},
        {"in_force_from": "2020-06-30"},
        {"amended_from": "2023-12-31"},
        {"in_force_to": "2024-06-30"},
    ],
    ids=lambda c: "-".join(c),
)
def test_dates_of_a_provision_in_the_wrong_order(changed: dict[str, str], small: pathlib.Path) -> None:
    assert {code for code, _ in told(load(small, PATH, act(provision(**changed))))} == {"L203"}


def test_a_date_that_does_not_exist_is_told_and_the_act_left_out(small: pathlib.Path) -> None:
    found = load(small, PATH, act(verified="2026-02-30"))
    assert found[0].rule.code == "D201"
    assert found[0].place.path == PATH
    assert "2020:9001" not in load_laws(small)[0].acts


def test_two_wordings_that_follow_each_other_are_no_doubling(small: pathlib.Path) -> None:
    first = provision(in_force_to="2025-01-01")
    second = provision(in_force_from="2025-01-01", amended_from="2025-01-01")
    assert told(load(small, PATH, act(first, second))) == []


def test_two_wordings_that_overlap_by_a_day_are(small: pathlib.Path) -> None:
    first = provision(in_force_to="2025-01-02")
    second = provision(in_force_from="2025-01-01", amended_from="2025-01-01")
    assert [code for code, _ in told(load(small, PATH, act(first, second)))] == ["L210"]


def test_a_pinpoint_is_checked_against_the_outline_with_its_letter(small: pathlib.Path) -> None:
    found = load(small, PATH, act(provision(), provision(at='"1:2 b"', counterparts=None)))
    assert [f.rule.code for f in found] == ["L208"]
    assert "1:2 a" in found[0].help("en")


def test_an_unknown_outline_refuses_no_provision(small: pathlib.Path) -> None:
    assert told(load(small, PATH, act(provision(), provision(at='"9:9"', counterparts=None), outline="null"))) == []


def test_chapters_in_an_act_that_has_none(small: pathlib.Path) -> None:
    assert "L209" in {code for code, _ in told(load(small, PATH, act(numbering="sections")))}


def test_an_unclosed_quote_is_one_finding_about_the_file(small: pathlib.Path) -> None:
    found = load(small, PATH, act().replace('"2024:9003"', '"2024:9003', 1))
    assert found[0].rule.code == "D101"
    assert {f.place.path for f in found if f.rule.code == "D101"} == {PATH}


def test_codes_are_unique() -> None:
    codes = [rule.code for rule in rules.RULES]
    assert len(set(codes)) == len(codes)
