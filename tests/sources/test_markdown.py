"""What ``/// sources`` renders, in both languages."""

from __future__ import annotations

import types

import markdown
import pytest

from vagvisaren import context
from vagvisaren.languages import Text
from vagvisaren.registers import Register
from vagvisaren.sources import PATH, Section, Source

PLAN = Source(
    id="planen",
    title=Text(sv="Handlingsplan & mål", en="Action plan & aims"),
    short=Text(sv="Planen", en="The plan"),
    publisher=Text(sv="Kommunen", en="The municipality"),
    published=Text(sv="Antagen 2016", en="Adopted in 2016"),
    date=None,
    number="dnr 1",
    address=None,
    about=Text(sv="Vad som ska göras.", en="What is to be done."),
    outline=[
        Section(id="bakgrund", title=Text(sv="Bakgrund", en="Background")),
        Section(id="vit-makt", title=Text(sv="Vit makt-miljön", en="The white power milieu"), heading="Vit makt miljön"),
        Section(id="folja-upp", title=Text(sv="Följa upp", en="Follow up"), missing=True),
    ],
)
PAGE = PLAN.model_copy(update={"id": "sidan", "number": None, "address": "https://example.org/sidan"})


@pytest.fixture
def enter(monkeypatch: pytest.MonkeyPatch):
    """A function that enters a page of a site with two documents."""
    monkeypatch.setattr(context, "_site", None)
    monkeypatch.setattr(context, "_page", None)
    site = types.SimpleNamespace(sources=Register(PATH, {s.id: s for s in (PLAN, PAGE)}))

    def _enter(page: str) -> None:
        context.begin(site)  # type: ignore[arg-type]
        context.enter(page)

    return _enter


def html(text: str = "# Källor\n\n/// sources\n///\n") -> tuple[str, markdown.Markdown]:
    md = markdown.Markdown(extensions=["toc", "vagvisaren.sources.markdown"])
    return md.convert(text), md


def test_every_document_stands_once_in_order(enter):
    enter("om/kallor.md")
    out, md = html()
    assert [child["id"] for child in md.toc_tokens[0]["children"]] == ["planen", "sidan"]
    assert out.count("<details>") == 2


def test_sections_have_anchors_in_the_documents_order(enter):
    enter("om/kallor.md")
    out, _ = html()
    anchors = ['id="planen-bakgrund"', 'id="planen-vit-makt"', 'id="planen-folja-upp"', 'id="sidan-bakgrund"']
    assert sorted(anchors, key=out.index) == anchors
    assert out.count('<li id="planen-') == 3


def test_a_section_that_is_only_in_the_contents_says_so(enter):
    enter("om/kallor.md")
    out, _ = html()
    item = out[out.index('id="planen-folja-upp"') :].split("</li>")[0]
    assert "Finns bara i innehållsförteckningen." in item
    assert out.count("Finns bara i innehållsförteckningen.") == 2  # once a document


def test_a_heading_written_otherwise_is_quoted(enter):
    enter("om/kallor.md")
    out, _ = html()
    assert '<q lang="sv">Vit makt miljön</q>' in out
    assert '<q lang="sv">Bakgrund</q>' not in out


def test_english_page_keeps_the_swedish_title_and_headings(enter):
    enter("om/kallor.en.md")
    out, _ = html()
    assert '<cite lang="sv">Handlingsplan &amp; mål</cite> (Action plan &amp; aims)' in out
    assert 'Background <span class="vv-sources__written">(in the document: <q lang="sv">Bakgrund</q>)' in out
    assert "Utgivare" not in out


def test_an_unknown_address_is_shown_as_unknown_and_a_known_one_as_a_link(enter):
    enter("om/kallor.md")
    out, _ = html()
    first, second = out.split('id="sidan"')
    assert "Ingen adress som säkert fungerar är känd." in first and "<a " not in first
    assert '<a href="https://example.org/sidan">' in second
    assert "Nummer" in first and "Nummer" not in second


def test_nothing_is_rendered_for_a_page_that_nobody_entered(monkeypatch):
    monkeypatch.setattr(context, "_page", None)
    with pytest.raises(RuntimeError, match="hooks/context.py"):
        html()
