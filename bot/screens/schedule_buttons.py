"""The buttons about when a newsletter leaves, where every screen about one finds them."""

from datetime import date, datetime
from typing import TypeAlias

from bot.domain.people import Language
from bot.screens.buttons import Meaning, button


@button("nt")
class ChooseTime(Meaning):
    """For a draft: the next working days, a calendar, or in words."""

    newsletter_id: int


@button("ntc")
class OpenCalendar(Meaning):
    """The month of this day."""

    newsletter_id: int
    month: date


@button("ntd")
class LeaveOnDay(Meaning):
    newsletter_id: int
    day: date


@button("ntm")
class LeaveAt(Meaning):
    """`when` is on the wall clock of Sweden; it is shown back before anything is planned."""

    newsletter_id: int
    when: datetime


@button("ntp")
class PlanIt(Meaning):
    newsletter_id: int
    when: datetime
    sure: bool
    """Of so many readers, above the municipalities."""


@button("ntr")
class ChooseRepeat(Meaning):
    newsletter_id: int


@button("ntrs")
class ShowRepeat(Meaning):
    """The next five dates, before anything is planned. `rule` is as `Repeat.code` writes it."""

    newsletter_id: int
    rule: str


@button("ntrp")
class RepeatIt(Meaning):
    newsletter_id: int
    rule: str
    sure: bool


@button("ntf")
class ChooseNearMeeting(Meaning):
    """Before or after a meeting."""

    newsletter_id: int


@button("ntfs")
class ShowNearMeeting(Meaning):
    """The meetings there are, before anything is planned. `rule` is as `NearMeeting.code` writes it."""

    newsletter_id: int
    rule: str


@button("ntfp")
class PlanNearMeeting(Meaning):
    newsletter_id: int
    rule: str
    sure: bool


@button("ntl")
class ShowComing(Meaning):
    """What a group has planned."""

    group_id: int


@button("ntk")
class LookAtPlanned(Meaning):
    newsletter_id: int


AnyPlan: TypeAlias = PlanIt | RepeatIt | PlanNearMeeting
"""`sure`: the writer has seen how many readers there are."""


@button("ntkl")
class ReadPlannedIn(Meaning):
    """As readers of this language get it, before one answers for it."""

    newsletter_id: int
    language: Language


@button("nte")
class ChangePlanned(Meaning):
    """It becomes a draft again."""

    newsletter_id: int


@button("ntx")
class CancelPlanned(Meaning):
    """Asks first: it is thrown away, and a series ends."""

    newsletter_id: int


@button("ntxx")
class ReallyCancel(Meaning):
    newsletter_id: int


@button("ntj")
class SkipNext(Meaning):
    """Of a series, the time that was shown, on the wall clock of Sweden."""

    newsletter_id: int
    when: datetime


@button("ntn")
class SendPlanned(Meaning):
    """Now; a series that was held goes on."""

    newsletter_id: int


@button("ntu")
class MarkUrgent(Meaning):
    newsletter_id: int


@button("ntv")
class NotUrgent(Meaning):
    newsletter_id: int


@button("nts")
class StopSending(Meaning):
    """Asks whether it shall be stopped."""

    newsletter_id: int


@button("ntss")
class ReallyStop(Meaning):
    newsletter_id: int
