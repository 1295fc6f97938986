"""A legal reference tells what it says, on focus, hover and touch, and leads to the act."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

pytestmark = pytest.mark.xdist_group("browser")

Make = Callable[..., BrowserContext]

#: A page that cites the duty to report, and words that its note must hold.
CASES = {"": ("orolig/anmala-oro-barn/", "socialtjänstlagen (2025:400)"), "en/": ("orolig/anmala-oro-barn/", "2025:400")}


def _first(page: Page, prefix: str) -> tuple[object, object]:
    page.goto(f"/{prefix}{CASES[prefix][0]}")
    law = page.locator(".vv-law").first
    return law.locator(".vv-law__link"), law.locator(".vv-law__note")


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_the_note_shows_on_focus_and_escape_puts_it_away(page: Page, prefix: str) -> None:
    link, note = _first(page, prefix)
    expect(note).to_be_hidden()
    link.focus()
    expect(note).to_be_visible()
    assert CASES[prefix][1] in note.inner_text()
    assert link.get_attribute("aria-describedby") == note.get_attribute("id")
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()


def test_the_note_shows_on_hover_and_stays_while_the_pointer_is_on_it(page: Page) -> None:
    link, note = _first(page, "")
    link.hover()
    expect(note).to_be_visible()
    note.hover()
    expect(note).to_be_visible()


def test_the_first_touch_shows_the_note_and_the_second_follows_the_link(context: Make) -> None:
    page = context(width=360, height=740, has_touch=True, is_mobile=True).new_page()
    link, note = _first(page, "")
    before = page.url
    link.tap()
    expect(note).to_be_visible()
    assert page.url == before
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    link.tap()
    expect(page).to_have_url(re.compile(r"/lag/lagar/2025-400/#k\d+-p\d+"))


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_the_act_tells_what_it_says_and_who_cites_it(page: Page, prefix: str) -> None:
    page.goto(f"/{prefix}lag/lagar/2025-400/#k19-p1")
    section = page.locator("section.vv-provision", has=page.locator("#k19-p1"))
    expect(section).to_be_visible()
    section.locator(".vv-provision__pages a").first.click()
    expect(page.locator("a[href*='lag/lagar/2025-400/#k19-p1']").first).to_be_attached()


def test_a_repealed_act_says_so_first(page: Page) -> None:
    page.goto("/lag/lagar/2001-453/")
    expect(page.locator(".vv-act__status")).to_contain_text("Upphävd 1 juli 2025")
    expect(page.locator("section.vv-provision", has=page.locator("#k14-p1"))).to_contain_text("19 kap. 1 §")
