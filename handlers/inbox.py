"""What waits for an answer: seen together where it asks the same, and answered once."""

from datetime import date

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.network import Network
from bot.domain.people import Person
from bot.domain.questions import tidy_answer
from bot.screens.questions import inbox as screens
from bot.screens.questions import lists
from bot.screens.questions.buttons import (
    AnswerAlike,
    AnswerQuestion,
    AnswerTheSame,
    LookAtQuestion,
    SendAnswer,
    SetApart,
    ShowAlike,
    ShowQuestions,
    TurnQuestions,
)
from bot.services.inbox import Inbox
from bot.services.promotions import Promotions
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show


async def listed(
    query: CallbackQuery,
    button: ShowQuestions,
    person: Person,
    inbox: Inbox,
    network: Network,
    today: date,
    say: Say,
) -> None:
    asked = await inbox.of_group(button.group_id, by=person)
    await show(query, lists.of_group(asked, today, network, say))


async def turned(
    query: CallbackQuery,
    button: TurnQuestions,
    person: Person,
    inbox: Inbox,
    network: Network,
    today: date,
    say: Say,
) -> None:
    asked = await inbox.of_group(button.group_id, by=person)
    await show(query, lists.of_group(asked, today, network, say, number=button.page))


async def looked(
    query: CallbackQuery,
    button: LookAtQuestion,
    state: FSMContext,
    person: Person,
    inbox: Inbox,
    promotions: Promotions,
    network: Network,
    today: date,
    say: Say,
) -> None:
    """Also the way back from an answer that one does not want to write after all."""
    await state.clear()
    found = await inbox.look(button.question_id, by=person)
    await show(query, screens.opened(found, promotions.near(found, say.language), today, network, say))


async def looked_at_alike(
    query: CallbackQuery,
    button: ShowAlike,
    state: FSMContext,
    person: Person,
    inbox: Inbox,
    promotions: Promotions,
    network: Network,
    today: date,
    say: Say,
) -> None:
    """Where it stands alone by now, or is answered, it is shown by itself."""
    await state.clear()
    found = await inbox.look(button.question_id, by=person)
    near = promotions.near(found, say.language)
    together = screens.alike(found, say) if found.waits_with_others else None
    await show(query, together or screens.opened(found, near, today, network, say))


async def set_apart(
    query: CallbackQuery,
    button: SetApart,
    person: Person,
    inbox: Inbox,
    network: Network,
    today: date,
    say: Say,
) -> str:
    found = await inbox.set_apart(button.question_id, by=person)
    await show(query, screens.opened(found, (), today, network, say))
    return say("inbox-apart")


async def wants_to_answer(
    query: CallbackQuery, button: AnswerQuestion, state: FSMContext, person: Person, inbox: Inbox, say: Say
) -> None:
    alone = (await inbox.to_answer(button.question_id, by=person)).alone
    await _begin(state, alone.ids)
    await show(query, screens.write_answer(alone, say))


async def wants_to_answer_all(
    query: CallbackQuery, button: AnswerAlike, state: FSMContext, person: Person, inbox: Inbox, say: Say
) -> None:
    together = (await inbox.to_answer(button.question_id, by=person)).alike
    await _begin(state, together.ids)
    await show(query, screens.write_answer(together, say))


async def wrote_answer(message: Message, state: FSMContext, person: Person, inbox: Inbox, say: Say) -> None:
    """What must not be kept is refused before anything is done with it, and can be written again at once."""
    words = tidy_answer(message.text or "")
    begun = await state.get_data()
    await state.clear()
    together, draft = await inbox.draft_answer(
        [begun["question_id"], *begun.get("others", ())], words, by=person
    )
    await show(message, screens.check_answer(together, draft, say))


async def answered(
    query: CallbackQuery,
    button: SendAnswer,
    person: Person,
    inbox: Inbox,
    promotions: Promotions,
    network: Network,
    today: date,
    say: Say,
) -> str:
    found = await inbox.answer(button.draft_id, by=person)
    await show(query, screens.opened(found, promotions.near(found, say.language), today, network, say))
    return say("question-answered")


async def answered_the_same(
    query: CallbackQuery,
    button: AnswerTheSame,
    person: Person,
    inbox: Inbox,
    promotions: Promotions,
    network: Network,
    today: date,
    say: Say,
) -> str:
    found = await inbox.answer_the_same(button.question_id, button.answered_id, button.count, by=person)
    await show(query, screens.opened(found, promotions.near(found, say.language), today, network, say))
    return say("question-answered")


async def _begin(state: FSMContext, question_ids: tuple[int, ...]) -> None:
    first, *others = question_ids
    await state.set_state(Awaiting.answer)
    await state.set_data({"question_id": first, "others": others})


def routes() -> Router:
    router = Router(name="inbox")
    router.message.register(wrote_answer, StateFilter(Awaiting.answer), Text())
    router.callback_query.register(listed, Pressed(ShowQuestions))
    router.callback_query.register(turned, Pressed(TurnQuestions))
    router.callback_query.register(looked, Pressed(LookAtQuestion))
    router.callback_query.register(looked_at_alike, Pressed(ShowAlike))
    router.callback_query.register(set_apart, Pressed(SetApart))
    router.callback_query.register(wants_to_answer, Pressed(AnswerQuestion))
    router.callback_query.register(wants_to_answer_all, Pressed(AnswerAlike))
    router.callback_query.register(answered, Pressed(SendAnswer))
    router.callback_query.register(answered_the_same, Pressed(AnswerTheSame))
    return router
