"""Applications to join without an invitation."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.applications import Application
from bot.domain.people import Kind
from bot.storage.memberships import HELD
from bot.storage.outbox import insert_new
from bot.storage.tables import ApplicationRow, MembershipRow

FORGOTTEN = 0
"""In the place of the account's number; no account has it."""


async def add(
    session: AsyncSession,
    *,
    telegram_id: int,
    name: str,
    language: str,
    terms_version: str,
    place: str,
    kind: Kind,
    with_place: str,
    now: datetime,
) -> int | None:
    """None where the account waits for an answer from this place already."""
    added = insert_new(session, ApplicationRow).values(
        telegram_id=telegram_id,
        name=name,
        language=language,
        terms_version=terms_version,
        terms_shown_at=now,
        place=place,
        kind=kind.value,
        applied_at=now,
        with_place=with_place,
        with_since=now,
    )
    return (await session.execute(added.returning(ApplicationRow.id))).scalar_one_or_none()


async def application(session: AsyncSession, application_id: int) -> Application | None:
    found = await _applications(session, ApplicationRow.id == application_id)
    return found[0] if found else None


async def of_account(session: AsyncSession, telegram_id: int) -> list[Application]:
    """Those not yet forgotten."""
    return await _applications(session, ApplicationRow.telegram_id == telegram_id)


async def number_since(session: AsyncSession, telegram_id: int, since: datetime) -> int:
    asked = select(func.count()).where(
        ApplicationRow.telegram_id == telegram_id, ApplicationRow.applied_at > since
    )
    return await session.scalar(asked) or 0


async def waiting_at(session: AsyncSession, place: str, covered: Collection[str]) -> list[Application]:
    """For the group of a place: what it has to answer, and what was handed on from there unanswered."""
    mine = ApplicationRow.with_place == place
    handed_on = ApplicationRow.place.in_([place, *covered])
    return await _applications(session, or_(mine, handed_on), ApplicationRow.decided_at.is_(None))


async def waiting_with(session: AsyncSession, places: Collection[str]) -> list[Application]:
    """What the groups of these places have to answer."""
    return await _applications(
        session, ApplicationRow.with_place.in_(places), ApplicationRow.decided_at.is_(None)
    )


async def hand_on(session: AsyncSession, application_id: int, to_place: str, now: datetime) -> None:
    await session.execute(
        update(ApplicationRow)
        .where(ApplicationRow.id == application_id)
        .values(with_place=to_place, with_since=now)
    )


async def settle(
    session: AsyncSession, application_id: int, *, approved: bool | None, by: int | None, now: datetime
) -> bool:
    """False where another was quicker. Withdrawn is neither approved nor not."""
    settled = (
        update(ApplicationRow)
        .where(ApplicationRow.id == application_id, ApplicationRow.decided_at.is_(None))
        .values(approved=approved, decided_by=by, decided_at=now)
        .returning(ApplicationRow.id)
    )
    return (await session.execute(settled)).first() is not None


async def reopen(session: AsyncSession, application_id: int) -> bool:
    """False where another was quicker."""
    reopened = (
        update(ApplicationRow)
        .where(ApplicationRow.id == application_id, ApplicationRow.approved.is_not(None))
        .values(approved=None, decided_by=None, decided_at=None)
        .returning(ApplicationRow.id)
    )
    return (await session.execute(reopened)).first() is not None


async def end_membership(
    session: AsyncSession, person_id: int, application: Application, now: datetime
) -> None:
    """The one that its approval has made."""
    await session.execute(
        update(MembershipRow)
        .where(
            MembershipRow.person_id == person_id,
            MembershipRow.since == application.decided_at,
            MembershipRow.confirmed_by == application.decided_by,
            HELD,
        )
        .values(until=now)
    )


async def write_workplace(session: AsyncSession, application_id: int, workplace: str) -> bool:
    """False where it does not wait any more."""
    written = (
        update(ApplicationRow)
        .where(ApplicationRow.id == application_id, ApplicationRow.decided_at.is_(None))
        .values(workplace=workplace)
        .returning(ApplicationRow.id)
    )
    return (await session.execute(written)).first() is not None


async def forget_name(session: AsyncSession, application_id: int) -> None:
    await session.execute(
        update(ApplicationRow).where(ApplicationRow.id == application_id).values(name="", workplace=None)
    )


async def forget(session: AsyncSession, application_id: int) -> None:
    """What is left says only that somebody applied, and what became of it."""
    await session.execute(
        update(ApplicationRow)
        .where(ApplicationRow.id == application_id)
        .values(telegram_id=FORGOTTEN, name="", workplace=None)
    )


async def _applications(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[Application]:
    asked = select(ApplicationRow).where(*conditions).order_by(ApplicationRow.id)
    return [_application(row) for row in await session.scalars(asked)]


def _application(row: ApplicationRow) -> Application:
    return Application(
        id=row.id,
        telegram_id=row.telegram_id,
        name=row.name,
        workplace=row.workplace,
        language=row.language,
        terms_version=row.terms_version,
        terms_shown_at=row.terms_shown_at,
        place=row.place,
        kind=Kind(row.kind),
        applied_at=row.applied_at,
        with_place=row.with_place,
        with_since=row.with_since,
        approved=row.approved,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
    )
