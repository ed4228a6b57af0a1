"""The log: one line per record on stderr, in UTC, without tokens and without what people write."""

import logging
import re
import time

TOKEN = re.compile(r"\d{6,}:[\w-]{30,}", re.ASCII)
"""A bot's token, as in the address of every request to Telegram."""

TELL_PERSONAL_DATA = ("aiogram", "aiohttp.access", "aiosqlite", "apscheduler", "sqlalchemy")
"""Below WARNING these log addresses, updates, and the values of rows."""

CHATTER = ("alembic",)
"""Below WARNING these tell what only their own makers want to know."""


class OneLine(logging.Formatter):
    """Masks in the finished line, since a traceback too may quote an address with the token."""

    converter = staticmethod(time.gmtime)

    def format(self, record: logging.LogRecord) -> str:
        return TOKEN.sub("<token>", " ⏎ ".join(super().format(record).splitlines()))


def set_up(level: str) -> None:
    """Takes the place of whatever logging was set up before."""
    handler = logging.StreamHandler()
    handler.setFormatter(
        OneLine("%(asctime)sZ %(levelname)s %(name)s: %(message)s", datefmt="%Y-%m-%dT%H:%M:%S")
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in TELL_PERSONAL_DATA + CHATTER:
        logging.getLogger(name).setLevel(logging.WARNING)
