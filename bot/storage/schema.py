"""Which version a database has, and how it becomes today's.

Versions are the numbers at the beginning of the files in `migrations/versions`, so that looking costs no
import of Alembic.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from bot.storage.database import Database

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"


def newest_version() -> str:
    return max(file.name.split("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


async def version_of(database: Database) -> str | None:
    """The database's version, or None where it has no tables yet."""
    async with database.engine.connect() as connection:
        return await connection.run_sync(_version)


async def bring_up_to_date(database: Database) -> bool:
    """Whether anything had to be done."""
    if await version_of(database) == newest_version():
        return False
    async with database.engine.begin() as connection:
        await connection.run_sync(_upgrade)
    return True


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return version


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415  half a second, and needed once in a database's life

    command.upgrade(alembic_config(connection), "head")


def alembic_config(connection: Connection) -> "Config":
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config
