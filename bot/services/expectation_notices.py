"""Who hears that their group has agreed, by which screen: the table at the end."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import Recipient, to_people
from bot.domain.events.expectations import ExpectationsAgreed
from bot.screens import expectations as expectation_screens
from bot.services.telling import InDigest, Rows
from bot.storage import people


async def agreed(_: AsyncSession, event: ExpectationsAgreed) -> ExpectationsAgreed:
    return event


async def members_who_do_not_lead(session: AsyncSession, event: ExpectationsAgreed) -> Sequence[Recipient]:
    leads = {each.id for each in await people.leads_of(session, event.group_id)}
    members = await people.members_of(session, event.group_id)
    return to_people(each for each in members if each.id not in leads)


TOLD: Rows = {
    ExpectationsAgreed: (
        InDigest(
            agreed,
            members_who_do_not_lead,
            expectation_screens.agreed_line,
            lambda event: f"agreed:{event.group_id}:{event.agreed_on}:{event.version}",
            group=lambda event: event.group_id,
        ),
    ),
}
