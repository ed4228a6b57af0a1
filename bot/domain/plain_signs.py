"""A text as it is meant, however it was typed, and where each of its signs stood before."""

import unicodedata
from dataclasses import dataclass

_DASHES = frozenset("\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d")
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")


@dataclass(frozen=True, slots=True)
class Plain:
    """`starts` and `ends` say for each sign of `text` from where to where it stood in what was typed."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Of a stretch of `text`, without spaces at its ends, in what was typed."""
        while start < end - 1 and self.text[start] == " ":
            start += 1
        while start < end - 1 and self.text[end - 1] == " ":
            end -= 1
        return self.starts[start], self.ends[end - 1]


def plain(typed: str) -> Plain:
    """Small letters, any dash, any space, any digits, nothing invisible between them."""
    signs: list[tuple[str, int, int]] = []
    at = 0
    while at < len(typed):
        end = at + 1
        while end < len(typed) and unicodedata.category(typed[end]).startswith("M"):
            end += 1
        for sign in _meant(typed[at:end]):
            if sign != " " or (signs and signs[-1][0] != " "):
                signs.append((sign, at, end))
        at = end
    if signs and signs[-1][0] == " ":
        signs.pop()
    return Plain(
        "".join(each[0] for each in signs), tuple(s for _, s, _ in signs), tuple(e for *_, e in signs)
    )


def _meant(cluster: str) -> str:
    """One letter with its marks. A mark on a digit is ornament, as on a key."""
    first = cluster[0]
    if first == "\u00ad" or first in _UNSEEN or unicodedata.category(first) == "Cf":
        return ""
    if first in _DASHES:
        return "-"
    if first.isspace():
        return " "
    if first.isdecimal():
        return str(unicodedata.decimal(first))
    compatible = unicodedata.normalize("NFKC", cluster).casefold()
    return "".join(_meant_one(sign) for sign in compatible)


def _meant_one(sign: str) -> str:
    if sign in _DASHES:
        return "-"
    if sign.isspace():
        return " "
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    return "" if unicodedata.category(sign) == "Cf" else sign
