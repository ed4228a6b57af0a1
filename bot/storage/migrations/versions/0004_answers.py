"""answers: versions that are proposed and approved, reviews that owners were told of, laws that change"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _versions()
    _reviews()
    _law_changes()
    _inbox()
    _helped()


def downgrade() -> None:
    op.drop_table("answer_helped")
    op.drop_table("answer_draft_question")
    for column in ("promoted_at", "answered_with", "apart"):
        op.drop_column("question", column)
    for table in ("law_change", "answer_review", "answer_version"):
        op.drop_table(table)


def _versions() -> None:
    op.create_table(
        "answer_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("based_on", sa.String(length=64), nullable=True),
        sa.Column("written_by", sa.Integer(), nullable=True),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["written_by"], ["person.id"], name=op.f("fk_answer_version_written_by")),
        sa.ForeignKeyConstraint(["decided_by"], ["person.id"], name=op.f("fk_answer_version_decided_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_version")),
        sa.UniqueConstraint(
            "slug", "language", "number", name=op.f("uq_answer_version_slug_language_number")
        ),
    )
    proposed = sa.text("state = 'proposed'")
    op.create_index(
        "uq_answer_version_proposed",
        "answer_version",
        ["slug", "language"],
        unique=True,
        sqlite_where=proposed,
        postgresql_where=proposed,
    )
    op.create_index("ix_answer_version_state", "answer_version", ["state"])


def _reviews() -> None:
    op.create_table(
        "answer_review",
        sa.Column("slug", sa.String(length=32), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("stage", sa.String(length=16), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("slug", "due_on", "stage", name=op.f("pk_answer_review")),
    )


def _law_changes() -> None:
    op.create_table(
        "law_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("law", sa.String(length=16), nullable=False),
        sa.Column("changes_on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("noted_by", sa.Integer(), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("taken_back_by", sa.Integer(), nullable=True),
        sa.Column("taken_back_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["noted_by"], ["person.id"], name=op.f("fk_law_change_noted_by")),
        sa.ForeignKeyConstraint(["taken_back_by"], ["person.id"], name=op.f("fk_law_change_taken_back_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_law_change")),
    )
    in_force = sa.text("taken_back_at IS NULL")
    op.create_index(
        "uq_law_change_noted",
        "law_change",
        ["law", "changes_on"],
        unique=True,
        sqlite_where=in_force,
        postgresql_where=in_force,
    )


def _inbox() -> None:
    op.add_column("question", sa.Column("apart", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("question", sa.Column("answered_with", sa.Integer(), nullable=True))
    op.add_column("question", sa.Column("promoted_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "answer_draft_question",
        sa.Column("draft_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["answer_draft.id"], name=op.f("fk_answer_draft_question_draft_id")
        ),
        sa.ForeignKeyConstraint(
            ["question_id"], ["question.id"], name=op.f("fk_answer_draft_question_question_id")
        ),
        sa.PrimaryKeyConstraint("draft_id", "question_id", name=op.f("pk_answer_draft_question")),
    )
    op.create_index("ix_answer_draft_question_question_id", "answer_draft_question", ["question_id"])


def _helped() -> None:
    op.create_table(
        "answer_helped",
        sa.Column("slug", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("helped", sa.Boolean(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("slug", "language", "month", "helped", name=op.f("pk_answer_helped")),
    )
