"""Hearing that something happened in the box, without asking again and again."""

import asyncio


class Changes:
    """Counts what happened. Wait with `after`, giving the last number that was seen."""

    def __init__(self) -> None:
        self.number = 0
        self._next = asyncio.Event()

    def tell(self) -> None:
        self.number += 1
        self._next.set()
        self._next = asyncio.Event()

    async def after(self, seen: int) -> int:
        while self.number <= seen:
            await self._next.wait()
        return self.number
