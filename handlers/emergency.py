"""The emergency card, for everybody everywhere."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.screens import emergency
from bot.screens.emergency import ShowEmergency
from bot.texts.catalog import Catalog, Say
from handlers.commands import EMERGENCY
from handlers.filters import Key, Pressed
from handlers.reply import show


async def asked(message: Message, say: Say, voices: Catalog) -> None:
    await show(message, emergency.card(say, voices))


async def pressed(query: CallbackQuery, button: ShowEmergency, voices: Catalog) -> None:
    await show(query, emergency.card(voices[button.language], voices))


def routes() -> Router:
    router = Router(name="emergency")
    router.message.register(asked, Command(*EMERGENCY, ignore_case=True))
    router.message.register(asked, Key("below-emergency"))
    router.callback_query.register(pressed, Pressed(ShowEmergency))
    return router
