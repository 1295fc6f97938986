"""What a reader sees: cards, the table for printing, and numbers in running text."""

from __future__ import annotations

import os
import pathlib
import re
from collections.abc import Callable

import pytest

GOLDEN = pathlib.Path(__file__).parent / "golden"
Html = Callable[..., str]

CARDS = """\
/// contact | cve
///

/// contacts
    ids: orostelefonen, nodnummer-112, kommunens-socialtjanst, nationella-samordnaren, sollentuna-kontaktperson-2016
///
"""
TABLE = "/// contact-table\n    scope: national\n///\n"


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(("name", "text"), [("cards", CARDS), ("table", TABLE)])
def test_golden(name: str, text: str, language: str, html: Html) -> None:
    shown = html(text, language)
    golden = GOLDEN / f"{name}.{language}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "sv", "en"),
    [
        ("Ring 112.", '<a class="vv-number" href="tel:112">112</a>.', '<a class="vv-number" href="tel:112">112</a>.'),
        ("Ring **114 14**", '<a class="vv-number" href="tel:11414">114 14</a>', 'href="tel:11414"'),
        (
            "020 – 100 200",
            '020-100 200 <span class="vv-number__note">(senast bekräftat juli 2024)</span>',
            "(last confirmed July 2024)",
        ),
        ("08-579 213 22", "(nummer från 2016)", "(number from 2016)"),
        ("+45 40 20 71 98", "(obekräftat)", "(unconfirmed)"),
        ("035-19 75 29", "(faxnummer från 2020)", "(fax number from 2020)"),
        (
            "info@cve.se",
            '<a href="mailto:info@cve.se">info@cve.se</a> <span class="vv-number__note">(senast bekräftat 2023)</span>',
            "(last confirmed 2023)",
        ),
        ("publikationsservice@socialstyrelsen.se", "(adress från 2020)", "(address from 2020)"),
    ],
)
def test_running_text(text: str, sv: str, en: str, html: Html) -> None:
    assert sv in html(text)
    assert en in html(text, "en")


@pytest.mark.parametrize(
    "text",
    ["`112`", "    112", "## Ring 112", "[112](a.md)", "Se s. 112.", "08-527 44 90", "020-100 20", "hej@kommunen.nu"],
)
def test_what_stays_as_it_is(text: str, html: Html) -> None:
    shown = html(text)
    assert "vv-number" not in shown
    assert "tel:" not in shown


def test_no_number_that_may_not_be_rung_is_a_call_link(html: Html) -> None:
    shown = html("/// contacts\n///\n\n/// contact-table\n///\n\n020-100 200, 08-579 213 22, 116 111")
    assert set(re.findall(r'href="tel:([^"]*)"', shown)) == {"112", "11414"}


def test_a_lapsed_domain_is_never_a_link(html: Html) -> None:
    shown = html("/// contacts\n///\n\n/// contact-table\n///")
    assert "samordnarenmotextremism.se" in shown
    assert not re.search(r'href="[^"]*samordnarenmotextremism', shown)


def test_the_heading_of_a_card_is_its_anchor_once(html: Html) -> None:
    shown = html("/// contact | cve\n///\n\n/// contacts\n    ids: cve, bris\n///\n")
    assert shown.count('id="cve"') == 1
    assert 'id="bris"' in shown
    # A page rendered after it starts anew.
    assert 'id="cve"' in html("/// contact | cve\n///\n")


def test_numbers_in_a_card_are_linked_once(html: Html) -> None:
    shown = html("/// contact | nodnummer-112\n///\n")
    assert shown.count("tel:112") == 1


def test_a_missing_contact_is_seen(html: Html) -> None:
    assert "Kontakten cvee finns inte" in html("/// contact | cvee\n///")


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        ("audience: child", ["bris"]),
        ("audience: relative, child", ["orostelefonen", "bris"]),
        ("scope: municipal", ["kommunens-socialtjanst", "sollentuna-kontaktperson-2016", "exempelstad-vaxel"]),
        ("status: closed", ["nationella-samordnaren"]),
        ("ids: bris, cve", ["bris", "cve"]),
        ("scope: national\n    audience: everyone", ["nodnummer-112", "polisen-114-14"]),
    ],
)
def test_selections(options: str, ids: list[str], html: Html) -> None:
    shown = html(f"/// contacts\n    {options}\n///\n")
    assert re.findall(r'<h3 class="vv-card__name" id="([^"]*)"', shown) == ids
