"""Copies of a newsletter that may or may not have arrived: looking, and deciding with one tap."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens import uncertain as screens
from bot.screens.screen import Screen
from bot.screens.uncertain import DecideAll, DecideOne, ShowUncertain, TurnUncertain
from bot.services.uncertain import InDoubt, Uncertain
from bot.texts.catalog import Say
from handlers.filters import Pressed
from handlers.reply import show, show_below


async def opened(
    query: CallbackQuery,
    button: ShowUncertain,
    person: Person,
    uncertain: Uncertain,
    network: Network,
    say: Say,
) -> None:
    """Below the report, which goes on following what is decided."""
    found = await uncertain.in_doubt(button.newsletter_id, 0, by=person)
    await show_below(query, _drawn(found, network, say))


async def turned(
    query: CallbackQuery,
    button: TurnUncertain,
    person: Person,
    uncertain: Uncertain,
    network: Network,
    say: Say,
) -> None:
    found = await uncertain.in_doubt(button.newsletter_id, button.page, by=person)
    await show(query, _drawn(found, network, say))


async def decided(
    query: CallbackQuery, button: DecideOne, person: Person, uncertain: Uncertain, network: Network, say: Say
) -> None:
    left = await uncertain.decide(button.newsletter_id, button.decision, only=button.delivery_id, by=person)
    await show(query, _drawn(left, network, say))


async def decided_all(
    query: CallbackQuery, button: DecideAll, person: Person, uncertain: Uncertain, network: Network, say: Say
) -> None:
    left = await uncertain.decide(button.newsletter_id, button.decision, by=person)
    await show(query, _drawn(left, network, say))


def _drawn(found: InDoubt, network: Network, say: Say) -> Screen:
    return screens.in_doubt(found.newsletter_id, found.count, found.page, network, say)


def routes() -> Router:
    router = Router(name="uncertain")
    router.callback_query.register(opened, Pressed(ShowUncertain))
    router.callback_query.register(turned, Pressed(TurnUncertain))
    router.callback_query.register(decided, Pressed(DecideOne))
    router.callback_query.register(decided_all, Pressed(DecideAll))
    return router
