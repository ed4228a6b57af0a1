"""The timetable: awake for the next moment that falls due, and never in the middle of something at a stop."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest

from bot.domain.clock import Clock, wall_clock
from bot.domain.events.newsletters import NewsletterSent
from bot.domain.meetings import Answer, MeetingKind, MeetingState
from bot.domain.network import Network, Place
from bot.domain.people import Kind, Role
from bot.domain.reminders import Planned, ReminderKind
from bot.search.entries import Library
from bot.search.finding import Candidate
from bot.services.answer_reviews import AnswerReviews
from bot.services.due_letters import DueLetters
from bot.services.faq import Faq
from bot.services.journal import Journal
from bot.services.live_answers import LiveAnswers
from bot.services.members import Members
from bot.services.notices import Notices
from bot.services.privacy import Privacy
from bot.services.reminders import Reminders
from bot.services.sendings import Sendings
from bot.storage import conversations, ledger, meetings, people, reminders
from bot.storage.database import Database
from bot.storage.journal import record
from bot.texts.catalog import Catalog
from scheduling import timetable as scheduling
from scheduling.timetable import Timetable
from tests.conftest import Hands

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

VOICES = Catalog({"method": "Tillsammans mot illegala försändelser"})
NETWORK = Network([Place("2581", "Piteå")])
NO_ANSWERS = Library({}, {}, (), ())


class _Nobody:
    def rank(self, _: str) -> list[Candidate]:
        return []


NOBODY = _Nobody()


class Hall:
    """A meeting that Anna comes to, and a timetable that runs by a clock."""

    def __init__(self, database: Database, clock: Clock) -> None:
        notices = self.notices = Notices(VOICES, NETWORK, clock)
        self.database = database
        self.clock = clock
        members = Members(database, notices, clock, forget=lambda _: None)
        self.sendings = Sendings(database, notices, VOICES, NETWORK, clock)
        letters = DueLetters(database, self.sendings, notices, clock)
        live = LiveAnswers(database, NO_ANSWERS, Faq(NO_ANSWERS, NOBODY), lambda _: NOBODY)
        reviews = AnswerReviews(database, live, notices, clock)
        self.reminders = Reminders(
            database, notices, clock, members=members, letters=letters, reviews=reviews
        )
        self.journal = Journal(database, clock)
        self.privacy = Privacy(database, notices, clock, forget=lambda _: None)
        self.timetable = self.another_timetable()
        self.meeting = 0

    def another_timetable(self) -> Timetable:
        return Timetable(self.reminders, self.sendings, self.journal, self.privacy, self.clock)

    async def open(self) -> None:
        now = self.clock()
        async with self.database.begin() as session:
            group = await people.group_at(session, "2581", now)
            anna = await people.add_person(
                session, telegram_id=1, name="Anna", language="sv", terms_version="1", now=now
            )
            await people.add_membership(
                session, person_id=anna, group_id=group, role=Role.MEMBER, kind=Kind.AGENT, now=now
            )
            self.meeting = await meetings.add_draft(
                session,
                group_id=group,
                kind=MeetingKind.COOPERATION,
                starts_at=now + timedelta(days=400),
                minutes=60,
                where="",
                called_by=anna,
            )
            await meetings.move_on(session, self.meeting, MeetingState.CALLED, called_at=now)
            await meetings.answer(session, self.meeting, anna, Answer.YES, now)

    async def plans(self, *moments: datetime) -> None:
        """Anna is to be reminded at these moments."""
        planned = [
            Planned(ReminderKind.PRACTICAL.value, each, not_after=each + timedelta(days=1))
            for each in moments
        ]
        async with self.database.begin() as session:
            await reminders.reconcile(session, "meeting", self.meeting, planned, self.clock())

    async def waiting(self) -> int:
        """How many messages lie in the outbox."""
        async with self.database.reading() as session:
            return (await ledger.backlog(session, self.clock())).waiting

    async def has_spoken(self) -> bool:
        return await self.waiting() > 0

    def awake_in(self) -> timedelta | None:
        """How long the timetable sleeps until the next moment that it knows of, by the machine's clock."""
        job = self.timetable._scheduler.get_job("next-due")
        runs_at: datetime | None = job and job.next_run_time
        return None if runs_at is None else runs_at - wall_clock()

    async def sleeps_for(self, **delta: float) -> None:
        """Waits until the timetable sleeps for about so long."""

        async def sleeps() -> bool:
            found = self.awake_in()
            return found is not None and abs(found - timedelta(**delta)) < timedelta(seconds=10)

        await soon(sleeps)


