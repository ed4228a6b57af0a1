"""What points at a person or at an item: refused before a text is kept or passed on."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.check_digits import is_luhn, is_postal
from bot.domain.errors import Declined
from bot.domain.plain_signs import Plain, plain
from bot.domain.street_addresses import ADDRESSES


class Telltale(StrEnum):
    PERSON = "person"
    PHONE = "phone"
    ITEM = "item"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Found:
    """A place in the text, counted in Python's signs."""

    kind: Telltale
    start: int
    end: int


_SEP = r"[ ./_:,*+-]{0,3}"
_MONTH, _DAY = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])"
"""A coordination number has 60 added to its day."""
_LAST_FOUR = r"(?:\d{4}|[a-z]\d{3})"
"""A letter stands in the numbers that hospitals lend."""

_PERSON = re.compile(rf"(?<!\d)(?:19|20)?\d\d{_MONTH}{_DAY}{_SEP}{_LAST_FOUR}(?![a-z0-9])")
"""Whatever its check digit is: who mistypes a digit still means one person."""

_SPACED_PERSON = re.compile(
    rf"(?<!\d)(?:19|20)? ?\d\d([ ./_-]{{1,3}}){_MONTH}\1{_DAY}(?P<between>{_SEP})\d ?\d ?\d ?\d(?!\d)"
)
"""Looks like a day and an hour too, so that the check digit has to be right where no dash tells."""

_NOT_YET_BORN = re.compile(
    rf"(?<!\d)(?:2[3-9]|20[23]\d)([ ./-]?){_MONTH}\1(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3])[0-5]\d(?!\d)"
)
"""«261124 1430» is an afternoon of the network's own years: nobody born since sends parcels yet."""

_ALONE = r"(?<![a-z])(?<!\d-)(?<!\d )(?<!- )"
_SWEDISH = r"(?:(?:\+|00)46[ -]?(?:\(0\) ?)?|0)"
_UNITS = r"(?:kr|kronor|sek|euro?|kilo|kg|gram|g|ton|procent|%)(?![a-zåäö])"
_SUM = r"[1-9]\d{0,2}(?:[ .]\d{3})*(?:[ .]000)+"
_HARMLESS = re.compile(
    r"(?<!\d)(?:"
    r"(?:(?:19|20)\d\d-\d\d-\d\d|[0-3]?\d[/.][01]?\d(?:[ /.](?:19|20)\d\d)?)(?!\d)"
    r"|(?<!\d-)(?<!- )[01]\d[0-5]\d ?- ?[0-2]\d[0-5]\d(?! ?-)(?!\d)"
    r"|(?:[01]?\d|2[0-4])[.:][0-5]\d(?![.:]?\d)"  # clock times
    r"|(?:"
    r"(?:19|20)\d\d(?: ?[ -] ?(?:19|20)\d\d)+"  # years
    rf"|(?<!\d-)(?<!\d ){_SUM}(?:-{_SUM})?"  # 700 000-800 000
    rf"|\d{{1,3}}(?:[ .]\d{{3}})+(?:,\d\d)?(?= ?{_UNITS})"
    r"|\d\d[2-9]\d{3} ?- ?\d{4}"  # a company or an authority
    r"|978[ -]?9[ -]?(?:\d[ -]?){8}\d"  # a book
    rf"|{_ALONE}{_SWEDISH}(?:20|77|10)\d?(?:[ -]{{0,3}}\d){{5,7}}"  # firms and authorities
    rf"|{_ALONE}{_SWEDISH}(?![07])[1-9]\d{{0,2}}[ /-]{{0,3}}\d(?:[ -]?\d){{2,4}}[ -]?00"  # switchboards
    r")(?![ -]?\d))"
)
"""Days, hours, and what else is written with many digits.

A number of an exchange that ends with 00 is as good as always a switchboard's: of municipalities, of PTS.
"""

_POSTAL_ITEM = re.compile(
    rf"(?<![a-z0-9])[a-z]{{2}}{_SEP}(?P<digits>(?:\d{_SEP}){{9}})[a-z]{{2}}(?![a-z0-9])"
)
_LETTERED_ITEM = re.compile(
    r"(?<![a-z0-9])(?:"
    r"[a-z]{2}[./_-](?:\d[./_-]?){8}\d[./_-][a-z]{2}"
    r"|[a-z]{2}\d{8,10}[a-z]{2}"  # the post of every country: RR123456785SE
    r"|[a-z]{1,5}\d{8,}"  # DHL's JJD and JVGL, UPS's T, what shops make up
    r")(?![a-z0-9])"
)
"""Whatever its check digit is: nothing else looks like this, and a mistyped one still means one item."""

