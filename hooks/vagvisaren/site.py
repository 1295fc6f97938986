"""The whole site as data: every register and every page, loaded and checked. The one place that knows every room."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
import pathlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from . import pages as pages_room
from . import sources as sources_room
from .charts import checks as chart_checks
from .charts import register as charts
from .charts import rules as chart_rules
from .contacts import checks as contact_checks
from .contacts import local
from .contacts import register as contacts
from .contacts import rules as contact_rules
from .diagrams import checks as diagram_checks
from .diagrams import register as diagrams
from .diagrams import rules as diagram_rules
from .examples import checks as example_checks
from .examples import register as examples
from .examples import rules as example_rules
from .findings import Finding, Rule, Severity
from .forms import checks as form_checks
from .forms import register as forms
from .forms import rules as form_rules
from .glossary import register as glossary
from .guide import checks as guide_checks
from .guide import register as guide
from .guide import rules as guide_rules
from .laws import checks as law_checks
from .laws import concordance, concordance_rules, watch_rules
from .laws import register as laws
from .laws import rules as law_rules
from .pages import checks as page_checks
from .pages import rules as page_rules
from .pages.model import Page
from .plan import checks as plan_checks
from .plan import register as plan
from .plan import rules as plan_rules
from .questions import checks as question_checks
from .questions import register as questions
from .questions import rules as question_rules
from .readability import checks as readability_checks
from .readability import rules as readability_rules
from .registers import Register
from .registers import rules as register_rules
from .registers.validate import read_text
from .search import synonyms
from .sources import checks as source_checks
from .sources import rules as source_rules
from .textfiles import rules as textfile_rules

T = TypeVar("T")

#: Every rule there is. The page about checks and the tests of examples read this.
RULES: tuple[Rule, ...] = (
    *textfile_rules.RULES,
    *register_rules.RULES,
    *page_rules.RULES,
    *source_rules.RULES,
    *contact_rules.RULES,
    *plan_rules.RULES,
    *example_rules.RULES,
    *question_rules.RULES,
    *form_rules.RULES,
    *chart_rules.RULES,
    *diagram_rules.RULES,
    *guide_rules.RULES,
    *law_rules.RULES,
    *watch_rules.RULES,
    *concordance_rules.RULES,
    *readability_rules.RULES,
)


#: Every block a page may use: the rooms' own, and those of pymdownx that mkdocs.yml switches on.
BLOCKS = frozenset(
    {
        "act",
        "acts",
        "chart",
        "concordance",
        "contact",
        "contact-files",
        "contact-table",
        "contacts",
        "diagram",
        "document-errors",
        "example",
        "examples",
        "form",
        "frame",
        "from",
        "glossary",
        "guide",
        "guides",
        "local",
        "local-table",
        "measures",
        "questions",
        "rules",
        "sheet",
        "signs",
        "source",
        "sources",
        # pymdownx
        "attention",
        "caution",
        "danger",
        "details",
        "error",
        "hint",
        "note",
        "tip",
        "warning",
    }
)


@dataclasses.dataclass(frozen=True, eq=False)
class Site:
    """Everything that pages are made of, on the day ``today``."""

    root: pathlib.Path
    today: dt.date
    pages: Mapping[str, Page]
    sources: Register[sources_room.Source]
    contacts: Register[contacts.Contact]
    local: local.LocalFile
    plan: plan.Plan
    laws: laws.Laws
    citations: Register[concordance.DocumentCitation]
    errors: Register[concordance.DocumentError]
    glossary: Register[glossary.Term]
    examples: Register[examples.LocalExample]
    questions: Register[questions.QuestionList]
    forms: Register[forms.Form]
    synonyms: Register[synonyms.Synonym]
    charts: Register[charts.Chart]
    diagrams: Register[diagrams.Diagram]
    guide: guide.GuideFile

    @functools.cached_property
    def data_texts(self) -> dict[str, str]:
        """The text of every data file that can be read, by path. What cannot is told when it is loaded."""
        texts: dict[str, str] = {}
        for file in sorted((self.root / "data").rglob("*.yml")):
            path = file.relative_to(self.root).as_posix()
            text, _ = read_text(self.root, path)
            if text is not None:
                texts[path] = text
        return texts


def load(root: pathlib.Path, today: dt.date) -> tuple[Site, list[Finding]]:
    """Read the project in ``root`` for the day ``today``, and say what could not be read."""
    findings: list[Finding] = []

    def read(load: Callable[[pathlib.Path], tuple[T, list[Finding]]]) -> T:
        loaded, found = load(root)
        findings.extend(found)
        return loaded

    site = Site(
        root=root,
        today=today,
        pages=read(pages_room.load_pages),
        sources=read(sources_room.load_sources),
        contacts=read(contacts.load_contacts),
        local=read(local.load_local),
        plan=read(plan.load_plan),
        laws=read(laws.load_laws),
        citations=read(concordance.load_citations),
        errors=read(concordance.load_errors),
        glossary=read(glossary.load_glossary),
        examples=read(examples.load_examples),
        questions=read(questions.load_questions),
        forms=read(forms.load_forms),
        synonyms=read(synonyms.load_synonyms),
        charts=read(charts.load_charts),
        diagrams=read(diagrams.load_diagrams),
        guide=read(guide.load_guide),
    )
    return site, findings


def check_pages(site: Site) -> Iterator[Finding]:
    """What is wrong with pages and data files as such. Pure but for the names of the files under ``docs/``."""
    files = frozenset(p.relative_to(site.root).as_posix() for p in (site.root / "docs").rglob("*.md"))
    pages = list(site.pages.values())
    yield from page_checks.check_twins(site.pages, files)
    yield from page_checks.check_blocks(pages, BLOCKS)
    for path, text in _texts(site):
        yield from page_checks.check_scripts(path, text)
        yield from page_checks.check_invisible(path, text)
    yield from readability_checks.check(pages)


def check_registers(site: Site) -> Iterator[Finding]:
    """What pages and data say that a register does not know, or that registers say against each other. Pure."""
    pages = list(site.pages.values())
    yield from source_checks.check(site)
    yield from contact_checks.check(site.contacts, pages, site.data_texts, site.today, site.local)
    yield from plan_checks.check(site.plan, pages, site.contacts, site.sources)
    yield from example_checks.check(site.examples, pages, site.sources)
    yield from question_checks.check(site.questions, pages, site.sources)
    yield from form_checks.check(site.forms, pages, site.sources)
    yield from chart_checks.check(site.charts, pages, site.sources)
    yield from diagram_checks.check(site.diagrams, pages, site.sources)
    yield from guide_checks.check(site.guide, site.pages, site.plan.signs, site.contacts, site.sources)
    yield from concordance.check(site.citations, site.errors, site.laws, site.sources)
    yield from law_checks.check(site.laws, pages, site.data_texts, site.today)


def check_all(root: pathlib.Path, today: dt.date) -> tuple[Site, list[Finding]]:
    """Load and check the project in ``root``.

    When a register is not whole, what pages say cannot be held against it: one broken entry would be told a hundred
    times over. Then only the registers' own findings and those about pages as pages are told.
    """
    site, findings = load(root, today)
    whole = not any(f.severity is Severity.ERROR and f.place.path.startswith("data/") for f in findings)
    return site, [*findings, *check_pages(site), *(check_registers(site) if whole else ())]


def _texts(site: Site) -> Iterable[tuple[str, str]]:
    for page in site.pages.values():
        yield page.path, page.text
    yield from site.data_texts.items()
