"""``data/laws``: one file an act, ``other.yml`` for what is cited beside acts, ``evidence.yml`` for the evidence."""

from __future__ import annotations

import pathlib

from ..findings import Finding
from ..registers import Document, Register, load_register, read_yaml, validate_document
from ..registers.validate import read_text
from . import integrity
from .lookup import Laws, Match, OtherMeaning, applies
from .model import Act, Change, Confidence, Counterpart, Evidence, Names, NoCounterpart, Other, Provision, Series

FOLDER = "data/laws"
OTHER = f"{FOLDER}/other.yml"
EVIDENCE = f"{FOLDER}/evidence.yml"
_NO_ACTS = frozenset({"other.yml", "evidence.yml"})


def load_laws(root: pathlib.Path) -> tuple[Laws, list[Finding]]:
    """Read every file in ``root/data/laws``.

    Returns the register with everything that is whole, and the findings: about files that cannot be read, fields that
    do not fit, and facts that contradict each other. Never raises for bad content.
    """
    others, findings = load_register(root, OTHER, Other)
    evidence, found = load_register(root, EVIDENCE, Evidence)
    findings += found
    acts: dict[str, Act] = {}
    documents: dict[str, Document] = {}
    for file in sorted((root / FOLDER).glob("*.yml")):
        if file.name in _NO_ACTS:
            continue
        act, document, found = _load_act(root, f"{FOLDER}/{file.name}")
        findings += found
        if act is None or document is None:
            continue
        findings += integrity.check_number(act, document)
        if act.sfs not in acts:
            acts[act.sfs], documents[act.sfs] = act, document
    laws = Laws(acts, others, evidence, documents)
    findings += integrity.check_laws(laws)
    return laws, findings


def _load_act(root: pathlib.Path, path: str) -> tuple[Act | None, Document | None, list[Finding]]:
    text, findings = read_text(root, path)
    if text is None:
        return None, None, findings
    document = read_yaml(path, text)
    findings += document.findings
    if document.value is None and document.findings:
        return None, None, findings
    act, found = validate_document(document, Act)
    return act, document, findings + found


__all__ = [
    "EVIDENCE",
    "FOLDER",
    "OTHER",
    "Act",
    "Change",
    "Confidence",
    "Counterpart",
    "Evidence",
    "Laws",
    "Match",
    "Names",
    "NoCounterpart",
    "Other",
    "OtherMeaning",
    "Provision",
    "Register",
    "Series",
    "applies",
    "load_laws",
]
