"""A group, as those who lead it see it: one page from which everything about it is one tap away."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from bot.domain.network import Level, Network
from bot.domain.seats import SeatedGroup
from bot.screens.applications.buttons import ShowApplications
from bot.screens.buttons import Meaning
from bot.screens.chats import ShowChats
from bot.screens.contact_cards import KeepCards
from bot.screens.covering import ShowCovered
from bot.screens.dormancy import ShowDormant
from bot.screens.email_participants import ShowEmailParticipants
from bot.screens.expectations import ShowCards
from bot.screens.founding import ShowChiefs
from bot.screens.invitations import ShowInvitations
from bot.screens.journal import ShowJournal
from bot.screens.members import ShowMembers
from bot.screens.menu import done_in, to_menu
from bot.screens.openings import ShowOpening
from bot.screens.places import group_title
from bot.screens.posters import MakePoster
from bot.screens.questions.buttons import ShowQuestions
from bot.screens.screen import Press, Screen, bold, column, pairs, screen
from bot.screens.seats import ShowSeats, heads, in_words
from bot.texts.catalog import Say

Listed: TypeAlias = Sequence[tuple[str, Callable[[int], Meaning]]]

ABOUT_IT: Listed = (
    ("group-members", ShowMembers),
    ("email-participants-button", ShowEmailParticipants),
    ("group-invitations", ShowInvitations),
    ("applications-button", ShowApplications),
    ("questions", ShowQuestions),
    ("menu-contact-cards", KeepCards),
    ("expectations-button", ShowCards),
    ("chats-button", ShowChats),
    ("journal-button", ShowJournal),
)
"""What is found only here: the label's text, and the button for a group's number."""
NOT_FOR_CHIEFS = {ShowApplications, ShowCards}
"""They come by invitation alone, and what is agreed on is agreed on where items are handled."""


def overview(group: SeatedGroup, network: Network, say: Say) -> Screen:
    """A working group has seats to fill; a network above has groups below it."""
    place, group_id = group.place, group.group_id
    level = network[place].level
    works, chiefs = level is Level.MUNICIPALITY, level is Level.CHIEFS
    below = (
        (Press(say(BELOW[level]), ShowSeats(place, 0)), Press(say("dormant-button"), ShowDormant(place, 0)))
        if level in BELOW
        else ()
    )
    about = [each for each in ABOUT_IT if not (chiefs and each[1] in NOT_FOR_CHIEFS)]
    return screen(
        bold(group_title(place, network, say)),
        in_words(group.seats, say) if works else heads(group.seats, say),
        buttons=(
            *column(*below, *_each(done_in(place), group_id, say)),
            *pairs(*_each(about, group_id, say)),
            *column(
                Press(say("chiefs-button"), ShowChiefs(place)) if level is Level.COUNTY else None,
                Press(say("covering-button"), ShowCovered(group_id)) if level in SPANS else None,
                Press(say("poster-button"), MakePoster(group_id)) if works else None,
                Press(say("opening-button"), ShowOpening(place)),
                to_menu(say),
            ),
        ),
    )


def _each(listed: Listed, group_id: int, say: Say) -> list[Press]:
    return [Press(say(text_id), meaning(group_id)) for text_id, meaning in listed]


SPANS = {Level.COUNTY, Level.MUNICIPALITY}
"""Where a group may do the work of municipalities besides its own."""
BELOW = {Level.COUNTY: "group-below", Level.NATION: "group-counties"}
