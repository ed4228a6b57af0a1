"""Where messages leave for Telegram: the session, the sender of the outbox, the pace of answers."""

import asyncio
import json
import logging
from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Protocol, cast

from aiogram import Bot, exceptions, methods
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramAPIError, TelegramNetworkError, TelegramRetryAfter
from aiogram.methods.base import Response, TelegramMethod, TelegramType
from aiogram.types import BufferedInputFile, Message
from aiohttp import ClientConnectorError, ClientError, ClientTimeout, ConnectionTimeoutError
from sqlalchemy.exc import SQLAlchemyError

from bot.delivery.answers import outcome_of
from bot.delivery.bodies import Bodies, Body, edit_of, sending_of, withdrawal, written
from bot.delivery.pace import Pace
from bot.domain.delivery import Accepted, Again, Operation, Outcome, Priority, Refused, Uncertain
from bot.storage.database import Database
from bot.storage.files import file, file_data
from bot.storage.leases import Leased
from bot.storage.outbox import Content

_log = logging.getLogger(__name__)

LONGEST_WAIT_FOR_ANSWER = 30.0
"""Seconds until an answer that has not come is taken to be lost."""
PAUSE_WITHOUT_LINE = 5.0
"""Seconds between two looks whether Telegram can be reached again."""
LONGEST_WAIT_FOR_TURN = 3.0
"""Seconds a person's answer waits for its turn."""

_PACED = ("send", "edit", "forward", "copy")
_UPLOADING: Mapping[str, type[TelegramMethod[Any]]] = {
    "sendPhoto": methods.SendPhoto,
    "sendDocument": methods.SendDocument,
    "sendMediaGroup": methods.SendMediaGroup,
}
_JSON = {"Content-Type": "application/json"}


class PostsPrepared(Protocol):
    """A session that takes a finished JSON body, as the ordinary one and the sandbox's do."""

    async def post_prepared(self, token: str, method: str, body: bytes) -> dict[str, Any]:
        """The answer as the Bot API writes it. Raises ConnectionRefusedError where nothing was written to the
        line, another ConnectionError or TimeoutError where it was and no answer came."""


class PreparedSession(AiohttpSession):
    """aiogram's session, and past its forms and models where a body is ready.

    `connections` bounds what is in flight: the rate times the seconds an answer takes.
    """

    def __init__(self, *, connections: int = 100, **options: Any) -> None:
        super().__init__(limit=connections, **options)
        self._patience = ClientTimeout(total=LONGEST_WAIT_FOR_ANSWER, sock_connect=10)

    async def post_prepared(self, token: str, method: str, body: bytes) -> dict[str, Any]:
        session = await self.create_session()
        url = self.api.api_url(token=token, method=method)
        try:
            async with session.post(url, data=body, headers=_JSON, timeout=self._patience) as response:
                answer = await response.read()
        except (ClientConnectorError, ConnectionTimeoutError) as error:
            raise ConnectionRefusedError(str(error)) from error
        except ClientError as error:
            raise ConnectionError(str(error)) from error
        try:
            return cast("dict[str, Any]", json.loads(answer))
        except ValueError:  # a gateway's own page
            return {"ok": False, "error_code": response.status, "description": answer[:200].decode("latin-1")}


