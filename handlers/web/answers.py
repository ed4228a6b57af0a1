"""Answering from a mail, by a signed link. Looking changes nothing: what scans mails follows every link."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from enum import StrEnum
from typing import TypeAlias, TypeVar

from aiohttp import web

from bot.domain.errors import Declined
from bot.domain.followups import Question, Reply
from bot.domain.meetings import Answer
from bot.domain.signed_links import Purpose
from bot.screens import signed_links as screens
from bot.screens.signed_links import Page
from bot.services.signed_links import Opened, SignedLinks
from bot.texts.catalog import Say
from handlers.data import House
from handlers.web.markup import shown

_log = logging.getLogger(__name__)

GONE = frozenset({"link-expired", "meeting-gone", "meeting-past", "followup-gone"})
DONE = frozenset({"followup-answered-already"})
E = TypeVar("E", bound=StrEnum)

Answering: TypeAlias = Callable[[Opened, Mapping[str, str], Say], Awaitable[Page]]
"""`Mapping` holds what the address says after its question mark, or what the form was sent with."""


def add_answers(app: web.Application, links: SignedLinks, house: House) -> None:
    pages = _Pages(house)
    for purpose, look, take in (
        (Purpose.MEETING, pages.meeting, pages.answers_meeting),
        (Purpose.FOLLOW_UP, pages.followup, pages.answers_followup),
        (Purpose.TOPIC, pages.topic, pages.chooses_topic),
    ):
        path = f"/{purpose.value}/{{token:[A-Za-z0-9_.=-]{{1,200}}}}"
        app.router.add_get(path, _answered_by(purpose, look, links, house))
        app.router.add_post(path, _answered_by(purpose, take, links, house))


class _Pages:
    """Each of them: what a link shows, and what its form does."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def meeting(self, opened: Opened, said: Mapping[str, str], say: Say) -> Page:
        seen = await self._house["meetings"].look(opened.link.subject_id, by=opened.person)
        seen.meeting.takes_answers(self._house["clock"]())
        return screens.meeting(
            seen.meeting, seen.own, _one_of(Answer, said.get("a")), self._house["network"], say
        )

    async def answers_meeting(self, opened: Opened, said: Mapping[str, str], say: Say) -> Page:
        answer = _one_of(Answer, said.get("do"))
        if answer is None:
            return await self.meeting(opened, {}, say)
        meeting = await self._house["meetings"].answer(opened.link.subject_id, answer, by=opened.person)
        return screens.meeting_answered(meeting, answer, opened.person.name, self._house["network"], say)

    async def followup(self, opened: Opened, said: Mapping[str, str], say: Say) -> Page:
        asked = await self._house["followups"].look(opened.link.subject_id, by=opened.person)
        return screens.followup(asked, _replies(said), say)

    async def answers_followup(self, opened: Opened, said: Mapping[str, str], say: Say) -> Page:
        """What was chosen is kept, also where something is left."""
        number, by = opened.link.subject_id, opened.person
        asked = await self._house["followups"].look(number, by=by)
        for question, reply in _replies(said).items():
            asked = await self._house["followups"].reply(number, question, reply, by=by)
        if asked.next_question is not None:
            return screens.followup(asked, {}, say, some_left=True)
        return screens.followup_answered(asked, say)

    async def topic(self, opened: Opened, _: Mapping[str, str], say: Say) -> Page:
        return screens.topic(opened.link.topic, say)

    async def chooses_topic(self, opened: Opened, said: Mapping[str, str], say: Say) -> Page:
        """Mail programs send `List-Unsubscribe=One-Click` (RFC 8058), and no button of ours."""
        topic, by = opened.link.topic, opened.person
        wanted = said.get("do") == "want"
        await self._house["preferring"].choose_topic(topic, wanted=wanted, by=by)
        return screens.topic_wanted(topic, say) if wanted else screens.topic_stopped(topic, say)


def _answered_by(
    purpose: Purpose, answering: Answering, links: SignedLinks, house: House
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(request: web.Request) -> web.Response:
        voices = house["voices"]
        spoken = list(voices.values())
        try:
            said = await _said(request)
            opened = await links.opened(purpose, request.match_info["token"])
            spoken = [voices[opened.person.language]]
            page = await answering(opened, said, spoken[0])
        except Declined as no:
            pages = ((screens.refused(say(no.text_id, **no.arguments), say), say.language) for say in spoken)
            return shown(*pages, status=_status(no))
        except Exception:  # whatever it is, somebody waits for words
            _log.exception("A page could not be shown, or an answer not taken.")
            pages = ((screens.refused(say("went-wrong"), say), say.language) for say in spoken)
            return shown(*pages, status=500)
        return shown((page, spoken[0].language))

    return answer


async def _said(request: web.Request) -> Mapping[str, str]:
    """Raises Declined for what no form of ours sends. Other kinds of body say nothing, and are not read."""
    if request.method != "POST":
        return dict(request.query)
    if (request.content_length or 0) > request.client_max_size:
        raise Declined("link-too-much")
    if request.content_type != "application/x-www-form-urlencoded":
        return {}
    try:
        form = await request.post()
    except web.HTTPRequestEntityTooLarge:
        raise Declined("link-too-much") from None
    except (ValueError, LookupError):
        raise Declined("link-broken") from None
    return {name: value for name, value in form.items() if isinstance(value, str)}


def _status(no: Declined) -> int:
    if no.text_id == "link-too-much":
        return 413
    if no.text_id == "link-broken":
        return 404
    if no.text_id in GONE:
        return 410
    return 409 if no.text_id in DONE else 403


def _replies(said: Mapping[str, str]) -> dict[Question, Reply]:
    found = {question: _one_of(Reply, said.get(question.value)) for question in Question}
    return {question: reply for question, reply in found.items() if reply is not None}


def _one_of(kind: type[E], value: str | None) -> E | None:
    return kind(value) if value in set(kind) else None
