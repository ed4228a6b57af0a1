"""How long a code holds, and how often one may be wrong, whatever is asked for anew meanwhile."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.errors import Declined
from bot.domain.mail_codes import MailCode, tidy_code

SENT = datetime(2026, 11, 24, 8, tzinfo=UTC)


def refused(tries: int, minutes: float) -> tuple[str | None, str | None]:
    """What is said to a try, and to who asks for another code."""
    code, now = MailCode("pia@polisen.se", "hash", tries, SENT), SENT + timedelta(minutes=minutes)
    return tuple(_refused(each, now) for each in (code.still_holds, code.may_be_followed))  # type: ignore[return-value]


def _refused(ask: object, now: datetime) -> str | None:
    assert callable(ask)
    try:
        ask(now)
    except Declined as no:
        return no.text_id.removeprefix("mail-code-")
    return None


@pytest.mark.parametrize(
    ("tries", "minutes", "to_a_try", "to_another"),
    [
        (0, 0, None, "just-sent"),
        (4, 0.99, None, "just-sent"),
        (4, 1, None, None),
        (0, 29.99, None, None),
        (0, 30, "expired", None),
        (5, 1, "tried-too-often", "tried-too-often"),
        (5, 59.99, "tried-too-often", "tried-too-often"),
        (5, 60, "expired", None),
    ],
)
def test_when_a_code_can_be_tried_and_followed(
    tries: int, minutes: float, to_a_try: str | None, to_another: str | None
) -> None:
    assert refused(tries, minutes) == (to_a_try, to_another)


@pytest.mark.parametrize(("after", "left"), [(10, 2), (59, 2), (60, 5)])
def test_wrong_tries_count_for_an_hour(after: int, left: int) -> None:
    code = MailCode("pia@polisen.se", "hash", 3, SENT)

    assert code.tries_left(SENT + timedelta(minutes=after)) == left


@pytest.mark.parametrize("written", ["123456", " 123456 ", "123 456", "12 34 56\n"])
def test_a_code_may_be_written_with_room_in_it(written: str) -> None:
    assert tidy_code(written) == "123456"


@pytest.mark.parametrize(
    "written", ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "²²²²²²", "-12345", "12345."]
)
def test_what_is_no_code_is_said_to_be_none(written: str) -> None:
    with pytest.raises(Declined, match="mail-code-six-digits"):
        tidy_code(written)
