"""What is for an e-mail address counts and waits for nothing; its person goes and takes nobody along."""

from datetime import datetime, timedelta

from sqlalchemy import select

from bot.domain.audiences import Audience
from bot.domain.delivery import Priority, Recipient, to_people
from bot.domain.email_participants import Part
from bot.domain.people import Kind, Role
from bot.storage import audiences, email_participants, mail_codes, members, people
from bot.storage.database import Database
from bot.storage.leases import lease
from bot.storage.ledger import backlog, sent_to, tally
from bot.storage.outbox import Content, Notice, keep, put
from bot.storage.privacy.forgetting import forget
from bot.storage.privacy.telling import whom
from bot.storage.tables import DeliveryRow, InvitationRow
from tests.conftest import Hands
from tests.storage.conftest import joins

PITEA = Audience(("2581",))
KARIN = {Part.NAME: "Karin", Part.FUNCTION: "gränspolis", Part.EMAIL: "karin@polisen.se"}


async def karin_joins(database: Database, group: int, now: datetime) -> int:
    async with database.begin() as session:
        number = await email_participants.add_person(session, KARIN, "sv", now)
        await people.add_membership(
            session, person_id=number, group_id=group, role=Role.MEMBER, kind=Kind.POLICE, now=now
        )
    return number


async def test_a_letter_to_the_group_counts_them_and_leaves_them_to_the_mail(
    database: Database, hands: Hands, group: int
) -> None:
    anna = await joins(database, hands, group, telegram_id=1)
    karin = await karin_joins(database, group, hands())
    async with database.begin() as session:
        reach = await audiences.reach(session, PITEA, hands())
        renderings = {"sv": await keep(session, Content("Hej")), "en": await keep(session, Content("Hello"))}
        notice = Notice("newsletter:1", Priority.NEWSLETTER, group_id=group)
        assert (await audiences.put_people(session, notice, renderings, PITEA, hands())).added == 2
        assert (await audiences.put_people(session, notice, renderings, PITEA, hands())).added == 0
        batch = await lease(session, now=hands(), limit=9, token="t", until=hands() + timedelta(minutes=1))
        counted = await tally(session, "newsletter:1")
        meant_for = await sent_to(session, "newsletter:1")

    assert (reach.people, reach.by_email) == (1, 1)
    assert [each.recipient_id for each in batch.leased] == [anna]
    assert counted.total == 2
    assert {(each.id, each.channel) for each in meant_for} == {(anna, "telegram"), (karin, "email")}


async def test_what_is_said_to_some_waits_for_the_mail_for_them(
    database: Database, hands: Hands, group: int
) -> None:
    anna = await joins(database, hands, group, telegram_id=1)
    karin = await karin_joins(database, group, hands())
    async with database.begin() as session:
        everybody = await people.members_of(session, group)
        assert list(await people.addressed(session, [anna, karin])) == to_people(everybody)
        content = await keep(session, Content("Hej"))
        await put(session, Notice("hello:1", Priority.REMINDER), content, to_people(everybody), hands())
        rows = list(await session.scalars(select(DeliveryRow).order_by(DeliveryRow.recipient_id)))
        waits = await backlog(session, hands())

    assert to_people(everybody)[1] == Recipient("person", karin, "sv", "email")
    assert [(row.channel, row.state, row.reason) for row in rows] == [
        ("telegram", "waiting", None),
        ("email", "waiting", None),
    ]
    assert waits.waiting == 2


async def test_who_has_no_chat_is_no_heir(database: Database, hands: Hands, group: int) -> None:
    anna = await joins(database, hands, group, telegram_id=1)
    await karin_joins(database, group, hands())
    async with database.reading() as session:
        assert [each.id for each in await members.heirs(session, group, but_not=0)] == [anna]


async def test_an_address_is_one_person_however_often_it_is_added(
    database: Database, hands: Hands, group: int
) -> None:
    karin = await karin_joins(database, group, hands())
    async with database.begin() as session:
        assert await email_participants.add_person(session, KARIN, "sv", hands()) == karin


async def test_forgetting_them_leaves_the_invitations_that_nobody_has_taken(
    database: Database, hands: Hands, group: int
) -> None:
    karin = await karin_joins(database, group, hands())
    async with database.begin() as session:
        await people.add_invitation(
            session,
            token_hash="h",
            role=Role.MEMBER,
            group_id=group,
            uses=1,
            one_time=True,
            made_by=None,
            now=hands(),
            expires_at=hands() + timedelta(days=9),
        )
        theirs = await whom(session, await people.person(session, karin))
        assert await forget(session, theirs, "Karin", hands(), email="karin@polisen.se")
        assert not await forget(session, theirs, "Karin", hands(), email="karin@polisen.se")

    async with database.reading() as session:
        (invitation,) = await session.scalars(select(InvitationRow))
        assert await people.people(session, [karin]) == []
        assert await email_participants.with_address(session, "karin@polisen.se") is None
    assert invitation.revoked_at is None


async def test_who_has_telegram_and_an_address_takes_part_by_telegram(
    database: Database, hands: Hands, group: int
) -> None:
    anna = await joins(database, hands, group, telegram_id=1)
    async with database.begin() as session:
        await mail_codes.set_address(session, anna, "anna@ica.se")
        (listed,) = await members.members_from(session, group, 0, 9)

        assert not listed.by_email
        assert await email_participants.counted(session, group) == 0
        assert await email_participants.in_group(session, group) == []
        assert [each.channel for each in await people.addressed(session, [anna])] == ["telegram"]
