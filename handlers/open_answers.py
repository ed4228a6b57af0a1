"""Answers for whoever has scanned a poster: nobody has to join, and nothing is stored."""

from datetime import date

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.open_answers import POSTER, has_joined, slug_in
from bot.domain.people import Person
from bot.screens import open_answers as screens
from bot.screens.helpfulness import asking
from bot.screens.open_answers import ShowOpenAnswer, ShowOpenAnswers
from bot.screens.screen import Screen
from bot.services.faq import Faq
from bot.texts.catalog import Catalog, Say
from handlers.filters import Pressed
from handlers.reply import show


async def followed_poster(
    message: Message,
    command: CommandObject,
    state: FSMContext,
    person: Person | None,
    faq: Faq,
    voices: Catalog,
    today: date,
    say: Say,
) -> None:
    """Behind the word there may be one answer's name: cards in other chats link to the whole of it."""
    await state.clear()
    slug = slug_in(command.args or "")
    if slug is None:
        await show(message, _front(person, faq, voices, say))
    else:
        await show(message, _one(slug, person, faq, voices, today, say))


async def opened(
    query: CallbackQuery, button: ShowOpenAnswers, person: Person | None, faq: Faq, voices: Catalog
) -> None:
    await show(query, _front(person, faq, voices, voices[button.language]))


async def chose(
    query: CallbackQuery,
    button: ShowOpenAnswer,
    person: Person | None,
    faq: Faq,
    voices: Catalog,
    today: date,
) -> None:
    await show(query, _one(button.slug, person, faq, voices, today, voices[button.language]))


def _front(person: Person | None, faq: Faq, voices: Catalog, say: Say) -> Screen:
    return screens.front(faq.open_answers(say.language), say, voices, member=has_joined(person))


def _one(slug: str, person: Person | None, faq: Faq, voices: Catalog, today: date, say: Say) -> Screen:
    member = has_joined(person)
    entry = faq.entry(slug, say.language, open_only=not member)
    related = faq.related(entry, open_only=True)
    return asking(screens.one(entry, related, today, say, voices, member=member), entry, say)


def routes() -> Router:
    """Asked before invitations, whose links begin with the same command."""
    router = Router(name="open answers")
    word = F.args.regexp(rf"{POSTER}(_[a-z0-9-]+)?")
    router.message.register(followed_poster, CommandStart(deep_link=True, ignore_case=True, magic=word))
    router.callback_query.register(opened, Pressed(ShowOpenAnswers))
    router.callback_query.register(chose, Pressed(ShowOpenAnswer))
    return router
