"""A town with people in it, who talk to the bot through the real dispatcher, filters and database."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import cache

import pytest
from aiogram import Bot
from aiogram.types import Message
from sqlalchemy import delete, select

from bot.app import build
from bot.content import Content
from bot.delivery.pace import Pace
from bot.delivery.worker import Sender
from bot.domain.openings import Detail
from bot.domain.people import Kind, Role
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram.accounts import Account, Tap
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.keyboards import buttons, labels
from bot.sandbox.telegram.machine import Telegram
from bot.sandbox.telegram.rooms import Room
from bot.sandbox.walking import Walk
from bot.search.ranker import VocabularyRanker
from bot.services.first_invitation import make_first_invitation
from bot.storage import openings
from bot.storage.database import Database
from bot.storage.tables import GroupRow, OpeningRow, Table
from bot.texts.catalog import OWN_NAME, Catalog
from tests.conftest import Hands

ANSWERS = {
    Detail.CONTROLLER: "Kommunstyrelsen",
    Detail.PROTECTION_OFFICER: "dataskydd@kommunen.se",
    Detail.REGISTRAR: "registrator@kommunen.se",
}
"""For the data in every place that is open from the beginning."""
VOICES = Catalog({"method": "Tillsammans mot illegala försändelser"})


@cache
def content() -> Content:
    return Content.of()


@cache
def ranker() -> VocabularyRanker:
    return VocabularyRanker(content().library)


TOLD_ONCE = frozenset(
    f"test_{each}.py"
    for each in (
        *("application_answers", "application_rights", "bad_input", "chat_list", "chats", "contact_cards"),
        *("contact_rights", "contacts", "emergency", "expectations", "faq", "group_answers", "guard"),
        *("invitations", "joining", "meetings", "menu", "names", "newsletter_files"),
        *("newsletter_languages", "old_buttons"),
        *("openings", "preferences", "questions_rights", "reach", "ready_drafts", "staff"),
    )
)
"""Stories of what is said and who may: told on SQLite alone. What they ask of the database is asked of both
in tests/storage and tests/rights. Stories of counting, racing and catching up are told on both."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items[:] = [each for each in items if each.path.name not in TOLD_ONCE or "postgresql" not in each.name]


class Someone:
    """A person with Telegram. Every act is answered by the bot before it is over."""

    def __init__(self, account: Account, settle: Callable[[], Awaitable[None]]) -> None:
        self.account = account
        self._settle = settle
        self._tap: Tap | None = None

    async def writes(self, words: str, room: Room | None = None) -> None:
        self.account.writes(words, room)
        await self._settle()

    async def presses(self, label: str, message: Message | None = None) -> None:
        self.reaches_for(label, message)
        await self._settle()

    def reaches_for(self, label: str, message: Message | None = None) -> None:
        """Presses, and the bot has not answered yet."""
        self._tap = self.account.presses(label, message)

    async def presses_in_turn(self, *labels: str) -> None:
        for label in labels:
            await self.presses(label)

    async def does(self, act: Callable[[Account], object]) -> None:
        act(self.account)
        await self._settle()

    @property
    def toast(self) -> str | None:
        """What appeared over the chat after the last press."""
        assert self._tap is not None
        assert self._tap.answer is not None, "The button still spins."
        return self._tap.answer.text

    @property
    def messages(self) -> list[Message]:
        """What the bot has said in the private chat, as it stands there now."""
        return said_in(self.account.room)

    @property
    def last_message(self) -> str:
        return text_of(self.messages[-1])

    @property
    def last_buttons(self) -> list[str]:
        return [each.text for each in buttons(self.messages[-1])]

    @property
    def keys(self) -> list[str]:
        """The keyboard under the writing field."""
        return labels(self.account.room.keyboard)

    def got(self, words: str) -> bool:
        return any(words in text_of(each) for each in self.messages)


