"""When a membership counts: one expression, by which every right, every list and every old button goes."""

from typing import Any

from sqlalchemy import ColumnElement, and_, or_

from bot.domain.people import VOUCHED_KINDS, Role
from bot.storage.tables import MembershipRow

_VOUCHED_KINDS = sorted(each.value for each in VOUCHED_KINDS)


def in_force(row: Any = MembershipRow) -> ColumnElement[bool]:
    """Not ended, not suspended, and vouched for where its role or kind asks for that."""
    plain = and_(row.role == Role.MEMBER.value, row.kind.not_in(_VOUCHED_KINDS))
    return and_(row.until.is_(None), row.suspended_at.is_(None), or_(row.confirmed_at.is_not(None), plain))
