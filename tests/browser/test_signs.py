"""From a sign to the right person: from home to the action in two clicks, for every sign and role, and sheets of one page."""

from __future__ import annotations

import pathlib
import re
from collections.abc import Callable, Iterator

import pytest
import yaml
from playwright.sync_api import BrowserContext, Page, expect

pytestmark = pytest.mark.xdist_group("browser")

Make = Callable[..., BrowserContext]

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEVELS = {"early": "tidiga", "heightened": "risk", "individual": "person"}
ROLES = ("skola", "fritid", "socialtjanst", "vard", "chef-samordnare", "anhorig-forening")
PREFIXES = pytest.mark.parametrize("prefix", ["", "en/"])
#: Points of A4 and of a millimetre.
A4, MM = (595, 842), 72 / 25.4


def signs() -> Iterator[tuple[str, str]]:
    """Level (as in addresses) and id of every sign of the register."""
    for entry in yaml.safe_load((ROOT / "data/signs.yml").read_text(encoding="utf-8")):
        if entry["kind"] == "sign":
            yield LEVELS[entry["level"]], entry["id"]


def to_the_list(page: Page, prefix: str) -> None:
    """The first click."""
    page.goto(f"/{prefix}")
    page.locator("#innehall a[href$='jag-har-markt/']").first.click()
    expect(page).to_have_url(re.compile(rf"/{prefix}orolig/jag-har-markt/$"))


@PREFIXES
def test_without_scripts_two_clicks_lead_from_home_to_the_action_for_every_sign_and_role(
    context: Make, prefix: str
) -> None:
    page = context(java_script_enabled=False).new_page()
    by_level: dict[str, list[str]] = {}
    for level, sign in signs():
        by_level.setdefault(level, []).append(sign)
    assert {level: len(ids) for level, ids in by_level.items()} == {"tidiga": 5, "risk": 5, "person": 5}
    for level, ids in by_level.items():
        for role in ROLES:
            to_the_list(page, prefix)
            listed = page.locator(f"[data-vv-level={level}]")
            assert [listed.locator(f"#{sign}").count() for sign in ids] == [1] * len(ids)
            listed.locator(f"a[href$='markt/{level}/{role}/']").click()
            expect(page).to_have_url(re.compile(rf"/{prefix}orolig/markt/{level}/{role}/$"))
            main = page.locator("#innehall")
            assert [main.locator(f"h3#{sign}").count() for sign in ids] == [1] * len(ids)
            assert main.locator("#gor-nu + ol > li").count() >= 3
            assert main.locator("#kontakta + ul > li").count() >= 2
            assert main.locator("#kontakta + ul .vv-number, #kontakta + ul a[href^='http']").count() >= 1


@PREFIXES
def test_choosing_a_role_makes_every_sign_a_link_to_itself(page: Page, prefix: str) -> None:
    to_the_list(page, prefix)
    page.locator("[name=roll][value=vard]").check()
    for level, sign in signs():
        link = page.locator(f"[data-vv-sign={sign}] a")
        assert (link.get_attribute("href") or "").endswith(f"markt/{level}/vard/#{sign}")
    page.locator("[data-vv-sign=hat-mot-grupper] a").click()
    expect(page).to_have_url(re.compile(rf"/{prefix}orolig/markt/risk/vard/#hat-mot-grupper$"))
    expect(page.locator("h3#hat-mot-grupper")).to_be_in_viewport()


def test_the_choice_stands_in_the_address_and_nowhere_else(page: Page) -> None:
    to_the_list(page, "")
    kept = "JSON.stringify([localStorage, sessionStorage, document.cookie])"
    before = page.evaluate(kept)
    page.locator("[name=roll][value=fritid]").check()
    page.locator("[name=tecken]").fill("klotter")
    expect(page).to_have_url(re.compile(r"\?roll=fritid&tecken=klotter$"))
    shown = page.locator("[data-vv-sign]:visible")
    assert shown.count() == 2
    address = page.url
    assert page.evaluate(kept) == before
    shown.first.click()
    page.go_back()
    expect(page).to_have_url(address)
    expect(page.locator("[name=roll][value=fritid]")).to_be_checked()
    assert page.locator("[data-vv-sign]:visible").count() == 2
    # Sent to a colleague, it shows the same.
    page.goto("/")
    page.goto(address)
    assert page.locator("[data-vv-sign]:visible").count() == 2


def test_a_search_without_hits_leaves_the_levels_to_choose_from(page: Page) -> None:
    page.goto("/orolig/jag-har-markt/?tecken=xyzzy")
    assert page.locator("[data-vv-sign]:visible").count() == 0
    assert page.locator("[data-vv-role]:visible").count() == len(LEVELS) * len(ROLES)
    expect(page.get_by_role("status").filter(has_text="Inget tecken passar")).to_be_visible()


@PREFIXES
@pytest.mark.parametrize("path", ["jag-har-markt/", "markt/person/anhorig-forening/", "vaggblad/socialtjanst/"])
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_is_wider_than_the_screen(context: Make, width: int, path: str, prefix: str) -> None:
    page = context(width=width, height=740).new_page()
    page.goto(f"/{prefix}orolig/{path}")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@PREFIXES
@pytest.mark.parametrize("role", ROLES)
def test_a_sheet_is_one_page_of_a4(page: Page, role: str, prefix: str) -> None:
    page.goto(f"/{prefix}orolig/vaggblad/{role}/")
    paper = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", paper)
    assert box
    assert [round(float(number)) for number in box.groups()] == list(A4)
    # Room to spare for another computer's letters: at least 5 mm of the page between its margins (print.css) is empty.
    page.set_viewport_size({"width": round((210 - 32) * MM * 96 / 72), "height": 900})
    page.emulate_media(media="print")
    height = page.locator(".vv-sheet__paper").evaluate("e => e.getBoundingClientRect().height") * 72 / 96
    assert height <= (297 - 16 - 18 - 5) * MM
    expect(page.locator(".vv-header, .vv-urgent, .vv-footer").locator("visible=true")).to_have_count(0)
