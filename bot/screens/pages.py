"""Long lists, a page at a time: Telegram takes a hundred buttons and 4,096 characters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.screens.buttons import Meaning
from bot.screens.screen import Press
from bot.texts.catalog import Say

T = TypeVar("T")

ON_A_PAGE = 20


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """`number` is counted from 0."""

    items: Sequence[T]
    number: int
    last: int


def page(items: Sequence[T], number: int, most: int = ON_A_PAGE) -> Page[T]:
    """The page asked for, or the nearest that there is."""
    last = max(len(items) - 1, 0) // most
    number = min(max(number, 0), last)
    return Page(items[number * most : (number + 1) * most], number, last)


def position(page: Page[T], say: Say) -> str | None:
    return say("page-of", number=page.number + 1, all=page.last + 1) if page.last else None


def turns(page: Page[T], to: Callable[[int], Meaning], say: Say) -> tuple[tuple[Press, ...], ...]:
    """The row that turns pages; no row where there is only one."""
    back = Press(say("page-before"), to(page.number - 1))
    on = Press(say("page-after"), to(page.number + 1))
    row = (*((back,) if page.number > 0 else ()), *((on,) if page.number < page.last else ()))
    return (row,) if row else ()
