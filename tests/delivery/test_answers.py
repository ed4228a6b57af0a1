"""What Telegram's answers mean, word for word as its server writes them."""

from typing import Any

import pytest

from bot.delivery.answers import outcome_of
from bot.domain.delivery import Accepted, Again, Moved, Operation, Outcome, Refused
from bot.sandbox import refusals
from bot.sandbox.refusals import bad_request, forbidden

REFUSED = [
    (forbidden(refusals.BLOCKED), "blocked"),
    (forbidden(refusals.DEACTIVATED), "deactivated"),
    (forbidden(refusals.NEVER_STARTED), "never-started"),
    (forbidden(refusals.TO_A_BOT), "is-a-bot"),
    (refusals.not_in_group("supergroup", kicked=True), "kicked"),
    (refusals.not_in_group("group", kicked=False), "not-member"),
    (forbidden(refusals.GROUP_DELETED), "chat-deleted"),
    (bad_request(refusals.CHAT_NOT_FOUND), "chat-not-found"),
    (bad_request(refusals.CHAT_EMPTY), "chat-not-found"),
    (bad_request(refusals.NO_WRITE_ACCESS), "no-write-access"),
    (bad_request(f"{refusals.NOT_ENOUGH_RIGHTS} to send text messages to the chat"), "no-write-access"),
    (bad_request(f"{refusals.NOT_ENOUGH_RIGHTS} to send photos to the chat"), "not-permitted"),
    (bad_request(refusals.THREAD_NOT_FOUND), "topic-gone"),
    (bad_request(refusals.TO_EDIT_NOT_FOUND), "message-gone"),
    (bad_request(refusals.CANNOT_EDIT), "unchangeable"),
    (refusals.cannot_parse_entities("Unsupported start tag"), "unparsable"),
    (bad_request(refusals.TEXT_TOO_LONG), "too-long"),
    (bad_request(refusals.TEXT_EMPTY), "empty"),
    (bad_request(refusals.BUTTON_DATA_INVALID), "bad-button"),
    (bad_request(refusals.FILE_UNKNOWN), "file-unknown"),
    (refusals.too_large(), "file-too-big"),
    (bad_request("something new in next year's version"), "bad-request"),
]


@pytest.mark.parametrize(("answer", "reason"), REFUSED, ids=[reason for _, reason in REFUSED])
def test_a_refusal_is_known_by_its_words_in_any_case(answer: refusals.Refused, reason: str) -> None:
    as_json = answer.as_json()
    shouted = as_json | {"description": as_json["description"].upper()}
    assert outcome_of(as_json, 1, Operation.SEND) == Refused(reason)
    assert outcome_of(shouted, 1, Operation.SEND) == Refused(reason)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ({"ok": True, "result": {"message_id": 7}}, Accepted((7,))),
        ({"ok": True, "result": [{"message_id": 7}, {"message_id": 8}]}, Accepted((7, 8))),
        ({"ok": True, "result": True}, Accepted()),
        (bad_request(refusals.NOT_MODIFIED).as_json(), Accepted()),
        (refusals.upgraded(-100123).as_json(), Moved(-100123)),
        (refusals.conflict(refusals.OTHER_POLL).as_json(), Again()),
        ({"ok": False, "error_code": 502, "description": "<html>Bad Gateway</html>"}, Again()),
        (refusals.unauthorized().as_json(), Again(60.0, everyone=True, tried=False)),
    ],
)
def test_an_answer_is_an_outcome(answer: dict[str, Any], outcome: Outcome) -> None:
    assert outcome_of(answer, 1, Operation.SEND) == outcome


def test_what_is_edited_is_the_message_that_there_was() -> None:
    assert outcome_of({"ok": True, "result": {"message_id": 7}}, 1, Operation.EDIT) == Accepted()


def test_a_flood_stops_everybody_in_private_chats_and_one_chat_in_groups() -> None:
    flood = refusals.flooded(17).as_json()
    assert outcome_of(flood, 6_000_000_001, Operation.SEND) == Again(17, everyone=True, tried=False)
    assert outcome_of(flood, -100_123, Operation.SEND) == Again(17, everyone=False, tried=False)


def test_what_is_gone_already_is_withdrawn() -> None:
    gone = bad_request(refusals.TO_DELETE_NOT_FOUND).as_json()
    assert outcome_of(gone, 1, Operation.DELETE) == Accepted()
