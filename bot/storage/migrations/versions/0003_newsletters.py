"""newsletters: whom, when, in which languages, and how people want to be reached"""

import sqlalchemy as sa
from alembic import op

from bot.domain.spelling import folded

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _words()
    _changes()
    _letters()
    _choices_of_people()
    op.add_column("person", sa.Column("by_mail", sa.String(length=8), nullable=True))
    op.add_column("delivery", sa.Column("turn", sa.Integer(), nullable=False, server_default="0"))
    _waiting_index("channel", "priority", "turn", "id")
    unsolved = sa.text("state = 'uncertain' OR reason = 'tried-too-often'")
    op.create_index(
        "ix_delivery_unsolved",
        "delivery",
        ["settled_at"],
        sqlite_where=unsolved,
        postgresql_where=unsolved,
    )


def downgrade() -> None:
    op.drop_index("ix_delivery_unsolved", table_name="delivery")
    _waiting_index("priority", "id")
    op.drop_column("delivery", "turn")
    op.drop_column("person", "by_mail")
    for table in ("mail_code", "reachable_hours", "opt_out", "saved_audience"):
        op.drop_table(table)
    _one_language_again()


def _words() -> None:
    """Everything so far was written in one language, once."""
    op.create_table(
        "newsletter_words",
        sa.Column("newsletter_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("entities", sa.JSON(), nullable=False),
        sa.Column("written_by", sa.Integer(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False, server_default=""),
        sa.ForeignKeyConstraint(
            ["newsletter_id"], ["newsletter.id"], name=op.f("fk_newsletter_words_newsletter_id")
        ),
        sa.ForeignKeyConstraint(["written_by"], ["person.id"], name=op.f("fk_newsletter_words_written_by")),
        sa.PrimaryKeyConstraint("newsletter_id", "version", "language", name=op.f("pk_newsletter_words")),
    )
    op.execute(
        "INSERT INTO newsletter_words"
        " (newsletter_id, version, language, words, entities, written_by, written_at)"
        " SELECT id, 1, 'sv', words, entities, author_id, written_at FROM newsletter"
    )
    _fold()


def _fold() -> None:
    """As they are searched."""
    words = sa.table(
        "newsletter_words",
        sa.column("newsletter_id", sa.Integer),
        sa.column("words", sa.Text),
        sa.column("folded", sa.Text),
    )
    for number, text in op.get_bind().execute(sa.select(words.c.newsletter_id, words.c.words)).all():
        op.execute(words.update().where(words.c.newsletter_id == number).values(folded=folded(text)))


def _changes() -> None:
    """Corrections and withdrawals of what was sent."""
    op.create_table(
        "newsletter_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("newsletter_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("withdraws", sa.Boolean(), nullable=False),
        sa.Column("tells", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("up_to", sa.Integer(), nullable=False),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["newsletter_id"], ["newsletter.id"], name=op.f("fk_newsletter_change_newsletter_id")
        ),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_newsletter_change_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_newsletter_change")),
        sa.UniqueConstraint(
            "newsletter_id", "version", name=op.f("uq_newsletter_change_newsletter_id_version")
        ),
    )


def _letters() -> None:
    with op.batch_alter_table("newsletter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("topic", sa.String(length=16), nullable=False, server_default="news"))
        batch_op.add_column(sa.Column("audience", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
        batch_op.add_column(sa.Column("never_twice", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("urgent_why", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("send_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("repeats", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("near_meeting", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("meetings_after", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("series_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("forwards_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("asks", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("approved_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("put_up_to", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("put_count", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("put_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_foreign_key(op.f("fk_newsletter_series_id"), "newsletter", ["series_id"], ["id"])
        batch_op.create_foreign_key(op.f("fk_newsletter_forwards_id"), "newsletter", ["forwards_id"], ["id"])
        batch_op.create_foreign_key(op.f("fk_newsletter_approved_by"), "person", ["approved_by"], ["id"])
        batch_op.drop_column("words")
        batch_op.drop_column("entities")
        batch_op.create_index("ix_newsletter_state", ["state", "send_at"], unique=False)
    op.execute("UPDATE newsletter SET put_at = sent_at")
    letter = sa.table("newsletter", sa.column("group_id", sa.Integer), sa.column("audience", sa.JSON))
    group = sa.table("working_group", sa.column("id", sa.Integer), sa.column("place", sa.String))
    for number, place in op.get_bind().execute(sa.select(group.c.id, group.c.place)).all():
        op.execute(letter.update().where(letter.c.group_id == number).values(audience={"places": [place]}))


def _choices_of_people() -> None:
    op.create_table(
        "saved_audience",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("audience", sa.JSON(), nullable=False),
        sa.Column("saved_by", sa.Integer(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["working_group.id"], name=op.f("fk_saved_audience_group_id")),
        sa.ForeignKeyConstraint(["saved_by"], ["person.id"], name=op.f("fk_saved_audience_saved_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_audience")),
        sa.UniqueConstraint("group_id", "name", name=op.f("uq_saved_audience_group_id_name")),
    )
    op.create_table(
        "opt_out",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(length=16), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_opt_out_person_id")),
        sa.PrimaryKeyConstraint("person_id", "topic", name=op.f("pk_opt_out")),
    )
    op.create_table(
        "reachable_hours",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("opens", sa.Integer(), nullable=False),
        sa.Column("closes", sa.Integer(), nullable=False),
        sa.Column("every_day", sa.Boolean(), nullable=False),
        sa.Column("chosen_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_reachable_hours_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_reachable_hours")),
    )
    op.create_table(
        "mail_code",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_mail_code_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_mail_code")),
    )


def _waiting_index(*columns: str) -> None:
    op.drop_index("ix_delivery_waiting", table_name="delivery")
    op.create_index(
        "ix_delivery_waiting",
        "delivery",
        list(columns),
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )


def _one_language_again() -> None:
    """The Swedish words, as they were last written, are kept; the rest has nowhere to stand."""
    with op.batch_alter_table("newsletter", schema=None) as batch_op:
        batch_op.drop_index("ix_newsletter_state")
        for constraint in ("series_id", "forwards_id", "approved_by"):
            batch_op.drop_constraint(op.f(f"fk_newsletter_{constraint}"), type_="foreignkey")
        batch_op.add_column(sa.Column("words", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("entities", sa.JSON(), nullable=False, server_default="[]"))
        for column in (
            "topic", "audience", "version", "never_twice", "urgent_why", "send_at", "repeats", "near_meeting",
            "meetings_after", "series_id", "forwards_id", "asks", "approved_by", "approved_at", "put_up_to",
            "put_count", "put_at", "stopped_at", "withdrawn_at",
        ):  # fmt: skip
            batch_op.drop_column(column)
    latest = (
        "SELECT {0} FROM newsletter_words WHERE newsletter_id = newsletter.id AND language = 'sv'"
        " ORDER BY version DESC LIMIT 1"
    )
    op.execute(
        f"UPDATE newsletter SET words = COALESCE(({latest.format('words')}), ''),"  # noqa: S608  no input in it
        f" entities = COALESCE(({latest.format('entities')}), '[]')"
    )
    op.execute("UPDATE newsletter SET state = 'discarded' WHERE state IN ('awaiting', 'planned')")
    op.drop_table("newsletter_change")
    op.drop_table("newsletter_words")
