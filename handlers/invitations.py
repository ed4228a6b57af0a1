"""Inviting to a role of trust, and taking an open invitation back."""

from aiogram import Bot, Router
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import invitations as screens
from bot.screens.invitations import (
    InviteToRole,
    LookAtInvitation,
    ShowInvitations,
    TurnInvitations,
    WithdrawInvitation,
)
from bot.services.invitations import Invitations
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.reply import show


async def invited(
    query: CallbackQuery,
    button: InviteToRole,
    bot: Bot,
    person: Person,
    invitations: Invitations,
    say: Say,
) -> None:
    made = await invitations.invite(button.group_id, button.role, by=person)
    link = f"https://t.me/{(await bot.me()).username}?start={made.token}"
    await show(query, screens.role_invitation(link, made.token, button.role, made.expires_at, say))


async def opened(
    query: CallbackQuery,
    button: ShowInvitations,
    person: Person,
    invitations: Invitations,
    network: Network,
    say: Say,
) -> None:
    listed = await invitations.open_ones(button.group_id, by=person)
    await show(query, screens.open_ones(listed, 0, network, say))


async def turned(
    query: CallbackQuery,
    button: TurnInvitations,
    person: Person,
    invitations: Invitations,
    network: Network,
    say: Say,
) -> None:
    listed = await invitations.open_ones(button.group_id, by=person)
    await show(query, screens.open_ones(listed, button.page, network, say))


async def looked(
    query: CallbackQuery, button: LookAtInvitation, person: Person, invitations: Invitations, say: Say
) -> None:
    await show(query, screens.one(await invitations.look(button.invitation_id, by=person), say))


async def withdrew(
    query: CallbackQuery, button: WithdrawInvitation, person: Person, invitations: Invitations, say: Say
) -> None:
    await show(query, screens.withdrawn(await invitations.withdraw(button.invitation_id, by=person), say))


def routes() -> Router:
    router = Router(name="invitations")
    router.callback_query.register(invited, Pressed(InviteToRole))
    router.callback_query.register(opened, Pressed(ShowInvitations))
    router.callback_query.register(turned, Pressed(TurnInvitations))
    router.callback_query.register(looked, Pressed(LookAtInvitation))
    router.callback_query.register(withdrew, Pressed(WithdrawInvitation))
    return router
