"""Diagrams: everything said is drawn, nothing overlaps or runs out, and the list says the same."""

from __future__ import annotations

import itertools
import os
import pathlib
import re
import types

import markdown
import pytest
from vagvisaren import context
from vagvisaren.diagrams import PATH, load_diagrams
from vagvisaren.diagrams.checks import check
from vagvisaren.diagrams.layout import NARROW, WIDE, network, steps
from vagvisaren.drawing import Box, Canvas, width
from vagvisaren.pages import load_pages
from vagvisaren.sources import load_sources

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = pathlib.Path(__file__).parent / "golden"
NAMES = ["oro-till-beslut", "vem-samverkar"]
EACH = [pytest.param(name, lang, id=f"{name}-{lang}") for name in NAMES for lang in ("sv", "en")]
EVERY = [pytest.param(*p.values, w, id=f"{p.id}-{w}") for p in EACH for w in (NARROW, WIDE)]
#: Type sizes by kind, as in vagvisaren-content.css.
SIZES = {"when": (16, True), "name": (16, True), "hub": (16, True)}
STEPS = """\
- id: prov
  title: {sv: Prov, en: Trial}
  summary: {sv: Två steg., en: Two steps.}
  sources: [{document: planen, sections: [bakgrund]}]
  steps:
    - {id: ett, what: {sv: Ett, en: One}}
    - {id: tva, what: {sv: Två, en: Two}}
"""
NETWORK = """\
- id: prov
  title: {sv: Prov, en: Trial}
  summary: {sv: Två andra., en: Two others.}
  sources: [{document: planen, sections: [bakgrund]}]
  network:
    hub: {sv: Mitten, en: The middle}
    members: [{sv: en, en: one}]
    partners:
      - {id: a, name: {sv: A, en: A}, what: {sv: Gör a., en: Does a.}}
      - {id: b, name: {sv: B, en: B}, what: {sv: Gör b., en: Does b.}, through: a}
"""


@pytest.fixture(scope="module")
def diagrams():
    register, findings = load_diagrams(ROOT)
    assert findings == []
    return register


@pytest.fixture
def html(monkeypatch: pytest.MonkeyPatch, diagrams):
    """A function that renders a diagram in a language."""
    monkeypatch.setattr(context, "_site", None)
    monkeypatch.setattr(context, "_page", None)
    context.begin(types.SimpleNamespace(diagrams=diagrams))  # type: ignore[arg-type]

    def _html(name: str, language: str) -> str:
        context.enter("sida.md" if language == "sv" else "sida.en.md")
        return markdown.Markdown(extensions=["vagvisaren.diagrams.markdown"]).convert(f"/// diagram | {name}\n///\n")

    return _html


def drawn(diagram, language, size) -> Canvas:
    return steps(diagram.steps, language, size) if diagram.steps else network(diagram.network, language, size)


@pytest.mark.parametrize(("name", "language"), EACH)
def test_the_diagram_looks_as_it_did(html, name, language):
    shown = html(name, language) + "\n"
    golden = GOLDEN / f"{name}.{language}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "language", "size"), EVERY)
def test_everything_is_inside_the_drawing_and_no_box_covers_another(diagrams, name, language, size):
    canvas = drawn(diagrams[name], language, size)
    for box in canvas.boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.right <= size
        assert box.bottom <= canvas.height
    for one, other in itertools.combinations(canvas.boxes, 2):
        assert not covers(one, other), (one, other)


def covers(one: Box, other: Box) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


@pytest.mark.parametrize(("name", "language", "size"), EVERY)
def test_words_stay_in_their_box(diagrams, name, language, size):
    canvas = drawn(diagrams[name], language, size)
    for line in canvas.lines:
        box = next((b for b in canvas.boxes if b.x <= line.x <= b.right and b.y <= line.y <= b.bottom), None)
        # Times stand to the left of the boxes where there is room.
        right = box.right if box else min(b.x for b in canvas.boxes)
        assert line.x + width(line.text, *SIZES.get(line.kind, (14, False))) <= right, line


