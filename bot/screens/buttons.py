"""Buttons whose meaning is packed into them, so that they can be pressed years after they were shown.

`@button("meet")` makes a frozen dataclass of a class; `pack` writes it as `meet:12:yes` and `unpack` reads it
back. The prefix lives in people's chats: it is never changed and never used for anything else.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import Enum
from typing import Any, ClassVar, TypeVar, dataclass_transform, get_type_hints

MOST_BYTES = 64
"""Telegram's limit for `callback_data`, counted in UTF-8."""


@dataclass(frozen=True)
class Meaning:
    """What a button means. Declared by `@button`."""

    prefix: ClassVar[str]

    def pack(self) -> str:
        values = (getattr(self, each.name) for each in fields(self))
        packed = ":".join([self.prefix, *map(_written, values)])
        if len(packed.encode()) > MOST_BYTES:
            raise ValueError(f"{packed!r} is longer than the {MOST_BYTES} bytes a button may carry.")
        return packed


LARGEST_NUMBER = 2**31 - 1
"""No row of ours has a larger one; PostgreSQL raises where one is asked for."""

_meanings: dict[str, type[Meaning]] = {}
M = TypeVar("M", bound=Meaning)


@dataclass_transform(frozen_default=True)
def button(prefix: str) -> Callable[[type[M]], type[M]]:
    """Declares what a button means. Fields are int, str, bool, date, datetime (wall clock) or an Enum."""

    def declare(cls: type[M]) -> type[M]:
        if prefix in _meanings:
            raise ValueError(f"The prefix {prefix!r} is taken by {_meanings[prefix].__name__}.")
        cls.prefix = prefix
        _meanings[prefix] = dataclass(frozen=True)(cls)
        return cls

    return declare


def unpack(data: str) -> Meaning | None:
    """The meaning of packed data, or None where no button of ours, past or present, says that."""
    prefix, *written = data.split(":")
    cls = _meanings.get(prefix)
    if cls is None:
        return None
    hints = get_type_hints(cls)
    names = [each.name for each in fields(cls)]
    if len(names) != len(written):
        return None
    try:
        return cls(**{name: _read(hints[name], text) for name, text in zip(names, written, strict=True)})
    except ValueError:
        return None


def known_prefixes() -> frozenset[str]:
    return frozenset(_meanings)


def _written(value: object) -> str:
    match value:
        case Enum():
            text = str(value.value)
        case bool():
            text = str(int(value))
        case datetime():
            text = f"{value:%Y%m%d%H%M}"
        case date():
            text = f"{value:%Y%m%d}"
        case _:
            text = str(value)
    if ":" in text:
        raise ValueError(f"{text!r} holds a colon, which parts the fields of a button.")
    return text


def _read(kind: Any, text: str) -> object:
    if kind is bool:
        return bool(int(text))
    if kind is datetime:
        return datetime.strptime(text, "%Y%m%d%H%M")  # noqa: DTZ007  a wall-clock time; the zone is the group's
    if kind is date:
        return datetime.strptime(text, "%Y%m%d").date()  # noqa: DTZ007
    if kind is int and abs(int(text)) > LARGEST_NUMBER:
        raise ValueError(f"{text} is larger than any number of ours.")
    return kind(text)
