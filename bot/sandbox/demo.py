"""The network in the sandbox: people of Piteå who have talked to the bot, and one who has not yet."""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

from sqlalchemy import func, select

from bot.domain.calendar import at, business_day_on_or_before
from bot.domain.clock import SWEDEN
from bot.domain.email_participants import Part
from bot.domain.members import Step
from bot.domain.network import NATION
from bot.domain.openings import Detail
from bot.domain.people import Kind, Role
from bot.sandbox.page import CastMember
from bot.sandbox.telegram.accounts import Account, NotPossible
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.machine import Telegram
from bot.sandbox.walking import Hands, Walk, at_work
from bot.services.first_invitation import make_first_invitation
from bot.storage.database import Database
from bot.storage.openings import opening
from bot.storage.people import person_on_telegram
from bot.storage.tables import CopyRow
from bot.texts.catalog import OWN_NAME, Catalog, Say

NORRBOTTEN, PITEA = "25", "2581"
WORKPLACE = "Brevbärarkontoret Piteå"
GROUP = "Arbetsgruppen i Piteå"
ANSWERS_IN_PITEA = {
    Detail.CONTROLLER: "Kommunstyrelsen i Piteå",
    Detail.PROTECTION_OFFICER: "dataskyddsombud@pitea.example, 0911-69 60 00",
    Detail.REGISTRAR: "registrator@pitea.example",
}
BY_EMAIL = {
    Part.NAME: "Ingrid Wikström",
    Part.FUNCTION: "tullspecialist i Luleå",
    Part.EMAIL: "ingrid.wikstrom@tull.example",
}
_EARLIER = timedelta(days=7)
"""So that a follow-up after three months, moved to a working day, is not after "+3 months"."""


def moves_in_at(now: datetime) -> datetime:
    """A week before the sandbox begins, or the last working day before that: messages arrive then."""
    begins = at_work(now).astimezone(SWEDEN)
    return at(business_day_on_or_before(begins.date() - _EARLIER), begins.time())


class Demo:
    """The world of the chat page. The cast moves in by talking to the bot, as people do."""

    def __init__(
        self, telegram: Telegram, hands: Hands, walk: Walk, database: Database, voices: Catalog
    ) -> None:
        self._telegram = telegram
        self._hands = hands
        self._walk = walk
        self._database = database
        self._voices = voices
        self.busy = False
        self.invite: str | None = None
        # Always in this order: the numbers of accounts follow it, and a kept database knows them.
        self._anna = telegram.person("Anna", "Berg")
        self._eva = telegram.person("Eva", "Lundström")
        self._lars = telegram.person("Lars", "Niemi")
        self._petra = telegram.person("Petra", "Holm")
        self._tom = telegram.person("Tom", "Sandell", language="en")
        self._kent = telegram.person("Kent", "Öberg")
        self._maj = telegram.person("Maj", "Lindqvist")
        self._group = telegram.group(GROUP, [self._eva, self._petra, self._tom, self._kent])
        self.cast: Sequence[CastMember] = [
            CastMember(account.id, *ABOUT[account.user.first_name]) for account in self._everybody()
        ]

    def now(self) -> datetime:
        return self._hands()

    async def next_due(self) -> datetime | None:
        return await self._walk.next_due()

    async def forward(self, to: datetime) -> None:
        with self._moving():
            await self._walk.forward(to)

    async def go_to_next(self) -> None:
        due = await self._walk.next_due()
        if due is not None:
            await self.forward(due)

    async def outage(self, delta: timedelta) -> None:
        """The clock jumps, and what should have happened meanwhile is caught up with."""
        with self._moving():
            self._hands.move_to(self._hands() + delta)
            await self._walk.settle()

    async def move_in(self, answer: Callable[[], Awaitable[None]]) -> None:
        """`answer` lets the bot take in what has been said."""
        move = _Moving(self._telegram, self._walk, self._database, voices=self._voices, answer=answer)
        if await move.has_been_here(self._eva):
            await move.comes_back(self._everybody(), self._group)
            await move.opens(self._eva)
        else:
            await self._join(move)
            await move.allows_chats(self._eva)
            await move.links(self._eva, self._group)
            await move.certifies(self._eva, WORKPLACE, contact=self._kent)
            await move.writes_down(self._eva, BY_EMAIL, Kind.CUSTOMS)
        if not await move.has_been_here(self._maj):
            await move.joins(self._maj, await move.first_invitation(Role.NATIONAL, NATION))
        self._hands.catch_up()
        self.invite = await move.invites(self._eva, one_time=False)

    async def _join(self, move: "_Moving") -> None:
        await move.joins(self._eva, await move.first_invitation(Role.COORDINATOR, PITEA))
        await move.opens(self._eva)
        await move.joins(self._lars, await move.first_invitation(Role.COUNTY, NORRBOTTEN))
        for who, kind in ((self._petra, Kind.POLICE), (self._tom, Kind.CUSTOMS)):
            await move.joins(who, await move.invites(self._eva, one_time=True), kind)
            await move.vouches(self._eva)
        await move.joins(self._kent, await move.invites(self._eva, one_time=False), Kind.LETTER_CARRIER)

    def _everybody(self) -> list[Account]:
        return [self._anna, self._eva, self._lars, self._petra, self._tom, self._kent, self._maj]

    @contextmanager
    def _moving(self) -> Iterator[None]:
        self.busy = True
        self._telegram.changes.tell()
        try:
            yield
        finally:
            self.busy = False
            self._telegram.changes.tell()


