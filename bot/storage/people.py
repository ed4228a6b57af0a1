"""People, their memberships, and the invitations they come by."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient
from bot.domain.errors import Declined
from bot.domain.people import Invitation, Kind, Membership, Person, Role
from bot.storage.tables import GroupRow, InvitationRow, MembershipRow, PersonRow


async def person_on_telegram(session: AsyncSession, telegram_id: int) -> Person | None:
    found = await _people(session, PersonRow.telegram_id == telegram_id)
    return found[0] if found else None


async def person(session: AsyncSession, person_id: int) -> Person:
    return (await _people(session, PersonRow.id == person_id))[0]


async def people(session: AsyncSession, person_ids: Sequence[int]) -> list[Person]:
    return await _people(session, PersonRow.id.in_(person_ids))


async def members_of(session: AsyncSession, group_id: int) -> list[Person]:
    """Everybody who belongs to the group now, in the order they came."""
    here = select(MembershipRow.person_id).where(
        MembershipRow.group_id == group_id, MembershipRow.until.is_(None)
    )
    return await _people(session, PersonRow.id.in_(here))


async def addressed(session: AsyncSession, person_ids: Sequence[int]) -> list[Recipient]:
    """As recipients of a message. Who has been forgotten is left out."""
    asked = select(PersonRow.id, PersonRow.language).where(
        PersonRow.id.in_(person_ids), PersonRow.telegram_id.is_not(None)
    )
    return [Recipient("person", number, language) for number, language in await session.execute(asked)]


async def leads_of(session: AsyncSession, group_id: int) -> list[Person]:
    """Those who convene the group."""
    return [
        each
        for each in await members_of(session, group_id)
        if any(m.group_id == group_id and m.role is not Role.MEMBER for m in each.memberships)
    ]


async def add_person(
    session: AsyncSession,
    *,
    telegram_id: int,
    name: str,
    language: str,
    terms_version: str,
    now: datetime,
) -> int:
    added = insert(PersonRow).values(
        telegram_id=telegram_id,
        name=name,
        language=language,
        terms_version=terms_version,
        terms_shown_at=now,
        joined_at=now,
    )
    return (await session.execute(added.returning(PersonRow.id))).scalar_one()


async def add_membership(
    session: AsyncSession, *, person_id: int, group_id: int, role: Role, kind: Kind, now: datetime
) -> None:
    await session.execute(
        insert(MembershipRow).values(
            person_id=person_id, group_id=group_id, role=role.value, kind=kind.value, since=now
        )
    )


async def set_language(session: AsyncSession, person_id: int, language: str) -> None:
    await session.execute(update(PersonRow).where(PersonRow.id == person_id).values(language=language))


async def mark_unreachable(session: AsyncSession, person_id: int, why: str, now: datetime) -> bool:
    """Whether this is news."""
    lost = (
        update(PersonRow)
        .where(PersonRow.id == person_id, PersonRow.unreachable_since.is_(None))
        .values(unreachable_since=now, unreachable_why=why)
        .returning(PersonRow.id)
    )
    return (await session.execute(lost)).first() is not None


async def mark_reachable(session: AsyncSession, person_id: int) -> None:
    await session.execute(
        update(PersonRow)
        .where(PersonRow.id == person_id)
        .values(unreachable_since=None, unreachable_why=None)
    )


async def group_at(session: AsyncSession, place: str, now: datetime) -> int:
    """The number of the place's group, founded now where there was none."""
    found = await session.scalar(select(GroupRow.id).where(GroupRow.place == place))
    if found is not None:
        return found
    founded = insert(GroupRow).values(place=place, founded_at=now).returning(GroupRow.id)
    return (await session.execute(founded)).scalar_one()


async def place_of(session: AsyncSession, group_id: int) -> str:
    """Raises Declined for a number that no group has, as a button may carry that is not ours."""
    place = await session.scalar(select(GroupRow.place).where(GroupRow.id == group_id))
    if place is None:
        raise Declined("button-unknown")
    return place


async def add_invitation(
    session: AsyncSession,
    *,
    token_hash: str,
    role: Role,
    group_id: int,
    uses: int,
    one_time: bool,
    made_by: int | None,
    now: datetime,
    expires_at: datetime,
) -> int:
    added = insert(InvitationRow).values(
        token_hash=token_hash,
        role=role.value,
        group_id=group_id,
        uses_left=uses,
        one_time=one_time,
        made_by=made_by,
        made_at=now,
        expires_at=expires_at,
    )
    return (await session.execute(added.returning(InvitationRow.id))).scalar_one()


async def invitation(session: AsyncSession, token_hash: str) -> Invitation | None:
    asked = (
        select(InvitationRow, GroupRow.place)
        .join(GroupRow, GroupRow.id == InvitationRow.group_id)
        .where(InvitationRow.token_hash == token_hash)
    )
    found = (await session.execute(asked)).first()
    if found is None:
        return None
    row, place = found
    return Invitation(
        id=row.id,
        role=Role(row.role),
        group_id=row.group_id,
        place=place,
        one_time=row.one_time,
        uses_left=row.uses_left,
        claimed_by=row.claimed_by,
        expires_at=row.expires_at,
        revoked=row.revoked_at is not None,
    )


async def claim_invitation(session: AsyncSession, invitation_id: int, telegram_id: int) -> bool:
    """False where another was quicker."""
    claimed = (
        update(InvitationRow)
        .where(InvitationRow.id == invitation_id, InvitationRow.claimed_by.is_(None))
        .values(claimed_by=telegram_id)
        .returning(InvitationRow.id)
    )
    return (await session.execute(claimed)).first() is not None


async def use_invitation(session: AsyncSession, invitation_id: int) -> bool:
    """Takes one use. False where another was quicker and none is left."""
    used = (
        update(InvitationRow)
        .where(InvitationRow.id == invitation_id, InvitationRow.uses_left > 0)
        .values(uses_left=InvitationRow.uses_left - 1)
        .returning(InvitationRow.id)
    )
    return (await session.execute(used)).first() is not None


async def _people(session: AsyncSession, condition: Any) -> list[Person]:
    asked = (
        select(PersonRow, MembershipRow, GroupRow.place)
        .outerjoin(MembershipRow, (MembershipRow.person_id == PersonRow.id) & (MembershipRow.until.is_(None)))
        .outerjoin(GroupRow, GroupRow.id == MembershipRow.group_id)
        .where(condition, PersonRow.telegram_id.is_not(None))
        .order_by(PersonRow.id, MembershipRow.id)
    )
    memberships: dict[int, list[Membership]] = {}
    rows: dict[int, PersonRow] = {}
    for row, membership, place in await session.execute(asked):
        rows[row.id] = row
        held = memberships.setdefault(row.id, [])
        if membership is not None:
            held.append(Membership(membership.group_id, place, Role(membership.role), Kind(membership.kind)))
    return [_person(row, tuple(memberships[row.id])) for row in rows.values()]


def _person(row: PersonRow, memberships: tuple[Membership, ...]) -> Person:
    assert row.telegram_id is not None  # noqa: S101  the query leaves out the forgotten
    return Person(
        id=row.id,
        telegram_id=row.telegram_id,
        name=row.name,
        language=row.language,
        memberships=memberships,
        unreachable=row.unreachable_since is not None,
    )
