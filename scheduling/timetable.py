"""What ticks, and how often. What is due is a question to the database; the scheduler asks it in time."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.domain.clock import Clock, wall_clock
from bot.services.newsletters import Newsletters
from bot.services.reminders import Reminders

SWEEP_EVERY = 30
REPORT_EVERY = 2
"""Seconds. How live the progress of a newsletter is."""


class Timetable:
    """One job for the next moment that something falls due, and a sweep for whatever it has missed."""

    def __init__(
        self,
        reminders: Reminders,
        newsletters: Newsletters,
        clock: Clock,
        *,
        machine_clock: Clock = wall_clock,
    ) -> None:
        self._reminders = reminders
        self._clock = clock
        self._machine_clock = machine_clock
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._every(SWEEP_EVERY, self._tick)
        self._every(REPORT_EVERY, newsletters.report)

    def start(self) -> None:
        self._scheduler.start()
        self.look_ahead()

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)

    def look_ahead(self) -> None:
        """Something was planned, or a clock was moved: the next moment may be another one."""
        self._once("look-ahead", self._arm, self._machine_clock())

    async def _tick(self) -> None:
        await self._reminders.tick()
        await self._arm()

    async def _arm(self) -> None:
        now = self._clock()
        due = await self._reminders.next_due(after=now)
        if due is not None:
            self._once("next-due", self._tick, self._machine_clock() + max(due - now, timedelta()))

    def _once(self, name: str, job: Callable[[], Awaitable[None]], at: datetime) -> None:
        self._scheduler.add_job(job, "date", run_date=at, id=name, replace_existing=True)

    def _every(self, seconds: int, job: Callable[[], Awaitable[None]]) -> None:
        self._scheduler.add_job(job, "interval", seconds=seconds, id=f"{job.__name__}-every")
