"""The two blocks: as they looked, labelled cell by cell, and never citing today's law for what a document wrote."""

from __future__ import annotations

import os
import pathlib
import xml.etree.ElementTree as etree

import pytest

GOLDEN = pathlib.Path(__file__).parent / "golden"


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("block", ["concordance", "document-errors"])
def test_the_blocks_look_as_they_did(html, block, language):
    shown = html(f"/// {block} | planen", language) + "\n"
    golden = GOLDEN / f"{block}.{language}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("document", ["vagledningen", "planen"])
@pytest.mark.parametrize("block", ["concordance", "document-errors"])
def test_every_cell_says_its_column(html, block, document, language):
    page = etree.fromstring(html(f"/// {block} | {document}", language))
    cells = [cell for row in page.iter("tr") if row.get("class") == "vv-measure" for cell in row]
    assert cells
    assert all(cell.get("data-label") for cell in cells)
    assert all("".join(cell.itertext()).strip() for cell in cells)
    ids = [element.get("id") for element in page.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def test_every_reference_of_the_document_has_a_row(html, citations):
    page = etree.fromstring(html("/// concordance | vagledningen", "sv"))
    shown = [row.get("id") for row in page.iter("tr") if row.get("id")]
    assert shown == [f"hanvisning-{c.id}" for c in citations if c.document == "vagledningen"]


def test_what_the_document_wrote_leads_to_the_act_of_its_time(html):
    page = etree.fromstring(html("/// concordance | vagledningen", "sv"))
    heads = [row.find("th") for row in page.iter("tr") if row.get("class") == "vv-measure"]
    links = {a.text: a.get("href") for th in heads if th is not None for a in th.iter("a")}
    assert {href.split("#")[0] for text, href in links.items() if text and href and text.endswith("SoL")} == {
        "/lag/lagar/2001-453.md"
    }
    assert links["14 kap. 1 § SoL"] == "/lag/lagar/2001-453.md#k14-p1"


def test_an_error_has_its_anchor_under_the_document_that_has_it_wrong(html):
    guidance, plan = html("/// document-errors | vagledningen", "sv"), html("/// document-errors | planen", "sv")
    assert 'id="fel-d1"' in guidance
    assert 'id="fel-o1"' in plan
    assert 'id="fel-o1"' not in guidance


def test_errors_about_law_come_first(html, errors):
    page = etree.fromstring(html("/// document-errors | vagledningen", "sv"))
    shown = [row.get("id", "").removeprefix("fel-") for row in page.iter("tr") if row.get("id")]
    kinds = [errors[id].kind == "law" for id in shown]
    assert kinds == sorted(kinds, reverse=True)


def test_an_english_page_says_that_the_words_are_swedish(html):
    assert '<span lang="sv"><a' in html("/// concordance | planen", "en")
    assert 'lang="sv"' not in html("/// concordance | planen", "sv")
