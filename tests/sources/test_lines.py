"""``/// from | …`` as it is read from a page."""

from __future__ import annotations

import pytest
from vagvisaren.pages.blocks import Word
from vagvisaren.pages.model import Page
from vagvisaren.sources.lines import from_lines, read


def named(argument: str) -> list[tuple[str, list[str]]]:
    found = read(Word(argument, 0, len(argument)))
    return [(n.document.text, [s.text for s in n.sections]) for n in found]


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        pytest.param("planen: mal", [("planen", ["mal"])], id="one section"),
        pytest.param("planen: mal, bakgrund", [("planen", ["mal", "bakgrund"])], id="several"),
        pytest.param("planen:mal,bakgrund", [("planen", ["mal", "bakgrund"])], id="without blanks"),
        pytest.param(
            "planen: mal; vagledningen: kort-om, bilaga-1",
            [("planen", ["mal"]), ("vagledningen", ["kort-om", "bilaga-1"])],
            id="two documents",
        ),
        pytest.param("", [], id="nothing"),
        pytest.param("planen", [], id="no section"),
        pytest.param("planen:", [], id="an empty list"),
        pytest.param("planen: mal,", [], id="a comma too many"),
        pytest.param("planen: mal; ;", [], id="an empty part"),
        pytest.param("planen: Mål", [], id="no id"),
        pytest.param("planen: mal bakgrund", [], id="no comma"),
    ],
)
def test_argument(argument: str, expected: list[tuple[str, list[str]]]) -> None:
    assert named(argument) == expected


def test_words_have_their_places() -> None:
    argument = "planen: mal; vagledningen: kort-om"
    words = [w for n in read(Word(argument, 100, 100 + len(argument))) for w in (n.document, *n.sections)]
    assert [argument[w.start - 100 : w.end - 100] for w in words] == ["planen", "mal", "vagledningen", "kort-om"]


def heading(text: str) -> tuple[int, str, str] | None:
    (line,) = from_lines(Page("docs/prov.md", text, 0, None))
    return (line.heading.level, line.heading.text, line.heading.anchor) if line.heading else None


LINE = "/// from | planen: mal\n///\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("## Rubrik\n\n" + LINE, (2, "Rubrik", ""), id="a heading"),
        pytest.param("## Rubrik\n" + LINE, (2, "Rubrik", ""), id="without an empty line"),
        pytest.param("### En rubrik {#har}\n\n" + LINE, (3, "En rubrik", "har"), id="an anchor"),
        pytest.param("## Rubrik {: #har .stor }\n\n" + LINE, (2, "Rubrik", "har"), id="an attribute list"),
        pytest.param("## Rubrik ##\n\n" + LINE, (2, "Rubrik", ""), id="closed"),
        pytest.param("# Titel\n\n" + LINE, None, id="the page's title"),
        pytest.param("## Rubrik\n\nText.\n\n" + LINE, None, id="text between"),
        pytest.param(LINE, None, id="first on the page"),
        pytest.param("```\n## Rubrik\n```\n\n" + LINE, None, id="a heading in code"),
        pytest.param("#Rubrik\n\n" + LINE, None, id="no blank after the marks"),
    ],
)
def test_heading(text: str, expected: tuple[int, str, str] | None) -> None:
    assert heading(text) == expected


def test_a_line_in_code_is_none() -> None:
    assert list(from_lines(Page("docs/prov.md", f"```\n## Rubrik\n\n{LINE}```\n", 0, None))) == []


def test_a_page_of_nothing_but_lines_is_read_in_no_time() -> None:
    text = f"## Rubrik {' ' * 300}\n\n{LINE}" * 2000
    assert sum(line.heading is not None for line in from_lines(Page("docs/prov.md", text, 0, None))) == 2000
