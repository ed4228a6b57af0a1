"""Inviting others, and one's own settings."""

from aiogram import Bot, Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.network import Network
from bot.domain.people import Person
from bot.domain.permissions import Act, led_by, require
from bot.screens import menu, qr
from bot.screens import people as screens
from bot.screens.invitations import ShowQr
from bot.screens.menu import ChooseInvitation, ShowSettings
from bot.screens.people import ChangeName, MakeInvitation, SpeakLanguage
from bot.screens.workplaces import InviteStaff
from bot.services.invitations import may_be_invited
from bot.services.openings import Openings
from bot.services.people import MadeInvitation, People
from bot.texts.catalog import Catalog, Say
from handlers.commands import INVITE, SETTINGS, publish_for
from handlers.conversation import Awaiting
from handlers.filters import LeadsOneGroup, Pressed, Text
from handlers.reply import show, show_below, show_made_file


async def wants_to_invite(message: Message, person: Person, network: Network, say: Say) -> None:
    led = led_by(person, Act.INVITE_MEMBERS)
    await show(message, menu.which_group(led, ChooseInvitation, network, say))


async def chose_group(
    event: Message | CallbackQuery,
    button: ChooseInvitation,
    person: Person,
    people: People,
    openings: Openings,
    network: Network,
    say: Say,
) -> None:
    place = await people.place_of(button.group_id)
    require(person, Act.INVITE_MEMBERS, place)
    roles, is_open = may_be_invited(place, person), await openings.is_open(place)
    await show(event, screens.choose_invitation(button.group_id, place, roles, network, say, is_open=is_open))


async def made_invitation(
    query: CallbackQuery, button: MakeInvitation, bot: Bot, person: Person, people: People, say: Say
) -> None:
    made = await people.invite(button.group_id, one_time=button.one_time, by=person)
    await _show_invitation(query, made, bot, say)


async def invited_staff(
    query: CallbackQuery, button: InviteStaff, bot: Bot, person: Person, people: People, say: Say
) -> None:
    await _show_invitation(query, await people.invite_staff(button.workplace_id, by=person), bot, say)


async def _show_invitation(query: CallbackQuery, made: MadeInvitation, bot: Bot, say: Say) -> None:
    link = await _link(bot, made.token)
    await show(
        query,
        screens.invitation_made(
            link,
            made.token,
            one_time=made.one_time,
            uses=made.uses,
            until=made.expires_at,
            say=say,
        ),
    )


async def showed_qr(
    query: CallbackQuery,
    button: ShowQr,
    bot: Bot,
    person: Person,
    people: People,
    network: Network,
    say: Say,
) -> None:
    """As long as the link opens the door."""
    invitation = await people.invitation(button.token, query.from_user.id)
    require(person, Act.INVITE_MEMBERS, invitation.place)
    picture = qr.png(await _link(bot, button.token))
    await show_made_file(
        query, screens.qr(invitation, network, say), "inbjudan.png", picture, as_picture=True
    )


async def _link(bot: Bot, token: str) -> str:
    return f"https://t.me/{(await bot.me()).username}?start={token}"


async def asked_for_settings(
    message: Message, person: Person, network: Network, voices: Catalog, say: Say
) -> None:
    await show(message, screens.settings(person, network, voices, say))


async def opened_settings(
    query: CallbackQuery, person: Person, network: Network, voices: Catalog, say: Say
) -> None:
    await show(query, screens.settings(person, network, voices, say))


async def chose_language(
    query: CallbackQuery,
    button: SpeakLanguage,
    bot: Bot,
    person: Person,
    people: People,
    network: Network,
    voices: Catalog,
) -> None:
    person = await people.speak(button.language, by=person)
    say = voices[person.language]
    await show(query, screens.settings(person, network, voices, say))
    await show_below(query, menu.language_changed(say))
    await publish_for(bot, person, say)


async def wants_another_name(query: CallbackQuery, state: FSMContext, say: Say) -> None:
    await state.set_state(Awaiting.new_name)
    await show(query, screens.write_name(say))


async def wrote_another_name(
    message: Message, state: FSMContext, person: Person, people: People, say: Say, alarmed: bool
) -> None:
    """A cry for help is no name."""
    if alarmed:
        await show(message, screens.write_name(say))
        return
    person = await people.rename(message.text or "", by=person)
    await state.clear()
    await show(message, screens.name_changed(person, say))


def routes() -> Router:
    router = Router(name="people")
    one_group = LeadsOneGroup(Act.INVITE_MEMBERS, ChooseInvitation)
    router.message.register(chose_group, Command(*INVITE, ignore_case=True), one_group)
    router.message.register(wants_to_invite, Command(*INVITE, ignore_case=True))
    router.message.register(asked_for_settings, Command(*SETTINGS, ignore_case=True))
    router.message.register(wrote_another_name, StateFilter(Awaiting.new_name), Text())
    router.callback_query.register(wants_another_name, Pressed(ChangeName))
    router.callback_query.register(chose_group, Pressed(ChooseInvitation))
    router.callback_query.register(made_invitation, Pressed(MakeInvitation))
    router.callback_query.register(invited_staff, Pressed(InviteStaff))
    router.callback_query.register(showed_qr, Pressed(ShowQr))
    router.callback_query.register(opened_settings, Pressed(ShowSettings))
    router.callback_query.register(chose_language, Pressed(SpeakLanguage))
    return router
