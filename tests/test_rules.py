"""Every declared rule: its examples do what they say, and what it says can be read in both languages."""

from __future__ import annotations

import collections
import datetime as dt
import pathlib
import re

import pytest
from vagvisaren import site
from vagvisaren.findings import Example, Rule

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.code}-{number}")
    for rule in site.RULES
    for number, example in enumerate(rule.examples)
]
#: Rules whose mistake is not in the text of one file; each has a test of its own.
TESTED_ELSEWHERE = {
    "D203": "tests/registers/test_load_register.py",
    "P104": "tests/pages/test_read.py",
    **{f"L30{n}": "tests/laws/register/test_watch.py" for n in range(1, 10)},
}


def apply(project: pathlib.Path, example: Example, content: str | bytes) -> None:
    file = project / example.path
    file.parent.mkdir(parents=True, exist_ok=True)
    data = content if isinstance(content, bytes) else content.encode("utf-8")
    before = b"" if example.replace or not file.exists() else file.read_bytes()
    file.write_bytes(before + data)


def codes(project: pathlib.Path, example: Example) -> collections.Counter[str]:
    _, findings = site.check_all(project, dt.date.fromisoformat(example.today))
    return collections.Counter(f.rule.code for f in findings)


def test_the_small_project_is_right(project: pathlib.Path) -> None:
    _, findings = site.check_all(project, dt.date(2026, 11, 21))
    assert [(str(f.place), f.rule.code, f.message()) for f in findings] == []


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_wrong_is_found(rule: Rule, example: Example, project: pathlib.Path) -> None:
    apply(project, example, example.wrong)
    assert codes(project, example)[rule.code] >= 1


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_right_is_not(rule: Rule, example: Example, project: pathlib.Path) -> None:
    if not example.right:
        return
    apply(project, example, example.right)
    assert rule.code not in codes(project, example)


@pytest.mark.parametrize("rule", site.RULES, ids=lambda rule: rule.code)
def test_a_rule_has_an_example_or_a_test_of_its_own(rule: Rule) -> None:
    assert rule.examples or pathlib.Path(TESTED_ELSEWHERE[rule.code]).is_file()


def test_codes_are_unique_and_of_one_form() -> None:
    counted = collections.Counter(rule.code for rule in site.RULES)
    assert [code for code, n in counted.items() if n > 1] == []
    assert [code for code in counted if not re.fullmatch(r"[A-Z][1-9]\d\d", code)] == []


@pytest.mark.parametrize("rule", site.RULES, ids=lambda rule: rule.code)
def test_both_languages_name_the_same_values(rule: Rule) -> None:
    for text in (rule.message, rule.help):
        assert set(re.findall(r"\{(\w+)", text.sv)) == set(re.findall(r"\{(\w+)", text.en))
        assert text.sv.rstrip().endswith((".", "?", "}", "!", ":", "-- {file}"))
