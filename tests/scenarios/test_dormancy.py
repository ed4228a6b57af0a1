"""Groups that stop: those who lead them hear of it on Mondays, and after three weeks the county too."""

import asyncio
from datetime import UTC, datetime

from sqlalchemy import select, update

from bot.domain.people import Kind, Role
from bot.services.dormancy import Dormancy
from bot.services.notices import Notices
from bot.storage.database import Database
from bot.storage.tables import JournalRow, MembershipRow
from tests.scenarios.conftest import VOICES, Someone, Town, content, text_of
from tests.scenarios.test_digest import EVA, days, digests
from tests.scenarios.test_old_buttons import presses_data

NO_MEETING = "Arbetsgruppen i Piteå har inte haft något möte på 120 dagar, och inget är planerat."
NO_ANSWERS = "Arbetsgruppen i Piteå har fler än 3 uppföljningar som har väntat på svar i mer än 14 dagar."
RULE = (
    "Hit räknas en grupp som inte har haft något möte på 120 dagar och inte har något planerat, eller som har"
    " fler än 3 uppföljningar utan svar i mer än 14 dagar."
)
IN_COUNTY = "En grupp i Norrbottens län har stannat av."
SHOPS = ["ICA Hortlax", "Coop Öjebyn", "Handlarn Sikfors", "Tempo Roknäs"]


# The 121st day after the group was founded is Thursday 25 March; the Monday after it is Easter Monday.


async def until(town: Town, month: int, day: int, hour: int = 12) -> None:
    moment = datetime(2027, month, day, hour, tzinfo=UTC)
    await town.forward(seconds=(moment - town.clock()).total_seconds())


async def said(town: Town, event: str = "GroupDormant") -> list[str]:
    """On which days it was told."""
    async with town.database.reading() as session:
        rows = await session.scalars(
            select(JournalRow).where(JournalRow.event == event).order_by(JournalRow.id)
        )
        return [row.facts["looked_on"] for row in rows]


async def calls_meeting(town: Town, who: Someone) -> None:
    """From the button of the digest."""
    await who.presses_in_turn("Kalla till möte: Piteå", "Arbetsgruppsmöte")
    await who.writes("om 3 veckor kl. 14")
    await who.presses_in_turn("Bestäms senare", "Kalla till mötet")


async def certifies(town: Town, contact: Someone, *names: str) -> None:
    for name in names:
        await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
        await town.eva.writes(name)
        await town.eva.presses_in_turn(contact.account.name, "Certifiera", "Ja, certifiera")


async def meets_on(town: Town, *words: str) -> None:
    for written in words:
        await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
        await town.eva.writes(written)
        await town.eva.presses_in_turn("Bestäms senare", "Kalla till mötet")


async def answers(who: Someone, shop: str) -> None:
    for _ in range(4):
        asked = next(each for each in who.messages if text_of(each).startswith(f"Uppföljning: {shop}"))
        await who.presses("Ja", asked)


async def test_the_coordinator_reads_it_in_mondays_digest_and_calls_a_meeting_from_there(town: Town) -> None:
    await until(town, 3, 29)
    assert digests(town.eva) == []

    await until(town, 3, 30)

    assert days(town.eva) == ["2027-03-30 06.00"]  # after Easter
    assert town.eva.last_message.splitlines() == ["Dagens sammanfattning", "", f"– {NO_MEETING}"]
    assert town.eva.last_buttons == ["Kalla till möte: Piteå"]
    await calls_meeting(town, town.eva)
    await town.forward(days=60)
    assert len(digests(town.eva)) == 1


async def test_it_comes_once_a_week_for_as_long_as_it_is_so(town: Town) -> None:
    await until(town, 4, 20)

    assert days(town.eva) == ["2027-03-30 06.00", "2027-04-05 06.00", "2027-04-12 06.00", "2027-04-19 06.00"]
    assert await said(town) == ["2027-03-30", "2027-04-05", "2027-04-12", "2027-04-19"]


