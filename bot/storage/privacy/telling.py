"""Reading out everything that is stored about one person."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute as Column

from bot.domain.people import Person
from bot.domain.privacy import Rows, Shown, Stored
from bot.storage.privacy.kept import Kept, Whom
from bot.storage.privacy.told import KEPT
from bot.storage.tables import ApplicationRow, ContactCardRow, GroupRow, MembershipRow, PersonRow


async def shown(session: AsyncSession, person_id: int) -> Shown:
    """What the person was told before anything was asked of them."""
    asked = select(PersonRow.terms_version, PersonRow.terms_shown_at).where(PersonRow.id == person_id)
    version, at = (await session.execute(asked)).one()
    return Shown(version, at)


async def show_anew(session: AsyncSession, person_id: int, now_shown: Shown) -> None:
    await session.execute(
        update(PersonRow)
        .where(PersonRow.id == person_id)
        .values(terms_version=now_shown.version, terms_shown_at=now_shown.at)
    )


async def whom(session: AsyncSession, person: Person) -> Whom:
    memberships = select(MembershipRow.id).where(MembershipRow.person_id == person.id)
    account = ApplicationRow.telegram_id == person.telegram_id
    applications = (
        [] if person.by_email else list(await session.scalars(select(ApplicationRow.id).where(account)))
    )
    cards = select(ContactCardRow.id).where(ContactCardRow.owner_id == person.id)
    return Whom(
        person.id,
        person.telegram_id,
        list(await session.scalars(memberships)),
        applications,
        list(await session.scalars(cards)),
    )


async def stored(session: AsyncSession, person: Person, now: datetime) -> Stored:
    """Everything, in the order of the table above; a kind of which there is nothing is left out."""
    theirs = await whom(session, person)
    places = dict(list(await session.execute(select(GroupRow.id, GroupRow.place))))
    kinds = {each.what: await _rows(session, each, theirs, places) for each in KEPT}
    return Stored(now, {what: found for what, found in kinds.items() if found.rows})


async def _rows(session: AsyncSession, kept: Kept, theirs: Whom, places: Mapping[int, str]) -> Rows:
    own = kept.column.class_
    asked = select(*kept.told, kept.when.label("_when")).select_from(own)
    for table, clause in kept.beside:
        asked = asked.outerjoin(table, clause)
    found = (await session.execute(asked.where(kept.of(theirs)).order_by(kept.when))).all()
    names = [_name(column, own) for column in kept.told]
    rows = [dict(zip(names, row, strict=False)) for row in found]
    for row in rows:
        row |= {f"{name}_place": places.get(row[name]) for name in names if name.endswith("group_id")}
    latest = [row[-1] for row in found if row[-1] is not None]
    return Rows(rows, max(latest, default=None))


def _name(column: Column[Any], own: Any) -> str:
    """A column of another table says of which."""
    table = column.class_.__tablename__
    return column.key if column.class_ is own else f"{table}_{column.key}"
