"""What points at a person or at an item: numbers that are refused before a text is kept or passed on."""

import re
import unicodedata
from enum import StrEnum

from bot.domain.errors import Declined


class Telltale(StrEnum):
    PERSON = "person"
    PHONE = "phone"
    ITEM = "item"


_HARMLESS = re.compile(
    r"(?<!\d)(?:"
    r"(?:(?:19|20)\d\d-\d\d-\d\d|[0-3]?\d/[01]?\d(?: (?:19|20)\d\d)?|[01]\d[0-5]\d-[0-2]\d[0-5]\d)(?!\d)"
    r"|(?:"
    r"(?:19|20)\d\d(?:[ -](?:19|20)\d\d)+"  # years
    r"|\d{1,3}(?: 000)+"  # sums
    r"|\d\d[2-9]\d{3}-\d{4}"  # a company
    r"|(?:(?:\+|00)46[ -]?(?:\(0\) ?)?|0)(?:20|77)\d?(?:[ -]?\d){5,7}"  # numbers that only firms have
    r")(?![ -]?\d))"
)
"""Days, opening hours, and what else is written with many digits."""

_ITEM = re.compile(
    r"(?<![a-z0-9])(?:"
    r"[a-z]{2}[ -]?(?:\d[ -]?){9}[a-z]{2}"  # the post of every country: RR 123 456 785 SE
    r"|1z(?:[ -]?[a-z0-9]){16}"  # UPS
    r"|[a-z]{1,5}\d{8,}"  # DHL's JJD and JVGL, UPS's T, what shops make up
    r")(?![a-z0-9])"
)
_ROW = re.compile(r"(?<!\d)(?<!\d[.,:])\d(?:[ -]?\d){8,}(?!\d)")
"""Of DHL, Bring, Schenker, and the twenty digits on any label: nothing but digits, often in groups."""

_NO_BIRTHDAY = r"(?!\d{6}[-+]\d{4}(?!\d))"
_PHONE = re.compile(
    r"(?<!\d)(?:\+|00(?=[1-9]))\d(?:[ ()/-]{0,2}\d){7,13}(?!\d)"
    rf"|(?<!\d){_NO_BIRTHDAY}0 ?7 ?[02369](?:[ ./-]{{0,2}}\d){{7}}(?!\d)"
    rf"|(?<!\d)(?<!\d[ .,:-]){_NO_BIRTHDAY}0[1-9](?:[ ()/-]{{0,2}}\d){{6,8}}(?!\d)"
)

_PERSON = re.compile(
    r"(?<!\d)(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}(?!\d)"
)
"""A personal identity number, with the century or without, or a coordination number: 60 added to the day."""

_IN_TURN = (
    (_ITEM, Telltale.ITEM),
    (_PHONE, Telltale.PHONE),
    (_PERSON, Telltale.PERSON),
    (_ROW, Telltale.ITEM),
)


def recognised(text: str) -> Telltale | None:
    """What in the text tells of one person or one item. Laws, days, hours and short numbers don't."""
    plain = _HARMLESS.sub(";", _plain(text))
    return next((telltale for pattern, telltale in _IN_TURN if pattern.search(plain)), None)


def check_general(text: str) -> None:
    """Raises Declined for a text that must not be kept; it says so, and what to do instead."""
    found = recognised(text)
    if found is not None:
        raise Declined("guard-refused", kind=found.value)


_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")


def _plain(text: str) -> str:
    """However it is written: any dash, any space, any digits, nothing invisible between them."""
    compatible = unicodedata.normalize("NFKC", text.translate(_DASHES)).translate(_DASHES)
    visible = "".join(_digit(sign) for sign in compatible if unicodedata.category(sign) != "Cf")
    return " ".join(visible.casefold().split())


def _digit(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
