"""People, their memberships, and the invitations they come by."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Channel, Recipient
from bot.domain.errors import Declined
from bot.domain.members import plan_reconfirmation
from bot.domain.people import Invitation, Kind, Membership, Person, Role, StaffOf, Standing, needs_vouching
from bot.storage import covering, reminders
from bot.storage.memberships import (
    HELD,
    channel_of_letters,
    channel_to,
    gets_mail_too,
    has_chat,
    in_force,
    not_forgotten,
)
from bot.storage.outbox import insert_new
from bot.storage.tables import GroupRow, InvitationRow, MembershipRow, PersonRow, WorkplaceRow


async def person_on_telegram(session: AsyncSession, telegram_id: int) -> Person | None:
    found = await _people(session, PersonRow.telegram_id == telegram_id)
    return found[0] if found else None


async def person(session: AsyncSession, person_id: int) -> Person:
    return (await _people(session, PersonRow.id == person_id))[0]


async def people(session: AsyncSession, person_ids: Sequence[int]) -> list[Person]:
    return await _people(session, PersonRow.id.in_(person_ids))


async def members_of(session: AsyncSession, group_id: int) -> list[Person]:
    """Everybody who belongs to the group now, in the order they came."""
    here = select(MembershipRow.person_id).where(MembershipRow.group_id == group_id, in_force())
    return await _people(session, PersonRow.id.in_(here))


async def addressed(session: AsyncSession, person_ids: Sequence[int]) -> list[Recipient]:
    """As recipients of a message. Who has been forgotten is left out."""
    asked = select(PersonRow.id, PersonRow.language, channel_to()).where(
        PersonRow.id.in_(person_ids), not_forgotten()
    )
    return [
        Recipient("person", number, language, cast("Channel", channel))
        for number, language, channel in await session.execute(asked)
    ]


async def addressed_as_chosen(session: AsyncSession, person_ids: Sequence[int]) -> list[Recipient]:
    """As recipients of what also goes by mail, or only by mail, to whoever has chosen so: both, for both."""
    asked = select(PersonRow.id, PersonRow.language, channel_of_letters(), gets_mail_too()).where(
        PersonRow.id.in_(person_ids), not_forgotten()
    )
    return [
        Recipient("person", number, language, channel)
        for number, language, chosen, too in await session.execute(asked)
        for channel in ([cast("Channel", chosen), "email"] if too else [cast("Channel", chosen)])
    ]


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
    terms_shown_at: datetime | None = None,
) -> int:
    """Who has joined at once was shown the terms now; who was let in later, when they applied."""
    added = insert(PersonRow).values(
        telegram_id=telegram_id,
        name=name,
        language=language,
        terms_version=terms_version,
        terms_shown_at=terms_shown_at or now,
        joined_at=now,
    )
    return (await session.execute(added.returning(PersonRow.id))).scalar_one()


async def add_membership(
    session: AsyncSession,
    *,
    person_id: int,
    group_id: int,
    role: Role,
    kind: Kind,
    now: datetime,
    vouched: bool = True,
    vouched_by: int | None = None,
    workplace_id: int | None = None,
) -> int:
    """Its number. What needs vouching, and has it, is asked for again in a year.

    Raises Declined where the person holds this role there already: another press was quicker.
    """
    added = insert_new(session, MembershipRow).values(
        person_id=person_id,
        group_id=group_id,
        role=role.value,
        kind=kind.value,
        since=now,
        confirmed_at=now if vouched else None,
        confirmed_by=vouched_by,
        workplace_id=workplace_id,
    )
    number = (await session.execute(added.returning(MembershipRow.id))).scalar_one_or_none()
    if number is None:
        raise Declined("already-member")
    if vouched and needs_vouching(role, kind):
        await reminders.reconcile(session, "membership", number, plan_reconfirmation(now), now)
    return number


async def set_language(session: AsyncSession, person_id: int, language: str) -> None:
    await session.execute(update(PersonRow).where(PersonRow.id == person_id).values(language=language))


async def set_name(session: AsyncSession, person_id: int, name: str) -> bool:
    """Whether it was another before. What others were told keeps the old one, which is why it is kept."""
    asked = select(PersonRow.name, PersonRow.former_names).where(PersonRow.id == person_id)
    before, former = (await session.execute(asked)).one()
    if before == name:
        return False
    kept = [each for each in (former or []) if each != name]
    await session.execute(
        update(PersonRow).where(PersonRow.id == person_id).values(name=name, former_names=[*kept, before])
    )
    return True


async def mark_unreachable(session: AsyncSession, person_id: int, why: str, now: datetime) -> bool:
    """Whether this is news."""
    lost = (
        update(PersonRow)
        .where(
            PersonRow.id == person_id,
            has_chat(),
            PersonRow.unreachable_since.is_(None),
        )
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
    """The number of the group that does the work there, founded now where nobody's does."""
    found = await covering.group_for(session, place)
    if found is not None:
        return found.id
    number = await found_group(session, place, now)
    here = select(GroupRow.id).where(GroupRow.place == place)
    return number if number is not None else (await session.execute(here)).scalar_one()


