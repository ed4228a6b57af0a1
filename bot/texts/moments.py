"""Dates, times and lists, as each language writes them. Babel gives only the names of months and weekdays."""

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.domain.clock import SWEDEN

_LOCALE = {"fit": "fi", "sma": "sv", "en": "en_GB"}
"""Meänkieli silently becomes American in Babel, and Southern Sami has no names there."""

_AND = {"sv": "och", "en": "and", "fi": "ja", "fit": "ja", "se": "ja", "sma": "jïh"}
_AT = {"sv": " kl. ", "en": ", "}


def long(instant: datetime, language: str, zone: ZoneInfo = SWEDEN) -> str:
    """tisdag den 3 mars 2026 kl. 14.00 · Tuesday 3 March 2026, 14:00"""
    local = instant.astimezone(zone)
    return (
        f"{day_with_weekday(local.date(), language)}{_AT.get(language, ' ')}{clock(local.time(), language)}"
    )


def short(instant: datetime, language: str, zone: ZoneInfo = SWEDEN) -> str:
    """tis 3 mars kl. 14.00 · Tue 3 March, 14:00"""
    local = instant.astimezone(zone)
    return f"{day_short(local.date(), language)}{_AT.get(language, ' ')}{clock(local.time(), language)}"


def this_week(wall: datetime, language: str) -> str:
    """tis kl. 14.00 · Tue, 14:00: of the days to come, and fit for half a button"""
    return f"{_named(wall.date(), 'EEE', language)}{_AT.get(language, ' ')}{clock(wall.time(), language)}"


def span(start: datetime, end: datetime, language: str, zone: ZoneInfo = SWEDEN) -> str:
    """tisdag den 3 mars 2026 kl. 14.00–15.30"""
    return f"{long(start, language, zone)}–{clock(end.astimezone(zone).time(), language)}"


def day_with_weekday(day: date, language: str) -> str:
    """tisdag den 3 mars 2026 · Tuesday 3 March 2026"""
    return _named(day, "EEEE 'den' d MMMM y" if language == "sv" else "EEEE d MMMM y", language)


def day(day_or_instant: date, language: str, zone: ZoneInfo = SWEDEN) -> str:
    """3 mars 2026 · 3 March 2026"""
    if isinstance(day_or_instant, datetime):
        day_or_instant = day_or_instant.astimezone(zone).date()
    return _named(day_or_instant, "d MMMM y", language)


def day_short(day: date, language: str) -> str:
    """tis 3 mars · Tue 3 March: fit for a button"""
    return _named(day, "EEE d MMMM", language)


def weekday(day: date, language: str) -> str:
    """tisdag · Tuesday"""
    return _named(day, "EEEE", language)


def weekday_short(day: date, language: str) -> str:
    """ti · Tu"""
    return _named(day, "EEEEEE", language)


def month(day: date, language: str) -> str:
    """mars 2026 · March 2026"""
    return _named(day, "MMMM y", language)


def month_name(day: date, language: str) -> str:
    """mars · March"""
    return _named(day, "MMMM", language)


def clock(moment: time, language: str) -> str:
    """14.00, 9.30 · 14:00, 9:30"""
    return f"{moment.hour}{':' if language == 'en' else '.'}{moment.minute:02}"


def minute_of_day(minute: int, language: str) -> str:
    """14.00 · 14:00, and 24.00 for the end of the day"""
    return f"{minute // 60}{':' if language == 'en' else '.'}{minute % 60:02}"


def listing(words: Sequence[str], language: str) -> str:
    """a, b och c · a, b and c"""
    *first, last = words
    return f"{', '.join(first)} {_AND[language]} {last}" if first else last


def _named(day: date, pattern: str, language: str) -> str:
    return format_date(day, pattern, locale=_LOCALE.get(language, language))
