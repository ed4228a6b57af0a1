"""What is said in a group's chat about the chat itself."""

from bot.domain.events import ChatLost
from bot.domain.network import Network
from bot.domain.people import Membership
from bot.screens.buttons import Meaning, button
from bot.screens.digest import Line
from bot.screens.places import group_name
from bot.screens.screen import Link, Press, Screen, bold, column, screen
from bot.texts.catalog import Say


@button("chl")
class LookAtLostChat(Meaning):
    group_chat_id: int


def linked(group: Membership, network: Network, say: Say) -> Screen:
    """The rules, for pinning."""
    return screen(
        bold(say("chat-linked", group=group_name(group.place, network, say))),
        say("chat-linked-what"),
        bold(say("chat-rules")),
    )


def lost(event: ChatLost, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("chat-lost", group=group_name(event.place, network, say))),
        say("chat-lost-what"),
    )


def lost_line(event: ChatLost, network: Network, say: Say) -> Line:
    words = say("chat-lost", group=group_name(event.place, network, say))
    return Line(words, Press(say("chat-lost-show"), LookAtLostChat(event.group_chat_id)))


def come_to_private(link: str, say: Say) -> Screen:
    return screen(say("private-only"), buttons=column(Link(say("private-open"), link)))
