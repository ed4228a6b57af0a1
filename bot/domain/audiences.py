"""Whom a newsletter is for: a choice of readers, evaluated anew whenever it is asked who that is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from bot.domain.errors import Declined
from bot.domain.guard import check_general
from bot.domain.network import NATION, Level, covers, level_of
from bot.domain.people import AMONG_CHIEFS, Kind, Language, Person, Role, kinds_in
from bot.domain.permissions import LEADS_ON, Act, may
from bot.domain.spelling import folded, one_line
from bot.domain.workplaces import WorkplaceState

LONGEST_NAME = 40
MOST_SAVED = 20
"""Of one group: as many as can be looked through."""

C = TypeVar("C", bound=StrEnum)


class Scope(StrEnum):
    """Which groups a letter of a county or of the nation goes to."""

    OWN = "own"
    ALL = "all"
    """The own group, and every one below it; a chiefs' group is closed, and has to be chosen by itself."""
    SOME = "some"


@dataclass(frozen=True, slots=True)
class Audience:
    """Members of the groups at `places`, with `below` of every group under them, and those groups' chats.

    An empty filter lets everybody through; one that is not, only those with one of its words.
    """

    places: tuple[str, ...]
    below: bool = False
    kinds: tuple[Kind, ...] = ()
    roles: tuple[Role, ...] = ()
    states: tuple[WorkplaceState, ...] = ()
    """Of the workplace where they work, as far as it is known."""
    languages: tuple[Language, ...] = ()
    chats: bool | None = None
    """Whether the chats get it; while nobody has said so, they do unless some are left out."""

    @classmethod
    def to_begin_with(cls, place: str) -> "Audience":
        """What whoever leads there has in mind first: a county and the nation speak to all their groups."""
        return cls((place,), below=level_of(place) in {Level.COUNTY, Level.NATION})

    @property
    def goes_far(self) -> bool:
        """Further than one municipality."""
        return len(self.places) > 1 or any(level_of(each) is not Level.MUNICIPALITY for each in self.places)

    @property
    def leaves_some_out(self) -> bool:
        return bool(self.kinds or self.roles or self.states or self.languages)

    @property
    def to_chats(self) -> bool:
        """Everybody reads a chat: what is for some of them stays out of it, unless one wants it there."""
        return not self.leaves_some_out if self.chats is None else self.chats

    def scope(self, place: str) -> Scope:
        """As seen from the group that writes."""
        if self.places != (place,):
            return Scope.SOME
        return Scope.ALL if self.below else Scope.OWN

    def seen_from(self, place: str, scope: Scope) -> "Audience":
        """The same readers in other groups. Of the nation one chooses whole counties."""
        if scope is not Scope.SOME:
            return replace(self, places=(place,), below=scope is Scope.ALL)
        everywhere = self.places == (place,) and (self.below or place == NATION)
        kept = () if everywhere else self.places
        return replace(self, places=kept, below=place == NATION)

    def with_place(self, place: str, *, chosen: bool) -> "Audience":
        return replace(self, places=tuple(sorted(_with(self.places, place, chosen=chosen))))

    def with_kind(self, kind: Kind, *, chosen: bool) -> "Audience":
        return replace(self, kinds=_in_order(Kind, _with(self.kinds, kind, chosen=chosen)))

    def with_role(self, role: Role, *, chosen: bool) -> "Audience":
        return replace(self, roles=_in_order(Role, _with(self.roles, role, chosen=chosen)))

    def with_state(self, state: WorkplaceState, *, chosen: bool) -> "Audience":
        return replace(self, states=_in_order(WorkplaceState, _with(self.states, state, chosen=chosen)))

    def with_language(self, language: Language, *, chosen: bool) -> "Audience":
        return replace(self, languages=_in_order(Language, _with(self.languages, language, chosen=chosen)))

    def with_chats(self, *, chosen: bool) -> "Audience":
        return replace(self, chats=chosen)

    def of_everybody(self) -> "Audience":
        """In the same groups, with nobody left out."""
        return Audience(self.places, self.below)

    def stays_below(self, place: str) -> None:
        """Raises Declined where it would reach outside the place that writes, or nobody at all."""
        if not self.places:
            raise Declined("audience-nobody")
        if not all(covers(place, each) for each in self.places):
            raise Declined("not-allowed")

    def allowed_to(self, person: Person) -> None:
        """Raises Declined where it reaches a group that the person does not lead, or no longer leads."""
        if not all(may(person, Act.SEND_NEWSLETTER, each) for each in self.places):
            raise Declined("not-allowed")

    def as_data(self) -> dict[str, Any]:
        """What is as it mostly is, is left out."""
        data = {
            "places": list(self.places),
            "below": self.below,
            "kinds": [each.value for each in self.kinds],
            "roles": [each.value for each in self.roles],
            "states": [each.value for each in self.states],
            "languages": [each.value for each in self.languages],
        }
        kept = {name: value for name, value in data.items() if value or name in {"places", "below"}}
        return kept if self.chats is None else kept | {"chats": self.chats}

    @classmethod
    def from_data(cls, kept: Mapping[str, Any]) -> "Audience":
        """Also what an earlier version has written."""
        return cls(
            places=tuple(kept["places"]),
            below=kept.get("below", False),
            kinds=tuple(map(Kind, kept.get("kinds", ()))),
            roles=tuple(map(Role, kept.get("roles", ()))),
            states=tuple(map(WorkplaceState, kept.get("states", ()))),
            languages=tuple(map(Language, kept.get("languages", ()))),
            chats=kept.get("chats"),
        )


