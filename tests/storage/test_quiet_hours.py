"""What can wait is not taken in quiet hours: it is put off until they are over, many at a time."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select, update

from bot.domain.delivery import Channel, Operation, Priority, Recipient, Urgency
from bot.domain.hours import WHENEVER, Hours
from bot.domain.newsletters import Topic
from bot.storage import quiet_hours
from bot.storage.database import Database
from bot.storage.leases import Batch, lease
from bot.storage.ledger import next_due, tally
from bot.storage.outbox import Content, Notice, keep, put
from bot.storage.preferences import choose_hours, do_without, want
from bot.storage.tables import DeliveryRow, PersonRow
from tests.conftest import Hands
from tests.storage.conftest import joins, on_sqlite

EVENING = datetime(2026, 11, 24, 19, tzinfo=UTC)  # 20.00 in Sweden
MORNING = datetime(2026, 11, 25, 7, tzinfo=UTC)
EARLY = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
SATURDAY, MONDAY = datetime(2026, 11, 28, 12, tzinfo=UTC), datetime(2026, 11, 30, 7, tzinfo=UTC)

letter = Notice("newsletter:1", Priority.NEWSLETTER, topic=Topic.LAW.value)


async def takes(database: Database, now: datetime, *, channel: Channel = "telegram", most: int = 9) -> Batch:
    async with database.begin() as session:
        return await lease(
            session,
            now=now,
            limit=most,
            token="a",
            until=now + timedelta(minutes=2),
            channel=channel,
        )


async def waits_until(database: Database) -> datetime | None:
    async with database.reading() as session:
        return await next_due(session)


async def to_anna(
    database: Database, hands: Hands, group: int, notice: Notice, channel: Channel = "telegram"
) -> int:
    anna = await joins(database, hands, group, telegram_id=1)
    async with database.begin() as session:
        content = await keep(session, Content("Hej"))
        await put(session, notice, content, [Recipient("person", anna, "sv", channel)], hands())
    return anna


async def chooses(database: Database, person: int, hours: Hours | None) -> None:
    async with database.begin() as session:
        await choose_hours(session, person, hours, EVENING)


async def test_in_the_evening_it_is_put_off_until_the_morning_and_not_counted_as_a_try(
    database: Database, hands: Hands, group: int
) -> None:
    await to_anna(database, hands, group, letter)

    batch = await takes(database, EVENING)
    assert (batch.leased, batch.skipped) == ([], 1)
    assert await waits_until(database) == MORNING
    assert await takes(database, MORNING - timedelta(seconds=1)) == Batch([], 0)
    (leased,) = (await takes(database, MORNING)).leased
    assert leased.attempt.tries == 1


@on_sqlite
@pytest.mark.parametrize(
    ("now", "notice", "own", "then"),
    [
        (EVENING, Notice("a", Priority.REMINDER, Urgency.URGENT), None, EVENING),
        (EVENING, Notice("a", Priority.ANSWER), None, EVENING),
        (EVENING, Notice("a", Priority.REMINDER), None, MORNING),
        (EVENING, Notice("a", Priority.REMINDER, Urgency.DIGEST), None, MORNING),
        (EVENING - timedelta(minutes=1), Notice("a", Priority.REMINDER, Urgency.NEAR), None, None),
        (EARLY, Notice("a", Priority.REMINDER, Urgency.NEAR), None, EARLY + timedelta(minutes=30)),
        (EARLY, Notice("a", Priority.REMINDER, Urgency.NEAR), Hours(5 * 60, 600, every_day=False), EARLY),
        (SATURDAY, letter, None, MONDAY),
        (SATURDAY, letter, Hours(600, 1200, every_day=True), SATURDAY),
        (EVENING, letter, WHENEVER, EVENING),
        (MORNING, letter, Hours(600, 1200, every_day=False), MORNING + timedelta(hours=2)),
    ],
)
async def test_each_goes_when_its_reader_and_its_class_allow(
    database: Database,
    hands: Hands,
    group: int,
    now: datetime,
    notice: Notice,
    own: Hours | None,
    then: datetime,
) -> None:
    anna = await to_anna(database, hands, group, notice)
    await chooses(database, anna, own)

    batch = await takes(database, now)
    if then in {now, None}:
        assert len(batch.leased) == 1
    else:
        assert not batch.leased
        assert await waits_until(database) == then
        assert len((await takes(database, then)).leased) == 1


@on_sqlite
async def test_mail_makes_no_sound(database: Database, hands: Hands, group: int) -> None:
    await to_anna(database, hands, group, letter, "email")
    async with database.begin() as session:
        await session.execute(update(PersonRow).values(email="anna@butiken.example"))

    assert len((await takes(database, EVENING, channel="email")).leased) == 1


@on_sqlite
async def test_what_would_be_too_late_in_the_morning_goes_in_the_evening(
    database: Database, hands: Hands, group: int
) -> None:
    before = MORNING - timedelta(minutes=1)
    await to_anna(database, hands, group, Notice("a", Priority.REMINDER, not_after=before))

    assert len((await takes(database, EVENING)).leased) == 1


@on_sqlite
async def test_what_would_be_too_late_in_the_morning_wakes_nobody_at_night(
    database: Database, hands: Hands, group: int
) -> None:
    before = MORNING - timedelta(hours=3)
    await to_anna(database, hands, group, Notice("a", Priority.REMINDER, not_after=before))

    await takes(database, EVENING + timedelta(hours=4))
    async with database.reading() as session:
        assert (await tally(session, "a")).skipped == {"too-late": 1}


@on_sqlite
async def test_who_chooses_other_hours_gets_at_once_what_waited(
    database: Database, hands: Hands, group: int
) -> None:
    anna = await to_anna(database, hands, group, letter)
    await takes(database, EVENING)
    await chooses(database, anna, WHENEVER)

    assert len((await takes(database, EVENING)).leased) == 1


async def test_thousands_are_put_off_in_one_go_and_those_with_hours_of_their_own_get_theirs(
    database: Database, hands: Hands, group: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quiet_hours, "AT_ONCE", 20)
    numbers = [await joins(database, hands, group, telegram_id=each) for each in range(1, 41)]
    owl = numbers[35]
    await chooses(database, owl, WHENEVER)
    async with database.begin() as session:
        content = await keep(session, Content("Hej"))
        readers = [Recipient("person", each, "sv") for each in numbers]
        await put(session, letter, content, [*readers, Recipient("group_chat", 1, "sv")], hands())

    turns, leased = 0, []
    while (batch := await takes(database, EVENING, most=3)).skipped or batch.leased:
        turns += 1
        leased += [each.recipient_id for each in batch.leased]
        assert turns < 5

    assert leased == [owl]
    async with database.reading() as session:
        put_off = select(func.count()).where(DeliveryRow.retry_at == MORNING, DeliveryRow.tries == 0)
        assert await session.scalar(put_off) == 40


async def test_who_does_without_a_topic_does_not_get_what_was_planned_before(
    database: Database, hands: Hands, group: int
) -> None:
    anna = await to_anna(database, hands, group, letter)
    async with database.begin() as session:
        assert await do_without(session, anna, Topic.LAW, EVENING)
        assert not await do_without(session, anna, Topic.LAW, EVENING)

    assert not (await takes(database, MORNING)).leased
    async with database.reading() as session:
        assert (await tally(session, "newsletter:1")).skipped == {"opted-out": 1}


@on_sqlite
@pytest.mark.parametrize("operation", [Operation.EDIT, Operation.DELETE])
async def test_a_correction_waits_for_nothing(
    database: Database, hands: Hands, group: int, operation: Operation
) -> None:
    change = Notice("a", Priority.NEWSLETTER, operation=operation, version=2, topic=Topic.LAW.value)
    anna = await to_anna(database, hands, group, change)
    async with database.begin() as session:
        await do_without(session, anna, Topic.LAW, EVENING)

    await takes(database, EVENING)
    async with database.reading() as session:
        assert (await tally(session, "a", operation)).skipped == {"nothing-to-edit": 1}


@on_sqlite
async def test_who_wants_a_topic_again_gets_it(database: Database, hands: Hands, group: int) -> None:
    anna = await to_anna(database, hands, group, letter)
    async with database.begin() as session:
        await do_without(session, anna, Topic.LAW, EVENING)
        assert await want(session, anna, Topic.LAW)
        assert not await want(session, anna, Topic.LAW)

    assert len((await takes(database, MORNING)).leased) == 1
