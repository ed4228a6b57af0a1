"""Dates and times as people type them. It is Monday 2 March 2026, ten in the morning in Sweden."""

from datetime import UTC, date, datetime, time, timedelta
from time import perf_counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.calendar import at, day_of, exists
from bot.domain.clock import SWEDEN
from bot.domain.typed_dates import (
    Ambiguous,
    Never,
    NotUnderstood,
    OnDay,
    Past,
    Reading,
    Understood,
    read,
    read_clock,
    read_time,
    why_never,
)
from bot.texts import moments

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def understood(*when: int) -> Understood:
    year, month, day, hour, minute = when
    return Understood(datetime.combine(date(year, month, day), time(hour, minute)))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("tis kl. 14", understood(2026, 3, 3, 14, 0)),
        ("tisdag 14.00", understood(2026, 3, 3, 14, 0)),
        ("på tisdag kl 14", understood(2026, 3, 3, 14, 0)),
        ("tis kl.14", understood(2026, 3, 3, 14, 0)),
        ("kl 14 på tisdag", understood(2026, 3, 3, 14, 0)),
        ("  TISDAG   KL  14 ", understood(2026, 3, 3, 14, 0)),
        ("lördag kl 9", understood(2026, 3, 7, 9, 0)),
        ("lordag kl 9", understood(2026, 3, 7, 9, 0)),
        ("sön 9.30", understood(2026, 3, 8, 9, 30)),
        ("nästa tisdag kl 14", understood(2026, 3, 10, 14, 0)),
        ("nasta tisdag kl 14", understood(2026, 3, 10, 14, 0)),
        ("nästa tisdag 14", understood(2026, 3, 10, 14, 0)),
        ("tisdag nästa vecka kl 14", understood(2026, 3, 10, 14, 0)),
        ("tisdag vecka 12 kl 14", understood(2026, 3, 17, 14, 0)),
        ("tis v. 12 kl 14", understood(2026, 3, 17, 14, 0)),
        ("3 mars kl. 9", understood(2026, 3, 3, 9, 0)),
        ("3:e mars kl 9", understood(2026, 3, 3, 9, 0)),
        ("1 mars kl 9", understood(2027, 3, 1, 9, 0)),
        ("3/3 kl 9", understood(2026, 3, 3, 9, 0)),
        ("3/4 9", understood(2026, 4, 3, 9, 0)),
        ("3/3 2027 kl 9", understood(2027, 3, 3, 9, 0)),
        ("3/3-2027 kl 9", understood(2027, 3, 3, 9, 0)),
        ("3.3.2027 kl 9", understood(2027, 3, 3, 9, 0)),
        ("den 3 mars 2027 14:00", understood(2027, 3, 3, 14, 0)),
        ("2027-03-03 09:00", understood(2027, 3, 3, 9, 0)),
        ("tis den 14 kl 9", understood(2026, 4, 14, 9, 0)),
        ("den 14 kl 9", understood(2026, 3, 14, 9, 0)),
        ("den 29 februari kl 9", understood(2028, 2, 29, 9, 0)),
        ("idag kl 15", understood(2026, 3, 2, 15, 0)),
        ("i dag klockan 15", understood(2026, 3, 2, 15, 0)),
        ("imorgon kl 9", understood(2026, 3, 3, 9, 0)),
        ("i morgon 14", understood(2026, 3, 3, 14, 0)),
        ("i övermorgon kl 10", understood(2026, 3, 4, 10, 0)),
        ("i overmorgon kl 10", understood(2026, 3, 4, 10, 0)),
        ("om en vecka kl 10", understood(2026, 3, 9, 10, 0)),
        ("om 3 dagar kl 10", understood(2026, 3, 5, 10, 0)),
        ("om två månader kl 10", understood(2026, 5, 2, 10, 0)),
        ("ikväll 23", understood(2026, 3, 2, 23, 0)),
        ("i kväll kl. 8", understood(2026, 3, 2, 20, 0)),
        ("kl. 8 ikväll", understood(2026, 3, 2, 20, 0)),
        ("fredag lunch", understood(2026, 3, 6, 12, 0)),
    ],
)
def test_swedish_is_understood(written: str, meant: Reading) -> None:
    assert read(written, NOW) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Tue 2 pm", understood(2026, 3, 3, 14, 0)),
        ("at 2pm on Tuesday", understood(2026, 3, 3, 14, 0)),
        ("this Thursday at 14:30", understood(2026, 3, 5, 14, 30)),
        ("next tuesday 14:00", understood(2026, 3, 10, 14, 0)),
        ("Tuesday next week 2 p.m.", understood(2026, 3, 10, 14, 0)),
        ("3 March 9:00", understood(2026, 3, 3, 9, 0)),
        ("March 3 at 9am", understood(2026, 3, 3, 9, 0)),
        ("March 3, 2027 at 9 am", understood(2027, 3, 3, 9, 0)),
        ("the 3rd of March 12 am", understood(2026, 3, 3, 0, 0)),
        ("today 3 pm", understood(2026, 3, 2, 15, 0)),
        ("tomorrow 9:30", understood(2026, 3, 3, 9, 30)),
        ("the day after tomorrow at 10", understood(2026, 3, 4, 10, 0)),
        ("in two weeks 10:00", understood(2026, 3, 16, 10, 0)),
        ("tonight at 9", understood(2026, 3, 2, 21, 0)),
        ("next Friday noon", understood(2026, 3, 13, 12, 0)),
    ],
)
def test_english_is_understood(written: str, meant: Reading) -> None:
    assert read(written, NOW) == meant


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("tisdag", date(2026, 3, 3)),
        ("nästa måndag", date(2026, 3, 9)),
        ("idag", date(2026, 3, 2)),
        ("2 mars", date(2026, 3, 2)),
        ("3/4", date(2026, 4, 3)),
        ("den 14", date(2026, 3, 14)),
        ("tis den 14", date(2026, 4, 14)),
        ("next week Friday", date(2026, 3, 13)),
        ("in a month", date(2026, 4, 2)),
        ("17 June 2027", date(2027, 6, 17)),
    ],
)
def test_a_day_without_a_time_is_a_day(written: str, day: date) -> None:
    assert read(written, NOW) == OnDay(day)


