"""A thousand people invite, join, apply, approve and leave at once, and press twice."""

import asyncio
from collections import Counter
from collections.abc import Sequence

import pytest
from aiogram.types import Update
from sqlalchemy import func, select

from bot.domain.people import Role
from bot.running import MOST_AT_ONCE
from bot.storage.tables import ApplicationRow, InvitationRow, MembershipRow, PersonRow
from tests.scenarios.conftest import Someone, Town

LEADS, GUESTS, APPLICANTS, LEAVING = 20, 770, 210, 200
USES, TOO_MANY = 50, 20
"""How many a link lets in, and how many more follow the first one."""


async def all_at_once(town: Town) -> None:
    """As many side by side as polling takes."""
    turns = asyncio.Semaphore(MOST_AT_ONCE)

    async def answered(update: Update) -> None:
        async with turns:
            await town.app.dispatcher.feed_update(town._inside, update)

    while updates := town.telegram.updates.take():
        async with asyncio.TaskGroup() as group:
            for update in updates:
                group.create_task(answered(update))


async def everybody_presses(town: Town, people: Sequence[Someone], *labels: str) -> None:
    for label in labels:
        for each in people:
            each.reaches_for(label)
        await all_at_once(town)


def presses_twice(who: Someone, data: str) -> None:
    for _ in range(2):
        who.account._taps(who.messages[-1], data)


@pytest.mark.fault
async def test_nobody_of_a_thousand_is_lost_and_nobody_is_a_member_twice(town: Town) -> None:
    leads = [await town.lead(f"Lea {number}", Role.COORDINATOR, "2581") for number in range(LEADS)]
    await everybody_presses(town, leads, "Meny", "Bjud in", "Personal: en länk för många")
    links = [lead.last_message.splitlines()[-1] for lead in leads]

    guests = [town.newcomer(f"Anna {number}") for number in range(GUESTS)]
    for number, guest in enumerate(guests):
        guest.account.writes(links[0 if number < USES + TOO_MANY else (number - TOO_MANY) // USES])
    applicants = [town.newcomer(f"Kim {number}") for number in range(APPLICANTS)]
    for applicant in applicants:
        applicant.account.writes("/start")
    await all_at_once(town)
    await everybody_presses(town, guests, "Svenska", "Jag har läst, gå vidare", "Ombud (butik)")
    await everybody_presses(
        town, applicants, "Ansök om att gå med", "Jag har läst, gå vidare", "Norrbotten", "Piteå", "Terminal"
    )

    async with town.database.reading() as session:
        applications = list(await session.scalars(select(ApplicationRow.id)))
    assert len(applications) == APPLICANTS
    for guest in guests:
        guest.reaches_for(guest.account.user.first_name)
        guest.reaches_for(guest.account.user.first_name)
    for number, application in enumerate(applications):
        presses_twice(leads[number % LEADS], f"apy:{application}")
        presses_twice(leads[(number + 1) % LEADS], f"apy:{application}")
    await all_at_once(town)

    joined = [each for each in guests if each.got("Nu är du med i arbetsgruppen i Piteå")]
    assert len(joined) == GUESTS - TOO_MANY
    for guest in joined[:LEAVING]:
        presses_twice(guest, "lvd:1:0")
    await all_at_once(town)
    await town.settle()

    async with town.database.reading() as session:
        rows = list(await session.scalars(select(MembershipRow)))
        people = await session.scalar(select(func.count()).select_from(PersonRow))
        left = list(await session.scalars(select(InvitationRow.uses_left).where(~InvitationRow.one_time)))
    held = Counter(row.person_id for row in rows)
    assert set(held.values()) == {1}
    assert len(held) == people == 1 + LEADS + len(joined) + APPLICANTS
    assert sum(row.until is not None for row in rows) == LEAVING
    assert LEADS * USES - sum(left) == len(joined)
    assert min(left) == 0
