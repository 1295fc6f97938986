"""What ``/// sources`` renders, in both languages."""

from __future__ import annotations

import datetime as dt
import types

import markdown
import pytest
from vagvisaren import context, site
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
    cite=Text(sv="Vi skriver Planen.", en="We write The plan."),
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
    assert 'Background</a> <span class="vv-sources__written">(in the document: <q lang="sv">Bakgrund</q>)' in out
    assert "Utgivare" not in out


def test_an_unknown_address_is_shown_as_unknown_and_a_known_one_as_a_link(enter):
    enter("om/kallor.md")
    out, _ = html()
    first, second = out.split('id="sidan"')
    assert "Ingen adress som säkert fungerar är känd." in first
    assert "<a href=\"http" not in first
    assert '<a href="https://example.org/sidan">' in second
    assert "Nummer" in first
    assert "Nummer" not in second


def test_nothing_is_rendered_for_a_page_that_nobody_entered(monkeypatch):
    monkeypatch.setattr(context, "_page", None)
    with pytest.raises(RuntimeError, match=r"hooks/context\.py"):
        html()


LINE = "## Rubrik\n\n/// from | planen: bakgrund, vit-makt; sidan: bakgrund\n///\n\nText.\n"


def test_a_line_names_its_sections_with_links_to_the_overview(enter):
    enter("tecken/prov.md")
    out, _ = html(LINE)
    line = out[out.index('<p class="vv-from">') :].split("</p>")[0]
    assert '<a href="/om/kallor.md#planen-bakgrund">Bakgrund</a>' in line
    assert '<a href="/om/kallor.md#planen-vit-makt">Vit makt-miljön</a>' in line
    assert '<a href="/om/kallor.md#sidan-bakgrund">Bakgrund</a>' in line
    assert line.count("Planen:") == 2  # the two documents have the same name here
    assert "Källa:" in line


def test_a_line_on_an_english_page(enter):
    enter("tecken/prov.en.md")
    out, _ = html(LINE)
    assert '<a href="/om/kallor.md#planen-bakgrund">Background</a>' in out
    assert "Source:" in out
    assert "Avsnittet" not in out


@pytest.fixture
def shown(project, monkeypatch):
    """A function that renders ``/// source | planen`` for the small project, whose register it may change first."""
    def _shown(page: str, more: str = "", number: str = "2016/1") -> str:
        file = project / "data/sources.yml"
        text = file.read_text(encoding="utf-8").replace("  outline:\n", more + "  outline:\n")
        file.write_text(text.replace("number: 2016/1", f"number: {number}"), encoding="utf-8")
        monkeypatch.setattr(context, "_site", None)
        monkeypatch.setattr(context, "_page", None)
        loaded, findings = site.load(project, dt.date(2026, 11, 21))
        assert findings == []
        context.begin(loaded)
        context.enter(page)
        return html("/// source | planen\n///\n")[0]

    return _shown


def item(out: str, id: str) -> str:
    return out[out.index(f'<li id="{id}">') :].split("\n</li>")[0]


def test_a_documents_page_has_its_publication(shown):
    out = shown(
        "om/kallor/planen.md",
        "  printed:\n    - label: {sv: E-post, en: E-mail}\n      value: a@example.org\n"
        "      note: {sv: Så stod det., en: So it stood.}\n",
    )
    for words in ("Exempelstad", "7 april 2016", "2016/1", "svenska", "Vi skriver Planen.", "a@example.org", "Så stod det."):
        assert words in out, words
    assert "Ingen adress som säkert fungerar är känd." in out


def test_a_document_without_a_number_says_so(shown):
    assert "Dokumentet har inget nummer." in shown("om/kallor/planen.md", number="null")


def test_a_section_lists_the_pages_that_rest_on_it(shown, project):
    out = shown("om/kallor/planen.md")
    assert '<a href="/index.md">Hem</a>' in item(out, "bakgrund")
    assert '<a href="/exempel.md">Exempel</a>' in item(out, "bakgrund")
    assert "exempel.md" not in item(out, "forebygga")


def test_an_english_document_page_has_english_titles_and_the_swedish_addresses(shown):
    out = shown("om/kallor/planen.en.md")
    assert '<a href="/index.md">Home</a>' in item(out, "bakgrund")
    assert '(in the document: <q lang="sv">Bakgrund</q>)' in item(out, "bakgrund")
    assert "Not used: Only a greeting." in item(out, "forord")


def test_sections_without_pages_say_why(shown, project):
    for name in ("index.md", "index.en.md"):
        file = project / "docs" / name
        file.write_text(file.read_text(encoding="utf-8").replace(", tidiga-tecken", ""), encoding="utf-8")
    out = shown("om/kallor/planen.md")
    assert "Används inte: Bara en hälsning." in item(out, "forord")
    assert "Finns bara i innehållsförteckningen." in item(out, "implementera")
    assert "Ingen sida bygger på avsnittet än." in item(out, "tidiga-tecken")


def test_a_line_under_a_heading_leads_to_the_heading(shown, project):
    page = project / "docs/exempel.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text + "\n## Ett {#ett}\n\n/// from | planen: forebygga\n///\n", encoding="utf-8")
    out = shown("om/kallor/planen.md")
    assert 'Exempel: <a href="/exempel.md#ett">Ett</a>' in item(out, "forebygga")
