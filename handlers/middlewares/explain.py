"""Nobody is left without an answer: refusals and faults are said in words, and no button spins for ever."""

import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from aiogram import BaseMiddleware
from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError
from aiogram.types import CallbackQuery, TelegramObject, Update

from bot.delivery.pace import TurnTooLate
from bot.domain.errors import Declined
from bot.services.answers import Answers
from bot.texts.catalog import Catalog, Say
from handlers.conversation import TooFast
from handlers.middlewares.introduce import voice_of_app
from handlers.reply import Unsaid, tell

_log = logging.getLogger(__name__)

_LONGEST_TOAST = 200
"""Telegram's limit for what is shown over a chat after a press."""


class Explain(BaseMiddleware):
    """What a handler returns is shown over the button that was pressed.

    Outermost, so that it explains as well where nobody could find out who is asking.
    """

    def __init__(self, answers: Answers, voices: Catalog) -> None:
        self._answers = answers
        self._voices = voices

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        assert isinstance(event, Update)  # noqa: S101  registered on updates
        toast, alert = None, False
        data["person"], data["say"] = None, voice_of_app(data.get("event_from_user"), self._voices)
        try:
            said = await handler(event, data)
            toast = said if isinstance(said, str) else None
        except Declined as no:
            toast, alert = _words(no, data["say"]), True
        except Unsaid as unsaid:
            if data["person"] is not None:
                await self._answers.say_later(unsaid.content, data["person"], event.update_id)
        except TooFast:
            toast = data["say"]("too-fast") if event.callback_query else None
        except TelegramForbiddenError:
            _log.info("Somebody has blocked the bot before it could answer.")
        except Exception:
            _log.exception("An update of the kind %s could not be handled.", event.event_type)
            toast, alert = data["say"]("went-wrong"), True
        with suppress(TelegramAPIError, TurnTooLate):
            await _tell(event, toast, alert=alert)


def _words(no: Declined, say: Say) -> str:
    return say(no.text_id, **no.arguments)


async def _tell(event: Update, words: str | None, *, alert: bool) -> None:
    query: CallbackQuery | None = event.callback_query
    if query is not None and len(words or "") <= _LONGEST_TOAST:
        await query.answer(words, show_alert=alert)
    elif query is not None:
        await query.answer()
        await tell(query, words or "")
    elif words and event.message is not None:
        await tell(event.message, words)
