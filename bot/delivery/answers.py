"""What an answer of the Bot API means for a message: code first, then parameters, then words.

The words are those of Telegram's server, matched in lower case because they change between versions.
"""

import logging
from collections.abc import Mapping
from typing import Any

from bot.domain.delivery import Accepted, Again, Moved, Operation, Outcome, Refused

_log = logging.getLogger(__name__)

_PAUSE_WITHOUT_NUMBER = 30.0
_PAUSE_UNTIL_MENDED = 60.0

_FORBIDDEN = {
    "blocked by the user": "blocked",
    "user is deactivated": "deactivated",
    "can't initiate conversation": "never-started",
    "can't send messages to": "is-a-bot",
    "was kicked": "kicked",
    "is not a member": "not-member",
    "chat was deleted": "chat-deleted",
}
_BAD_REQUEST = {
    "chat not found": "chat-not-found",
    "chat_id is empty": "chat-not-found",
    "no write access": "no-write-access",
    "not enough rights to send text": "no-write-access",
    "not enough rights": "not-permitted",
    "need administrator rights": "not-permitted",
    "message thread not found": "topic-gone",
    "message to edit not found": "message-gone",
    "message to delete not found": "message-gone",
    "can't be edited": "unchangeable",
    "can't be deleted": "unchangeable",
    "can't parse": "unparsable",
    "too long": "too-long",
    "text is empty": "empty",
    "must be non-empty": "empty",
    "button": "bad-button",
    "file is too big": "file-too-big",
    "wrong file identifier": "file-unknown",
}


def outcome_of(answer: Mapping[str, Any], chat_id: int, operation: Operation) -> Outcome:
    if answer.get("ok"):
        is_new = operation is Operation.SEND  # an edit answers with the message that there was
        return Accepted(_message_ids(answer["result"]) if is_new else ())
    code = answer.get("error_code", 500)
    words = str(answer.get("description", "")).lower()
    parameters = answer.get("parameters") or {}
    outcome: Outcome = Again()
    match code:
        case 400:
            outcome = _bad_request(words, parameters, operation)
        case 401 | 404:
            _log.error("Telegram does not know this bot (%s): is the token right?", code)
            outcome = Again(_PAUSE_UNTIL_MENDED, everyone=True, tried=False)
        case 403:
            outcome = Refused(_reason(words, _FORBIDDEN, "forbidden"))
        case 413:
            outcome = Refused("file-too-big")
        case 429:
            outcome = _flood(parameters, chat_id)
    return outcome


def _flood(parameters: Mapping[str, Any], chat_id: int) -> Again:
    """Telegram doesn't say whom a flood concerns. A group has a small limit of its own; in private chats the
    pace keeps a second between two messages, so that there it is the whole bot that spoke too fast."""
    return Again(
        float(parameters.get("retry_after", _PAUSE_WITHOUT_NUMBER)), everyone=chat_id > 0, tried=False
    )


def _bad_request(words: str, parameters: Mapping[str, Any], operation: Operation) -> Outcome:
    if new_chat_id := parameters.get("migrate_to_chat_id"):
        return Moved(new_chat_id)
    if "message is not modified" in words:
        return Accepted()
    reason = _reason(words, _BAD_REQUEST, "bad-request")
    if reason == "message-gone" and operation is Operation.DELETE:
        return Accepted()
    return Refused(reason)


def _reason(words: str, known: Mapping[str, str], otherwise: str) -> str:
    for part, reason in known.items():
        if part in words:
            return reason
    _log.warning("Telegram refused for a reason that is not known here: %s", words)
    return otherwise


def _message_ids(result: Any) -> tuple[int, ...]:
    """Of a message, of an album, or of nothing where `result` is only true."""
    messages = result if isinstance(result, list) else [result]
    return tuple(each["message_id"] for each in messages if isinstance(each, dict))
