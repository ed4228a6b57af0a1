"""The migrations make the tables that the program uses, on SQLite and PostgreSQL, from nothing and back."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, select, text

from bot.domain.people import Role
from bot.storage import openings
from bot.storage.chats import linked_chats
from bot.storage.database import Database
from bot.storage.people import group_at, members_of
from bot.storage.schema import (
    MIGRATIONS,
    alembic_config,
    bring_up_to_date,
    newest_version,
    version_of,
)
from bot.storage.tables import ReminderRow, Table
from tests.conftest import Hands


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names()) - {"alembic_version"}


async def test_the_tables_in_the_database_are_the_tables_in_the_code(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Table.metadata))

    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_from_the_newest_version_one_can_go_back_to_nothing_and_up_again(
    database: Database, hands: Hands
) -> None:
    async with database.begin() as session:
        await group_at(session, "2581", hands())

    def down(connection: Connection) -> None:
        command.downgrade(alembic_config(connection), "base")

    async with database.engine.begin() as connection:
        await connection.run_sync(down)
        assert await connection.run_sync(tables) == set()
    assert await version_of(database) is None

    assert await bring_up_to_date(database)
    async with database.engine.connect() as connection:
        assert await connection.run_sync(tables) == set(Table.metadata.tables)
    async with database.begin() as session:
        assert await group_at(session, "2581", hands()) == 1


async def test_an_empty_database_has_no_version_and_gets_the_newest_once(tmp_path: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'new.db'}")
    try:
        assert await version_of(database) is None
        assert await bring_up_to_date(database)
        assert await version_of(database) == newest_version()
        assert not await bring_up_to_date(database)
    finally:
        await database.close()


def test_versions_follow_one_another_and_are_told_by_the_names_of_their_files() -> None:
    scripts = ScriptDirectory(str(MIGRATIONS))
    newest_first = list(scripts.walk_revisions())

    assert scripts.get_heads() == [newest_version()]
    assert [each.revision for each in newest_first] == sorted(
        (each.revision for each in newest_first), reverse=True
    )
    assert all(Path(each.path).name.startswith(f"{each.revision}_") for each in newest_first)


BEFORE = {
    "person (id, telegram_id, name, language, terms_version, terms_shown_at, joined_at)": (
        "(1, 1, 'Eva', 'sv', '1', '2026-11-24', '2026-11-24')"
    ),
    "working_group (id, place, founded_at)": "(1, '2581', '2026-11-24')",
    "membership (id, person_id, group_id, role, kind, since)": (
        "(1, 1, 1, 'coordinator', 'coordinator', '2026-11-24'), (2, 1, 1, 'member', 'agent', '2026-11-24')"
    ),
    "group_chat (id, group_id, chat_id, language, linked_by, linked_at, lost_at)": (
        "(1, 1, -1, 'sv', 1, '2026-11-24', NULL), (2, 1, -2, 'sv', 1, '2026-11-23', '2026-11-24')"
    ),
}
"""Rows of the version before."""


async def comes_from_the_version_before(database: Database) -> None:
    def to(version: str) -> Callable[[Connection], None]:
        move = command.downgrade if version == "0001" else command.upgrade
        return lambda connection: move(alembic_config(connection), version)

    async with database.engine.begin() as connection:
        await connection.run_sync(to("0001"))
        for table, rows in BEFORE.items():
            await connection.execute(text(f"INSERT INTO {table} VALUES {rows}"))  # noqa: S608
        await connection.run_sync(to("head"))


async def test_who_had_a_chat_keeps_it_and_fills_in_who_answers_before_inviting_more(
    database: Database,
) -> None:
    await comes_from_the_version_before(database)

    async with database.reading() as session:
        found = await openings.opening(session, "2581")
        assert not await openings.is_open(session, "2581")
        assert [each.id for each in await linked_chats(session, 1)] == [1]
    assert found.chats_since is not None
    assert found.chats_since.date() == date(2026, 11, 24)


async def test_who_leads_already_stays_in_and_is_asked_about_after_a_year(database: Database) -> None:
    await comes_from_the_version_before(database)

    async with database.reading() as session:
        (eva,) = await members_of(session, 1)
        (asked,) = await session.scalars(select(ReminderRow))
    assert [each.role for each in eva.memberships] == [Role.COORDINATOR, Role.MEMBER]
    assert (asked.subject, asked.subject_id, asked.kind) == ("membership", 1, "reconfirm")
    assert asked.due_at.date() == date(2027, 11, 24)
