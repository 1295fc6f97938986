"""An entry that does not fit its model is told field by field; the others are kept."""

import pathlib

import pytest
from vagvisaren.languages import Text
from vagvisaren.registers import Day, Entry, load_register


class Term(Entry):
    term: Text
    since: Day | None = None


def load(tmp_path: pathlib.Path, text: str | bytes) -> tuple[list[str], list[str]]:
    (tmp_path / "data").mkdir()
    data = text.encode() if isinstance(text, str) else text
    (tmp_path / "data/terms.yml").write_bytes(data)
    register, findings = load_register(tmp_path, "data/terms.yml", Term)
    return [e.id for e in register], [f"{f.place}: {f.rule.code} {f.message()} {f.help()}" for f in findings]


@pytest.mark.parametrize(
    ("case", "text", "kept", "told"),
    [
        (
            "a missing field",
            "- id: a\n- id: b\n  term: {sv: B, en: B}\n",
            ["b"],
            "data/terms.yml:1:3: D201 term: fältet saknas. Lägg till term: … i posten.",
        ),
        (
            "a missing language",
            "- id: a\n  term: {sv: A}\n",
            [],
            "data/terms.yml:2:9: D201 term.en: fältet saknas. Lägg till en: … i posten.",
        ),
        (
            "an empty text",
            '- id: a\n  term: {sv: A, en: ""}\n',
            [],
            "data/terms.yml:2:21: D201 term.en: är tomt. Skriv ett värde, på båda språken där det är text.",
        ),
        (
            "a misspelt field",
            "- id: a\n  trem: x\n  term: {sv: A, en: A}\n",
            [],
            "data/terms.yml:2:3: D201 trem: ett sådant fält finns inte. Rätta namnet eller ta bort raden. Menar du term?",
        ),
        (
            "a wrong type",
            "- id: a\n  term: {sv: 7, en: A}\n",
            [],
            "data/terms.yml:2:14: D201 term.sv: ska vara text, men är talet 7. Sätt värdet inom citattecken.",
        ),
        (
            "a date that does not exist",
            "- id: a\n  term: {sv: A, en: A}\n  since: 2026-02-30\n",
            [],
            "data/terms.yml:3:10: D201 since: ”2026-02-30” är inget datum som finns. "
            "Skriv år-månad-dag, till exempel 2026-11-21.",
        ),
        (
            "a doubled id",
            "- id: a\n  term: {sv: A, en: A}\n- id: a\n  term: {sv: B, en: B}\n",
            ["a"],
            "data/terms.yml:3:7: D202 Id:t a används redan på rad 1. "
            "Ge den ena posten ett eget id, eller slå ihop dem.",
        ),
        (
            "no list",
            "id: a\n",
            [],
            "data/terms.yml:1:1: D201 filen: ska vara en lista med poster. Börja varje post med ett bindestreck: - id: …",
        ),
        (
            "Latin-1",
            "- id: a\n  term: {sv: å, en: A}\n".encode("latin-1"),
            [],
            "data/terms.yml:2:14: F101 Filen är inte sparad i UTF-8 (byte E5 här tyder på Latin-1 (Windows-1252)). "
            "Öppna filen i din textredigerare, välj Spara med kodning och UTF-8.",
        ),
    ],
)
def test_a_bad_entry_is_told(case: str, text: str | bytes, kept: list[str], told: str, tmp_path: pathlib.Path) -> None:
    assert load(tmp_path, text) == (kept, [told])


def test_a_missing_file_is_told(tmp_path: pathlib.Path) -> None:
    _, findings = load_register(tmp_path, "data/terms.yml", Term)
    assert [f.rule.code for f in findings] == ["D203"]
