"""Records what has happened, and puts what is said about it into the outbox."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.delivery import Operation, Priority, Recipient
from bot.domain.events import Event
from bot.domain.network import Network
from bot.screens.rendering import rendered
from bot.screens.screen import Screen
from bot.services.told import TOLD, Told
from bot.storage import journal, outbox
from bot.texts.catalog import Catalog, Say


class Notices:
    """Records an event and puts what is said about it into the outbox, all in the caller's transaction."""

    def __init__(self, voices: Catalog, network: Network, clock: Clock) -> None:
        self._voices = voices
        self._network = network
        self._clock = clock

    async def tell(self, session: AsyncSession, event: Event, *, by: int | None) -> None:
        now = self._clock()
        number = await journal.record(session, event, by=by, now=now)
        for told in TOLD.get(type(event), ()):
            facts = await told.facts(session, event)
            notice = outbox.Notice(
                occasion=told.occasion(event),
                priority=Priority.REMINDER,
                urgency=told.urgency,
                operation=told.operation,
                # An edit's version only has to be higher than all before it, as the event's number is.
                version=1 if told.operation is Operation.SEND else number,
                not_after=told.until(facts),
            )
            whom = await told.whom(session, facts)

            def draw(say: Say, told: Told = told, facts: Any = facts) -> Screen:
                return told.screen(facts, self._network, say)

            await self.put(session, notice, draw, whom)

    async def put(
        self,
        session: AsyncSession,
        notice: outbox.Notice,
        draw: Callable[[Say], Screen],
        whom: Sequence[Recipient],
    ) -> None:
        """Says one screen to some, to each in their language."""
        if not whom:
            return
        renderings = await self.renderings(session, draw, {each.language for each in whom})
        await outbox.put(session, notice, renderings, whom, self._clock())

    async def renderings(
        self, session: AsyncSession, draw: Callable[[Say], Screen], languages: set[str]
    ) -> dict[str, int]:
        spoken = [each for each in self._voices if each in languages or each == outbox.FALLBACK_LANGUAGE]
        return {each: await outbox.keep(session, rendered(draw(self._voices[each]))) for each in spoken}
