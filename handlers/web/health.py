"""`GET /health` for machines: 200 while the bot does its work, 503 when somebody should look."""

import logging

from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from bot.services.health import Health

LARGEST_BODY = 8192
"""Bytes: more than any form of ours is sent with."""

_log = logging.getLogger(__name__)


def pages(health: Health) -> web.Application:
    app = web.Application(client_max_size=LARGEST_BODY)

    async def told(_: web.Request) -> web.Response:
        try:
            condition = await health.look()
        except (SQLAlchemyError, OSError):
            _log.exception("The database can't be read.")
            return web.json_response({"well": False, "database": False}, status=503)
        return web.json_response(
            {
                "well": condition.well,
                "database": True,
                "waiting": condition.waiting,
                "oldest_seconds": round(condition.oldest_seconds),
                "uncertain": condition.unsolved.uncertain,
                "given_up": condition.unsolved.given_up,
            },
            status=200 if condition.well else 503,
        )

    app.router.add_get("/health", told)
    return app
