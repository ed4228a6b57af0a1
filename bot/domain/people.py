"""People: what they may be, and what the bot knows of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.errors import Declined
from bot.domain.guard import check_general
from bot.domain.network import NATION, Level, level_of
from bot.domain.spelling import one_line

LONGEST_NAME = 60
LONGEST_LINK = timedelta(days=30)
USES_OF_A_LINK_FOR_MANY = 50
TERMS = "2026-11"
"""The version of the information that is shown before anything is asked; raised when its text changes."""

_JOINERS = "\u200c\u200d"
"""Signs without a picture of their own, which Persian names and families of emoji are written with."""
_MOST_WORDS_IN_NAME = 8
_ASKING = frozenset(
    ("får", "hur", "måste", "när", "vad", "va", "varför", "how", "what", "when", "where", "why")
)
"""No name of three words begins with these. «Kan» and «May» are names."""


class Language(StrEnum):
    """What a person may choose to be spoken to in."""

    SWEDISH = "sv"
    ENGLISH = "en"


class Role(StrEnum):
    MEMBER = "member"
    COORDINATOR = "coordinator"
    COUNTY = "county"
    NATIONAL = "national"


RANK = list(Role)
"""The lowest first."""


class Kind(StrEnum):
    """What a person is at work. The method wants each of the first six in a working group."""

    COORDINATOR = "coordinator"
    POLICE = "police"
    CUSTOMS = "customs"
    AGENT = "agent"
    TERMINAL = "terminal"
    LETTER_CARRIER = "carrier"
    COUNTY = "county"
    NATIONAL = "national"
    PROSECUTOR = "prosecutor"
    AUTHORITY = "authority"


VOUCHED_ROLES = frozenset({Role.COORDINATOR, Role.COUNTY, Role.NATIONAL})
VOUCHED_KINDS = frozenset({Kind.POLICE, Kind.CUSTOMS, Kind.PROSECUTOR, Kind.AUTHORITY})
"""What nobody is on their own word: somebody who knows the person has to vouch for it."""

HANDLES_POST = (Kind.AGENT, Kind.TERMINAL, Kind.LETTER_CARRIER)
"""What anybody may say of themselves. All others come by a link meant for one."""

AMONG_CHIEFS = (Kind.POLICE, Kind.CUSTOMS, Kind.PROSECUTOR, Kind.AUTHORITY)
"""The authorities whose heads meet in a county's chiefs' group."""


def kinds_in(place: str) -> tuple[Kind, ...]:
    """What a member of the group there may be."""
    if level_of(place) is Level.CHIEFS:
        return AMONG_CHIEFS
    return (*HANDLES_POST, Kind.POLICE, Kind.CUSTOMS)


def needs_vouching(role: Role, kind: Kind) -> bool:
    return role in VOUCHED_ROLES or kind in VOUCHED_KINDS


class Standing(StrEnum):
    """Whether a membership that has not ended counts now."""

    IN_FORCE = "in-force"
    UNCONFIRMED = "unconfirmed"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True)
class Membership:
    group_id: int
    place: str
    role: Role
    kind: Kind
    standing: Standing = Standing.IN_FORCE
    workplace_id: int | None = None
    """Where the person works, as far as it is known."""


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    telegram_id: int | None
    """Empty for somebody who takes part by e-mail."""
    name: str
    language: str
    memberships: tuple[Membership, ...]
    """Those that count now."""
    unreachable: bool = False
    resting: tuple[Membership, ...] = ()
    """Held, and without effect: nobody has vouched for it yet, or it is suspended."""

    @property
    def account(self) -> int:
        """In Telegram, of somebody who writes or presses there."""
        assert self.telegram_id is not None  # noqa: S101  who has no chat presses nothing
        return self.telegram_id

    @property
    def by_email(self) -> bool:
        """Takes part without Telegram."""
        return self.telegram_id is None

    @property
    def home(self) -> str:
        """The place under which the journal keeps what happens to the person alone."""
        return self.memberships[0].place if self.memberships else NATION

    def belongs_to(self, group_id: int) -> bool:
        return any(each.group_id == group_id for each in self.memberships)

    def handles_post_in(self, group_id: int) -> Membership | None:
        """What somebody is there who does not lead the group, whether or not it counts now."""
        held = [each for each in (*self.memberships, *self.resting) if each.group_id == group_id]
        leads = any(each.role is not Role.MEMBER for each in held)
        return None if leads else next((each for each in held if each.kind in HANDLES_POST), None)

    def works_at(self, workplace_id: int) -> bool:
        return any(each.workplace_id == workplace_id for each in (*self.memberships, *self.resting))

    def holds(self, role: Role, group_id: int) -> bool:
        """The role or a higher one, whether or not it counts now.

        Nobody holds the same twice. Who leads a group, or is suspended from that, joins it as nothing less.
        """
        held = (*self.memberships, *self.resting)
        return any(each.group_id == group_id and RANK.index(each.role) >= RANK.index(role) for each in held)


@dataclass(frozen=True, slots=True)
class StaffOf:
    """The workplace whose link it is: whoever comes by it works there, as what its staff is."""

    workplace_id: int
    name: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link into a group. A one-time link belongs to whoever first went on from the terms (`claimed_by`)."""

    id: int
    role: Role
    group_id: int
    place: str
    one_time: bool
    uses_left: int
    claimed_by: int | None
    made_by: int | None
    """Empty for a link from the server's command line, which vouches for whoever comes by it."""
    expires_at: datetime
    revoked: bool
    staff_of: StaffOf | None = None

    def kinds(self) -> tuple[Kind, ...]:
        """What a person who comes by this link may say that they are."""
        if self.role is not Role.MEMBER:
            return (Kind(self.role.value),)
        if self.staff_of is not None:
            return (self.staff_of.kind,)
        return tuple(kind for kind in kinds_in(self.place) if self.one_time or kind in HANDLES_POST)

    def opens(self, kind: Kind) -> Membership:
        """What whoever comes by this link becomes, and whether that counts at once."""
        waits = self.made_by is not None and needs_vouching(self.role, kind)
        standing = Standing.UNCONFIRMED if waits else Standing.IN_FORCE
        return Membership(self.group_id, self.place, self.role, kind, standing)

    def workplace_of(self, person: Person) -> StaffOf:
        """Where somebody who is in the group already works, now that they have come by this link.

        Raises Declined for who leads the group, and for who is there as something else than staff.
        """
        if self.staff_of is None or person.handles_post_in(self.group_id) is None:
            known = person.holds(self.role, self.group_id)
            raise Declined("already-member" if known else "left-already")
        return self.staff_of

    def check(self, telegram_id: int, now: datetime) -> None:
        """Raises Declined where this link does not open the door for this account now."""
        if self.revoked:
            raise Declined("invitation-revoked")
        if now >= self.expires_at:
            raise Declined("invitation-expired")
        if self.uses_left == 0:
            raise Declined("invitation-used-up")
        if self.claimed_by not in {None, telegram_id}:
            raise Declined("invitation-for-another")


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """A link that still lets somebody in, as those who lead the group see it."""

    id: int
    group_id: int
    place: str
    role: Role
    one_time: bool
    uses_left: int
    made_by_name: str | None
    """Empty where it came from the server's command line."""
    expires_at: datetime
    workplace: str | None = None


@dataclass(frozen=True, slots=True)
class OpenInvitations:
    group_id: int
    place: str
    found: Sequence[OpenInvitation]


def tidy_name(written: str) -> str:
    """One's own name as people will see it. Raises Declined as `spelt_name` does, for a number in it, and
    for a question: who has just come may ask instead of answering."""
    name = spelt_name(written)
    check_general(name)
    words = name.casefold().split()
    if "?" in name or len(words) > _MOST_WORDS_IN_NAME or (len(words) > 2 and words[0] in _ASKING):
        raise Declined("name-is-question")
    return name


def spelt_name(written: str) -> str:
    """Raises Declined where nothing, or a novel, is left."""
    name = one_line(written, keep=_JOINERS)
    if not any(c.isalnum() for c in name):
        raise Declined("name-needs-letters")
    if len(name) > LONGEST_NAME:
        raise Declined("name-too-long", most=LONGEST_NAME, length=len(name))
    return name


def usable_name(name: str) -> str | None:
    """A name in Telegram may be nothing but hearts, or a novel; then it has to be asked for."""
    try:
        return tidy_name(name)
    except Declined:
        return None
