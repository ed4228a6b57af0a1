"""Lines that wait for the morning, each for one person and said once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import String, case, cast, delete, exists, func, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.calendar import at
from bot.domain.delivery import Recipient, State
from bot.storage.database import NEWS
from bot.storage.memberships import has_chat, in_force
from bot.storage.outbox import insert_new
from bot.storage.tables import DeliveryRow, DigestLineRow, MembershipRow, PersonRow

_DIGEST = "digest:"


@dataclass(frozen=True, slots=True)
class KeptLine:
    words: str
    button: str | None
    """Packed."""
    label: str | None


def occasion_of(day: date) -> str:
    return f"{_DIGEST}{day}"


async def add_lines(
    session: AsyncSession,
    occasion: str,
    lines: Mapping[int, KeptLine],
    now: datetime,
    *,
    group_id: int | None = None,
) -> None:
    """By person. Whoever has a line of this occasion already is left alone."""
    if not lines:
        return
    session.info[NEWS] = True
    await session.execute(
        insert_new(session, DigestLineRow),
        [
            {
                "person_id": person_id,
                "occasion": occasion,
                "words": line.words,
                "button": line.button,
                "label": line.label,
                "group_id": group_id,
                "added_at": now,
            }
            for person_id, line in lines.items()
        ],
    )


async def take_back(session: AsyncSession, beginning: str) -> None:
    """Lines that nobody has been told yet, of the occasions that begin so."""
    untold = DigestLineRow.told_on.is_(None), DigestLineRow.occasion.startswith(beginning, autoescape=True)
    await session.execute(delete(DigestLineRow).where(*untold))


async def next_reader(
    session: AsyncSession, today: date, waiting_before: datetime
) -> tuple[Recipient, list[KeptLine]] | None:
    """Takes all that waits for one person, in this transaction, oldest first.

    Of those for whom something has waited since `waiting_before`, and who have not had today's digest. The
    lines are none where another process was quicker.
    """
    waits = exists().where(
        DigestLineRow.person_id == PersonRow.id, _waiting(), DigestLineRow.added_at <= waiting_before
    )
    asked = (
        select(PersonRow.id, PersonRow.language)
        .where(waits, _reachable(), ~_had_digest_of(today))
        .order_by(PersonRow.id)
        .limit(1)
        .with_for_update(skip_locked=True, key_share=True)
    )
    found = (await session.execute(asked)).first()
    if found is None:
        return None
    number, language = found
    # Asked anew under the lock: on PostgreSQL the first question may have seen what was so before.
    still = exists().where(PersonRow.id == number, ~_had_digest_of(today))
    taken = (
        update(DigestLineRow)
        .where(DigestLineRow.person_id == number, _waiting(), still)
        .values(told_on=today)
        .returning(DigestLineRow)
        .execution_options(synchronize_session=False)
    )
    rows = sorted(await session.scalars(taken), key=lambda row: (row.added_at, row.id))
    return Recipient("person", number, language), [_line(row) for row in rows]


async def waiting_since(session: AsyncSession, today: date) -> tuple[datetime | None, datetime | None]:
    """Of those who have not had today's digest, and of those who have: since when something waits."""
    had = _had_digest_of(today)
    asked = (
        select(
            func.min(case((~had, DigestLineRow.added_at))),
            func.min(case((had, DigestLineRow.added_at))),
        )
        .join(PersonRow, PersonRow.id == DigestLineRow.person_id)
        .where(_waiting(), _reachable())
    )
    not_yet, already = (await session.execute(asked)).one()
    return not_yet, already


async def lines_for(
    session: AsyncSession, person_id: int, since: date, *, but_not: Sequence[str]
) -> list[KeptLine]:
    """What waits, and what was said in the latest digest, if that was not before `since`.

    Occasions that begin with `but_not` are left out.
    """
    latest = select(func.max(DigestLineRow.told_on)).where(
        DigestLineRow.person_id == person_id, DigestLineRow.told_on >= since
    )
    asked = (
        select(DigestLineRow)
        .where(
            DigestLineRow.person_id == person_id,
            DigestLineRow.told_on.is_(None) | (DigestLineRow.told_on == latest.scalar_subquery()),
            *(~DigestLineRow.occasion.startswith(each) for each in but_not),
            _still_concerned(),
        )
        .order_by(DigestLineRow.added_at, DigestLineRow.id)
    )
    return [_line(row) for row in await session.scalars(asked)]


def _waiting() -> Any:
    """Not told yet, and of a group that the person has not left."""
    return DigestLineRow.told_on.is_(None) & _still_concerned()


def _still_concerned() -> Any:
    belongs = exists().where(
        MembershipRow.person_id == DigestLineRow.person_id,
        in_force(),
        or_(DigestLineRow.group_id.is_(None), MembershipRow.group_id == DigestLineRow.group_id),
    )
    return belongs.correlate(DigestLineRow)


def _reachable() -> Any:
    return has_chat() & PersonRow.unreachable_since.is_(None)


def _had_digest_of(today: date) -> Any:
    """Whether the person's latest digest is still on its way, or came today: an outage may have kept it."""
    told = DigestLineRow.__table__.alias("told")
    latest = (
        select(func.max(told.c.told_on))
        .where(told.c.person_id == PersonRow.id)
        .correlate(PersonRow)
        .scalar_subquery()
    )
    return (
        exists()
        .where(
            DeliveryRow.occasion == literal(_DIGEST) + cast(latest, String),
            DeliveryRow.recipient_kind == "person",
            DeliveryRow.recipient_id == PersonRow.id,
            or_(
                DeliveryRow.state.in_([State.WAITING.value, State.LEASED.value]),
                DeliveryRow.settled_at >= at(today, time()),
            ),
        )
        .correlate(PersonRow)
    )


def _line(row: DigestLineRow) -> KeptLine:
    return KeptLine(row.words, row.button, row.label)