_UPS = re.compile(r"(?<![a-z0-9])1 ?z(?:[ ./_-]{0,3}[a-z0-9]){16}(?![a-z0-9])")
_TWENTY = re.compile(r"(?<!\d)00(?:[ ./_-]{0,3}\d){18}(?!\d)")
"""An SSCC with its 00, which else would look like a call abroad."""
_ROW = re.compile(
    r"(?<!\d)(?<!\d[.,:])\d(?:[ -]{0,3}\d){8,}(?!\d)"
    r"|(?<!\d)(?<!\d[.,:])\d{3,}(?:[ ./_-]{1,3}\d{3,})+(?:[ ./_-]{1,3}\d{1,2})?(?!\d)"
)
"""Of DHL, Bring, Schenker, and the twenty digits on any label: nothing but digits, often in groups.

Right check digit or not: a carrier's own numbers have none that all agree on.
"""

_NO_BIRTHDAY = r"(?!\d{6}[-+]\d{4}(?!\d))"
_PHONE = re.compile(
    r"(?<!\d)(?:\+|00(?=[1-9])) ?\d(?:[ ()./-]{0,3}\d){7,13}(?!\d)"
    rf"|(?<!\d){_NO_BIRTHDAY}0 ?7 ?[02369](?:[ ./_()-]{{0,3}}\d){{7}}(?!\d)"
    rf"|(?<!\d)(?<!\d[ .,:-]){_NO_BIRTHDAY}0[1-9](?:[ ()/-]{{0,3}}\d){{6,8}}(?!\d)"
)


def _tells_person(match: re.Match[str]) -> bool:
    digits = re.sub(r"\D", "", match[0])
    dashed = "-" in match["between"] and " " not in match[0]
    return dashed or is_luhn(digits[-10:])


def _tells_for_sure(match: re.Match[str]) -> bool:
    digits = re.sub(r"\D", "", match[0])
    return len(digits) in {10, 12} and is_luhn(digits[-10:])


def _tells_item(match: re.Match[str]) -> bool:
    """With the right check digit, even where a part of it looks like hours or a firm's telephone."""
    return is_postal(re.sub(r"\D", "", match["digits"]))


def _has_enough_digits(match: re.Match[str]) -> bool:
    """«1z» and sixteen letters after it may be words; a row of figures is a date written twice, or short."""
    return sum(sign.isdigit() for sign in match[0]) >= 9


_Rule = tuple[re.Pattern[str], Telltale, Callable[[re.Match[str]], bool] | None]
_BEFORE: tuple[_Rule, ...] = (
    (_SPACED_PERSON, Telltale.PERSON, _tells_person),
    (_PERSON, Telltale.PERSON, _tells_for_sure),
    (_POSTAL_ITEM, Telltale.ITEM, _tells_item),
    (_UPS, Telltale.ITEM, _has_enough_digits),
)
_AFTER: tuple[_Rule, ...] = (
    (_LETTERED_ITEM, Telltale.ITEM, None),
    (_TWENTY, Telltale.ITEM, None),
    (_PHONE, Telltale.PHONE, None),
    (_PERSON, Telltale.PERSON, None),
    (_ROW, Telltale.ITEM, _has_enough_digits),
    *((each, Telltale.ADDRESS, None) for each in ADDRESSES),
)


def recognised(text: str) -> list[Found]:
    """What tells of one person or one item, in its order. Laws, days, hours and short numbers don't."""
    read = plain(text)
    found: list[Found] = []
    said = _NOT_YET_BORN.sub(_blank, read.text)
    said = _collect(said, _BEFORE, read, found)
    said = _HARMLESS.sub(_blank, said)
    _collect(said, _AFTER, read, found)
    return sorted(found, key=lambda each: each.start)


def check_general(text: str, *, allowed: Collection[Telltale] = ()) -> None:
    """Raises Declined for a text that must not be kept; it says so, and what to do instead."""
    kinds = [each.kind for each in recognised(text) if each.kind not in allowed]
    if kinds:
        raise Declined("guard-refused", kind=kinds[0].value)


def _collect(said: str, rules: tuple[_Rule, ...], read: Plain, found: list[Found]) -> str:
    """What is left when each place that was found is blanked out, so that it is found once."""
    for pattern, kind, holds in rules:

        def keep(match: re.Match[str], kind: Telltale = kind, holds: object = holds) -> str:
            if callable(holds) and not holds(match):
                return match[0]
            found.append(Found(kind, *read.place(match.start(), match.end())))
            return _blank(match)

        said = pattern.sub(keep, said)
    return said


def _blank(match: re.Match[str]) -> str:
    return ";" * len(match[0])
