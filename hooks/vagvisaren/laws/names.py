"""The register's acts as what recognition needs to know of them: names, abbreviations and their days."""

from __future__ import annotations

import functools

from .lookup import Laws
from .recognition import ActName, Catalogue


@functools.lru_cache(maxsize=4)
def catalogue_of(laws: Laws) -> Catalogue:
    """The catalogue of every act in the register."""
    return Catalogue(
        tuple(
            ActName(
                sfs=act.sfs,
                names_sv=tuple(act.names.sv),
                names_en=tuple(act.names.en),
                abbreviations=tuple(act.abbreviations),
                in_force_from=act.in_force_from,
                repealed=act.repealed,
                chapters=act.numbering == "chapters",
            )
            for act in laws
        )
    )
