"""Newsletters that a second person reads: asking, the card with its answer, and what the writer hears."""

from dataclasses import dataclass
from typing import Literal

from bot.domain.audiences import Reach
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter, NewsletterState
from bot.screens.audience_words import readers
from bot.screens.buttons import Meaning, button
from bot.screens.menu import to_menu
from bot.screens.newsletter_buttons import DiscardNewsletter, LookAtNewsletter
from bot.screens.newsletters import languages
from bot.screens.schedule_buttons import LookAtPlanned, ReadPlannedIn, ShowComing
from bot.screens.schedules import leaves, title, urgency
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts.catalog import Say


@button("na")
class ApproveNewsletter(Meaning):
    """Of the letter as it was at this request: what was changed since is asked for anew."""

    newsletter_id: int
    request: int


@button("nab")
class SendBackNewsletter(Meaning):
    """Asks for the reason."""

    newsletter_id: int
    request: int


@button("naw")
class WithdrawRequest(Meaning):
    newsletter_id: int


@dataclass(frozen=True, slots=True)
class Request:
    """A letter that somebody is to approve."""

    letter: Newsletter
    writer: str
    reach: Reach


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of a request."""

    letter: Newsletter
    how: Literal["approved", "sent-back", "withdrawn"]
    by: str


def asked(letter: Newsletter, of_so_many: int, say: Say) -> Screen:
    return screen(
        bold(say("approval-asked")),
        say("approval-asked-whom", count=of_so_many),
        say("approval-leaves-when-approved") if letter.is_held else leaves(letter, say),
        buttons=column(
            Press(say("approval-withdraw"), WithdrawRequest(letter.id)),
            Press(say("schedule-coming"), ShowComing(letter.group_id)),
            to_menu(say),
        ),
    )


def waiting(letter: Newsletter, say: Say, *, own: bool) -> Screen:
    """One of those that are planned, looked at by its writer or by somebody who may approve it."""
    return screen(
        bold(title(letter, say)),
        leaves(letter, say),
        buttons=column(
            *(
                (Press(say("approval-withdraw"), WithdrawRequest(letter.id)),)
                if own
                else (*_other_languages(letter, say), *_answers(letter, say))
            ),
            Press(say("schedule-coming"), ShowComing(letter.group_id)),
        ),
    )


def card(request: Request, network: Network, say: Say, *, time_has_been: bool = False) -> Screen:
    """Stands under the letter, which is shown exactly as readers get it."""
    letter = request.letter
    return screen(
        bold(say("approval-title")),
        say("approval-from", name=request.writer),
        lines(
            readers(letter, request.reach, network, say),
            languages(letter, request.reach, say),
            None if letter.is_held else leaves(letter, say),
            urgency(letter, say),
        ),
        bold(say("approval-time-has-been")) if time_has_been and _leaves_at_once(letter) else None,
        buttons=column(*_other_languages(letter, say), *_answers(letter, say)),
    )


def card_settled(answered: Answered, _: Network, say: Say) -> Screen:
    return _settled(answered.how, answered.letter, say)


def approved(answered: Answered, _: Network, say: Say) -> Screen:
    """To the writer."""
    return screen(
        bold(say("approval-approved")),
        say("approval-approved-by", name=answered.by),
        _when(answered.letter, say),
    )


def has_approved(letter: Newsletter, say: Say) -> Screen:
    """What the card becomes for whoever says yes."""
    return _settled("approved", letter, say)


def ask_why(newsletter_id: int, writer: str, say: Say) -> Screen:
    return screen(
        bold(say("approval-why")),
        say("approval-why-how", name=writer),
        buttons=column(Press(say("approval-look-again"), LookAtPlanned(newsletter_id))),
    )


def sent_back(say: Say) -> Screen:
    return screen(say("approval-sent-back"), buttons=column(to_menu(say)))


def came_back(letter: Newsletter, by: str, why: str, say: Say) -> Screen:
    """To the writer: a draft again."""
    return screen(
        bold(say("approval-came-back")),
        title(letter, say),
        say("approval-came-back-why", name=by, why=why),
        buttons=column(Press(say("approval-look"), LookAtNewsletter(letter.id))),
    )


def withdrawn(letter: Newsletter, say: Say) -> Screen:
    return screen(
        say("approval-withdrawn"),
        buttons=column(
            Press(say("approval-look"), LookAtNewsletter(letter.id)),
            Press(say("newsletter-discard"), DiscardNewsletter(letter.id)),
        ),
    )


def _settled(how: str, letter: Newsletter, say: Say) -> Screen:
    return screen(say("approval-card-settled", how=how), _when(letter, say) if how == "approved" else None)


def _when(letter: Newsletter, say: Say) -> Words | str:
    return leaves(letter, say) if letter.state is NewsletterState.PLANNED else say("approval-leaves-now")


def _leaves_at_once(letter: Newsletter) -> bool:
    """When it is approved. A series goes on with its next time."""
    return letter.is_held and not letter.is_series


def _other_languages(letter: Newsletter, say: Say) -> tuple[Press, ...]:
    """Whoever says yes says it to every version."""
    others = [each for each in letter.written_in if each != letter.read_in(say.language)]
    return tuple(
        Press(say("approval-read-in", language=each.value), ReadPlannedIn(letter.id, each)) for each in others
    )


def _answers(letter: Newsletter, say: Say) -> tuple[Press, ...]:
    yes = say("approval-approve" if _leaves_at_once(letter) else "approval-approve-planned")
    return (
        Press(yes, ApproveNewsletter(letter.id, letter.asks)),
        Press(say("approval-send-back"), SendBackNewsletter(letter.id, letter.asks)),
    )
