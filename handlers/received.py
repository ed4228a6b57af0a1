"""What a person has sent for a newsletter: words with their formatting, and pictures or documents."""

import io
from typing import Any

from aiogram import Bot
from aiogram.filters import Filter
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from bot.domain.errors import Declined
from bot.screens import newsletters as screens
from bot.services.newsletters import Upload
from bot.texts.catalog import Say
from handlers.reply import show

_MOST_MEGABYTES = 20
"""Telegram hands a bot no larger file."""


class RestOfAlbum(Filter):
    """A further picture of the album that the draft in hand began with, or was added to it."""

    async def __call__(self, message: Message, state: FSMContext) -> bool:
        album = message.media_group_id
        return album is not None and (await state.get_data()).get("album") == album


async def upload_in(message: Message, bot: Bot) -> Upload | None:
    """Raises Declined for what is too large, and for what is neither text nor picture nor document."""
    if message.photo:
        photo = message.photo[-1]
        data = await _downloaded(bot, photo.file_id, photo.file_size)
        return Upload("photo", "bild.jpg", "image/jpeg", data, photo.file_id)
    if message.document:
        document = message.document
        data = await _downloaded(bot, document.file_id, document.file_size)
        name, media_type = document.file_name or "dokument", document.mime_type or "application/octet-stream"
        return Upload("document", name, media_type, data, document.file_id)
    if message.text is None:
        raise Declined("newsletter-needs-words")
    return None


async def file_in(message: Message, bot: Bot) -> Upload:
    """Raises Declined where there is none."""
    upload = None if message.text is not None else await upload_in(message, bot)
    if upload is None:
        raise Declined("newsletter-files-only")
    return upload


def words_in(message: Message) -> tuple[str, list[dict[str, Any]]]:
    entities = message.entities or message.caption_entities or []
    kept = [each.model_dump(exclude_none=True, exclude_defaults=True, mode="json") for each in entities]
    return message.text or message.caption or "", kept


def only_words_in(message: Message) -> tuple[str, list[dict[str, Any]]]:
    """Raises Declined where there is anything else."""
    if message.text is None:
        raise Declined("newsletter-words-only")
    return words_in(message)


async def refuse(
    message: Message, state: FSMContext, no: Declined, say: Say, *, draft: int | None = None
) -> None:
    """Another try is awaited, and what belongs to the refused one is passed over."""
    told = await show(message, screens.refused(no.text_id, no.arguments, say, draft=draft))
    refused = {"refused_until": told.message_id if told else 0, "refused_album": message.media_group_id}
    await state.update_data(refused)


async def is_rest_of_refused(message: Message, state: FSMContext) -> bool:
    """The rest of a text that the app has cut up, or of an album."""
    asked = await state.get_data()
    album = message.media_group_id
    return message.message_id < asked.get("refused_until", 0) or (
        album is not None and album == asked.get("refused_album")
    )


async def _downloaded(bot: Bot, file_id: str, size: int | None) -> bytes:
    if (size or 0) > _MOST_MEGABYTES * 2**20:
        raise Declined("file-too-big", megabytes=_MOST_MEGABYTES)
    data = io.BytesIO()
    await bot.download(file_id, data)
    return data.getvalue()
