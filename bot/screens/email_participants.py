"""People without Telegram: a group's list with their addresses, adding one part by part, one of them."""

from collections.abc import Sequence

from bot.domain.clock import SWEDEN
from bot.domain.email_participants import (
    Draft,
    EmailParticipant,
    Farewell,
    Part,
    Participants,
)
from bot.domain.members import Step
from bot.domain.network import Network
from bot.domain.people import Kind, Standing
from bot.domain.privacy import Stored
from bot.screens.buttons import Meaning, button
from bot.screens.members import AskStep, LookAtEmailParticipant, ShowMembers
from bot.screens.menu import ShowGroup, to_menu
from bot.screens.pages import Page, page, position, turns
from bot.screens.places import group_name
from bot.screens.screen import Press, Screen, Words, bold, code, column, lines, screen
from bot.screens.telltales import warning
from bot.texts import moments
from bot.texts.catalog import Say

ON_A_PAGE = 10
"""The longest addresses of so many fit on one screen."""
_LONGEST_LINE = 3000


@button("eps")
class ShowEmailParticipants(Meaning):
    group_id: int


@button("epsp")
class TurnEmailParticipants(Meaning):
    group_id: int
    page: int


@button("epl")
class ListBelow(Meaning):
    """From a message that has to stay as it is."""

    group_id: int


@button("epa")
class AddEmailParticipant(Meaning):
    group_id: int


@button("epk")
class EmailParticipantOfKind(Meaning):
    group_id: int
    kind: Kind


@button("epsave")
class SaveEmailParticipant(Meaning):
    pass


@button("epc")
class ChangeEmailParticipant(Meaning):
    membership_id: int
    part: Part


@button("epq")
class AskToRemoveEmailParticipant(Meaning):
    membership_id: int


@button("epr")
class RemoveEmailParticipant(Meaning):
    membership_id: int


@button("epf")
class GetStored(Meaning):
    membership_id: int


def by_hand(count: int, say: Say) -> str | None:
    """For whoever is about to send something: so many get it by mail, or have to be sent it by oneself."""
    return say("email-by-hand", count=count) if count else None


def not_mailed(count: int, say: Say) -> str | None:
    """For whoever has sent something: so many it did not go to, since there was no mail server."""
    return say("email-not-mailed", count=count) if count else None


def to_addresses(count: int, group_id: int, say: Say) -> Press | None:
    return Press(say("email-participants"), ListBelow(group_id)) if count else None


def listing(participants: Participants, network: Network, say: Say, number: int = 0) -> Screen:
    shown = page(participants.found, number, ON_A_PAGE)
    group_id = participants.group_id
    return screen(
        bold(say("email-participants-title", group=group_name(participants.place, network, say))),
        say("email-participants-how") if participants.found else say("email-participants-none"),
        _addresses(participants, shown, say),
        position(shown, say),
        buttons=(
            *column(
                *(
                    Press(_label(each, say), LookAtEmailParticipant(each.membership_id))
                    for each in shown.items
                )
            ),
            *turns(shown, lambda to: TurnEmailParticipants(group_id, to), say),
            *column(
                Press(say("email-add"), AddEmailParticipant(group_id)),
                Press(say("menu-group"), ShowGroup(group_id)),
                to_menu(say),
            ),
        ),
    )


def _addresses(participants: Participants, shown: Page[EmailParticipant], say: Say) -> Words | None:
    """All of them in one line to copy; where that is too long for a message, those of the page."""
    line = "; ".join(participants.addresses)
    if not line:
        return None
    if len(line) <= _LONGEST_LINE:
        return lines(say("email-addresses"), code(line))
    here = Participants(participants.group_id, participants.place, shown.items)
    return lines(say("email-addresses-here"), code("; ".join(here.addresses)))


def _label(participant: EmailParticipant, say: Say) -> str:
    label = say("member-label", name=participant.name, kind=say("kind", kind=participant.kind.value))
    if participant.standing is Standing.IN_FORCE:
        return label
    return say("member-label-resting", label=label, standing=participant.standing.value)


