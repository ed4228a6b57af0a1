"""A network with readers on Telegram, and the outbox between them and the bot."""

from collections.abc import Sequence
from datetime import datetime

import pytest
from aiogram import Bot
from sqlalchemy import insert, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery.books import OnHeard
from bot.delivery.pace import Pace
from bot.delivery.telegram import TelegramSender
from bot.delivery.worker import Worker
from bot.domain.audiences import Audience
from bot.domain.clock import Clock, wall_clock
from bot.domain.delivery import Heard, Operation, Priority, Recipient
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.machine import Telegram
from bot.storage.audiences import put_chats, put_people
from bot.storage.database import Database
from bot.storage.ledger import Tally, tally
from bot.storage.outbox import Content, Notice, Renderings, keep, put
from bot.storage.tables import GroupChatRow, GroupRow, MembershipRow, PersonRow
from tests.conftest import Hands


class Network:
    """The group of Piteå, its members, its linked chats, and the outbox to all of them."""

    def __init__(self, database: Database, telegram: Telegram, bot: Bot, hands: Hands) -> None:
        self.database = database
        self.telegram = telegram
        self.bot = bot
        self.hands = hands
        self.heard: list[Heard] = []
        self.group_id = 0

    def worker(
        self,
        *,
        pace: Pace | None = None,
        in_flight: int = 50,
        machine_clock: Clock = wall_clock,
        heard: OnHeard | None = None,
    ) -> Worker:
        async def hear(_session: AsyncSession, news: Sequence[Heard]) -> None:
            self.heard += news

        return Worker(
            self.database,
            TelegramSender(self.bot, self.database),
            pace or Pace(rate=None, monotonic=self.hands.monotonic),
            self.hands,
            heard or hear,
            in_flight=in_flight,
            machine_clock=machine_clock,
        )

    async def found(self) -> None:
        async with self.database.begin() as session:
            founded = insert(GroupRow).values(place="2581", founded_at=self.hands()).returning(GroupRow.id)
            self.group_id = (await session.execute(founded)).scalar_one()

    async def reader(self, name: str, language: str = "sv") -> tuple[Account, Recipient]:
        """A member of the group who has started the bot."""
        account = self.telegram.person(name)
        account.writes("/start")
        async with self.database.begin() as session:
            person = insert(PersonRow).values(
                telegram_id=account.id,
                name=name,
                language=language,
                terms_version="1",
                terms_shown_at=self.hands(),
                joined_at=self.hands(),
            )
            number = (await session.execute(person.returning(PersonRow.id))).scalar_one()
            await session.execute(
                insert(MembershipRow).values(
                    person_id=number,
                    group_id=self.group_id,
                    role="member",
                    kind="carrier",
                    since=self.hands(),
                )
            )
        return account, Recipient("person", number, language)

    async def links(self, group: Group, linked_by: int, topic_id: int | None = None) -> Recipient:
        async with self.database.begin() as session:
            chat = insert(GroupChatRow).values(
                group_id=self.group_id,
                chat_id=group.id,
                topic_id=topic_id,
                language="sv",
                linked_by=linked_by,
                linked_at=self.hands(),
            )
            number = (await session.execute(chat.returning(GroupChatRow.id))).scalar_one()
        return Recipient("group_chat", number, "sv")

    async def leaves(self, who: Recipient) -> None:
        async with self.database.begin() as session:
            await session.execute(
                update(MembershipRow).where(MembershipRow.person_id == who.id).values(until=self.hands())
            )

    async def tells(self, words: str | Content, *whom: Recipient, notice: Notice | None = None) -> int:
        async with self.database.begin() as session:
            number = await keep(session, words if isinstance(words, Content) else Content(words))
            return await put(session, notice or LETTER, number, whom, self.hands())

    async def tells_members(self, words: str, notice: Notice | None = None) -> int:
        async with self.database.begin() as session:
            number = await keep(session, Content(words))
            return await put_for_all(session, notice or LETTER, {"sv": number}, self.hands())

    async def tally(self, occasion: str = "newsletter:1", operation: Operation = Operation.SEND) -> Tally:
        async with self.database.reading() as session:
            return await tally(session, occasion, operation)


async def put_for_all(
    session: AsyncSession, notice: Notice, renderings: Renderings, now: datetime, place: str = "2581"
) -> int:
    """To every member of the place's group, and its chats."""
    chats = await put_chats(session, notice, renderings, Audience((place,)), now)
    return chats + (await put_people(session, notice, renderings, Audience((place,)), now)).added


LETTER = Notice("newsletter:1", Priority.NEWSLETTER)


@pytest.fixture
def telegram(hands: Hands) -> Telegram:
    return Telegram(hands)


@pytest.fixture
async def network(database: Database, telegram: Telegram, hands: Hands) -> Network:
    bot = Bot(telegram.token, session=SandboxSession(telegram))
    network = Network(database, telegram, bot, hands)
    await network.found()
    return network


def read_by(account: Account) -> list[str]:
    """What the bot has said to somebody, as it stands there now."""
    said = account.room.messages.values()
    return [each.text or each.caption or "" for each in said if each.from_user and each.from_user.is_bot]
