"""Forms: the register against the guidance's appendix, what is rendered, and that nothing can be sent."""

from __future__ import annotations

import os
import pathlib
import re
import types

import markdown
import pytest
from vagvisaren import context
from vagvisaren.forms import PATH, load_forms
from vagvisaren.forms.checks import check
from vagvisaren.pages import load_pages
from vagvisaren.sources import load_sources

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = pathlib.Path(__file__).parent / "golden"
FORM = """\
- id: prov
  title: {sv: Prov, en: Trial}
  about: {sv: Fyll i., en: Fill in.}
  mind: [{sv: Inga namn., en: No names.}]
  source: {document: planen, sections: [bakgrund]}
  groups:
    - id: nu
      title: {sv: Nu, en: Now}
      fields:
        - {id: var, label: {sv: Var?, en: Where?}}
"""


@pytest.fixture(scope="module")
def forms():
    register, findings = load_forms(ROOT)
    assert findings == []
    return register


@pytest.fixture
def html(monkeypatch: pytest.MonkeyPatch, forms):
    """A function that renders the form ``lagesbeskrivning`` in a language."""
    monkeypatch.setattr(context, "_site", None)
    monkeypatch.setattr(context, "_page", None)
    context.begin(types.SimpleNamespace(forms=forms))  # type: ignore[arg-type]

    def _html(language: str) -> str:
        context.enter("samverka/lagesbild.md" if language == "sv" else "samverka/lagesbild.en.md")
        text = "# Prov\n\n## Mall\n\n/// form | lagesbeskrivning\n///\n"
        return markdown.Markdown(extensions=["toc", "vagvisaren.forms.markdown"]).convert(text)

    return _html


def load(tmp_path: pathlib.Path, text: str):
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / PATH).write_text(text, encoding="utf-8")
    return load_forms(tmp_path)


def test_every_question_of_the_appendix_is_in_the_form(forms):
    # Appendix 1 has 5 questions on the partners, 8 on the situation, 2 aims, and for each activity what, who and when,
    # and how, who and when it is followed up; three activities and a line for more.
    counted = [(group.id, group.times, len(group.fields)) for group in forms["lagesbeskrivning"].groups]
    assert counted == [
        ("parter", 1, 5),
        ("laget", 1, 8),
        ("mal", 1, 2),
        ("aktiviteter", 3, 3),
        ("fler-aktiviteter", 1, 1),
        ("uppfoljning", 3, 3),
        ("fler-uppfoljningar", 1, 1),
    ]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_form_looks_as_it_did(html, language):
    shown = html(language) + "\n"
    golden = GOLDEN / f"form.{language}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_box_has_one_label_and_an_id_of_its_own(html, language):
    shown = html(language)
    boxes = re.findall(r'<(?:input|textarea)[^>]* id="([^"]+)"', shown)
    assert len(boxes) == 35
    assert boxes == re.findall(r'<label for="([^"]+)"', shown)
    ids = re.findall(r' id="([^"]+)"', shown)
    assert len(ids) == len(set(ids))
    hints = re.findall(r'aria-describedby="([^"]+)"', shown)
    assert hints
    assert set(hints) <= set(ids)


def test_nothing_can_be_sent_or_remembered(html):
    shown = html("sv")
    assert not re.search(r"<form|<button|<script|\sname=|\saction=|\son[a-z]+=", shown)
    boxes = re.findall(r"<(?:input|textarea)[^>]*>", shown)
    assert all('autocomplete="off"' in box and 'spellcheck="false"' in box for box in boxes)


def test_a_textarea_is_closed_and_empty(html):
    assert shown_between(html("sv")) == {""}


def shown_between(html: str) -> set[str]:
    return set(re.findall(r"<textarea[^>]*>(.*?)</textarea>", html, re.DOTALL))


def test_groups_that_repeat_need_a_name_for_each_turn(tmp_path):
    register, findings = load(tmp_path, FORM.replace("      fields:", "      times: 2\n      fields:"))
    assert len(register) == 0
    assert ["times och each hör ihop." in f.message() for f in findings] == [True]


def test_a_field_that_stands_twice_is_refused(tmp_path):
    line = FORM.splitlines()[-1]
    register, findings = load(tmp_path, FORM + line + "\n")
    assert len(register) == 0
    assert ["nu-var" in f.message() for f in findings] == [True]


@pytest.mark.parametrize("lines", [0, 13])
def test_a_box_is_one_to_twelve_lines_high(tmp_path, lines):
    register, findings = load(tmp_path, FORM.replace("{id: var,", f"{{id: var, lines: {lines},"))
    assert len(register) == 0
    assert len(findings) == 1


def _page(tmp_path: pathlib.Path, body: str):
    (tmp_path / "docs").mkdir()
    front = "---\ntitle: E\ndescription: E.\naudience: [everyone]\nowner: redaktionen\nreviewed: 2026-11-01\n"
    front += "next_review: 2027-11-01\nsources: []\nno_source: E.\n---\n\n# E\n\n"
    (tmp_path / "docs/sida.md").write_text(front + body, encoding="utf-8")
    return list(load_pages(tmp_path)[0].values())


@pytest.mark.parametrize("line", ["/// form | lagesbild", "/// form"])
def test_a_block_without_a_form_is_found_where_it_stands(tmp_path, forms, line):
    sources, _ = load_sources(ROOT)
    found = list(check(forms, _page(tmp_path, f"Text.\n\n{line}\n///\n"), sources))
    assert [(f.rule.code, f.place.line) for f in found] == [("B101", 16)]


def test_right_blocks_and_shown_code_are_left_alone(tmp_path, forms):
    sources, _ = load_sources(ROOT)
    body = "/// form | lagesbeskrivning\n///\n\n```\n/// form | finns-inte\n///\n```\n"
    assert list(check(forms, _page(tmp_path, body), sources)) == []


def test_a_form_that_names_no_section_is_found(tmp_path, forms):
    found = list(check(forms, [], type(forms)("data/sources.yml")))
    assert [f.rule.code for f in found] == ["B102", "B102"]
    assert found[0].place.path == PATH
