"""What a reader does on the built site, in a real Chromium."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

pytestmark = pytest.mark.xdist_group("browser")

Make = Callable[..., BrowserContext]

SITUATIONS = {"": "Jag är orolig för ett barn", "en/": "I am worried about a child"}
ROLES = {"": "Skola och förskola", "en/": "School and preschool"}


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_home_leads_to_what_to_do_in_one_click(page: Page, prefix: str) -> None:
    page.goto(f"/{prefix}")
    page.get_by_role("main").get_by_role("link", name=re.compile(SITUATIONS[prefix])).click()
    expect(page).to_have_url(re.compile(rf"/{prefix}orolig/anmala-oro-barn/$"))
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_home_leads_to_the_role_in_one_click(page: Page, prefix: str) -> None:
    page.goto(f"/{prefix}")
    page.get_by_role("main").get_by_role("link", name=re.compile(ROLES[prefix])).click()
    expect(page).to_have_url(re.compile(rf"/{prefix}orolig/skola/$"))


@pytest.mark.parametrize("path", ["", "handlingsplanen/atgarda/", "kontakter/", "om/kallor/", "finns-inte/"])
@pytest.mark.parametrize("prefix", ["", "en/"])
def test_the_urgent_line_is_on_every_page(page: Page, prefix: str, path: str) -> None:
    page.goto(f"/{prefix}{path}")
    urgent = page.locator(".vv-urgent")
    expect(urgent).to_be_visible()
    assert urgent.get_by_role("link", name="112").first.get_attribute("href") == "tel:112"


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_the_plan_shows_every_row_of_its_tables(page: Page, prefix: str) -> None:
    # Counted by hand in the plan: ten rows, three and four.
    for level, rows in {"forebygga": 10, "upptacka": 3, "atgarda": 4}.items():
        page.goto(f"/{prefix}handlingsplanen/{level}/")
        shown = page.get_by_role("main").locator("tr.vv-measure")
        assert shown.count() == rows
        for row in shown.all():
            assert row.locator("th").inner_text().strip()
            assert all(cell.inner_text().strip() for cell in row.locator("td").all())


@pytest.mark.parametrize("path", ["", "handlingsplanen/atgarda/", "tecken/vagar-in/", "kontakter/"])
def test_the_language_switch_leads_to_the_same_page_and_back(page: Page, path: str) -> None:
    page.goto(f"/{path}")
    page.get_by_role("link", name="English", exact=True).first.click()
    expect(page).to_have_url(re.compile(rf"/en/{path}$"))
    assert page.locator("html").get_attribute("lang") == "en"
    page.get_by_role("link", name="Svenska", exact=True).first.click()
    expect(page).to_have_url(re.compile(rf"[^n]/{path}$"))
    assert page.locator("html").get_attribute("lang") == "sv"


def test_a_permanent_number_can_be_called_and_an_old_one_cannot(page: Page) -> None:
    page.goto("/kontakter/")
    targets = [a.get_attribute("href") for a in page.locator("a[href^='tel:']").all()]
    assert "tel:112" in targets
    # From the plan of 2016, and not found since.
    for old in ("57921322", "57921250", "12338425"):
        assert not any(old in (t or "") for t in targets)
    # Shown with its date, not as a link, until somebody has rung it.
    assert "020-100 200" in page.get_by_role("main").inner_text()
    assert not any("20100200" in (t or "") for t in targets)


@pytest.mark.parametrize(
    ("prefix", "word", "begins"),
    [("", "orosanmälan", "/"), ("", "avhopparstöd", "/"), ("en/", "secrecy", "/en/")],
)
def test_a_search_has_hits_that_lead_somewhere(page: Page, prefix: str, word: str, begins: str) -> None:
    page.goto(f"/{prefix}handlingsplanen/")
    page.locator("[data-md-component='search-query']").click()
    box = page.locator("[data-md-component='search-query']")
    expect(box).to_be_focused()
    page.keyboard.type(word)
    hit = page.locator(".md-search-result__link").first
    expect(hit).to_be_visible()
    hit.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.url.split("/", 3)[3].startswith("en/") is (begins == "/en/")


@pytest.mark.parametrize(
    "path", ["", "handlingsplanen/forebygga/", "kontakter/", "tecken/tecken-pa-tre-nivaer/", "lag/far-jag-beratta/"]
)
@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("prefix", ["", "en/"])
def test_no_page_scrolls_sideways_and_no_card_cuts_its_text(context: Make, prefix: str, width: int, path: str) -> None:
    page = context(width=width, height=740).new_page()
    page.goto(f"/{prefix}{path}")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    cut = page.evaluate(
        """() => [...document.querySelectorAll('.vv-card, .vv-card *, .vv-measure td, .vv-measure th, .vv-sign, .vv-urgent *')]
            .filter(e => e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1
                         && !['visible', 'auto', 'scroll'].includes(getComputedStyle(e).overflowX))
            .map(e => e.className + ': ' + e.textContent.trim().slice(0, 60))"""
    )
    assert cut == []


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_print_keeps_the_text_and_drops_what_paper_cannot_use(context: Make, prefix: str) -> None:
    page = context().new_page()
    page.goto(f"/{prefix}handlingsplanen/atgarda/")
    page.emulate_media(media="print")
    expect(page.get_by_role("search")).to_be_hidden()
    expect(page.locator(".vv-button").first).to_be_hidden()
    expect(page.locator(".md-sidebar").first).to_be_hidden()
    expect(page.locator(".vv-urgent")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_an_unknown_address_answers_in_both_languages(page: Page) -> None:
    answer = page.goto("/en/finns-inte/alls/")
    assert answer is not None
    assert answer.status == 404
    for language in ("sv", "en"):
        section = page.locator(f"section[lang='{language}']")
        expect(section).to_be_visible()
        assert section.get_by_role("link").count() >= 3
    section.get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_the_site_works_without_javascript(context: Make) -> None:
    page = context(java_script_enabled=False).new_page()
    page.goto("/")
    page.get_by_role("main").get_by_role("link", name=re.compile("Jag är orolig för en vuxen")).click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.get_by_role("link", name="English", exact=True).first.click()
    expect(page).to_have_url(re.compile("/en/orolig/oro-vuxen/$"))
