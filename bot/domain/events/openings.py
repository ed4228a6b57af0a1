"""What happens before a place lets people in, and what it allows."""

from dataclasses import dataclass

from bot.domain.events.event import Event
from bot.domain.openings import Detail


@dataclass(frozen=True, slots=True)
class PlaceDetailsChanged(Event):
    """Who answers for personal data there: which of it was filled in or changed."""

    detail: Detail


@dataclass(frozen=True, slots=True)
class MunicipalityOpened(Event):
    """All is filled in, so that people may be let in from now on."""

    group_id: int


@dataclass(frozen=True, slots=True)
class GroupChatsAllowed(Event):
    """The groups of the place may link chats in Telegram."""


@dataclass(frozen=True, slots=True)
class GroupChatsStopped(Event):
    """They may not any more, and nothing is written to those that were linked."""
