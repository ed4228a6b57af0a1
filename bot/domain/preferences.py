"""What somebody wants to be written about, when, and by which way; and hours as people type them."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.errors import Declined
from bot.domain.hours import DEFAULT, PRACTICAL, WHENEVER, Hours
from bot.domain.newsletters import Topic

_TWO_TIMES = re.compile(
    r"(?:från|from|kl\.?|mellan|between|\s)*"
    r"(?P<opens>\d{1,2})(?:[.:](?P<opens_past>\d{2}))?"
    r"\s*(?:-|\u2013|\u2212|till|to|och|and)\s*(?:kl\.?)?\s*"
    r"(?P<closes>\d{1,2})(?:[.:](?P<closes_past>\d{2}))?"
    r"\s*[,.]?\s*(?P<days>varje dag|alla dagar|every day|all days|vardagar|weekdays|working days)?[.!]?"
)
_EVERY_DAY = frozenset({"varje dag", "alla dagar", "every day", "all days"})


class ByMail(StrEnum):
    """Whether newsletters and what is said about meetings come by mail to somebody with Telegram."""

    NO = "no"
    ALSO = "also"
    INSTEAD = "instead"


class UsualHours(StrEnum):
    """What most choose, so that it takes one tap."""

    WORKING = "working"
    LONG = "long"
    WHENEVER = "whenever"


HOURS = {UsualHours.WORKING: DEFAULT, UsualHours.LONG: PRACTICAL, UsualHours.WHENEVER: WHENEVER}


@dataclass(frozen=True, slots=True)
class Preferences:
    without: frozenset[Topic] = frozenset()
    own_hours: Hours | None = None
    email: str | None = None
    """An address that a code has shown to be theirs."""
    by_mail: ByMail = ByMail.NO

    @property
    def hours(self) -> Hours:
        return self.own_hours or DEFAULT


def typed_hours(words: str) -> Hours:
    """Raises Declined for what is not two times of a day with the earlier first."""
    found = _TWO_TIMES.fullmatch(words.strip().lower())
    if found is None:
        raise Declined("preferences-hours-unclear")
    opens, closes = (_minute(found[name], found[f"{name}_past"]) for name in ("opens", "closes"))
    if not opens < closes:
        raise Declined("preferences-hours-unclear")
    return Hours(opens, closes, every_day=found["days"] in _EVERY_DAY)


def _minute(hour: str, past: str | None) -> int:
    minute = int(hour) * 60 + int(past or 0)
    if int(past or 0) > 59 or minute > 24 * 60:
        raise Declined("preferences-hours-unclear")
    return minute
