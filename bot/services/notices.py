"""Records what has happened, and puts what is said about it into the outbox."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.delivery import Operation, Priority, Recipient
from bot.domain.events.event import Event
from bot.domain.network import Network
from bot.screens.digest import Line
from bot.screens.rendering import rendered
from bot.screens.screen import Screen
from bot.services.telling import InDigest, Told
from bot.services.told import TOLD, TRUE_NO_MORE
from bot.storage import digest, journal, outbox
from bot.storage.digest import KeptLine
from bot.storage.ledger import last_said
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
        overtaken = TRUE_NO_MORE.get(type(event))
        for beginning in overtaken(event) if overtaken else ():
            await digest.take_back(session, beginning)
        for told in TOLD.get(type(event), ()):
            facts = await told.facts(session, event)
            if isinstance(told, InDigest):
                await self._keep_for_the_morning(session, told, event, facts)
                continue
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

    async def _keep_for_the_morning(
        self, session: AsyncSession, told: InDigest, event: Event, facts: Any
    ) -> None:
        whom = [each for each in await told.whom(session, facts) if each.channel == "telegram"]
        spoken = {each.language for each in whom}
        kept = {each: _kept(told.line(facts, self._network, self._voice(each))) for each in spoken}
        lines = {each.id: kept[each.language] for each in whom}
        await digest.add_lines(
            session, told.occasion(event), lines, self._clock(), group_id=told.group(facts)
        )

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

    async def say_anew(
        self,
        session: AsyncSession,
        occasion: str,
        draw: Callable[[Say], Screen],
        to: Recipient,
        *,
        priority: Priority = Priority.ANSWER,
    ) -> None:
        """One message of the occasion, edited whenever there is something new to say, with the priority that
        it had first. What answers nobody waits for quiet hours to end, and says what is so by then."""
        said = await self.renderings(session, draw, {to.language})
        content = said.get(to.language, said[outbox.FALLBACK_LANGUAGE])
        latest = await last_said(session, occasion, to)
        if latest is None:
            await outbox.put(session, outbox.Notice(occasion, priority), said, [to], self._clock())
        elif latest.content_id != content and not (
            latest.waits and await outbox.reword(session, occasion, to, content)
        ):
            edit = outbox.Notice(
                occasion, latest.priority, operation=Operation.EDIT, version=latest.version + 1
            )
            await outbox.put(session, edit, said, [to], self._clock())

    async def renderings(
        self, session: AsyncSession, draw: Callable[[Say], Screen], languages: set[str]
    ) -> dict[str, int]:
        spoken = [each for each in self._voices if each in languages or each == outbox.FALLBACK_LANGUAGE]
        return {each: await outbox.keep(session, rendered(draw(self._voices[each]))) for each in spoken}

    def _voice(self, language: str) -> Say:
        return self._voices.get(language, self._voices[outbox.FALLBACK_LANGUAGE])


def _kept(line: Line) -> KeptLine:
    if line.press is None:
        return KeptLine(line.words, None, None)
    return KeptLine(line.words, line.press.meaning.pack(), line.press.label)
