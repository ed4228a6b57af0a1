"""Where messages leave by mail, and what the mail server's answers mean."""

import asyncio
import logging
import re
from collections.abc import Mapping
from contextlib import suppress
from email.headerregistry import Address
from ssl import SSLError
from typing import Protocol

from aiosmtplib import SMTPDataError, SMTPException, SMTPRecipientRefused, SMTPResponseException
from sqlalchemy.exc import SQLAlchemyError

from bot.delivery.envelope import Enclosed, Enclosure, Links, NoLinks, mail
from bot.delivery.smtp import Line, Lines, MailServer
from bot.domain.clock import Clock
from bot.domain.delivery import (
    NO_MAIL,
    Accepted,
    Again,
    Operation,
    Outcome,
    Refused,
    Uncertain,
)
from bot.storage.database import Database
from bot.storage.files import file, file_data
from bot.storage.leases import Leased
from bot.storage.outbox import FALLBACK_LANGUAGE
from bot.texts.catalog import Say

_log = logging.getLogger(__name__)

MOST_ENCLOSED = 10_000_000
"""Bytes. Many servers take 25 MB, and in a mail a file grows by a third."""
PAUSE_WITHOUT_LINE = 30.0
"""Seconds between two looks whether the mail server can be reached again."""
PAUSE_UNTIL_MENDED = 60.0
"""Seconds between two looks whether the mail server will have anything of us."""
LONGEST_TRY = 50.0
"""Seconds. Two in a row take less than a lease holds."""

HANGS_UP = 421
_OURS_TO_MEND = re.compile(r"relay|authenticat", re.IGNORECASE)
_ENHANCED = re.compile(r"\b[245]\.\d{1,3}\.\d{1,3}\b")
"""A status as in RFC 3463: all of an answer that is logged, since its words often hold the address."""


class NoMail:
    """No mail server is set: whoever sends is told whom they have to reach by hand."""

    async def send(self, _: Leased) -> Outcome:
        return Refused(NO_MAIL)

    async def aclose(self) -> None:
        """There is nothing open."""


class Carrier(Protocol):
    """Takes a whole mail to whom it is for. It never raises for what the line or the other side does."""

    async def carry(self, written: bytes, *, sender: str, recipient: str) -> Outcome: ...

    async def close(self) -> None: ...


class MailSender:
    """One mail per delivery."""

    def __init__(
        self,
        carrier: Carrier,
        sender: Address,
        database: Database,
        voices: Mapping[str, Say],
        clock: Clock,
        *,
        links: Links | None = None,
    ) -> None:
        self._carrier = carrier
        self._sender = sender
        self._database = database
        self._voices = voices
        self._clock = clock
        self._links = links or NoLinks()
        self._latest: tuple[int, Enclosed] | None = None
        """What came along with the mail before: a newsletter's files are read once."""

    async def send(self, leased: Leased) -> Outcome:
        try:
            written = await self._written(leased)
        except SQLAlchemyError:  # nothing was sent
            _log.exception("What delivery %s is to say can't be read.", leased.id)
            return Again()
        except ValueError:  # without its words, which hold the address
            _log.error("Delivery %s can't be written as a mail.", leased.id)
            return Refused("mail-refused")
        return await self._carrier.carry(written, sender=self._sender.addr_spec, recipient=leased.email or "")

    async def aclose(self) -> None:
        await self._carrier.close()

    async def _written(self, leased: Leased) -> bytes:
        say = self._voices.get(leased.language, self._voices[FALLBACK_LANGUAGE])
        message = mail(
            leased,
            await self._enclosed(leased),
            sender=self._sender,
            links=self._links,
            say=say,
            now=self._clock(),
        )
        return message.as_bytes()

    async def _enclosed(self, leased: Leased) -> Enclosed:
        files = leased.content.files if leased.content else ()
        if not files or leased.attempt.operation is Operation.DELETE:
            return Enclosed()
        key = leased.content_id or 0
        if self._latest is None or self._latest[0] != key:
            self._latest = key, await self._read([int(each["file"]) for each in files])
        return self._latest[1]

    async def _read(self, numbers: list[int]) -> Enclosed:
        """The first that fit; a picture is one file of many, so the order is the writer's."""
        room, files, left_out = MOST_ENCLOSED, [], []
        async with self._database.reading() as session:
            for number in numbers:
                about = await file(session, number)
                if about.size > room:
                    left_out.append(about.name)
                    continue
                room -= about.size
                files.append(Enclosure(about.name, about.media_type, await file_data(session, number)))
        return Enclosed(files, left_out)


