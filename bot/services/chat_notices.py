"""Who is told of a group's chat, by which screen: the table near the end, and what it needs to know."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events.chats import ChatFound, ChatLinked, ChatLost, ChatUnlinked
from bot.screens import chats as chat_screens
from bot.services.telling import InDigest, Overtaken, Rows
from bot.storage import people


async def lost_chat(_: AsyncSession, event: ChatLost) -> ChatLost:
    return event


async def found_chat(_: AsyncSession, event: ChatFound) -> ChatFound:
    return event


async def leads_there(session: AsyncSession, event: ChatLost | ChatFound) -> Sequence[Recipient]:
    return to_people(await people.leads_of(session, event.group_id))


def _lost(event: ChatFound | ChatLinked | ChatLost | ChatUnlinked) -> str:
    return f"chat-lost:{event.group_chat_id}:"


def _found(event: ChatFound | ChatLinked | ChatLost | ChatUnlinked) -> str:
    return f"chat-found:{event.group_chat_id}:"


TOLD: Rows = {
    ChatLost: (
        InDigest(
            lost_chat,
            leads_there,
            chat_screens.lost_line,
            lambda event: f"{_lost(event)}{event.since:%Y%m%d%H%M%S}",
            group=lambda event: event.group_id,
        ),
    ),
    ChatFound: (
        InDigest(
            found_chat,
            leads_there,
            chat_screens.found_line,
            lambda event: f"{_found(event)}{event.at:%Y%m%d%H%M%S}",
            group=lambda event: event.group_id,
        ),
    ),
}

TRUE_NO_MORE: Overtaken = {
    ChatFound: lambda event: (_lost(event),),
    ChatLinked: lambda event: (_lost(event), _found(event)),
    ChatLost: lambda event: (_found(event),),
    ChatUnlinked: lambda event: (_lost(event), _found(event)),
}
"""Lines that still wait for the morning when this happens, and are taken back: how their occasions begin."""
