"""What ticks, and how often. What is due is a question to the database; the scheduler asks it in time."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import TypeAlias

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.domain.clock import Clock, wall_clock
from bot.services.journal import Journal
from bot.services.privacy import Privacy
from bot.services.reminders import Reminders
from bot.services.sendings import Sendings

SWEEP_EVERY = 30
REPORT_EVERY = 2
"""Seconds. How live the progress of a newsletter is."""
SEAL_EVERY = 300
"""Seconds. So long, and the margin, what happened may stand unsealed."""
FORGET_EVERY = 3600
"""Seconds. So long after their last day may those who never joined still be known."""
GRACE = 5.0
"""Seconds that what has begun gets at a stop."""

Job: TypeAlias = Callable[[], Awaitable[object]]


class Timetable:
    """One job for the next moment that something falls due, and a sweep for whatever it has missed."""

    def __init__(
        self,
        reminders: Reminders,
        sendings: Sendings,
        journal: Journal,
        privacy: Privacy,
        clock: Clock,
        *,
        machine_clock: Clock = wall_clock,
    ) -> None:
        self._reminders = reminders
        self._privacy = privacy
        self._clock = clock
        self._machine_clock = machine_clock
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._at_work: set[asyncio.Task[object]] = set()
        self._ticking = asyncio.Lock()
        self._looking = self._look_again = False
        self._every(SWEEP_EVERY, "sweep", self._tick)
        self._every(REPORT_EVERY, "report", sendings.tick)
        self._every(SEAL_EVERY, "seal", journal.seal)
        self._every(FORGET_EVERY, "forget", privacy.forget_strangers)

    def start(self) -> None:
        """What fell due while nobody was there is caught up at once."""
        self._scheduler.start()
        self._once("catch-up", self._tick, self._machine_clock())
        self._once("forget-at-once", self._privacy.forget_strangers, self._machine_clock())

    async def stop(self) -> None:
        """What has begun is finished first."""
        self._scheduler.pause()
        await asyncio.sleep(0)  # a job that was handed out a moment ago begins now
        if self._at_work:
            await asyncio.wait(self._at_work, timeout=GRACE)
        self._scheduler.shutdown(wait=False)

    def look_ahead(self) -> None:
        """Something was planned, or a clock was moved: the next moment may be another one."""
        self._look_again = True
        if not self._looking:
            self._once("look-ahead", self._arm_now, self._machine_clock())

    async def _tick(self) -> None:
        """One at a time: of two reminders the later speaks for the earlier only while both are planned."""
        async with self._ticking:
            begun = self._clock()
            await self._reminders.tick()
            await self._arm(begun)  # what fell due while it ticked is not passed over

    async def _arm_now(self) -> None:
        """Whoever has news while it looks is heard, too; the scheduler would turn a second look away."""
        self._looking = True
        try:
            while self._look_again:
                self._look_again = False
                await self._arm(self._clock())
        finally:
            self._looking = False

    async def _arm(self, after: datetime) -> None:
        due = await self._reminders.next_due(after=after)
        if due is not None:
            self._once("next-due", self._tick, self._machine_clock() + max(due - self._clock(), timedelta()))

    def _once(self, name: str, job: Job, at: datetime) -> None:
        self._scheduler.add_job(self._do, "date", (job,), run_date=at, id=name, replace_existing=True)

    def _every(self, seconds: int, name: str, job: Job) -> None:
        self._scheduler.add_job(self._do, "interval", (job,), seconds=seconds, id=name)

    async def _do(self, job: Job) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101  the scheduler has made one
        self._at_work.add(task)
        try:
            await job()
        finally:
            self._at_work.discard(task)
