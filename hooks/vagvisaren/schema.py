"""JSON Schema of the registers, so that an editor's program completes and checks while one types."""

from __future__ import annotations

import json
import pathlib
from typing import Any

from pydantic import BaseModel, TypeAdapter

from .charts.register import SCHEMAS as CHART_SCHEMAS
from .contacts.local import Local
from .contacts.register import Contact
from .diagrams.register import SCHEMAS as DIAGRAM_SCHEMAS
from .examples.register import SCHEMAS as EXAMPLE_SCHEMAS
from .forms.register import SCHEMAS as FORM_SCHEMAS
from .glossary.register import Term
from .guide.register import SCHEMAS as GUIDE_SCHEMAS
from .laws.concordance import DocumentCitation, DocumentError
from .laws.model import Act, Evidence, Other
from .pages.model import PageMeta
from .plan.register import SCHEMAS as PLAN_SCHEMAS
from .questions.register import SCHEMAS as QUESTION_SCHEMAS
from .search.synonyms import Synonym
from .sources.register import Source

FOLDER = "data/schema"


def schemas() -> dict[str, dict[str, Any]]:
    """Every schema by its file name: a list of entries for each register, one mapping for an act and a front matter."""
    models: dict[str, Any] = {
        "contacts.json": list[Contact],
        "local.json": Local,
        "glossary.json": list[Term],
        "sources.json": list[Source],
        "synonyms.json": list[Synonym],
        "page.json": PageMeta,
        **PLAN_SCHEMAS,
        **EXAMPLE_SCHEMAS,
        **QUESTION_SCHEMAS,
        **FORM_SCHEMAS,
        **CHART_SCHEMAS,
        **DIAGRAM_SCHEMAS,
        **GUIDE_SCHEMAS,
        "law.json": Act,
        "law-other.json": list[Other],
        "law-evidence.json": list[Evidence],
        "citations.json": list[DocumentCitation],
        "errors.json": list[DocumentError],
    }
    return {name: _schema(model) for name, model in models.items()}


def _schema(model: type[BaseModel] | Any) -> dict[str, Any]:
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **TypeAdapter(model).json_schema()}


def as_text(schema: dict[str, Any]) -> str:
    """The text of a schema's file."""
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def write(root: pathlib.Path) -> list[str]:
    """Write every schema under ``root``; return the paths of those that changed."""
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    changed = []
    for name, schema in schemas().items():
        text = as_text(schema)
        file = folder / name
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            changed.append(f"{FOLDER}/{name}")
    return changed
