"""Meetings: calling one step by step, the invitation, the card in the group, the reminders."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bot.domain.audiences import Reach
from bot.domain.calendar import day_of, holiday_name, is_business_day
from bot.domain.clock import SWEDEN
from bot.domain.guard import Telltale
from bot.domain.meetings import Answer, Answers, Meeting, MeetingKind
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter
from bot.domain.typed_dates import Ambiguous, OnDay, Understood
from bot.screens.buttons import Meaning, button
from bot.screens.email_participants import by_hand, to_addresses
from bot.screens.meeting_answers import names, numbers
from bot.screens.menu import to_menu
from bot.screens.places import group_name
from bot.screens.schedules import leaves_by_itself
from bot.screens.screen import Button, Press, Rows, Screen, Words, bold, column, lines, screen
from bot.screens.telltales import warning
from bot.texts import moments
from bot.texts.catalog import Say

_DAYS_TO_CHOOSE_FROM = 10
_MOST_LETTERS = 5
_HOURS_TO_CHOOSE_FROM = (8, 9, 10, 11, 13, 14, 15, 16)


@button("mk")
class MeetingOfKind(Meaning):
    group_id: int
    kind: MeetingKind


@button("md")
class MeetingOnDay(Meaning):
    group_id: int
    kind: MeetingKind
    day: date


@button("mt")
class MeetingAt(Meaning):
    """`when` is on the wall clock of Sweden."""

    group_id: int
    kind: MeetingKind
    when: datetime


@button("mw")
class MeetingSomewhere(Meaning):
    """The place is settled later."""

    group_id: int
    kind: MeetingKind
    when: datetime


@button("mcall")
class CallIt(Meaning):
    meeting_id: int


@button("mdrop")
class DiscardMeeting(Meaning):
    meeting_id: int


@button("meet")
class AnswerInvitation(Meaning):
    meeting_id: int
    answer: Answer


@button("mlook")
class LookAtMeeting(Meaning):
    meeting_id: int


@button("mf")
class ChooseAbsent(Meaning):
    """For whom one answers, on a page of those without Telegram."""

    meeting_id: int
    page: int


def choose_kind(group_id: int, say: Say) -> Screen:
    kinds = (Press(_kind(kind, say), MeetingOfKind(group_id, kind)) for kind in MeetingKind)
    return screen(bold(say("meeting-which-kind")), buttons=column(*kinds, to_menu(say)))


def choose_day(group_id: int, kind: MeetingKind, today: date, say: Say) -> Screen:
    """The next working days, two in a row; any other day is written."""
    days = [
        Press(moments.day_short(day, say.language), MeetingOnDay(group_id, kind, day))
        for day in _working_days_after(today)
    ]
    return screen(
        bold(say("meeting-when")),
        say("meeting-when-how"),
        buttons=(*_two_in_a_row(days), (to_menu(say),)),
    )


def choose_time(group_id: int, kind: MeetingKind, day: date, say: Say) -> Screen:
    hours = [
        Press(
            moments.clock(time(hour), say.language),
            MeetingAt(group_id, kind, datetime.combine(day, time(hour))),
        )
        for hour in _HOURS_TO_CHOOSE_FROM
    ]
    return screen(
        bold(say("meeting-which-time", day=moments.day_with_weekday(day, say.language))),
        say("meeting-which-time-how"),
        _holiday(day, say),
        buttons=(*_two_in_a_row(hours), (to_menu(say),)),
    )


def choose_meaning(group_id: int, kind: MeetingKind, heard: Ambiguous, say: Say) -> Screen:
    """«tis 14»: the fourteenth, or two o'clock?"""
    return screen(
        bold(say("meeting-which-meant")),
        buttons=column(*(_meant(group_id, kind, each, say) for each in heard.meanings)),
    )


def choose_place(group_id: int, kind: MeetingKind, when: datetime, say: Say) -> Screen:
    later = Press(say("meeting-where-later"), MeetingSomewhere(group_id, kind, when))
    return screen(
        moments.long(when.replace(tzinfo=SWEDEN), say.language),
        bold(say("meeting-where")),
        say("meeting-where-how"),
        buttons=column(later, to_menu(say)),
    )


def not_understood(text_id: str, say: Say, **arguments: str) -> Screen:
    """What was asked for is still awaited."""
    return screen(say(text_id, **arguments), buttons=column(to_menu(say)))


def check(meeting: Meeting, reach: Reach, network: Network, say: Say) -> Screen:
    group = group_name(meeting.place, network, say)
    return screen(
        bold(say("meeting-check")),
        _facts(meeting, say),
        _holiday(day_of(meeting.starts_at), say),
        say("meeting-goes-to", people=reach.in_all, chats=reach.chats, group=group),
        by_hand(reach.by_email, say),
        warning((meeting.where,), say, belongs={Telltale.ADDRESS}),
        buttons=column(
            Press(say("meeting-call"), CallIt(meeting.id)),
            Press(say("meeting-discard"), DiscardMeeting(meeting.id)),
        ),
    )


def called(meeting: Meeting, reach: Reach, letters: Sequence[Newsletter], say: Say) -> Screen:
    """With the newsletters that leave before or after it."""
    return screen(
        bold(say("meeting-called")),
        _facts(meeting, say),
        say("meeting-called-next"),
        lines(*(leaves_by_itself(each, say) for each in letters[:_MOST_LETTERS])) if letters else None,
        by_hand(reach.by_email, say),
        buttons=column(to_addresses(reach.by_email, meeting.group_id, say), to_menu(say)),
    )


