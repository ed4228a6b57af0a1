"""What mends a chat that is lost."""

import pytest

from bot.domain.chats import Remedy, remedy


@pytest.mark.parametrize(
    ("why", "mends"),
    [
        ("kicked", Remedy.ADD),
        ("not-member", Remedy.ADD),
        ("chat-not-found", Remedy.ADD),
        ("no-write-access", Remedy.ALLOW),
        ("chat-deleted", Remedy.MAKE_ANEW),
        ("topic-gone", Remedy.CHOOSE_TOPIC),
        ("off", Remedy.TURN_ON),
        ("a reason of tomorrow", Remedy.ADD),
    ],
)
def test_each_reason_has_something_to_do_about_it(why: str, mends: Remedy) -> None:
    assert remedy(why) is mends
