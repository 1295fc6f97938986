"""What ``/// questions`` renders: real lists of labelled boxes that remember and send nothing."""

from __future__ import annotations

import pathlib
import types
import xml.etree.ElementTree as etree

import markdown
import pytest
from vagvisaren import context
from vagvisaren.questions.register import load_questions

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture
def html(monkeypatch: pytest.MonkeyPatch):
    """A function that renders a list on a page."""
    monkeypatch.setattr(context, "_site", None)
    monkeypatch.setattr(context, "_page", None)
    site = types.SimpleNamespace(questions=load_questions(ROOT)[0])

    def _html(page: str, id: str = "individ") -> etree.Element:
        context.begin(site)  # type: ignore[arg-type]
        context.enter(page)
        md = markdown.Markdown(extensions=["toc", "vagvisaren.questions.markdown"], output_format="xhtml")
        return etree.fromstring(md.convert(f"/// questions | {id}\n///\n"))

    return _html


@pytest.mark.parametrize("page", ["fragor.md", "fragor.en.md"])
@pytest.mark.parametrize("id", ["individ", "annan-person", "att-tanka-pa"])
def test_every_question_is_an_item_with_a_box_in_its_label(html, page, id):
    language = "en" if ".en." in page else "sv"
    expected = [q.text.in_(language) for q in the_list(id).questions]
    items = html(page, id).findall(".//ul/li")
    assert ["".join(item.find("label").itertext()).strip() for item in items] == expected
    assert all(len(item.findall("label/input")) == 1 for item in items)


def test_nothing_can_be_stored_or_sent(html):
    page = html("fragor.md")
    boxes = page.findall(".//input")
    assert {box.get("type") for box in boxes} == {"checkbox"}
    assert {box.get("autocomplete") for box in boxes} == {"off"}
    assert not any(box.get("name") for box in boxes)
    assert page.find(".//form") is None
    assert page.find(".//script") is None
    assert not [name for element in page.iter() for name in element.attrib if name.startswith("on")]


def test_every_list_is_named_by_the_heading_of_its_group(html):
    page = html("fragor.md")
    ids = {element.get("id"): element for element in page.iter() if element.get("id")}
    names = ["".join(ids[ul.get("aria-labelledby")].itertext()) for ul in page.findall(".//ul")]
    assert names == [group.title.sv for group in the_list("individ").groups]


def test_the_reader_is_told_that_nothing_is_kept(html):
    assert "sparas inte" in "".join(html("fragor.md").itertext())
    assert "not stored" in "".join(html("fragor.en.md").itertext())


def the_list(id: str):
    return load_questions(ROOT)[0][id]
