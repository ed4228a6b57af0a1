"""How something is told because of an event: in a message of its own, or in the morning's digest."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Operation, Recipient, Urgency
from bot.domain.events.event import Event
from bot.domain.network import Network
from bot.screens.digest import Line
from bot.screens.screen import Screen
from bot.texts.catalog import Say


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that is said because of an event. What the screen needs is found once: the facts."""

    facts: Callable[[AsyncSession, Any], Awaitable[Any]]
    whom: Callable[[AsyncSession, Any], Awaitable[Sequence[Recipient]]]
    screen: Callable[[Any, Network, Say], Screen]
    occasion: Callable[[Any], str]
    urgency: Urgency = Urgency.TIMED
    operation: Operation = Operation.SEND
    until: Callable[[Any], datetime | None] = lambda _: None


@dataclass(frozen=True, slots=True)
class InDigest:
    """What can wait: a line in the morning's digest of each, instead of a message of its own."""

    facts: Callable[[AsyncSession, Any], Awaitable[Any]]
    whom: Callable[[AsyncSession, Any], Awaitable[Sequence[Recipient]]]
    """People; a chat has no digest."""
    line: Callable[[Any, Network, Say], Line]
    occasion: Callable[[Any], str]
    group: Callable[[Any], int | None] = lambda _: None
    """Whom it concerns only while they belong to this group, by the facts."""


Rows: TypeAlias = Mapping[type[Event], tuple[Told | InDigest, ...]]
"""What is told because of which event."""
Overtaken: TypeAlias = Mapping[type[Event], Callable[[Any], Sequence[str]]]
"""Because of which event lines are true no more: how their occasions begin."""