def test_tis_14_may_be_two_oclock_or_the_fourteenth() -> None:
    assert read("tis 14", NOW) == Ambiguous((understood(2026, 3, 3, 14, 0), OnDay(date(2026, 4, 14))))


def test_the_fourteenth_that_is_meant_need_not_be_a_tuesday_where_none_is_near() -> None:
    may = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)

    assert read("tis 14", may) == Ambiguous((understood(2026, 5, 5, 14, 0), OnDay(date(2026, 5, 14))))


def test_a_number_that_is_no_hour_is_a_day() -> None:
    assert read("tis 31", NOW) == OnDay(date(2026, 3, 31))


def test_on_a_monday_monday_may_be_today_or_in_a_week() -> None:
    assert read("måndag kl 14", NOW) == Ambiguous(
        (understood(2026, 3, 2, 14, 0), understood(2026, 3, 9, 14, 0))
    )
    assert read("måndag", NOW) == Ambiguous((OnDay(date(2026, 3, 2)), OnDay(date(2026, 3, 9))))


def test_an_hour_that_is_gone_today_is_meant_of_the_weekday_in_a_week() -> None:
    assert read("måndag kl 9", NOW) == understood(2026, 3, 9, 9, 0)


def test_kl_3_may_be_at_night_or_in_the_afternoon() -> None:
    assert read("tis kl 3", NOW) == Ambiguous((understood(2026, 3, 3, 3, 0), understood(2026, 3, 3, 15, 0)))
    assert read("tis 3.00", NOW) == understood(2026, 3, 3, 3, 0)
    assert read("tis 3 pm", NOW) == understood(2026, 3, 3, 15, 0)


def test_a_weekday_that_does_not_agree_with_the_date_is_asked_about() -> None:
    assert read("tisdag 4 mars kl 9", NOW) == Ambiguous(
        (understood(2026, 3, 3, 9, 0), understood(2026, 3, 4, 9, 0))
    )


