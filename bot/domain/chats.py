"""The Telegram chats that groups have linked, and what mends one that is lost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

REMOVED = "kicked"
SILENCED = "no-write-access"
TOPIC_GONE = "topic-gone"
TURNED_OFF = "off"
"""By whoever turned off the chats of the place."""
UNLINKED = "unlinked"
"""By somebody who leads the group. The row stays: what was sent to the chat knows it by its number."""
NOT_IN_IT = frozenset({REMOVED, "not-member"})
"""Reasons that are wrong where the bot hears from the chat itself."""


class Remedy(StrEnum):
    """What somebody has to do, so that a lost chat is reached again."""

    ADD = "add"
    ALLOW = "allow"
    MAKE_ANEW = "make-anew"
    CHOOSE_TOPIC = "choose-topic"
    TURN_ON = "turn-on"
    LINK = "link"


_REMEDIES: Mapping[str, Remedy] = {
    SILENCED: Remedy.ALLOW,
    "chat-deleted": Remedy.MAKE_ANEW,
    TOPIC_GONE: Remedy.CHOOSE_TOPIC,
    TURNED_OFF: Remedy.TURN_ON,
}


def remedy(why: str, *, allowed: bool) -> Remedy:
    """For a reason of a refusal, as `domain/delivery.py` lists them: most mean that the bot is not there.

    `allowed` where the place has chats turned on now.
    """
    if why == TURNED_OFF and allowed:
        return Remedy.LINK
    return _REMEDIES.get(why, Remedy.ADD)


@dataclass(frozen=True, slots=True)
class GroupChat:
    """A link. The chat's title is not stored, so that a group's chats are told apart by number and day."""

    id: int
    group_id: int
    place: str
    linked_at: datetime
    lost_why: str | None


@dataclass(frozen=True, slots=True)
class ChatsOfGroup:
    group_id: int
    place: str
    chats: Sequence[GroupChat]
    allowed: bool
    """Whether the place lets its group link any."""