def choose_kind(group_id: int, kinds: Sequence[Kind], say: Say) -> Screen:
    choices = (
        Press(say("kind-button", kind=kind.value), EmailParticipantOfKind(group_id, kind)) for kind in kinds
    )
    return screen(
        bold(say("email-which-kind")),
        buttons=column(*choices, Press(say("email-back"), ShowEmailParticipants(group_id))),
    )


def ask(part: Part, say: Say) -> Screen:
    return screen(
        bold(say("email-ask", part=part.value)),
        say("email-ask-how", part=part.value),
        buttons=column(to_menu(say)),
    )


def check(draft: Draft, say: Say, *, known: bool) -> Screen:
    """`known` where somebody in another group has the address."""
    name, function, email = (draft.parts[each] for each in Part)
    return screen(
        bold(say("email-check-title")),
        lines(say("email-name", name=name), _facts(function, email, draft.kind, say)),
        warning((name, function), say),
        say("email-check-known") if known else None,
        say("email-check-tell"),
        buttons=column(
            Press(say("email-save"), SaveEmailParticipant()),
            Press(say("email-start-over"), AddEmailParticipant(draft.group_id)),
            Press(say("email-back"), ShowEmailParticipants(draft.group_id)),
        ),
    )


def saved(participant: EmailParticipant, say: Say) -> Screen:
    return screen(
        bold(say("email-saved", name=participant.name)),
        say("email-saved-next"),
        buttons=column(
            Press(say("email-look"), LookAtEmailParticipant(participant.membership_id)),
            Press(say("email-back"), ShowEmailParticipants(participant.group_id)),
            to_menu(say),
        ),
    )


def one(participant: EmailParticipant, say: Say) -> Screen:
    number, suspended = participant.membership_id, participant.standing is Standing.SUSPENDED
    lift = Press(say("member-step", step=Step.LIFT.value), AskStep(number, Step.LIFT))
    return screen(
        bold(participant.name),
        lines(
            _facts(participant.function, participant.email, participant.kind, say),
            say("member-since", day=moments.day(participant.since, say.language)),
        ),
        say("member-standing", standing=participant.standing.value) if suspended else None,
        warning((participant.name, participant.function), say),
        buttons=column(
            lift if suspended else None,
            *(
                Press(say("email-change", part=each.value), ChangeEmailParticipant(number, each))
                for each in Part
            ),
            Press(say("email-get-stored"), GetStored(number)),
            Press(say("email-remove"), AskToRemoveEmailParticipant(number)),
            Press(say("email-back"), ShowEmailParticipants(participant.group_id)),
            Press(say("members-back"), ShowMembers(participant.group_id)),
        ),
    )


def change(participant: EmailParticipant, part: Part, say: Say) -> Screen:
    return screen(
        bold(say("email-ask", part=part.value)),
        say("email-ask-how", part=part.value),
        buttons=column(Press(say("email-look"), LookAtEmailParticipant(participant.membership_id))),
    )


def ask_to_remove(farewell: Farewell, say: Say) -> Screen:
    participant = farewell.participant
    return screen(
        bold(say("email-remove-title", name=participant.name)),
        say("email-remove-erases") if farewell.only_here else say("email-remove-stays"),
        say("email-remove-workplaces", count=farewell.workplaces) if farewell.workplaces else None,
        buttons=column(
            Press(say("email-remove-yes"), RemoveEmailParticipant(participant.membership_id)),
            Press(say("member-back"), LookAtEmailParticipant(participant.membership_id)),
        ),
    )


def removed(participant: EmailParticipant, say: Say) -> Screen:
    return screen(
        bold(say("email-removed", name=participant.name)),
        buttons=column(Press(say("email-back"), ShowEmailParticipants(participant.group_id)), to_menu(say)),
    )


def file_comes(participant: EmailParticipant, say: Say) -> Screen:
    """Stands under the file."""
    return screen(say("email-stored-file", name=participant.name))


def file_name(stored: Stored, say: Say) -> str:
    return f"{say('email-stored-file-name')}-{stored.at.astimezone(SWEDEN):%Y-%m-%d}.json"


def _facts(function: str, email: str, kind: Kind, say: Say) -> Words:
    return lines(
        say("email-function", function=function),
        say("email-kind", kind=say("kind", kind=kind.value)),
        say("email-address") + " " + code(email),
    )
