"""The guide as it stands: every sign for every role, in words that can be read in three minutes."""

from __future__ import annotations

import datetime as dt
import itertools
import pathlib
import xml.etree.ElementTree as etree

import markdown
import pytest
from vagvisaren import context, site
from vagvisaren.guide.model import Guide, level_page, sheet_page
from vagvisaren.languages import LANGUAGES, Language, Text, twin_of
from vagvisaren.readability.sentences import sentences

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROLES = ("school", "leisure", "social-services", "health-care", "manager", "relative")
LEVELS = ("tidiga", "risk", "person")
PAGES = pytest.mark.parametrize(("level", "role"), list(itertools.product(LEVELS, ROLES)))
IN_BOTH = pytest.mark.parametrize("language", LANGUAGES)
#: Björnsson's limit for what is easy to read, as on the pages about worry (vagvisaren.readability.lix).
EASY = 40


@pytest.fixture(scope="module")
def loaded() -> site.Site:
    return site.load(ROOT, dt.date(2026, 11, 21))[0]


@pytest.fixture(scope="module")
def guide(loaded: site.Site) -> Guide:
    assert loaded.guide.guide is not None
    return loaded.guide.guide


def shown(loaded: site.Site, path: str, language: Language) -> etree.Element:
    """The page ``path`` (the Swedish one's, below docs/) as its extensions make it."""
    name = path if language == "sv" else twin_of(path)
    context.begin(loaded)
    context.enter(name)
    text = loaded.pages[f"docs/{name}"]
    html = markdown.markdown(
        text.text[text.body_start :],
        extensions=["attr_list", "md_in_html", "tables", "toc", "vagvisaren.guide.markdown"],
    )
    return etree.fromstring(f"<div>{html}</div>")


def test_it_has_every_level_and_role(guide: Guide) -> None:
    assert [level.id for level in guide.levels] == list(LEVELS)
    assert [role.id for role in guide.roles] == list(ROLES)
    assert len(guide.cells) == len(LEVELS) * len(ROLES)


@IN_BOTH
@PAGES
def test_a_page_has_every_sign_of_its_level_and_all_its_parts(
    loaded: site.Site, guide: Guide, level: str, role: str, language: Language
) -> None:
    advice = guide.advice(level, role)
    assert advice is not None
    page = shown(loaded, level_page(level, advice.role.slug), language)
    ids = {e.get("id") for e in page.iter() if e.tag in ("h2", "h3")}
    signs = {sign.id for sign in loaded.plan.in_group(advice.level.signs)}
    assert len(signs) == 5
    assert ids >= signs | {"gor-nu", "skriv-ner", "kontakta", "gor-inte", "din-skyldighet", "vad-hander-sen"}
    assert len(page.findall(".//ol/li")) == len(advice.do)
    assert len(page.findall(".//li[@class='vv-card vv-guide__contact']")) == len(advice.contacts) >= 2
    said = "".join(page.itertext())
    assert [point.in_(language) in said for f in loaded.plan.frames_of(advice.level.signs) for point in f.points].count(
        False
    ) == 0


@PAGES
def test_a_page_is_easy_to_read(loaded: site.Site, guide: Guide, level: str, role: str) -> None:
    advice = guide.advice(level, role)
    assert advice is not None
    texts: list[Text] = [
        *(step.text for step in (*advice.do, *advice.then)),
        *advice.role.write,
        *advice.dont,
        *advice.understand,
        *(duty.what for duty in advice.role.duty),
        *(p.about for p in guide.protections),
        advice.level.about,
    ]
    for sign in loaded.plan.in_group(advice.level.signs):
        found = guide.sign(sign.id)
        assert found is not None
        texts += [sign.text, found.understand, found.begin.text]
    read = list(sentences("\n\n".join(text.sv for text in texts)))
    words = sum(s.words for s in read)
    lix = words / len(read) + 100 * sum(s.long for s in read) / words
    assert lix <= EASY


@PAGES
def test_a_child_is_never_forgotten(guide: Guide, level: str, role: str) -> None:
    advice = guide.advice(level, role)
    assert advice is not None
    assert "orolig/anmala-oro-barn.md" in [step.page for step in advice.do]
    assert "19 kap." in advice.role.duty[0].rule.sv


@pytest.mark.parametrize("role", ROLES)
def test_danger_comes_first_where_there_is_violence(guide: Guide, role: str) -> None:
    advice = guide.advice("person", role)
    assert advice is not None
    assert "112" in advice.do[0].text.sv
    assert "112" in advice.do[0].text.en
    assert advice.contacts[0] == "nodnummer-112"


@pytest.mark.parametrize("role", ROLES)
def test_staff_and_relatives_are_sent_to_their_own_line(guide: Guide, role: str) -> None:
    """CVE answers those who work with it, Orostelefonen relatives and associations (data/contacts.yml, audience)."""
    for level in LEVELS:
        advice = guide.advice(level, role)
        assert advice is not None
        right, wrong = ("orostelefonen", "cve") if role == "relative" else ("cve", "orostelefonen")
        assert right in advice.contacts
        assert wrong not in advice.contacts


@IN_BOTH
@pytest.mark.parametrize("role", ROLES)
def test_a_sheet_says_what_the_pages_say(loaded: site.Site, guide: Guide, role: str, language: Language) -> None:
    found = guide.role(role)
    assert found is not None
    said = "".join(shown(loaded, sheet_page(found.slug), language).itertext())
    texts = [step.text for step in found.do] + [*found.write, *found.dont, found.duty[0].rule]
    texts += [step.text for level in LEVELS for step in guide.cell(level, role).do]  # type: ignore[union-attr]
    assert [text.in_(language) for text in texts if text.in_(language) not in said] == []


@IN_BOTH
def test_the_list_leads_to_every_level_and_role(loaded: site.Site, guide: Guide, language: Language) -> None:
    page = shown(loaded, "orolig/jag-har-markt.md", language)
    targets = {a.get("href") for a in page.iter("a")}
    assert targets >= {f"/{level_page(level.id, role.slug)}" for level in guide.levels for role in guide.roles}
    ids = [e.get("id") for e in page.iter("li") if e.get("id")]
    assert ids == [sign.id for sign in loaded.plan.signs if sign.level]
