"""What the checks cost: the site built with its hooks, and the same pages built without.

"Without" renders the same pages with the same Markdown extensions, since a page without its registers' blocks is not
the same page; instead of the hooks stands one that only loads the registers (``rendering_only.py``). The two are
built in turn, so that a slow minute of the machine hits both, and the fastest of each is compared.
"""

from __future__ import annotations

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import yaml

#: The build with all checks may take this many times the build without.
LIMIT = 1.25
ROUNDS = 3


def measure(root: pathlib.Path) -> tuple[list[tuple[str, str]], bool]:
    """Build the project in ``root`` both ways. Returns rows for the table, and whether the limit was kept."""
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        checks = ["hooks/checks.py", "hooks/context.py"]
        configs = {
            "all": root / "mkdocs.yml",
            "checks": _with_hooks(root, work / "checks.yml", checks),
            "none": _with_hooks(root, work / "none.yml", ["bench/rendering_only.py"]),
        }
        times: dict[str, list[float]] = {name: [] for name in configs}
        for _ in range(ROUNDS):
            for name, config in configs.items():
                times[name].append(_build(config, root, work / "site"))
    fastest = {name: min(measured) for name, measured in times.items()}
    check = _time([sys.executable, "-m", "vagvisaren", "check", "--format", "json"], root)
    ratio, all_ratio = fastest["checks"] / fastest["none"], fastest["all"] / fastest["none"]
    rows = [
        ("pages", str(sum(1 for _ in (root / "docs").rglob("*.md")))),
        ("the same pages without the hooks", f"{fastest['none']:.2f} s"),
        ("with every check", f"{fastest['checks']:.2f} s, {ratio:.2f} times (at most {LIMIT})"),
        (
            "with every hook: search and files too",
            f"{fastest['all']:.2f} s, {all_ratio:.2f} times",
        ),
        ("make check alone", f"{check:.2f} s"),
    ]
    return rows, ratio <= LIMIT


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml as plain data."""


def _with_hooks(root: pathlib.Path, file: pathlib.Path, hooks: list[str]) -> pathlib.Path:
    """The project's configuration with ``hooks`` (paths from ``root``) for its own, written to ``file``."""
    config = yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), Loader=_Loader)
    config["hooks"] = [str(root / hook) for hook in hooks]
    config["docs_dir"] = str(root / "docs")
    config["theme"]["custom_dir"] = str(root / "overrides")
    config["watch"] = []
    # Links to files that the hooks make are of no interest here.
    config["validation"] = {"omitted_files": "ignore", "anchors": "ignore", "unrecognized_links": "ignore"}
    file.write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
    return file


def _build(config: pathlib.Path, root: pathlib.Path, site: pathlib.Path) -> float:
    shutil.rmtree(site, ignore_errors=True)
    return _time([sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(config), "-d", str(site)], root)


def _time(command: list[str], root: pathlib.Path) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, cwd=root, env=os.environ, capture_output=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr.decode()}")
    return time.perf_counter() - start
