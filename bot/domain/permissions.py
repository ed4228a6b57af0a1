"""Who may do what, and where. A role reaches its own place and every place below it."""

from enum import StrEnum

from bot.domain.errors import Declined
from bot.domain.network import Level, covers, level_of
from bot.domain.people import Membership, Person, Role


class Act(StrEnum):
    INVITE_MEMBERS = "invite-members"
    DECIDE_APPLICATIONS = "decide-applications"
    INVITE_COORDINATORS = "invite-coordinators"
    INVITE_COUNTY = "invite-county"
    KEEP_MEMBERS = "keep-members"
    KEEP_COORDINATORS = "keep-coordinators"
    KEEP_COUNTY = "keep-county"
    KEEP_NATIONAL = "keep-national"
    KEEP_GROUP = "keep-group"
    OPEN_PLACE = "open-place"
    LINK_CHAT = "link-chat"
    SEND_NEWSLETTER = "send-newsletter"
    CALL_MEETING = "call-meeting"
    KEEP_WORKPLACES = "keep-workplaces"
    KEEP_CONTACTS = "keep-contacts"
    ANSWER_QUESTIONS = "answer-questions"
    EDIT_ANSWERS = "edit-answers"
    READ_JOURNAL = "read-journal"
    SEE_HEALTH = "see-health"


LEADS = frozenset({Role.COORDINATOR, Role.COUNTY, Role.NATIONAL})
ABOVE_COORDINATORS = frozenset({Role.COUNTY, Role.NATIONAL})
THE_NATION = frozenset({Role.NATIONAL})

MAY: dict[Act, frozenset[Role]] = {
    Act.INVITE_MEMBERS: LEADS,
    Act.DECIDE_APPLICATIONS: LEADS,
    Act.INVITE_COORDINATORS: ABOVE_COORDINATORS,
    Act.INVITE_COUNTY: THE_NATION,
    Act.KEEP_MEMBERS: LEADS,
    Act.KEEP_COORDINATORS: ABOVE_COORDINATORS,
    Act.KEEP_COUNTY: THE_NATION,
    Act.KEEP_NATIONAL: THE_NATION,
    Act.KEEP_GROUP: LEADS,
    Act.OPEN_PLACE: LEADS,
    Act.LINK_CHAT: LEADS,
    Act.SEND_NEWSLETTER: LEADS,
    Act.CALL_MEETING: LEADS,
    Act.KEEP_WORKPLACES: LEADS,
    Act.KEEP_CONTACTS: LEADS,
    Act.ANSWER_QUESTIONS: LEADS,
    Act.EDIT_ANSWERS: ABOVE_COORDINATORS,
    Act.READ_JOURNAL: LEADS,
    Act.SEE_HEALTH: THE_NATION,
}

NOT_AMONG_CHIEFS = frozenset({Act.KEEP_WORKPLACES, Act.DECIDE_APPLICATIONS})
"""No items are handled there, and nobody applies to come in."""

LEADS_ON: dict[Level, Role] = {
    Level.MUNICIPALITY: Role.COORDINATOR,
    Level.CHIEFS: Role.COORDINATOR,
    Level.COUNTY: Role.COUNTY,
    Level.NATION: Role.NATIONAL,
}
"""The role that leads a group of each level."""

TO_INVITE: dict[Role, Act] = {
    Role.MEMBER: Act.INVITE_MEMBERS,
    Role.COORDINATOR: Act.INVITE_COORDINATORS,
    Role.COUNTY: Act.INVITE_COUNTY,
}
"""National ones come by the command line of the server alone: nobody in the bot grants them."""

TO_KEEP: dict[Role, Act] = {
    Role.MEMBER: Act.KEEP_MEMBERS,
    Role.COORDINATOR: Act.KEEP_COORDINATORS,
    Role.COUNTY: Act.KEEP_COUNTY,
    Role.NATIONAL: Act.KEEP_NATIONAL,
}
"""To vouch for somebody with the role, to suspend, to end; and to withdraw an invitation to it."""


def may(person: Person, act: Act, place: str) -> bool:
    return _is_done_in(place, act) and any(
        each.role in MAY[act] and covers(each.place, place) for each in person.memberships
    )


def require(person: Person, act: Act, place: str) -> None:
    if not may(person, act, place):
        raise Declined("not-allowed")


def require_anywhere(person: Person, act: Act) -> None:
    """For what belongs to the whole network."""
    if not led_by(person, act):
        raise Declined("not-allowed")


def led_by(person: Person, act: Act) -> tuple[Membership, ...]:
    """The person's own memberships that carry the right, in the order they were given."""
    return tuple(
        each for each in person.memberships if each.role in MAY[act] and _is_done_in(each.place, act)
    )


def _is_done_in(place: str, act: Act) -> bool:
    return act not in NOT_AMONG_CHIEFS or level_of(place) is not Level.CHIEFS
