"""The chat page over HTTP: what it shows of the sandbox, and what a person does there.

The page asks for JSON, and is told by server-sent events when to ask again. It answers this machine alone.
"""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote, urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler
from dateutil.relativedelta import relativedelta

from bot.domain.clock import SWEDEN
from bot.domain.signed_links import Purpose
from bot.sandbox.acts import does
from bot.sandbox.postbox import MAILBOX, Postbox, mails_as_json
from bot.sandbox.refusals import Refused
from bot.sandbox.telegram.accounts import Account, NotPossible
from bot.sandbox.telegram.machine import Telegram
from bot.sandbox.telegram.rooms import Room
from bot.sandbox.view import Json, Reading, chats_as_json, rooms_of

_STATIC = Path(__file__).with_name("static")
_HERE = frozenset({"127.0.0.1", "::1", "localhost"})
_SIGNED = tuple(f"/{each.value}/" for each in Purpose)
"""Pages that mails lead to. What a form may do there stands signed in its address, and it comes from nowhere:
such a page tells nobody its address."""
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_VIEWED = {"image/jpeg": "", "image/png": "", "application/pdf": "", "text/plain": "; charset=utf-8"}
"""What the browser may open by itself. The rest it saves: a page somebody uploads must not run as ours."""
_BEAT = 15.0  # seconds without a change, after which a closed page is noticed


@dataclass(frozen=True, slots=True)
class CastMember:
    """Somebody one can be: the number of their account, and in each language of the page, sv and en, their
    role and a sentence about them."""

    id: int
    role: Mapping[str, str]
    about: Mapping[str, str]


class World(Protocol):
    """The network around the chats: its people, and its clock."""

    @property
    def cast(self) -> Sequence[CastMember]: ...

    @property
    def invite(self) -> str | None:
        """What a newcomer writes to join, `/start …`."""

    @property
    def busy(self) -> bool:
        """Whether the clock is moving."""

    def now(self) -> datetime: ...

    async def next_due(self) -> datetime | None: ...

    async def forward(self, to: datetime) -> None:
        """Walks: all that falls due on the way happens in its time."""

    async def outage(self, delta: timedelta) -> None:
        """Jumps, as if the bot had been switched off."""

    async def go_to_next(self) -> None: ...


def add_page(
    app: web.Application, telegram: Telegram, world: World, reading: Reading, postbox: Postbox
) -> None:
    """For uploads the app needs a `client_max_size` of Telegram's 50 MB."""
    page = _Page(telegram, world, reading, postbox)
    app.middlewares.append(_only_from_here)
    app.on_shutdown.append(page.stop_telling)
    app.add_routes(
        [
            web.get("/", _index),
            web.static("/static", _STATIC),
            web.get("/sandbox/state", page.state),
            web.get("/sandbox/view", page.view),
            web.get("/sandbox/events", page.events),
            web.get("/sandbox/file/{id}", page.file),
            web.get(r"/sandbox/mail/{number:\d{1,9}}/{place:\d{1,4}}", page.enclosed),
            web.post("/sandbox/act", page.act),
            web.post("/sandbox/read", page.read),
            web.post("/sandbox/clock", page.clock),
        ]
    )


