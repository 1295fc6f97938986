"""axe-core finds nothing at level A or AA on any template, light and dark."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

pytestmark = pytest.mark.xdist_group("browser")

Make = Callable[..., BrowserContext]

#: One page of each template and of each kind of block.
PAGES = [
    "",
    "orolig/anmala-oro-barn/",
    "orolig/skola/",
    "handlingsplanen/forebygga/",
    "tecken/tecken-pa-tre-nivaer/",
    "kontakter/",
    "lag/far-jag-beratta/",
    "om/kallor/",
    "om/ordlista/",
    "404.html",
]
_OPTIONS = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


def violations(page: Page) -> list[str]:
    found = Axe().run(page, options=_OPTIONS).response["violations"]
    return [f"{v['id']}: {node['html'][:160]}" for v in found for node in v["nodes"]]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("prefix", ["", "en/"])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_at_a_or_aa(context: Make, path: str, prefix: str, dark: bool) -> None:
    page = context(dark=dark).new_page()
    page.goto(f"/{'' if path == '404.html' else prefix}{path}")
    assert violations(page) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_nothing_with_the_search_open(context: Make, dark: bool) -> None:
    page = context(dark=dark).new_page()
    page.goto("/kontakter/")
    page.locator("[data-md-component='search-query']").click()
    page.keyboard.type("anmälan")
    page.locator(".md-search-result__link").first.wait_for()
    assert violations(page) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_nothing_on_a_phone_with_the_menu_open(context: Make, dark: bool) -> None:
    page = context(width=360, height=740, dark=dark).new_page()
    page.goto("/handlingsplanen/")
    assert violations(page) == []
    page.locator("[data-vv-open='drawer']").click()
    page.wait_for_timeout(400)
    assert violations(page) == []
