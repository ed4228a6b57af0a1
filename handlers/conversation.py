"""What a person was asked for, kept over restarts, and one update of a person at a time."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import Any, TypeAlias
from weakref import WeakValueDictionary

from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage, StateType, StorageKey

from bot.domain.clock import Clock
from bot.storage import conversations
from bot.storage.database import Database


class Awaiting(StatesGroup):
    """The next text a person writes is …"""

    name = State()
    new_name = State()
    application_place = State()
    application_name = State()
    application_workplace = State()
    covered_place = State()
    opening_detail = State()
    newsletter = State()
    newsletter_check = State()
    newsletter_words = State()
    newsletter_file = State()
    newsletter_place = State()
    forwarding = State()
    audience_name = State()
    newsletter_time = State()
    newsletter_hour = State()
    newsletter_repeat = State()
    newsletter_urgent = State()
    newsletter_sent_back = State()
    correction = State()
    withdrawal_why = State()
    archive_search = State()
    meeting_day = State()
    meeting_time = State()
    meeting_place = State()
    workplace_name = State()
    question = State()
    answer = State()
    answer_part = State()
    answer_sent_back = State()
    law_day = State()
    law_note = State()
    agreement_day = State()
    expectation = State()
    email_participant = State()
    email_change = State()
    contact_part = State()
    contact_change = State()
    work_address = State()
    work_code = State()
    own_hours = State()
    mail_address = State()
    mail_code = State()


MOST_WAITING = 20
"""Updates of one person in one chat, the one in hand included."""

_Key: TypeAlias = tuple[int, int]
_Kept: TypeAlias = tuple[str | None, dict[str, Any]]


class RowStorage(BaseStorage):
    """Rows, and a memory of them: aiogram asks at every update, and mostly for nothing."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._known: dict[_Key, _Kept] = {}

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        _, data = await self._get(key)
        await self._set(key, state.state if isinstance(state, State) else state, data)

    async def get_state(self, key: StorageKey) -> str | None:
        return (await self._get(key))[0]

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        state, _ = await self._get(key)
        await self._set(key, state, dict(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        return dict((await self._get(key))[1])

    async def close(self) -> None:
        """The database is closed by whoever opened it."""

    async def _get(self, key: StorageKey) -> _Kept:
        who = key.chat_id, key.user_id
        if who not in self._known:
            async with self._database.reading() as session:
                self._known[who] = await conversations.conversation(session, *who)
        return self._known[who]

    async def _set(self, key: StorageKey, state: str | None, data: dict[str, Any]) -> None:
        who = key.chat_id, key.user_id
        if await self._get(key) == (state, data):
            return
        async with self._database.begin() as session:
            if state is None and not data:
                await conversations.forget(session, *who)
            else:
                await conversations.remember(session, *who, state=state, data=data, now=self._clock())
        self._known[who] = (state, data)


class TooFast(Exception):  # noqa: N818  said to a person, or passed over
    """Somebody has more in hand already than anybody taps in earnest."""


class OneAtATime(BaseEventIsolation):
    """A lock for each person and chat that lives only while somebody holds or awaits it.

    Raises TooFast from the update after `MOST_WAITING` on: the others must not wait for one who hammers.
    """

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[StorageKey, asyncio.Lock] = WeakValueDictionary()
        self._in_hand: Counter[StorageKey] = Counter()

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncGenerator[None, None]:
        if self._in_hand[key] >= MOST_WAITING:
            raise TooFast
        lock = self._locks.setdefault(key, asyncio.Lock())
        self._in_hand[key] += 1
        try:
            async with lock:
                yield
        finally:
            self._in_hand[key] -= 1
            if not self._in_hand[key]:
                del self._in_hand[key]

    async def close(self) -> None:
        """Nothing is held open."""
