"""Keeping contact cards: the list, writing one part by part, and what their owners decide."""

from datetime import date

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.contact_cards import Draft, Whose
from bot.domain.contacts import Part
from bot.domain.emergency import is_a_cry
from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import contact_cards as screens
from bot.screens.contact_cards import (
    AddCardAbout,
    AddCardFor,
    CardOfCarrier,
    ChangeCarrier,
    ChangePart,
    ChooseOwner,
    EmptyPart,
    KeepCards,
    RemoveCard,
    SaveCard,
    SkipPart,
    TurnCards,
)
from bot.screens.contacts import AddCard, AskToRemoveCard, ChangeCard, ConfirmCard, DecideCard, DeclineCard
from bot.services.contact_cards import ContactCards
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show


async def opened(
    query: CallbackQuery,
    button: KeepCards,
    state: FSMContext,
    person: Person,
    contact_cards: ContactCards,
    today: date,
    network: Network,
    say: Say,
) -> None:
    await state.clear()
    cards = await contact_cards.kept_for(button.group_id, by=person)
    await show(query, screens.kept(cards, today, network, say))


async def turned(
    query: CallbackQuery,
    button: TurnCards,
    person: Person,
    contact_cards: ContactCards,
    today: date,
    network: Network,
    say: Say,
) -> None:
    cards = await contact_cards.kept_for(button.group_id, by=person)
    await show(query, screens.kept(cards, today, network, say, button.page))


async def began(
    query: CallbackQuery,
    button: AddCard,
    state: FSMContext,
    person: Person,
    contact_cards: ContactCards,
    say: Say,
) -> None:
    await state.clear()
    await contact_cards.may_add(button.group_id, None, by=person)
    await show(query, screens.choose_whose(button.group_id, person, say))


async def chose_whose(
    query: CallbackQuery,
    button: AddCardFor,
    state: FSMContext,
    person: Person,
    contact_cards: ContactCards,
    say: Say,
) -> None:
    owner_id = person.id if button.whose is Whose.OWN else None
    await _begin(query, Draft(button.group_id, owner_id, {}), state, person, contact_cards, say)


async def wants_member(
    query: CallbackQuery, button: ChooseOwner, person: Person, contact_cards: ContactCards, say: Say
) -> None:
    members = await contact_cards.possible_owners(button.group_id, by=person)
    await show(query, screens.choose_owner(button.group_id, members, say, button.page))


async def chose_member(
    query: CallbackQuery,
    button: AddCardAbout,
    state: FSMContext,
    person: Person,
    contact_cards: ContactCards,
    say: Say,
) -> None:
    draft = Draft(button.group_id, button.person_id, {})
    await _begin(query, draft, state, person, contact_cards, say)


async def wrote_part(message: Message, state: FSMContext, person: Person, say: Say) -> None:
    """A carrier is chosen by a button, and so is what follows on the whole card; both are shown again.

    So is the question where somebody cried for help instead.
    """
    draft, words = Draft.from_data(await state.get_data()), message.text or ""
    part = draft.next_part
    if part is not None and part is not Part.CARRIER and not is_a_cry(words):
        draft = draft.answered(part, words)
        await state.set_data(draft.as_data())
    await show(message, screens.next_step(draft, person, say))


async def skipped_part(
    query: CallbackQuery, button: SkipPart, state: FSMContext, person: Person, say: Say
) -> None:
    await _answer(query, button.part, None, state, person, say)


async def chose_carrier(
    query: CallbackQuery, button: CardOfCarrier, state: FSMContext, person: Person, say: Say
) -> None:
    await _answer(query, Part.CARRIER, button.carrier.value, state, person, say)


async def saved(
    query: CallbackQuery,
    button: SaveCard,
    state: FSMContext,
    person: Person,
    contact_cards: ContactCards,
    say: Say,
) -> None:
    card = await contact_cards.add(await _draft(state), named=button.named, by=person)
    await state.clear()
    await show(query, screens.saved(card, say))


async def decided(
    query: CallbackQuery, button: DecideCard, person: Person, contact_cards: ContactCards, say: Say
) -> None:
    card = await contact_cards.decide(button.card_id, named=button.named, by=person)
    await show(query, screens.decided(card, say))


async def declined(
    query: CallbackQuery, button: DeclineCard, person: Person, contact_cards: ContactCards, say: Say
) -> None:
    await contact_cards.decline(button.card_id, by=person)
    await show(query, screens.declined(say))


async def confirmed(
    query: CallbackQuery, button: ConfirmCard, person: Person, contact_cards: ContactCards, say: Say
) -> None:
    card = await contact_cards.confirm(button.card_id, by=person)
    await show(query, screens.confirmed(card, say))


async def wants_to_change(
    query: CallbackQuery, button: ChangeCard, person: Person, contact_cards: ContactCards, say: Say
) -> None:
    card = await contact_cards.changeable(button.card_id, by=person)
    await show(query, screens.choose_part(card, say))


