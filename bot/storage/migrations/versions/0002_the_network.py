"""the network"""

from datetime import timedelta

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "seal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("last_id", sa.Integer(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("rows_sha256", sa.String(length=64), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("sealed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seal")),
        sa.UniqueConstraint("first_id", name=op.f("uq_seal_first_id")),
        sa.UniqueConstraint("last_id", name=op.f("uq_seal_last_id")),
    )
    op.create_table(
        "application",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("workplace", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("terms_version", sa.String(length=16), nullable=False),
        sa.Column("terms_shown_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("place", sa.String(length=4), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("with_place", sa.String(length=4), nullable=False),
        sa.Column("with_since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("approved", sa.Boolean(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["decided_by"], ["person.id"], name=op.f("fk_application_decided_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application")),
    )
    with op.batch_alter_table("application", schema=None) as batch_op:
        batch_op.create_index("ix_application_with", ["with_place", "decided_at"], unique=False)
        batch_op.create_index(
            "uq_application_waiting",
            ["telegram_id", "place"],
            unique=True,
            sqlite_where=sa.text("decided_at IS NULL"),
            postgresql_where=sa.text("decided_at IS NULL"),
        )

    op.create_table(
        "contact_card",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=4), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("function", sa.Text(), nullable=False),
        sa.Column("carrier", sa.String(length=32), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("hours", sa.Text(), nullable=True),
        sa.Column("deputy", sa.Text(), nullable=True),
        sa.Column("deputy_phone", sa.Text(), nullable=True),
        sa.Column("added_by", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["added_by"], ["person.id"], name=op.f("fk_contact_card_added_by")),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_contact_card_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_card")),
    )
    with op.batch_alter_table("contact_card", schema=None) as batch_op:
        batch_op.create_index("ix_contact_card_place", ["place", "withdrawn_at"], unique=False)

    # One by one: SQLite would copy the table for a batch, and every other table refers to this one.
    op.add_column("person", sa.Column("former_names", sa.JSON(), nullable=True))
    op.add_column("person", sa.Column("email", sa.Text(), nullable=True))
    op.add_column("person", sa.Column("function", sa.Text(), nullable=True))
    op.create_index("uq_person_email", "person", ["email"], unique=True)
    with op.batch_alter_table("meeting_answer", schema=None) as batch_op:
        batch_op.add_column(sa.Column("recorded_by", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_meeting_answer_recorded_by"), "person", ["recorded_by"], ["id"]
        )

    op.create_table(
        "covered_place",
        sa.Column("place", sa.String(length=4), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["working_group.id"], name=op.f("fk_covered_place_group_id")),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_covered_place")),
    )
    op.create_table(
        "dormant_week",
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("looked_on", sa.Date(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["working_group.id"], name=op.f("fk_dormant_week_group_id")),
        sa.PrimaryKeyConstraint("group_id", "looked_on", name=op.f("pk_dormant_week")),
    )
    with op.batch_alter_table("followup", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_followup_workplace_id"), ["workplace_id"], unique=False)

    op.create_table(
        "agreement",
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=False),
        sa.Column("version", sa.String(length=16), nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["working_group.id"], name=op.f("fk_agreement_group_id")),
        sa.ForeignKeyConstraint(["recorded_by"], ["person.id"], name=op.f("fk_agreement_recorded_by")),
        sa.PrimaryKeyConstraint("group_id", name=op.f("pk_agreement")),
    )
    op.create_table(
        "expectation",
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("written_by", sa.Integer(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["working_group.id"], name=op.f("fk_expectation_group_id")),
        sa.ForeignKeyConstraint(["written_by"], ["person.id"], name=op.f("fk_expectation_written_by")),
        sa.PrimaryKeyConstraint("group_id", "kind", name=op.f("pk_expectation")),
    )
    op.create_table(
        "digest_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("occasion", sa.String(length=64), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("button", sa.String(length=64), nullable=True),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["group_id"], ["working_group.id"], name=op.f("fk_digest_line_group_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_digest_line_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_digest_line")),
        sa.UniqueConstraint("person_id", "occasion", name=op.f("uq_digest_line_person_id_occasion")),
    )
    with op.batch_alter_table("digest_line", schema=None) as batch_op:
        batch_op.create_index(
            "ix_digest_line_waiting",
            ["person_id"],
            unique=False,
            sqlite_where=sa.text("told_on IS NULL"),
            postgresql_where=sa.text("told_on IS NULL"),
        )

    op.create_table(
        "opening",
        sa.Column("place", sa.String(length=4), nullable=False),
        sa.Column("controller", sa.Text(), nullable=True),
        sa.Column("protection_officer", sa.Text(), nullable=True),
        sa.Column("registrar", sa.Text(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("chats_since", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_opening")),
    )
    # Who had linked a chat before there was a switch has it turned on.
    op.execute(
        "INSERT INTO opening (place, chats_since) SELECT working_group.place, MIN(group_chat.linked_at)"
        " FROM group_chat JOIN working_group ON working_group.id = group_chat.group_id"
        " WHERE group_chat.lost_at IS NULL GROUP BY working_group.place"
    )
    op.create_table(
        "question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("place", sa.String(length=4), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("with_place", sa.String(length=4), nullable=False),
        sa.Column("with_since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("settled_by", sa.Integer(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["asked_by"], ["person.id"], name=op.f("fk_question_asked_by")),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_question_owner_id")),
        sa.ForeignKeyConstraint(["settled_by"], ["person.id"], name=op.f("fk_question_settled_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.create_index("ix_question_with", ["with_place", "state"], unique=False)

    op.create_table(
        "question_group",
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("joined_by", sa.Integer(), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["working_group.id"], name=op.f("fk_question_group_group_id")),
        sa.ForeignKeyConstraint(["joined_by"], ["person.id"], name=op.f("fk_question_group_joined_by")),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"], name=op.f("fk_question_group_question_id")),
        sa.PrimaryKeyConstraint("question_id", "group_id", name=op.f("pk_question_group")),
    )
    op.create_table(
        "answer_draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("written_by", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"], name=op.f("fk_answer_draft_question_id")),
        sa.ForeignKeyConstraint(["written_by"], ["person.id"], name=op.f("fk_answer_draft_written_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_draft")),
    )
    with op.batch_alter_table("answer_draft", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answer_draft_question_id"), ["question_id"], unique=False)

    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.add_column(sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("confirmed_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("suspended_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("suspended_by", sa.Integer(), nullable=True))
        batch_op.drop_index("ix_membership_group")
        batch_op.create_index(
            "ix_membership_group",
            ["group_id", "until", "kind", "person_id", "role", "suspended_at", "confirmed_at"],
            unique=False,
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_membership_confirmed_by"), "person", ["confirmed_by"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_membership_suspended_by"), "person", ["suspended_by"], ["id"]
        )
    _say_where_people_work()
    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.create_index("ix_journal_place", ["place", "id"], unique=False)

    # Who was in before anybody had to vouch for them stays in.
    op.execute("UPDATE membership SET confirmed_at = since")
    _ask_about_them_in_a_year()


def _say_where_people_work() -> None:
    """Who comes by a link of their workplace."""
    for table in ("invitation", "membership"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("workplace_id", sa.Integer(), nullable=True))
            batch_op.create_index(batch_op.f(f"ix_{table}_workplace_id"), ["workplace_id"], unique=False)
            batch_op.create_foreign_key(
                batch_op.f(f"fk_{table}_workplace_id"), "workplace", ["workplace_id"], ["id"]
            )


def _ask_about_them_in_a_year() -> None:
    """Whether those in roles of trust are still what they were."""
    moment = sa.DateTime(timezone=True)
    member = sa.table(
        "membership",
        *(sa.column(name) for name in ("id", "role", "kind", "until")),
        sa.column("since", moment),
    ).c
    trusted = sa.select(member.id, member.since).where(
        member.until.is_(None), sa.or_(member.role != "member", member.kind.in_(["police", "customs"]))
    )
    reminder = sa.table(
        "reminder",
        *(sa.column(name) for name in ("subject", "subject_id", "kind", "state")),
        *(sa.column(name, moment) for name in ("due_at", "not_after")),
    )
    year = timedelta(days=365)
    rows = [
        {
            "subject": "membership",
            "subject_id": number,
            "kind": "reconfirm",
            "state": "planned",
            "due_at": since + year,
            "not_after": since + 11 * year,
        }
        for number, since in op.get_bind().execute(trusted)
    ]
    if rows:
        op.bulk_insert(reminder, rows)


def downgrade() -> None:
    op.execute("DELETE FROM reminder WHERE subject NOT IN ('meeting', 'certification')")
    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.drop_index("ix_journal_place")

    for table in ("invitation", "membership"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_index(batch_op.f(f"ix_{table}_workplace_id"))
            batch_op.drop_constraint(batch_op.f(f"fk_{table}_workplace_id"), type_="foreignkey")
            batch_op.drop_column("workplace_id")
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.drop_index("ix_membership_group")
        batch_op.create_index("ix_membership_group", ["group_id", "until"], unique=False)
        batch_op.drop_constraint(batch_op.f("fk_membership_suspended_by"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_membership_confirmed_by"), type_="foreignkey")
        batch_op.drop_column("suspended_by")
        batch_op.drop_column("suspended_at")
        batch_op.drop_column("confirmed_by")
        batch_op.drop_column("confirmed_at")

    with op.batch_alter_table("answer_draft", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_answer_draft_question_id"))

    op.drop_table("answer_draft")
    op.drop_table("question_group")
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.drop_index("ix_question_with")

    op.drop_table("question")
    op.drop_table("opening")
    with op.batch_alter_table("digest_line", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_digest_line_waiting",
            sqlite_where=sa.text("told_on IS NULL"),
            postgresql_where=sa.text("told_on IS NULL"),
        )

    op.drop_table("digest_line")
    op.drop_table("expectation")
    op.drop_table("agreement")
    with op.batch_alter_table("followup", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_followup_workplace_id"))

    op.drop_table("dormant_week")
    op.drop_table("covered_place")
    with op.batch_alter_table("meeting_answer", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_meeting_answer_recorded_by"), type_="foreignkey")
        batch_op.drop_column("recorded_by")

    # Without Telegram nobody was known before: they are left as those who have been forgotten.
    op.execute("UPDATE person SET name = '' WHERE email IS NOT NULL")
    op.drop_index("uq_person_email", "person")
    op.drop_column("person", "function")
    op.drop_column("person", "email")
    op.drop_column("person", "former_names")
    with op.batch_alter_table("contact_card", schema=None) as batch_op:
        batch_op.drop_index("ix_contact_card_place")

    op.drop_table("contact_card")
    with op.batch_alter_table("application", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_application_waiting",
            sqlite_where=sa.text("decided_at IS NULL"),
            postgresql_where=sa.text("decided_at IS NULL"),
        )
        batch_op.drop_index("ix_application_with")

    op.drop_table("application")
    op.drop_table("seal")
