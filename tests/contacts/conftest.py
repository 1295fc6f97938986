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
from vagvisaren.contacts.local import LocalFile, load_local
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
    for name in ("contacts.yml", "local.yml"):
        shutil.copy(HERE / "data" / name, tmp_path / "data" / name)
    return tmp_path


@pytest.fixture(scope="session")
def local() -> LocalFile:
    """The made-up municipality's own contacts, which are right."""
    file, findings = load_local(HERE)
    assert findings == []
    return file


#: Text that is added to one language only differs from its twin; only tests about that want to hear of it.
ONE_LANGUAGE = "C118"


def findings_in(root: pathlib.Path, today: dt.date = TODAY, but: str = ONE_LANGUAGE) -> list[Finding]:
    """Everything that the room says of the project in ``root``, but for the rule ``but``."""
    contacts, findings = load_contacts(root)
    local, told = load_local(root)
    pages, found = load_pages(root)
    texts = {p.relative_to(root).as_posix(): p.read_text(encoding="utf-8") for p in (root / "data").rglob("*.yml")}
    everything = [*findings, *told, *found, *check(contacts, pages.values(), texts, today, local)]
    return [f for f in everything if f.rule.code != but]


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
def html(monkeypatch: pytest.MonkeyPatch, register: Register[Contact], local: LocalFile) -> Callable[..., str]:
    """A function: the HTML of Markdown in a language."""
    monkeypatch.setattr(context, "_site", None)
    monkeypatch.setattr(context, "_page", None)
    context.begin(types.SimpleNamespace(contacts=register, local=local, today=TODAY))  # type: ignore[arg-type]

    def _html(text: str, language: str = "sv") -> str:
        context.enter("prov.md" if language == "sv" else "prov.en.md")
        extensions = ["attr_list", "tables", "toc", "vagvisaren.contacts.markdown"]
        return markdown.Markdown(extensions=extensions).convert(text) + "\n"

    return _html
