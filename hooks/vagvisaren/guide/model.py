"""What the guide consists of: levels of signs, roles, and what a role does on a level.

What holds for a role on every level stands with the role; what a level adds for the role stands in a cell. A page shows
both, so that nothing is written twice and no cell can forget what always holds.
"""

from __future__ import annotations

import dataclasses
from typing import Annotated, Literal

from pydantic import Field

from ..languages import Text
from ..pages.model import SourceRef
from ..plan.model import Cited, SignLevel, Step, Texts
from ..registers import Entry, Id, Part

#: The roles are the readers that a page's front matter can name, but for everyone and editors.
RoleId = Literal["school", "leisure", "social-services", "health-care", "manager", "relative"]

#: A contact of ``data/contacts.yml``, or with ``local:`` before it a slot of ``data/local.yml``.
ContactRef = Annotated[str, Field(pattern=r"^(local:)?[a-z0-9]+(-[a-z0-9]+)*$")]
LOCAL = "local:"

Steps = Annotated[list[Step], Field(min_length=1)]
ContactRefs = Annotated[list[ContactRef], Field(min_length=1)]
SourceRefs = Annotated[list[SourceRef], Field(min_length=1)]


class Duty(Part):
    """What the law requires of a role, and the provision."""

    what: Text
    rule: Text


class Level(Entry):
    """A level of signs. ``signs`` is the level of its signs in ``data/signs.yml``; the id stands in addresses."""

    signs: SignLevel
    name: Text
    about: Text
    understand: Texts
    then: Steps
    sources: SourceRefs


class Role(Part):
    """A reader. ``slug`` stands in addresses, ``about`` says who is meant.

    ``do`` holds on every level, ``duty`` has the duty to report first.
    """

    id: RoleId
    slug: Id
    name: Text
    about: Text
    do: Steps
    write: Texts
    contacts: ContactRefs
    dont: Texts
    duty: Annotated[list[Duty], Field(min_length=1)]
    then: Steps
    sources: SourceRefs

    @property
    def page(self) -> str:
        """The role's own page, below ``docs/``."""
        return f"orolig/{self.slug}.md"


class SignGuide(Entry):
    """How to understand one sign (its id is that of the sign) and what to begin with."""

    understand: Text
    begin: Step


class Protection(Entry):
    """Something that protects, as one of the documents says it."""

    text: Text
    about: Text
    source: Cited


class Cell(Part):
    """What a level adds for a role. ``contacts`` stand instead of the role's own."""

    level: Id
    role: RoleId
    do: Steps
    understand: list[Text] = Field(default_factory=list)
    contacts: ContactRefs | None = None
    dont: list[Text] = Field(default_factory=list)


class Guide(Part):
    """``data/guide.yml``."""

    levels: Annotated[list[Level], Field(min_length=1)]
    roles: Annotated[list[Role], Field(min_length=1)]
    signs: list[SignGuide]
    protections: Annotated[list[Protection], Field(min_length=1)]
    cells: Annotated[list[Cell], Field(min_length=1)]

    def level(self, id: str) -> Level | None:
        """The level ``id``, if there is one."""
        return next((level for level in self.levels if level.id == id), None)

    def role(self, id: str) -> Role | None:
        """The role ``id``, if there is one."""
        return next((role for role in self.roles if role.id == id), None)

    def cell(self, level: str, role: str) -> Cell | None:
        """What ``level`` adds for ``role``."""
        return next((cell for cell in self.cells if (cell.level, cell.role) == (level, role)), None)

    def sign(self, id: str) -> SignGuide | None:
        """How to understand the sign ``id``."""
        return next((sign for sign in self.signs if sign.id == id), None)

    def advice(self, level: str, role: str) -> Advice | None:
        """What a page shows for ``level`` and ``role``. None where the guide lacks one of them or their cell."""
        found = self.level(level), self.role(role), self.cell(level, role)
        return Advice(*found) if all(found) else None  # type: ignore[arg-type]  # none of them is None


@dataclasses.dataclass(frozen=True)
class Advice:
    """A level and a role put together: the level's own first, then what always holds for the role."""

    level: Level
    role: Role
    cell: Cell

    @property
    def do(self) -> list[Step]:
        return [*self.cell.do, *self.role.do]

    @property
    def understand(self) -> list[Text]:
        return [*self.level.understand, *self.cell.understand]

    @property
    def contacts(self) -> list[str]:
        return self.cell.contacts or self.role.contacts

    @property
    def dont(self) -> list[Text]:
        return [*self.cell.dont, *self.role.dont]

    @property
    def then(self) -> list[Step]:
        return [*self.level.then, *self.role.then]


def level_page(level: str, slug: str) -> str:
    """The page of a level and a role, below ``docs/``.

    >>> level_page("risk", "skola")
    'orolig/markt/risk/skola.md'
    """
    return f"orolig/markt/{level}/{slug}.md"


def sheet_page(slug: str) -> str:
    """The page of a role's sheet for the wall, below ``docs/``."""
    return f"orolig/vaggblad/{slug}.md"