async def soon(holds: Callable[[], Awaitable[bool]]) -> None:
    for _ in range(500):
        if await holds():
            return
        await asyncio.sleep(0.01)
    pytest.fail("It did not come in five seconds.")


@asynccontextmanager
async def opened(database: Database, clock: Clock) -> AsyncIterator[Hall]:
    hall = Hall(database, clock)
    await hall.open()
    yield hall
    if hall.timetable._scheduler.running:
        await hall.timetable.stop()


@pytest.fixture
async def hall(database: Database, hands: Hands) -> AsyncIterator[Hall]:
    async with opened(database, hands) as hall:
        yield hall


@pytest.fixture
async def hall_of_today(database: Database) -> AsyncIterator[Hall]:
    """Where the network's clock is the machine's own."""
    async with opened(database, wall_clock) as hall:
        yield hall


@pytest.fixture
async def hall_often_swept(
    database: Database, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Hall]:
    monkeypatch.setattr(scheduling, "SWEEP_EVERY", 0.1)
    async with opened(database, hands) as hall:
        yield hall


async def test_it_sleeps_until_the_soonest_moment_that_was_planned(hall: Hall, hands: Hands) -> None:
    await hall.plans(hands() + timedelta(days=90), hands() + timedelta(days=92))
    hall.timetable.start()

    await hall.sleeps_for(days=90)


async def test_a_sooner_moment_planned_meanwhile_wakes_it_sooner(hall: Hall, hands: Hands) -> None:
    await hall.plans(hands() + timedelta(days=90))
    hall.timetable.start()
    await hall.sleeps_for(days=90)

    hall.database.on_news = hall.timetable.look_ahead
    await hall.plans(hands() + timedelta(hours=3))
    await hall.sleeps_for(hours=3)


async def test_when_the_clock_is_moved_it_looks_again(hall: Hall, hands: Hands) -> None:
    await hall.plans(hands() + timedelta(days=90))
    hall.timetable.start()
    await hall.sleeps_for(days=90)

    hands.forward(days=80)
    hall.timetable.look_ahead()
    await hall.sleeps_for(days=10)


async def test_with_nothing_planned_it_only_sweeps(hall: Hall) -> None:
    hall.timetable.start()
    await asyncio.sleep(0.1)

    until = hall.awake_in()
    assert until is None or until > timedelta(days=500)  # then the group has had no meeting for long


async def test_at_the_moment_the_message_lies_in_the_outbox(hall_of_today: Hall) -> None:
    hall = hall_of_today
    hall.database.on_news = hall.timetable.look_ahead
    hall.timetable.start()
    await hall.plans(wall_clock() + timedelta(seconds=0.2))
    assert await hall.waiting() == 0

    await soon(hall.has_spoken)
    assert await hall.waiting() == 1


async def test_what_fell_due_while_nobody_was_there_is_caught_up_at_the_start(
    hall: Hall, hands: Hands
) -> None:
    await hall.plans(hands() + timedelta(hours=1), hands() + timedelta(days=90))
    hands.forward(hours=2)
    hall.timetable.start()

    await soon(hall.has_spoken)
    await hall.sleeps_for(days=90, hours=-2)


async def test_a_sweep_finds_what_nobody_told_it_about(hall_often_swept: Hall, hands: Hands) -> None:
    hall_often_swept.timetable.start()
    await hall_often_swept.plans(hands() + timedelta(hours=1))
    hands.forward(hours=2)

    await soon(hall_often_swept.has_spoken)


