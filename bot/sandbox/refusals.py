"""What Telegram refuses, in its own words: the texts of its server (tdlib/telegram-bot-api and tdlib/td)."""

from typing import Any

TEXT_EMPTY = "message text is empty"
TEXT_BLANK = "text must be non-empty"
TEXT_TOO_MANY_BYTES = "text is too long"
TEXT_TOO_LONG = "message is too long"
CAPTION_TOO_LONG = "message caption is too long"
NO_TEXT_TO_EDIT = "there is no text in the message to edit"
NO_CAPTION_TO_EDIT = "there is no caption in the message to edit"
UNSUPPORTED_PARSE_MODE = "unsupported parse_mode"
UNSUPPORTED_ENTITY = "can't parse MessageEntity: Unsupported type specified"
BUTTON_WITHOUT_ACTION = (
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
)
BUTTON_DATA_INVALID = "BUTTON_DATA_INVALID"
BUTTON_COPY_TEXT_INVALID = "BUTTON_COPY_TEXT_INVALID"
MARKUP_TOO_LONG = "reply markup is too long"
CHAT_EMPTY = "chat_id is empty"
CHAT_NOT_FOUND = "chat not found"
USER_NOT_FOUND = "user not found"
NO_WRITE_ACCESS = "have no write access to the chat"
NOT_ENOUGH_RIGHTS = "not enough rights"
NO_RIGHT_TO_WRITE = f"{NOT_ENOUGH_RIGHTS} to send text messages to the chat"
THREAD_NOT_FOUND = "message thread not found"
REPLIED_NOT_FOUND = "message to be replied not found"
TO_EDIT_NOT_FOUND = "message to edit not found"
TO_DELETE_NOT_FOUND = "message to delete not found"
TO_FORWARD_NOT_FOUND = "message to forward not found"
TO_COPY_NOT_FOUND = "message to copy not found"
TO_PIN_NOT_FOUND = "message to pin not found"
CANNOT_EDIT = "message can't be edited"
CANNOT_DELETE = "message can't be deleted"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
ANSWER_TOO_LONG = "MESSAGE_TOO_LONG"
FILE_TOO_BIG = "file is too big"
FILE_UNKNOWN = "wrong file identifier/HTTP URL specified"
FILE_EMPTY = "file must be non-empty"
URL_NOT_FETCHED = "failed to get HTTP URL content"
NOT_A_PICTURE = "IMAGE_PROCESS_FAILED"
ALBUM_EMPTY = "there are no messages to send"
ALBUM_TOO_LONG = "too many messages to send as an album"
ALBUM_MIXED = "document can't be mixed with other media types"
COMMAND_INVALID = "BOT_COMMAND_INVALID"
COMMAND_DESCRIPTION_INVALID = "BOT_COMMAND_DESCRIPTION_INVALID"
TOO_MANY_COMMANDS = "BOT_COMMANDS_TOO_MUCH"
TITLE_INVALID = "BOT_TITLE_INVALID"
RESULT_ID_INVALID = "RESULT_ID_INVALID"
RESULT_ID_DUPLICATE = "RESULT_ID_DUPLICATE"
RESULTS_TOO_MANY = "RESULTS_TOO_MUCH"
RESULT_TITLE_EMPTY = "can't parse inline query result: title must be non-empty"
RESULT_NOT_KNOWN = "the sandbox keeps articles with a text message, and no other inline query results"
INLINE_BUTTON_INVALID = "can't parse inline query results button"
START_PARAM_INVALID = "START_PARAM_INVALID"
# Of ephemeral messages only the rules are published, not the words: these are the sandbox's own.
WHISPER_IN_PRIVATE = "ephemeral messages can be sent only to groups and supergroups"
WHISPER_UNASKED = f"{NOT_ENOUGH_RIGHTS} to send an ephemeral message"
WHISPER_NEEDED = "a reply to an ephemeral message must be an ephemeral message"

BLOCKED = "bot was blocked by the user"
DEACTIVATED = "user is deactivated"
NEVER_STARTED = "bot can't initiate conversation with a user"
TO_A_BOT = "the bot can't send messages to the bot"
GROUP_DELETED = "the group chat was deleted"

OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


class Refused(Exception):  # noqa: N818  an answer, not a mistake
    """An answer that is not ok, as the Bot API writes it."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_json(self) -> dict[str, Any]:
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return answer | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(words: str) -> Refused:
    return Refused(400, f"Bad Request: {words}")


def forbidden(words: str) -> Refused:
    return Refused(403, f"Forbidden: {words}")


def conflict(words: str) -> Refused:
    return Refused(409, f"Conflict: {words}")


def unauthorized() -> Refused:
    return Refused(401, "Unauthorized")


def no_such_method() -> Refused:
    return Refused(404, "Not Found: method not found")


def too_large() -> Refused:
    return Refused(413, "Request Entity Too Large")


def flooded(seconds: int) -> Refused:
    return Refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def upgraded(new_id: int) -> Refused:
    words = "Bad Request: group chat was upgraded to a supergroup chat"
    return Refused(400, words, migrate_to_chat_id=new_id)


def not_in_group(kind: str, *, kicked: bool) -> Refused:
    return forbidden(
        f"bot was kicked from the {kind} chat" if kicked else f"bot is not a member of the {kind} chat"
    )


def cannot_parse_entities(words: str) -> Refused:
    return bad_request(f"can't parse entities: {words}")


def wrong_kind_of_file(actual: str, wanted: str) -> Refused:
    return bad_request(f"can't use file of type {actual} as {wanted}")
