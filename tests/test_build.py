"""The whole project: it is right, it builds, and nothing wrong gets into ``site/``."""

from __future__ import annotations

import importlib
import json
import pathlib
import shutil
import subprocess
from collections.abc import Callable

import pytest
import yaml
from pymdownx.blocks.block import Block
from vagvisaren import mark, schema, site
from vagvisaren.publish import NotPublished, publish

ROOT = pathlib.Path(__file__).resolve().parent.parent
Run = Callable[..., subprocess.CompletedProcess[str]]


def test_the_project_has_no_findings(python: Run) -> None:
    done = python("vagvisaren", "check", "--format", "json", "--today", "2026-11-21")
    assert json.loads(done.stdout) == []
    assert done.stderr == ""
    assert done.returncode == 0


def test_every_built_page_carries_the_mark(built_site: pathlib.Path) -> None:
    assert mark.unmarked(built_site) == []


def test_every_page_is_built_in_both_languages(built_site: pathlib.Path) -> None:
    swedish = {
        p.relative_to(built_site)
        for p in built_site.rglob("index.html")
        if "en" not in p.parts[len(built_site.parts) :][:1]
    }
    english = {p.relative_to(built_site / "en") for p in (built_site / "en").rglob("index.html")}
    assert swedish == english
    assert len(swedish) == sum(1 for p in (ROOT / "docs").rglob("*.md") if not p.name.endswith(".en.md"))


def test_the_schemas_are_those_of_the_models() -> None:
    for name, content in schema.schemas().items():
        assert (ROOT / schema.FOLDER / name).read_text(encoding="utf-8") == schema.as_text(content), "run make schema"


@pytest.fixture
def copy(tmp_path: pathlib.Path) -> pathlib.Path:
    """A copy of the project without what is built, to be broken."""
    folder = tmp_path / "copy"
    skip = shutil.ignore_patterns(".git", ".venv", "site", ".build", "__pycache__", "tests", ".*_cache", ".hypothesis")
    shutil.copytree(ROOT, folder, ignore=skip)
    return folder


def _with_site(copy: pathlib.Path) -> pathlib.Path:
    site = copy / "site"
    site.mkdir()
    (site / "index.html").write_text("the last good site", encoding="utf-8")
    return site


def _untouched(site: pathlib.Path) -> bool:
    return [p.name for p in site.iterdir()] == ["index.html"] and "last good" in (site / "index.html").read_text()


def test_an_error_stops_the_build_and_leaves_the_last_good_site(copy: pathlib.Path, python: Run) -> None:
    site = _with_site(copy)
    page = copy / "docs/kontakter/index.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nRing 020-100 201.\n", encoding="utf-8")
    done = python("vagvisaren", "build", cwd=copy, PYTHONPATH=str(copy / "hooks"))
    assert done.returncode == 1
    assert "docs/kontakter/index.md:" in done.stderr
    assert "020-100 200" in done.stderr
    assert "Traceback" not in done.stderr
    assert _untouched(site)
    assert list((copy / ".build").iterdir()) == []


def test_a_build_without_the_checks_is_not_published(tmp_path: pathlib.Path) -> None:
    # What a program does that reads mkdocs.yml and ignores hooks: without a word.
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Hem\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: x\ntheme: mkdocs\n", encoding="utf-8")
    site = _with_site(tmp_path)
    with pytest.raises(NotPublished, match=r"Kontrollerna har inte körts för 404\.html"):
        publish(tmp_path, strict=False)
    assert _untouched(site)


def test_a_site_without_the_mark_is_told(tmp_path: pathlib.Path, python: Run) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>x</title>", encoding="utf-8")
    done = python("vagvisaren", "verify", str(tmp_path))
    assert done.returncode == 1
    assert "index.html" in done.stderr


def test_an_empty_site_is_told(tmp_path: pathlib.Path, python: Run) -> None:
    assert python("vagvisaren", "verify", str(tmp_path)).returncode == 1


def test_a_day_that_does_not_exist_gets_a_sentence(python: Run) -> None:
    done = python("vagvisaren", "check", "--today", "2026-02-30")
    assert done.returncode == 1
    assert done.stderr.strip() == (
        "TODAY=2026-02-30 är inget datum. Skriv år-månad-dag, till exempel TODAY=2026-11-21."
    )


def test_every_block_of_the_rooms_is_known_to_the_checks() -> None:
    extensions = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["markdown_extensions"]
    names = set()
    for extension in (e for e in extensions if isinstance(e, str) and e.startswith("vagvisaren.")):
        module = importlib.import_module(extension)
        names |= {v.NAME for v in vars(module).values() if isinstance(v, type) and issubclass(v, Block) and v.NAME}
    stock = {"attention", "caution", "danger", "details", "error", "hint", "note", "tip", "warning"}
    assert names | stock == site.BLOCKS


@pytest.mark.parametrize(
    ("case", "path", "old", "new", "told"),
    [
        ("an open quote", "data/contacts.yml", b"- id: cve\n", b'- id: "cve\n', "data/contacts.yml"),
        ("a missing field", "data/contacts.yml", b"  scope: national\n", b"", "data/contacts.yml"),
        ("a file that is gone", "data/laws/2025-400.yml", None, None, "data/laws/"),
        ("an empty file", "data/sources.yml", None, b"", "data/sources.yml:1:1"),
    ],
)
def test_one_broken_register_is_not_told_by_every_page(
    case: str, path: str, old: bytes | None, new: bytes | None, told: str, copy: pathlib.Path, python: Run
) -> None:
    file = copy / path
    if new is None:
        file.unlink()
    else:
        data = file.read_bytes()
        assert old is None or old in data
        file.write_bytes(new if old is None else data.replace(old, new, 1))
    done = python("vagvisaren", "check", "--format", "json", cwd=copy, PYTHONPATH=str(copy / "hooks"))
    rows = json.loads(done.stdout)
    assert done.returncode == 1
    assert len(rows) >= 1
    assert {row["path"] for row in rows if not row["path"].startswith("data/")} == set()
    assert any(f"{row['path']}:{row['line']}:{row['column']}".startswith(told) for row in rows)
    assert done.stderr == ""
