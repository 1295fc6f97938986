"""Findings come out sorted, once each, and say where and what."""

import json

from vagvisaren.findings import Place, Rule, Severity, as_json, as_text
from vagvisaren.languages import Text

RULE = Rule(
    code="X101",
    severity=Severity.ERROR,
    title=Text(sv="Titel", en="Title"),
    why=Text(sv="Skäl.", en="Reason."),
    message=Text(sv="Ordet {word} är fel.", en="The word {word} is wrong."),
    help=Text(sv="Skriv {right}.", en="Write {right}."),
)
B = RULE.at(Place("docs/b.md", 3, 5, 3, 8), word="tre", right=Text(sv="fyra", en="four"))
A = RULE.at(Place("docs/a.md", 10, 1), word="ett", right="två")


def test_json_has_exactly_the_promised_keys_in_order_of_place() -> None:
    rows = json.loads(as_json([B, A, B]))
    assert rows == [
        {
            "code": "X101",
            "severity": "error",
            "path": "docs/a.md",
            "line": 10,
            "column": 1,
            "message": "Ordet ett är fel.",
            "help": "Skriv två.",
        },
        {
            "code": "X101",
            "severity": "error",
            "path": "docs/b.md",
            "line": 3,
            "column": 5,
            "message": "Ordet tre är fel.",
            "help": "Skriv fyra.",
        },
    ]


def test_json_of_nothing_is_an_empty_array() -> None:
    assert json.loads(as_json([])) == []


def test_text_marks_the_words_in_the_line() -> None:
    lines = {("docs/b.md", 3): "ett tre fem"}
    assert as_text([B], "sv", lambda path, line: lines.get((path, line))) == (
        "docs/b.md:3:5: fel X101: Ordet tre är fel.\n"
        "    ett tre fem\n"
        "        ^^^\n"
        "    → Skriv fyra.\n"
        "\n"
        "Fel: 1. Varningar: 0."
    )


def test_text_in_english_and_without_a_line_to_show() -> None:
    assert as_text([B], "en") == (
        "docs/b.md:3:5: error X101: The word tre is wrong.\n    → Write four.\n\nErrors: 1. Warnings: 0."
    )


def test_a_long_line_is_cut_round_the_marked_words() -> None:
    line = "x" * 300 + " tre " + "y" * 300
    finding = RULE.at(Place("docs/b.md", 1, 302, 1, 305), word="tre", right="fyra")
    shown, marks = as_text([finding], "sv", lambda *_: line).splitlines()[1:3]
    assert len(shown) <= 104
    assert shown[marks.index("^") : marks.rindex("^") + 1] == "tre"
