"""Charts: the register against the guidance, bars as long as their figures, and a table that says the same."""

from __future__ import annotations

import os
import pathlib
import re
import types

import markdown
import pytest
from vagvisaren import context
from vagvisaren.charts import PATH, load_charts
from vagvisaren.charts.checks import check
from vagvisaren.charts.markdown import bars, share
from vagvisaren.pages import load_pages
from vagvisaren.sources import load_sources

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = pathlib.Path(__file__).parent / "golden"
LANGUAGES = pytest.mark.parametrize("language", ["sv", "en"])
CHART = """\
- id: prov
  title: {sv: Prov, en: Trial}
  unit: {sv: Antal, en: Number}
  groups_are: {sv: Vem, en: Who}
  groups:
    - {id: en, label: {sv: En, en: One}, value: 3}
    - {id: annan, label: {sv: Annan, en: Other}, value: 1}
  source: {document: planen, sections: [bakgrund]}
  known: {sv: Så., en: Thus.}
"""


@pytest.fixture(scope="module")
def charts():
    register, findings = load_charts(ROOT)
    assert findings == []
    return register


@pytest.fixture
def html(monkeypatch: pytest.MonkeyPatch, charts):
    """A function that renders the chart ``orostelefonen-2017`` in a language."""
    monkeypatch.setattr(context, "_site", None)
    monkeypatch.setattr(context, "_page", None)
    context.begin(types.SimpleNamespace(charts=charts))  # type: ignore[arg-type]

    def _html(language: str) -> str:
        context.enter("sida.md" if language == "sv" else "sida.en.md")
        text = "/// chart | orostelefonen-2017\n///\n"
        return markdown.Markdown(extensions=["vagvisaren.charts.markdown"]).convert(text)

    return _html


def load(tmp_path: pathlib.Path, text: str):
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / PATH).write_text(text, encoding="utf-8")
    return load_charts(tmp_path)


def test_the_figures_are_those_of_the_guidance(charts):
    # The guidance prints 32, 68 and 4; its text says that external callers were most and relatives next.
    chart = charts["orostelefonen-2017"]
    assert [(g.id, g.value) for g in chart.groups] == [("extern-aktor", 68), ("narstaende", 32), ("involverad", 4)]
    assert chart.total == 104


@LANGUAGES
def test_the_chart_looks_as_it_did(html, language):
    shown = html(language) + "\n"
    golden = GOLDEN / f"chart.{language}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


@LANGUAGES
def test_bars_are_as_long_as_their_figures(charts, language):
    drawn = bars(charts["orostelefonen-2017"], language)
    lengths = [float(bar.length.rstrip("%")) for bar in drawn]
    assert max(lengths) < 80, "the figure after the longest bar needs room"
    for bar, length in zip(drawn, lengths, strict=True):
        assert length / bar.group.value == pytest.approx(lengths[0] / drawn[0].group.value, rel=0.01)


@LANGUAGES
def test_picture_and_table_say_the_same_in_the_same_order(html, language):
    shown = html(language)
    drawn = re.findall(r'class="vv-chart__figure"[^>]*>(\d+) \(([^)]+)\)', shown)
    rows = re.findall(r'<td class="vv-chart__number">(\d+)</td>\s*<td class="vv-chart__number">([^<]+)</td>', shown)
    assert drawn == rows[:-1]
    assert sum(int(value) for value, _ in drawn) == int(rows[-1][0])
    labels = re.findall(r'class="vv-chart__label"[^>]*>([^<]+)<', shown)
    assert labels == re.findall(r'<th scope="row">([^<]+)<', shown)[:-1]


@LANGUAGES
def test_the_picture_has_a_name_and_a_description(html, language):
    shown = html(language)
    ids = re.search(r'<svg aria-labelledby="([^"]+)"[^>]*role="img"', shown)
    assert ids
    for id in ids[1].split():
        assert re.search(rf'<(?:title|desc) id="{id}">[^<]+<', shown)


def test_a_strict_policy_for_styles_and_scripts_is_kept(html):
    assert not re.search(r"<style|<script|\sstyle=|\son[a-z]+=|#[0-9a-f]{3,6}\b", html("sv"))


@pytest.mark.parametrize(
    ("value", "total", "sv", "en"), [(68, 104, "65\u00a0%", "65%"), (1, 8, "13\u00a0%", "13%"), (0, 5, "0\u00a0%", "0%")]
)
def test_shares_are_whole_and_rounded_half_up(value, total, sv, en):
    assert (share(value, total, "sv"), share(value, total, "en")) == (sv, en)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (CHART.replace("value: 3", "value: 0").replace("value: 1", "value: 0"), "alla värden är noll"),
        (CHART.replace("id: annan", "id: en"), "gruppen en står två gånger"),
        (CHART.replace("value: 3", "value: -3"), "groups.value"),
    ],
)
def test_what_cannot_be_drawn_is_refused(tmp_path, text, said):
    register, findings = load(tmp_path, text)
    assert len(register) == 0
    assert [said in f.message() for f in findings] == [True]


def test_a_chart_that_is_right_is_read(tmp_path):
    register, findings = load(tmp_path, CHART)
    assert findings == []
    assert register["prov"].total == 4


def _page(tmp_path: pathlib.Path, body: str):
    (tmp_path / "docs").mkdir()
    front = "---\ntitle: E\ndescription: E.\naudience: [everyone]\nowner: redaktionen\nreviewed: 2026-11-01\n"
    front += "next_review: 2027-11-01\nsources: []\nno_source: E.\n---\n\n# E\n\n"
    (tmp_path / "docs/sida.md").write_text(front + body, encoding="utf-8")
    return list(load_pages(tmp_path)[0].values())


@pytest.mark.parametrize("line", ["/// chart | orostelefonen", "/// chart"])
def test_a_block_without_a_chart_is_found_where_it_stands(tmp_path, charts, line):
    sources, _ = load_sources(ROOT)
    found = list(check(charts, _page(tmp_path, f"Text.\n\n{line}\n///\n"), sources))
    assert [(f.rule.code, f.place.line) for f in found] == [("V101", 16)]


def test_a_chart_that_names_no_section_is_found(charts):
    found = list(check(charts, [], type(charts)("data/sources.yml")))
    assert [f.rule.code for f in found] == ["V102", "V102"]
    assert found[0].place.path == PATH
