"""The door for tests: a session for `aiogram.Bot` that asks the machine without a network in between."""

import json
from collections.abc import AsyncGenerator
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods.base import TelegramMethod, TelegramType
from aiogram.types import BufferedInputFile, InputFile

from bot.sandbox.telegram.machine import Telegram
from bot.sandbox.telegram.requests import Answer, answer


class SandboxSession(BaseSession):
    def __init__(self, telegram: Telegram) -> None:
        super().__init__()
        self._telegram = telegram

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ARG002, ASYNC109  aiogram's signature
    ) -> TelegramType:
        files: dict[str, InputFile] = {}
        prepared = {
            name: self.prepare_value(value, bot=bot, files=files)
            for name, value in method.model_dump(warnings=False).items()
        }
        fields = {name: value for name, value in prepared.items() if value}
        uploads = {key: await _read(file, key, bot) for key, file in files.items()}
        try:
            got = await self._ask(bot.token, method.__api_method__, fields, uploads)
        except TimeoutError as error:
            raise TelegramNetworkError(method=method, message="Request timeout error") from error
        except ConnectionError as error:
            raise TelegramNetworkError(method=method, message=str(error)) from error
        checked = self.check_response(
            bot=bot, method=method, status_code=got.status, content=self.json_dumps(got.body)
        )
        return cast("TelegramType", checked.result)

    async def post_prepared(self, token: str, method: str, body: bytes) -> dict[str, Any]:
        """The answer as the Bot API writes it, ok or not. Raises ConnectionError where it is lost after the
        call was carried out, TimeoutError where the machine is frozen."""
        return (await self._ask(token, method, json.loads(body), {})).body

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,  # noqa: ARG002  aiogram's signature
        timeout: int = 30,  # noqa: ARG002, ASYNC109
        chunk_size: int = 65536,  # noqa: ARG002
        raise_for_status: bool = True,  # noqa: ARG002
    ) -> AsyncGenerator[bytes, None]:
        stored = self._telegram.files.at(url.partition(self._telegram.token)[2].lstrip("/"))
        if stored is None:
            raise FileNotFoundError(url)
        yield stored.content

    async def close(self) -> None:
        """Nothing is held open."""

    async def _ask(
        self, token: str, method: str, fields: dict[str, Any], uploads: dict[str, BufferedInputFile]
    ) -> Answer:
        if self._telegram.faults.frozen:
            raise TimeoutError(f"The machine is frozen: {method} is not answered.")
        return await answer(self._telegram, token, method, fields, uploads)


async def _read(file: InputFile, key: str, bot: Bot) -> BufferedInputFile:
    content = b"".join([chunk async for chunk in file.read(bot)])
    return BufferedInputFile(content, file.filename or key)
