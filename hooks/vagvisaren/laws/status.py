"""What a provision is on a day, in words for a reader."""

from __future__ import annotations

import datetime as dt

from ..languages import Text, format_date
from .lookup import Laws, Match
from .model import Act, Provision
from .written import act_name, pinpoint_text, short_name


def act_status(laws: Laws, act: Act, today: dt.date) -> Text:
    """``Gäller sedan 1 juli 2025.``, ``Upphävd 1 juli 2025. Ersatt av …``."""
    if act.repealed is not None and act.repealed <= today:
        sv = f"Upphävd {format_date(act.repealed, 'sv')}."
        en = f"Repealed on {format_date(act.repealed, 'en')}."
        names = [act_name(a) for sfs in act.replaced_by if (a := laws.act(sfs))]
        if names:
            sv += f" Ersatt av {' och '.join(n.sv for n in names)}."
            en += f" Replaced by {' and '.join(n.en for n in names)}."
        return Text(sv=sv, en=en)
    if act.in_force_from is None:
        return Text(sv="Det är inte känt när lagen började gälla.", en="It is not known when the act came into force.")
    if act.in_force_from > today:
        return Text(
            sv=f"Börjar gälla {format_date(act.in_force_from, 'sv')}.",
            en=f"Comes into force on {format_date(act.in_force_from, 'en')}.",
        )
    return Text(
        sv=f"Gäller sedan {format_date(act.in_force_from, 'sv')}.",
        en=f"In force since {format_date(act.in_force_from, 'en')}.",
    )


def provision_status(laws: Laws, act: Act, provision: Provision, today: dt.date) -> Text:
    """Whether the provision applies on ``today``, and what corresponds to it where it does not."""
    if act.repealed is not None and act.repealed <= today:
        matches = laws.counterparts(act.sfs, provision.chapter, provision.section, provision.stycke, provision.punkt)
        day = act.repealed
        if matches:
            today_is = cited(matches)
            return Text(
                sv=f"Upphävd {format_date(day, 'sv')}. I dag: {today_is.sv}.",
                en=f"Repealed on {format_date(day, 'en')}. Today: {today_is.en}.",
            )
        return Text(
            sv=f"Upphävd {format_date(day, 'sv')}. Ingen motsvarighet är känd.",
            en=f"Repealed on {format_date(day, 'en')}. No counterpart is known.",
        )
    if provision.in_force_to is not None and provision.in_force_to <= today:
        day = provision.in_force_to
        return Text(
            sv=f"Gäller inte längre sedan {format_date(day, 'sv')}.",
            en=f"Has not applied since {format_date(day, 'en')}.",
        )
    if provision.in_force_from is not None and provision.in_force_from > today:
        day = provision.in_force_from
        return Text(sv=f"Börjar gälla {format_date(day, 'sv')}.", en=f"Applies from {format_date(day, 'en')}.")
    start = provision.amended_from or provision.in_force_from or act.in_force_from
    if start is None:
        return Text(sv="Gäller.", en="In force.")
    if provision.amended_from:
        return Text(
            sv=f"Gäller, i denna lydelse sedan {format_date(start, 'sv')}.",
            en=f"In force, in this wording since {format_date(start, 'en')}.",
        )
    return Text(sv=f"Gäller sedan {format_date(start, 'sv')}.", en=f"In force since {format_date(start, 'en')}.")


def cited(matches: list[Match]) -> Text:
    """The matches' pinpoints with their acts: ``19 kap. 1 och 2 §§`` is written one by one."""
    texts = []
    for match in matches:
        at = pinpoint_text(
            match.provision.chapter, match.provision.section, match.provision.stycke, match.provision.punkt
        )
        name = f"{short_name(match.act)} ({match.act.sfs})"
        texts.append(Text(sv=f"{at.sv} {name}", en=f"{at.en} of {act_name(match.act).en}"))
    return Text(sv=", ".join(t.sv for t in texts), en=", ".join(t.en for t in texts))
