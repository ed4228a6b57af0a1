"""Choosing whom a draft of a newsletter is for, in one message that is edited in place."""

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.audiences import Audience, Scope
from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import audiences as screens
from bot.screens.audience_buttons import (
    AskToRemoveSaved,
    ChooseChats,
    ChooseEverybody,
    ChooseKind,
    ChooseLanguage,
    ChoosePlace,
    ChooseRole,
    ChooseScope,
    ChooseState,
    NameAudience,
    RemoveSaved,
    ShowAudience,
    ShowFilters,
    ShowNames,
    ShowPlaces,
    ShowSaved,
    UseSaved,
)
from bot.services.audiences import Audiences
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import show


async def opened(
    query: CallbackQuery,
    button: ShowAudience,
    person: Person,
    audiences: Audiences,
    network: Network,
    say: Say,
) -> None:
    letter, reach = await audiences.look(button.newsletter_id, by=person)
    await show(query, screens.choose(letter, reach, network, say))


async def chose_kind(
    query: CallbackQuery, button: ChooseKind, person: Person, audiences: Audiences, network: Network, say: Say
) -> None:
    def to(audience: Audience, _: str) -> Audience:
        return audience.with_kind(button.kind, chosen=button.chosen)

    letter, reach = await audiences.change(button.newsletter_id, to, by=person)
    await show(query, screens.choose(letter, reach, network, say))


async def chose_everybody(
    query: CallbackQuery,
    button: ChooseEverybody,
    person: Person,
    audiences: Audiences,
    network: Network,
    say: Say,
) -> None:
    letter, reach = await audiences.change(
        button.newsletter_id, lambda audience, _: audience.of_everybody(), by=person
    )
    await show(query, screens.choose(letter, reach, network, say))


async def wanted_filters(
    query: CallbackQuery,
    button: ShowFilters,
    person: Person,
    audiences: Audiences,
    network: Network,
    say: Say,
) -> None:
    letter, reach = await audiences.look(button.newsletter_id, by=person)
    await show(query, screens.filters(letter, reach, network, say))


async def chose_filter(
    query: CallbackQuery,
    button: ChooseRole | ChooseState | ChooseLanguage | ChooseChats,
    person: Person,
    audiences: Audiences,
    network: Network,
    say: Say,
) -> None:
    letter, reach = await audiences.change(
        button.newsletter_id, lambda audience, _: _filtered(audience, button), by=person
    )
    await show(query, screens.filters(letter, reach, network, say))


async def wanted_places(
    query: CallbackQuery, button: ShowPlaces, person: Person, audiences: Audiences, network: Network, say: Say
) -> None:
    await _show_places(query, button, person, audiences, network, say)


async def chose_scope(
    query: CallbackQuery,
    button: ChooseScope,
    person: Person,
    audiences: Audiences,
    network: Network,
    say: Say,
) -> None:
    def to(audience: Audience, place: str) -> Audience:
        return audience.seen_from(place, button.scope)

    await audiences.change(button.newsletter_id, to, by=person)
    await _show_places(query, ShowPlaces(button.newsletter_id, 0), person, audiences, network, say)


async def chose_place(
    query: CallbackQuery,
    button: ChoosePlace,
    person: Person,
    audiences: Audiences,
    network: Network,
    say: Say,
) -> None:
    def to(audience: Audience, place: str) -> Audience:
        return audience.seen_from(place, Scope.SOME).with_place(button.place, chosen=button.chosen)

    await audiences.change(button.newsletter_id, to, by=person)
    await _show_places(query, ShowPlaces(button.newsletter_id, button.page), person, audiences, network, say)


async def wanted_names(
    query: CallbackQuery, button: ShowNames, person: Person, audiences: Audiences, network: Network, say: Say
) -> None:
    letter, found = await audiences.names(button.newsletter_id, button.page, by=person)
    await show(query, screens.names(letter, found, network, say))


