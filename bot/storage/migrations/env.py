"""What Alembic runs. The connection is handed over by `bot.storage.schema`; there is no alembic.ini."""

from typing import Any, Literal

from alembic import context

from bot.storage.tables import Instant, Table


def plain_types(kind: str, made: Any, _context: Any) -> str | Literal[False]:
    """A migration says what the database sees, so that it outlives our own column types."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(made, Instant) else False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Table.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    render_item=plain_types,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
