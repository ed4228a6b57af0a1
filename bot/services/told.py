"""Who is told about what has happened: one table of those that stand in the `…_notices.py` of each topic."""

from bot.services import (
    answer_notices,
    application_notices,
    approval_notices,
    chat_notices,
    contact_notices,
    correction_notices,
    dormancy_notices,
    expectation_notices,
    followup_notices,
    leaving_notices,
    mail_code_notices,
    meeting_notices,
    member_notices,
    opening_notices,
    privacy_notices,
    question_notices,
    schedule_notices,
    workplace_notices,
)
from bot.services.telling import Overtaken, Rows

TOLD: Rows = {
    **answer_notices.TOLD,
    **application_notices.TOLD,
    **approval_notices.TOLD,
    **chat_notices.TOLD,
    **contact_notices.TOLD,
    **correction_notices.TOLD,
    **dormancy_notices.TOLD,
    **expectation_notices.TOLD,
    **followup_notices.TOLD,
    **leaving_notices.TOLD,
    **mail_code_notices.TOLD,
    **meeting_notices.TOLD,
    **member_notices.TOLD,
    **opening_notices.TOLD,
    **privacy_notices.TOLD,
    **question_notices.TOLD,
    **schedule_notices.TOLD,
    **workplace_notices.TOLD,
}
"""Newsletters are not here: their audience is counted in the database (`services/newsletters.py`)."""

TRUE_NO_MORE: Overtaken = {
    **answer_notices.TRUE_NO_MORE,
    **chat_notices.TRUE_NO_MORE,
    **question_notices.TRUE_NO_MORE,
}
"""Of other topics nothing is taken back."""
