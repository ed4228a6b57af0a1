"""Asking the coordinator, and what the coordinators do with a question."""

from datetime import date

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Person
from bot.domain.questions import tidy_answer, tidy_question
from bot.screens import menu
from bot.screens.questions import asking, handling, lists
from bot.screens.questions.buttons import (
    AnswerQuestion,
    AskCoordinator,
    AskToWithdraw,
    AskWhyBack,
    DiscardQuestion,
    JoinQuestion,
    LookAtQuestion,
    PassQuestionOn,
    SendAnswer,
    SendQuestion,
    SendQuestionBack,
    ShowOthersQuestions,
    ShowOwnQuestions,
    ShowQuestions,
    TakeQuestion,
    TurnQuestions,
    WithdrawQuestion,
    WriteQuestion,
)
from bot.services.questions import Questions
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show


async def wants_to_ask(
    query: CallbackQuery, state: FSMContext, person: Person, questions: Questions, network: Network, say: Say
) -> None:
    """Who is in one group is asked no more; who is in several chooses whom to ask."""
    groups = {each.group_id: each for each in person.memberships}
    if not groups:
        raise Declined("members-only")
    if len(groups) > 1:
        await show(query, menu.which_group(list(groups.values()), WriteQuestion, network, say))
        return
    await began(query, WriteQuestion(*groups), state, person, questions, network, say)


async def began(
    query: CallbackQuery,
    button: WriteQuestion,
    state: FSMContext,
    person: Person,
    questions: Questions,
    network: Network,
    say: Say,
) -> None:
    place = await questions.may_ask(button.group_id, person)
    await state.set_state(Awaiting.question)
    await state.set_data({"group_id": button.group_id})
    await show(query, asking.write(place, network, say))


async def wrote(
    message: Message, state: FSMContext, person: Person, questions: Questions, network: Network, say: Say
) -> None:
    """What must not be kept is refused before anything is done with it, and can be written again at once."""
    words = tidy_question(message.text or "")
    group_id = (await state.get_data())["group_id"]
    await state.clear()
    drafted = await questions.draft(group_id, words, by=person)
    await show(message, asking.check(drafted, group_id, network, say))


async def sent(
    query: CallbackQuery,
    button: SendQuestion,
    person: Person,
    questions: Questions,
    network: Network,
    today: date,
    say: Say,
) -> str:
    seen = await questions.ask(button.question_id, by=person)
    await show(query, handling.one(seen, today, network, say))
    return say("question-sent")


async def threw_away(
    query: CallbackQuery, button: DiscardQuestion, person: Person, questions: Questions, say: Say
) -> None:
    await questions.discard(button.question_id, by=person)
    await show(query, asking.thrown_away(say))


async def listed_own(
    query: CallbackQuery,
    button: ShowOwnQuestions,
    person: Person,
    questions: Questions,
    network: Network,
    today: date,
    say: Say,
) -> None:
    await show(query, lists.own(await questions.own(person), today, network, say, number=button.page))


async def listed(
    query: CallbackQuery,
    button: ShowQuestions,
    person: Person,
    questions: Questions,
    network: Network,
    today: date,
    say: Say,
) -> None:
    asked = await questions.of_group(button.group_id, by=person)
    await show(query, lists.of_group(asked, today, network, say))


async def turned(
    query: CallbackQuery,
    button: TurnQuestions,
    person: Person,
    questions: Questions,
    network: Network,
    today: date,
    say: Say,
) -> None:
    asked = await questions.of_group(button.group_id, by=person)
    await show(query, lists.of_group(asked, today, network, say, number=button.page))


async def listed_others(
    query: CallbackQuery,
    button: ShowOthersQuestions,
    person: Person,
    questions: Questions,
    network: Network,
    today: date,
    say: Say,
) -> None:
    found = await questions.of_others(button.group_id, by=person)
    await show(query, lists.of_others(button.group_id, found, today, network, say, number=button.page))


async def looked(
    query: CallbackQuery,
    button: LookAtQuestion,
    state: FSMContext,
    person: Person,
    questions: Questions,
    network: Network,
    today: date,
    say: Say,
) -> None:
    """Also the way back from an answer that one does not want to write after all."""
    await state.clear()
    await show(query, handling.one(await questions.look(button.question_id, by=person), today, network, say))


async def took(
    query: CallbackQuery,
    button: TakeQuestion,
    person: Person,
    questions: Questions,
    network: Network,
    today: date,
    say: Say,
) -> None:
    seen = await questions.take(button.question_id, button.owner_id, by=person)
    await show(query, handling.one(seen, today, network, say))


