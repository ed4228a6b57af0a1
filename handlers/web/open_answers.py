"""The open answers at `/svar` and `/answers`: found and read by anybody, and nothing about it is kept."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiohttp import web

from bot.domain.calendar import day_of
from bot.domain.emergency import sounds_like_emergency, sounds_like_threat
from bot.domain.errors import Declined
from bot.domain.guard import recognised
from bot.domain.open_answers import POSTER, start_word
from bot.screens import open_answer_pages as screens
from bot.screens.open_answer_pages import PATHS, AnswerPage
from bot.texts.catalog import Say
from handlers.data import House
from handlers.links import link_to
from handlers.web.public_markup import shown

_log = logging.getLogger(__name__)
_PATIENCE = 2.0
"""Seconds that a page waits to know the bot's name, which is asked once."""
_Answering = Callable[[web.Request], Awaitable[web.Response]]


def add_open_answers(app: web.Application, bot: Bot, house: House) -> None:
    for language, path in PATHS.items():
        pages = _Pages(bot, house, house["voices"][language])
        app.router.add_get(path, pages.told(pages.front))
        app.router.add_get(f"{path}/{{rest:.*}}", pages.told(pages.one))


class _Pages:
    """In one language."""

    def __init__(self, bot: Bot, house: House, say: Say) -> None:
        self._bot = bot
        self._house = house
        self._say = say
        self._faq = house["faq"]

    async def front(self, request: web.Request) -> web.Response:
        question = " ".join(request.query.get("q", "").split())
        if question:
            return await self._found(question)
        entries = self._faq.open_answers(self._say.language)
        return await self._shown(screens.front(entries, self._say), PATHS)

    async def one(self, request: web.Request) -> web.Response:
        """Where there is none, words say so; what is for members is no other than what is not there."""
        language, slug = self._say.language, request.match_info["rest"].strip("/")
        if not slug:
            return await self.front(request)
        try:
            entry = self._faq.entry(slug, language, open_only=True)
        except Declined:
            entries = self._faq.open_answers(language)
            return await self._shown(screens.missing(entries, self._say), PATHS, status=404)
        related = self._faq.related(entry, open_only=True)
        page = screens.one(entry, related, day_of(self._house["clock"]()), self._say)
        return await self._shown(page, {each: f"{path}/{slug}" for each, path in PATHS.items()}, slug=slug)

    def told(self, answering: _Answering) -> _Answering:
        """Whatever goes wrong, somebody waits for words."""

        async def answer(request: web.Request) -> web.Response:
            try:
                await self._house["live_answers"].refresh()
                return _unless_known(request, await answering(request))
            except Exception:
                _log.exception("A page of the open answers could not be shown.")
                fault = AnswerPage(self._say("web-fault"))
                return await self._shown(fault, PATHS, status=500)

        return answer

    async def _found(self, question: str) -> web.Response:
        """The question is not said again: the page may stand open at a counter."""
        threat, cry = sounds_like_threat(question), sounds_like_emergency(question)
        try:
            page = self._answered(question)
        except Declined as no:
            page = screens.too_long(self._say(no.text_id, **no.arguments))
        return await self._shown(page, PATHS, threat_first=threat, alarmed=cry, keeps=False)

    def _answered(self, question: str) -> AnswerPage:
        if recognised(question):
            return screens.guarded(self._say)
        found = self._faq.ask(question, self._say.language, open_only=True)
        answers = found.near if found.answer is None else [found.answer]
        return screens.found(answers, self._say, sure=found.answer is not None)

    async def _shown(
        self,
        page: AnswerPage,
        elsewhere: dict[str, str],
        *,
        slug: str | None = None,
        threat_first: bool = False,
        alarmed: bool = False,
        keeps: bool = True,
        status: int = 200,
    ) -> web.Response:
        link = None
        with suppress(TelegramAPIError, TimeoutError):  # without the link where Telegram can't be reached
            async with asyncio.timeout(_PATIENCE):
                link = await link_to(self._bot, start_word(slug) if slug else POSTER)
        return shown(
            page,
            screens.emergency_parts(self._say, threat_first=threat_first),
            self._say,
            elsewhere=elsewhere,
            bot=link,
            alarmed=alarmed,
            keeps=keeps,
            status=status,
        )


def _unless_known(request: web.Request, response: web.Response) -> web.Response:
    """Without the page where the reader has the very same."""
    known = {each.value for each in request.if_none_match or ()}
    if response.etag is None or not known & {response.etag.value, "*"}:
        return response
    kept = {name: value for name, value in response.headers.items() if name != "Content-Type"}
    return web.Response(status=304, headers=kept)