@dataclass(frozen=True, slots=True)
class Reach:
    """How many a message to an audience would come to now."""

    people: int
    """With Telegram."""
    chats: int
    by_email: int = 0
    in_english: int = 0
    """Of them all, those who read English."""
    opted_out: int = 0
    """Who would belong too, and have chosen to do without the topic. They are not among the others."""
    counted_at: datetime | None = None
    waits_until: datetime | None = None
    """When most of them would get it, where that is not at once."""

    @property
    def in_all(self) -> int:
        return self.people + self.by_email


@dataclass(frozen=True, slots=True)
class Reader:
    """One of those to whom a letter would go."""

    name: str
    kind: Kind
    place: str
    by_email: bool


@dataclass(frozen=True, slots=True)
class Saved:
    """A choice of readers that has a name. Who it is, is found anew each time it is used."""

    id: int
    group_id: int
    name: str
    audience: Audience


def kinds_to_choose(place: str) -> tuple[Kind, ...]:
    """Whom the groups that can be reached from there are made of."""
    match level_of(place):
        case Level.MUNICIPALITY | Level.CHIEFS:
            return (*kinds_in(place), Kind.COORDINATOR)
        case Level.COUNTY | Level.NATION:
            chiefs = [each for each in AMONG_CHIEFS if each not in kinds_in(place)]
            leading = (Kind.COORDINATOR, Kind.COUNTY, *((Kind.NATIONAL,) if place == NATION else ()))
            return (*kinds_in(place), *chiefs, *leading)


def roles_to_choose(place: str) -> tuple[Role, ...]:
    highest = list(Role).index(LEADS_ON[level_of(place)])
    return tuple(list(Role)[: highest + 1])


def tidy_saved_name(written: str) -> str:
    name = one_line(written)
    if not any(c.isalnum() for c in name):
        raise Declined("name-needs-letters")
    if len(name) > LONGEST_NAME:
        raise Declined("name-too-long", most=LONGEST_NAME, length=len(name))
    check_general(name)
    return name


def check_new(name: str, saved: Sequence[Saved]) -> None:
    """Raises Declined where one is called so already, in any spelling, or there are enough of them."""
    for each in saved:
        if folded(each.name) == folded(name):
            raise Declined("audience-name-taken", name=each.name)
    if len(saved) >= MOST_SAVED:
        raise Declined("audience-too-many", most=MOST_SAVED)


def _with(chosen_before: Sequence[C] | tuple[str, ...], one: Any, *, chosen: bool) -> set[Any]:
    return {*chosen_before, one} if chosen else set(chosen_before) - {one}


def _in_order(words: type[C], chosen: Iterable[C]) -> tuple[C, ...]:
    some = set(chosen)
    return tuple(each for each in words if each in some)
