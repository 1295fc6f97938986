"""The site's own ``data/questions.yml``: no question of the guidance is lost, and no anchor stands twice."""

from __future__ import annotations

import pathlib

import pytest
from vagvisaren.questions.checks import check
from vagvisaren.questions.register import PATH, load_questions
from vagvisaren.sources import load_sources

ROOT = pathlib.Path(__file__).resolve().parents[2]

ONE = """\
- id: ett
  title: {sv: Ett, en: One}
  about: {sv: Före mötet., en: Before the meeting.}
  source: {document: vagledningen, sections: [fragor-individ]}
  groups:
    - title: {sv: Nu, en: Now}
      questions:
        - {id: varfor, text: {sv: Varför?, en: Why?}}
"""


def load(folder: pathlib.Path, text: str):
    file = folder / PATH
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return load_questions(folder)


@pytest.fixture(scope="module")
def lists():
    register, findings = load_questions(ROOT)
    assert findings == []
    return register


@pytest.mark.parametrize(
    ("id", "count"),
    # Counted in the guidance: the bullets of its two lists of questions, and the questions under "Att reflektera över".
    [("individ", 14), ("annan-person", 6), ("att-tanka-pa", 8)],
)
def test_every_question_of_the_guidance_is_there(lists, id, count):
    assert len(lists[id].questions) == count


def test_every_list_rests_on_sections_with_text(lists):
    sources, _ = load_sources(ROOT)
    assert list(check(lists, [], sources)) == []


def test_texts_that_are_asked_end_with_a_question_mark_in_both_languages(lists):
    for entry in lists:
        for question in entry.questions:
            assert question.text.sv.endswith("?"), question.id
            assert question.text.en.endswith("?"), question.id


def test_a_question_id_in_two_lists_is_told_with_the_first_line(tmp_path):
    _, findings = load(tmp_path, ONE + ONE.replace("id: ett", "id: tva"))
    assert [(f.rule.code, f.place.line, f.values["line"]) for f in findings] == [("D202", 16, 8)]


def test_a_list_without_questions_is_refused(tmp_path):
    register, findings = load(tmp_path, ONE.split("        - {id")[0].replace("questions:", "questions: []"))
    assert "ett" not in register
    assert len(findings) == 1
    assert findings[0].place.line == 7
