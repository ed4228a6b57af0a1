"""The invitations that nobody in the bot can make yet: those of the first people in the network."""

from datetime import datetime, timedelta

from bot.domain.clock import Clock
from bot.domain.events.invitations import InvitationMade
from bot.domain.people import Role
from bot.services.tokens import hash_of, new_token
from bot.storage import journal, people
from bot.storage.database import Database

OPEN_FOR = timedelta(days=7)


async def make_first_invitation(
    database: Database, role: Role, place: str, clock: Clock
) -> tuple[str, datetime]:
    """A token that lets one person in, and when it expires. The database keeps only its hash."""
    now, token = clock(), new_token()
    async with database.begin() as session:
        number = await people.add_invitation(
            session,
            token_hash=hash_of(token),
            role=role,
            group_id=await people.group_at(session, place, now),
            uses=1,
            one_time=True,
            made_by=None,
            now=now,
            expires_at=now + OPEN_FOR,
        )
        await journal.record(session, InvitationMade(place, number, role), by=None, now=now)
    return token, now + OPEN_FOR
