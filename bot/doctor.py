"""What is wrong with the settings, the database, the token and the content, and what to do about it."""

import asyncio
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path

import bot.storage.migrations
from bot.domain.calendar import day_of
from bot.domain.clock import wall_clock
from bot.domain.followups import FollowUpPlan
from bot.domain.meetings import lengths_from_toml
from bot.domain.network import Level, Network
from bot.domain.reminders import MeetingPlan
from bot.domain.work_addresses import WorkAddresses
from bot.identity import name_of_bot
from bot.search.checking import check
from bot.search.entries import load as load_answers
from config.settings import NAMES, SQLITE, CannotStart, Settings, given, load, wrong_settings

_VERSIONS = Path(bot.storage.migrations.__path__[0]) / "versions"


class State(StrEnum):
    WELL = "ok"
    NOTE = "note"
    TO_DO = "to do"


@dataclass(frozen=True, slots=True)
class Line:
    state: State
    about: str
    what: str

    def __str__(self) -> str:
        return f"{self.state:<6} {self.about}: {self.what}"


def examine(content: Path) -> Iterator[Line]:
    """Looks at everything, changes nothing. Raises CannotStart where not even `.env` can be read."""
    for name in sorted(given() - set(NAMES)):
        yield Line(State.NOTE, "settings", f"{name} is not a setting. {_meant(name)}")
    wrong = wrong_settings()
    for each in wrong:
        yield Line(State.TO_DO, "settings", str(each))
    if not wrong:
        settings = load()
        yield Line(State.WELL, "settings", "all that is set can be used.")
        yield _database(settings.database_url)
        yield _token(settings)
        if settings.smtp_url is not None:
            yield _mail(settings.smtp_url.get_secret_value())
    for name, read in _CONTENT.items():
        yield _content(content / name, read)
    for waits in check(content / "faq", day_of(wall_clock())).waiting:
        yield Line(State.TO_DO, "answers", waits)


def _meant(name: str) -> str:
    near = get_close_matches(name, NAMES, n=1)
    return f"Did you mean {near[0]}?" if near else "config/example.env has all of them."


def _token(settings: Settings) -> Line:
    if settings.token is None:
        return Line(State.TO_DO, "token", "BOT_TOKEN is not set. @BotFather in Telegram gives one: /newbot.")
    try:
        name = name_of_bot(settings.token.get_secret_value(), settings.api_base)
    except CannotStart as problem:
        return Line(State.TO_DO, "token", str(problem))
    return Line(State.WELL, "token", f"Telegram knows it as @{name}.")


def _mail(url: str) -> Line:
    from aiosmtplib import SMTPException  # noqa: PLC0415  only where mail is set

    from bot.delivery.smtp import MailServer, try_out  # noqa: PLC0415

    try:
        asyncio.run(try_out(MailServer.at(url)))
    except (SMTPException, OSError) as error:
        what = f"the mail server does not let us in ({type(error).__name__}): is BOT_SMTP_URL right?"
        return Line(State.TO_DO, "mail", what)
    return Line(State.WELL, "mail", "the mail server answers.")


def _database(url: str) -> Line:
    if url.startswith(SQLITE):
        return _sqlite(Path(url.removeprefix(SQLITE).partition("?")[0]))
    try:
        asyncio.run(_opened(url))
    except CannotStart as problem:
        return Line(State.TO_DO, "database", str(problem))
    return Line(State.WELL, "database", "it answers, and is up to date.")


async def _opened(url: str) -> None:
    from bot.readiness import ready  # noqa: PLC0415  SQLAlchemy takes longer than all the rest together

    async with ready(url):
        pass


def _sqlite(file: Path) -> Line:
    folder = file.absolute().parent
    if not os.access(folder, os.W_OK):
        what = f"nothing can be written in {folder}: make that folder, or set BOT_DATABASE_URL."
        return Line(State.TO_DO, "database", what)
    if not file.exists():
        return Line(State.WELL, "database", f"{file} is not there yet; the first start makes it.")
    try:
        version = _version(file)
    except sqlite3.Error as error:
        what = f"{file} can't be read as a database ({error}): move it away, or set BOT_DATABASE_URL."
        return Line(State.TO_DO, "database", what)
    newest = newest_version()
    if version > newest:
        what = f"{file} is at version {version}, this program knows {newest}: start the newer program."
        return Line(State.TO_DO, "database", what)
    if version < newest:
        return Line(
            State.NOTE, "database", f"{file} is older than the program; the next start brings it up to date."
        )
    return Line(State.WELL, "database", f"{file} is up to date.")


def _version(file: Path) -> str:
    """Empty where there are no tables yet."""
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
            return ""
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def newest_version() -> str:
    """As `bot.storage.schema` has it, without SQLAlchemy."""
    return max(file.name.split("_")[0] for file in _VERSIONS.glob("[0-9]*.py"))


def _content(path: Path, read: Callable[[Path], str]) -> Line:
    try:
        return Line(State.WELL, "content", f"{path.name}: {read(path)}.")
    except Exception as error:  # whatever a broken file breaks, the rest is to be looked at too
        return Line(State.TO_DO, "content", f"{path}: {error}")


def _answers(folder: Path) -> str:
    return f"{len(load_answers(folder).slugs)} answers"


def _followups(file: Path) -> str:
    return f"{len(FollowUpPlan.from_toml(file.read_text('utf-8')).steps)} follow-ups"


def _meetings(file: Path) -> str:
    text = file.read_text("utf-8")
    MeetingPlan.from_toml(text)
    return f"{len(lengths_from_toml(text))} kinds of meeting"


def _work_addresses(file: Path) -> str:
    known = WorkAddresses.from_toml(file.read_text("utf-8"))
    return f"{len(known.kinds)} kinds of member with addresses"


def _places(file: Path) -> str:
    with file.open(encoding="utf-8", newline="") as lines:
        network = Network.from_csv(lines)
    return f"{sum(each.level is Level.MUNICIPALITY for each in network.values())} municipalities"


_CONTENT: dict[str, Callable[[Path], str]] = {
    "faq": _answers,
    "followups.toml": _followups,
    "meetings.toml": _meetings,
    "municipalities.csv": _places,
    "work_addresses.toml": _work_addresses,
}
