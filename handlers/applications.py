"""Applying to join without an invitation, and answering those who apply."""

from contextlib import suppress

from aiogram import Bot, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.delivery.pace import TurnTooLate
from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Person, tidy_name, usable_name
from bot.screens import choices
from bot.screens.applications import answering, applying
from bot.screens.applications.buttons import (
    ApplyAsKind,
    ApplyAt,
    ApplyFromTerms,
    ApplyInCounty,
    ApproveApplication,
    BeginApplication,
    DeclineApplication,
    LookAtApplication,
    ShowApplications,
    ShowOwnApplications,
    TurnApplications,
    UndoDecision,
    WithdrawApplication,
)
from bot.services.applications import Applications
from bot.services.openings import Openings
from bot.services.people import People
from bot.texts.catalog import Catalog, Say
from handlers.commands import publish_for
from handlers.conversation import Awaiting
from handlers.filters import Pressed, Text
from handlers.reply import reach, show


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
    await state.clear()
    await show(query, applying.own([new], network, voices[button.language]))


async def opened_own(
    query: CallbackQuery,
    button: ShowOwnApplications,
    applications: Applications,
    network: Network,
    voices: Catalog,
) -> None:
    mine = await applications.of_account(query.from_user.id)
    await show(query, applying.own(mine, network, voices[button.language]))


async def withdrew(
    query: CallbackQuery,
    button: WithdrawApplication,
    applications: Applications,
    network: Network,
    voices: Catalog,
) -> str:
    say = voices[button.language]
    await applications.withdraw(button.application_id, query.from_user.id)
    await show(query, applying.own(await applications.of_account(query.from_user.id), network, say))
    return say("application-withdrawn")


async def opened(
    query: CallbackQuery,
    button: ShowApplications,
    person: Person,
    applications: Applications,
    network: Network,
    say: Say,
) -> None:
    here = await applications.at_group(button.group_id, by=person)
    await show(query, answering.waiting(here, network, say))


async def turned(
    query: CallbackQuery,
    button: TurnApplications,
    person: Person,
    applications: Applications,
    network: Network,
    say: Say,
) -> None:
    here = await applications.at_group(button.group_id, by=person)
    await show(query, answering.waiting(here, network, say, button.page))


async def looked(
    query: CallbackQuery,
    button: LookAtApplication,
    person: Person,
    applications: Applications,
    openings: Openings,
    network: Network,
    say: Say,
) -> None:
    asked = await applications.look(button.application_id, by=person)
    is_open = await openings.is_open(asked.place)
    await show(query, answering.one(asked, person, network, say, is_open=is_open))


async def approved(
    query: CallbackQuery,
    button: ApproveApplication,
    bot: Bot,
    person: Person,
    people: People,
    applications: Applications,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    asked, newcomer = await applications.approve(button.application_id, by=person)
    people.forget(newcomer.telegram_id)
    await show(query, answering.decided(asked, person, network, say, reached=True))
    with suppress(TelegramAPIError, TurnTooLate):
        await publish_for(bot, newcomer, voices[newcomer.language])


async def declined(
    query: CallbackQuery,
    button: DeclineApplication,
    bot: Bot,
    person: Person,
    applications: Applications,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    """The applicant is told at once; where that fails they find the answer under the welcome."""
    asked = await applications.decline(button.application_id, by=person)
    told = applying.declined(asked, network, voices[asked.language])
    reached = await reach(bot, asked.telegram_id, told)
    await show(query, answering.decided(asked, person, network, say, reached=reached))


async def undid(
    query: CallbackQuery,
    button: UndoDecision,
    bot: Bot,
    person: Person,
    people: People,
    applications: Applications,
    openings: Openings,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    asked = await applications.undo(button.application_id, by=person)
    people.forget(asked.telegram_id)
    await reach(bot, asked.telegram_id, applying.reopened(asked, network, voices[asked.language]))
    is_open = await openings.is_open(asked.place)
    await show(query, answering.one(asked, person, network, say, is_open=is_open))


async def _await_place(state: FSMContext, say: Say) -> None:
    asked = await state.get_data()
    await state.set_state(Awaiting.application_place)
    await state.set_data(asked | {"language": say.language})


def for_all() -> Router:
    """Strangers apply here; a member may apply to one group more."""
    router = Router(name="applying")
    router.message.register(wrote_place, StateFilter(Awaiting.application_place), Text())
    router.message.register(wrote_name, StateFilter(Awaiting.application_name), Text())
    router.callback_query.register(began, Pressed(BeginApplication))
    router.callback_query.register(read_terms, Pressed(ApplyFromTerms))
    router.callback_query.register(chose_county, Pressed(ApplyInCounty))
    router.callback_query.register(chose_place, Pressed(ApplyAt))
    router.callback_query.register(applied, Pressed(ApplyAsKind))
    router.callback_query.register(opened_own, Pressed(ShowOwnApplications))
    router.callback_query.register(withdrew, Pressed(WithdrawApplication))
    return router


def routes() -> Router:
    router = Router(name="applications")
    router.callback_query.register(opened, Pressed(ShowApplications))
    router.callback_query.register(turned, Pressed(TurnApplications))
    router.callback_query.register(looked, Pressed(LookAtApplication))
    router.callback_query.register(approved, Pressed(ApproveApplication))
    router.callback_query.register(declined, Pressed(DeclineApplication))
    router.callback_query.register(undid, Pressed(UndoDecision))
    return router
