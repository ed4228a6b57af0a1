"""People without Telegram: found by their address or membership, added, changed."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, exists, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.email_participants import EmailParticipant, Part
from bot.domain.errors import Declined
from bot.domain.people import TERMS, Kind
from bot.storage import people
from bot.storage.memberships import HELD, in_force, is_by_email
from bot.storage.outbox import insert_new
from bot.storage.people import standing_of
from bot.storage.tables import GroupRow, MembershipRow, PersonRow, WorkplaceRow

_COLUMN = {Part.NAME: PersonRow.name, Part.FUNCTION: PersonRow.function, Part.EMAIL: PersonRow.email}


async def participant(session: AsyncSession, membership_id: int) -> EmailParticipant | None:
    """None where the membership has ended, or is of somebody with Telegram."""
    found = await _participants(session, MembershipRow.id == membership_id)
    return found[0] if found else None


async def in_group(session: AsyncSession, group_id: int) -> list[EmailParticipant]:
    """Also those who are suspended, in the order they were added."""
    return await _participants(session, MembershipRow.group_id == group_id)


async def counted(session: AsyncSession, group_id: int) -> int:
    """Those whose membership counts."""
    asked = (
        select(func.count())
        .select_from(MembershipRow)
        .join(PersonRow, PersonRow.id == MembershipRow.person_id)
        .where(MembershipRow.group_id == group_id, in_force(), is_by_email())
    )
    return (await session.execute(asked)).scalar_one()


async def with_address(session: AsyncSession, email: str) -> int | None:
    """The person's number."""
    found: int | None = await session.scalar(select(PersonRow.id).where(PersonRow.email == email))
    return found


async def hold(session: AsyncSession, person_id: int) -> None:
    """Nobody else adds them to a group, or takes them out of one, until this transaction is over."""
    await _held(session, PersonRow.id == person_id)


async def hold_address(session: AsyncSession, email: str) -> int | None:
    """Holds whoever has the address. The person's number."""
    return await _held(session, PersonRow.email == email)


async def add_person(session: AsyncSession, parts: dict[Part, str], language: str, now: datetime) -> int:
    """Whoever adds them has told them how the data is used. The one there is, where another was quicker."""
    added = insert_new(session, PersonRow).values(
        **{part.value: said for part, said in parts.items()},
        language=language,
        terms_version=TERMS,
        terms_shown_at=now,
        joined_at=now,
    )
    number = (await session.execute(added.returning(PersonRow.id))).scalar_one_or_none()
    if number is None:
        number = await hold_address(session, parts[Part.EMAIL])
    assert number is not None  # noqa: S101  the address was in the way
    return number


async def change(session: AsyncSession, person_id: int, part: Part, said: str) -> bool:
    """Whether it was something else before. Raises Declined for an address that another has."""
    if part is Part.NAME:
        return await people.set_name(session, person_id, said)
    column = _COLUMN[part]
    changed = (
        update(PersonRow)
        .where(PersonRow.id == person_id, column != said)
        .values({column.key: said})
        .returning(PersonRow.id)
    )
    try:
        return (await session.execute(changed)).first() is not None
    except IntegrityError:
        raise Declined("email-taken") from None


async def is_in_another(session: AsyncSession, person_id: int, group_id: int) -> bool:
    elsewhere = exists().where(MembershipRow.person_id == person_id, MembershipRow.group_id != group_id, HELD)
    return bool(await session.scalar(select(elsewhere)))


async def contact_of(session: AsyncSession, person_id: int, group_id: int) -> int:
    """How many workplaces of the group have the person as their contact."""
    counted = select(func.count()).where(
        WorkplaceRow.contact_id == person_id, WorkplaceRow.group_id == group_id
    )
    return (await session.execute(counted)).scalar_one()


async def _held(session: AsyncSession, condition: ColumnElement[bool]) -> int | None:
    held: int | None = await session.scalar(select(PersonRow.id).where(condition).with_for_update())
    return held


async def _participants(session: AsyncSession, condition: Any) -> list[EmailParticipant]:
    asked = (
        select(MembershipRow, PersonRow, GroupRow.place, in_force().label("counts"))
        .join(PersonRow, PersonRow.id == MembershipRow.person_id)
        .join(GroupRow, GroupRow.id == MembershipRow.group_id)
        .where(condition, HELD, is_by_email())
        .order_by(MembershipRow.id)
    )
    return [
        EmailParticipant(
            membership_id=row.id,
            person_id=person.id,
            group_id=row.group_id,
            place=place,
            name=person.name,
            function=person.function or "",
            email=person.email or "",
            kind=Kind(row.kind),
            since=row.since,
            standing=standing_of(row, counts=counts),
        )
        for row, person, place, counts in await session.execute(asked)
    ]
