"""What the checks find in the plan and in the blocks that show it, and where."""

from __future__ import annotations

import pathlib
import time

import pytest
from vagvisaren.findings import Example, Rule
from vagvisaren.plan import rules
from vagvisaren.plan.blocks import blocks

from .conftest import ROOT, findings

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.code}-{number}")
    for rule in rules.RULES
    for number, example in enumerate(rule.examples)
]


def codes(root: pathlib.Path) -> list[str]:
    return [f.rule.code for f in findings(root)]


def test_the_small_plan_is_right(small: pathlib.Path) -> None:
    assert codes(small) == []


def test_the_projects_plan_is_right() -> None:
    assert [(str(f.place), f.message()) for f in findings(ROOT)] == []


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_examples(small: pathlib.Path, rule: Rule, example: Example) -> None:
    file = small / example.path
    assert example.replace
    file.write_text(str(example.wrong), encoding="utf-8")
    assert rule.code in codes(small)
    file.write_text(str(example.right), encoding="utf-8")
    assert rule.code not in codes(small)


def edit(root: pathlib.Path, path: str, old: str, new: str) -> None:
    file = root / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("path", "old", "new", "code", "line", "says"),
    [
        ("data/actions.yml", "linjen,", "lijnen,", "A101", 26, "Närmast är: linjen"),
        ("data/actions.yml", "section: forebygga", "section: implementera", "A102", 12, "inget avsnitt implementera"),
        ("data/actions.yml", "[all-staff, school]", "[all-staff, skolan]", "A103", 11, "all-staff, school, security"),
        ("data/signs.yml", "frame: platsen", "frame: plats", "A104", 6, "tecken, platsen"),
        ("docs/exempel.md", "/// signs | early", "/// signs | tidiga", "A201", 18, "early, paths"),
        ("docs/exempel.md", "| prevent", "| prevent\n    unit: skolan", "A202", 16, "all-staff, school, security"),
        ("docs/exempel.md", "| prevent", "| prevent\n    level: act", "A202", 16, "unit"),
    ],
)
def test_a_fault_is_found_where_it_stands(
    small: pathlib.Path, path: str, old: str, new: str, code: str, line: int, says: str
) -> None:
    edit(small, path, old, new)
    found = [f for f in findings(small) if f.rule.code == code]
    assert [(f.place.path, f.place.line) for f in found] == [(path, line)]
    assert says in f"{found[0].message()} {found[0].help()}"


def test_what_one_language_does_not_show_is_found(small: pathlib.Path) -> None:
    edit(small, "docs/exempel.en.md", "/// signs | paths\n///\n", "")
    found = findings(small)
    assert [f.rule.code for f in found] == ["A203"]
    assert "engelska" in found[0].message()
    assert "/// signs | paths" in found[0].help()


def test_a_measure_shown_only_for_another_unit_is_not_shown(small: pathlib.Path) -> None:
    edit(small, "docs/exempel.md", "| prevent", "| prevent\n    unit: all-staff")
    assert [(f.rule.code, f.message().split()[-1]) for f in findings(small)] == [("A203", "hjalp.")]


def test_the_table_of_all_measures_shows_every_level(small: pathlib.Path) -> None:
    edit(small, "docs/exempel.md", "| prevent", "| all")
    assert codes(small) == []


def test_without_the_facts_only_the_facts_are_blamed(small: pathlib.Path) -> None:
    (small / "data/plan.yml").write_text("units: []\n", encoding="utf-8")
    assert {f.place.path for f in findings(small)} == {"data/plan.yml"}


@pytest.mark.parametrize(
    "text",
    [
        "```\n/// measures | fel\n///\n```\n",
        "~~~~\n/// signs\n///\n~~~~\n",
        "    /// signs | fel\n",
        "/// note | Signs\n///\n",
    ],
)
def test_shown_code_and_other_blocks_are_left_alone(text: str) -> None:
    assert list(blocks(text)) == []


def test_a_block_and_its_options_have_places() -> None:
    text = "Ord.\n\n//// measures|act\n    unit: 'school'\n////\n"
    (use,) = blocks(text)
    assert (use.name.text, use.argument.text, use.option("unit"), use.option("level")) == ("measures", "act", "school", "")
    assert text[use.argument.start : use.argument.end] == "act"
    ((name, value),) = use.options
    assert text[name.start : value.end] == "unit: 'school'"


def test_many_fences_are_read_quickly() -> None:
    started = time.perf_counter()
    assert len(list(blocks("```\n" * 20_000 + "/// frame\n///\n"))) == 1
    assert len(list(blocks("```\n~~~\n" * 2_000 + "/// frame\n///\n"))) <= 1
    assert time.perf_counter() - started < 2
