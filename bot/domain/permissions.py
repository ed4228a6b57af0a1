"""Who may do what, and where. A role reaches its own place and every place below it."""

from enum import StrEnum

from bot.domain.errors import Declined
from bot.domain.network import covers
from bot.domain.people import Membership, Person, Role


class Act(StrEnum):
    INVITE_MEMBERS = "invite-members"
    KEEP_GROUP = "keep-group"
    LINK_CHAT = "link-chat"
    SEND_NEWSLETTER = "send-newsletter"
    CALL_MEETING = "call-meeting"
    KEEP_WORKPLACES = "keep-workplaces"
    SEE_HEALTH = "see-health"


LEADS = frozenset({Role.COORDINATOR, Role.COUNTY, Role.NATIONAL})

MAY: dict[Act, frozenset[Role]] = {
    Act.INVITE_MEMBERS: LEADS,
    Act.KEEP_GROUP: LEADS,
    Act.LINK_CHAT: LEADS,
    Act.SEND_NEWSLETTER: LEADS,
    Act.CALL_MEETING: LEADS,
    Act.KEEP_WORKPLACES: LEADS,
    Act.SEE_HEALTH: frozenset({Role.NATIONAL}),
}


def may(person: Person, act: Act, place: str) -> bool:
    return any(each.role in MAY[act] and covers(each.place, place) for each in person.memberships)


def require(person: Person, act: Act, place: str) -> None:
    if not may(person, act, place):
        raise Declined("not-allowed")


def led_by(person: Person, act: Act) -> tuple[Membership, ...]:
    """The person's own memberships that carry the right, in the order they were given."""
    return tuple(each for each in person.memberships if each.role in MAY[act])