@pytest.mark.parametrize(
    ("written", "when"),
    [
        ("idag kl 9", datetime.combine(date(2026, 3, 2), time(9))),
        ("idag kl 10", datetime.combine(date(2026, 3, 2), time(10))),
        ("3 mars 2025 kl 14", datetime.combine(date(2025, 3, 3), time(14))),
        ("2026-03-01", datetime.combine(date(2026, 3, 1), time(0))),
    ],
)
def test_what_is_gone_is_told_apart_from_what_is_not_understood(written: str, when: datetime) -> None:
    assert read(written, NOW) == Past(when)


def test_an_hour_that_the_clocks_leave_out_in_march_is_not_understood() -> None:
    assert read("29 mars kl 2.30", NOW) == NotUnderstood()
    assert read("29 mars kl 3.30", NOW) == understood(2026, 3, 29, 3, 30)


def test_an_hour_that_comes_twice_in_october_is_gone_when_its_first_time_is() -> None:
    between = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)  # 2.45, and 2.30 comes once more

    assert read("idag 2.30", between) == Past(datetime.combine(date(2026, 10, 25), time(2, 30)))


def test_the_day_is_the_day_in_sweden_not_in_greenwich() -> None:
    late = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)

    assert read("idag kl 9", late) == understood(2026, 7, 2, 9, 0)


@pytest.mark.parametrize(
    "written",
    [
        "", " ", "?", "hej", "😀", "tis 🎉", "31 februari", "30/2", "30/2 2027 kl 9", "0/0", "den 0",
        "3/13", "32 mars", "2027-13-01", "0000-01-01", "3 mars 2099 kl 9", "om 99 månader",
        "om 0 dagar", "om sju dagar", "tis kl 25", "tis 14.60", "tis 14-15.30", "tis 13 pm",
        "tis ons kl 14", "mars", "mars 2027", "v 12", "nästa vecka", "nästa 3 mars", "kl 14",
        "lör 31 dec 9999", "ikväll 24", "tis vecka 54", "tis ٣", "tis kl ²²²", "2026", "\x00", "\ud800",
    ],
)  # fmt: skip
def test_what_is_no_date_is_not_understood(written: str) -> None:
    assert read(written, NOW) == NotUnderstood()


@pytest.mark.parametrize("piece", ["a", "1", "1 ", "den ", "tis 14 ", "14.", "ﷺ", "e\u0301", "\n", "kl. "])
def test_a_novel_is_put_aside_at_once(piece: str) -> None:
    begun = perf_counter()

    assert read(piece * 5000, NOW) == NotUnderstood()
    assert read_time(piece * 5000) is None
    assert perf_counter() - begun < 0.1


@pytest.mark.parametrize(
    ("written", "clock"),
    [
        ("14", time(14)),
        ("14.30", time(14, 30)),
        ("9:30", time(9, 30)),
        ("kl 14", time(14)),
        ("kl. 9.", time(9)),
        ("Klockan 9.05", time(9, 5)),
        ("2 pm", time(14)),
        ("2.30pm", time(14, 30)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
        ("03", time(3)),
        ("3.00", time(3)),
        ("3", None),
        ("kl 3", None),
        ("halv tre", None),
        ("24", None),
        ("14.60", None),
        ("13 pm", None),
        ("-1", None),
        ("14 15", None),
        ("tis 14", None),
        ("", None),
    ],
)
def test_a_time_is_taken_only_where_it_can_be_meant_in_one_way(written: str, clock: time | None) -> None:
    assert read_time(written) == clock


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("14.30", understood(2026, 3, 2, 14, 30)),
        ("kl. 9", understood(2026, 3, 3, 9, 0)),
        ("10.00", understood(2026, 3, 3, 10, 0)),
        ("lunch", understood(2026, 3, 2, 12, 0)),
        ("kl 3", Ambiguous((understood(2026, 3, 2, 15, 0), understood(2026, 3, 3, 3, 0)))),
        ("kl 25", NotUnderstood()),
        ("hej", NotUnderstood()),
    ],
)
def test_a_time_without_a_day_is_when_the_clock_shows_it_next(written: str, meant: Reading) -> None:
    assert read_clock(written, NOW) == meant