@web.middleware
async def _only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A page of another site, open in the same browser, cannot act here: not across origins, and not by a
    name of its own that leads to this machine."""
    origin = request.headers.get("Origin")
    if urlsplit(f"//{request.host}").hostname not in _HERE:
        raise web.HTTPForbidden
    from_here = origin is None or urlsplit(origin).netloc == request.host
    if not from_here and not request.path.startswith(_SIGNED):
        raise web.HTTPForbidden
    return await handler(request)


async def _index(_: web.Request) -> web.FileResponse:
    headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-cache"}
    return web.FileResponse(_STATIC / "index.html", headers=headers)


class _Page:
    def __init__(self, telegram: Telegram, world: World, reading: Reading, postbox: Postbox) -> None:
        self._telegram = telegram
        self._world = world
        self._reading = reading
        self._postbox = postbox
        self._closing = False

    async def state(self, _: web.Request) -> web.Response:
        return web.json_response(await self._state())

    async def view(self, request: web.Request) -> web.Response:
        if _reads_mail(request.query.get("as")):
            return web.json_response({"chats": [mails_as_json(self._postbox)]})
        account = self._account(request.query.get("as"))
        return web.json_response({"chats": chats_as_json(self._telegram, account, self._reading)})

    async def act(self, request: web.Request) -> web.Response:
        is_form = request.content_type == "multipart/form-data"
        asked: Mapping[str, Any] = await (request.post() if is_form else request.json())
        account = self._account(asked.get("as"))
        room = self._room(account, asked.get("chat"))
        try:
            told = await does(account, room, asked)
        except (NotPossible, Refused) as refused:
            return web.json_response({"ok": False, "error": str(refused)})
        return web.json_response({"ok": True, **told})

    async def read(self, request: web.Request) -> web.Response:
        """Somebody has the chat before their eyes."""
        asked = await request.json()
        if _reads_mail(asked.get("as")):
            self._postbox.is_read()
        else:
            account = self._account(asked.get("as"))
            self._reading.reads(account, self._room(account, asked.get("chat")))
        self._telegram.changes.tell()
        return web.json_response({"ok": True})

    async def clock(self, request: web.Request) -> web.Response:
        if self._world.busy:
            raise web.HTTPConflict
        asked = await request.json()
        match asked["do"]:
            case "forward":
                await self._world.forward(moved(self._world.now(), asked))
            case "next":
                await self._world.go_to_next()
            case "outage":
                await self._world.outage(timedelta(days=asked["days"]))
            case _:
                raise web.HTTPBadRequest
        self._telegram.changes.tell()
        return web.json_response(await self._state())

    async def events(self, request: web.Request) -> web.StreamResponse:
        """`changed` after every change; a page that listens anew asks for everything first."""
        seen = self._telegram.changes.number
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        with suppress(ConnectionResetError):
            while not self._closing:
                try:
                    async with asyncio.timeout(_BEAT):
                        seen = await self._telegram.changes.after(seen)
                except TimeoutError:
                    await response.write(b": nothing new\n\n")
                else:
                    await response.write(f'event: changed\ndata: {{"n": {seen}}}\n\n'.encode())
        return response

    async def stop_telling(self, _: web.Application) -> None:
        """Lets the server stop at once, though pages listen."""
        self._closing = True
        self._telegram.changes.tell()

    async def file(self, request: web.Request) -> web.Response:
        try:
            stored = self._telegram.files.known(request.match_info["id"])
        except Refused as unknown:
            raise web.HTTPNotFound from unknown
        return _as_file(stored.name, stored.mime, stored.content)

    async def enclosed(self, request: web.Request) -> web.Response:
        found = self._postbox.enclosed(*(int(request.match_info[each]) for each in ("number", "place")))
        if found is None:
            raise web.HTTPNotFound
        return _as_file(found.name, found.mime, found.content)

    async def _state(self) -> Json:
        due = await self._world.next_due()
        return {
            "now": self._world.now().isoformat(),
            "next_due": due and due.isoformat(),
            "busy": self._world.busy,
            "invite": self._world.invite,
            "bot": {"name": self._telegram.bot.full_name, "username": self._telegram.bot.username},
            "mail": {"id": MAILBOX, "unread": self._postbox.unread},
            "cast": [self._member(member) for member in self._world.cast],
        }

    def _member(self, member: CastMember) -> Json:
        account = self._telegram.accounts[member.id]
        return {
            "id": account.id,
            "name": account.name,
            "role": member.role,
            "about": member.about,
            "language": account.user.language_code,
            "started": account.has_started_bot,
            "blocked_bot": account.has_blocked_bot,
            "unread": sum(self._reading.unread(account, room) for room in rooms_of(account)),
        }

    def _account(self, number: Any) -> Account:
        for account in self._telegram.accounts.values():
            if str(account.id) == str(number):
                return account
        raise web.HTTPNotFound

    @staticmethod
    def _room(account: Account, number: Any) -> Room:
        for room in rooms_of(account):
            if str(room.id) == str(number):
                return room
        raise web.HTTPNotFound


def _reads_mail(number: Any) -> bool:
    return str(number) == str(MAILBOX)


def _as_file(name: str, mime: str, content: bytes) -> web.Response:
    shown = "inline" if mime in _VIEWED else "attachment"
    headers = {
        "Content-Type": mime + _VIEWED.get(mime, ""),
        "Content-Disposition": f"{shown}; filename*=UTF-8''{quote(name)}",
        "X-Content-Type-Options": "nosniff",
    }
    return web.Response(body=content, headers=headers)


def moved(now: datetime, by: Mapping[str, int]) -> datetime:
    """Hours are hours; days and months are steps in the calendar of Sweden."""
    if "hours" in by:
        return now + timedelta(hours=by["hours"])
    return now.astimezone(SWEDEN) + relativedelta(days=by.get("days", 0), months=by.get("months", 0))
