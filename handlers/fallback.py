"""What nobody else has taken: each gets a clear sentence, and nothing of it is kept."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot.domain.people import Person
from bot.screens.screen import screen
from bot.texts.catalog import Say
from handlers.filters import Has, InPrivate, OncePerAlbum, Sent
from handlers.reply import show


async def forwarded(message: Message, say: Say) -> None:
    await show(message, screen(say("forwarded")))


async def unknown_command(message: Message, person: Person | None, say: Say) -> None:
    await show(message, screen(say("command-unknown" if person else "not-a-member")))


async def not_words(message: Message, say: Say) -> None:
    """Pictures, recordings, files, contacts, places: refused unread."""
    await show(message, screen(say("guard-media")))


async def unknown_button(_: CallbackQuery, person: Person | None, say: Say) -> str:
    return say("button-unknown" if person else "members-only")


def routes() -> Router:
    router = Router(name="fallback")
    once = OncePerAlbum()
    router.message.register(forwarded, InPrivate(), Has("forward_origin"), once)
    router.message.register(unknown_command, InPrivate(), Has("text"))
    router.message.register(not_words, InPrivate(), Sent(), once)
    router.callback_query.register(unknown_button)
    return router
