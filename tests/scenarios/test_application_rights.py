"""Who may not answer an application, nor see who applies: also by buttons of others and made up."""

import pytest

from bot.domain.errors import Declined
from bot.domain.people import Role
from tests.scenarios.conftest import Someone, Town
from tests.scenarios.test_applications import applies

ONLY_LEADS = "Det här får bara den som samordnar gruppen göra."
UNKNOWN = "Den knappen gäller inte längre. Öppna menyn och försök därifrån."
ANSWERING = ("apl:1", "apy:1", "apn:1", "apu:1", "aps:1", "apsp:1:0")


async def presses_data(town: Town, who: Someone, data: str) -> str | None:
    tap = who.account._taps(who.messages[-1], data)
    await town.settle()
    assert tap.answer is not None, f"{data} still spins."
    return tap.answer.text


async def lead(town: Town, name: str, role: Role, place: str) -> Someone:
    who = town.newcomer(name)
    await who.writes(await town.first_invitation(role, place))
    await who.presses_in_turn("Svenska", "Jag har läst, gå vidare", name)
    return who


async def test_members_siblings_and_other_counties_answer_nothing_and_see_nobody(town: Town) -> None:
    await applies(town, "Kim")
    anna = await town.member("Anna")
    lulea = await lead(town, "Lena", Role.COORDINATOR, "2580")
    vasterbotten = await lead(town, "Veli", Role.COUNTY, "24")
    before = await town.stored()

    for who in (anna, lulea, vasterbotten):
        await who.writes("/meny")
        for data in ANSWERING:
            assert await presses_data(town, who, data) == ONLY_LEADS, (data, who.account.name)
        assert not who.got("Kim")

    assert await town.stored() == before


async def test_a_stranger_and_the_applicant_answer_nothing(town: Town) -> None:
    kim = await applies(town, "Kim")
    stranger = town.newcomer("Sven")
    await stranger.writes("/start")

    for who in (kim, stranger):
        for data in ANSWERING:
            assert await presses_data(town, who, data) == "Den här knappen är för dem som är med i gruppen."


async def test_nobody_withdraws_the_application_of_another(town: Town) -> None:
    await applies(town, "Kim")
    stranger = town.newcomer("Sven")
    await stranger.writes("/start")

    assert await presses_data(town, stranger, "apw:1:sv") == UNKNOWN
    assert await presses_data(town, town.eva, "apw:1:sv") == UNKNOWN
    await town.eva.presses("Visa ansökan")
    assert "Kim vill gå med" in town.eva.last_message


async def test_the_county_and_the_nation_may_answer_from_the_beginning(town: Town) -> None:
    for role, place, name in ((Role.COUNTY, "25", "Lars"), (Role.NATIONAL, "SE", "Nils")):
        above = await lead(town, name, role, place)
        kim = await applies(town, f"Kim{name}")
        number = sum(each.startswith("application:") for each in await town.stored())
        await above.writes("/meny")

        await presses_data(town, above, f"apy:{number}")

        assert kim.got(f"Välkommen, Kim{name}!")


async def test_a_button_that_was_made_up_applies_for_nothing_that_is_not_there(town: Town) -> None:
    stranger = town.newcomer("Sven")
    await stranger.writes("/start")
    before = await town.stored()

    for data in (
        "apk:sv:9999:agent",
        "apk:sv:25:agent",
        "apk:sv:SE:agent",
        "apk:sv:2581:national",
        "apk:sv:2581:coordinator",
        "app:sv:25",
        "apc:sv:99:0",
        "apc:sv:2581:0",
        "apw:4711:sv",
    ):
        answer = await presses_data(town, stranger, data)
        assert answer == UNKNOWN, data

    assert await town.stored() == before
    await town.eva.writes("/meny")
    for data in ("apl:4711", "apy:4711", "apn:4711", "apu:4711", "aps:4711", "cov:4711", "cova:1:25"):
        assert await presses_data(town, town.eva, data) == UNKNOWN, data


async def test_nobody_writes_where_another_applicant_works(town: Town) -> None:
    await applies(town, "Kim")
    bo = await applies(town, "Bo")
    for number in (1, 4711):
        with pytest.raises(Declined, match="button-unknown"):
            await town.app.house["applications"].write_workplace(number, bo.account.id, written="Coop")
