"""Abbreviations are explained where they first stand, once a page, and nowhere they should be left alone."""

from __future__ import annotations

import pathlib
import re
import types
import xml.etree.ElementTree as etree

import markdown
import pytest
from vagvisaren import context
from vagvisaren.glossary.markdown import Explainer
from vagvisaren.glossary.notes import Finder
from vagvisaren.glossary.register import load_glossary

ROOT = pathlib.Path(__file__).resolve().parents[2]
GLOSSARY = """\
- id: sig
  term: {sv: SIG, en: SIG}
  full: {sv: sociala insatsgrupper, en: social intervention groups}
  meaning: {sv: Ett samarbete., en: A form of cooperation.}
- id: sol
  term: {sv: SoL, en: SoL}
  full: {sv: socialtjänstlagen, en: the Social Services Act}
  meaning: {sv: En lag., en: An act.}
- id: fn
  term: {sv: FN, en: UN}
  full: {sv: Förenta nationerna, en: the United Nations}
  meaning: {sv: Alla vet., en: Everybody knows.}
  everyday: true
- id: oro
  term: {sv: oro, en: worry}
  meaning: {sv: Ett ord., en: A word.}
"""


@pytest.fixture
def html(monkeypatch: pytest.MonkeyPatch, tmp_path: pathlib.Path):
    """A function that renders Markdown with the small glossary above."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data/glossary.yml").write_text(GLOSSARY, encoding="utf-8")
    register, findings = load_glossary(tmp_path)
    assert findings == []
    monkeypatch.setattr(context, "_site", None)
    monkeypatch.setattr(context, "_page", None)
    context.begin(types.SimpleNamespace(glossary=register))  # type: ignore[arg-type]

    def _html(text: str, page: str = "sida.md") -> str:
        context.enter(page)
        extensions = ["md_in_html", "tables", "vagvisaren.glossary.markdown"]
        return markdown.Markdown(extensions=extensions).convert(text)

    return _html


def noted(html: str) -> list[str]:
    return re.findall(r'class="vv-abbr__link"[^>]*>([^<]+)<', html)


def test_swedish(html):
    assert html("Samla en SIG nu.") == (
        '<p>Samla en <dfn class="vv-abbr"><a aria-describedby="vv-ord-sig" class="vv-abbr__link" '
        'href="/om/ordlista.md#sig">SIG</a><span class="vv-abbr__note" data-search-exclude="" id="vv-ord-sig" '
        'role="note">Sociala insatsgrupper. Ett samarbete.</span></dfn> nu.</p>'
    )


def test_english(html):
    assert "Social intervention groups. A form of cooperation." in html("A SIG now.", "sida.en.md")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SIG, SIG och SIG", ["SIG"]),
        ("*SIG* och SoL, sedan SIG", ["SIG", "SoL"]),
        ("Text.\n\n- SoL\n- SIG\n\nSoL", ["SoL", "SIG"]),
        ("SIG:s möte", ["SIG"]),
        ("SIG-mötet", ["SIG"]),
        ("| SIG | b |\n|---|---|\n| SoL | SIG |", ["SIG", "SoL"]),
    ],
)
def test_the_first_on_the_page_and_only_it(html, text, expected):
    assert noted(html(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "sig och Sig och SIGN och ESIG",
        "FN och oro",
        "## SIG",
        "[SIG](sig.md)",
        "`SIG`",
        "20 kap. 1 § SoL",
        "20 kap. 1 §\u00a0SoL",
        "första stycket SoL",
        "SoL (2025:400)",
        "SoL 2025:400",
        "dnr 1/SIG-3",
        '<div class="vv-card">SIG</div>',
        "<details><summary>SIG</summary>SoL</details>",
    ],
)
def test_left_alone(html, text):
    assert noted(html(text)) == []


@pytest.mark.parametrize(
    "inside",
    [
        '<span class="vv-law"><a href="#x">SoL</a><span class="vv-law__note" role="note">SIG enligt SoL</span></span>',
        "<label>SIG</label>",
        '<svg><text>SIG</text></svg>',
        "<table><caption>SIG</caption></table>",
    ],
)
def test_elements_left_alone(html, inside):
    html("")  # on a page
    root = etree.fromstring(f"<div><p>{inside}</p></div>")
    Explainer().run(root)
    assert etree.tostring(root, encoding="unicode") == f"<div><p>{inside}</p></div>"


@pytest.mark.parametrize(
    "text",
    [
        "Sociala insatsgrupper (SIG) hjälper. SIG är bra.\n\nSIG igen.",
        "# Sociala insatsgrupper, SIG\n\nSIG igen.",
        "SIG är *sociala insatsgrupper*.\n\nSIG igen.",
    ],
)
def test_what_the_page_writes_out_itself_has_no_note(html, text):
    assert noted(html(text)) == []


def test_written_out_only_later_it_has_a_note_first(html):
    assert noted(html("SIG först.\n\nSociala insatsgrupper (SIG) sedan.")) == ["SIG"]


@pytest.mark.parametrize("page", ["om/ordlista.md", "om/ordlista.en.md", "lag/lagar/2025-400.md", "lag/lagar/index.en.md"])
def test_pages_that_explain_themselves(html, page):
    assert noted(html("SIG och SoL", page)) == []


def test_a_longer_abbreviation_is_not_taken_for_a_shorter():
    register, _ = load_glossary(ROOT)
    found = [term.id for _, _, term in Finder(register, "sv").find("Läs HSLF-FS och HSL, SOSFS och SFS, BRÅ och Brå.")]
    assert found == ["hslf-fs", "hsl", "sosfs", "sfs", "lokalt-bra", "bra"]


def test_every_abbreviation_of_the_documents_is_explained():
    # As they stand in the five documents; JOI is the guidance's slip for JO1.
    said = (
        "AFS BRÅ BrB Brå BUK BUP CVE FN FOI FoU GR HSL IS JO KFK KS LVM OSL PDF RAN SIG SiS SKL SKR SoL SOSFS SOU SSPF"
        " Säpo UFFE VINK"
    )
    register, findings = load_glossary(ROOT)
    assert findings == []
    assert sorted(set(said.split()) - {term.term.sv for term in register}) == []


def test_the_swedish_abbreviation_is_kept_in_english():
    register, _ = load_glossary(ROOT)
    other = {term.term.sv for term in register if term.full and term.term.sv != term.term.en}
    assert other == {"FN"}
