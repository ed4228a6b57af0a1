"""What is said in a group's chat about the chat itself, and about it to those who lead the group."""

from collections.abc import Sequence

from bot.domain.chats import ChatsOfGroup, GroupChat, remedy
from bot.domain.events.chats import ChatFound, ChatLost
from bot.domain.network import Network
from bot.domain.people import Membership
from bot.screens.buttons import Meaning, button
from bot.screens.digest import Line
from bot.screens.menu import ShowGroup, to_menu
from bot.screens.openings import ShowOpening
from bot.screens.places import group_name, group_title
from bot.screens.screen import Link, Press, Screen, Words, bold, column, lines, screen
from bot.texts.catalog import Say
from bot.texts.moments import day


@button("chl")
class LookAtLostChat(Meaning):
    group_chat_id: int


@button("chk")
class LinkThisChat(Meaning):
    """In the group's chat. Only who wrote the command may press it."""

    group_id: int
    asked_by: int


@button("chs")
class ShowChats(Meaning):
    group_id: int


@button("chuq")
class AskUnlinkChat(Meaning):
    group_chat_id: int


@button("chu")
class UnlinkChat(Meaning):
    group_chat_id: int


def hello(say: Say) -> Screen:
    """In a chat that is not linked, to which the bot was just added."""
    return screen(say("chat-hello"), say("chat-hello-emergency"))


def not_as_administrator(say: Say) -> Screen:
    return screen(bold(say("chat-admin")), say("chat-admin-what"))


def which_group(groups: Sequence[Membership], asked_by: int, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("chat-link-which")),
        buttons=column(
            *(
                Press(group_title(each.place, network, say), LinkThisChat(each.group_id, asked_by))
                for each in groups
            )
        ),
    )


def linked(group: Membership, network: Network, say: Say) -> Screen:
    """The rules, for pinning."""
    return screen(
        bold(say("chat-linked", group=group_name(group.place, network, say))),
        say("chat-linked-what"),
        bold(say("chat-rules")),
    )


def linked_already(group: Membership, network: Network, say: Say) -> Screen:
    return screen(say("chat-linked-already", group=group_name(group.place, network, say)))


def chats(of_group: ChatsOfGroup, network: Network, say: Say) -> Screen:
    """Titles are not stored: a chat is known by its number and the day it was linked."""
    place, numbered = of_group.place, list(enumerate(of_group.chats, start=1))
    return screen(
        bold(say("chats-title", group=group_name(place, network, say))),
        lines(*(_line(number, chat, say) for number, chat in numbered)) if numbered else say("chats-none"),
        say("chats-how" if of_group.allowed else "chats-off"),
        buttons=column(
            None if of_group.allowed else Press(say("opening-button"), ShowOpening(place)),
            *(
                Press(say("chats-mend", number=number), LookAtLostChat(chat.id))
                for number, chat in numbered
                if chat.lost_why is not None
            ),
            *(Press(say("chats-unlink", number=number), AskUnlinkChat(chat.id)) for number, chat in numbered),
            Press(say("menu-group"), ShowGroup(of_group.group_id)),
            to_menu(say),
        ),
    )


def before_unlinking(number: int, chat: GroupChat, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("chat-unlink-ask", number=number, group=group_name(chat.place, network, say))),
        say("chat-unlink-means"),
        buttons=column(
            Press(say("chat-unlink-yes"), UnlinkChat(chat.id)),
            Press(say("chat-unlink-no"), ShowChats(chat.group_id)),
        ),
    )


def lost(chat: GroupChat, network: Network, say: Say, *, allowed: bool) -> Screen:
    return screen(
        bold(say("chat-lost", group=group_name(chat.place, network, say))),
        say("chat-lost-what", remedy=remedy(chat.lost_why or "", allowed=allowed).value),
        say("chat-lost-meanwhile"),
        buttons=column(Press(say("chats-button"), ShowChats(chat.group_id))),
    )


def lost_line(event: ChatLost, network: Network, say: Say) -> Line:
    words = say("chat-lost", group=group_name(event.place, network, say))
    return Line(words, Press(say("chat-lost-show"), LookAtLostChat(event.group_chat_id)))


def found_line(event: ChatFound, network: Network, say: Say) -> Line:
    return Line(say("chat-found", group=group_name(event.place, network, say)))


def come_to_private(link: str, say: Say) -> Screen:
    return _to_private(link, say, say("private-only"))


def contacts_in_private(link: str, say: Say) -> Screen:
    return _to_private(link, say, bold(say("contacts-emergency")), say("chat-contacts"))


def help_in_group(link: str, say: Say) -> Screen:
    return _to_private(link, say, say("chat-help"), say("chat-help-private"))


def _to_private(link: str, say: Say, *pieces: str | Words) -> Screen:
    """Nothing personal: where Telegram can't show it to one person alone, the whole group sees it."""
    return screen(*pieces, buttons=column(Link(say("private-open"), link)))


def _line(number: int, chat: GroupChat, say: Say) -> str:
    state = "whole" if chat.lost_why is None else "lost"
    return say("chats-line", number=number, day=day(chat.linked_at, say.language), state=state)
