"""The poster for a staff-room wall, made for who leads the group."""

from datetime import date

from aiogram import Bot, Router
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.open_answers import POSTER
from bot.domain.people import Person
from bot.domain.posters import MOST_ANSWERS
from bot.screens import posters as screens
from bot.screens.posters import MakePoster
from bot.services.faq import Faq
from bot.services.posters import Posters
from bot.texts.catalog import Catalog, Say
from handlers.filters import Pressed
from handlers.links import link_to
from handlers.reply import show_made_file


async def made(
    query: CallbackQuery,
    button: MakePoster,
    bot: Bot,
    person: Person,
    posters: Posters,
    faq: Faq,
    network: Network,
    voices: Catalog,
    today: date,
    say: Say,
) -> None:
    poster = await posters.poster(button.group_id, by=person)
    answers = {each: faq.open_answers(each)[:MOST_ANSWERS] for each in voices}
    link = await link_to(bot, POSTER)
    page = screens.as_page(poster, answers, network, voices, link=link, today=today)
    await show_made_file(
        query, screens.made(poster, button.group_id, say), screens.file_name(poster, network), page
    )


def routes() -> Router:
    router = Router(name="posters")
    router.callback_query.register(made, Pressed(MakePoster))
    return router