class ByServer:
    """Over SMTP."""

    def __init__(self, server: MailServer) -> None:
        self._lines = Lines(server)

    async def carry(self, written: bytes, *, sender: str, recipient: str) -> Outcome:
        posting = _Posting(self._lines, sender, recipient, written)
        try:
            async with asyncio.timeout(LONGEST_TRY):
                return await posting.post()
        except (SMTPException, OSError, ValueError) as error:
            return posting.meaning_of(error)

    async def close(self) -> None:
        await self._lines.close()


class _Posting:
    """One try, and how far it got."""

    def __init__(self, lines: Lines, sender: str, recipient: str, written: bytes) -> None:
        self._lines = lines
        self._sender = sender
        self._recipient = recipient
        self._written = written
        self._line: Line | None = None
        self._handed_over = False
        """Whether the server may have it."""

    async def post(self) -> Outcome:
        try:
            return await self._over_a_line(fresh=False)
        except (SMTPException, OSError):
            if self._handed_over or self._line is None or not self._line.used:
                raise
        return await self._over_a_line(fresh=True)  # one that was kept had been closed by the server

    async def _over_a_line(self, *, fresh: bool) -> Outcome:
        self._line = None
        async with self._lines.line(fresh=fresh) as line:
            self._line = line
            try:
                await line.smtp.mail(self._sender)
                await line.smtp.rcpt(self._recipient)
                self._handed_over = True
                await line.smtp.data(self._written)
            except SMTPResponseException as error:
                self._handed_over = False
                if error.code == HANGS_UP:
                    raise
                with suppress(SMTPException, OSError):
                    await line.smtp.rset()
                return self.meaning_of(error)
            return Accepted()

    def meaning_of(self, error: Exception) -> Outcome:
        if self._handed_over:
            _log.warning("No answer came from the mail server: %s", type(error).__name__)
            return Uncertain()
        match error:
            case SMTPRecipientRefused() | SMTPDataError():
                return _refusal(error)
            case SMTPResponseException():
                return _to_mend(error)
            case OSError() if not isinstance(error, SSLError):
                _log.warning("The mail server can't be reached: %s", type(error).__name__)
                return Again(PAUSE_WITHOUT_LINE, everyone=True, tried=False)
            case ValueError() if not isinstance(error, SSLError):  # an address that no command can hold
                return Refused("mail-refused")
            case _:
                _log.error("The mail server can't be used as it is set: %s", type(error).__name__)
                return Again(PAUSE_UNTIL_MENDED, everyone=True, tried=False)


def _refusal(error: SMTPRecipientRefused | SMTPDataError) -> Outcome:
    """Of this mail: for good where the code begins with 5, but for what is said to every mail alike."""
    permanent = error.code >= 500
    if error.code == HANGS_UP or (permanent and _OURS_TO_MEND.search(error.message)):
        return _to_mend(error)
    if not permanent:
        return Again()
    _log.info("A mail was refused: %s", _codes(error))
    return Refused("mail-refused")


def _to_mend(error: SMTPResponseException) -> Outcome:
    busy = 400 <= error.code < 500
    _log.log(
        logging.WARNING if busy else logging.ERROR,
        "The mail server takes nothing of us now (%s)%s",
        _codes(error),
        "." if busy else ": are BOT_SMTP_URL and BOT_MAIL_FROM right?",
    )
    return Again(PAUSE_UNTIL_MENDED, everyone=True, tried=False)


def _codes(error: SMTPResponseException) -> str:
    enhanced = _ENHANCED.search(error.message)
    return f"{error.code} {enhanced.group()}" if enhanced else str(error.code)
