"""Abbreviations explain themselves to mouse, keyboard and finger; drawings are legible at every width."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

pytestmark = pytest.mark.xdist_group("browser")

Make = Callable[..., BrowserContext]
#: A page whose text has an abbreviation of the glossary, and its note.
PAGE = "/samverka/vem-gor-vad/"


def abbreviation(page: Page) -> tuple[Locator, Locator]:
    page.goto(PAGE)
    first = page.locator(".vv-abbr").first
    return first.locator(".vv-abbr__link"), first.locator(".vv-abbr__note")


def test_a_note_shows_on_hover_stays_and_goes_with_escape(page: Page) -> None:
    link, note = abbreviation(page)
    expect(note).to_be_hidden()
    link.hover()
    expect(note).to_be_visible()
    note.hover()
    expect(note).to_be_visible()
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()


def test_a_note_shows_on_focus_and_is_the_description_of_its_link(page: Page) -> None:
    link, note = abbreviation(page)
    link.focus()
    expect(note).to_be_visible()
    expect(link).to_have_accessible_description(note.inner_text())
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    expect(link).to_be_focused()


def test_the_first_touch_shows_the_note_and_the_second_follows_the_link(context: Make) -> None:
    page = context(width=360, height=740, has_touch=True, is_mobile=True).new_page()
    link, note = abbreviation(page)
    link.tap()
    expect(note).to_be_visible()
    box = note.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    link.tap()
    page.wait_for_url("**/om/ordlista/#*")
    assert page.locator(f"[id='{page.url.split('#')[1]}']").count() == 1


@pytest.mark.parametrize("width", [360, 900, 1280])
@pytest.mark.parametrize("path", ["orolig/anmala-oro-barn/", "en/orolig/anmala-oro-barn/", "samverka/", "en/samverka/"])
def test_one_drawing_is_shown_whole_with_letters_of_13_pixels_at_least(context: Make, path: str, width: int) -> None:
    page = context(width=width).new_page()
    page.goto(f"/{path}")
    shown = [svg for svg in page.locator(".vv-diagram__drawing").all() if svg.is_visible()]
    assert len(shown) == 1
    box = shown[0].bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    scale = box["width"] / float(shown[0].get_attribute("width") or 0)
    assert scale * 14 >= 13
    # In the typeface of this machine, no line leaves its drawing.
    assert shown[0].evaluate(
        """svg => { const outer = svg.getBoundingClientRect();
        return [...svg.querySelectorAll("text")].every(t => t.getBoundingClientRect().right <= outer.right + 0.5); }"""
    )


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("prefix", ["", "en/"])
def test_the_figures_of_a_chart_stand_beside_their_bars(context: Make, prefix: str, width: int) -> None:
    page = context(width=width).new_page()
    page.goto(f"/{prefix}socialt-arbete/sa-far-socialtjansten-veta/")
    svg = page.locator(".vv-chart__drawing")
    right = svg.evaluate("svg => svg.getBoundingClientRect().right")
    figures = svg.locator(".vv-chart__figure").all()
    assert len(figures) == 3
    for figure in figures:
        assert figure.evaluate("text => text.getBoundingClientRect().right") <= right + 0.5