async def test_the_county_hears_of_it_in_the_third_week_and_sees_which_and_why(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await until(town, 4, 11)
    assert digests(lars) == []

    await until(town, 4, 12)

    assert lars.last_message.splitlines()[2:] == [f"– {IN_COUNTY}"]
    assert lars.last_buttons == ["Vilka i Norrbottens län?"]
    await lars.presses("Vilka i Norrbottens län?")
    assert lars.last_message.splitlines() == [
        "Grupper som har stannat av: Norrbottens län",
        "",
        "Piteå: inget möte, stannade av den 25 mars 2027",
        "",
        RULE,
    ]
    await lars.presses("Piteå")
    assert lars.last_message.startswith("Arbetsgruppen i Piteå")


async def test_the_list_is_on_the_page_of_the_county_and_of_the_nation(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    nils = await town.lead("Nils", Role.NATIONAL, "SE")
    await lars.presses_in_turn("Meny", "Gruppen", "Grupper som har stannat av")
    assert "Ingen grupp har stannat av." in lars.last_message

    await until(town, 3, 26)
    for who in (lars, nils):
        await who.presses_in_turn("Meny", "Gruppen", "Grupper som har stannat av")
        assert "Piteå: inget möte, stannade av den 25 mars 2027" in who.last_message
    await town.eva.presses_in_turn("Meny", "Gruppen")
    assert "Grupper som har stannat av" not in town.eva.last_buttons


async def test_several_groups_of_a_county_are_one_line(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    osten = await town.lead("Östen", Role.COORDINATOR, "2560")
    await until(town, 4, 12)

    assert "– 2 grupper i Norrbottens län har stannat av." in lars.last_message
    assert "– Arbetsgruppen i Älvsbyn har inte haft något möte" in osten.last_message
    assert await said(town, "GroupsDormant") == ["2027-04-12"]
    await lars.presses("Vilka i Norrbottens län?")
    assert lars.last_buttons[:2] == ["Piteå", "Älvsbyn"]


async def test_where_nobody_leads_the_group_the_county_hears_at_once(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await town.member("Anna")
    async with town.database.begin() as session:
        eva = (MembershipRow.person_id == EVA, MembershipRow.group_id == 1)
        await session.execute(update(MembershipRow).where(*eva).values(until=town.clock()))
    await until(town, 3, 30)

    assert lars.last_message.splitlines()[2:] == [f"– {IN_COUNTY}"]
    assert digests(town.eva) == []
    await lars.presses("Vilka i Norrbottens län?")
    assert "Piteå: inget möte, stannade av den 25 mars 2027, ingen samordnar gruppen" in lars.last_message


async def test_where_the_county_has_nobody_the_nation_hears_of_it(town: Town) -> None:
    nils = await town.lead("Nils", Role.NATIONAL, "SE")
    await until(town, 4, 12)

    assert nils.last_message.splitlines()[2:] == [f"– {IN_COUNTY}"]
    await nils.presses("Vilka i Norrbottens län?")
    assert "Piteå: inget möte" in nils.last_message


async def test_a_meeting_ahead_or_within_120_days_is_a_meeting(town: Town) -> None:
    await meets_on(town, "15 januari 2027 kl. 9")
    await until(town, 5, 15)
    assert await said(town) == []

    await until(town, 5, 17)  # 15 January and 122 days
    assert await said(town) == ["2027-05-17"]


async def test_a_meeting_that_was_only_drafted_is_none(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.writes("15 maj 2027 kl. 9")
    await town.eva.presses("Bestäms senare")
    await until(town, 3, 30)

    assert await said(town) == ["2027-03-30"]


async def test_follow_ups_that_nobody_answers_are_shown_and_it_stops_when_one_is(town: Town) -> None:
    await meets_on(town, "1 juni 2027 kl. 9")
    anna = await town.member("Anna")
    await certifies(town, anna, *SHOPS)
    await until(town, 3, 14)  # asked on 24 February
    assert await said(town) == []

    await until(town, 3, 15)

    assert f"– {NO_ANSWERS}" in town.eva.last_message
    await town.eva.presses("Uppföljningarna: Piteå")
    assert town.eva.last_message.splitlines()[:3] == [
        "Arbetsgruppen i Piteå: uppföljningar utan svar",
        "",
        "ICA Hortlax: väntar sedan 24 februari 2027",
    ]
    assert town.eva.last_buttons == [*SHOPS, "Gruppen", "Till menyn"]
    await town.eva.presses("ICA Hortlax")
    assert "Kontakt" in town.eva.last_message

    await answers(anna, "ICA Hortlax")
    await until(town, 3, 30)
    assert await said(town) == ["2027-03-15"]
    assert await presses_data(town, town.eva, "fuo:1") is None
    assert "ICA Hortlax" not in town.eva.last_message


async def test_three_that_wait_are_not_too_many(town: Town) -> None:
    await meets_on(town, "1 juni 2027 kl. 9")
    await certifies(town, await town.member("Anna"), *SHOPS[:3])
    await until(town, 4, 20)

    assert await said(town) == []


async def test_today_says_it_once_and_only_while_it_is_so(town: Town) -> None:
    await until(town, 3, 26)
    await town.eva.writes("/idag")
    assert town.eva.last_message.count(NO_MEETING) == 1
    await until(town, 3, 31)
    await town.eva.writes("/idag")
    assert town.eva.last_message.count(NO_MEETING) == 1

    await calls_meeting(town, town.eva)
    await town.eva.writes("/idag")
    assert NO_MEETING not in town.eva.last_message


async def test_ticks_restarts_and_a_second_process_say_it_once(town: Town) -> None:
    beside = Database(town.database.url.render_as_string(hide_password=False))
    town.clock.move_to(datetime(2027, 3, 30, 6, tzinfo=UTC))
    notices = Notices(VOICES, content().network, town.clock)
    both = (town.database, beside, town.database, beside)
    await asyncio.gather(*(Dormancy(each, notices, town.clock).tick() for each in both))
    await beside.close()
    for _ in range(3):
        town.starts_anew()
        await town.app.reminders.tick()
    await until(town, 4, 2)

    assert await said(town) == ["2027-03-30"]
    assert len(digests(town.eva)) == 1


async def test_after_an_outage_of_days_it_is_caught_up_in_the_same_week(town: Town) -> None:
    await until(town, 4, 3)
    await town.is_down_for(days=4)  # from Saturday to Wednesday
    await town.forward(days=1)

    assert await said(town) == ["2027-03-30", "2027-04-05"]
    assert days(town.eva) == ["2027-03-30 06.00", "2027-04-08 06.00"]


async def test_after_an_outage_of_weeks_it_is_said_once_and_goes_on_in_its_row(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await until(town, 4, 6)  # said twice
    await town.is_down_for(days=24)  # to Friday 30 April
    await town.forward(days=4)

    assert await said(town) == ["2027-03-30", "2027-04-05", "2027-05-03"]
    assert [text_of(each).count(NO_MEETING) for each in digests(town.eva)] == [1, 1, 1]
    assert [text_of(each).count(IN_COUNTY) for each in digests(lars)] == [1]


async def test_who_was_away_for_weeks_reads_it_once(town: Town) -> None:
    await town.eva.does(lambda eva: eva.blocks_bot())
    await until(town, 4, 16)
    await town.eva.does(lambda eva: eva.unblocks_bot())
    await until(town, 4, 18)

    assert [text_of(each).count(NO_MEETING) for each in digests(town.eva)] == [1]


async def test_the_clock_stops_where_a_group_will_be_found_to_have_stopped(town: Town) -> None:
    async def due() -> str:
        await town.settle()
        return f"{await town.app.reminders.next_due(after=town.clock()):%Y-%m-%d %H.%M}"

    assert await due() == "2027-03-30 05.30"  # in summer half past seven in Sweden
    await until(town, 3, 30)
    assert await due() == "2027-04-05 05.30"
    await meets_on(town, "1 juni 2027 kl. 9")
    await town.forward(days=80)
    assert await due() == "2027-10-04 05.30"


async def test_it_reads_in_english(town: Town) -> None:
    kim = await town.lead("Kim", Role.COUNTY, "25", language="en")
    await town.member("Anna", Kind.AGENT)
    await until(town, 4, 12)

    assert "– One group in Norrbottens län has come to a stop." in kim.last_message
    await kim.presses("Which ones in Norrbottens län?")
    assert "Piteå: no meeting, came to a stop on 25 March 2027" in kim.last_message
