"""The small register of contacts, its look-ups, and pages made of one line."""

from __future__ import annotations

import datetime as dt
import pathlib
import shutil
import types
from collections.abc import Callable

import markdown
import pytest
from vagvisaren import context
from vagvisaren.contacts.checks import check
from vagvisaren.contacts.directory import Directory
from vagvisaren.contacts.register import Contact, load_contacts
from vagvisaren.findings import Finding
from vagvisaren.pages import load_pages
from vagvisaren.pages.rules import front
from vagvisaren.registers import Register

HERE = pathlib.Path(__file__).parent
TODAY = dt.date(2026, 11, 21)


@pytest.fixture(scope="session")
def register() -> Register[Contact]:
    """The small register, which is right."""
    contacts, findings = load_contacts(HERE)
    assert findings == []
    return contacts


@pytest.fixture(scope="session")
def directory(register: Register[Contact]) -> Directory:
    return Directory(register)


@pytest.fixture(scope="session")
def project_directory() -> Directory:
    """The look-ups of the project's own register."""
    return Directory(load_contacts(HERE.parents[1])[0])


@pytest.fixture
def small(tmp_path: pathlib.Path) -> pathlib.Path:
    """A project with the small register and one page in each language, to be broken."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "data").mkdir()
    for name in ("exempel.md", "exempel.en.md"):
        (tmp_path / "docs" / name).write_text(front(), encoding="utf-8")
    shutil.copy(HERE / "data/contacts.yml", tmp_path / "data/contacts.yml")
    return tmp_path


def findings_in(root: pathlib.Path, today: dt.date = TODAY) -> list[Finding]:
    """Everything that the room says of the project in ``root``."""
    contacts, findings = load_contacts(root)
    pages, found = load_pages(root)
    texts = {p.relative_to(root).as_posix(): p.read_text(encoding="utf-8") for p in (root / "data").rglob("*.yml")}
    return [*findings, *found, *check(contacts, pages.values(), texts, today)]


@pytest.fixture
def told(small: pathlib.Path) -> Callable[..., list[Finding]]:
    """A function: the findings when ``text`` is added to the file ``path``."""

    def _told(text: str, path: str = "docs/exempel.md") -> list[Finding]:
        file = small / path
        before = file.read_text(encoding="utf-8") if file.is_file() else ""
        file.write_text(f"{before}\n{text}\n", encoding="utf-8")
        return findings_in(small)

    return _told


@pytest.fixture
def html(monkeypatch: pytest.MonkeyPatch, register: Register[Contact]) -> Callable[..., str]:
    """A function: the HTML of Markdown in a language."""
    monkeypatch.setattr(context, "_site", None)
    monkeypatch.setattr(context, "_page", None)
    context.begin(types.SimpleNamespace(contacts=register, today=TODAY))  # type: ignore[arg-type]

    def _html(text: str, language: str = "sv") -> str:
        context.enter("prov.md" if language == "sv" else "prov.en.md")
        extensions = ["attr_list", "tables", "toc", "vagvisaren.contacts.markdown"]
        return markdown.Markdown(extensions=extensions).convert(text) + "\n"

    return _html
