"""The built site: every page says what it rests on, and the links of the source lines lead somewhere."""

from __future__ import annotations

import pathlib
import re

import pytest

PAGES = ["", "en/"]


def read(site: pathlib.Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def basis(html: str) -> str:
    """The box of sources at the end of a page, empty where there is none."""
    return html.split('<footer class="vv-basis">')[1].split("</footer>")[0] if "vv-basis" in html else ""


def test_every_page_but_the_home_pages_has_a_box_of_sources(built_site: pathlib.Path) -> None:
    without = [
        file.parent.relative_to(built_site).as_posix()
        for file in built_site.rglob("index.html")
        if not basis(file.read_text(encoding="utf-8"))
    ]
    assert sorted(without) == [".", "en"]


def test_a_page_that_shows_law_says_as_of_which_day(built_site: pathlib.Path) -> None:
    told = 0
    for file in built_site.rglob("index.html"):
        html = file.read_text(encoding="utf-8")
        if 'class="vv-law"' in html and basis(html):
            assert "27 april 2026" in basis(html).lower(), file
            assert "om/kallor/#lagtexterna" in basis(html) or "#lagtexterna" in basis(html), file
            told += 1
    assert told > 50


@pytest.mark.parametrize("prefix", PAGES)
def test_the_overview_keeps_its_address_and_its_anchors(prefix: str, built_site: pathlib.Path) -> None:
    overview = read(built_site, f"{prefix}om/kallor")
    for id in ("planen", "vagledningen-orosanmalningar-barn", "skr-vink", "lagtexterna"):
        assert f'id="{id}"' in overview


@pytest.mark.parametrize("prefix", PAGES)
@pytest.mark.parametrize("id", ["planen", "vagledningen", "skr", "orostelefonrapporten", "kunskapsguiden"])
def test_the_overview_leads_to_every_section_on_its_documents_page(
    id: str, prefix: str, built_site: pathlib.Path
) -> None:
    overview, page = read(built_site, f"{prefix}om/kallor"), read(built_site, f"{prefix}om/kallor/{id}")
    linked = set(re.findall(rf'href="{id}/#([\w-]+)"', overview))
    there = set(re.findall(r'<li id="([\w-]+)"><strong>', page))
    assert linked == there
    assert there


@pytest.mark.parametrize("prefix", PAGES)
def test_a_box_of_sources_leads_to_the_documents_pages(prefix: str, built_site: pathlib.Path) -> None:
    page = built_site / prefix / "orolig/skola"
    links = re.findall(r'href="([^"#]*om/kallor/\w+/)"', basis((page / "index.html").read_text(encoding="utf-8")))
    assert links
    for link in links:
        assert (page / link / "index.html").is_file()
