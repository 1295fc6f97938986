"""A file is text only in UTF-8; what stands in the way is told at its byte."""

import pytest
from vagvisaren.textfiles import decode, place_at


@pytest.mark.parametrize(
    ("case", "data", "text", "codes"),
    [
        ("plain", "å\n".encode(), "å\n", []),
        ("Latin-1", "a\nbå\n".encode("latin-1"), None, [("F101", 2, 2)]),
        ("UTF-16", "a".encode("utf-16"), None, [("F101", 1, 1)]),
        ("a byte-order mark", b"\xef\xbb\xbfa\n", "a\n", [("F102", 1, 1)]),
        ("Windows line ends", b"a\nb\r\nc\r\n", "a\nb\nc\n", [("F103", 2, 2)]),
        ("old Mac line ends", b"a\rb", "a\nb", [("F103", 1, 2)]),
        ("nothing", b"", "", []),
    ],
)
def test_decode(case: str, data: bytes, text: str | None, codes: list[tuple[str, int, int]]) -> None:
    got, findings = decode("docs/a.md", data)
    assert got == text
    assert [(f.rule.code, f.place.line, f.place.column) for f in findings] == codes


def test_places_count_characters_from_one() -> None:
    place = place_at("docs/a.md", "åä\nöx", 3, 5)
    assert (place.line, place.column, place.end_line, place.end_column) == (2, 1, 2, 3)
