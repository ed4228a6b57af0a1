"""Answers in any chat: who writes «@bot» and a few words chooses a card, and sends it as their own."""

from datetime import date

from aiogram import Bot, Router
from aiogram.types import (
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    Message,
    MessageEntity,
)

from bot.domain.emergency import sounds_like_threat
from bot.domain.guard import recognised
from bot.domain.open_answers import POSTER, has_joined, start_word
from bot.domain.people import Person
from bot.screens import open_answers as screens
from bot.screens.open_answers import MOST_SHOWN, Card
from bot.screens.rendering import rendered
from bot.services.faq import Faq
from bot.texts.catalog import Catalog, Say
from handlers.filters import SentByCard
from handlers.links import link_to

SECONDS_KEPT = 10
"""By Telegram, for the same person and the same words."""


async def asked(
    query: InlineQuery, bot: Bot, person: Person | None, faq: Faq, voices: Catalog, today: date, say: Say
) -> None:
    """The emergency card comes first whatever was written."""
    threat = sounds_like_threat(query.query)
    first = screens.emergency_card(await link_to(bot, POSTER), say, voices, threat_first=threat)
    rest = await _cards(query.query.strip(), bot, person, faq, today, say)
    unsure = InlineQueryResultsButton(text=say("inline-unsure"), start_parameter=POSTER)
    await query.answer(
        [_article(each) for each in (first, *rest)],
        cache_time=SECONDS_KEPT,
        is_personal=True,
        button=None if rest else unsure,
    )


async def sent(_: Message) -> None:
    """A card somebody has sent here asks nothing of the bot."""


async def _cards(
    question: str, bot: Bot, person: Person | None, faq: Faq, today: date, say: Say
) -> list[Card]:
    if recognised(question):
        return [screens.guard_card(await link_to(bot, POSTER), say)]
    if question:
        found = faq.ask(question, say.language, open_only=not has_joined(person))
        entries = found.near if found.answer is None else [found.answer]
    else:
        entries = faq.open_answers(say.language)[:MOST_SHOWN]
    linked = [(each, await link_to(bot, start_word(each.slug))) for each in entries]
    return [screens.answer_card(each, link, today, say) for each, link in linked]


def _article(card: Card) -> InlineQueryResultArticle:
    content = rendered(card.screen)
    return InlineQueryResultArticle(
        id=card.id,
        title=card.title,
        description=card.description,
        input_message_content=InputTextMessageContent(
            message_text=content.words,
            entities=[MessageEntity.model_validate(each) for each in content.entities],
            parse_mode=None,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
        reply_markup=InlineKeyboardMarkup.model_validate(content.buttons),
    )


def routes() -> Router:
    router = Router(name="inline")
    router.inline_query.register(asked)
    router.message.register(sent, SentByCard())
    return router
