"""What stands round a page: its sources, its review, its owner, and the day the law was read."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TYPE_CHECKING

from ..languages import Language, Text, format_date
from ..sources.usage import named_by_front_matter, named_by_lines
from .model import Audience

if TYPE_CHECKING:
    from ..site import Site

_AUDIENCE: dict[Audience, Text] = {
    "everyone": Text(sv="alla", en="everyone"),
    "school": Text(sv="skola och förskola", en="schools and preschools"),
    "leisure": Text(sv="fritidsverksamhet", en="leisure services"),
    "social-services": Text(sv="socialtjänst", en="social services"),
    "health-care": Text(sv="hälso- och sjukvård", en="health care"),
    "manager": Text(sv="chefer och samordnare", en="managers and coordinators"),
    "relative": Text(sv="anhöriga och föreningar", en="relatives and associations"),
    "editor": Text(sv="redaktörer", en="editors"),
}
_OWNER = {
    "redaktionen": Text(sv="redaktionen", en="the editors"),
    "jurist": Text(sv="juristen", en="the lawyer"),
    "kontaktregistret": Text(sv="den som ansvarar för kontaktregistret", en="whoever keeps the contact register"),
}


@dataclasses.dataclass(frozen=True)
class SourceBox:
    """One document a page rests on: its name, the address of its page, its sections' titles."""

    title: str
    url: str
    sections: list[str]


@dataclasses.dataclass(frozen=True)
class PageInfo:
    """Everything a template shows of a page beside its text, in the page's language."""

    reviewed: str
    next_review: str
    overdue: bool
    owner: str
    audience: list[str]
    sources: list[SourceBox]
    no_source: str | None
    law_as_of: str


def page_info(site: Site, path: str) -> PageInfo | None:
    """What the page ``path`` (from the project's folder) says of itself. None for a page without front matter."""
    page = site.pages.get(path)
    if page is None or page.meta is None:
        return None
    language, meta = page.language, page.meta
    prefix = "" if language == "sv" else f"{language}/"
    # What a line under a heading names, the page rests on too.
    named = dict.fromkeys([*named_by_front_matter(page), *(key for _, key in named_by_lines(page))])
    boxes = []
    for document in dict.fromkeys(document for document, _ in named):
        source = site.sources[document]
        sections = [s.title.in_(language) for d, id in named if d == document and (s := source.section(id))]
        boxes.append(SourceBox(source.short.in_(language), f"{prefix}om/kallor/{source.id}/", sections))
    return PageInfo(
        reviewed=format_date(meta.reviewed, language),
        next_review=format_date(meta.next_review, language),
        overdue=meta.next_review < site.today,
        owner=_owner(meta.owner, language),
        audience=[_AUDIENCE[a].in_(language) for a in meta.audience],
        sources=boxes,
        no_source=meta.no_source,
        law_as_of=format_date(LAW_AS_OF, language),
    )


#: The day to which the statute texts were read; nothing later is verified.
LAW_AS_OF = dt.date(2026, 4, 27)


def _owner(id: str, language: Language) -> str:
    return _OWNER[id].in_(language) if id in _OWNER else id
