"""Dates, times and lists, as Swedes and English readers write them."""

from datetime import UTC, date, datetime, time

import pytest

from bot.texts import moments

TUESDAY = datetime(2026, 3, 3, 13, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("instant", "swedish", "english"),
    [
        (TUESDAY, "tisdag den 3 mars 2026 kl. 14.00", "Tuesday 3 March 2026, 14:00"),
        (
            datetime(2026, 7, 1, 6, 30, tzinfo=UTC),
            "onsdag den 1 juli 2026 kl. 8.30",
            "Wednesday 1 July 2026, 8:30",
        ),
        (
            datetime(2026, 3, 29, 1, 0, tzinfo=UTC),
            "söndag den 29 mars 2026 kl. 3.00",
            "Sunday 29 March 2026, 3:00",
        ),
        (
            datetime(2026, 10, 25, 1, 5, tzinfo=UTC),
            "söndag den 25 oktober 2026 kl. 2.05",
            "Sunday 25 October 2026, 2:05",
        ),
        (
            datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
            "fredag den 1 januari 2027 kl. 0.30",
            "Friday 1 January 2027, 0:30",
        ),
    ],
    ids=["an afternoon", "summer", "March changes", "October changes", "New Year's night"],
)
def test_a_moment_is_told_with_its_weekday_and_the_time_on_the_wall(
    instant: datetime, swedish: str, english: str
) -> None:
    assert moments.long(instant, "sv") == swedish
    assert moments.long(instant, "en") == english


def test_a_day_of_the_coming_week_needs_no_date() -> None:
    assert moments.this_week(datetime(2026, 3, 3, 8, 0, tzinfo=UTC), "sv") == "tis kl. 8.00"
    assert moments.this_week(datetime(2026, 3, 3, 8, 0, tzinfo=UTC), "en") == "Tue, 8:00"


def test_the_weekdays_and_months_have_their_names_in_small_letters_in_swedish() -> None:
    weekdays = [moments.day_short(date(2026, 3, day), "sv").split()[0] for day in range(2, 9)]
    months = [moments.day(date(2026, month, 1), "sv").split()[1] for month in range(1, 13)]

    assert weekdays == ["mån", "tis", "ons", "tors", "fre", "lör", "sön"]
    assert months == [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ]


@pytest.mark.parametrize(
    ("language", "long", "short", "day", "span"),
    [
        (
            "sv",
            "lördag den 29 februari 2020",
            "tis 3 mars kl. 14.00",
            "3 mars 2026",
            "tisdag den 3 mars 2026 kl. 14.00–15.30",
        ),
        (
            "en",
            "Saturday 29 February 2020",
            "Tue 3 March, 14:00",
            "3 March 2026",
            "Tuesday 3 March 2026, 14:00–15:30",
        ),
    ],
)
def test_dates_and_spans_are_written_as_the_language_does_it(
    language: str, long: str, short: str, day: str, span: str
) -> None:
    assert moments.day_with_weekday(date(2020, 2, 29), language) == long
    assert moments.short(TUESDAY, language) == short
    assert moments.day(TUESDAY, language) == moments.day(date(2026, 3, 3), language) == day
    assert moments.span(TUESDAY, datetime(2026, 3, 3, 14, 30, tzinfo=UTC), language) == span


def test_an_instant_late_in_the_evening_belongs_to_the_day_on_the_wall() -> None:
    assert moments.day(datetime(2026, 7, 14, 22, 30, tzinfo=UTC), "sv") == "15 juli 2026"


@pytest.mark.parametrize(
    ("clock", "swedish", "english"),
    [(time(14), "14.00", "14:00"), (time(9, 5), "9.05", "9:05"), (time(0, 0), "0.00", "0:00")],
)
def test_a_time_has_a_full_stop_in_swedish(clock: time, swedish: str, english: str) -> None:
    assert (moments.clock(clock, "sv"), moments.clock(clock, "en")) == (swedish, english)


@pytest.mark.parametrize(
    ("words", "swedish", "english"),
    [
        (["Anna"], "Anna", "Anna"),
        (["Anna", "Bo"], "Anna och Bo", "Anna and Bo"),
        (["Anna", "Bo", "Cilla"], "Anna, Bo och Cilla", "Anna, Bo and Cilla"),
    ],
)
def test_a_list_ends_with_and(words: list[str], swedish: str, english: str) -> None:
    assert (moments.listing(words, "sv"), moments.listing(words, "en")) == (swedish, english)


@pytest.mark.parametrize("language", ["fi", "fit", "se", "sma"])
def test_a_language_that_is_only_prepared_never_becomes_american(language: str) -> None:
    told = moments.long(TUESDAY, language)

    assert "March" not in told
    assert "Tuesday" not in told
    assert "14.00" in told
