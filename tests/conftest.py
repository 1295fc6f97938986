"""What many tests share: the project itself, a small project to break, and the site built once."""

from __future__ import annotations

import fcntl
import os
import pathlib
import shutil
import subprocess
import sys
from collections.abc import Callable

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent
#: The day the tests are made for: a contact that grows old must not break them on another day.
TODAY = "2026-11-21"


@pytest.fixture(autouse=True)
def _same_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TODAY", TODAY)
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "hooks"))
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


@pytest.fixture
def project(tmp_path: pathlib.Path) -> pathlib.Path:
    """A copy of the small project, to be broken."""
    folder = tmp_path / "project"
    shutil.copytree(ROOT / "tests/project", folder)
    return folder


def run(*arguments: str, cwd: pathlib.Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run ``python -m arguments…`` in ``cwd`` and return what it said."""
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """The project's site, built once whatever the number of workers, as an editor builds it."""
    base = tmp_path_factory.getbasetemp()
    # Each of xdist's workers has a folder of its own in the run's folder; without workers it is the run's.
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    site, done = shared / "site", shared / "site.done"
    with (shared / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            environment = {**os.environ, "TODAY": TODAY, "PYTHONPATH": str(ROOT / "hooks"), "NO_MKDOCS_2_WARNING": "1"}
            built = subprocess.run(
                [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site)],
                cwd=ROOT,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            assert built.returncode == 0, built.stdout + built.stderr
            done.touch()
    return site


@pytest.fixture
def python() -> Callable[..., subprocess.CompletedProcess[str]]:
    """:func:`run`, for tests that start the project's programs."""
    return run
