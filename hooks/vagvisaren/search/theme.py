"""What the search takes for granted of the theme. A theme that is otherwise stops the build."""

from __future__ import annotations

import importlib.util
import pathlib
import re

#: Text in the theme's script, and why the search needs it to be there.
_SCRIPT = (
    ('document.forms.namedItem("search")', "without a form of that name the theme loads no index of its own"),
    ("search/search_index.json", "the theme's own index, which must not be asked for"),
    ("new Worker(", "the theme makes its worker with the address in __config"),
    ("md-search-result__article", "hits are styled and tested by the theme's class names"),
    (":scope > :first-child", "the count is the first child of the result, our own lines stand after it"),
    (":scope > :last-child", "the list is the last child of the result"),
)
#: What the theme puts into __config; our partials/search-config.html gives the same.
_CONFIG = frozenset({"base", "features", "translations", "search", "annotate", "tags", "version"})


def templates() -> pathlib.Path:
    """The folder of the installed theme's templates. Raises :class:`ModuleNotFoundError` without the theme."""
    spec = importlib.util.find_spec("material")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("material")
    return pathlib.Path(spec.origin).parent / "templates"


def faults(templates: pathlib.Path) -> list[str]:
    """What of the theme in ``templates`` is no longer as the search needs it, each as a sentence."""
    bundles = sorted((templates / "assets/javascripts").glob("bundle.*.min.js"))
    if len(bundles) != 1:
        return [f"Expected one assets/javascripts/bundle.*.min.js in the theme, found {len(bundles)}."]
    text = bundles[0].read_text(encoding="utf-8")
    found = [f"{bundles[0].name} has no longer {part!r}: {why}." for part, why in _SCRIPT if part not in text]
    base = (templates / "base.html").read_text(encoding="utf-8")
    block = re.search(r"\{% block config %\}(.*?)\{% endblock %\}", base, re.DOTALL)
    keys = set(re.findall(r'^ {12}(?:\{\{- \{)?\s*"(\w+)":', block.group(1), re.MULTILINE)) if block else set()
    keys |= set(re.findall(r'^ {10}"(\w+)":', block.group(1), re.MULTILINE)) if block else set()
    if keys != _CONFIG:
        found.append(
            f"The theme's block config gives {sorted(keys)}, partials/search-config.html {sorted(_CONFIG)}: "
            "bring the partial up to date."
        )
    return found