class _Moving:
    """What people do on their first day, each step answered by the bot."""

    def __init__(
        self,
        telegram: Telegram,
        walk: Walk,
        database: Database,
        *,
        voices: Catalog,
        answer: Callable[[], Awaitable[None]],
    ) -> None:
        self._telegram = telegram
        self._walk = walk
        self._database = database
        self._voices = voices
        self._answer = answer

    async def has_been_here(self, account: Account) -> bool:
        async with self._database.reading() as session:
            return await person_on_telegram(session, account.id) is not None

    async def comes_back(self, accounts: Sequence[Account], group: Group) -> None:
        """Chats are not kept, but no message gets the number of one that was sent before. Everybody says
        hello again, and has the buttons below the writing field."""
        async with self._database.reading() as session:
            last = await session.scalar(select(func.max(CopyRow.message_id))) or 0
        for account in accounts:
            account.room.last_id = last
            account.has_started_bot = await self.has_been_here(account)
        group.last_id = last
        group.members[0].adds_bot_to(group)
        for account in accounts:
            if account.has_started_bot:
                account.writes("/start")
        await self._settle()

    async def first_invitation(self, role: Role, place: str) -> str:
        token, _ = await make_first_invitation(self._database, role, place, self._telegram.clock)
        return f"/start {token}"

    async def invites(self, who: Account, *, one_time: bool) -> str:
        """What the invited one writes to the bot."""
        say = self._say(who)
        await self._does(who, "/menu", say("menu-invite"))
        await self._does(who, say("invite-one" if one_time else "invite-many"))
        newest = list(who.room.messages.values())[-1]
        return (newest.text or "").splitlines()[-1]

    async def joins(self, who: Account, invitation: str, kind: Kind | None = None) -> None:
        say = self._say(who)
        await self._does(who, invitation, OWN_NAME[say.language], say("terms-go-on"))
        if kind is not None:
            await self._does(who, say("kind-button", kind=kind.value))
        await self._does(who, who.user.first_name)

    async def opens(self, who: Account) -> None:
        """What a database of an older program lacks is filled in too."""
        async with self._database.reading() as session:
            missing = (await opening(session, PITEA)).missing
        if missing:
            say = self._say(who)
            fill_in = say("opening-fill-in", detail=say("opening-detail", detail=missing[0].value))
            await self._does(who, "/menu", say("menu-group"), say("opening-button"), fill_in)
            await self._does(who, *(ANSWERS_IN_PITEA[each] for each in missing))

    async def allows_chats(self, who: Account) -> None:
        say = self._say(who)
        await self._does(who, "/menu", say("menu-group"), say("opening-button"))
        await self._does(who, say("opening-chats-do", turn="on"), say("opening-chats-yes", turn="on"))

    async def vouches(self, who: Account) -> None:
        await self._does(who, self._say(who)("member-step", step=Step.CONFIRM.value))

    async def links(self, who: Account, group: Group) -> None:
        who.adds_bot_to(group)
        await self._settle()
        who.writes("/koppla", group)
        await self._settle()

    async def certifies(self, who: Account, workplace: str, contact: Account) -> None:
        say = self._say(who)
        kind = say("workplace-kind", kind=Kind.LETTER_CARRIER.value)
        await self._does(who, "/menu", say("menu-workplaces"), say("workplace-register"), kind, workplace)
        await self._does(who, contact.user.first_name)
        await self._does(who, say("workplace-certify"), say("workplace-certify-yes"))

    async def writes_down(self, who: Account, participant: Mapping[Part, str], kind: Kind) -> None:
        """Somebody without Telegram."""
        say = self._say(who)
        await self._does(who, "/menu", say("menu-group"), say("email-participants-button"), say("email-add"))
        await self._does(who, say("kind-button", kind=kind.value), *participant.values(), say("email-save"))

    async def _does(self, who: Account, *steps: str) -> None:
        """Presses what is a button, and writes what is none."""
        for step in steps:
            try:
                who.presses(step)
            except NotPossible:
                who.writes(step)
            await self._settle()

    async def _settle(self) -> None:
        while len(self._telegram.updates):
            await self._answer()
        await self._walk.settle()

    def _say(self, who: Account) -> Say:
        return self._voices[who.user.language_code or "sv"]


ABOUT = {
    "Anna": (
        {"sv": "Butiksanställd", "en": "Shop worker"},
        {
            "sv": "Arbetar hos ett ombud i Hortlax.",
            "en": "Works at an agent in Hortlax.",
        },
    ),
    "Eva": (
        {"sv": "Samordnare i Piteå", "en": "Coordinator in Piteå"},
        {
            "sv": "Leder arbetsgruppen: bjuder in, skriver nyhetsbrev, kallar till möten.",
            "en": "Leads the working group: invites, writes newsletters, calls meetings.",
        },
    ),
    "Lars": (
        {"sv": "Länssamordnare", "en": "County coordinator"},
        {
            "sv": "Håller ihop länsnätverket i Norrbotten.",
            "en": "Keeps the county network of Norrbotten together.",
        },
    ),
    "Petra": (
        {"sv": "Polis", "en": "Police officer"},
        {"sv": "Med i arbetsgruppen i Piteå.", "en": "In the working group in Piteå."},
    ),
    "Tom": (
        {"sv": "Tulltjänsteman", "en": "Customs officer"},
        {
            "sv": "Med i arbetsgruppen. Läser på engelska.",
            "en": "In the working group. Reads in English.",
        },
    ),
    "Kent": (
        {"sv": "Brevbärare", "en": "Letter carrier"},
        {
            "sv": "Kontaktperson på brevbärarkontoret. Får frågorna vid uppföljningen.",
            "en": "Contact at the letter-carrier office. Gets the questions of the follow-up.",
        },
    ),
    "Maj": (
        {"sv": "Nationell samordnare", "en": "National coordinator"},
        {
            "sv": "Godkänner det som länssamordnaren vill skicka ut.",
            "en": "Approves what the county coordinator wants to send out.",
        },
    ),
}