class Town:
    """`eva` coordinates Piteå. Others come in by her invitations."""

    def __init__(self, telegram: Telegram, database: Database, hands: Hands) -> None:
        self.telegram = telegram
        self.clock = hands
        self.database = database
        self.mail: Sender | None = None
        """Without one nothing can be sent by mail. Counts from the next start of the program."""
        self.voices = VOICES
        self._news = True
        database.on_news = self._hears_news
        self.starts_anew()
        self.eva = self.newcomer("Eva")

    def starts_anew(self) -> None:
        """The program begins with nothing in mind but what the database holds."""
        self._inside = Bot(self.telegram.token, session=SandboxSession(self.telegram))
        self.app = build(
            self._inside,
            self.database,
            content=content(),
            voices=self.voices,
            clock=self.clock,
            pace=Pace(rate=None, monotonic=self.clock.monotonic),
            ranker=ranker(),
            mail=self.mail,
        )
        self._walk = Walk(
            self.clock,
            self.app.reminders,
            self.app.sendings,
            self.app.workers,
            (self.app.journal.seal, self.app.house["privacy"].forget_strangers),
            seen=self.telegram.changes.tell,
        )

    def newcomer(self, name: str, *, language: str = "sv") -> Someone:
        return Someone(self.telegram.person(name, language=language), self.settle)

    async def settle(self) -> None:
        """Everybody is answered, and what there is news of is delivered."""
        while len(self.telegram.updates):
            await self.answer()
        if self._news:
            self._news = False
            await self._walk.settle()

    def _hears_news(self) -> None:
        self._news = True

    async def answer(self) -> None:
        for update in self.telegram.updates.take():
            await self.app.dispatcher.feed_update(self._inside, update)

    async def answer_at_once(self) -> None:
        """All that wait are handled side by side, as polling does."""
        async with asyncio.TaskGroup() as group:
            for update in self.telegram.updates.take():
                group.create_task(self.app.dispatcher.feed_update(self._inside, update))
        await self.settle()

    async def is_young_for(self, **delta: float) -> None:
        """Until long after that nobody is told that the group has had no meeting."""
        async with self.database.begin() as session:
            for group in await session.scalars(select(GroupRow)):
                group.founded_at = self.clock() + timedelta(**delta)

    async def stored(self) -> list[str]:
        """Every row that the database holds."""
        async with self.database.reading() as session:
            return [
                f"{table.name}: {tuple(row)}"
                for table in Table.metadata.sorted_tables
                for row in await session.execute(select(table))
            ]

    async def forward(self, **delta: float) -> None:
        await self._walk.forward(self.clock() + timedelta(**delta))

    async def is_down_for(self, **delta: float) -> None:
        self.clock.forward(**delta)
        await self._walk.settle()

    async def opens(self, place: str) -> None:
        """It is filled in who answers there, and chats are allowed."""
        async with self.database.begin() as session:
            for detail in Detail:
                await openings.fill(session, place, detail, ANSWERS[detail])
            await openings.mark_open(session, place, self.clock())
            await openings.allow_chats(session, place, self.clock())

    async def forgets_opening(self, place: str) -> None:
        """As it is where people were before there was anything to fill in."""
        async with self.database.begin() as session:
            await session.execute(delete(OpeningRow).where(OpeningRow.place == place))

    async def first_invitation(
        self, role: Role = Role.COORDINATOR, place: str = "2581", *, opened: bool = True
    ) -> str:
        """To a place that is open."""
        if opened:
            await self.opens(place)
        token, _ = await make_first_invitation(self.app.database, role, place, self.clock)
        return f"/start {token}"

    async def invitation(self, *, one_time: bool = False) -> str:
        """What a person invited by Eva writes to the bot."""
        await self.eva.writes("/meny")
        await self.eva.presses_in_turn(
            "Bjud in", "Polis, tull eller en enda person" if one_time else "Personal: en länk för många"
        )
        return self.eva.last_message.splitlines()[-1]

    async def joins(self, who: Someone, kind: Kind = Kind.AGENT, language: str = "sv") -> Someone:
        alone = kind in {Kind.POLICE, Kind.CUSTOMS}
        await who.writes(await self.invitation(one_time=alone))
        await who.presses(OWN_NAME[language])
        say = VOICES[language]
        await who.presses_in_turn(
            say("terms-go-on"), say("kind-button", kind=kind.value), who.account.user.first_name
        )
        if alone:
            await self.eva.presses("Ja, det är rätt person")
        return who

    async def lead(self, name: str, role: Role, place: str, *, language: str = "sv") -> Someone:
        """Somebody who came by a link from the server's command line."""
        who = self.newcomer(name, language=language)
        await who.writes(await self.first_invitation(role, place))
        await who.presses_in_turn(OWN_NAME[language], VOICES[language]("terms-go-on"), name)
        return who

    async def member(self, name: str, kind: Kind = Kind.AGENT, language: str = "sv") -> Someone:
        return await self.joins(self.newcomer(name, language=language), kind, language)

    async def group_chat(self, *members: Someone) -> Group:
        """The linked chat of the working group."""
        accounts = [self.eva.account, *(each.account for each in members)]
        group = self.telegram.group("Arbetsgruppen i Piteå", accounts)
        await self.eva.does(lambda eva: eva.adds_bot_to(group))
        await self.eva.writes("/koppla", group)
        return group


def said_in(room: Room) -> list[Message]:
    return [each for each in room.messages.values() if each.from_user and each.from_user.is_bot]


def text_of(message: Message) -> str:
    return message.text or message.caption or ""


@pytest.fixture
async def town(database: Database, hands: Hands) -> Town:
    town = Town(Telegram(hands), database, hands)
    await town.eva.writes(await town.first_invitation())
    await town.eva.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Eva")
    return town