@pytest.mark.parametrize(("name", "language", "size"), EVERY)
def test_lines_between_boxes_cross_no_words(diagrams, name, language, size):
    canvas = drawn(diagrams[name], language, size)
    for arrow in canvas.arrows:
        for box in canvas.boxes:
            inner = Box(box.x + 1, box.y + 1, box.width - 2, box.height - 2, box.kind)
            for (x1, y1), (x2, y2) in itertools.pairwise(arrow.points):
                for part in range(101):
                    x, y = x1 + (x2 - x1) * part / 100, y1 + (y2 - y1) * part / 100
                    assert not (inner.x < x < inner.right and inner.y < y < inner.bottom), (arrow, box)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_step_and_rule_is_drawn_and_in_the_list(html, diagrams, language):
    shown = html("oro-till-beslut", language)
    svg, said = shown.split("<details")
    words = " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", svg))
    for step in diagrams["oro-till-beslut"].steps:
        for text in filter(None, (step.when, step.what, step.law)):
            assert text.in_(language) in words
            assert text.in_(language) in said
    assert said.count("<li>") == len(diagrams["oro-till-beslut"].steps) == 6


def test_the_process_rests_on_the_sections_in_force(diagrams):
    laws = [step.law.sv for step in diagrams["oro-till-beslut"].steps if step.law]
    at = ["19 kap. 1", "20 kap. 1", "20 kap. 2", "19 kap. 6", "20 kap. 3"]
    assert laws == [f"{section} § SoL (2025:400)" for section in at]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_partner_is_drawn_and_in_the_list(html, diagrams, language):
    shown = html("vem-samverkar", language)
    svg, said = shown.split("<details")
    wide = svg.split("<svg")[1]
    words = " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", wide))
    for partner in diagrams["vem-samverkar"].network.partners:
        assert partner.name.in_(language) in words
        assert partner.what.in_(language) in words
        assert partner.what.in_(language) in said


@pytest.mark.parametrize(("name", "language"), EACH)
def test_both_drawings_have_a_name_a_description_and_ids_of_their_own(html, name, language):
    shown = html(name, language)
    named = re.findall(r'<svg aria-labelledby="([^"]+)"[^>]*role="img"', shown)
    assert len(named) == 2
    for id in " ".join(named).split():
        assert len(re.findall(rf'<(?:title|desc) id="{id}">[^<]+<', shown)) == 1


@pytest.mark.parametrize(("name", "language"), EACH)
def test_a_strict_policy_for_styles_and_scripts_is_kept(html, name, language):
    assert not re.search(r"<style|<script|\sstyle=|\son[a-z]+=|#[0-9a-f]{3,6}\b", html(name, language))


def load(tmp_path: pathlib.Path, text: str):
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / PATH).write_text(text, encoding="utf-8")
    return load_diagrams(tmp_path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (STEPS.replace("id: tva", "id: ett"), "ett står två gånger"),
        (STEPS.replace("id: ett, ", "id: ett, side: true, "), "det första steget hänger på inget"),
        (STEPS + NETWORK[NETWORK.index("  network:") :], "steps eller network ska finnas"),
        (STEPS[: STEPS.index("  steps:")], "steps eller network ska finnas"),
        (NETWORK.replace("through: a", "through: c"), "b nås genom c"),
        (NETWORK.replace("through: a", "through: b"), "b nås genom b"),
    ],
)
def test_what_cannot_be_drawn_is_refused(tmp_path, text, said):
    register, findings = load(tmp_path, text)
    assert len(register) == 0
    assert [said in f.message() for f in findings] == [True]


@pytest.mark.parametrize("text", [STEPS, NETWORK])
@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_a_small_diagram_is_drawn(tmp_path, text, size):
    register, findings = load(tmp_path, text)
    assert findings == []
    canvas = drawn(register["prov"], "sv", size)
    assert not any(covers(one, other) for one, other in itertools.combinations(canvas.boxes, 2))


def _page(tmp_path: pathlib.Path, body: str):
    (tmp_path / "docs").mkdir()
    front = "---\ntitle: E\ndescription: E.\naudience: [everyone]\nowner: redaktionen\nreviewed: 2026-11-01\n"
    front += "next_review: 2027-11-01\nsources: []\nno_source: E.\n---\n\n# E\n\n"
    (tmp_path / "docs/sida.md").write_text(front + body, encoding="utf-8")
    return list(load_pages(tmp_path)[0].values())


@pytest.mark.parametrize("line", ["/// diagram | oro", "/// diagram"])
def test_a_block_without_a_diagram_is_found_where_it_stands(tmp_path, diagrams, line):
    sources, _ = load_sources(ROOT)
    found = list(check(diagrams, _page(tmp_path, f"Text.\n\n{line}\n///\n"), sources))
    assert [(f.rule.code, f.place.line) for f in found] == [("V201", 16)]


def test_a_diagram_that_names_no_section_is_found(diagrams):
    found = list(check(diagrams, [], type(diagrams)("data/sources.yml")))
    assert {f.rule.code for f in found} == {"V202"}
    assert len(found) == sum(len(ref.sections) for diagram in diagrams for ref in diagram.sources)
