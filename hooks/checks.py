"""Run every check once per build, before anything is written.

An error stops the build; a warning stops ``--strict``.
"""

from __future__ import annotations

import pathlib

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from vagvisaren import context, mark, site
from vagvisaren.findings import Severity, as_text
from vagvisaren.textfiles import line_reader
from vagvisaren.today import today

log = get_plugin_logger("kontroller")


@event_priority(100)
def on_config(config: MkDocsConfig) -> None:
    """Load and check the site, unless this is the second language of the same build."""
    if getattr(config.plugins.get("i18n"), "building", False):
        return
    root = pathlib.Path(config.docs_dir).parent
    day = today()
    loaded, findings = site.check_all(root, day)
    errors = [f for f in findings if f.severity is Severity.ERROR]
    if errors:
        raise PluginError("\n\n" + as_text(findings, line_at=line_reader(root)))
    for finding in findings:
        log.warning(f"{finding.place}: {finding.rule.code}: {finding.message()} → {finding.help()}")
    context.begin(loaded)
    config.extra["checks_mark"] = mark.of(loaded, len(site.RULES))
