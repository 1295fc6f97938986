"""From what was found in a text to findings: the same for words, links and data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..findings import Finding, Place
from ..languages import Text
from . import page_rules as rules
from .directory import Directory, Owned, groups
from .near import Slip
from .numbers import Found


def number_findings(found: Found, place: Place) -> Iterator[Finding]:
    """What is wrong with the number ``found`` at ``place``."""
    if found.verdict == "unknown":
        yield rules.UNKNOWN_NUMBER.at(place, number=found.text)
    elif found.verdict == "near":
        yield near_finding(found.text, place, found.near)
    elif found.verdict == "letters":
        right = found.near[0][0].channel.shown
        near = _joined([owned.label for owned, _ in found.near])
        yield rules.LETTER_IN_NUMBER.at(place, number=found.text, near=near, right=right)
    elif found.regrouped and found.owned:
        shown = found.owned.channel.shown
        typed = groups(found.text)
        if len(typed) > 1 and typed[0] != groups(shown)[0]:
            yield near_finding(found.text, place, ((found.owned, "grouped"),))
        else:
            yield rules.REGROUPED.at(place, number=found.text, right=shown, name=found.owned.contact.name)


def near_finding(number: str, place: Place, near: Iterable[tuple[Owned, Slip]]) -> Finding:
    """The finding that ``number`` resembles ``near``."""
    pairs = list(near)
    labels = [
        Text(sv=f"{o.label.sv}: {rules.SLIPS[slip].sv}", en=f"{o.label.en}: {rules.SLIPS[slip].en}")
        for o, slip in pairs
    ]
    return rules.NEAR_NUMBER.at(place, number=number, near=_joined(labels), right=pairs[0][0].channel.shown)


def _joined(labels: list[Text]) -> Text:
    return Text(sv="; ".join(t.sv for t in labels), en="; ".join(t.en for t in labels))


def email_findings(address: str, place: Place, directory: Directory) -> Iterator[Finding]:
    """What is wrong with the e-mail address ``address`` at ``place``."""
    if address.lower() in directory.emails:
        return
    near = directory.near_emails(address)
    if near:
        label = _joined([owned.label for owned in near])
        yield rules.NEAR_EMAIL.at(place, address=address, near=label, right=near[0].channel.value)
    else:
        yield rules.UNKNOWN_EMAIL.at(place, address=address)
