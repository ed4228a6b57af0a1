"""Answering from a mail: what who has no Telegram sees and does, and what strangers and machines can't."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import text

from bot.domain.followups import Question, Reply
from bot.domain.meetings import Answer
from bot.screens.followups import ReplyToFollowUp
from bot.screens.meetings import AnswerInvitation
from bot.services.signed_links import SignedLinks
from bot.storage import email_participants
from handlers.web.answers import add_answers
from handlers.web.health import LARGEST_BODY
from tests.scenarios.conftest import Town, town
from tests.scenarios.mailbox import Mailbox, has_mail
from tests.scenarios.test_email_participants import adds, at_meeting, calls_meeting, has_to_answer_for_karin

__all__ = ["town"]

BASE = "https://bot.example.se"
KARIN = "karin@ica.se"
MEETING, FOLLOW_UP = 1, 1


@dataclass(frozen=True)
class Shown:
    status: int
    page: str
    headers: Any

    @property
    def buttons(self) -> list[str]:
        return re.findall(r"<button[^>]*>([^<]+)</button>", self.page)

    @property
    def chosen(self) -> list[tuple[str, str]]:
        return re.findall(r'name="(\w+)" value="(\w+)" checked', self.page)


class Web:
    """The pages as they are served, and the links that lead there."""

    def __init__(self, town: Town, client: TestClient[Any, Any], links: SignedLinks) -> None:
        self.town = town
        self.links = links
        self._client = client

    async def gets(self, url: str) -> Shown:
        return await self._asked("GET", url)

    async def sends(self, url: str, **form: str) -> Shown:
        return await self._asked("POST", url, data=form)

    async def _asked(self, method: str, url: str, **how: Any) -> Shown:
        async with self._client.request(method, url.removeprefix(BASE), **how) as answer:
            return Shown(answer.status, await answer.text(), answer.headers)

    async def karin(self) -> int:
        async with self.town.database.reading() as session:
            found = await email_participants.with_address(session, KARIN)
        assert found is not None
        return found

    async def to_meeting(self, answer: Answer = Answer.YES) -> str:
        packed = AnswerInvitation(MEETING, answer).pack()
        return self.links.to_press(await self.karin(), packed) or ""

    async def to_followup(self) -> str:
        packed = ReplyToFollowUp(FOLLOW_UP, Question.STILL_TAKING_PART, Reply.YES).pack()
        return self.links.to_press(await self.karin(), packed) or ""

    async def to_topic(self) -> str:
        return self.links.to_unsubscribe(await self.karin(), "news") or ""


@pytest.fixture
async def pages(town: Town) -> AsyncIterator[Web]:
    links = SignedLinks(town.database, town.clock, secret="s" * 32, base=BASE)
    app = web.Application(client_max_size=LARGEST_BODY)
    add_answers(app, links, town.app.house)
    async with TestClient(TestServer(app)) as client:
        yield Web(town, client, links)


async def karin_is_called(pages: Web) -> None:
    await adds(pages.town.eva, "Karin Ek", "butikschef", KARIN, kind="Ombud (butik)")
    await calls_meeting(pages.town)


def links_in(mailbox: Mailbox) -> list[str]:
    _, text = mailbox.at(KARIN)[-1]
    return re.findall(rf"{BASE}\S+", text)


async def test_an_invitation_by_mail_is_answered_by_its_link(town: Town, pages: Web) -> None:
    mailbox = has_mail(town, pages.links)
    await karin_is_called(pages)
    yes, no, maybe = links_in(mailbox)
    assert (yes[-5:], no[-4:], maybe[-7:]) == ("a=yes", "a=no", "a=maybe")

    seen = await pages.gets(no)
    assert seen.status == 200
    for fact in (
        "Arbetsgruppsmöte",
        "tisdag den 8 december 2026 kl. 14.00–15.00",
        "Från arbetsgruppen i Piteå.",
    ):
        assert fact in seen.page
    assert seen.buttons == ["Jag kan inte", "Jag kommer", "Kanske"]

    said = await pages.sends(no, do="no")
    assert (said.status, "Tack Karin Ek, det är noterat." in said.page) == (200, True)
    assert said.buttons == ["Jag kommer", "Kanske"]
    await at_meeting(town.eva)
    assert "Kan inte: Karin Ek" in town.eva.last_message


async def test_what_scans_mails_follows_every_link_and_answers_nothing(town: Town, pages: Web) -> None:
    await karin_is_called(pages)
    before = await town.stored()

    for url in (await pages.to_meeting(), await pages.to_topic()):
        assert (await pages.gets(url)).status == 200
        assert (await pages._asked("HEAD", url)).status == 200

    assert await town.stored() == before


async def test_the_same_answer_twice_counts_once_and_another_takes_its_place(town: Town, pages: Web) -> None:
    await karin_is_called(pages)
    url = await pages.to_meeting()
    await pages.sends(url, do="yes")
    once = await town.stored()

    assert (await pages.sends(url, do="yes")).status == 200
    assert await town.stored() == once

    await pages.sends(url, do="maybe")
    assert "Ditt svar: kanske." in (await pages.gets(url)).page


@pytest.mark.parametrize("form", [{}, {"do": "perhaps"}, {"answer": "yes"}, {"do": "yes\x00"}])
async def test_a_form_that_says_nothing_asks_again(town: Town, pages: Web, form: dict[str, str]) -> None:
    await karin_is_called(pages)
    before = await town.stored()

    said = await pages.sends(await pages.to_meeting(), **form)

    assert (said.status, len(said.buttons)) == (200, 3)
    assert await town.stored() == before


async def test_a_meeting_that_has_been_takes_no_answer(town: Town, pages: Web) -> None:
    await karin_is_called(pages)
    url = await pages.to_meeting()
    await town.forward(days=20)

    for said in (await pages.gets(url), await pages.sends(url, do="yes")):
        assert (said.status, said.buttons) == (410, [])
        assert "Det mötet har redan varit." in said.page


async def test_who_is_out_of_the_group_answers_nothing_any_more(town: Town, pages: Web) -> None:
    await karin_is_called(pages)
    url = await pages.to_meeting()
    await town.eva.writes("/meny")
    await town.eva.presses_in_turn(
        "Gruppen", "Via e-post", "Karin Ek, ombud", "Ta bort ur gruppen", "Ja, ta bort"
    )

    said = await pages.sends(url, do="yes")

    assert (said.status, said.buttons) == (404, [])
    assert "Karin" not in said.page


async def test_a_contact_answers_a_followup_on_one_page(town: Town, pages: Web) -> None:
    mailbox = has_mail(town, pages.links)
    await has_to_answer_for_karin(town)
    url = next(each for each in links_in(mailbox) if each.endswith("=no"))
    seen = await pages.gets(url)
    assert "Uppföljning: ICA Hortlax" in seen.page
    assert seen.page.count("<fieldset>") == 4
    assert seen.chosen == [("still_taking_part", "no")]

    some = await pages.sends(url, still_taking_part="yes", staff_changed="no")
    assert "Dina svar är sparade." in some.page
    assert some.chosen == [("still_taking_part", "yes"), ("staff_changed", "no")]

    said = await pages.sends(url, routine_known="yes", wants_visit="yes")
    assert "Tack! Svaren har gått till samordnaren." in said.page
    again = await pages.sends(url, wants_visit="no")
    assert (again.status, "redan besvarad" in again.page) == (409, True)
    await town.forward(days=3)
    assert town.eva.got("ICA Hortlax har svarat på uppföljningen. 1 sak att göra.")


async def test_a_followup_is_not_answered_by_another_members_link(town: Town, pages: Web) -> None:
    await has_to_answer_for_karin(town)
    packed = ReplyToFollowUp(FOLLOW_UP, Question.STILL_TAKING_PART, Reply.YES).pack()
    await adds(town.eva, "Ulla Berg", "butikschef", "ulla@ica.se", kind="Ombud (butik)")
    url = pages.links.to_press(await pages.karin() + 1, packed) or ""

    assert (await pages.sends(url, still_taking_part="no")).status == 403


async def test_one_press_in_a_mail_program_stops_a_topic_and_one_more_brings_it_back(
    town: Town, pages: Web
) -> None:
    await karin_is_called(pages)
    url = await pages.to_topic()
    assert (await pages.gets(url)).buttons == ["Ja, sluta skicka dem"]

    stopped = await pages.sends(url, **{"List-Unsubscribe": "One-Click"})
    assert "Du får inga fler nyheter från oss." in stopped.page
    assert any(row.startswith("opt_out:") for row in await town.stored())
    once = await town.stored()
    await pages.sends(url, do="stop")
    assert await town.stored() == once

    assert stopped.buttons == ["Jag vill ha dem ändå"]
    await pages.sends(url, do="want")
    assert not any(row.startswith("opt_out:") for row in await town.stored())


async def test_a_forged_link_says_so_in_both_languages(pages: Web) -> None:
    for path in ("/m/forged", "/f/a.b", "/t/AAAA.BBBB"):
        for said in (await pages.gets(path), await pages.sends(path, do="yes")):
            assert (said.status, said.buttons) == (404, [])
            assert '<div lang="sv">' in said.page
            assert "The link is not whole or no longer holds." in said.page


async def test_a_link_to_answer_a_meeting_stops_no_topic(town: Town, pages: Web) -> None:
    await karin_is_called(pages)
    _, token = (await pages.to_meeting()).removeprefix(f"{BASE}/m").split("/")
    before = await town.stored()

    said = await pages.sends(f"/t/{token.partition('?')[0]}", do="stop")

    assert said.status == 404
    assert await town.stored() == before


async def test_a_huge_body_is_refused_before_it_is_read(town: Town, pages: Web) -> None:
    await karin_is_called(pages)
    before = await town.stored()

    said = await pages.sends(await pages.to_meeting(), do="yes", more="å" * LARGEST_BODY)

    assert said.status == 413
    assert await town.stored() == before


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b'{"do": "yes"}'),
        ("multipart/form-data", b"no boundary"),
        ("multipart/form-data; boundary=b", b"--b\r\nbroken"),
        ("application/x-www-form-urlencoded", b"do=%ff%fe&do"),
        ("application/x-www-form-urlencoded; charset=nonsense", b"do=yes"),
    ],
)
async def test_a_body_that_is_no_form_changes_nothing(town: Town, pages: Web, kind: str, body: bytes) -> None:
    await karin_is_called(pages)
    before = await town.stored()

    said = await pages._asked("POST", await pages.to_meeting(), data=body, headers={"Content-Type": kind})

    assert said.status in {200, 404}
    assert await town.stored() == before


async def test_a_page_keeps_its_address_to_itself_and_runs_nothing(town: Town, pages: Web) -> None:
    await karin_is_called(pages)

    for url in (await pages.to_meeting(), "/m/forged"):
        said = await pages.gets(url)
        assert said.headers["Referrer-Policy"] == "no-referrer"
        assert said.headers["Cache-Control"] == "no-store"
        assert "noindex" in said.headers["X-Robots-Tag"]
        policy = said.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script" not in policy + said.page
        assert "http" not in said.page
        assert re.match(r'<!DOCTYPE html><html lang="sv">', said.page)


async def test_what_people_wrote_stays_text(town: Town, pages: Web) -> None:
    await adds(town.eva, "Karin <b>Ek", "butikschef", KARIN, kind="Ombud (butik)")
    await calls_meeting(town)

    said = await pages.sends(await pages.to_meeting(), do="yes")

    assert "Tack Karin &lt;b&gt;Ek, du är anmäld." in said.page


async def test_an_english_reader_reads_english(town: Town, pages: Web) -> None:
    john = await town.member("John", language="en")
    await calls_meeting(town)
    person = await town.app.house["people"].on_telegram(john.account.user.id)
    assert person is not None
    url = pages.links.to_press(person.id, AnswerInvitation(MEETING, Answer.YES).pack()) or ""

    said = await pages.gets(url)

    assert '<html lang="en">' in said.page
    assert "Press your answer." in said.page


async def test_a_fault_of_ours_is_said_in_words(
    town: Town, pages: Web, caplog: pytest.LogCaptureFixture
) -> None:
    await karin_is_called(pages)
    url = await pages.to_meeting()
    async with town.database.begin() as session:
        await session.execute(text("ALTER TABLE meeting_answer RENAME TO gone"))

    said = await pages.sends(url, do="yes")

    assert said.status == 500
    assert "Något gick fel hos mig." in said.page
    assert "could not be shown" in caplog.text
    assert url.split("/")[-1].split("?")[0] not in caplog.text
