"""The forms as Word documents: every field in order, in both languages, for people who do not see, and the same bytes."""

from __future__ import annotations

import io
import pathlib
import zipfile

import pytest
from docx import Document
from docx.oxml.ns import qn
from vagvisaren.forms import load_forms, word

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = pytest.mark.parametrize(("language", "spoken"), [("sv", "sv-SE"), ("en", "en-GB")])


@pytest.fixture(scope="module")
def form():
    return load_forms(ROOT)[0]["lagesbeskrivning"]


def opened(form, language):
    return Document(io.BytesIO(word.as_word(form, language)))


@LANGUAGES
def test_headings_are_the_title_and_the_groups_in_order(form, language, spoken):
    document = opened(form, language)
    heads = [(p.style.name, p.text) for p in document.paragraphs if p.style.name.startswith("Heading")]
    groups = [("Heading 2", group.title.in_(language)) for group in form.groups]
    assert heads == [("Heading 1", form.title.in_(language)), *groups]


@LANGUAGES
def test_every_field_stands_in_order_with_room_to_answer(form, language, spoken):
    tables = opened(form, language).tables
    assert len(tables) == len(form.groups)
    for table, group in zip(tables, form.groups, strict=True):
        labels = [field.label.in_(language) for field in group.fields]
        first, *rest = table.rows
        if group.each:
            assert [cell.text for cell in first.cells] == [group.each.in_(language), *labels]
            turns = [f"{group.each.in_(language)} {turn}" for turn in range(1, group.times + 1)]
            assert [row.cells[0].text for row in rest] == turns
        else:
            assert [row.cells[0].paragraphs[0].text for row in rest] == labels
            hints = [field.hint.in_(language) if field.hint else "" for field in group.fields]
            assert ["\n".join(p.text for p in row.cells[0].paragraphs[1:]) for row in rest] == hints
        for row in rest:
            assert row.height is not None
            assert all(cell.text == "" for cell in row.cells[1:])


@LANGUAGES
def test_what_to_mind_stands_before_the_questions(form, language, spoken):
    said = [p.text for p in opened(form, language).paragraphs]
    assert said[1 : 2 + len(form.mind)] == [form.about.in_(language), *(text.in_(language) for text in form.mind)]


@LANGUAGES
def test_it_can_be_read_aloud(form, language, spoken):
    document = opened(form, language)
    assert document.core_properties.title == form.title.in_(language)
    assert document.core_properties.language == spoken
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
    assert defaults.get(qn("w:val")) == spoken
    assert not [e for e in document.element.iter(qn("w:lang")) if e.get(qn("w:val")) != spoken]
    for table in document.tables:
        marked = [row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        assert marked == [True] + [False] * (len(table.rows) - 1)
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))


@LANGUAGES
def test_two_makings_are_the_same_and_hold_nobody(form, language, spoken):
    one, other = word._make(form, language), word._make(form, language)
    assert one == other
    with zipfile.ZipFile(io.BytesIO(one)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert "python-docx" not in parts.read("docProps/core.xml").decode()
    properties = Document(io.BytesIO(one)).core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")


def test_the_english_file_is_named_after_the_swedish(form):
    names = [word.file_name(form, language) for language in ("sv", "en")]
    assert names == ["nedladdning/lagesbeskrivning.docx", "nedladdning/lagesbeskrivning.en.docx"]


def test_the_built_site_offers_each_language_its_file(built_site, form):
    for page, link, language in (
        ("samverka/lagesbild", "../../nedladdning/lagesbeskrivning.docx", "sv"),
        ("en/samverka/lagesbild", "../../../nedladdning/lagesbeskrivning.en.docx", "en"),
    ):
        folder = built_site / page
        assert f'href="{link}"' in (folder / "index.html").read_text(encoding="utf-8")
        assert (folder / link).resolve().read_bytes() == word.as_word(form, language)
