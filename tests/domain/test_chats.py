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
    assert remedy(why, allowed=False) is mends


def test_what_was_turned_off_and_on_again_only_has_to_be_linked() -> None:
    assert remedy("off", allowed=True) is Remedy.LINK
    assert remedy("kicked", allowed=True) is Remedy.ADD
