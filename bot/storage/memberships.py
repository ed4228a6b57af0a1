"""When a membership counts, and when a person: expressions by which every right and every list goes."""

from typing import Any, cast

from sqlalchemy import ColumnElement, and_, case, literal, or_

from bot.domain.people import VOUCHED_KINDS, Role
from bot.domain.preferences import ByMail
from bot.storage.tables import MembershipRow, PersonRow

_VOUCHED_KINDS = sorted(each.value for each in VOUCHED_KINDS)

HELD = MembershipRow.until.is_(None)
"""Not ended, whether or not it counts now."""


def in_force(row: Any = MembershipRow) -> ColumnElement[bool]:
    """Not ended, not suspended, and vouched for where its role or kind asks for that."""
    plain = and_(row.role == Role.MEMBER.value, row.kind.not_in(_VOUCHED_KINDS))
    return and_(row.until.is_(None), row.suspended_at.is_(None), or_(row.confirmed_at.is_not(None), plain))


def not_forgotten(row: Any = PersonRow) -> ColumnElement[bool]:
    """There is somebody: on Telegram, or taking part by e-mail."""
    return or_(row.telegram_id.is_not(None), row.email.is_not(None))


def is_by_email(row: Any = PersonRow) -> ColumnElement[bool]:
    """Takes part without Telegram. Others may have an address as well."""
    return and_(row.telegram_id.is_(None), row.email.is_not(None))


def has_chat(row: Any = PersonRow) -> ColumnElement[bool]:
    """Can be written to by the bot, and can press its buttons."""
    return cast("ColumnElement[bool]", row.telegram_id.is_not(None))


def channel_to(row: Any = PersonRow) -> ColumnElement[str]:
    """The way to somebody who has not been forgotten."""
    return case((has_chat(row), literal("telegram")), else_=literal("email"))


def channel_of_letters(row: Any = PersonRow) -> ColumnElement[str]:
    """The way of newsletters, and of what is said about meetings: by mail for who has chosen that instead."""
    instead = and_(row.by_mail == ByMail.INSTEAD.value, row.email.is_not(None))
    return case((instead, literal("email")), else_=channel_to(row))


def gets_mail_too(row: Any = PersonRow) -> ColumnElement[bool]:
    """Has chosen to get both: a message in Telegram and the same by mail."""
    return and_(row.by_mail == ByMail.ALSO.value, row.email.is_not(None), has_chat(row))
