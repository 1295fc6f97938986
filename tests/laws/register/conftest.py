"""The small register with its made-up acts, and the real one."""

from __future__ import annotations

import pathlib
import shutil

import pytest
from vagvisaren.laws import examples
from vagvisaren.laws.register import Laws, load_laws

ROOT = pathlib.Path(__file__).resolve().parents[3]


@pytest.fixture
def small(tmp_path: pathlib.Path) -> pathlib.Path:
    """A copy of the small project's register, to be broken."""
    shutil.copytree(ROOT / "tests/project/data/laws", tmp_path / "data/laws")
    (tmp_path / examples.PATH).write_text(examples.act(), encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="session")
def laws() -> Laws:
    """The project's own register, which must be without a fault."""
    loaded, findings = load_laws(ROOT)
    assert [(str(f.place), f.rule.code, f.message("en")) for f in findings] == []
    return loaded
