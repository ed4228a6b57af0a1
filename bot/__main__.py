"""The door: the command line. Each command imports what it needs, so that the small ones are quick."""

import asyncio
import gc
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from bot.faq_commands import add_ask, add_check, add_export, add_import
from config.settings import CONTENT, CannotStart, Settings, WrongSetting, given, load

WENT_WELL, NEEDS_DOING, CAN_NOT, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.command(options))
    except CannotStart as problem:
        print(problem, file=sys.stderr)
        return CAN_NOT
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(_: Namespace) -> int:
    settings = load()
    if settings.token is None:
        raise WrongSetting("BOT_TOKEN", "is not set. @BotFather in Telegram gives a token: /newbot.")
    from bot.readiness import ready
    from config.logging import set_up

    async def looked_at_database() -> None:
        async with ready(settings.database_url):
            pass

    set_up(settings.log_level)
    asyncio.run(looked_at_database())
    with _loaded_for_good():
        from bot.running import run  # aiogram takes seconds: what is wrong with the database is said before

    asyncio.run(run(settings))
    return WENT_WELL


def _sandbox(options: Namespace) -> int:
    if "BOT_TOKEN" in given():
        raise CannotStart("BOT_TOKEN: is set, and the sandbox does not start beside a real token: unset it.")
    with _loaded_for_good():
        from bot.running import sandbox
    from config.logging import set_up

    set_up("INFO")
    asyncio.run(sandbox(port=options.port, data=options.data))
    return WENT_WELL


@contextmanager
def _loaded_for_good() -> Iterator[None]:
    """What is imported stays until the end: looking for garbage in it takes a fifth of the start."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _migrate(_: Namespace) -> int:
    from bot.readiness import reached
    from bot.storage.schema import bring_up_to_date, newest_version

    async def migrated(url: str) -> bool:
        async with reached(url) as (database, _):
            return await bring_up_to_date(database)

    changed = asyncio.run(migrated(load().database_url))
    print(f"The database {'is now' if changed else 'was already'} at version {newest_version()}.")
    return WENT_WELL


def _invite(options: Namespace) -> int:
    from bot.domain.clock import SWEDEN, wall_clock
    from bot.domain.network import NATION, Level, Network, level_of
    from bot.domain.people import Role
    from bot.readiness import ready
    from bot.services.first_invitation import make_first_invitation

    settings, role, place = load(), Role(options.role), options.place or NATION
    places = CONTENT / "municipalities.csv"
    try:
        with places.open(encoding="utf-8", newline="") as lines:
            network = Network.from_csv(lines)
    except (OSError, ValueError) as wrong:
        raise CannotStart(f"{places}: {wrong}") from wrong
    level, code = {
        Role.NATIONAL: (Level.NATION, NATION),
        Role.COUNTY: (Level.COUNTY, "a county's two digits, such as 03 for Uppsala län"),
        Role.COORDINATOR: (Level.MUNICIPALITY, "a municipality's four digits, such as 0380 for Uppsala"),
    }[role]
    if place not in network or level_of(place) is not level:
        raise CannotStart(f"--place: for {role} it must be {code}; config/municipalities.csv has them all.")

    async def made() -> tuple[str, datetime]:
        async with ready(settings.database_url) as database:
            return await make_first_invitation(database, role, place, wall_clock)

    name = _name_of_bot(settings)
    token, expires_at = asyncio.run(made())
    print(f"Lets one person in: {role}, {network[place].name}.")
    print(f"Expires {expires_at.astimezone(SWEDEN):%Y-%m-%d %H:%M}, Swedish time.")
    if name is not None:
        print(f"https://t.me/{name}?start={token}")
    print(f"/start {token}")
    return WENT_WELL


def _name_of_bot(settings: Settings) -> str | None:
    if settings.token is None:
        return None
    from bot.identity import name_of_bot

    try:
        return name_of_bot(settings.token.get_secret_value(), settings.api_base)
    except CannotStart as problem:
        print(problem, file=sys.stderr)
        return None


def _journal_verify(options: Namespace) -> int:
    from bot.verification import in_words, is_whole, report_on

    report = asyncio.run(report_on(load().database_url))
    print(*in_words(report, options.seal), sep="\n")
    return WENT_WELL if is_whole(report, options.seal) else NEEDS_DOING


def _doctor(_: Namespace) -> int:
    from bot.doctor import State, examine

    status = WENT_WELL
    for line in examine(CONTENT):
        print(line, flush=True)
        if line.state is State.TO_DO:
            status = NEEDS_DOING
    return status


def _port(written: str) -> int:
    if not written.isdecimal() or not 1 <= int(written) <= 65535:
        raise ArgumentTypeError("a port is a whole number from 1 to 65535")
    return int(written)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m bot", description="A Telegram bot for Swedish working groups.")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    run = commands.add_parser("run", help="be the bot", description="Is the bot until Ctrl-C.")
    run.set_defaults(command=_run)

    what = "try it in the browser, with a Telegram in a box"
    sandbox = commands.add_parser("sandbox", help=what, description=f"To {what}. Needs no token.")
    sandbox.add_argument("--port", type=_port, default=8099, help="where the page is (8099)")
    sandbox.add_argument("--data", type=Path, metavar="DIR", help="keep what happens, in this folder")
    sandbox.set_defaults(command=_sandbox)

    what = "bring the database up to date"
    migrate = commands.add_parser("migrate", help=what, description="Brings the database up to date.")
    migrate.set_defaults(command=_migrate)

    what = "make a link that lets one person in"
    invite = commands.add_parser(
        "invite", help=what, description="Makes a link that lets one person in, and is told only once."
    )
    invite.add_argument("--role", choices=("national", "county", "coordinator"), default="national")
    invite.add_argument("--place", metavar="CODE", help="a county's two digits, a municipality's four")
    invite.set_defaults(command=_invite)

    faq = commands.add_parser(
        "faq", help="ask, check, export and import the vetted answers", description="The vetted answers."
    )
    asking = faq.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add_ask(asking)
    add_check(asking)
    add_export(asking)
    add_import(asking)

    journal = commands.add_parser("journal", help="look at the journal", description="The journal.")
    verify = journal.add_subparsers(title="commands", metavar="COMMAND", required=True).add_parser(
        "verify",
        help="whether it is as it was sealed",
        description="Says whether the journal is as it was sealed; exits with 1 where it is not.",
    )
    verify.add_argument("--seal", metavar="SHA256", help="a seal written down before: is it still there?")
    verify.set_defaults(command=_journal_verify)

    what = "say what is wrong, and what to do"
    doctor = commands.add_parser(
        "doctor",
        help=what,
        description="Looks at settings, database, token and content; exits with 1 on work.",
    )
    doctor.set_defaults(command=_doctor)

    parser.set_defaults(command=lambda _: _help(parser))
    return parser


def _help(parser: ArgumentParser) -> int:
    parser.print_help(sys.stderr)
    return CAN_NOT


if __name__ == "__main__":
    sys.exit(main())
