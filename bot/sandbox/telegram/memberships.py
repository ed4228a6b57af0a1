"""What somebody is in a chat, as the Bot API says it."""

from datetime import UTC, datetime

from aiogram.types import (
    ChatMemberAdministrator,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberMember,
    ChatMemberOwner,
    ChatMemberRestricted,
    User,
)

Membership = (
    ChatMemberOwner
    | ChatMemberAdministrator
    | ChatMemberMember
    | ChatMemberRestricted
    | ChatMemberLeft
    | ChatMemberBanned
)


def membership(user: User, status: str) -> Membership:
    match status:
        case "creator":
            return ChatMemberOwner(user=user, is_anonymous=False)
        case "administrator":
            return _administrator(user)
        case "member":
            return ChatMemberMember(user=user)
        case "restricted":
            return _silenced(user)
        case "kicked":
            return ChatMemberBanned(user=user, until_date=datetime.fromtimestamp(0, UTC))  # 0 is for ever
        case _:
            return ChatMemberLeft(user=user)


def _silenced(user: User) -> ChatMemberRestricted:
    """In the group, and able to do nothing there."""
    rights = [name for name in ChatMemberRestricted.model_fields if name.startswith("can_")]
    nothing = dict.fromkeys(rights, False)
    until = datetime.fromtimestamp(0, UTC)  # 0 is for ever
    return ChatMemberRestricted.model_validate(
        {"user": user, "is_member": True, "until_date": until, **nothing}
    )


def _administrator(user: User) -> ChatMemberAdministrator:
    return ChatMemberAdministrator(
        user=user,
        can_be_edited=False,
        is_anonymous=False,
        can_manage_chat=True,
        can_delete_messages=True,
        can_manage_video_chats=True,
        can_restrict_members=True,
        can_promote_members=False,
        can_change_info=True,
        can_invite_users=True,
        can_post_stories=False,
        can_edit_stories=False,
        can_delete_stories=False,
        can_pin_messages=True,
        can_manage_topics=True,
        can_send_welcome_messages=False,
    )
