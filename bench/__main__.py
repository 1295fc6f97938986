"""``python -m bench``: run the measurements and print a table."""

from __future__ import annotations

import os
import pathlib
import platform
import sys

from . import build

ROOT = pathlib.Path(__file__).resolve().parent.parent


def main() -> int:
    """Print what was measured and on what. Exit status 1 when a promise is not kept."""
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}\n")
    rows, kept = build.measure(ROOT)
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        print(f"{name:<{width}}  {value}")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
