"""Applying to join without an invitation: strangers do, and members to one group more."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.filters import Filter, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.applications import Application, waits_for_workplace
from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import tidy_name, usable_name
from bot.screens import choices
from bot.screens.applications import applying
from bot.screens.applications.buttons import (
    ApplyAsKind,
    ApplyAt,
    ApplyFromTerms,
    ApplyInCounty,
    BeginApplication,
    ShowOwnApplications,
    WithdrawApplication,
)
from bot.services.applications import Applications
from bot.services.openings import Openings
from bot.texts.catalog import Catalog, Say
from handlers.conversation import Awaiting
from handlers.filters import Key, Pressed, Text
from handlers.reply import show


class StillWaits(Filter):
    """The text is about an application that waits. A question is none, and is answered as everywhere."""

    async def __call__(self, message: Message, state: FSMContext, applications: Applications) -> bool:
        number = (await state.get_data()).get("application_id")
        mine = await applications.of_account(message.chat.id)
        if not any(each.id == number and each.waits for each in mine):
            await state.clear()
            return False
        return not (message.text or "").rstrip().endswith("?")


async def began(query: CallbackQuery, button: BeginApplication, voices: Catalog) -> None:
    await show(query, applying.terms(voices[button.language]))


async def read_terms(
    query: CallbackQuery, button: ApplyFromTerms, state: FSMContext, network: Network, voices: Catalog
) -> None:
    say = voices[button.language]
    await _await_place(state, say)
    await show(query, choices.choose_county(applying.choice(say), network, say))


async def chose_county(
    query: CallbackQuery, button: ApplyInCounty, state: FSMContext, network: Network, voices: Catalog
) -> None:
    say = voices[button.language]
    chosen = choices.choose_municipality(applying.choice(say), button.county, button.part, network, say)
    await _await_place(state, say)
    await show(query, chosen)


async def wrote_place(
    message: Message, state: FSMContext, network: Network, voices: Catalog, alarmed: bool
) -> None:
    """A cry for help is no place."""
    say = voices[(await state.get_data())["language"]]
    choice = applying.choice(say)
    if alarmed:
        await show(message, choices.choose_county(choice, network, say))
    else:
        await show(message, choices.found(choice, network.find(message.text or ""), network, say))


async def chose_place(
    query: CallbackQuery,
    button: ApplyAt,
    state: FSMContext,
    openings: Openings,
    network: Network,
    voices: Catalog,
) -> None:
    place = network.municipality(button.place)
    asked = await state.get_data()
    await state.set_state(Awaiting.application_name)
    await state.set_data(asked | {"language": button.language.value, "place": place.code})
    name = asked.get("name") or usable_name(query.from_user.first_name)
    who = await openings.who_answers(place.code)
    await show(query, applying.choose_kind(place.code, name, who, network, voices[button.language]))


async def wrote_name(
    message: Message,
    state: FSMContext,
    openings: Openings,
    network: Network,
    voices: Catalog,
    alarmed: bool,
) -> None:
    asked = await state.get_data()
    if not alarmed:
        asked["name"] = tidy_name(message.text or "")
        await state.set_data(asked)
    say, who = voices[asked["language"]], await openings.who_answers(asked["place"])
    await show(message, applying.choose_kind(asked["place"], asked.get("name"), who, network, say))


async def applied(
    query: CallbackQuery,
    button: ApplyAsKind,
    state: FSMContext,
    applications: Applications,
    network: Network,
    voices: Catalog,
) -> None:
    place, account = network.municipality(button.place), query.from_user
    name = (await state.get_data()).get("name") or usable_name(account.first_name)
    if name is None:
        raise Declined("application-name-first")
    new = await applications.apply(
        account.id, place.code, button.kind, name=name, language=button.language.value
    )
    await _show_own(query, [new], state, network, voices[button.language])


async def wrote_workplace(
    message: Message,
    state: FSMContext,
    applications: Applications,
    network: Network,
    voices: Catalog,
    alarmed: bool,
) -> None:
    """A cry for help is no workplace."""
    asked, account = await state.get_data(), message.chat.id
    if alarmed:
        mine = await applications.of_account(account)
    else:
        mine = await applications.write_workplace(
            asked["application_id"], account, written=message.text or ""
        )
    await _show_own(message, mine, state, network, voices[asked["language"]])


async def opened_own(
    query: CallbackQuery,
    button: ShowOwnApplications,
    state: FSMContext,
    applications: Applications,
    network: Network,
    voices: Catalog,
) -> None:
    mine = await applications.of_account(query.from_user.id)
    await _show_own(query, mine, state, network, voices[button.language])


async def withdrew(
    query: CallbackQuery,
    button: WithdrawApplication,
    state: FSMContext,
    applications: Applications,
    network: Network,
    voices: Catalog,
) -> str:
    say = voices[button.language]
    await applications.withdraw(button.application_id, query.from_user.id)
    await _show_own(query, await applications.of_account(query.from_user.id), state, network, say)
    return say("application-withdrawn")


async def _show_own(
    event: Message | CallbackQuery,
    mine: Sequence[Application],
    state: FSMContext,
    network: Network,
    say: Say,
) -> None:
    """The next text is the workplace, of the application that the screen asks about."""
    await state.clear()
    asked = waits_for_workplace(mine)
    if asked is not None:
        await state.set_state(Awaiting.application_workplace)
        await state.set_data({"language": say.language, "application_id": asked.id})
    await show(event, applying.own(mine, network, say))


async def _await_place(state: FSMContext, say: Say) -> None:
    asked = await state.get_data()
    await state.set_state(Awaiting.application_place)
    await state.set_data(asked | {"language": say.language})


def routes() -> Router:
    """Strangers apply here; a member may apply to one group more."""
    router = Router(name="applying")
    words = Text(), ~Key("below-menu")
    router.message.register(wrote_place, StateFilter(Awaiting.application_place), *words)
    router.message.register(wrote_name, StateFilter(Awaiting.application_name), *words)
    router.message.register(
        wrote_workplace, StateFilter(Awaiting.application_workplace), *words, StillWaits()
    )
    router.callback_query.register(began, Pressed(BeginApplication))
    router.callback_query.register(read_terms, Pressed(ApplyFromTerms))
    router.callback_query.register(chose_county, Pressed(ApplyInCounty))
    router.callback_query.register(chose_place, Pressed(ApplyAt))
    router.callback_query.register(applied, Pressed(ApplyAsKind))
    router.callback_query.register(opened_own, Pressed(ShowOwnApplications))
    router.callback_query.register(withdrew, Pressed(WithdrawApplication))
    return router