async def chose_part(
    query: CallbackQuery,
    button: ChangePart,
    state: FSMContext,
    person: Person,
    contact_cards: ContactCards,
    say: Say,
) -> None:
    card = await contact_cards.changeable(button.card_id, by=person)
    await state.clear()
    if button.part is not Part.CARRIER:
        await state.set_state(Awaiting.contact_change)
        await state.set_data({"card_id": button.card_id, "part": button.part.value})
    await show(query, screens.change_part(card, button.part, say))


async def wrote_change(
    message: Message,
    state: FSMContext,
    person: Person,
    contact_cards: ContactCards,
    say: Say,
) -> None:
    """A cry for help changes nothing on the card."""
    asked, words = await state.get_data(), message.text or ""
    part = Part(asked["part"])
    if is_a_cry(words):
        card = await contact_cards.changeable(asked["card_id"], by=person)
        await show(message, screens.change_part(card, part, say))
        return
    card = await contact_cards.change(asked["card_id"], part, words, by=person)
    await state.clear()
    await show(message, screens.confirmed(card, say))


async def changed_carrier(
    query: CallbackQuery,
    button: ChangeCarrier,
    state: FSMContext,
    person: Person,
    contact_cards: ContactCards,
    say: Say,
) -> None:
    card = await contact_cards.change(button.card_id, Part.CARRIER, button.carrier.value, by=person)
    await state.clear()
    await show(query, screens.confirmed(card, say))


async def emptied_part(
    query: CallbackQuery,
    button: EmptyPart,
    state: FSMContext,
    person: Person,
    contact_cards: ContactCards,
    say: Say,
) -> None:
    card = await contact_cards.change(button.card_id, button.part, None, by=person)
    await state.clear()
    await show(query, screens.confirmed(card, say))


async def wants_to_remove(
    query: CallbackQuery, button: AskToRemoveCard, person: Person, contact_cards: ContactCards, say: Say
) -> None:
    card = await contact_cards.removable(button.card_id, by=person)
    await show(query, screens.ask_to_remove(card, say))


async def removed(
    query: CallbackQuery, button: RemoveCard, person: Person, contact_cards: ContactCards, say: Say
) -> None:
    await contact_cards.remove(button.card_id, by=person)
    await show(query, screens.removed(say))


async def _begin(
    query: CallbackQuery,
    draft: Draft,
    state: FSMContext,
    person: Person,
    contact_cards: ContactCards,
    say: Say,
) -> None:
    await contact_cards.may_add(draft.group_id, draft.owner_id, by=person)
    await state.set_state(Awaiting.contact_part)
    await state.set_data(draft.as_data())
    await show(query, screens.next_step(draft, person, say))


async def _answer(
    query: CallbackQuery, part: Part, said: str | None, state: FSMContext, person: Person, say: Say
) -> None:
    draft = await _draft(state)
    if draft.next_part is part:  # a second tap finds the next question there already
        draft = draft.answered(part, said)
        await state.set_data(draft.as_data())
    await show(query, screens.next_step(draft, person, say))


async def _draft(state: FSMContext) -> Draft:
    if await state.get_state() != Awaiting.contact_part.state:
        raise Declined("contact-draft-gone")
    return Draft.from_data(await state.get_data())


def routes() -> Router:
    router = Router(name="contact cards")
    router.message.register(wrote_part, StateFilter(Awaiting.contact_part), Text())
    router.message.register(wrote_change, StateFilter(Awaiting.contact_change), Text())
    router.callback_query.register(opened, Pressed(KeepCards))
    router.callback_query.register(turned, Pressed(TurnCards))
    router.callback_query.register(began, Pressed(AddCard))
    router.callback_query.register(chose_whose, Pressed(AddCardFor))
    router.callback_query.register(wants_member, Pressed(ChooseOwner))
    router.callback_query.register(chose_member, Pressed(AddCardAbout))
    router.callback_query.register(skipped_part, Pressed(SkipPart))
    router.callback_query.register(chose_carrier, Pressed(CardOfCarrier))
    router.callback_query.register(saved, Pressed(SaveCard))
    router.callback_query.register(decided, Pressed(DecideCard))
    router.callback_query.register(declined, Pressed(DeclineCard))
    router.callback_query.register(confirmed, Pressed(ConfirmCard))
    router.callback_query.register(wants_to_change, Pressed(ChangeCard))
    router.callback_query.register(chose_part, Pressed(ChangePart))
    router.callback_query.register(changed_carrier, Pressed(ChangeCarrier))
    router.callback_query.register(emptied_part, Pressed(EmptyPart))
    router.callback_query.register(wants_to_remove, Pressed(AskToRemoveCard))
    router.callback_query.register(removed, Pressed(RemoveCard))
    return router
