"""The plan of a draft that was taken back or sent back: in words, and made again with one tap."""

from datetime import datetime

from bot.domain.newsletters import Newsletter
from bot.domain.schedules import Moment
from bot.screens.relative_words import rule as near_rule
from bot.screens.repeats import rule
from bot.screens.schedule_buttons import AnyPlan, PlanIt, PlanNearMeeting, RepeatIt
from bot.texts import moments
from bot.texts.catalog import Say


def plan_was(draft: Newsletter, now: datetime | None, say: Say) -> str | None:
    if draft.repeats is not None:
        return say("schedule-plan-was", plan=rule(draft.repeats, say))
    if draft.near_meeting is not None:
        return say("schedule-plan-was", plan=near_rule(draft.near_meeting, say))
    moment = _still_to_come(draft, now)
    return None if moment is None else say("schedule-plan-was", plan=moments.long(moment, say.language))


def as_before(draft: Newsletter, now: datetime | None) -> AnyPlan | None:
    if draft.repeats is not None:
        return RepeatIt(draft.id, draft.repeats.code, sure=False)
    if draft.near_meeting is not None:
        return PlanNearMeeting(draft.id, draft.near_meeting.code, sure=False)
    moment = _still_to_come(draft, now)
    return None if moment is None else PlanIt(draft.id, Moment.of(moment).wall, sure=False)


def _still_to_come(draft: Newsletter, now: datetime | None) -> datetime | None:
    return draft.send_at if draft.send_at and now and draft.send_at > now else None
