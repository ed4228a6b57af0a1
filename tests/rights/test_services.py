"""Every act × everybody × three places, through the services: what a person may is what the table says."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.domain.errors import Declined
from bot.domain.network import NATION, level_of
from bot.domain.people import Person, Role
from bot.domain.permissions import Act
from handlers.data import House
from tests.rights.actors import ACTORS, BYSTANDER, GROUPS, LEADS, NORRBOTTEN, PITEA, TARGETS
from tests.rights.conftest import Country
from tests.rights.rows import leader_of, membership_of, number_of

Asking = Callable[[House, str, Person], Awaitable[Any]]

FOR_WHO_LEADS: dict[Act, Asking] = {
    Act.INVITE_MEMBERS: lambda house, place, by: house["people"].invite(GROUPS[place], one_time=True, by=by),
    Act.KEEP_MEMBERS: lambda house, place, by: house["members"].look(membership_of(BYSTANDER, place), by=by),
    Act.KEEP_GROUP: lambda house, place, by: house["seating"].group(GROUPS[place], by=by),
    Act.OPEN_PLACE: lambda house, place, by: house["openings"].look(place, by=by),
    Act.LINK_CHAT: lambda house, place, by: house["chats"].lost(number_of(place), by=by),
    Act.SEND_NEWSLETTER: lambda house, place, by: house["newsletters"].send(number_of(place), by=by),
    Act.READ_JOURNAL: lambda house, place, by: house["journal"].read(GROUPS[place], by=by),
    Act.CALL_MEETING: lambda house, place, by: house["meetings"].may_call(GROUPS[place], by),
    Act.KEEP_WORKPLACES: lambda house, place, by: house["workplaces"].look(number_of(place), by=by),
    Act.KEEP_CONTACTS: lambda house, place, by: house["contact_cards"].kept_for(GROUPS[place], by=by),
    Act.ANSWER_QUESTIONS: lambda house, place, by: house["inbox"].of_group(GROUPS[place], by=by),
    Act.DECIDE_APPLICATIONS: lambda house, place, by: house["applications"].at_group(GROUPS[place], by=by),
}


def about_the_leader(house: House, place: str, by: Person) -> Awaitable[Any]:
    return house["members"].look(membership_of(leader_of(place), place), by=by)


def invites_a_leader(house: House, place: str, by: Person) -> Awaitable[Any]:
    return house["invitations"].invite(GROUPS[place], LEADS[level_of(place)], by=by)


FOR_THE_LEVEL_ABOVE: dict[Act, tuple[str, Role, Asking]] = {
    Act.KEEP_COORDINATORS: (PITEA, Role.COUNTY, about_the_leader),
    Act.KEEP_COUNTY: (NORRBOTTEN, Role.NATIONAL, about_the_leader),
    Act.KEEP_NATIONAL: (NATION, Role.NATIONAL, about_the_leader),
    Act.INVITE_COORDINATORS: (PITEA, Role.COUNTY, invites_a_leader),
    Act.INVITE_COUNTY: (NORRBOTTEN, Role.NATIONAL, invites_a_leader),
}
"""Each at the place where somebody with that role is, and the lowest role that may."""

FOR_THE_NETWORK: dict[Act, Asking] = {
    Act.EDIT_ANSWERS: lambda house, _, by: house["answer_pages"].listing(by=by),
}
"""What belongs to no place: for those who lead a county or the nation, wherever that is."""

ASKED_BY_NO_SERVICE = {Act.SEE_HEALTH}


def test_every_act_is_asked_for_somewhere() -> None:
    assert (
        FOR_WHO_LEADS.keys() | FOR_THE_LEVEL_ABOVE.keys() | FOR_THE_NETWORK.keys() | ASKED_BY_NO_SERVICE
        == set(Act)
    )


async def is_let(country: Country, act: Asking, place: str, by: Person) -> bool:
    before, refused = country.version(), None
    try:
        await act(country.app.house, place, by)
    except Declined as no:
        refused = no.text_id
    changed = country.version() != before
    if changed:
        await country.restore()
    assert refused is None or (refused, changed) == ("not-allowed", False)
    return refused is None


async def everybody_known(country: Country) -> dict[Any, Person]:
    """As the program finds them; it knows no stranger."""
    known = {}
    for actor in ACTORS:
        person = await country.app.house["people"].on_telegram(country.accounts[actor].id)
        assert (person is None) == (actor.role is None)
        if person is not None:
            known[actor] = person
    return known


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("act", FOR_WHO_LEADS)
async def test_who_leads_there_or_above_may(act: Act, country: Country) -> None:
    for actor, person in (await everybody_known(country)).items():
        for place in TARGETS:
            let = await is_let(country, FOR_WHO_LEADS[act], place, person)
            assert let == actor.leads(place), f"{actor}: {act} at {place}"


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("act", FOR_THE_LEVEL_ABOVE)
async def test_only_the_level_above_may(act: Act, country: Country) -> None:
    place, least, asking = FOR_THE_LEVEL_ABOVE[act]
    for actor, person in (await everybody_known(country)).items():
        let = await is_let(country, asking, place, person)
        assert let == actor.leads(place, at_least=least), f"{actor}: {act} at {place}"


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("act", FOR_THE_NETWORK)
async def test_who_leads_above_the_municipalities_may_wherever_it_is(act: Act, country: Country) -> None:
    for actor, person in (await everybody_known(country)).items():
        let = await is_let(country, FOR_THE_NETWORK[act], NATION, person)
        assert let == (actor.counts and actor.role in {Role.COUNTY, Role.NATIONAL}), f"{actor}: {act}"
