"""The people of a group, one of them, and what is asked and said about a membership."""

from bot.domain.members import Member, Step
from bot.domain.network import Network
from bot.domain.people import Role, Standing
from bot.screens.buttons import Meaning, button
from bot.screens.digest import Line
from bot.screens.menu import ShowGroup, ShowToday, to_menu
from bot.screens.pages import Page, position, turns
from bot.screens.places import group_name, group_title
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say


@button("mbs")
class ShowMembers(Meaning):
    group_id: int


@button("mbsp")
class TurnMembers(Meaning):
    group_id: int
    page: int


@button("mb")
class LookAtMember(Meaning):
    membership_id: int


@button("ep")
class LookAtEmailParticipant(Meaning):
    membership_id: int


@button("mbq")
class AskStep(Meaning):
    membership_id: int
    step: Step


@button("mbd")
class TakeStep(Meaning):
    membership_id: int
    step: Step


def listing(group_id: int, place: str, page: Page[Member], network: Network, say: Say) -> Screen:
    return screen(
        bold(group_title(place, network, say)),
        say("members-choose") if page.items else say("members-none"),
        position(page, say),
        buttons=(
            *column(*(Press(_label(each, say), _looks_at(each)) for each in page.items)),
            *turns(page, lambda number: TurnMembers(group_id, number), say),
            *column(Press(say("menu-group"), ShowGroup(group_id)), to_menu(say)),
        ),
    )


def _label(member: Member, say: Say) -> str:
    label = say("member-label", name=member.name, kind=say("kind", kind=member.kind.value))
    if member.by_email:
        label = say("person-by-email", name=label)
    if member.standing is Standing.IN_FORCE:
        return label
    return say("member-label-resting", label=label, standing=member.standing.value)


def _looks_at(member: Member) -> Meaning:
    return LookAtEmailParticipant(member.id) if member.by_email else LookAtMember(member.id)


def one(member: Member, network: Network, say: Say) -> Screen:
    """The yearly vouching has its own question; here one may suspend and end, or decide what waits."""
    steps = [each for each in member.open_steps if each is not Step.CONFIRM or _waits(member)]
    return screen(
        bold(member.name),
        _facts(member, network, say),
        buttons=column(
            *(Press(say("member-step", step=each.value), _button(member, each)) for each in steps),
            Press(say("email-look"), LookAtEmailParticipant(member.id)) if member.by_email else None,
            Press(say("members-back"), ShowMembers(member.group_id)),
            to_menu(say),
        ),
    )


def _waits(member: Member) -> bool:
    return member.standing is Standing.UNCONFIRMED


def _button(member: Member, step: Step) -> Meaning:
    """To say whether one knows somebody takes one tap; everything else asks once more."""
    at_once = step in {Step.CONFIRM, Step.REJECT}
    return TakeStep(member.id, step) if at_once else AskStep(member.id, step)


def _facts(member: Member, network: Network, say: Say) -> Words:
    standing = member.standing
    return lines(
        say(
            "member-what",
            group=group_name(member.place, network, say),
            kind=say("kind", kind=member.kind.value),
        ),
        None if member.workplace is None else say("member-works-at", workplace=member.workplace),
        say("member-since", day=moments.day(member.since, say.language)),
        say("member-standing", standing=standing.value) if standing is not Standing.IN_FORCE else None,
    )


def ask(member: Member, step: Step, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("member-ask", step=step.value, name=member.name)),
        _facts(member, network, say),
        say("email-step-means" if member.by_email else "member-ask-means", step=step.value),
        buttons=column(
            Press(say("member-yes", step=step.value), TakeStep(member.id, step)),
            Press(say("member-back"), LookAtMember(member.id)),
        ),
    )


def taken(member: Member, step: Step, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("member-taken", step=step.value, name=member.name)),
        _facts(member, network, say) if member.until is None else None,
        buttons=column(Press(say("members-back"), ShowMembers(member.group_id)), to_menu(say)),
    )


def do_you_know(member: Member, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("vouch-title")),
        say("vouch", name=member.name, **_place_and_kind(member, network, say)),
        say("vouch-until-then"),
        buttons=column(
            *(
                Press(say("member-step", step=each.value), TakeStep(member.id, each))
                for each in (Step.CONFIRM, Step.REJECT)
            )
        ),
    )


def still_right(member: Member, network: Network, say: Say) -> Screen:
    """The yearly question to the level above."""
    return screen(
        bold(say("reconfirm-title")),
        say("reconfirm", name=member.name, **_place_and_kind(member, network, say)),
        buttons=column(
            Press(say("reconfirm-yes"), TakeStep(member.id, Step.CONFIRM)),
            Press(say("reconfirm-no"), AskStep(member.id, Step.END)),
        ),
    )


def confirmed(member: Member, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("you-are-confirmed")),
        say("you-are-confirmed-as", **_place_and_kind(member, network, say)),
        buttons=column(
            None if member.role is Role.MEMBER else Press(say("begin-button"), ShowToday()), to_menu(say)
        ),
    )


def rejected(member: Member, network: Network, say: Say) -> Screen:
    return screen(say("you-are-rejected", **_place_and_kind(member, network, say)))


def suspended(member: Member, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("you-are-suspended")), say("you-are-suspended-as", **_place_and_kind(member, network, say))
    )


def lifted(member: Member, network: Network, say: Say) -> Screen:
    return screen(
        say("your-suspension-is-over", **_place_and_kind(member, network, say)), buttons=column(to_menu(say))
    )


def ended(member: Member, network: Network, say: Say) -> Screen:
    return screen(say("you-are-out", **_place_and_kind(member, network, say)))


def lapsed(member: Member, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("you-are-suspended")), say("you-have-lapsed", **_place_and_kind(member, network, say))
    )


def lapsed_line(member: Member, network: Network, say: Say) -> Line:
    words = say("member-lapsed-line", name=member.name, **_place_and_kind(member, network, say))
    return Line(words, Press(say("member-look"), LookAtMember(member.id)))


def _place_and_kind(member: Member, network: Network, say: Say) -> dict[str, str]:
    return {
        "group": group_name(member.place, network, say),
        "kind": say("kind", kind=member.kind.value),
    }
