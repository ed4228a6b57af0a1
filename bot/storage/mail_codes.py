"""The last code that was sent to each person's new address; only its hash is kept."""

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import State
from bot.domain.errors import Declined
from bot.domain.mail_codes import MailCode
from bot.storage.tables import ContentRow, DeliveryRow, MailCodeRow, PersonRow

_OVER = [State.ACCEPTED.value, State.REFUSED.value, State.SKIPPED.value, State.UNCERTAIN.value]


async def last_code(session: AsyncSession, person_id: int) -> MailCode | None:
    """Held until this transaction is over, so that two tries at once count as two."""
    held = select(MailCodeRow).where(MailCodeRow.person_id == person_id).with_for_update()
    row = await session.scalar(held)
    return None if row is None else MailCode(row.email, row.code_hash, row.tries, row.sent_at)


async def keep_code(session: AsyncSession, person_id: int, code: MailCode) -> None:
    """In the place of the one before."""
    await session.execute(delete(MailCodeRow).where(MailCodeRow.person_id == person_id))
    session.add(
        MailCodeRow(
            person_id=person_id,
            email=code.email,
            code_hash=code.code_hash,
            tries=code.tries,
            sent_at=code.sent_at,
        )
    )
    await session.flush()


async def count_try(session: AsyncSession, person_id: int) -> None:
    mine = MailCodeRow.person_id == person_id
    await session.execute(update(MailCodeRow).where(mine).values(tries=MailCodeRow.tries + 1))


async def drop_code(session: AsyncSession, person_id: int) -> None:
    await session.execute(delete(MailCodeRow).where(MailCodeRow.person_id == person_id))


async def forget_words(session: AsyncSession, person_id: int) -> None:
    """Of the mails with codes that have left: nobody needs to read in the database what they said."""
    mine = (
        DeliveryRow.occasion.startswith(f"code:{person_id}:", autoescape=True),
        DeliveryRow.state.in_(_OVER),
        DeliveryRow.content_id.is_not(None),
    )
    numbers = list(await session.scalars(select(DeliveryRow.content_id).where(*mine)))
    if not numbers:
        return
    await session.execute(update(DeliveryRow).where(*mine).values(content_id=None))
    needed = select(DeliveryRow.content_id).where(DeliveryRow.content_id.in_(numbers))
    unneeded = (ContentRow.id.in_(numbers), ContentRow.id.not_in(needed))
    await session.execute(delete(ContentRow).where(*unneeded))


async def set_address(session: AsyncSession, person_id: int, email: str) -> None:
    """Raises Declined for an address that another has."""
    try:
        async with session.begin_nested():
            await session.execute(update(PersonRow).where(PersonRow.id == person_id).values(email=email))
    except IntegrityError:
        raise Declined("email-taken") from None
