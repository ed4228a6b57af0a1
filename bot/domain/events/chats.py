"""What happens with the chat of a group."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.events.event import Event


@dataclass(frozen=True, slots=True)
class ChatLinked(Event):
    group_id: int
    group_chat_id: int


@dataclass(frozen=True, slots=True)
class ChatLost(Event):
    group_id: int
    group_chat_id: int
    since: datetime
    why: str


@dataclass(frozen=True, slots=True)
class ChatFound(Event):
    """A lost one can be written to again, and nobody had to link it anew."""

    group_id: int
    group_chat_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class ChatUnlinked(Event):
    group_id: int
    group_chat_id: int