def test_the_clock_shows_half_past_two_next_after_the_night_that_leaves_it_out() -> None:
    assert read_clock("2.30", datetime(2026, 3, 28, 12, tzinfo=UTC)) == understood(2026, 3, 30, 2, 30)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("1 dec 2030 kl 9", Never.TOO_FAR),
        ("2029-01-02 9.00", Never.TOO_FAR),
        ("om 99 månader", Never.TOO_FAR),
        ("2027-03-28 02.30", Never.NO_SUCH_TIME),
        ("kl. 2.30 den 29 mars", Never.NO_SUCH_TIME),
        ("31 nov 9", Never.NO_SUCH_DAY),
        ("30/2", Never.NO_SUCH_DAY),
        ("29 februari 2027 kl 9", Never.NO_SUCH_DAY),
        ("3 mars kl 25", None),
        ("varannan tisdag", None),
    ],
)
def test_what_never_comes_is_told_apart_from_what_is_not_understood(written: str, why: Never | None) -> None:
    assert read(written, NOW) == NotUnderstood()
    assert why_never(written, NOW) is why


SAID = """
tis tisdag måndag sön Tue friday 3 14 31 99 2027 3/3 30/2 3/3-2026 2026-03-29 1.3.2027
mars feb May 3:e 4th den the på on nästa next vecka week v12 om in en två two dagar
veckor months i idag imorgon övermorgon tomorrow kl kl. at 9 9.30 14:00 2.30 25.00
3pm am . , ! - 😀
"""
WORDS = st.lists(st.sampled_from(SAID.split()), max_size=7).map(" ".join)
INSTANTS = st.datetimes(datetime(2024, 1, 1), datetime(2036, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@given(st.text(max_size=120) | WORDS, INSTANTS)
@example("tis 14", datetime(2026, 3, 3, 9, tzinfo=UTC))
@example("tis 3", datetime(2026, 3, 3, 1, tzinfo=UTC))
def test_whatever_is_written_is_read_without_a_fault_and_never_as_something_gone(
    written: str, now: datetime
) -> None:
    def to_come(meaning: Understood | OnDay) -> bool:
        if isinstance(meaning, OnDay):
            return meaning.day >= day_of(now)
        day, clock = meaning.when.date(), meaning.when.time()
        return exists(day, clock) and at(day, clock) > now

    match read(written, now):
        case Understood() | OnDay() as meaning:
            assert to_come(meaning)
        case Ambiguous(meanings):
            days = [m.day if isinstance(m, OnDay) else m.when.date() for m in meanings]
            assert all(map(to_come, meanings))
            assert days == sorted(days)
            assert len(set(meanings)) == len(meanings) in {2, 3}
        case Past(when):
            assert at(when.date(), when.time()) <= now
    read_time(written)
    read_clock(written, now)
    why_never(written, now)


@given(st.text() | WORDS, INSTANTS)
def test_capitals_spaces_and_missing_dots_over_letters_change_nothing(written: str, now: datetime) -> None:
    bare = written.translate(str.maketrans("åäöÅÄÖ", "aaoAAO"))

    assert read(f"  {bare.upper()} ", now) == read(bare, now) or not bare.isascii()
    assert read(bare, now) == read(written, now)


@given(st.integers(1, 2 * 365 * 24 * 60), st.sampled_from(["sv", "en"]))
def test_every_moment_is_understood_as_the_bot_itself_writes_it(minutes: int, language: str) -> None:
    instant = NOW + timedelta(minutes=minutes)
    written = moments.long(instant, language)
    shown = datetime.combine(*_on_the_wall(instant))

    assert read(written, NOW) == Understood(shown)
    assert read(moments.day_with_weekday(shown.date(), language), NOW) == OnDay(shown.date())
    assert read(moments.day(shown.date(), language), NOW) == OnDay(shown.date())
    assert read_time(moments.clock(shown.time(), language)) == shown.time()


@given(st.integers(1, 364 * 24 * 60), st.sampled_from(["sv", "en"]))
def test_every_moment_of_a_year_is_understood_as_it_stands_on_buttons(minutes: int, language: str) -> None:
    instant = NOW + timedelta(minutes=minutes)

    assert read(moments.short(instant, language), NOW) == Understood(datetime.combine(*_on_the_wall(instant)))


def _on_the_wall(instant: datetime) -> tuple[date, time]:
    local = SWEDEN.fromutc(instant.replace(tzinfo=SWEDEN))
    return local.date(), local.time().replace(fold=0)
