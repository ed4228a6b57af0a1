"""The answers of a workplace to its follow-up."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.people import Person
from bot.screens import followups as screens
from bot.screens.followups import ReplyToFollowUp, ShowQuestion, ShowResult
from bot.services.followups import FollowUps
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.reply import show, show_below


async def replied(
    query: CallbackQuery, button: ReplyToFollowUp, person: Person, followups: FollowUps, say: Say
) -> None:
    followup = await followups.reply(button.followup_id, button.question, button.reply, by=person)
    await show(query, screens.next_question(followup, say))


async def went_back(
    query: CallbackQuery, button: ShowQuestion, person: Person, followups: FollowUps, say: Say
) -> None:
    followup = await followups.look(button.followup_id, by=person)
    await show(query, screens.one_question(followup, button.question, say))


async def wants_result(
    query: CallbackQuery, button: ShowResult, person: Person, followups: FollowUps, say: Say
) -> None:
    await show_below(query, screens.result(await followups.result(button.followup_id, by=person), say))


def routes() -> Router:
    router = Router(name="followups")
    router.callback_query.register(replied, Pressed(ReplyToFollowUp))
    router.callback_query.register(went_back, Pressed(ShowQuestion))
    router.callback_query.register(wants_result, Pressed(ShowResult))
    return router
