"""Put the contacts' files (vCard, CSV) among the site's files, in the language that is being built."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from vagvisaren import context
from vagvisaren.contacts import files as contact_files
from vagvisaren.languages import DEFAULT


# After the language plugin, which makes new File objects of those it finds and would lose what is in these.
@event_priority(-100)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the files. Links to them are then checked like any other."""
    site = context.loaded()
    language = getattr(config.plugins.get("i18n"), "current_language", None) or DEFAULT
    for name, text in contact_files.files(site.contacts, language, site.today).items():
        file = File.generated(config, contact_files.source_name(name, language), content=text.encode("utf-8"))
        file.dest_uri = contact_files.address(name, language)
        files.append(file)
    return files
