"""Questions in plain words."""

from datetime import date

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.faq import Entry
from bot.domain.people import Person
from bot.screens import faq as screens
from bot.screens import open_answers
from bot.screens.faq import ShowAnswer
from bot.screens.helpfulness import asking
from bot.screens.menu import AskQuestion
from bot.screens.screen import Screen
from bot.services.faq import Faq
from bot.texts.catalog import Catalog, Say
from handlers.commands import ASK
from handlers.filters import Has, Pressed, Text
from handlers.reply import show, show_in_reply


async def wants_to_ask(
    message: Message,
    command: CommandObject,
    state: FSMContext,
    person: Person | None,
    faq: Faq,
    voices: Catalog,
    today: date,
    say: Say,
    alarmed: bool,
) -> None:
    """«/fraga» alone asks for the question; with words behind it, they are the question."""
    await state.clear()
    question = (command.args or "").strip()
    if question:
        await _reply(message, question, person, faq, voices, today, say, alarmed=alarmed)
    else:
        await show(message, screens.ask(say, member=_belongs(person)))


async def pressed_ask(query: CallbackQuery, state: FSMContext, person: Person | None, say: Say) -> None:
    await state.clear()
    await show(query, screens.ask(say, member=_belongs(person)))


async def asked(
    message: Message,
    person: Person | None,
    faq: Faq,
    voices: Catalog,
    today: date,
    say: Say,
    alarmed: bool,
) -> None:
    await _reply(message, message.text or "", person, faq, voices, today, say, alarmed=alarmed)


async def chose(
    query: CallbackQuery,
    button: ShowAnswer,
    person: Person | None,
    faq: Faq,
    voices: Catalog,
    today: date,
    say: Say,
) -> None:
    member = _belongs(person)
    entry = faq.entry(button.slug, say.language, open_only=not member)
    await show(query, _answer(entry, faq, voices, today, say, member=member))


async def _reply(
    message: Message,
    question: str,
    person: Person | None,
    faq: Faq,
    voices: Catalog,
    today: date,
    say: Say,
    *,
    alarmed: bool,
) -> None:
    """After the emergency card only a sure answer is worth another message.

    Said in reply: so the words are there, should they go to the coordinator after all.
    """
    member = _belongs(person)
    found = faq.ask(question, say.language, open_only=not member)
    if found.answer is not None:
        await show_in_reply(message, _answer(found.answer, faq, voices, today, say, member=member))
    elif found.closed:
        await show(message, screens.for_members(found.near, say))
    elif not alarmed:
        near = screens.suggestions(found.near, say, member=member)
        await show_in_reply(message, near if found.near else screens.no_answer(say, member=member))


def _answer(entry: Entry, faq: Faq, voices: Catalog, today: date, say: Say, *, member: bool) -> Screen:
    """Who has not joined may have an app in another language than their own: theirs is one tap away."""
    related = faq.related(entry, open_only=not member)
    if member:
        return asking(screens.answer(entry, related, today, say), entry, say)
    return asking(open_answers.one(entry, related, today, say, voices, member=False), entry, say)


def _belongs(person: Person | None) -> bool:
    return person is not None and bool(person.memberships)


def routes() -> Router:
    router = Router(name="faq")
    router.message.register(wants_to_ask, Has("text"), Command(*ASK, ignore_case=True))
    router.callback_query.register(pressed_ask, Pressed(AskQuestion))
    router.callback_query.register(chose, Pressed(ShowAnswer))
    return router


def anything_written() -> Router:
    """Whatever nobody else has taken is a question."""
    router = Router(name="questions")
    router.message.register(asked, Text())
    return router
