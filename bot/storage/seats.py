"""Who sits where, counted in the database: for one group, for a county, and for the nation."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.network import NATION, Level, level_of
from bot.domain.people import Kind
from bot.domain.seats import County, SeatedGroup, Seats
from bot.storage.memberships import in_force
from bot.storage.tables import GroupRow, MembershipRow


async def seats(session: AsyncSession, group_id: int) -> Seats:
    row = MembershipRow
    here = (row.group_id == group_id, in_force())
    asked = select(row.kind, func.count()).where(*here).group_by(row.kind)
    filled = {Kind(kind): count for kind, count in await session.execute(asked)}
    people_here = select(func.count(func.distinct(row.person_id))).where(*here)
    return Seats((await session.execute(people_here)).scalar_one(), filled)


async def seats_in_county(session: AsyncSession, county: str) -> list[SeatedGroup]:
    """The groups of its municipalities, also those with nobody in them."""
    groups = await _groups_below(session, county)
    filled, heads = await _seats_below(session, county)
    return [
        SeatedGroup(number, place, Seats(heads.get(number, 0), filled.get(number, {})))
        for number, place in groups.items()
    ]


async def counties(session: AsyncSession) -> list[County]:
    """Every county that has a network of its own, or a municipality with a group."""
    groups = await _groups_below(session, NATION)
    filled, heads = await _seats_below(session, NATION)
    own = [place for place in await founded(session) if level_of(place) is Level.COUNTY]
    found: dict[str, list[Seats]] = {place: [] for place in own}
    for number, place in groups.items():
        found.setdefault(place[:2], []).append(Seats(heads.get(number, 0), filled.get(number, {})))
    return [
        County(
            place,
            groups=len(each),
            with_holes=sum(bool(seats.missing) for seats in each),
            people=sum(seats.people for seats in each),
        )
        for place, each in found.items()
    ]


async def founded(session: AsyncSession) -> list[str]:
    """Every place that has a group of its own."""
    return list(await session.scalars(select(GroupRow.place)))


async def _groups_below(session: AsyncSession, place: str) -> dict[int, str]:
    asked = select(GroupRow.id, GroupRow.place).where(_municipalities_of(place))
    return dict((await session.execute(asked)).all())


async def _seats_below(
    session: AsyncSession, place: str
) -> tuple[dict[int, dict[Kind, int]], dict[int, int]]:
    """By the group's number: how many of each kind, and how many people."""
    row = MembershipRow
    here = (in_force(), row.group_id.in_(select(GroupRow.id).where(_municipalities_of(place))))
    kinds = select(row.group_id, row.kind, func.count()).where(*here).group_by(row.group_id, row.kind)
    filled: dict[int, dict[Kind, int]] = {}
    for number, kind, count in await session.execute(kinds):
        filled.setdefault(number, {})[Kind(kind)] = count
    everybody = (
        select(row.group_id, func.count(func.distinct(row.person_id))).where(*here).group_by(row.group_id)
    )
    return filled, dict((await session.execute(everybody)).all())


def _municipalities_of(place: str) -> Any:
    is_municipality = func.length(GroupRow.place) == 4
    return is_municipality if place == NATION else is_municipality & GroupRow.place.startswith(place)