async def found_group(session: AsyncSession, place: str, now: datetime) -> int | None:
    """None where another was quicker."""
    founded = insert_new(session, GroupRow).values(place=place, founded_at=now).returning(GroupRow.id)
    number: int | None = (await session.execute(founded)).scalar_one_or_none()
    return number


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
    workplace_id: int | None = None,
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
        workplace_id=workplace_id,
    )
    return (await session.execute(added.returning(InvitationRow.id))).scalar_one()


async def invitation(session: AsyncSession, token_hash: str) -> Invitation | None:
    asked = (
        select(InvitationRow, GroupRow.place, WorkplaceRow)
        .join(GroupRow, GroupRow.id == InvitationRow.group_id)
        .outerjoin(WorkplaceRow, WorkplaceRow.id == InvitationRow.workplace_id)
        .where(InvitationRow.token_hash == token_hash)
    )
    found = (await session.execute(asked)).first()
    if found is None:
        return None
    row, place, workplace = found
    return Invitation(
        id=row.id,
        role=Role(row.role),
        group_id=row.group_id,
        place=place,
        one_time=row.one_time,
        uses_left=row.uses_left,
        claimed_by=row.claimed_by,
        made_by=row.made_by,
        expires_at=row.expires_at,
        revoked=row.revoked_at is not None,
        staff_of=(None if workplace is None else StaffOf(workplace.id, workplace.name, Kind(workplace.kind))),
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


async def forget_claims(session: AsyncSession, now: datetime) -> None:
    """Of links that have expired: who has joined by one is a person, and nobody else needs to be known."""
    over = InvitationRow.claimed_by.is_not(None), InvitationRow.expires_at <= now
    await session.execute(update(InvitationRow).where(*over).values(claimed_by=None))


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
        select(PersonRow, MembershipRow, GroupRow.place, in_force().label("counts"))
        .outerjoin(MembershipRow, (MembershipRow.person_id == PersonRow.id) & HELD)
        .outerjoin(GroupRow, GroupRow.id == MembershipRow.group_id)
        .where(condition, not_forgotten())
        .order_by(PersonRow.id, MembershipRow.id)
    )
    held: dict[int, list[Membership]] = {}
    rows: dict[int, PersonRow] = {}
    for row, membership, place, counts in await session.execute(asked):
        rows[row.id] = row
        mine = held.setdefault(row.id, [])
        if membership is not None:
            standing = standing_of(membership, counts=counts)
            role, kind = Role(membership.role), Kind(membership.kind)
            works_at = membership.workplace_id
            mine.append(Membership(membership.group_id, place, role, kind, standing, works_at))
    return [_person(row, held[row.id]) for row in rows.values()]


def standing_of(row: MembershipRow, *, counts: bool) -> Standing:
    """Of one that has not ended; `counts` is what the database says to `in_force`."""
    if counts:
        return Standing.IN_FORCE
    return Standing.SUSPENDED if row.suspended_at is not None else Standing.UNCONFIRMED


def _person(row: PersonRow, held: Sequence[Membership]) -> Person:
    return Person(
        id=row.id,
        telegram_id=row.telegram_id,
        name=row.name,
        language=row.language,
        memberships=tuple(each for each in held if each.standing is Standing.IN_FORCE),
        unreachable=row.unreachable_since is not None,
        resting=tuple(each for each in held if each.standing is not Standing.IN_FORCE),
    )
