"""Writing a newsletter, looking at it, sending it."""

import io
from typing import Any

from aiogram import Bot, Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Person
from bot.domain.permissions import Act, led_by
from bot.screens import menu
from bot.screens import newsletters as screens
from bot.screens.menu import WriteNewsletter
from bot.screens.newsletters import (
    ConfirmNewsletter,
    DiscardNewsletter,
    LookAtNewsletter,
    SendNewsletter,
)
from bot.screens.screen import Screen
from bot.services.newsletters import Newsletters, Upload
from bot.texts.catalog import Say
from handlers.commands import CANCEL, NEWSLETTER
from handlers.conversation import Awaiting
from handlers.filters import Has, LeadsOneGroup, OncePerAlbum, Own, Pressed
from handlers.reply import show, show_file

_MOST_MEGABYTES = 20
"""Telegram hands a bot no larger file."""


async def wants_to_write(message: Message, person: Person, network: Network, say: Say) -> None:
    led = led_by(person, Act.SEND_NEWSLETTER)
    await show(message, menu.which_group(led, WriteNewsletter, network, say))


async def chose_group(
    event: Message | CallbackQuery,
    button: WriteNewsletter,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    network: Network,
    say: Say,
) -> None:
    place = await newsletters.may_write(button.group_id, person)
    await state.set_state(Awaiting.newsletter)
    await state.set_data({"group_id": button.group_id})
    await show(event, screens.write(place, network, say))


async def wrote(
    message: Message,
    bot: Bot,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    network: Network,
    say: Say,
) -> None:
    """What was written is kept as a draft; the writer sees exactly what a reader gets."""
    asked = await state.get_data()
    if message.message_id < asked.get("refused_until", 0):  # the rest of a text that the app has cut up
        return
    upload = await _upload(message, bot)
    try:
        letter, reach = await newsletters.draft(asked["group_id"], *_words(message), upload, by=person)
    except Declined as no:
        told = await show(message, screens.refused(no.text_id, no.arguments, say))
        await state.update_data(refused_until=told.message_id if told else 0)
        return
    await state.set_state(Awaiting.newsletter_check)
    await state.set_data({"newsletter_id": letter.id})
    await _preview(message, screens.letter(letter, network, say), upload, say)
    await show(message, screens.check(letter, reach, network, say))


async def looked_at(
    query: CallbackQuery,
    button: LookAtNewsletter,
    person: Person,
    newsletters: Newsletters,
    network: Network,
    say: Say,
) -> None:
    letter, reach = await newsletters.look(button.newsletter_id, by=person)
    await show(query, screens.check(letter, reach, network, say))


async def sent(
    query: CallbackQuery,
    button: SendNewsletter,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    network: Network,
    say: Say,
) -> None:
    letter, reach = await newsletters.send(button.newsletter_id, by=person)
    if reach is not None:
        await show(query, screens.ask_again(letter, reach, network, say))
        return
    await state.clear()
    await show(query, screens.on_its_way(letter, network, say))


async def confirmed(
    query: CallbackQuery,
    button: ConfirmNewsletter,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    network: Network,
    say: Say,
) -> None:
    letter, _ = await newsletters.send(button.newsletter_id, sure=True, by=person)
    await state.clear()
    await show(query, screens.on_its_way(letter, network, say))


async def threw_away(
    query: CallbackQuery,
    button: DiscardNewsletter,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    say: Say,
) -> None:
    await newsletters.discard(button.newsletter_id, by=person)
    await state.clear()
    await show(query, screens.thrown_away(say))


async def cancelled(
    message: Message, state: FSMContext, person: Person, newsletters: Newsletters, say: Say
) -> None:
    """At the preview «/avbryt» throws the letter away: its button would still send it."""
    drafted = (await state.get_data())["newsletter_id"]
    await state.clear()
    await newsletters.discard(drafted, by=person)
    await show(message, screens.thrown_away(say))


async def sent_more(message: Message, say: Say) -> None:
    """A picture that was forgotten: the letter is written anew."""
    await show(message, screens.not_sent_yet(say))


async def sent_still_more(_: Message) -> None:
    """The rest of an album has been answered with its first picture."""


async def _preview(message: Message, letter: Screen, upload: Upload | None, say: Say) -> None:
    await show(message, screens.preview_follows(say))
    await (show_file(message, letter, upload.telegram_id) if upload else show(message, letter))


async def _upload(message: Message, bot: Bot) -> Upload | None:
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


async def _downloaded(bot: Bot, file_id: str, size: int | None) -> bytes:
    if (size or 0) > _MOST_MEGABYTES * 2**20:
        raise Declined("file-too-big", megabytes=_MOST_MEGABYTES)
    data = io.BytesIO()
    await bot.download(file_id, data)
    return data.getvalue()


def _words(message: Message) -> tuple[str, list[dict[str, Any]]]:
    entities = message.entities or message.caption_entities or []
    kept = [each.model_dump(exclude_none=True, exclude_defaults=True, mode="json") for each in entities]
    return message.text or message.caption or "", kept


def routes() -> Router:
    router = Router(name="newsletters")
    one_group = LeadsOneGroup(Act.SEND_NEWSLETTER, WriteNewsletter)
    router.message.register(chose_group, Command(*NEWSLETTER, ignore_case=True), one_group)
    router.message.register(wants_to_write, Command(*NEWSLETTER, ignore_case=True))
    router.message.register(wrote, StateFilter(Awaiting.newsletter), Own())
    router.message.register(
        cancelled, StateFilter(Awaiting.newsletter_check), Command(*CANCEL, ignore_case=True)
    )
    checking, once = StateFilter(Awaiting.newsletter_check), OncePerAlbum()
    router.message.register(sent_more, checking, Has("photo"), once)
    router.message.register(sent_more, checking, Has("document"), once)
    router.message.register(sent_still_more, checking, Has("media_group_id"))
    router.callback_query.register(chose_group, Pressed(WriteNewsletter))
    router.callback_query.register(looked_at, Pressed(LookAtNewsletter))
    router.callback_query.register(sent, Pressed(SendNewsletter))
    router.callback_query.register(confirmed, Pressed(ConfirmNewsletter))
    router.callback_query.register(threw_away, Pressed(DiscardNewsletter))
    return router
