"""How a newsletter went, by place and kind of actor, and whom to call because it did not come."""

from bot.domain.delivery import NO_MAIL
from bot.domain.network import Level, Network, level_of
from bot.domain.newsletters import Newsletter
from bot.domain.people import Kind
from bot.domain.reports import Missed, Parts, Share
from bot.domain.spelling import swedish_order
from bot.screens.buttons import Meaning, button
from bot.screens.pages import Page, position, turns
from bot.screens.places import group_name, group_title
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.texts.catalog import Say


@button("rp")
class ShowReport(Meaning):
    newsletter_id: int


@button("rpk")
class ShowReportParts(Meaning):
    newsletter_id: int


@button("rpm")
class ShowMissed(Meaning):
    newsletter_id: int
    page: int


def parts(letter: Newsletter, found: Parts, network: Network, say: Say) -> Screen:
    """Each list adds up to everybody the letter was meant for and who wants it."""
    places = sorted(found.places, key=lambda place: (len(place) > 3, swedish_order(network[place].name)))
    kinds = sorted(found.kinds, key=lambda kind: list(Kind).index(kind) if kind else len(Kind))
    return screen(
        bold(say("report-places")),
        lines(*(_line(_name(each, letter, network, say), found.places[each], say) for each in places)),
        bold(say("report-kinds")),
        lines(*(_line(_kind(each, say), found.kinds[each], say) for each in kinds)),
        buttons=column(Press(say("report-back"), ShowReport(letter.id))),
    )


def missed(letter: Newsletter, page: Page[Missed], network: Network, say: Say) -> Screen:
    return screen(
        bold(say("report-missed")),
        lines(*(_missed(each, network, say) for each in page.items)) if page.items else say("report-none"),
        position(page, say),
        buttons=(
            *turns(page, lambda number: ShowMissed(letter.id, number), say),
            *column(Press(say("report-back"), ShowReport(letter.id))),
        ),
    )


def to_parts(newsletter_id: int, say: Say) -> Press:
    return Press(say("report-parts"), ShowReportParts(newsletter_id))


def to_missed(newsletter_id: int, say: Say) -> Press:
    return Press(say("report-missed"), ShowMissed(newsletter_id, 0))


def _line(name: str, share: Share, say: Say) -> str:
    return say(
        "report-line",
        name=name,
        count=share.accepted,
        all=share.total,
        uncertain=share.uncertain,
    )


def _name(place: str, letter: Newsletter, network: Network, say: Say) -> str:
    """A county of which a letter of the nation tells is all of it."""
    if level_of(place) is Level.MUNICIPALITY:
        return network[place].name
    whole = level_of(letter.place) is Level.NATION and place != letter.place
    return network[place].name if whole else group_title(place, network, say)


def _kind(kind: Kind | None, say: Say) -> str:
    return say("report-chats") if kind is None else say("kind-button", kind=kind.value)


def _missed(one: Missed, network: Network, say: Say) -> str:
    if one.name is None or one.kind is None:
        who = say("uncertain-chat", group=group_name(one.place, network, say))
    else:
        who = say(
            "audience-reader",
            name=one.name,
            kind=say("kind", kind=one.kind.value),
            place=network[one.place].name,
        )
    if one.reason == NO_MAIL:
        return say("report-missed-mail", who=who, email=one.email or "")
    if one.reason == "uncertain":
        return say("report-missed-uncertain", who=who)
    return say("report-missed-why", who=who, why=say("reason", reason=one.reason))
