"""A county with people in it, who joined long ago."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import insert, select

from bot.domain.people import TERMS
from bot.sandbox.telegram.groups import Group
from bot.storage.tables import GroupChatRow, GroupRow, MembershipRow, PersonRow
from tests.scenarios.conftest import Someone, Town


@dataclass
class Many:
    """Of one kind, in one place."""

    place: str
    kind: str
    people: list[Someone] = field(default_factory=list)
    """Those with Telegram."""
    addresses: list[str] = field(default_factory=list)


async def move_in(
    town: Town, place: str, kind: str, count: int, *, language: str = "sv", by_mail: bool = False
) -> Many:
    """As many as that, put straight into the database; `by_mail` those who have no Telegram."""
    many = Many(place, kind)
    rows: list[dict[str, Any]] = []
    for number in range(count):
        name = f"{kind} {number} i {place}"
        address = f"{kind}{number}.{place}.{language}@example.se" if by_mail else None
        if address is not None:
            many.addresses.append(address)
        else:
            many.people.append(_on_telegram(town, name, language))
        rows.append(
            {
                "telegram_id": None if by_mail else many.people[-1].account.id,
                "name": name,
                "email": address,
                "function": kind if by_mail else None,
                "language": language,
                "terms_version": TERMS,
                "terms_shown_at": town.clock(),
                "joined_at": town.clock(),
            }
        )
    await _add(town, place, kind, rows)
    return many


async def links_chat(town: Town, title: str, place: str, members: Sequence[Someone]) -> Group:
    """To the group there; the first of the members adds the bot."""
    group = town.telegram.group(title, [each.account for each in members])
    await members[0].does(lambda account: account.adds_bot_to(group))
    chat = {"group_id": await _group(town, place), "chat_id": group.id, "language": "sv"}
    async with town.database.begin() as session:
        by_eva = {"linked_by": 1, "linked_at": town.clock()}
        await session.execute(insert(GroupChatRow).values(**chat, **by_eva))
    return group


def everybody(*crowds: Many) -> Iterator[Someone]:
    for each in crowds:
        yield from each.people


def _on_telegram(town: Town, name: str, language: str) -> Someone:
    who = town.newcomer(name, language=language)
    who.account.has_started_bot = True
    return who


async def _add(town: Town, place: str, kind: str, rows: Sequence[dict[str, Any]]) -> None:
    group = await _group(town, place)
    async with town.database.begin() as session:
        numbers = await session.scalars(insert(PersonRow).returning(PersonRow.id), rows)
        member = {"group_id": group, "role": "member", "kind": kind, "since": town.clock()}
        confirmed = {"confirmed_at": town.clock()}
        await session.execute(
            insert(MembershipRow), [{"person_id": each, **member, **confirmed} for each in numbers]
        )


async def _group(town: Town, place: str) -> int:
    """Founded where there is none yet."""
    async with town.database.begin() as session:
        found = await session.scalar(select(GroupRow.id).where(GroupRow.place == place))
        if found is None:
            founded = insert(GroupRow).values(place=place, founded_at=town.clock()).returning(GroupRow.id)
            found = (await session.execute(founded)).scalar_one()
        return found
