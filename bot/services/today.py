"""What is due for one person today, from every topic. A topic adds a function to `SOURCES` at the end."""

from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.answer_reviews import REVIEWS, Stage, reviews_on
from bot.domain.calendar import day_of
from bot.domain.clock import Clock
from bot.domain.dormancy import DORMANT, all_dormant
from bot.domain.laws import LAW_CHANGES
from bot.domain.meetings import Answer
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter
from bot.domain.people import Person
from bot.domain.permissions import Act, led_by, may
from bot.domain.questions import WAITS
from bot.domain.today import ENDS_SOON, STAYS, GettingStarted
from bot.screens import dormancy as dormancy_screens
from bot.screens import kept_answers
from bot.screens import today as screens
from bot.screens.applications import answering
from bot.screens.digest import Line
from bot.services.answer_proposals import entry_in
from bot.services.digest import line
from bot.services.live_answers import LiveAnswers
from bot.storage import (
    answer_versions,
    applications,
    approvals,
    corrections,
    digest,
    dormancy,
    followups,
    meetings,
    questions,
    workplaces,
)
from bot.storage import today as steps
from bot.storage.database import Database
from bot.texts.catalog import Say

Item: TypeAlias = Callable[[Network, Say], Line]
"""One thing that waits, to be said in the person's language."""

Source: TypeAlias = Callable[[AsyncSession, Person, date, datetime], Awaitable[Sequence[Item]]]
"""What waits for the person in one topic, on a day, at a moment of it."""


@dataclass(frozen=True, slots=True)
class Due:
    items: Sequence[Item]
    getting_started: GettingStarted | None


class Today:
    def __init__(self, database: Database, clock: Clock, live: LiveAnswers) -> None:
        self._database = database
        self._clock = clock
        self._live = live

    async def look(self, *, by: Person) -> Due:
        now = self._clock()
        async with self._database.reading() as session:
            items = [item for source in SOURCES for item in await source(session, by, day_of(now), now)]
            items += await _answers(session, by, day_of(now), self._live)
            beginnings = await steps.newly_led(session, by.id, now)
        return Due(items, next((each for each in beginnings if each.is_shown_at(now)), None))


async def _meetings(session: AsyncSession, person: Person, today: date, now: datetime) -> Sequence[Item]:
    """Today's and tomorrow's, and every one that waits for an answer."""
    coming = await meetings.coming_for(session, person.id, now)
    said = await meetings.answered_by(session, person.id, [each.id for each in coming])
    tomorrow = today + timedelta(days=1)
    near = [
        partial(screens.meeting, each, today)
        for each in coming
        if day_of(each.starts_at) <= tomorrow and said.get(each.id, Answer.NO) is not Answer.NO
    ]
    return [*near, *(partial(screens.invitation, each) for each in coming if each.id not in said)]


async def _followups(session: AsyncSession, person: Person, _: date, __: datetime) -> Sequence[Item]:
    """One's own, and those of contacts without Telegram, for whom somebody has to answer."""
    groups = [each.group_id for each in led_by(person, Act.KEEP_WORKPLACES)]
    instead = await followups.open_in_place_of(session, groups) if groups else []
    return [
        partial(screens.followup, each) for each in [*await followups.open_for(session, person.id), *instead]
    ]


async def _applications(session: AsyncSession, person: Person, _: date, __: datetime) -> Sequence[Item]:
    places = [each.place for each in led_by(person, Act.DECIDE_APPLICATIONS)]
    waiting = await applications.waiting_with(session, places) if places else []
    return [partial(answering.due, each) for each in waiting]


async def _questions(session: AsyncSession, person: Person, _: date, __: datetime) -> Sequence[Item]:
    places = [each.place for each in led_by(person, Act.ANSWER_QUESTIONS)]
    waiting = await questions.waiting_with(session, places) if places else []
    return [partial(screens.question, each) for each in waiting]


async def _letters(session: AsyncSession, person: Person, _: date, __: datetime) -> Sequence[Item]:
    """Those that leave, and corrections that are made, when this person says yes."""
    if not led_by(person, Act.SEND_NEWSLETTER):
        return []
    unapproved = await approvals.waiting_with(session, person.id)
    uncorrected = await corrections.waiting_with(session, person.id)
    return [
        *(partial(screens.approval, each) for each in unapproved if _may_answer_for(each, person)),
        *(partial(screens.correction, each) for each in uncorrected if _may_answer_for(each, person)),
    ]


def _may_answer_for(letter: Newsletter, person: Person) -> bool:
    return may(person, Act.SEND_NEWSLETTER, letter.place)


async def _certifications(session: AsyncSession, person: Person, today: date, _: datetime) -> Sequence[Item]:
    groups = [each.group_id for each in led_by(person, Act.KEEP_WORKPLACES)]
    if not groups:
        return []
    ending = await workplaces.ending_by(session, groups, today + ENDS_SOON)
    return [partial(screens.certification, each, today) for each in ending]


async def _dormant(session: AsyncSession, person: Person, today: date, _: datetime) -> Sequence[Item]:
    groups = [each.group_id for each in led_by(person, Act.KEEP_GROUP)]
    found = all_dormant(today, await dormancy.signs_of(session, groups, today)) if groups else []
    return [partial(dormancy_screens.due, each) for each in found]


async def _from_the_digest(session: AsyncSession, person: Person, today: date, _: datetime) -> Sequence[Item]:
    """In the language in which they were written down. Of what the others look at only what is so still."""
    told_by_others = (DORMANT, REVIEWS, LAW_CHANGES, WAITS)
    kept = await digest.lines_for(session, person.id, today - STAYS, but_not=told_by_others)
    return [_as_kept(line(each)) for each in kept]


async def _answers(session: AsyncSession, person: Person, today: date, live: LiveAnswers) -> Sequence[Item]:
    """What somebody else has proposed, and answers that have to be reviewed."""
    if not led_by(person, Act.EDIT_ANSWERS):
        return []
    waiting = [each for each in await answer_versions.waiting(session) if each.writer_id != person.id]
    entries = live.library.entries.values()
    staged = Counter(each.stage for each in reviews_on(today, entries))
    changed = {each.slug for each in entries if each.law_changes}
    return [
        *(partial(kept_answers.approval_line, entry_in(each), each.id) for each in waiting),
        *([partial(kept_answers.law_line, len(changed))] if changed else []),
        *(partial(kept_answers.review_line, stage, staged[stage]) for stage in Stage if staged[stage]),
    ]


def _as_kept(kept: Line) -> Item:
    return lambda _network, _say: kept


SOURCES: Sequence[Source] = (
    _meetings,
    _followups,
    _applications,
    _questions,
    _letters,
    _certifications,
    _dormant,
    _from_the_digest,
)
"""In the order in which people read them: what is soonest or has waited longest comes first."""
