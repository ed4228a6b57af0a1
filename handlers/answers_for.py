"""Writing down what somebody without Telegram has answered to a meeting."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.people import Person
from bot.screens import answers_for as screens
from bot.screens.answers_for import AnswerFor, RecordAnswer
from bot.screens.meetings import ChooseAbsent
from bot.services.answers_for import AnswersFor
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.reply import show


async def wants_to_answer(
    query: CallbackQuery, button: ChooseAbsent, person: Person, answers_for: AnswersFor, say: Say
) -> None:
    meeting, absent = await answers_for.absent(button.meeting_id, by=person)
    await show(query, screens.choose(meeting, absent, say, button.page))


async def chose_absent(
    query: CallbackQuery, button: AnswerFor, person: Person, answers_for: AnswersFor, say: Say
) -> None:
    meeting, absent = await answers_for.one(button.meeting_id, button.person_id, by=person)
    await show(query, screens.ask(meeting, absent, say))


async def recorded(
    query: CallbackQuery, button: RecordAnswer, person: Person, answers_for: AnswersFor, say: Say
) -> None:
    meeting, absent = await answers_for.record(button.meeting_id, button.person_id, button.answer, by=person)
    await show(query, screens.recorded(meeting, absent, button.answer, say))


def routes() -> Router:
    router = Router(name="answers for others")
    router.callback_query.register(wants_to_answer, Pressed(ChooseAbsent))
    router.callback_query.register(chose_absent, Pressed(AnswerFor))
    router.callback_query.register(recorded, Pressed(RecordAnswer))
    return router