def thrown_away(say: Say) -> Screen:
    return screen(say("meeting-thrown-away"), buttons=column(to_menu(say)))


def invitation(meeting: Meeting, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("meeting-invitation", kind=_kind(meeting.kind, say))),
        _facts(meeting, say, with_kind=False),
        say("meeting-in-group", group=group_name(meeting.place, network, say)),
        bold(say("meeting-can-you")),
        buttons=_answers(meeting, say),
    )


def answered(meeting: Meeting, said: Answer, network: Network, say: Say) -> Screen:
    """What the invitation becomes. Another answer can still be given."""
    return screen(
        bold(_kind(meeting.kind, say)),
        _facts(meeting, say, with_kind=False),
        say("meeting-in-group", group=group_name(meeting.place, network, say)),
        bold(say("meeting-your-answer", answer=said.value)),
        buttons=_answers(meeting, say, given=said),
    )


def group_card(meeting: Meeting, answers: Answers, network: Network, say: Say) -> Screen:
    """Numbers, no names: who comes is for the one who calls."""
    return screen(
        bold(say("meeting-group-card", kind=_kind(meeting.kind, say))),
        _facts(meeting, say, with_kind=False),
        say("meeting-in-group", group=group_name(meeting.place, network, say)),
        numbers(answers, say),
        buttons=_answers(meeting, say),
    )


def asked_again(meeting: Meeting, _: Network, say: Say) -> Screen:
    return screen(
        bold(say("meeting-reminder-unanswered")),
        _facts(meeting, say),
        bold(say("meeting-can-you")),
        buttons=_answers(meeting, say),
    )


def near(meeting: Meeting, _: Network, say: Say) -> Screen:
    return screen(
        bold(say("meeting-reminder-practical", kind=_kind(meeting.kind, say))),
        _facts(meeting, say, with_kind=False),
        bold(say("meeting-your-answer", answer=Answer.YES.value)),
        buttons=column(Press(say("meeting-no-after-all"), AnswerInvitation(meeting.id, Answer.NO))),
    )


def coming(meetings: Sequence[Meeting], say: Say) -> Screen:
    if not meetings:
        return screen(bold(say("meetings-coming")), say("meetings-none"), buttons=column(to_menu(say)))
    looks = (
        Press(
            say("meeting-line", when=moments.short(each.starts_at, say.language), kind=_kind(each.kind, say)),
            LookAtMeeting(each.id),
        )
        for each in meetings
    )
    return screen(bold(say("meetings-coming")), buttons=column(*looks, to_menu(say)))


def one(
    meeting: Meeting,
    own: Answer | None,
    answers: Answers | None,
    network: Network,
    say: Say,
    *,
    some_by_email: bool = False,
) -> Screen:
    answer_for = Press(say("answer-for"), ChooseAbsent(meeting.id, 0)) if some_by_email else None
    return screen(
        bold(_kind(meeting.kind, say)),
        _facts(meeting, say, with_kind=False),
        say("meeting-in-group", group=group_name(meeting.place, network, say)),
        bold(say("meeting-your-answer", answer=own.value) if own else say("meeting-can-you")),
        lines(numbers(answers, say), *names(answers, say)) if answers else None,
        buttons=(*_answers(meeting, say, given=own), *column(answer_for, to_menu(say))),
    )


def _kind(kind: MeetingKind, say: Say) -> str:
    return say("meeting-kind", kind=kind.value)


def _facts(meeting: Meeting, say: Say, *, with_kind: bool = True) -> Words:
    return lines(
        _kind(meeting.kind, say) if with_kind else None,
        moments.span(meeting.starts_at, meeting.ends_at, say.language),
        say("meeting-at-where", where=meeting.where or say("meeting-where-open")),
    )


def _answers(meeting: Meeting, say: Say, given: Answer | None = None) -> Rows:
    labels = ((Answer.YES, "meeting-yes"), (Answer.NO, "meeting-no"), (Answer.MAYBE, "meeting-maybe"))
    return column(
        *(
            Press(say(text_id), AnswerInvitation(meeting.id, answer))
            for answer, text_id in labels
            if answer is not given
        )
    )


def _holiday(day: date, say: Say) -> Words | None:
    name = holiday_name(day, say.language)
    if name is None:
        return None
    return bold(say("meeting-holiday", day=moments.day_with_weekday(day, say.language), holiday=name))


def _meant(group_id: int, kind: MeetingKind, meaning: Understood | OnDay, say: Say) -> Button:
    match meaning:
        case Understood(when):
            label = moments.short(when.replace(tzinfo=SWEDEN), say.language)
            return Press(label, MeetingAt(group_id, kind, when))
        case OnDay(day):
            return Press(moments.day_with_weekday(day, say.language), MeetingOnDay(group_id, kind, day))


def _working_days_after(today: date) -> list[date]:
    days = (today + timedelta(days=ahead) for ahead in range(1, 60))
    return [day for day in days if is_business_day(day)][:_DAYS_TO_CHOOSE_FROM]


def _two_in_a_row(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
