"""«/fraga» with words in a group: answered so that nobody but the asker sees it."""

from datetime import date

from aiogram import Bot, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot.domain.guard import recognised
from bot.domain.open_answers import POSTER, has_joined, start_word
from bot.domain.people import Person
from bot.screens import chats as chat_screens
from bot.screens import open_answers as screens
from bot.screens.screen import Screen
from bot.services.faq import Faq
from bot.texts.catalog import Say
from handlers.commands import ASK
from handlers.filters import InGroup
from handlers.links import link_to
from handlers.reply import show_alone


async def asked(
    message: Message,
    command: CommandObject,
    bot: Bot,
    person: Person | None,
    faq: Faq,
    today: date,
    say: Say,
    alarmed: bool,
) -> None:
    """Where Telegram can't keep it between the two, all see where to ask instead, and not what was asked.
    After the emergency card only a sure answer is worth another message."""
    question = (command.args or "").strip()
    elsewhere = chat_screens.come_to_private(await link_to(bot), say)
    answer = await _answer(question, bot, person, faq, today, say, alarmed=alarmed)
    if answer is not None:
        await show_alone(message, answer, to_all=elsewhere)


async def _answer(
    question: str, bot: Bot, person: Person | None, faq: Faq, today: date, say: Say, *, alarmed: bool
) -> Screen | None:
    to_bot = await link_to(bot, POSTER)
    if not question:
        return screens.ask_in_group(to_bot, say)
    if recognised(question):
        return screens.guarded(to_bot, say)
    found = faq.ask(question, say.language, open_only=not has_joined(person))
    if found.answer is not None:
        return screens.in_group(found.answer, await link_to(bot, start_word(found.answer.slug)), today, say)
    if alarmed:
        return None
    near = [(each, await link_to(bot, start_word(each.slug))) for each in found.near]
    return screens.unsure_in_group(near, to_bot, say)


def routes() -> Router:
    router = Router(name="answers in groups")
    router.message.register(asked, InGroup(), Command(*ASK, ignore_case=True))
    return router