async def test_what_happened_is_sealed_by_itself(
    hall: Hall, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with hall.database.begin() as session:
        await record(session, NewsletterSent("2581", 1), by=hall.meeting, now=hands())
    hands.forward(hours=1)
    monkeypatch.setattr(scheduling, "SEAL_EVERY", 0.1)
    hall.timetable = hall.another_timetable()
    hall.timetable.start()

    async def is_sealed() -> bool:
        return len((await hall.journal.verify()).seals) == 1

    await soon(is_sealed)


async def is_known(hall: Hall, account: int) -> bool:
    async with hall.database.reading() as session:
        return await conversations.conversation(session, account, account) != (None, {})


async def begins_to_write(hall: Hall, account: int) -> None:
    async with hall.database.begin() as session:
        words = {"name": "Kim"}
        await conversations.remember(session, account, account, state="name", data=words, now=hall.clock())


async def test_who_never_joined_is_forgotten_by_itself(
    hall: Hall, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheduling, "FORGET_EVERY", 0.1)
    hall.timetable = hall.another_timetable()
    hall.timetable.start()
    await begins_to_write(hall, 7)
    await asyncio.sleep(0.3)
    assert await is_known(hall, 7)

    hands.forward(days=30)

    async def is_forgotten() -> bool:
        return not await is_known(hall, 7)

    await soon(is_forgotten)


async def test_who_never_joined_is_forgotten_at_the_start_when_nobody_was_there_before(
    hall: Hall, hands: Hands
) -> None:
    await begins_to_write(hall, 7)
    hands.forward(days=30)
    hall.timetable.start()

    async def is_forgotten() -> bool:
        return not await is_known(hall, 7)

    await soon(is_forgotten)


async def test_after_a_stop_nothing_more_is_done(hall_often_swept: Hall, hands: Hands) -> None:
    await hall_often_swept.plans(hands() + timedelta(hours=1))
    hall_often_swept.timetable.start()
    await hall_often_swept.sleeps_for(hours=1)
    await hall_often_swept.timetable.stop()
    hands.forward(hours=2)
    await asyncio.sleep(0.3)

    assert await hall_often_swept.waiting() == 0


async def test_what_falls_due_while_it_ticks_is_not_passed_over(
    hall_of_today: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick = hall_of_today.reminders.tick

    async def ticks_slowly() -> int:
        done = await tick()
        await asyncio.sleep(0.3)
        return done

    monkeypatch.setattr(hall_of_today.reminders, "tick", ticks_slowly)
    await hall_of_today.plans(wall_clock() + timedelta(seconds=0.2))
    hall_of_today.timetable.start()

    await soon(hall_of_today.has_spoken)


async def test_what_has_begun_is_finished_before_it_stops(
    hall_of_today: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    hall, begun = hall_of_today, asyncio.Event()
    claim = reminders.claim_next_due

    async def claims_slowly(*args: object) -> object:
        claimed = await claim(*args)  # type: ignore[arg-type]
        if claimed is not None:
            begun.set()
        await asyncio.sleep(0.2)
        return claimed

    monkeypatch.setattr(reminders, "claim_next_due", claims_slowly)
    await hall.plans(wall_clock() + timedelta(seconds=0.1))
    hall.timetable.start()
    async with asyncio.timeout(5):
        await begun.wait()
    await hall.timetable.stop()

    assert await hall.waiting() == 1


async def test_news_while_it_looks_ahead_is_not_turned_away(
    hall: Hall, hands: Hands, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    next_due = hall.reminders.next_due

    async def looks_slowly(after: datetime | None = None) -> datetime | None:
        found = await next_due(after)
        await asyncio.sleep(0.1)
        return found

    await hall.plans(hands() + timedelta(days=90))
    hall.timetable.start()
    await hall.sleeps_for(days=90)
    monkeypatch.setattr(hall.reminders, "next_due", looks_slowly)
    hall.timetable.look_ahead()
    await asyncio.sleep(0.05)
    await hall.plans(hands() + timedelta(hours=3))
    hall.timetable.look_ahead()

    await hall.sleeps_for(hours=3)
    assert caplog.text == ""


async def test_two_ticks_never_run_side_by_side(
    hall_often_swept: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once: list[int] = []
    running = 0

    async def ticks_slowly() -> int:
        nonlocal running
        running += 1
        await asyncio.sleep(0.15)
        at_once.append(running)
        running -= 1
        return 0

    monkeypatch.setattr(hall_often_swept.reminders, "tick", ticks_slowly)
    hall_often_swept.timetable.start()

    async def three_are_done() -> bool:
        return len(at_once) >= 3

    await soon(three_are_done)
    await hall_often_swept.timetable.stop()

    assert len(at_once) >= 3
    assert set(at_once) == {1}
