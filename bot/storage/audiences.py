"""Who belongs to an audience now, and putting a message to them into the outbox inside the database."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    and_,
    case,
    exists,
    false,
    func,
    literal,
    or_,
    select,
    true,
)
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.audiences import Audience, Reach, Reader
from bot.domain.clock import SWEDEN
from bot.domain.network import NATION, Level, level_of
from bot.domain.newsletters import Newsletter
from bot.domain.people import Kind, Language
from bot.domain.schedules import arrives
from bot.domain.workplaces import WorkplaceState
from bot.storage.memberships import channel_of_letters, gets_mail_too, in_force, not_forgotten
from bot.storage.outbox import Notice, Renderings, put_selected
from bot.storage.tables import (
    CertificationRow,
    GroupChatRow,
    GroupRow,
    MembershipRow,
    OptOutRow,
    PersonRow,
)

MANY_GROUPS = 20
"""From so many on, readers are found by walking through all people in order instead of group by group."""
IN_A_CHUNK = 2500
"""Puts them in half of the 50 ms that anybody may wait for the database; 5,000 take all of it."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """The next readers to be put, with numbers higher than `after`: how many, from which to which."""

    after: int
    count: int
    first: int
    up_to: int
    more: bool
    """Whether somebody may be left after them."""
    some_by_mail_too: bool
    groups: Sequence[int]
    """Of the whole audience."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """What was put in one go. `up_to` is the highest number of a person in it."""

    added: int
    up_to: int
    more: bool
    """Whether somebody may be left."""


async def reach(session: AsyncSession, audience: Audience, now: datetime, topic: str | None = None) -> Reach:
    """How many a message would come to now, and for how many it goes by mail."""
    groups = await _groups(session, audience)
    chosen = _readers(groups, audience, now).subquery()
    wants, by_mail = ~_opted_out(topic), channel_of_letters() == "email"
    asked = (
        select(
            func.count(case((and_(wants, ~by_mail), 1))),
            func.count(case((and_(wants, by_mail), 1))),
            func.count(case((and_(wants, PersonRow.language == Language.ENGLISH.value), 1))),
            func.count(case((~wants, 1))),
        )
        .select_from(chosen)
        .join(PersonRow, PersonRow.id == chosen.c.person_id)
    )
    people, by_email, in_english, opted_out = (await session.execute(asked)).one()
    chats = await session.scalar(select(func.count()).select_from(_chats(groups, audience).subquery()))
    return Reach(people, chats or 0, by_email, in_english, opted_out)


async def reach_of(session: AsyncSession, letter: Newsletter, now: datetime) -> Reach:
    found = await reach(session, letter.audience, now, letter.topic.value)
    return replace(found, counted_at=now, waits_until=arrives(now))


async def readers_from(
    session: AsyncSession, audience: Audience, now: datetime, topic: str | None, *, first: int, most: int
) -> list[Reader]:
    """Those to whom a message would come now, in the order they came."""
    groups = await _groups(session, audience)
    chosen = (
        _readers(groups, audience, now)
        .add_columns(func.min(MembershipRow.kind).label("kind"))
        .where(~_opted_out(topic))
        .order_by(MembershipRow.person_id)
        .offset(first)
        .limit(most)
        .subquery()
    )
    asked = (
        select(PersonRow.name, chosen.c.kind, GroupRow.place, channel_of_letters())
        .join(chosen, chosen.c.person_id == PersonRow.id)
        .join(GroupRow, GroupRow.id == chosen.c.group_id)
        .order_by(PersonRow.id)
    )
    return [
        Reader(name, Kind(kind), place, by_email=channel == "email")
        for name, kind, place, channel in await session.execute(asked)
    ]


async def put_chats(
    session: AsyncSession,
    notice: Notice,
    renderings: Renderings,
    audience: Audience,
    now: datetime,
    *,
    turn: int = 0,
) -> int:
    """How many of the linked chats were added."""
    chosen = _chats(await _groups(session, audience), audience, turn)
    return await put_selected(session, notice, renderings, now, kind="group_chat", chosen=chosen)


async def ahead(
    session: AsyncSession, audience: Audience, now: datetime, *, after: int = 0, most: int = IN_A_CHUNK
) -> Ahead:
    """Whom `put_people` puts next. Asked beforehand it costs the transaction that puts them nothing."""
    groups = await _groups(session, audience)
    chosen = (
        _readers(groups, audience, now, after)
        .add_columns(func.max(case((gets_mail_too(), 1), else_=0)).label("mail_too"))
        .order_by(MembershipRow.person_id)
        .limit(most)
        .subquery()
    )
    numbers = chosen.c.person_id
    asked = select(func.count(), func.min(numbers), func.max(numbers), func.max(chosen.c.mail_too))
    found, first, last, mail_too = (await session.execute(asked)).one()
    return Ahead(after, found, first or 0, last or after, found == most, bool(mail_too), groups)


async def put_people(
    session: AsyncSession,
    notice: Notice,
    renderings: Renderings,
    audience: Audience,
    now: datetime,
    *,
    after: int = 0,
    turn: int = 0,
    most: int = IN_A_CHUNK,
    seen: Ahead | None = None,
) -> Chunk:
    """Puts the next `most` people whose numbers are higher than `after`, or those that were `seen` ahead.

    They take their turns from `turn`. Those who can't be reached, and those who do without the topic, are put
    in too: the report has to add up to the audience.
    """
    if seen is None or seen.after != after:
        seen = await ahead(session, audience, now, after=after, most=most)
    if not seen.count:
        return Chunk(0, after, more=False)
    person_id = MembershipRow.person_id
    # Counting rows in the database takes as long as finding them; between two numbers it is near enough.
    step = literal(seen.count, BigInteger) * (person_id - seen.first) // (seen.up_to - seen.first + 1)
    chosen = _readers(seen.groups, audience, now, after, seen.up_to).with_only_columns(
        person_id,
        func.min(PersonRow.language),
        func.min(channel_of_letters()),
        func.min(MembershipRow.group_id),
        (step + turn).label("turn"),
    )
    added = await put_selected(session, notice, renderings, now, kind="person", chosen=chosen)
    return Chunk(added, seen.up_to, seen.more)


async def groups_to_choose(session: AsyncSession, place: str) -> list[str]:
    """The places whose groups a letter from there can go to; of the nation, whole counties."""
    found = set(await session.scalars(select(GroupRow.place).where(_inside(place))))
    if place != NATION:
        return sorted(found)
    return sorted({each[:2] for each in found if level_of(each) is not Level.NATION})


async def _groups(session: AsyncSession, audience: Audience) -> Sequence[int]:
    return list(await session.scalars(select(GroupRow.id).where(_at(audience))))


def _readers(
    groups: Collection[int], audience: Audience, now: datetime, after: int = 0, up_to: int | None = None
) -> Select[int, int]:
    """Each person once, with the group through which they belong."""
    row = MembershipRow
    person_id: Any = row.person_id
    group_id: Any = row.group_id
    if len(groups) >= MANY_GROUPS:
        # What is added to can't be looked up in an index. Left to choose, SQLite goes by the groups and sorts
        # everybody anew for every chunk.
        person_id, group_id = person_id + 0, group_id + 0
    found = (
        select(row.person_id, func.min(row.group_id).label("group_id"))
        .join(PersonRow, PersonRow.id == person_id)
        .where(
            row.person_id > after,
            group_id.in_(groups),
            in_force(),
            not_forgotten(),
            *_let_through(audience, now),
        )
        .group_by(row.person_id)
    )
    return found if up_to is None else found.where(row.person_id <= up_to)


def _let_through(audience: Audience, now: datetime) -> list[ColumnElement[bool]]:
    row = MembershipRow
    filters: list[ColumnElement[bool]] = []
    if audience.kinds:
        filters.append(row.kind.in_([each.value for each in audience.kinds]))
    if audience.roles:
        filters.append(row.role.in_([each.value for each in audience.roles]))
    if audience.languages:
        filters.append(PersonRow.language.in_([each.value for each in audience.languages]))
    if audience.states:
        filters.append(or_(*(_works_where(each, now) for each in audience.states)))
    return filters


def _works_where(state: WorkplaceState, now: datetime) -> ColumnElement[bool]:
    """As the page of the workplace says it today."""
    period, workplace = CertificationRow, MembershipRow.workplace_id
    today = now.astimezone(SWEDEN).date()
    ever = exists().where(period.workplace_id == workplace)
    still = exists().where(period.workplace_id == workplace, period.valid_until > today)
    match state:
        case WorkplaceState.CERTIFIED:
            return still
        case WorkplaceState.EXPIRED:
            return and_(ever, ~still)
        case WorkplaceState.REGISTERED:
            return and_(workplace.is_not(None), ~ever)


def _opted_out(topic: str | None) -> ColumnElement[bool]:
    if topic is None:
        return false()
    return exists().where(OptOutRow.person_id == PersonRow.id, OptOutRow.topic == topic)


def _chats(groups: Collection[int], audience: Audience, turn: int = 0) -> Select[int, str, str, int, int]:
    row = GroupChatRow
    return select(
        row.id,
        row.language,
        literal("telegram"),
        row.group_id,
        (func.row_number().over(order_by=row.id) + (turn - 1)).label("turn"),
    ).where(row.group_id.in_(groups if audience.to_chats else ()), row.lost_at.is_(None))


def _at(audience: Audience) -> ColumnElement[bool]:
    """A chiefs' group is closed: what goes to all that lies below goes to it only where it is named."""
    named = GroupRow.place.in_(audience.places)
    if not audience.below:
        return named
    no_chiefs = func.length(GroupRow.place) != 3  # two figures and a letter
    return or_(named, and_(no_chiefs, or_(false(), *map(_inside, audience.places))))


def _inside(place: str) -> ColumnElement[bool]:
    """Codes of places begin with the code of the county they lie in."""
    return true() if place == NATION else GroupRow.place.startswith(place)
