"""Once a week those who lead a dormant group are told, and after some weeks the county."""

import logging
from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby

from bot.domain.calendar import day_of
from bot.domain.clock import Clock
from bot.domain.dormancy import (
    Dormant,
    Overdue,
    Signs,
    all_dormant,
    latest_look,
    next_said,
    overdue_before,
    still_said,
)
from bot.domain.errors import Declined
from bot.domain.events.dormancy import GroupDormant, GroupsDormant
from bot.domain.network import NATION, Level, level_of
from bot.domain.people import Person
from bot.domain.permissions import Act, require
from bot.services.notices import Notices
from bot.storage import dormancy, followups, people
from bot.storage.database import Database

_log = logging.getLogger(__name__)


class Dormancy:
    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock
        self._looked: datetime | None = None
        self._next: datetime | None = None

    async def tick(self) -> int:
        """Of how many groups it was said now. What is said twice after a restart is one row all the same."""
        now = self._clock()
        look = latest_look(now)
        async with self._database.reading() as session:
            signs = await dormancy.signs_in(session, NATION, day_of(look))
        self._next = next_said(signs, now)
        if look == self._looked:
            return 0
        self._looked = look
        return await self._say_all(day_of(look), signs) if still_said(now) else 0

    def next_due(self, after: datetime | None = None) -> datetime | None:
        """As the groups were at the latest tick: what changes meanwhile makes it later, or weeks away."""
        after = after or self._clock()
        return self._next if self._next is not None and self._next > after else None

    async def in_place(self, place: str, *, by: Person) -> list[Dormant]:
        """Of the municipalities of a county, or for SE of all."""
        if level_of(place) is Level.MUNICIPALITY:
            raise Declined("button-unknown")
        require(by, Act.KEEP_GROUP, place)
        today = day_of(self._clock())
        async with self._database.reading() as session:
            return all_dormant(today, await dormancy.signs_in(session, place, today))

    async def overdue(self, group_id: int, *, by: Person) -> Overdue:
        """Follow-ups that have waited for an answer for too long."""
        since = overdue_before(day_of(self._clock()))
        async with self._database.reading() as session:
            place = await people.place_of(session, group_id)
            require(by, Act.KEEP_WORKPLACES, place)
            return Overdue(group_id, place, await followups.unanswered(session, group_id, since))

    async def _say_all(self, day: date, signs: Sequence[Signs]) -> int:
        counties = groupby(all_dormant(day, signs), key=lambda group: group.place[:2])
        return sum([await self._try(county, list(groups), day) for county, groups in counties])

    async def _try(self, county: str, groups: Sequence[Dormant], day: date) -> int:
        """What can't be said in one county must not keep the others, nor the digest, from being said."""
        try:
            return await self._say(county, groups, day)
        except Exception:
            _log.exception("Dormant groups of county %s could not be told.", county)
            return 0

    async def _say(self, county: str, groups: Sequence[Dormant], day: date) -> int:
        """All of a county in one transaction: what it hears goes with the group that calls for it."""
        async with self._database.begin() as session:
            new = [each for each in groups if await dormancy.note(session, each, day)]
            for each in new:
                event = GroupDormant(each.place, each.group_id, each.why, day, each.week)
                await self._notices.tell(session, event, by=None)
            if any(each.concerns_county for each in new):
                event_above = GroupsDormant(county, len(groups), day)
                await self._notices.tell(session, event_above, by=None)
        return len(new)
