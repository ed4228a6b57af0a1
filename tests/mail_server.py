"""A real mail server in the process, that can be told to refuse, to hang up, or to be gone."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any, cast

from aiosmtpd.smtp import SMTP, Envelope, Session

HANG_UP, SAY_NOTHING = "hang up", "say nothing"


class Mailbox:
    """Everything that arrived. `port` stays the same while it comes and goes."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.to: list[str] = []
        """The envelope's recipient of each."""
        self.refusals: dict[str, list[str]] = {}
        """At an address: what is answered to the next tries."""
        self.to_everybody: str | None = None
        """What is answered as soon as the sender is told."""
        self.after_data: list[str] = []
        """What is answered once a mail has arrived, or HANG_UP or SAY_NOTHING."""
        self.connections = 0
        self.port = 0
        self._server: asyncio.Server | None = None
        self._open: set[SMTP] = set()

    async def opens(self) -> None:
        machine = asyncio.get_running_loop()
        self._server = await machine.create_server(self._answered, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def closes(self) -> None:
        self.hangs_up()
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
            self._server = None
        await asyncio.sleep(0.01)

    def hangs_up(self) -> None:
        """On everybody, as servers do on those who say nothing for a while."""
        for each in self._open:
            _hang_up(each)
        self._open.clear()

    def mails_to(self, address: str) -> list[EmailMessage]:
        return [mail for mail, to in zip(self.mails, self.to, strict=True) if to == address]

    def _answered(self) -> SMTP:
        self.connections += 1
        smtp = SMTP(self, hostname="post.example.se", enable_SMTPUTF8=False, loop=asyncio.get_running_loop())
        self._open.add(smtp)
        return smtp

    async def handle_MAIL(  # noqa: N802  aiosmtpd's own names
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.to_everybody is not None:
            return self.to_everybody
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.refusals.get(address):
            return self.refusals[address].pop(0)
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        said = self.after_data.pop(0) if self.after_data else "250 2.0.0 Taken"
        if said[0] in "45":
            return said
        content = cast("bytes", envelope.content)
        mail = cast("EmailMessage", message_from_bytes(content, policy=cast("Any", default)))
        self.mails.append(mail)
        self.to += envelope.rcpt_tos
        if said == HANG_UP:
            _hang_up(server)
        if said == SAY_NOTHING:
            await asyncio.sleep(60)
        return said


def _hang_up(smtp: SMTP) -> None:
    if isinstance(smtp.transport, asyncio.Transport):
        smtp.transport.abort()


@asynccontextmanager
async def mailbox() -> AsyncIterator[Mailbox]:
    box = Mailbox()
    await box.opens()
    yield box
    await box.closes()


def plain(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def rich(mail: EmailMessage) -> str:
    part = mail.get_body(("html",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")
