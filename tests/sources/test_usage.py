"""Which pages rest on which section, of a small project and of the site itself."""

from __future__ import annotations

import datetime as dt
import pathlib

import pytest
from vagvisaren import site
from vagvisaren.pages.info import page_info
from vagvisaren.pages.rules import front
from vagvisaren.sources.usage import usage

ROOT = pathlib.Path(__file__).resolve().parents[2]
TODAY = dt.date(2026, 11, 21)
SIGN = """- id: tecken
  kind: sign
  level: early
  text: {sv: Ett tecken., en: A sign.}
  frame: tecken
  source: {document: planen, section: tidiga-tecken}
"""


def load(root: pathlib.Path) -> site.Site:
    loaded, findings = site.load(root, TODAY)
    assert findings == []
    return loaded


#: The small project's pages of the guide rest on the plan too; what is tested here is the other two.
GUIDE = frozenset(
    p.relative_to(ROOT / "tests/project").as_posix() for p in (ROOT / "tests/project/docs/orolig").rglob("*.md")
)


def pages(project: pathlib.Path, section: str) -> list[tuple[str, list[str]]]:
    uses = usage(load(project), "sv").get(("planen", section), ())
    return [(use.page.path, [h.text for h in use.headings]) for use in uses if use.page.path not in GUIDE]


def test_front_matter(project: pathlib.Path) -> None:
    assert pages(project, "bakgrund") == [("docs/exempel.md", []), ("docs/index.md", [])]
    assert pages(project, "implementera") == []


def test_a_line_under_a_heading(project: pathlib.Path) -> None:
    page = project / "docs/exempel.md"
    page.write_text(front() + "\n## Ett {#ett}\n\n/// from | planen: forebygga\n///\n", encoding="utf-8")
    assert pages(project, "forebygga") == [("docs/exempel.md", ["Ett"]), ("docs/index.md", [])]


def test_what_the_whole_page_rests_on_is_not_said_of_its_headings_too(project: pathlib.Path) -> None:
    page = project / "docs/exempel.md"
    page.write_text(front() + "\n## Ett\n\n/// from | planen: bakgrund\n///\n", encoding="utf-8")
    assert pages(project, "bakgrund")[0] == ("docs/exempel.md", [])


def test_what_a_block_shows(project: pathlib.Path) -> None:
    (project / "data/signs.yml").write_text(SIGN, encoding="utf-8")
    page = project / "docs/exempel.md"
    page.write_text(front() + "\n/// signs | early\n///\n\n/// signs | okand\n///\n", encoding="utf-8")
    assert pages(project, "tidiga-tecken") == [("docs/exempel.md", []), ("docs/index.md", [])]


@pytest.mark.parametrize("block", ["questions", "form", "example", "chart", "diagram", "measures"])
def test_a_block_that_names_nothing_rests_on_nothing(block: str, project: pathlib.Path) -> None:
    page = project / "docs/exempel.md"
    page.write_text(front() + f"\n/// {block} | okand\n///\n\n/// examples\n///\n", encoding="utf-8")
    assert pages(project, "bakgrund") == [("docs/exempel.md", []), ("docs/index.md", [])]


def test_the_pages_about_the_documents_do_not_count(project: pathlib.Path) -> None:
    page = project / "docs/om/kallor/planen.md"
    page.write_text(front() + "\n/// source | planen\n///\n", encoding="utf-8")
    assert "docs/om/kallor/planen.md" not in [path for path, _ in pages(project, "bakgrund")]


def test_each_language_has_its_own_pages(project: pathlib.Path) -> None:
    uses = usage(load(project), "en")["planen", "bakgrund"]
    assert [use.page.path for use in uses if use.page.path not in GUIDE] == ["docs/exempel.en.md", "docs/index.en.md"]
    assert all(use.page.language == "en" for use in uses)


def test_the_box_at_the_end_of_the_page_has_what_its_lines_name(project: pathlib.Path) -> None:
    page = project / "docs/exempel.md"
    page.write_text(front() + "\n## Ett\n\n/// from | planen: forebygga, bakgrund\n///\n", encoding="utf-8")
    info = page_info(load(project), "docs/exempel.md")
    assert info is not None
    assert [(box.title, box.url, box.sections) for box in info.sources] == [
        ("Planen", "om/kallor/planen/", ["Bakgrund", "Förebygga"])
    ]


def test_every_section_of_the_sites_documents_is_used_missing_or_explained() -> None:
    loaded = load(ROOT)
    for language in ("sv", "en"):
        used = usage(loaded, language)
        for source in loaded.sources:
            for section in source.outline:
                if not section.missing and section.not_used is None:
                    assert used.get((source.id, section.id)), (source.id, section.id, language)
