"""Invitations to a role of trust, and those that are open: who they are for, and taking them back."""

from datetime import datetime

from bot.domain.network import Network
from bot.domain.people import OpenInvitation, OpenInvitations, Role
from bot.screens.buttons import Meaning, button
from bot.screens.menu import ShowGroup, to_menu
from bot.screens.pages import page, position, turns
from bot.screens.places import group_name
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say


@button("invr")
class InviteToRole(Meaning):
    group_id: int
    role: Role


@button("ivs")
class ShowInvitations(Meaning):
    group_id: int


@button("ivsp")
class TurnInvitations(Meaning):
    group_id: int
    page: int


@button("ivl")
class LookAtInvitation(Meaning):
    invitation_id: int


@button("invq")
class ShowQr(Meaning):
    token: str


@button("ivr")
class WithdrawInvitation(Meaning):
    invitation_id: int


def role_invitation(link: str, token: str, role: Role, until: datetime, say: Say) -> Screen:
    day = moments.day(until, say.language)
    return screen(
        bold(link),
        say("invite-role-made", role=role.value, until=day),
        lines(say("invite-how"), f"/start {token}"),
        buttons=column(Press(say("invite-qr"), ShowQr(token)), to_menu(say)),
    )


def open_ones(listed: OpenInvitations, number: int, network: Network, say: Say) -> Screen:
    group_id = listed.group_id
    shown = page(listed.found, number)
    return screen(
        bold(say("invitations-to", group=group_name(listed.place, network, say))),
        say("invitations-choose") if listed.found else say("invitations-none"),
        position(shown, say),
        buttons=(
            *column(*(Press(_label(each, say), LookAtInvitation(each.id)) for each in shown.items)),
            *turns(shown, lambda to: TurnInvitations(group_id, to), say),
            *column(Press(say("menu-group"), ShowGroup(group_id)), to_menu(say)),
        ),
    )


def one(invitation: OpenInvitation, say: Say) -> Screen:
    made_by = invitation.made_by_name
    return screen(
        bold(_what(invitation, say)),
        lines(
            say("invitation-made-at-server")
            if made_by is None
            else say("invitation-made-by", name=made_by or say("person-removed")),
            say("invitation-until", day=moments.day(invitation.expires_at, say.language)),
        ),
        say("invitation-withdraw-means"),
        buttons=column(
            Press(say("invitation-withdraw"), WithdrawInvitation(invitation.id)),
            Press(say("invitations-back"), ShowInvitations(invitation.group_id)),
        ),
    )


def withdrawn(invitation: OpenInvitation, say: Say) -> Screen:
    return screen(
        bold(say("invitation-withdrawn")),
        buttons=column(Press(say("invitations-back"), ShowInvitations(invitation.group_id)), to_menu(say)),
    )


def _what(invitation: OpenInvitation, say: Say) -> str:
    if invitation.one_time:
        return say("invitation-for-one", role=invitation.role.value)
    if invitation.workplace is not None:
        return say("invitation-for-staff", workplace=invitation.workplace, left=invitation.uses_left)
    return say("invitation-for-many", left=invitation.uses_left)


def _label(invitation: OpenInvitation, say: Say) -> str:
    until = moments.day(invitation.expires_at, say.language)
    return say("invitation-label", what=_what(invitation, say), until=until)