async def wanted_saved(
    query: CallbackQuery, button: ShowSaved, person: Person, audiences: Audiences, say: Say
) -> None:
    letter, found = await audiences.saved(button.newsletter_id, by=person)
    await show(query, screens.saved(letter, found, say))


async def used_saved(
    query: CallbackQuery, button: UseSaved, person: Person, audiences: Audiences, network: Network, say: Say
) -> None:
    letter, reach = await audiences.use(button.newsletter_id, button.saved_id, by=person)
    await show(query, screens.choose(letter, reach, network, say))


async def wants_to_save(
    query: CallbackQuery,
    button: NameAudience,
    state: FSMContext,
    person: Person,
    audiences: Audiences,
    network: Network,
    say: Say,
) -> None:
    letter, _ = await audiences.look(button.newsletter_id, by=person)
    await state.set_state(Awaiting.audience_name)
    await state.set_data({"newsletter_id": letter.id})
    await show(query, screens.write_name(letter, network, say))


async def wrote_name(
    message: Message, state: FSMContext, person: Person, audiences: Audiences, say: Say
) -> None:
    number = (await state.get_data())["newsletter_id"]
    letter, found = await audiences.save(number, message.text or "", by=person)
    await state.set_state(Awaiting.newsletter_check)
    await show(message, screens.saved(letter, found, say))


async def asked_to_remove(
    query: CallbackQuery,
    button: AskToRemoveSaved,
    person: Person,
    audiences: Audiences,
    network: Network,
    say: Say,
) -> None:
    letter, one = await audiences.one_saved(button.newsletter_id, button.saved_id, by=person)
    await show(query, screens.ask_to_remove(letter, one, network, say))


async def removed(
    query: CallbackQuery, button: RemoveSaved, person: Person, audiences: Audiences, say: Say
) -> None:
    letter, found = await audiences.remove(button.newsletter_id, button.saved_id, by=person)
    await show(query, screens.saved(letter, found, say))


async def _show_places(
    query: CallbackQuery, button: ShowPlaces, person: Person, audiences: Audiences, network: Network, say: Say
) -> None:
    letter, reach, below = await audiences.places(button.newsletter_id, by=person)
    shown = screens.in_pages(below, button.page, network)
    await show(query, screens.places(letter, reach, shown, network, say))


def _filtered(
    audience: Audience, button: ChooseRole | ChooseState | ChooseLanguage | ChooseChats
) -> Audience:
    match button:
        case ChooseRole():
            return audience.with_role(button.role, chosen=button.chosen)
        case ChooseState():
            return audience.with_state(button.state, chosen=button.chosen)
        case ChooseLanguage():
            return audience.with_language(button.language, chosen=button.chosen)
        case ChooseChats():
            return audience.with_chats(chosen=button.chosen)


def routes() -> Router:
    router = Router(name="audiences")
    router.callback_query.register(opened, Pressed(ShowAudience))
    router.callback_query.register(chose_kind, Pressed(ChooseKind))
    router.callback_query.register(chose_everybody, Pressed(ChooseEverybody))
    router.callback_query.register(wanted_filters, Pressed(ShowFilters))
    for each in (ChooseRole, ChooseState, ChooseLanguage, ChooseChats):
        router.callback_query.register(chose_filter, Pressed(each))
    router.callback_query.register(wanted_places, Pressed(ShowPlaces))
    router.callback_query.register(chose_scope, Pressed(ChooseScope))
    router.callback_query.register(chose_place, Pressed(ChoosePlace))
    router.callback_query.register(wanted_names, Pressed(ShowNames))
    router.callback_query.register(wanted_saved, Pressed(ShowSaved))
    router.callback_query.register(used_saved, Pressed(UseSaved))
    router.callback_query.register(wants_to_save, Pressed(NameAudience))
    router.callback_query.register(asked_to_remove, Pressed(AskToRemoveSaved))
    router.callback_query.register(removed, Pressed(RemoveSaved))
    router.message.register(wrote_name, StateFilter(Awaiting.audience_name), Text())
    return router
