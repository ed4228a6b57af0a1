"""Addresses that are shown to be somebody's by a code, and roles that take effect by it."""

import hmac
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.delivery import Priority, Recipient, Urgency
from bot.domain.email_participants import tidy_email
from bot.domain.errors import Declined
from bot.domain.events.mail_codes import AddressConfirmed, RoleConfirmedByCode
from bot.domain.mail_codes import DIGITS, LASTS, TOPIC, MailCode, tidy_code
from bot.domain.members import Member, plan_reconfirmation
from bot.domain.network import Network
from bot.domain.people import Person, Standing
from bot.domain.work_addresses import WorkAddresses, fits
from bot.screens import mail_codes as screens
from bot.services.notices import Notices
from bot.storage import mail_codes, members, people, reminders
from bot.storage.database import Database
from bot.storage.outbox import Notice


@dataclass(frozen=True, slots=True)
class Proof:
    """A membership that waits, and the domains at which an address shows that it is right."""

    member: Member
    domains: Sequence[str]


class MailCodes:
    """`offered` where mail is set up. `secret` keeps the six digits from being guessed by their hash."""

    def __init__(
        self,
        database: Database,
        notices: Notices,
        clock: Clock,
        *,
        network: Network,
        addresses: WorkAddresses,
        secret: str,
        offered: bool,
        forget: Callable[[int | None], None],
    ) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock
        self._network = network
        self._addresses = addresses
        self._secret = secret
        self._forget = forget
        self.offered = offered

    async def send(self, written: str, *, by: Person) -> str:
        """To an address that somebody wants to be written to. The address."""
        address = tidy_email(written)
        async with self._database.begin() as session:
            await self._send(session, address, by)
        return address

    async def confirm(self, written: str, *, by: Person) -> str:
        """The address is theirs from now on; who is written to there is chosen elsewhere. The address."""
        sent = await self._checked(written, by)
        async with self._database.begin() as session:
            await self._use(session, sent, by)
            await mail_codes.set_address(session, by.id, sent.email)
            await self._notices.tell(session, AddressConfirmed(by.home, by.id), by=by.id)
        self._forget(by.telegram_id)
        return sent.email

    def provable(self, person: Person) -> bool:
        """Whether something that the person holds and that does not count yet can be shown by mail."""
        return self.offered and any(
            each.standing is Standing.UNCONFIRMED
            and self._addresses.domains_for(each.role, each.kind, each.place, self._network)
            for each in person.resting
        )

    async def waiting(self, *, by: Person) -> Proof:
        """The first of what can be shown. Raises Declined where there is nothing."""
        async with self._database.reading() as session:
            return await self._waiting(session, by)

    async def send_for_role(self, written: str, *, by: Person) -> str:
        """To an address at work. Raises Declined where it shows nothing."""
        address = tidy_email(written)
        async with self._database.begin() as session:
            proof = await self._waiting(session, by)
            _check_fits(address, proof)
            await self._send(session, address, by)
        return address

    async def confirm_role(self, written: str, *, by: Person) -> Member:
        """The membership counts from now on. The address is not kept."""
        now, sent = self._clock(), await self._checked(written, by)
        async with self._database.begin() as session:
            proof = await self._waiting(session, by)
            _check_fits(sent.email, proof)
            await self._use(session, sent, by)
            member = proof.member
            if not await members.confirm(session, member.id, None, now):
                raise Declined("mail-code-nothing-waits")
            await reminders.reconcile(session, "membership", member.id, plan_reconfirmation(now), now)
            await self._notices.tell(session, RoleConfirmedByCode(member.place, member.id), by=by.id)
        self._forget(by.telegram_id)
        return member

    async def _send(self, session: AsyncSession, address: str, by: Person) -> None:
        if not self.offered:
            raise Declined("mail-code-no-mail")
        now = self._clock()
        before = await mail_codes.last_code(session, by.id)
        if before is not None:
            before.may_be_followed(now)
        code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
        tries = 0 if before is None else before.counted(now)
        await mail_codes.keep_code(
            session, by.id, MailCode(address, self._hash(address, code, by), tries, now)
        )
        await mail_codes.forget_words(session, by.id)
        notice = Notice(
            f"code:{by.id}:{now:%Y%m%d%H%M%S}",
            Priority.ANSWER,
            Urgency.URGENT,
            topic=TOPIC,
            not_after=now + LASTS,
        )
        to = [Recipient("person", by.id, by.language, "email")]
        await self._notices.put(session, notice, lambda say: screens.mailed(code, say), to)

    async def _checked(self, written: str, by: Person) -> MailCode:
        """In a transaction of its own: a wrong try counts although it is declined."""
        code, now = tidy_code(written), self._clock()
        async with self._database.begin() as session:
            sent = await mail_codes.last_code(session, by.id)
            if sent is None:
                raise Declined("mail-code-expired")
            sent.still_holds(now)
            if hmac.compare_digest(sent.code_hash, self._hash(sent.email, code, by)):
                return sent
            await mail_codes.count_try(session, by.id)
        raise Declined("mail-code-wrong", left=sent.tries_left(now) - 1)

    async def _use(self, session: AsyncSession, sent: MailCode, by: Person) -> None:
        """Once. Raises Declined where another press was quicker."""
        if await mail_codes.last_code(session, by.id) != sent:
            raise Declined("mail-code-expired")
        await mail_codes.drop_code(session, by.id)
        await mail_codes.forget_words(session, by.id)

    async def _waiting(self, session: AsyncSession, by: Person) -> Proof:
        if not self.offered:
            raise Declined("mail-code-no-mail")
        person = await people.person(session, by.id)
        for each in person.resting:
            domains = self._addresses.domains_for(each.role, each.kind, each.place, self._network)
            if each.standing is not Standing.UNCONFIRMED or not domains:
                continue
            for member in await members.members_as(session, by.id, each.group_id):
                if member.standing is Standing.UNCONFIRMED and member.role is each.role:
                    return Proof(member, domains)
        raise Declined("mail-code-nothing-waits")

    def _hash(self, address: str, code: str, by: Person) -> str:
        return hmac.new(self._secret.encode(), f"{by.id}:{address}:{code}".encode(), sha256).hexdigest()


def _check_fits(address: str, proof: Proof) -> None:
    if not fits(address, proof.domains):
        raise Declined("mail-code-other-address", domains=", ".join(f"@{each}" for each in proof.domains))
