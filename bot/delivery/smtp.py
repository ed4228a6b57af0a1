"""Connections to the mail server: how it is reached, opened once and used for many mails."""

import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from aiosmtplib import SMTP, SMTPException

_log = logging.getLogger(__name__)

PATIENCE = 20.0
"""Seconds until an answer that has not come is taken to be lost."""
LONGEST_IDLE = 30.0
"""Seconds after which a connection is not trusted any more: servers close those that say nothing."""
MAILS_EACH = 100
"""Over one connection; many servers allow no more."""

_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class MailServer:
    host: str
    port: int
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    tls: bool = False
    """From the first byte. Otherwise the connection is made safe once it is open."""

    @classmethod
    def at(cls, url: str) -> "MailServer":
        """Of smtp://user:password@host:587 or smtps://user:password@host."""
        parts = urlsplit(url)
        tls = parts.scheme == "smtps"
        user = unquote(parts.username) if parts.username else None
        password = unquote(parts.password) if parts.password else None
        return cls(
            parts.hostname or "", parts.port or (465 if tls else 587 if user else 25), user, password, tls
        )

    @property
    def start_tls(self) -> bool | None:
        """None where it is done if the server can. No password crosses a network in the clear."""
        if self.tls or self.host in _HERE:
            return False
        return True if self.user else None


@dataclass(slots=True)
class Line:
    """One open connection."""

    smtp: SMTP
    used: int = 0
    since: float = 0.0
    """When it was last given back."""


class Lines:
    """As many connections as mails are on their way at once."""

    def __init__(self, server: MailServer, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._server = server
        self._monotonic = monotonic
        self._idle: list[Line] = []

    @asynccontextmanager
    async def line(self, *, fresh: bool = False) -> AsyncIterator[Line]:
        """An open connection, which is kept unless what is done with it raises. Raises what aiosmtplib does
        where none can be opened."""
        line = None if fresh else self._taken()
        if line is None:
            line = Line(await self._opened())
        try:
            yield line
        except BaseException:
            line.smtp.close()
            raise
        line.used += 1
        line.since = self._monotonic()
        if line.used >= MAILS_EACH or not line.smtp.is_connected:
            await _closed(line)
        else:
            self._idle.append(line)

    async def close(self) -> None:
        while self._idle:
            await _closed(self._idle.pop())

    def _taken(self) -> Line | None:
        while self._idle:
            line = self._idle.pop()
            if line.smtp.is_connected and self._monotonic() - line.since < LONGEST_IDLE:
                return line
            line.smtp.close()
        return None

    async def _opened(self) -> SMTP:
        server = self._server
        smtp = SMTP(
            hostname=server.host,
            port=server.port,
            username=server.user,
            password=server.password,
            use_tls=server.tls,
            start_tls=server.start_tls,
            timeout=PATIENCE,
        )
        try:
            await smtp.connect()
        except BaseException:
            smtp.close()
            raise
        return smtp


async def try_out(server: MailServer) -> None:
    """Opens a connection and sends nothing. Raises OSError or SMTPException where that does not work."""
    async with Lines(server).line() as line:
        await _closed(line)


async def _closed(line: Line) -> None:
    with suppress(SMTPException, OSError, TimeoutError):
        await line.smtp.quit(timeout=2)
    line.smtp.close()
