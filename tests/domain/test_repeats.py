"""Letters that come back: tables of dates, with both clock changes and red days in them."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.repeats import LAST, Repeat, Rhythm, read_repeat

SWEDEN = ZoneInfo("Europe/Stockholm")
NINE = time(9)


def wall(moments: list[datetime]) -> list[str]:
    return [f"{each.astimezone(SWEDEN):%a %Y-%m-%d %H:%M}" for each in moments]


@pytest.mark.parametrize(
    ("repeat", "since", "comes"),
    [
        (  # Easter Monday is red
            Repeat(Rhythm.NTH_WEEKDAY, NINE, 1, weekday=0),
            datetime(2026, 3, 2, 8, tzinfo=UTC),
            ["Tue 2026-04-07 09:00", "Mon 2026-05-04 09:00", "Mon 2026-06-01 09:00"],
        ),
        (  # over the change to summer time on 29 March
            Repeat(Rhythm.NTH_WEEKDAY, NINE, LAST, weekday=4),
            datetime(2026, 2, 1, tzinfo=UTC),
            ["Fri 2026-02-27 09:00", "Fri 2026-03-27 09:00", "Fri 2026-04-24 09:00"],
        ),
        (  # over the change to winter time on 25 October
            Repeat(Rhythm.WEEKDAY, NINE, weekday=2),
            datetime(2026, 10, 20, tzinfo=UTC),
            ["Wed 2026-10-21 09:00", "Wed 2026-10-28 09:00", "Wed 2026-11-04 09:00"],
        ),
        (  # Christmas Eve, Christmas Day and Boxing Day, then a weekend
            Repeat(Rhythm.DAY, NINE, 24),
            datetime(2026, 11, 25, tzinfo=UTC),
            ["Mon 2026-12-28 09:00", "Mon 2027-01-25 09:00", "Wed 2027-02-24 09:00"],
        ),
        (  # the last day of a shorter month
            Repeat(Rhythm.DAY, NINE, 31),
            datetime(2026, 3, 31, 12, tzinfo=UTC),
            ["Thu 2026-04-30 09:00", "Mon 2026-06-01 09:00", "Tue 2026-06-30 09:00"],
        ),
        (  # 1 January and Epiphany with its weekend
            Repeat(Rhythm.WORKING_DAY, NINE, 3),
            datetime(2025, 12, 31, tzinfo=UTC),
            ["Wed 2026-01-07 09:00", "Wed 2026-02-04 09:00", "Wed 2026-03-04 09:00"],
        ),
        (
            Repeat(Rhythm.WORKING_DAY, NINE, LAST),
            datetime(2026, 12, 1, tzinfo=UTC),
            ["Wed 2026-12-30 09:00", "Fri 2027-01-29 09:00", "Fri 2027-02-26 09:00"],
        ),
        (  # there is no 29 February most years
            Repeat(Rhythm.YEARLY, NINE, 29, month=2),
            datetime(2026, 11, 1, tzinfo=UTC),
            ["Mon 2027-03-01 09:00", "Tue 2028-02-29 09:00", "Wed 2029-02-28 09:00"],
        ),
    ],
)
def test_when_it_comes(repeat: Repeat, since: datetime, comes: list[str]) -> None:
    assert wall(repeat.coming(since, 3)) == comes


def test_the_moment_of_now_has_come_already() -> None:
    repeat = Repeat(Rhythm.WEEKDAY, NINE, weekday=0)
    monday = datetime(2026, 3, 2, 8, tzinfo=UTC)

    assert wall([repeat.next(monday)]) == ["Mon 2026-03-09 09:00"]


def test_a_day_that_was_moved_past_the_moment_is_still_to_come() -> None:
    """Good Friday, 3 April, is sent on Tuesday the 7th."""
    repeat = Repeat(Rhythm.DAY, NINE, 3)

    assert wall([repeat.next(datetime(2026, 4, 5, tzinfo=UTC))]) == ["Tue 2026-04-07 09:00"]


def test_of_what_was_missed_the_latest_is_found() -> None:
    repeat = Repeat(Rhythm.WEEKDAY, NINE, weekday=0)
    planned = datetime(2026, 3, 2, 8, tzinfo=UTC)

    assert repeat.latest(planned, planned) == planned
    assert wall([repeat.latest(planned, datetime(2026, 3, 17, tzinfo=UTC))]) == ["Mon 2026-03-16 09:00"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("första tisdagen", Repeat(Rhythm.NTH_WEEKDAY, NINE, 1, weekday=1)),
        ("Första tisdagen kl. 9", Repeat(Rhythm.NTH_WEEKDAY, NINE, 1, weekday=1)),
        ("first Tuesday at 9", Repeat(Rhythm.NTH_WEEKDAY, NINE, 1, weekday=1)),
        ("the 2nd Wednesday of every month at 10:30", Repeat(Rhythm.NTH_WEEKDAY, time(10, 30), 2, weekday=2)),
        ("sista fredagen i månaden 14.00", Repeat(Rhythm.NTH_WEEKDAY, time(14), LAST, weekday=4)),
        ("tredje arbetsdagen", Repeat(Rhythm.WORKING_DAY, NINE, 3)),
        ("last working day of the month at 10", Repeat(Rhythm.WORKING_DAY, time(10), LAST)),
        ("varje måndag kl. 8", Repeat(Rhythm.WEEKDAY, time(8), weekday=0)),
        ("Thursdays", Repeat(Rhythm.WEEKDAY, NINE, weekday=3)),
        ("den 15 varje månad kl 8.30", Repeat(Rhythm.DAY, time(8, 30), 15)),
        ("the 15th of every month", Repeat(Rhythm.DAY, NINE, 15)),
        ("varje 3 mars", Repeat(Rhythm.YEARLY, NINE, 3, month=3)),
        ("3 mars varje år kl. 9", Repeat(Rhythm.YEARLY, NINE, 3, month=3)),
        ("every 3 March", Repeat(Rhythm.YEARLY, NINE, 3, month=3)),
        ("tis kl. 14", None),
        ("tisdag", None),
        ("3 mars kl. 9", None),
        ("femte tisdagen", None),
        ("den 32 varje månad", None),
        ("30 februari varje år", None),
        ("första tisdagen kl. 25", None),
        ("första tisdagen kl. 3", None),  # at night, or in the afternoon?
        ("första sista tisdagen", None),
        ("", None),
        ("x" * 5000, None),
    ],
)
def test_how_people_say_it(written: str, meant: Repeat | None) -> None:
    assert read_repeat(written) == meant


@pytest.mark.parametrize(
    "repeat",
    [
        Repeat(Rhythm.NTH_WEEKDAY, time(14, 5), LAST, weekday=6),
        Repeat(Rhythm.YEARLY, NINE, 31, month=12),
        Repeat(Rhythm.WEEKDAY, NINE, weekday=3),
    ],
)
def test_it_is_kept_as_it_was(repeat: Repeat) -> None:
    assert Repeat.from_data(repeat.as_data()) == repeat
    assert len(repeat.code) <= 20


@pytest.mark.parametrize(
    "code", ["", "n.1.1.0", "z.1.1.0.0900", "n.5.1.0.0900", "d.0.0.0.0900", "w.0.7.0.0900", "d.1.0.0.9900"]
)
def test_what_never_comes_is_no_rule(code: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Repeat.from_code(code)
