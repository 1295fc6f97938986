"""Pages are read one by one, and a page that cannot be read says why."""

import pathlib

import pytest
from vagvisaren.pages import load_pages
from vagvisaren.pages.checks import check_scripts, check_twins
from vagvisaren.pages.rules import front


def load(tmp_path: pathlib.Path, files: dict[str, bytes]) -> list[str]:
    for path, data in files.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    pages, findings = load_pages(tmp_path)
    names = frozenset(files)
    findings += check_twins(pages, names)
    for page in pages.values():
        findings += check_scripts(page.path, page.text)
    return [f"{f.place} {f.rule.code}" for f in findings]


GOOD = front().encode()


@pytest.mark.parametrize(
    ("case", "data", "told"),
    [
        ("right", GOOD, []),
        ("empty", b"", ["docs/a.md:1:1 P101"]),
        ("only spaces", b" \n\n", ["docs/a.md:1:1 P101"]),
        ("no front matter", b"# A\n", ["docs/a.md:1:1 P102"]),
        ("front matter never closed", b"---\ntitle: A\n", ["docs/a.md:1:1 P102"]),
        ("broken front matter", b"---\ntitle: 'A\n---\n# A\n", ["docs/a.md:3:1 D101"]),
        ("empty front matter", b"---\n---\n# A\n", ["docs/a.md:2:1 D102"]),
        ("no owner", GOOD.replace(b"owner: redaktionen\n", b""), ["docs/a.md:2:1 D201"]),
        ("an unknown audience", GOOD.replace(b"everyone", b"everybody"), ["docs/a.md:4:12 D201"]),
        ("a date that does not exist", GOOD.replace(b"2026-11-01", b"2026-11-31"), ["docs/a.md:6:11 D201"]),
        ("dates in the wrong order", GOOD.replace(b"2027-11-01", b"2025-11-01"), ["docs/a.md:2:1 D201"]),
        ("no source and no reason", front(sources="[]").encode(), ["docs/a.md:2:1 D201"]),
        ("no source but a reason", front(sources="[]", no_source="Om sajten.").encode(), []),
        ("a Cyrillic letter", GOOD + "Skер.\n".encode(), ["docs/a.md:14:1 P301"]),
        ("a Greek letter", GOOD + "SIΡ.\n".encode(), ["docs/a.md:14:1 P301"]),
        ("a word wholly in Cyrillic is a quotation", GOOD + "Привет.\n".encode(), []),
        ("Windows line ends", GOOD.replace(b"\n", b"\r\n"), ["docs/a.md:1:4 F103"]),
        ("a byte-order mark", b"\xef\xbb\xbf" + GOOD, ["docs/a.md:1:1 F102"]),
        ("Latin-1", GOOD + "å\n".encode("latin-1"), ["docs/a.md:14:1 F101"]),
        ("too large", GOOD + b"x" * (1024 * 1024), ["docs/a.md:1:1 P103"]),
    ],
)
def test_a_page(case: str, data: bytes, told: list[str], tmp_path: pathlib.Path) -> None:
    assert load(tmp_path, {"docs/a.md": data, "docs/a.en.md": GOOD}) == told


def test_a_page_without_a_twin_is_told_once(tmp_path: pathlib.Path) -> None:
    assert load(tmp_path, {"docs/a.md": GOOD, "docs/b.md": GOOD, "docs/b.en.md": GOOD}) == ["docs/a.md:1:1 P201"]


def test_a_symbolic_link_is_refused(tmp_path: pathlib.Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/a.md").symlink_to(tmp_path / "secret.txt")
    pages, findings = load_pages(tmp_path)
    assert pages == {}
    assert [f.rule.code for f in findings] == ["P104"]
