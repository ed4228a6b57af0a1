"""Keeping the people of a group who take part without Telegram."""

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.email_participants import Draft, Part
from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import email_participants as screens
from bot.screens import privacy
from bot.screens.email_participants import (
    AddEmailParticipant,
    AskToRemoveEmailParticipant,
    ChangeEmailParticipant,
    EmailParticipantOfKind,
    GetStored,
    ListBelow,
    RemoveEmailParticipant,
    SaveEmailParticipant,
    ShowEmailParticipants,
    TurnEmailParticipants,
)
from bot.screens.members import LookAtEmailParticipant
from bot.services.email_participants import EmailParticipants
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show, show_below, show_made_file


async def opened(
    query: CallbackQuery,
    button: ShowEmailParticipants,
    state: FSMContext,
    person: Person,
    email_participants: EmailParticipants,
    network: Network,
    say: Say,
) -> None:
    """Whoever was being added is thrown away."""
    await state.clear()
    found = await email_participants.of_group(button.group_id, by=person)
    await show(query, screens.listing(found, network, say))


async def opened_below(
    query: CallbackQuery,
    button: ListBelow,
    person: Person,
    email_participants: EmailParticipants,
    network: Network,
    say: Say,
) -> None:
    found = await email_participants.of_group(button.group_id, by=person)
    await show_below(query, screens.listing(found, network, say))


async def turned(
    query: CallbackQuery,
    button: TurnEmailParticipants,
    person: Person,
    email_participants: EmailParticipants,
    network: Network,
    say: Say,
) -> None:
    found = await email_participants.of_group(button.group_id, by=person)
    await show(query, screens.listing(found, network, say, button.page))


async def began(
    query: CallbackQuery,
    button: AddEmailParticipant,
    state: FSMContext,
    person: Person,
    email_participants: EmailParticipants,
    say: Say,
) -> None:
    kinds = await email_participants.may_be_added(button.group_id, by=person)
    await state.clear()
    await show(query, screens.choose_kind(button.group_id, kinds, say))


async def chose_kind(
    query: CallbackQuery,
    button: EmailParticipantOfKind,
    state: FSMContext,
    person: Person,
    email_participants: EmailParticipants,
    say: Say,
) -> None:
    await email_participants.may_be_added(button.group_id, by=person)
    await state.set_state(Awaiting.email_participant)
    await state.set_data(Draft(button.group_id, button.kind, {}).as_data())
    await show(query, screens.ask(Part.NAME, say))


async def wrote_part(
    message: Message,
    state: FSMContext,
    person: Person,
    email_participants: EmailParticipants,
    say: Say,
    alarmed: bool,
) -> None:
    """A cry for help is no name: what was asked for is asked again."""
    draft = Draft.from_data(await state.get_data())
    if draft.next_part is not None and not alarmed:
        draft = draft.answered(draft.next_part, message.text or "")
    if draft.next_part is not None:
        await state.set_data(draft.as_data())
        await show(message, screens.ask(draft.next_part, say))
        return
    checked = await email_participants.check(draft, by=person)
    await state.set_data(draft.as_data())
    await show(message, screens.check(draft, say, known=checked.known))


async def saved(
    query: CallbackQuery,
    state: FSMContext,
    person: Person,
    email_participants: EmailParticipants,
    say: Say,
) -> None:
    if await state.get_state() != Awaiting.email_participant.state:
        raise Declined("email-draft-gone")
    draft = Draft.from_data(await state.get_data())
    added = await email_participants.add(draft, by=person)
    await state.clear()
    await show(query, screens.saved(added, say))


async def looked(
    query: CallbackQuery,
    button: LookAtEmailParticipant,
    state: FSMContext,
    person: Person,
    email_participants: EmailParticipants,
    say: Say,
) -> None:
    await state.clear()
    await show(query, screens.one(await email_participants.look(button.membership_id, by=person), say))


async def wants_to_change(
    query: CallbackQuery,
    button: ChangeEmailParticipant,
    state: FSMContext,
    person: Person,
    email_participants: EmailParticipants,
    say: Say,
) -> None:
    found = await email_participants.look(button.membership_id, by=person)
    await state.set_state(Awaiting.email_change)
    await state.set_data({"membership_id": button.membership_id, "part": button.part.value})
    await show(query, screens.change(found, button.part, say))


async def wrote_change(
    message: Message,
    state: FSMContext,
    person: Person,
    email_participants: EmailParticipants,
    say: Say,
    alarmed: bool,
) -> None:
    """A cry for help changes nothing, and the page is shown as it is."""
    asked = await state.get_data()
    number, part = asked["membership_id"], Part(asked["part"])
    if alarmed:
        found = await email_participants.look(number, by=person)
        await show(message, screens.change(found, part, say))
        return
    found = await email_participants.change(number, part, message.text or "", by=person)
    await state.clear()
    await show(message, screens.one(found, say))


async def wants_to_remove(
    query: CallbackQuery,
    button: AskToRemoveEmailParticipant,
    person: Person,
    email_participants: EmailParticipants,
    say: Say,
) -> None:
    farewell = await email_participants.before_removing(button.membership_id, by=person)
    await show(query, screens.ask_to_remove(farewell, say))


async def removed(
    query: CallbackQuery,
    button: RemoveEmailParticipant,
    person: Person,
    email_participants: EmailParticipants,
    say: Say,
) -> None:
    gone = await email_participants.remove(button.membership_id, by=person)
    await show(query, screens.removed(gone, say))


async def wants_stored(
    query: CallbackQuery,
    button: GetStored,
    person: Person,
    email_participants: EmailParticipants,
    say: Say,
) -> None:
    found, stored = await email_participants.stored(button.membership_id, by=person)
    name, told = screens.file_name(stored, say), screens.file_comes(found, say)
    await show_made_file(query, told, name, privacy.file(stored))


def routes() -> Router:
    router = Router(name="email participants")
    router.message.register(wrote_part, StateFilter(Awaiting.email_participant), Text())
    router.message.register(wrote_change, StateFilter(Awaiting.email_change), Text())
    router.callback_query.register(opened, Pressed(ShowEmailParticipants))
    router.callback_query.register(opened_below, Pressed(ListBelow))
    router.callback_query.register(turned, Pressed(TurnEmailParticipants))
    router.callback_query.register(began, Pressed(AddEmailParticipant))
    router.callback_query.register(chose_kind, Pressed(EmailParticipantOfKind))
    router.callback_query.register(saved, Pressed(SaveEmailParticipant))
    router.callback_query.register(looked, Pressed(LookAtEmailParticipant))
    router.callback_query.register(wants_to_change, Pressed(ChangeEmailParticipant))
    router.callback_query.register(wants_to_remove, Pressed(AskToRemoveEmailParticipant))
    router.callback_query.register(removed, Pressed(RemoveEmailParticipant))
    router.callback_query.register(wants_stored, Pressed(GetStored))
    return router