class TelegramSender:
    """One call per message. It never raises for what Telegram or the line does: that is the outcome."""

    def __init__(self, bot: Bot, database: Database) -> None:
        self._bot = bot
        self._session = cast("PostsPrepared", bot.session)
        self._database = database
        self._bodies = Bodies()
        self._on_telegram: dict[int, str] = {}
        self._uploading: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def send(self, leased: Leased) -> Outcome:
        try:
            return await self._sent(leased)
        except SQLAlchemyError:  # it is asked before a call, never after one: nothing was sent
            _log.exception("What delivery %s is to say can't be read.", leased.id)
            return Again()

    async def _sent(self, leased: Leased) -> Outcome:
        operation = leased.attempt.operation
        if operation is Operation.DELETE:
            return await self._post(leased, "deleteMessages", withdrawal(leased))
        body = self._bodies.of(leased) or await self._written(leased)
        if body is None:
            return await self._uploaded(leased)
        outcome = await self._post(leased, body.method, body.addressed(leased))
        if outcome == Refused("file-unknown"):
            return await self._uploaded_anew(leased)
        return outcome

    async def _post(self, leased: Leased, method: str, body: bytes) -> Outcome:
        try:
            answer = await self._session.post_prepared(self._bot.token, method, body)
        except (ConnectionError, TimeoutError) as error:
            return _without_answer(error)
        return outcome_of(answer, leased.chat_id, leased.attempt.operation)

    async def _written(self, leased: Leased) -> Body | None:
        """None where a file has to be uploaded first."""
        content = _content(leased)
        if leased.attempt.operation is Operation.EDIT:
            return self._bodies.keep(leased, written(*edit_of(content)))
        media = [await self._name_on_telegram(int(each["file"])) for each in content.files]
        if None in media:
            return None
        return self._bodies.keep(leased, written(*sending_of(content, media)))

    async def _name_on_telegram(self, number: int) -> str | None:
        if number not in self._on_telegram:
            async with self._database.reading() as session:
                known = (await file(session, number)).telegram_id
            if known is None:
                return None
            self._on_telegram[number] = known
        return self._on_telegram[number]

    async def _uploaded(self, leased: Leased) -> Outcome:
        """Sends the files along. All who have the same content wait for the first, and then use its names."""
        async with self._uploading[leased.content_id or 0]:
            if await self._written(leased) is None:
                return await self._upload(leased, _content(leased))
        return await self._sent(leased)

    async def _uploaded_anew(self, leased: Leased) -> Outcome:
        """Telegram no longer knows a file by the name it gave it, as after a change of the bot's token."""
        content = _content(leased)
        self._bodies.forget(leased)
        for each in content.files:
            self._on_telegram.pop(int(each["file"]), None)
        return await self._upload(leased, content)

    async def _upload(self, leased: Leased, content: Content) -> Outcome:
        uploads = [await self._read(int(each["file"])) for each in content.files]
        name, fields = sending_of(content, uploads)
        address = {"chat_id": leased.chat_id, "message_thread_id": leased.topic_id}
        call = _UPLOADING[name].model_validate(fields | address)
        try:
            # Past the session's middlewares: this message has had its turn in the pace.
            sent = await self._bot.session.make_request(self._bot, call)
        except TelegramNetworkError as error:
            return _without_answer(error.__cause__)
        except TelegramAPIError as error:
            return outcome_of(_as_answer(error), leased.chat_id, leased.attempt.operation)
        messages: list[Message] = sent if isinstance(sent, list) else [sent]
        numbers = [int(each["file"]) for each in content.files]
        names = zip(numbers, map(_file_id, messages), strict=True)
        uploaded = {number: name for number, name in names if name is not None}
        self._on_telegram |= uploaded
        return Accepted(tuple(each.message_id for each in messages), uploaded)

    async def _read(self, number: int) -> BufferedInputFile:
        async with self._database.reading() as session:
            described = await file(session, number)
            return BufferedInputFile(await file_data(session, number), described.name)


class PacedAnswers(BaseRequestMiddleware):
    """Everything that aiogram sends or edits takes its turn, before all of the outbox, exactly once.

    Raises TurnTooLate rather than keep a person's chat waiting; what was to be said then goes by the outbox.
    """

    def __init__(self, pace: Pace) -> None:
        self._pace = pace

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        if not method.__api_method__.startswith(_PACED) or isinstance(method, methods.SendChatAction):
            return await make_request(bot, method)
        chat_id = getattr(method, "chat_id", None)
        chat = chat_id if isinstance(chat_id, int) else None
        await self._pace.enter(chat, Priority.ANSWER, LONGEST_WAIT_FOR_TURN)
        try:
            return await make_request(bot, method)
        except TelegramRetryAfter as flood:
            self._pace.hold(chat, flood.retry_after)
            raise


def _content(leased: Leased) -> Content:
    if leased.content is None:
        raise ValueError(f"Delivery {leased.id} has nothing to say.")
    return leased.content


def _without_answer(error: BaseException | None) -> Outcome:
    if isinstance(error, ConnectionRefusedError | ClientConnectorError | ConnectionTimeoutError):
        return Again(PAUSE_WITHOUT_LINE, everyone=True, tried=False)
    _log.warning("No answer came from Telegram: %s", error)
    return Uncertain()


_CODES: Mapping[type[TelegramAPIError], int] = {
    exceptions.TelegramBadRequest: 400,
    exceptions.TelegramUnauthorizedError: 401,
    exceptions.TelegramForbiddenError: 403,
    exceptions.TelegramNotFound: 404,
    exceptions.TelegramConflictError: 409,
    exceptions.TelegramEntityTooLarge: 413,
    exceptions.TelegramRetryAfter: 429,
    exceptions.TelegramMigrateToChat: 400,
}


def _as_answer(error: TelegramAPIError) -> dict[str, Any]:
    """The answer that aiogram made an exception of."""
    parameters = {
        name: getattr(error, name) for name in ("retry_after", "migrate_to_chat_id") if hasattr(error, name)
    }
    code = _CODES.get(type(error), 500)
    return {"ok": False, "error_code": code, "description": error.message, "parameters": parameters}


def _file_id(message: Message) -> str | None:
    """None where Telegram has made something else of it, as a song of an MP3: it is uploaded again then."""
    if message.photo:
        return message.photo[-1].file_id
    if message.document:
        return message.document.file_id
    return None
