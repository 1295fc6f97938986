"""What the script that says "open now" is given, and when it is given nothing."""

from __future__ import annotations

import datetime as dt
import pathlib
import re
from collections.abc import Callable

import pytest
from vagvisaren.contacts.opening import Opening, free_days, opening
from vagvisaren.contacts.register import load_contacts
from vagvisaren.contacts.register_rules import entry

TODAY = dt.date(2026, 11, 21)
HOURS = (
    '{kind: phone, value: "+46846500401", display: "08-465 004 01", hours: ['
    '{days: [mon, tue, wed, thu, fri], opens: "09:00", closes: "12:00"}, {days: [wed], opens: "17:00", closes: "20:00"}]%s}'
)


def made(tmp_path: pathlib.Path, *, channel: str = HOURS % "", day: dt.date = TODAY, **more: str) -> Opening | None:
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data/contacts.yml").write_text(entry(channel=channel, **more), encoding="utf-8")
    register, findings = load_contacts(tmp_path)
    assert findings == []
    return opening(register["prov"], register["prov"].channels[0], day)


def test_holidays_of_2026_and_2027() -> None:
    # By the Public Holidays Act, and Easter of the year (5 April 2026, 28 March 2027); the three eves besides.
    assert " ".join(d.strftime("%m-%d") for d in free_days(2026)) == (
        "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"
    )
    assert {"2027-03-26", "2027-03-29", "2027-05-06", "2027-06-25", "2027-06-26", "2027-11-06"} <= {
        d.isoformat() for d in free_days(2027)
    }


def test_a_confirmed_line_is_told_its_hours_holidays_and_end(tmp_path: pathlib.Path) -> None:
    found = made(tmp_path, status="confirmed", date="2026-11-01")
    assert found is not None
    assert found.hours == "12345 09:00-12:00,3 17:00-20:00"
    assert found.on_holidays == "unknown"
    assert found.until == "2027-11-01"
    assert "2026-12-24" in found.holidays
    assert "2027-12-31" in found.holidays


@pytest.mark.parametrize(
    "more",
    [
        {"status": "unconfirmed"},
        {"status": "historical"},
        {"status": "confirmed", "date": "2024-01-01"},
        {"status": "confirmed", "more": "  valid_to: 2026-11-20\n"},
        {"status": "confirmed", "more": "  valid_from: 2026-11-22\n"},
        {"status": "confirmed", "channel": HOURS % ", hours_as_of: 2023"},
    ],
)
def test_nothing_is_said_of_the_others(more: dict[str, str], tmp_path: pathlib.Path) -> None:
    assert made(tmp_path, **more) is None


def test_it_ends_with_the_contact_or_the_list_of_holidays(tmp_path: pathlib.Path) -> None:
    ends = made(tmp_path, status="confirmed", more="  valid_to: 2026-12-01\n")
    long = made(tmp_path, status="confirmed", more="  confirm_every_days: 1800\n")
    assert ends is not None
    assert long is not None
    assert (ends.until, long.until) == ("2026-12-01", "2027-12-31")


def test_only_permanent_numbers_say_open_now_in_the_small_register(html: Callable[..., str]) -> None:
    shown = html("/// contacts\n///\n\n/// contact-table\n///\n")
    # 112 and 114 14 have no hours there; the others have hours and no confirmation.
    assert "data-vv-hours" not in shown
    assert "09:00" not in re.sub(r"<[^>]*>", "", shown)
