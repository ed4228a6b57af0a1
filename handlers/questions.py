"""Asking the coordinator, and what the coordinators do with a question."""

from datetime import date

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Person
from bot.domain.questions import tidy_question
from bot.screens import menu
from bot.screens.questions import asking, handling, lists
from bot.screens.questions.buttons import (
    AskCoordinator,
    AskGroup,
    AskToWithdraw,
    AskWhyBack,
    DiscardQuestion,
    JoinQuestion,
    PassQuestionOn,
    SendQuestion,
    SendQuestionBack,
    ShowOthersQuestions,
    ShowOwnQuestions,
    TakeQuestion,
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
    """Who is in one group is asked no more; who is in several chooses whom to ask. Nobody types it again."""
    groups = {each.group_id: each for each in person.memberships}
    if not groups:
        raise Declined("members-only")
    if len(groups) > 1:
        await show(query, menu.which_group(list(groups.values()), AskGroup, network, say))
        return
    await asked_group(query, AskGroup(*groups), state, person, questions, network, say)


async def asked_group(
    query: CallbackQuery,
    button: AskGroup,
    state: FSMContext,
    person: Person,
    questions: Questions,
    network: Network,
    say: Say,
) -> None:
    """Until now nothing of the question was kept. Where its message is gone, or must not be kept, it is
    written anew."""
    anew = WriteQuestion(button.group_id)
    asked = _asked_in(query)
    if asked is None:
        await began(query, anew, state, person, questions, network, say)
        return
    try:
        words = tidy_question(asked)
    except Declined:
        await began(query, anew, state, person, questions, network, say)
        raise
    await state.clear()
    drafted = await questions.draft(button.group_id, words, by=person)
    await show(query, asking.check(drafted, button.group_id, network, say))


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


def _asked_in(query: CallbackQuery) -> str | None:
    """The question that the pressed message answers, in the words of whoever presses."""
    said = query.message
    asked = said.reply_to_message if isinstance(said, Message) else None
    if asked is None or asked.text is None or asked.from_user != query.from_user:
        return None
    command, *question = asked.text.split(maxsplit=1)
    return "".join(question) if command.startswith("/") else asked.text


def routes() -> Router:
    router = Router(name="questions to the coordinator")
    router.message.register(wrote, StateFilter(Awaiting.question), Text())
    router.callback_query.register(wants_to_ask, Pressed(AskCoordinator))
    router.callback_query.register(asked_group, Pressed(AskGroup))
    router.callback_query.register(began, Pressed(WriteQuestion))
    router.callback_query.register(sent, Pressed(SendQuestion))
    router.callback_query.register(threw_away, Pressed(DiscardQuestion))
    router.callback_query.register(listed_own, Pressed(ShowOwnQuestions))
    router.callback_query.register(listed_others, Pressed(ShowOthersQuestions))
    router.callback_query.register(took, Pressed(TakeQuestion))
    router.callback_query.register(passed_on, Pressed(PassQuestionOn))
    router.callback_query.register(wants_to_send_back, Pressed(AskWhyBack))
    router.callback_query.register(sent_back, Pressed(SendQuestionBack))
    router.callback_query.register(joined, Pressed(JoinQuestion))
    router.callback_query.register(wants_to_withdraw, Pressed(AskToWithdraw))
    router.callback_query.register(withdrew, Pressed(WithdrawQuestion))
    return router
