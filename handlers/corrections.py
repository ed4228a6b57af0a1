"""Correcting a newsletter that was sent, or withdrawing it."""

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.corrections import Proposal
from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import corrections as screens
from bot.screens.correction_buttons import (
    AskForYes,
    AskToWithdraw,
    BeginCorrection,
    DropCorrection,
    LookAtCorrection,
    MakeCorrection,
    SayWhy,
    Withdraw,
)
from bot.services.corrections import Corrections
from bot.texts.catalog import Catalog, Say
from handlers.conversation import Awaiting
from handlers.filters import Own, Pressed, Text
from handlers.received import is_rest_of_refused, only_words_in, refuse
from handlers.reply import show, show_below


async def began(
    query: CallbackQuery,
    button: BeginCorrection,
    state: FSMContext,
    person: Person,
    corrections: Corrections,
    network: Network,
    say: Say,
) -> None:
    begun = await corrections.begin(button.newsletter_id, button.language, by=person)
    await state.set_state(Awaiting.correction)
    await state.set_data({"newsletter_id": begun.letter.id, "language": begun.language})
    await show_below(query, screens.write(begun, network, say))
    if begun.as_it_is.words:
        await show_below(query, screens.as_it_is(begun))


async def wrote(
    message: Message,
    state: FSMContext,
    person: Person,
    corrections: Corrections,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    if await is_rest_of_refused(message, state):
        return
    asked = await state.get_data()
    number, language = asked["newsletter_id"], asked["language"]
    try:
        proposal = await corrections.write(number, language, *only_words_in(message), by=person)
    except Declined as no:
        await refuse(message, state, no, say)
        return
    await state.clear()
    await _show(message, proposal, person, network, voices, say)


async def looked_at(
    query: CallbackQuery,
    button: LookAtCorrection,
    person: Person,
    corrections: Corrections,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    proposal = await corrections.look(button.newsletter_id, by=person)
    await _show(query, proposal, person, network, voices, say)


async def _show(
    event: Message | CallbackQuery,
    proposal: Proposal,
    person: Person,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    """In every language that is changed, as its readers will have it, and what can be done with it."""
    await show_below(event, screens.preview_follows(say))
    for language in proposal.letter.written_in:
        if language not in proposal.unchanged:
            await show_below(event, screens.preview(proposal, network, voices[language]))
    await show_below(event, screens.check(proposal, person, say))


async def asked_for_yes(
    query: CallbackQuery, button: AskForYes, person: Person, corrections: Corrections, say: Say
) -> None:
    await corrections.ask(button.newsletter_id, by=person)
    await show(query, screens.asked(say))


async def made(
    query: CallbackQuery, button: MakeCorrection, person: Person, corrections: Corrections, say: Say
) -> None:
    proposal = await corrections.make(button.newsletter_id, button.seal, tells=button.tells, by=person)
    await show(query, screens.made(proposal, person, say))


async def dropped(
    query: CallbackQuery, button: DropCorrection, person: Person, corrections: Corrections, say: Say
) -> None:
    await corrections.drop(button.newsletter_id, by=person)
    await show(query, screens.dropped(say))


async def thought_of_withdrawing(
    query: CallbackQuery,
    button: AskToWithdraw,
    person: Person,
    corrections: Corrections,
    network: Network,
    say: Say,
) -> None:
    letter, copies = await corrections.may_withdraw(button.newsletter_id, by=person)
    await show_below(query, screens.ask_to_withdraw(letter, copies, network, say))


async def withdrew(
    query: CallbackQuery, button: Withdraw, person: Person, corrections: Corrections, say: Say
) -> None:
    letter = await corrections.withdraw(button.newsletter_id, by=person)
    await show(query, screens.withdrawn(letter, say))


async def wants_to_say_why(
    query: CallbackQuery,
    button: SayWhy,
    state: FSMContext,
    person: Person,
    corrections: Corrections,
    say: Say,
) -> None:
    await corrections.may_say_why(button.newsletter_id, by=person)
    await state.set_state(Awaiting.withdrawal_why)
    await state.set_data({"newsletter_id": button.newsletter_id})
    await show_below(query, screens.ask_why(button.newsletter_id, say))


async def said_why(
    message: Message, state: FSMContext, person: Person, corrections: Corrections, say: Say
) -> None:
    number = (await state.get_data())["newsletter_id"]
    await corrections.say_why(number, message.text or "", by=person)
    await state.clear()
    await show(message, screens.why_kept(number, say))


def routes() -> Router:
    router = Router(name="corrections")
    router.message.register(wrote, StateFilter(Awaiting.correction), Own())
    router.message.register(said_why, StateFilter(Awaiting.withdrawal_why), Text())
    router.callback_query.register(began, Pressed(BeginCorrection))
    router.callback_query.register(looked_at, Pressed(LookAtCorrection))
    router.callback_query.register(asked_for_yes, Pressed(AskForYes))
    router.callback_query.register(made, Pressed(MakeCorrection))
    router.callback_query.register(dropped, Pressed(DropCorrection))
    router.callback_query.register(thought_of_withdrawing, Pressed(AskToWithdraw))
    router.callback_query.register(withdrew, Pressed(Withdraw))
    router.callback_query.register(wants_to_say_why, Pressed(SayWhy))
    return router