async def passed_on(
    query: CallbackQuery,
    button: PassQuestionOn,
    person: Person,
    questions: Questions,
    network: Network,
    today: date,
    say: Say,
) -> None:
    seen = await questions.pass_on(button.question_id, button.level, by=person)
    await show(query, handling.one(seen, today, network, say))


async def wants_to_send_back(
    query: CallbackQuery, button: AskWhyBack, person: Person, questions: Questions, say: Say
) -> None:
    asked = await questions.may_handle(button.question_id, person)
    asked.still_with(button.level)
    await show(query, handling.ask_why_back(asked, say))


async def sent_back(
    query: CallbackQuery,
    button: SendQuestionBack,
    person: Person,
    questions: Questions,
    network: Network,
    today: date,
    say: Say,
) -> None:
    seen = await questions.send_back(button.question_id, button.level, button.why, by=person)
    await show(query, handling.one(seen, today, network, say))


async def wants_to_answer(
    query: CallbackQuery,
    button: AnswerQuestion,
    state: FSMContext,
    person: Person,
    questions: Questions,
    say: Say,
) -> None:
    asked = await questions.may_handle(button.question_id, person)
    await state.set_state(Awaiting.answer)
    await state.set_data({"question_id": button.question_id})
    await show(query, handling.write_answer(asked, say))


async def wrote_answer(
    message: Message, state: FSMContext, person: Person, questions: Questions, say: Say
) -> None:
    words = tidy_answer(message.text or "")
    question_id = (await state.get_data())["question_id"]
    await state.clear()
    asked, draft = await questions.draft_answer(question_id, words, by=person)
    await show(message, handling.check_answer(asked, draft, say))


async def answered(
    query: CallbackQuery,
    button: SendAnswer,
    person: Person,
    questions: Questions,
    network: Network,
    today: date,
    say: Say,
) -> str:
    seen = await questions.answer(button.draft_id, by=person)
    await show(query, handling.one(seen, today, network, say))
    return say("question-answered")


async def joined(
    query: CallbackQuery,
    button: JoinQuestion,
    person: Person,
    questions: Questions,
    network: Network,
    today: date,
    say: Say,
) -> None:
    seen = await questions.join(button.question_id, button.group_id, by=person)
    await show(query, handling.one(seen, today, network, say))


async def wants_to_withdraw(
    query: CallbackQuery, button: AskToWithdraw, person: Person, questions: Questions, say: Say
) -> None:
    await show(query, asking.ask_to_withdraw(await questions.may_withdraw(button.question_id, person), say))


async def withdrew(
    query: CallbackQuery, button: WithdrawQuestion, person: Person, questions: Questions, say: Say
) -> None:
    await questions.withdraw(button.question_id, by=person)
    await show(query, asking.withdrawn(say))


def routes() -> Router:
    router = Router(name="questions to the coordinator")
    router.message.register(wrote, StateFilter(Awaiting.question), Text())
    router.message.register(wrote_answer, StateFilter(Awaiting.answer), Text())
    router.callback_query.register(wants_to_ask, Pressed(AskCoordinator))
    router.callback_query.register(began, Pressed(WriteQuestion))
    router.callback_query.register(sent, Pressed(SendQuestion))
    router.callback_query.register(threw_away, Pressed(DiscardQuestion))
    router.callback_query.register(listed_own, Pressed(ShowOwnQuestions))
    router.callback_query.register(listed, Pressed(ShowQuestions))
    router.callback_query.register(turned, Pressed(TurnQuestions))
    router.callback_query.register(listed_others, Pressed(ShowOthersQuestions))
    router.callback_query.register(looked, Pressed(LookAtQuestion))
    router.callback_query.register(took, Pressed(TakeQuestion))
    router.callback_query.register(passed_on, Pressed(PassQuestionOn))
    router.callback_query.register(wants_to_send_back, Pressed(AskWhyBack))
    router.callback_query.register(sent_back, Pressed(SendQuestionBack))
    router.callback_query.register(wants_to_answer, Pressed(AnswerQuestion))
    router.callback_query.register(answered, Pressed(SendAnswer))
    router.callback_query.register(joined, Pressed(JoinQuestion))
    router.callback_query.register(wants_to_withdraw, Pressed(AskToWithdraw))
    router.callback_query.register(withdrew, Pressed(WithdrawQuestion))
    return router
