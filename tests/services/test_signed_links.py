"""Links in mails: what is signed for one purpose opens nothing else, and nothing for ever."""

import string
from datetime import timedelta
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from itsdangerous import Signer

from bot.domain.errors import Declined
from bot.domain.followups import Question, Reply
from bot.domain.meetings import Answer
from bot.domain.newsletters import Topic
from bot.domain.signed_links import LASTS, TOPIC_NUMBERS, Purpose
from bot.screens.followups import ReplyToFollowUp, ShowQuestion
from bot.screens.meetings import AnswerInvitation
from bot.services.signed_links import SignedLinks, secret_of
from bot.storage import people
from bot.storage.database import Database
from tests.conftest import Hands

BASE = "https://bot.example.se"
SECRET = "s" * 32


@pytest.fixture
def links(database: Database, hands: Hands) -> SignedLinks:
    return SignedLinks(database, hands, secret=SECRET, base=BASE)


@pytest.fixture
async def anna(database: Database, hands: Hands) -> int:
    async with database.begin() as session:
        return await people.add_person(
            session, telegram_id=7, name="Anna Åberg", language="sv", terms_version="1", now=hands()
        )


def parts(url: str | None) -> tuple[str, str, str]:
    """The purpose, the token, and what is chosen already."""
    assert url is not None
    address, _, chosen = url.partition("?")
    _, purpose, token = address.removeprefix(BASE).split("/")
    return purpose, token, chosen


async def refused(links: SignedLinks, purpose: Purpose, token: str) -> str | None:
    try:
        await links.opened(purpose, token)
    except Declined as no:
        return no.text_id
    return None


async def test_a_link_is_opened_for_whom_it_was_made(links: SignedLinks, anna: int) -> None:
    purpose, token, chosen = parts(links.to_press(anna, AnswerInvitation(12, Answer.YES).pack()))

    opened = await links.opened(Purpose(purpose), token)

    assert (opened.person.name, opened.link.subject_id, chosen) == ("Anna Åberg", 12, "a=yes")


def test_every_answer_of_a_meeting_and_a_followup_leads_somewhere(links: SignedLinks) -> None:
    reply = ReplyToFollowUp(3, Question.STAFF_CHANGED, Reply.UNSURE)

    assert parts(links.to_press(1, reply.pack()))[::2] == ("f", "staff_changed=unsure")
    assert {parts(links.to_press(1, AnswerInvitation(1, each).pack()))[2] for each in Answer} == {
        "a=yes",
        "a=no",
        "a=maybe",
    }


@pytest.mark.parametrize("packed", [ShowQuestion(3, Question.STAFF_CHANGED).pack(), "menu", "none:1", ""])
def test_what_is_done_on_no_page_has_no_link(links: SignedLinks, packed: str) -> None:
    assert links.to_press(1, packed) is None


def test_every_topic_can_be_declined_and_nothing_else(links: SignedLinks) -> None:
    assert {parts(links.to_unsubscribe(1, topic.value))[0] for topic in Topic} == {"t"}
    assert links.to_unsubscribe(1, "code") is None
    assert set(TOPIC_NUMBERS) == set(Topic)
    assert len(set(TOPIC_NUMBERS.values())) == len(Topic)


def test_without_an_address_on_the_web_there_are_no_links(database: Database, hands: Hands) -> None:
    links = SignedLinks(database, hands, secret=SECRET, base=None)

    assert links.to_press(1, AnswerInvitation(12, Answer.YES).pack()) is None
    assert links.to_unsubscribe(1, "news") is None


@pytest.mark.parametrize("other", [each for each in Purpose if each is not Purpose.MEETING])
async def test_a_link_opens_nothing_of_another_purpose(links: SignedLinks, anna: int, other: Purpose) -> None:
    _, token, _ = parts(links.to_press(anna, AnswerInvitation(1, Answer.YES).pack()))

    assert await refused(links, other, token) == "link-broken"
    assert await refused(links, Purpose.MEETING, token) is None


async def test_who_has_been_forgotten_is_let_in_by_none(links: SignedLinks, anna: int) -> None:
    _, token, _ = parts(links.to_press(anna + 1, AnswerInvitation(1, Answer.YES).pack()))

    assert await refused(links, Purpose.MEETING, token) == "link-broken"


async def test_a_link_lasts_as_long_as_is_said(links: SignedLinks, anna: int, hands: Hands) -> None:
    _, token, _ = parts(links.to_unsubscribe(anna, "news"))

    hands.instant += LASTS[Purpose.TOPIC] - timedelta(seconds=1)
    assert await refused(links, Purpose.TOPIC, token) is None
    hands.instant += timedelta(seconds=1)
    assert await refused(links, Purpose.TOPIC, token) == "link-expired"


async def test_another_secret_makes_all_links_worthless(
    links: SignedLinks, anna: int, database: Database, hands: Hands
) -> None:
    _, token, _ = parts(links.to_unsubscribe(anna, "news"))
    renewed = SignedLinks(database, hands, secret="t" * 32, base=BASE)

    assert await refused(renewed, Purpose.TOPIC, token) == "link-broken"


async def test_one_changed_sign_is_enough_to_break_it(links: SignedLinks, anna: int) -> None:
    _, token, _ = parts(links.to_unsubscribe(anna, "news"))

    for at, sign in enumerate(token[:-1]):  # the last sign of base64 holds bits that mean nothing
        changed = token[:at] + ("A" if sign != "A" else "B") + token[at + 1 :]
        assert await refused(links, Purpose.TOPIC, changed) == "link-broken", at


def test_an_address_names_nobody(links: SignedLinks) -> None:
    purpose, token, _ = parts(links.to_press(1, AnswerInvitation(2, Answer.NO).pack()))

    assert purpose == "m"
    assert set(token) <= set(string.ascii_letters + string.digits + "-_=.")
    assert len(token) < 80


@given(st.text(max_size=80))
def test_no_writing_is_taken_for_a_signature(written: str) -> None:
    never_asked = cast("Database", None)
    links = SignedLinks(never_asked, Hands(), secret=SECRET, base=BASE)

    with pytest.raises(Declined, match="link-broken"):
        links._read(Purpose.MEETING, written)


@pytest.mark.parametrize("signed", [b"", b"AAAA", b"!!!", b"AAAAAAAAAAAAAAAAAAAA"])
def test_what_is_signed_and_still_no_link_of_ours_is_refused(links: SignedLinks, signed: bytes) -> None:
    signer: Signer = links._signers[Purpose.MEETING]

    with pytest.raises(Declined, match="link-broken"):
        links._read(Purpose.MEETING, signer.sign(signed).decode())


def test_the_secret_made_of_the_token_does_not_tell_it() -> None:
    token = "123456789:" + "A" * 35

    assert token not in secret_of(token)
    assert secret_of(token) != secret_of(token + "B")
