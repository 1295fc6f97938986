"""``python -m bench [name…]``: run the measurements and print a table."""

from __future__ import annotations

import importlib
import os
import pathlib
import platform
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

#: Each module has ``measure(root) -> (rows, kept)``: names and values for the table, and whether the promises are kept.
MEASUREMENTS = ("build", "laws", "search")


def main(names: list[str]) -> int:
    """Print what was measured and on what. Exit status 1 when a promise is not kept."""
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}\n")
    failed = False
    for name in names or MEASUREMENTS:
        rows, kept = importlib.import_module(f"bench.{name}").measure(ROOT)
        width = max(len(label) for label, _ in rows)
        for label, value in rows:
            print(f"{label:<{width}}  {value}")
        print("" if kept else f"→ {name}: a promise is not kept\n")
        failed = failed or not kept
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
