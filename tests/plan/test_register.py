"""Reading the plan: what fits, what does not, and where it stands."""

from __future__ import annotations

import pathlib

import pytest
from pydantic import ValidationError
from vagvisaren.languages import Text
from vagvisaren.plan.model import Action, Sign, Step
from vagvisaren.plan.register import FACTS, SCHEMAS, load_plan
from vagvisaren.registers.problems import EditorError

T = {"sv": "A", "en": "A"}
ACTION = {
    "id": "a",
    "level": "prevent",
    "focus": T,
    "what": [T],
    "who": [T],
    "when": [T],
    "pairing": "certain",
    "units": ["school"],
    "source": {"document": "planen", "section": "forebygga"},
}
SIGN = {"id": "s", "kind": "sign", "level": "early", "text": T, "frame": "tecken", "source": ACTION["source"]}


def editor_error(caught: pytest.ExceptionInfo[ValidationError]) -> EditorError:
    error = caught.value.errors()[0]["ctx"]["error"]
    assert isinstance(error, EditorError)
    return error


@pytest.mark.parametrize(("what", "who", "when"), [(1, 1, 1), (1, 2, 1), (3, 3, 1), (3, 1, 3), (2, 2, 2)])
def test_columns_that_can_be_paired(what: int, who: int, when: int) -> None:
    Action.model_validate({**ACTION, "what": [T] * what, "who": [T] * who, "when": [T] * when})


@pytest.mark.parametrize(("what", "who", "when"), [(3, 3, 5), (2, 3, 1), (1, 2, 3)])
def test_columns_of_different_lengths_are_not_certain(what: int, who: int, when: int) -> None:
    columns = {"what": [T] * what, "who": [T] * who, "when": [T] * when}
    with pytest.raises(ValidationError) as caught:
        Action.model_validate({**ACTION, **columns})
    assert "olika långa" in editor_error(caught).problem.sv
    Action.model_validate({**ACTION, **columns, "pairing": "uncertain"})


@pytest.mark.parametrize("change", [{"level": None}, {"kind": "push"}, {"kind": "path", "level": "individual"}])
def test_signs_and_only_signs_have_a_level(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError) as caught:
        Sign.model_validate({**SIGN, **change})
    assert "level" in editor_error(caught).problem.en


@pytest.mark.parametrize(
    ("kind", "level", "group"),
    [("sign", "early", "early"), ("push", None, "push"), ("pull", None, "pull"), ("path", None, "paths")],
)
def test_a_sign_belongs_to_the_list_a_page_names(kind: str, level: str | None, group: str) -> None:
    assert Sign.model_validate({**SIGN, "kind": kind, "level": level}).group == group


@pytest.mark.parametrize("page", ["https://example.org", "/orolig/index.md", "../x.md", "orolig/index"])
def test_a_next_step_leads_to_a_page_of_the_site(page: str) -> None:
    with pytest.raises(ValidationError):
        Step(text=Text(sv="A", en="A"), page=page)


def test_the_small_plan_is_whole(small: pathlib.Path) -> None:
    plan, findings = load_plan(small)
    assert findings == []
    assert [a.id for a in plan.measures("all", "school")] == ["samtal", "hjalp"]
    assert [a.id for a in plan.measures("prevent", "all-staff")] == ["samtal"]
    assert list(plan.measures("act")) == []
    assert [f.id for f in plan.frames_of("early")] == ["tecken", "platsen"]
    assert [f.id for f in plan.frames_of("paths")] == ["tecken"]


def test_the_same_id_twice_in_the_facts_is_found_at_the_second(small: pathlib.Path) -> None:
    file = small / FACTS
    file.write_text(file.read_text(encoding="utf-8").replace("id: security", "id: school"), encoding="utf-8")
    _, findings = load_plan(small)
    assert [(f.rule.code, f.place.path, f.place.line) for f in findings] == [("D202", FACTS, 10)]


@pytest.mark.parametrize("text", ["", "levels: [", "units: []\n"])
def test_broken_facts_are_told_and_measures_still_read(small: pathlib.Path, text: str) -> None:
    (small / FACTS).write_text(text, encoding="utf-8")
    plan, findings = load_plan(small)
    assert findings
    assert {f.place.path for f in findings} == {FACTS}
    assert plan.facts is None
    assert len(plan.actions) == 2
    assert plan.units == plan.frames == plan.groups == {}


def test_a_missing_file_is_told(small: pathlib.Path) -> None:
    (small / FACTS).unlink()
    assert [f.rule.code for f in load_plan(small)[1]] == ["D203"]


def test_every_file_has_a_schema() -> None:
    assert set(SCHEMAS) == {"actions.json", "signs.json", "plan.json"}
