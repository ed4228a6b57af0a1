"""The door for a bot with its ordinary session: the Bot API over HTTP."""

from typing import Any

from aiogram.types import BufferedInputFile
from aiohttp import web
from aiohttp.web_request import FileField

from bot.sandbox.telegram.faults import ConnectionLost
from bot.sandbox.telegram.files import MOST_UPLOADED
from bot.sandbox.telegram.machine import Telegram
from bot.sandbox.telegram.requests import answer

_MACHINE = web.AppKey("machine", Telegram)


def bot_api(telegram: Telegram) -> web.Application:
    """Serves `/bot<token>/<method>` and `/file/bot<token>/<path>`."""
    app = web.Application(client_max_size=MOST_UPLOADED + (1 << 20))
    app[_MACHINE] = telegram
    app.router.add_route("*", "/bot{token}/{method}", _call)
    app.router.add_get("/file/bot{token}/{path:.+}", _download)
    return app


async def _call(request: web.Request) -> web.StreamResponse:
    telegram = request.app[_MACHINE]
    fields, uploads = await _read(request)
    await telegram.faults.thawed()
    try:
        got = await answer(
            telegram, request.match_info["token"], request.match_info["method"], fields, uploads
        )
    except ConnectionLost:
        if request.transport is not None:
            request.transport.abort()
        return web.Response()
    headers = {}
    if retry_after := got.body.get("parameters", {}).get("retry_after"):
        headers["Retry-After"] = str(retry_after)
    return web.json_response(got.body, status=got.status, headers=headers)


async def _read(request: web.Request) -> tuple[dict[str, Any], dict[str, BufferedInputFile]]:
    fields: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        return fields | await request.json(), {}
    uploads = {}
    for name, value in (await request.post()).items():
        if isinstance(value, FileField):
            uploads[name] = BufferedInputFile(value.file.read(), value.filename)
            fields.setdefault(name, f"attach://{name}")
        else:
            fields[name] = value
    return fields, uploads


async def _download(request: web.Request) -> web.Response:
    telegram = request.app[_MACHINE]
    stored = telegram.files.at(request.match_info["path"])
    if request.match_info["token"] != telegram.token or stored is None:
        raise web.HTTPNotFound
    return web.Response(body=stored.content, content_type=stored.mime)
