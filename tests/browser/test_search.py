"""The search as a reader meets it, in a real Chromium: from a server and from a folder, by mouse and by keyboard."""

from __future__ import annotations

import pathlib
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from bench import search as bench

pytestmark = pytest.mark.xdist_group("browser")

BOX = "[data-md-component=search-query]"
HIT = ".md-search-result__link"


@pytest.fixture(params=["server", "sub-path", "folder"])
def base(request: pytest.FixtureRequest, built_site: pathlib.Path, tmp_path: pathlib.Path) -> Iterator[str]:
    if request.param == "folder":
        yield built_site.as_uri() + "/"
        return
    folder, path = built_site, ""
    if request.param == "sub-path":
        (tmp_path / "kommun").mkdir()
        (tmp_path / "kommun/vagvisaren").symlink_to(built_site)
        folder, path = tmp_path, "kommun/vagvisaren/"
    with bench.serve(folder) as address:
        yield address + path


def opened(browser: Browser, base: str, path: str) -> tuple[Page, list[str]]:
    page = browser.new_page()
    page.set_default_timeout(10_000)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(base + path + ("index.html" if base.startswith("file:") else ""))
    return page, asked


def test_nothing_is_loaded_until_somebody_searches(browser: Browser, base: str) -> None:
    page, asked = opened(browser, base, "kontakter/")
    page.wait_for_load_state("load")
    assert [url for url in asked if "/search/" in url] == []
    page.locator(BOX).focus()
    page.locator(BOX).press_sequentially("stöd avhoppare")
    expect(page.locator(HIT).first).to_be_visible()
    loaded = {re.sub(r".*/search/", "", url) for url in asked if "/search/" in url}
    assert loaded == {"search.js", "sv.js"}
    page.close()


@pytest.mark.parametrize(
    ("path", "typed", "target"),
    [
        ("orolig/skola/", "OSL 10:18b", "lag/lagar/2009-400/"),
        ("kontakter/", "0852744290", "kontakter/"),
        ("en/kontakter/", "safeguarding referral", "en/"),
    ],
)
def test_hits_lead_to_the_place(browser: Browser, base: str, path: str, typed: str, target: str) -> None:
    page, _ = opened(browser, base, path)
    page.locator(BOX).focus()
    page.locator(BOX).press_sequentially(typed)
    expect(page.locator(".md-search-result__meta")).to_have_text(re.compile(r"^\d+ (träff|result)"))
    href = page.locator(HIT).first.get_attribute("href") or ""
    assert href.startswith(base + target) or href.startswith(base + target.rstrip("/"))
    page.close()


def test_the_hit_says_what_it_is_and_why(browser: Browser, base: str) -> None:
    page, _ = opened(browser, base, "orolig/skola/")
    page.locator(BOX).focus()
    page.locator(BOX).press_sequentially("orostelefonen")
    expect(page.locator(".vv-hit__kind--contact").first).to_have_text("Kontakt")
    expect(page.locator(f"{HIT} mark").first).to_be_visible()
    page.close()


def test_nothing_found_offers_ways_on(browser: Browser, base: str) -> None:
    page, _ = opened(browser, base, "kontakter/")
    page.locator(BOX).focus()
    page.locator(BOX).press_sequentially("zzqqxx")
    ways = page.locator("[data-vv-search-ways]")
    expect(ways).to_be_visible()
    expect(page.locator(".md-search-result__meta")).to_contain_text("Inga träffar")
    ways.get_by_role("link", name=re.compile("Kontakter")).click()
    expect(page).to_have_url(re.compile(r"/kontakter/"))
    page.close()


def test_a_word_can_be_chosen_while_typing(browser: Browser, base: str) -> None:
    page, _ = opened(browser, base, "kontakter/")
    page.locator(BOX).focus()
    page.locator(BOX).press_sequentially("lägesb")
    choice = page.locator(".vv-search__word").first
    expect(choice).to_have_text(re.compile("lägesbild", re.IGNORECASE))
    choice.click()
    expect(page.locator(BOX)).to_have_value(re.compile("lägesbild", re.IGNORECASE))
    expect(page.locator(HIT).first).to_be_visible()
    page.close()


def test_the_keyboard_reaches_the_hits_and_back(browser: Browser, base: str) -> None:
    page, _ = opened(browser, base, "kontakter/")
    page.locator(BOX).focus()
    page.locator(BOX).press_sequentially("hot")
    expect(page.locator(HIT).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator(HIT).first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(HIT).first).to_be_hidden()
    page.close()


def test_the_page_shows_the_words_that_were_sought(browser: Browser, base: str) -> None:
    page, _ = opened(browser, base, "orolig/skola/")
    page.locator(BOX).focus()
    page.locator(BOX).press_sequentially("lägesbilderna")
    page.locator(HIT).first.click()
    expect(page.locator("article mark[data-md-highlight]").first).to_be_visible()
    page.close()
