"""Showing by a code that an address is one's own, and thereby what one is at work."""

from collections.abc import Sequence

from bot.domain.members import Member
from bot.domain.network import Network
from bot.screens.buttons import Meaning, button
from bot.screens.digest import Line
from bot.screens.members import LookAtMember
from bot.screens.menu import to_menu
from bot.screens.places import group_name
from bot.screens.screen import Press, Screen, bold, column, screen
from bot.texts import moments
from bot.texts.catalog import Say


@button("pbm")
class ProveByMail(Meaning):
    pass


def offer(say: Say) -> Press:
    return Press(say("mail-code-offer"), ProveByMail())


def ask_address(member: Member, domains: Sequence[str], network: Network, say: Say) -> Screen:
    return screen(
        bold(say("mail-code-work-address")),
        say(
            "mail-code-work-address-how",
            group=group_name(member.place, network, say),
            kind=say("kind", kind=member.kind.value),
            domains=moments.listing([f"@{each}" for each in domains], say.language),
        ),
        say("mail-code-not-kept"),
        buttons=column(to_menu(say)),
    )


def ask_code(address: str, again: Press | None, say: Say) -> Screen:
    """`again` leads to where the address is written."""
    return screen(
        bold(say("mail-code-on-its-way", address=address)),
        say("mail-code-write"),
        buttons=column(again, to_menu(say)),
    )


def another_address(say: Say) -> Press:
    return Press(say("mail-code-again"), ProveByMail())


def mailed(code: str, say: Say) -> Screen:
    """Its first line becomes the subject, which is read on locked screens."""
    return screen(say("mail-code-title"), bold(code), say("mail-code-how"), say("mail-code-not-asked"))


def confirmed_line(member: Member, network: Network, say: Say) -> Line:
    """For those who had been asked whether they know the person."""
    words = say(
        "mail-code-confirmed-line",
        name=member.name,
        group=group_name(member.place, network, say),
        kind=say("kind", kind=member.kind.value),
    )
    return Line(words, Press(say("member-look"), LookAtMember(member.id)))
