"""Phone numbers: read as people type them, shown as Swedes write them, dialled from anywhere."""

import re

from bot.domain.errors import Declined

EMERGENCY = "112"
POLICE = "114 14"
"""Not urgent."""

IN_TEXT = re.compile(
    r"(?<![\d:/-])(?:112|1177|114 14|90 114|(?:\+46 ?|0)\d{1,3}[- ]\d{2,3}(?: \d{2,3}){1,3})(?![\d:/-])"
)
"""Numbers as answers write them; no laws, days or hours."""

_THREE_DIGIT_AREAS = frozenset(
    [
        "010",
        "011",
        "013",
        "016",
        "018",
        "019",
        "020",
        "021",
        "023",
        "026",
        "031",
        "033",
        "035",
        "036",
        "040",
        "042",
        "044",
        "046",
        "054",
        "060",
        "063",
        "090",
    ]
)
_GROUPS = {4: "22", 5: "32", 6: "222", 7: "322", 8: "332"}
"""How the digits behind the area code are grouped, by how many they are."""
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212/"), "-")


def tidy_phone(written: str) -> str:
    """As it was written, with its own groups; a bare row of digits is grouped as Swedes do.

    Raises Declined for what nobody could dial, and for 112, which always stands first by itself.
    """
    number = _plain(written)
    digits = re.sub(r"[^0-9]", "", number)
    if digits.removeprefix("46") == EMERGENCY:
        raise Declined("phone-is-112")
    if not re.fullmatch(r"\+?[0-9]+(?:[ -][0-9]+)*", number) or not _can_be_dialled(number, digits):
        raise Declined("phone-not-understood")
    return number if re.search(r"[ -]", number) else _grouped(number)


def dialled(phone: str) -> str:
    """What a telephone abroad needs as well: +46701234567. Short numbers stay as they are."""
    digits = re.sub(r"[^0-9]", "", phone)
    if phone.startswith("+"):
        return f"+{digits}"
    return f"+46{digits[1:]}" if digits.startswith("0") else digits


def is_mobile(phone: str) -> bool:
    """In Sweden."""
    return bool(re.match(r"\+467[02369]", dialled(phone)))


def _plain(written: str) -> str:
    """Signs that mean the same are one: any dash, any space, «0046» for «+46», no «(0)» behind a country."""
    text = " ".join(written.translate(_DASHES).replace(".", " ").split())
    text = re.sub(r"^(?:00|\+ ?)(?=[1-9])", "+", text)
    text = re.sub(r"^(\+\d{1,3}) ?\(0\) ?", r"\1 ", text)
    text = re.sub(r"\((\d+)\) ?", r"\1-", text)
    return re.sub(r" ?- ?", "-", text)


def _can_be_dialled(number: str, digits: str) -> bool:
    if number.startswith("+46"):
        return 9 <= len(digits) <= 11 and digits[2] != "0"
    if number.startswith("+"):
        return 8 <= len(digits) <= 15
    if digits.startswith("0"):
        return 8 <= len(digits) <= 10 and digits[1] != "0"
    return 4 <= len(digits) <= 6 and digits[0] in "19"


def _grouped(number: str) -> str:
    if number.startswith("+46"):
        return f"+46 {_grouped(f'0{number[3:]}')[1:].replace('-', ' ', 1)}"
    if number.startswith("+"):
        return number
    if not number.startswith("0"):
        return _short(number)
    area = 2 if number.startswith("08") else 3 if _short_area(number) else 4
    return f"{number[:area]}-{_in_groups(number[area:], _GROUPS.get(len(number) - area, ''))}"


def _short_area(number: str) -> bool:
    return number[:3] in _THREE_DIGIT_AREAS or bool(re.match(r"07[02369]", number))


def _short(number: str) -> str:
    """114 14, 90 114, 118 118, 1177"""
    return _in_groups(number, {5: "23" if number.startswith("90") else "32", 6: "33"}.get(len(number), ""))


def _in_groups(digits: str, sizes: str) -> str:
    if not sizes:
        return digits
    parts, at = [], 0
    for size in map(int, sizes):
        parts.append(digits[at : at + size])
        at += size
    return " ".join(parts)
