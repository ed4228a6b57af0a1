"""What somebody wants to be written about, when, and by which way."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.hours import Hours
from bot.domain.newsletters import Topic
from bot.domain.preferences import ByMail, Preferences
from bot.storage.outbox import insert_new
from bot.storage.quiet_hours import look_again
from bot.storage.tables import DeliveryRow, HoursRow, OptOutRow, PersonRow


def opted_out() -> ColumnElement[bool]:
    """Whether the recipient of a delivery does without its topic."""
    return exists().where(
        DeliveryRow.recipient_kind == "person",
        OptOutRow.person_id == DeliveryRow.recipient_id,
        OptOutRow.topic == DeliveryRow.topic,
    )


async def preferences(session: AsyncSession, person_id: int) -> Preferences:
    without = await session.scalars(select(OptOutRow.topic).where(OptOutRow.person_id == person_id))
    hours = await session.get(HoursRow, person_id)
    asked = select(PersonRow.email, PersonRow.by_mail).where(PersonRow.id == person_id)
    email, by_mail = (await session.execute(asked)).one()
    return Preferences(
        without=frozenset(map(Topic, without)),
        own_hours=None if hours is None else Hours(hours.opens, hours.closes, every_day=hours.every_day),
        email=email,
        by_mail=ByMail(by_mail or ByMail.NO),
    )


async def do_without(session: AsyncSession, person_id: int, topic: Topic, now: datetime) -> bool:
    """Whether that is new."""
    added = insert_new(session, OptOutRow).values(person_id=person_id, topic=topic.value, since=now)
    return (await session.execute(added.returning(OptOutRow.topic))).first() is not None


async def want(session: AsyncSession, person_id: int, topic: Topic) -> bool:
    """Whether that is new."""
    row = OptOutRow
    gone = delete(row).where(row.person_id == person_id, row.topic == topic.value).returning(row.topic)
    return (await session.execute(gone)).first() is not None


async def choose_hours(session: AsyncSession, person_id: int, hours: Hours | None, now: datetime) -> None:
    """None are those that everybody has. What waits for the person goes by the new ones."""
    await session.execute(delete(HoursRow).where(HoursRow.person_id == person_id))
    if hours is not None:
        row = HoursRow(
            person_id=person_id,
            opens=hours.opens,
            closes=hours.closes,
            every_day=hours.every_day,
            chosen_at=now,
        )
        session.add(row)
        await session.flush()
    await look_again(session, person_id)


async def choose_mail(session: AsyncSession, person_id: int, by_mail: ByMail) -> None:
    value = None if by_mail is ByMail.NO else by_mail.value
    await session.execute(update(PersonRow).where(PersonRow.id == person_id).values(by_mail=value))
