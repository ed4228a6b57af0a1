"""From an answered question to the vetted answers."""

from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens.questions import inbox as inbox_screens
from bot.screens.questions import promoting as screens
from bot.screens.questions.buttons import CheckAlias, CheckEntry, ProposeAlias, ProposeEntry
from bot.services.faq import Faq
from bot.services.promotions import Promotions
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.reply import show


async def checked_entry(
    query: CallbackQuery, button: CheckEntry, person: Person, promotions: Promotions, say: Say
) -> None:
    made = await promotions.look(button.question_id, button.dropped, button.titled, by=person)
    await show(query, screens.check_entry(made, say))


async def proposed_entry(
    query: CallbackQuery,
    button: ProposeEntry,
    person: Person,
    promotions: Promotions,
    network: Network,
    today: date,
    say: Say,
) -> str:
    found = await promotions.as_entry(
        button.question_id, button.dropped, button.titled, say.language, by=person
    )
    await show(query, inbox_screens.opened(found, (), today, network, say))
    return say("promotion-proposed")


async def checked_alias(
    query: CallbackQuery, button: CheckAlias, person: Person, promotions: Promotions, faq: Faq, say: Say
) -> None:
    made = await promotions.look(button.question_id, button.dropped, by=person)
    await show(query, screens.check_alias(made, faq.entry(button.slug, say.language), say))


async def proposed_alias(
    query: CallbackQuery,
    button: ProposeAlias,
    person: Person,
    promotions: Promotions,
    network: Network,
    today: date,
    say: Say,
) -> str:
    found = await promotions.as_alias(
        button.question_id, button.slug, button.dropped, say.language, by=person
    )
    await show(query, inbox_screens.opened(found, (), today, network, say))
    return say("promotion-proposed")


def routes() -> Router:
    router = Router(name="promotions")
    router.callback_query.register(checked_entry, Pressed(CheckEntry))
    router.callback_query.register(proposed_entry, Pressed(ProposeEntry))
    router.callback_query.register(checked_alias, Pressed(CheckAlias))
    router.callback_query.register(proposed_alias, Pressed(ProposeAlias))
    return router
