"""Build the site beside the old one and put it in its place when it is whole.

The pages that staff are reading stay as they are until every page of the new site is written and carries the mark that
the checks ran. A build that fails, or is killed, leaves them untouched.
"""

from __future__ import annotations

import pathlib
import shutil
import subprocess
import sys
import tempfile

from . import mark

#: Inside the project, so that the swap is a rename on one file system.
_WORKSHOP = ".build"


class NotPublished(Exception):
    """The new site was not put in place. The message says why."""


def publish(root: pathlib.Path, *, strict: bool = True) -> pathlib.Path:
    """Build the project in ``root`` into its folder ``site``.

    Returns the folder. Raises :class:`NotPublished` when the build fails or a page lacks the mark; ``site`` is then
    what it was before.
    """
    site = root / "site"
    try:
        (root / _WORKSHOP).mkdir(exist_ok=True)
        workshop = pathlib.Path(tempfile.mkdtemp(prefix="site-", dir=root / _WORKSHOP))
    except OSError as error:
        raise NotPublished(f"Det går inte att skriva i {root / _WORKSHOP}: {error.strerror}.") from error
    try:
        new = workshop / "new"
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(new)]
        done = subprocess.run(command + (["--strict"] if strict else []), cwd=root, check=False)
        if done.returncode != 0:
            raise NotPublished("Sajten byggdes inte. Felen står ovan. Den förra sajten är orörd.")
        missing = mark.unmarked(new)
        if missing:
            raise NotPublished(
                f"Kontrollerna har inte körts för {missing[0]} (och {len(missing) - 1} sidor till). "
                "Se att hooks: i mkdocs.yml nämner hooks/checks.py. Den förra sajten är orörd."
            )
        _swap(new, site, workshop / "old")
    finally:
        shutil.rmtree(workshop, ignore_errors=True)
    return site


def _swap(new: pathlib.Path, site: pathlib.Path, old: pathlib.Path) -> None:
    if site.exists():
        site.rename(old)
    try:
        new.rename(site)
    except OSError as error:
        if old.exists():
            old.rename(site)
        raise NotPublished(f"Den nya sajten kunde inte läggas på plats: {error.strerror}.") from error
