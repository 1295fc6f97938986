"""Put the files that are made from data into the site: the forms as Word documents, in both languages.

The language plugin builds the site once for each language and makes its files anew; what is in files made here would
be lost, so they are added after it. Both builds know all files, for pages link to them by one name; the bytes are made
once and are the same.
"""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from vagvisaren import context
from vagvisaren.forms.word import as_word, file_name
from vagvisaren.languages import LANGUAGES


@event_priority(-200)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Every form in every language, as a file of the site."""
    for form in context.loaded().forms:
        for language in LANGUAGES:
            files.append(File.generated(config, file_name(form, language), content=as_word(form, language)))
    return files
