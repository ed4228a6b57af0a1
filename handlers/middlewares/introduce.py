"""Who is writing, in which language they are answered, and what the button they pressed means."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.types import Chat, TelegramObject, Update, User

from bot.domain.calendar import day_of
from bot.domain.clock import Clock
from bot.screens.buttons import unpack
from bot.services.outcomes import Outcomes
from bot.services.people import People
from bot.texts.catalog import Catalog, Say


class Introduce(BaseMiddleware):
    def __init__(self, people: People, outcomes: Outcomes, voices: Catalog, clock: Clock) -> None:
        self._people = people
        self._outcomes = outcomes
        self._voices = voices
        self._clock = clock

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        user: User | None = data.get("event_from_user")
        person = await self._people.on_telegram(user.id) if user else None
        if person is not None and person.unreachable and _speaks_in_private(event, data):
            await self._outcomes.came_back(person.account)
            self._people.forget(person.telegram_id)
        pressed = event.callback_query if isinstance(event, Update) else None
        data["person"] = person
        chosen = self._voices.get(person.language) if person else None
        data["say"] = chosen or voice_of_app(user, self._voices)
        data["today"] = day_of(self._clock())
        data["button"] = unpack(pressed.data or "") if pressed else None
        return await handler(event, data)


def voice_of_app(user: User | None, voices: Catalog) -> Say:
    """A stranger is answered in the language of their app where we speak it; whoever joins is asked."""
    spoken = (user.language_code or "")[:2] if user else ""
    return voices.get(spoken) or voices["sv"]


def _speaks_in_private(event: TelegramObject, data: Mapping[str, Any]) -> bool:
    """Who writes or presses in the private chat can be written to, whatever Telegram once said."""
    chat: Chat | None = data.get("event_chat")
    speaks = isinstance(event, Update) and (event.message or event.callback_query) is not None
    return speaks and chat is not None and chat.type == ChatType.PRIVATE
