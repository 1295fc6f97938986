"""What the blocks render: tables that can be read aloud, lists that never stand without their frame."""

from __future__ import annotations

import os
import pathlib
import re
import xml.etree.ElementTree as etree
from collections.abc import Callable

import pytest
from vagvisaren.languages import Language
from vagvisaren.plan.register import Plan

from .conftest import ROOT

GOLDEN = pathlib.Path(__file__).parent / "golden"
PAGES = {"sv": "sida.md", "en": "sida.en.md"}
Html = Callable[..., str]
LANGUAGES = pytest.mark.parametrize("language", ["sv", "en"])


@LANGUAGES
@pytest.mark.parametrize(
    "name", ["measures | prevent", "measures | all\n    unit: school", "signs | early", "signs | paths"]
)
def test_golden(html: Html, name: str, language: Language) -> None:
    out = html(f"/// {name}\n///\n", PAGES[language]) + "\n"
    file = GOLDEN / f"{'-'.join(re.findall(r'[a-z]+', name))}.{language}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        file.write_text(out, encoding="utf-8")
    assert out == file.read_text(encoding="utf-8")


@LANGUAGES
@pytest.mark.parametrize("group", ["early", "heightened", "individual", "push", "pull", "paths"])
def test_no_list_stands_without_its_frame(html: Html, plan: Plan, group: str, language: Language) -> None:
    tree = etree.fromstring(html(f"/// signs | {group}\n///\n", PAGES[language], ROOT))
    section = tree.find("div[@class='vv-signs']")
    assert section is not None
    # First of all, so that it is read before the signs.
    frame = section[0]
    assert (frame.get("role"), frame.get("class")) == ("note", "vv-frame")
    said = "".join(frame.itertext())
    base = next(iter(plan.frames.values()))
    assert [point.in_(language) in said for point in base.points] == [True] * len(base.points)
    assert len(section.findall(".//*[@class='vv-sign']")) == len(list(plan.in_group(group))) - (group == "individual")


@LANGUAGES
def test_the_frame_says_what_must_be_said(html: Html, language: Language) -> None:
    said = html("/// frame\n///\n", PAGES[language], ROOT)
    words = {
        "sv": ["inget bevis", "Åsikter är fria", "Skolan rapporterar inte åsikter till polisen"],
        "en": ["not proof", "Opinions are free", "Schools do not report opinions to the police"],
    }
    assert [word in said for word in words[language]] == [True, True, True]


@LANGUAGES
@pytest.mark.parametrize("level", ["prevent", "detect", "act", "all"])
def test_tables_can_be_read_aloud_and_as_cards(html: Html, plan: Plan, level: str, language: Language) -> None:
    tree = etree.fromstring(html(f"/// measures | {level}\n///\n", PAGES[language], ROOT))
    table = tree.find("table")
    assert table is not None
    assert "".join(table.find("caption").itertext()).strip()  # type: ignore[union-attr]
    heads = [th.text for th in table.findall("thead/tr/th[@scope='col']")]
    rows = table.findall("tbody/tr")
    assert len(rows) == len(list(plan.measures(level)))
    for row in rows:
        cells = list(row)
        assert [cell.get("data-label") for cell in cells] == heads
        assert [(cells[0].tag, cells[0].get("scope"))] == [("th", "row")]
        assert all(re.search(r"\w", "".join(cell.itertext())) for cell in cells)
        assert all(node.get("role") for node in (row, *cells))


def test_a_number_stands_only_while_it_may_be_called(html: Html) -> None:
    out = html("/// measures | prevent\n///\n")
    assert "08-465 004 01" in out
    assert not re.search(r"08-465 004 0[23]", out)
    assert "Gammal linje</a> (senast bekräftad augusti 2023)" in out
    assert "Gruppen (2016)</a> (gammal uppgift, kontrollera först)" in out
    assert "Samordnaren</a> (stängd)" in out
    assert "Socialtjänsten</a></li>" in out


def test_what_the_plan_said_stands_after_what_holds_today(html: Html) -> None:
    out = html("/// measures | prevent\n///\n")
    assert out.index("Linjen</a>") < out.index("Ring linjen först.") < out.index("Planen nämnde en annan linje.")
    assert 'class="vv-then"><strong>Så stod det 2016:</strong>' in out


def test_uncertain_pairing_is_said_and_only_there(html: Html) -> None:
    rows = html("/// measures | prevent\n///\n").split('class="vv-measure ')[1:]
    assert ["vv-measure__pairing" in row for row in rows] == [False, True]


def test_a_unit_without_measures_is_told_so(html: Html) -> None:
    assert "inte den här enheten någon egen åtgärd" in html("/// measures | all\n    unit: security\n///\n")


def test_anchors_stand_only_where_every_measure_stands_once(html: Html) -> None:
    assert 'id="samtal"' in html("/// measures | prevent\n///\n")
    of_unit = html("/// measures | all\n    unit: school\n///\n")
    assert 'id="samtal"' not in of_unit
    assert 'href="/handlingsplanen/forebygga.md#samtal"' in of_unit


@pytest.mark.parametrize("page", ["exempel.md", "exempel.en.md"])
def test_a_step_never_leads_to_its_own_page(html: Html, page: str) -> None:
    assert "exempel.md" in html("/// signs | early\n///\n")
    assert "exempel.md" not in html("/// signs | early\n///\n", page)
    assert "vv-next" not in html("/// signs | paths\n///\n", page)


def test_signs_that_mean_something_in_html_are_escaped(html: Html) -> None:
    assert "Oro &amp; otrygghet" in html("/// signs | early\n///\n")
