"""The pages of the plan and the signs: easy to read, the same in both languages, never a dead end."""

from __future__ import annotations

import re

import pytest
from vagvisaren.pages import load_pages
from vagvisaren.pages.model import Page
from vagvisaren.plan.blocks import blocks

from .conftest import ROOT

PAGES = {p: page for p, page in load_pages(ROOT)[0].items() if p.split("/")[1] in ("handlingsplanen", "tecken")}
SWEDISH = [pytest.param(page, id=path) for path, page in PAGES.items() if page.language == "sv"]
EACH = [pytest.param(page, id=path) for path, page in PAGES.items()]
#: LIX, the Swedish measure of how hard a text is to read: up to 40 is easy. Signs are read in a hurry.
HARDEST = {"handlingsplanen": 45, "tecken": 40}


def sentences(page: Page) -> list[str]:
    """The sentences of a page. A heading, an item of a list and a cell of a table end one."""
    whole = re.sub(r"(?<=\S)\n {0,3}(?=[^\s#|/*-])(?!\d+\. )", " ", page.prose)
    lines = (re.sub(r"^\s*(?:#+|[-*]|\d+\.)\s+", "", line) for line in whole.splitlines())
    parts = re.split(r"[.!?:](?=\s|$)|\n|\|", "\n".join(re.sub(r"[*_\[\]`]", "", line) for line in lines))
    return [part for part in parts if re.search(r"[^\W\d_]", part)]


def lix(page: Page) -> float:
    """Words to a sentence plus per cent of words longer than six letters (Björnsson)."""
    found = sentences(page)
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", " ".join(found))
    return len(words) / len(found) + 100 * sum(len(w) > 6 for w in words) / len(words)


def body(page: Page) -> str:
    return page.text[page.body_start :]


@pytest.mark.parametrize("page", SWEDISH)
def test_easy_to_read(page: Page) -> None:
    assert lix(page) <= HARDEST[page.path.split("/")[1]]


@pytest.mark.parametrize("page", EACH)
def test_opens_with_the_answer_and_ends_with_a_way_on(page: Page) -> None:
    text = body(page).strip()
    first, after = re.split(r"\n\n", text, maxsplit=2)[:2]
    assert first.startswith("# ")
    assert not after.startswith(("#", "|", "-", "/"))
    last = re.split(r"^## ", text, flags=re.MULTILINE)[-1]
    assert last.startswith(("Gå vidare\n", "Where next\n"))
    assert last.count("](") >= 1


@pytest.mark.parametrize("page", SWEDISH)
def test_both_languages_have_the_same_shape(page: Page) -> None:
    twin = PAGES[page.twin]

    def shape(one: Page) -> tuple[object, ...]:
        text = body(one)
        headings = [len(h) for h in re.findall(r"^(#+) ", text, re.MULTILINE)]
        links = re.findall(r"\]\(([^)]+)\)", text)
        shown = [(b.name.text, b.argument.text, b.option("unit")) for b in blocks(text)]
        numbers = re.findall(r"\b(?:\d{2,3}-\d{3} \d{2,3}(?: \d{2})?|112|114 14|1177)\b", one.prose)
        rows = len(re.findall(r"^\|", text, re.MULTILINE))
        items = len(re.findall(r"^(?:-|\d+\.) ", text, re.MULTILINE))
        return headings, sorted(links), shown, sorted(numbers), rows, items

    assert shape(page) == shape(twin)


@pytest.mark.parametrize("page", EACH)
def test_nobody_is_called_by_their_movement(page: Page) -> None:
    word = r"\b(?:extremisten|extremister|nazister\w*|islamister\w*|extremists|nazis|islamists)\b"
    assert re.findall(word, page.prose, re.IGNORECASE) == []


@pytest.mark.parametrize("page", EACH)
def test_no_person_is_named(page: Page) -> None:
    assert "Sahlin" not in page.text


def test_lists_of_signs_are_all_shown_in_both_languages() -> None:
    for language in ("sv", "en"):
        shown = {
            b.argument.text
            for p in PAGES.values()
            if p.language == language
            for b in blocks(p.text)
            if b.name.text == "signs"
        }
        assert shown == {"early", "heightened", "individual", "push", "pull", "paths"}
