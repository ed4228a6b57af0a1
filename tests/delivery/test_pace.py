"""The pace, on a clock whose hands the test moves, and once on the real one."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from bot.delivery.pace import Pace, TurnTooLate
from bot.domain.delivery import Priority

NEWSLETTER = Priority.NEWSLETTER


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


async def passes(turn: Coroutine[Any, Any, None]) -> bool:
    """Whether somebody may pass without waiting at all."""
    try:
        async with asyncio.timeout(0):
            await turn
    except (TimeoutError, TurnTooLate):
        return False
    return True


async def test_never_more_than_the_rate_in_any_second_and_nearly_all_of_it() -> None:
    passed: list[float] = []

    class Watched(Pace):
        def _pass(self, chat_id: int | None, now: float) -> None:
            passed.append(now)
            super()._pass(chat_id, now)

    pace = Watched(rate=300)
    async with asyncio.TaskGroup() as senders:
        for chat in range(750):
            senders.create_task(pace.enter(chat, NEWSLETTER))

    assert min(later - first for first, later in zip(passed, passed[300:], strict=False)) > 1.0
    assert passed[-1] - passed[0] < 749 / 300 / 0.9  # how near it comes on a quiet machine is a benchmark


async def test_a_late_waking_is_caught_up_with_and_an_idle_hour_is_not() -> None:
    clock = Clock()
    pace = Pace(rate=30, monotonic=clock)

    async def at_once() -> int:
        return [await passes(pace.enter(chat, NEWSLETTER, timeout=0)) for chat in range(40)].count(True)

    await at_once()
    clock.now += 0.085
    assert await at_once() == 2
    clock.now += 3600
    assert await at_once() == 2


async def test_the_highest_rank_goes_first() -> None:
    order: list[str] = []

    async def sends(name: str, priority: Priority, chat: int) -> None:
        await pace.enter(chat, priority)
        order.append(name)

    pace = Pace(rate=100)
    async with asyncio.TaskGroup() as senders:
        for number in range(20):
            senders.create_task(sends("newsletter", Priority.NEWSLETTER, number))
        for number in range(20, 23):
            senders.create_task(sends("reminder", Priority.REMINDER, number))
        for number in range(23, 26):
            senders.create_task(sends("answer", Priority.ANSWER, number))

    late = order[6:]  # the first few pass at once, before anybody stands in line
    assert len(set(late)) > 1
    assert late == sorted(late, key=["answer", "reminder", "newsletter"].index)


async def test_a_chat_gets_one_newsletter_a_second_but_answers_at_once() -> None:
    clock = Clock()
    pace = Pace(rate=1000, monotonic=clock)
    assert await passes(pace.enter(1, NEWSLETTER, timeout=0.5))
    clock.now += 0.5
    assert not await passes(pace.enter(1, NEWSLETTER, timeout=0.4))
    for _ in range(9):
        assert await passes(pace.enter(1, Priority.ANSWER))
        clock.now += 0.01
    clock.now += 10
    assert await passes(pace.enter(1, NEWSLETTER))


async def test_a_group_gets_twenty_a_minute_even_of_answers() -> None:
    clock = Clock()
    pace = Pace(rate=1000, monotonic=clock)
    for _ in range(20):
        assert await passes(pace.enter(-1, Priority.ANSWER))
        clock.now += 2
    with pytest.raises(TurnTooLate) as late:
        await pace.enter(-1, Priority.ANSWER, timeout=3)
    assert late.value.after == pytest.approx(20)
    clock.now += 20
    assert await passes(pace.enter(-1, Priority.ANSWER))


async def test_a_pause_for_one_chat_is_kept_by_that_chat_alone() -> None:
    clock = Clock()
    pace = Pace(rate=None, monotonic=clock)
    pace.hold(1, 30)
    with pytest.raises(TurnTooLate):
        await pace.enter(1, Priority.ANSWER, timeout=3)
    assert await passes(pace.enter(2, NEWSLETTER))
    clock.now += 31
    assert await passes(pace.enter(1, Priority.ANSWER))


async def test_a_pause_for_all_is_kept_by_all() -> None:
    clock = Clock()
    pace = Pace(rate=30, monotonic=clock)
    pace.hold(None, 3600)
    assert pace.held_for() == 3600
    with pytest.raises(TurnTooLate):
        await pace.enter(2, Priority.ANSWER, timeout=3)
    clock.now += 3601
    assert await passes(pace.enter(2, Priority.ANSWER))


async def test_a_crowded_chat_does_not_stand_in_the_way_of_others() -> None:
    pace = Pace(rate=200)
    first = asyncio.ensure_future(pace.enter(1, NEWSLETTER))
    second = asyncio.ensure_future(pace.enter(1, NEWSLETTER))
    third = asyncio.ensure_future(pace.enter(2, NEWSLETTER))
    await asyncio.wait([first, third])
    assert not second.done()
    second.cancel()


async def test_somebody_who_gives_up_does_not_use_up_a_turn() -> None:
    pace = Pace(rate=10)
    waiting = [asyncio.ensure_future(pace.enter(chat, NEWSLETTER)) for chat in range(5)]
    await asyncio.sleep(0)
    for each in waiting[:4]:
        each.cancel()
    async with asyncio.timeout(0.3):
        await waiting[4]


async def test_chats_are_forgotten_when_nothing_holds_them_back() -> None:
    clock = Clock()
    pace = Pace(rate=100_000, monotonic=clock)
    for chat in range(5000):
        clock.now += 0.1
        await pace.enter(chat, NEWSLETTER)
    assert len(pace._chats) < 2100
