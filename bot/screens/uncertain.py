"""Copies of a newsletter that may or may not have arrived, with one tap for each."""

from bot.domain.network import Network
from bot.domain.uncertain import Decision, Doubtful
from bot.screens.buttons import Meaning, button
from bot.screens.menu import to_menu
from bot.screens.pages import Page, position, turns
from bot.screens.places import group_name
from bot.screens.screen import Press, Rows, Screen, bold, column, screen
from bot.texts.catalog import Say

ON_A_PAGE = 10
"""Each takes two buttons."""


@button("unc")
class ShowUncertain(Meaning):
    newsletter_id: int


@button("uncp")
class TurnUncertain(Meaning):
    newsletter_id: int
    page: int


@button("unco")
class DecideOne(Meaning):
    newsletter_id: int
    delivery_id: int
    decision: Decision


@button("unca")
class DecideAll(Meaning):
    newsletter_id: int
    decision: Decision


def in_doubt(newsletter_id: int, count: int, page: Page[Doubtful], network: Network, say: Say) -> Screen:
    if not page.items:
        return screen(say("uncertain-none"), buttons=column(to_menu(say)))
    return screen(
        bold(say("uncertain-title")),
        say("uncertain-why", count=count),
        position(page, say),
        buttons=(
            *(_about(each, newsletter_id, network, say) for each in page.items),
            *turns(page, lambda number: TurnUncertain(newsletter_id, number), say),
            *(_about_all(newsletter_id, count, say) if count > 1 else ()),
            *column(to_menu(say)),
        ),
    )


def to_uncertain(count: int, newsletter_id: int, say: Say) -> Press | None:
    return Press(say("uncertain-button", count=count), ShowUncertain(newsletter_id)) if count else None


def _about(each: Doubtful, newsletter_id: int, network: Network, say: Say) -> tuple[Press, ...]:
    name = each.name or say("uncertain-chat", group=group_name(each.place or "", network, say))
    return tuple(
        Press(
            say("uncertain-one", decision=decision.value, name=name),
            DecideOne(newsletter_id, each.id, decision),
        )
        for decision in Decision
    )


def _about_all(newsletter_id: int, count: int, say: Say) -> Rows:
    return column(
        *(
            Press(
                say("uncertain-all", decision=decision.value, count=count), DecideAll(newsletter_id, decision)
            )
            for decision in Decision
        )
    )
