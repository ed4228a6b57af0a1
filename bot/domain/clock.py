"""The network's clock: always an argument, so that a test or the sandbox can move its hands."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

Clock: TypeAlias = Callable[[], datetime]
"""Tells the instant, aware and in UTC."""

SWEDEN = ZoneInfo("Europe/Stockholm")


def wall_clock() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  the one place where the machine's clock is read
