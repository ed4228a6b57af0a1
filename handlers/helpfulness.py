"""«Hjälpte svaret?» and its figures."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.open_answers import has_joined
from bot.domain.people import Person
from bot.screens import helpfulness as screens
from bot.screens.helpfulness import SayWhetherHelped, ShowHelpfulness
from bot.services.faq import Faq
from bot.services.helpfulness import Helpfulness
from bot.texts.catalog import Catalog, Say
from handlers.filters import Pressed
from handlers.reply import show, show_below, take_away


async def said(
    query: CallbackQuery,
    button: SayWhetherHelped,
    person: Person | None,
    faq: Faq,
    helpfulness: Helpfulness,
    voices: Catalog,
) -> str:
    say, member = voices[button.language], has_joined(person)
    entry = faq.entry(button.slug, button.language, open_only=not member)
    message = (query.message.chat.id, query.message.message_id) if query.message else None
    if not await helpfulness.count(entry, message, helped=button.helped):
        return say("helped-once")
    await take_away(query, SayWhetherHelped, say("helped-ask"))
    if not button.helped:
        near = faq.related(entry, open_only=not member)
        await show_below(query, screens.what_else(near, say, member=member))
    return say("helped-thanks")


async def opened(
    query: CallbackQuery,
    button: ShowHelpfulness,
    person: Person,
    faq: Faq,
    helpfulness: Helpfulness,
    say: Say,
) -> None:
    found = await helpfulness.figures(by=person)
    await show(query, screens.figures(found, faq.titles(), say, button.page))


def for_all() -> Router:
    router = Router(name="helpfulness")
    router.callback_query.register(said, Pressed(SayWhetherHelped))
    return router


def routes() -> Router:
    router = Router(name="figures of helpfulness")
    router.callback_query.register(opened, Pressed(ShowHelpfulness))
    return router
