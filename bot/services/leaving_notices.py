"""Who is told that somebody has left, by which screen: the table at the end, and what it needs to know."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events.leaving import CoordinatorSucceeded, LeadMissing, MemberLeft
from bot.domain.members import Departure, Gap
from bot.domain.network import level_of
from bot.domain.permissions import LEADS_ON, TO_KEEP
from bot.screens import leaving as leaving_screens
from bot.services.member_notices import about, asking_above, themselves, those_asked
from bot.services.telling import InDigest, Rows, Told
from bot.storage import members, people


async def who_has_left(session: AsyncSession, event: MemberLeft) -> Departure:
    (person,) = await people.people(session, [event.person_id])
    return Departure(event.place, event.group_id, person.name, await people.leads_of(session, event.group_id))


async def those_left_behind(_: AsyncSession, departure: Departure) -> Sequence[Recipient]:
    return to_people(departure.leads)


async def gap(session: AsyncSession, event: LeadMissing) -> Gap:
    act = TO_KEEP[LEADS_ON[level_of(event.place)]]
    above = await members.nearest_who_may(session, act, event.place)
    return Gap(event.place, event.group_id, above)


async def those_above(_: AsyncSession, gap: Gap) -> Sequence[Recipient]:
    return to_people(gap.above)


TOLD: Rows = {
    MemberLeft: (
        InDigest(
            who_has_left,
            those_left_behind,
            leaving_screens.left_line,
            lambda event: f"left:{event.group_id}:{event.person_id}:{event.at:%Y%m%d%H%M%S}",
            group=lambda departure: departure.group_id,
        ),
    ),
    CoordinatorSucceeded: (
        Told(
            about,
            themselves,
            leaving_screens.you_follow,
            lambda event: f"succeeded:{event.membership_id}",
        ),
        InDigest(
            asking_above,
            those_asked,
            lambda asking, network, say: leaving_screens.succeeded_line(asking.member, network, say),
            lambda event: f"succeeded:{event.membership_id}",
        ),
    ),
    LeadMissing: (
        InDigest(
            gap,
            those_above,
            leaving_screens.lead_missing_line,
            lambda event: f"lead-missing:{event.group_id}:{event.since:%Y%m%d%H%M%S}",
        ),
    ),
}
