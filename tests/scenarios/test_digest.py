"""The morning digest: what can wait comes in one message at eight, at most one a day, and nothing is lost."""

import asyncio

from aiogram.types import Message
from sqlalchemy import func, select, update

from bot.domain.people import Role
from bot.services.digest import Digest
from bot.services.notices import Notices
from bot.storage.database import Database
from bot.storage.digest import KeptLine, add_lines
from bot.storage.tables import DeliveryRow, DigestLineRow, MembershipRow
from tests.scenarios.conftest import VOICES, Someone, Town, content, text_of

TITLE = "Dagens sammanfattning"
EVA, ANNA = 1, 2
"""Their numbers, in the order in which they joined."""


def digests(person: Someone) -> list[Message]:
    return [each for each in person.messages if text_of(each).startswith((TITLE, "Today’s summary"))]


def days(person: Someone) -> list[str]:
    """When each came, in UTC."""
    return [f"{each.date:%Y-%m-%d %H.%M}" for each in digests(person)]


async def happens(town: Town, *what: str, to: int = EVA, group: int | None = None) -> None:
    """Something that can wait, for each of these."""
    async with town.database.begin() as session:
        for words in what:
            line = KeptLine(words, "meets", f"Se {words}")
            await add_lines(session, f"test:{words}", {to: line}, town.clock(), group_id=group)


def digest(town: Town, database: Database | None = None) -> Digest:
    """As another process has it."""
    notices = Notices(VOICES, content().network, town.clock)
    return Digest(database or town.database, notices, town.clock)


async def leaves(town: Town, person: int, group: int) -> None:
    async with town.database.begin() as session:
        await session.execute(
            update(MembershipRow)
            .where(MembershipRow.person_id == person, MembershipRow.group_id == group)
            .values(until=town.clock())
        )


async def certifies(town: Town, name: str, contact: Someone) -> None:
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
    await town.eva.writes(name)
    await town.eva.presses_in_turn(contact.account.name, "Certifiera", "Ja, certifiera")


async def test_what_can_wait_comes_at_eight_the_next_working_morning(town: Town) -> None:
    anna = await town.member("Anna")
    await certifies(town, "ICA Hortlax", anna)
    await certifies(town, "Coop Öjebyn", anna)
    await town.forward(hours=21)
    assert digests(anna) == []

    await town.forward(hours=3)

    (morning,) = digests(anna)
    assert f"{morning.date:%Y-%m-%d %H.%M}" == "2026-11-25 07.00"  # in winter eight in Sweden
    assert text_of(morning).splitlines() == [
        TITLE,
        "",
        "– ICA Hortlax är certifierad till och med 23 november 2027.",
        "– Coop Öjebyn är certifierad till och med 23 november 2027.",
    ]
    assert anna.last_buttons == ["ICA Hortlax", "Coop Öjebyn"]


async def test_behind_its_buttons_is_what_there_is_to_know_and_the_digest_stays(town: Town) -> None:
    anna = await town.member("Anna")
    await certifies(town, "ICA Hortlax", anna)
    await town.forward(days=1)

    await anna.presses("ICA Hortlax")

    assert anna.last_message.splitlines() == [
        "ICA Hortlax",
        "",
        "Certifierad till och med 23 november 2027",
        "",
        "Du är kontaktperson. Jag hör av mig när det är dags för uppföljning.",
    ]
    assert len(digests(anna)) == 1


async def test_what_only_concerns_its_contact_is_shown_to_nobody_else(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    await certifies(town, "ICA Hortlax", anna)
    await town.forward(days=1)
    (morning,) = digests(anna)
    await bo.presses("ICA Hortlax", morning)
    assert bo.toast == "Det här är för kontaktpersonen på arbetsplatsen."

    await town.eva.presses_in_turn("Alla arbetsplatser", "ICA Hortlax", "Välj kontaktperson", "Bo")
    await anna.presses("ICA Hortlax", morning)
    assert anna.toast == "Det här är för kontaktpersonen på arbetsplatsen."


async def test_each_reads_it_in_their_own_language(town: Town) -> None:
    jo = await town.member("Jo", language="en")
    await certifies(town, "ICA Hortlax", jo)
    await town.forward(days=1)

    assert jo.last_message.splitlines()[::2] == [
        "Today’s summary",
        "– ICA Hortlax is certified up to and including 23 November 2027.",
    ]


async def test_more_than_ten_are_counted_and_found_behind_the_last_button(town: Town) -> None:
    await happens(town, *(f"sak {number}" for number in range(1, 15)))
    await town.forward(days=1)
    assert town.eva.last_message.splitlines()[-3:] == ["– sak 10", "", "… och 4 till."]
    assert town.eva.last_buttons == [
        *(f"Se sak {number}" for number in range(1, 11)),
        "Visa allt som väntar",
    ]

    await town.eva.presses_in_turn("Visa allt som väntar", "Nästa")
    assert "– sak 14" in town.eva.last_message


async def test_the_same_thing_is_said_once_however_often_it_is_noted(town: Town) -> None:
    await happens(town, "en sak", "en sak")
    await happens(town, "en sak")
    await town.forward(days=1)
    await happens(town, "en sak")
    await town.forward(days=1)

    assert [text_of(each).count("– en sak") for each in digests(town.eva)] == [1]


async def test_nobody_gets_more_than_one_a_day(town: Town) -> None:
    for hour in range(24):
        await happens(town, f"sak {hour}")
        await town.forward(hours=1)
    await town.forward(days=1)

    assert days(town.eva) == ["2026-11-25 07.00", "2026-11-26 07.00"]


async def test_over_the_weekend_everything_waits_for_monday(town: Town) -> None:
    await town.forward(days=3)  # Friday
    await happens(town, "fredag")
    await town.forward(days=1)
    await happens(town, "lördag")
    await town.forward(days=3)

    assert days(town.eva) == ["2026-11-30 07.00"]


async def test_in_summer_and_over_both_clock_changes_it_is_eight_on_the_wall(town: Town) -> None:
    await town.is_young_for(days=365)
    for ahead in (120, 4, 214, 3):  # 24 and Sunday 28 March, Thursday 28 and Sunday 31 October
        await town.forward(days=ahead)
        await happens(town, f"dag {ahead} {town.clock()}")
    await town.forward(days=10)

    assert days(town.eva) == [
        "2027-03-25 07.00",
        "2027-03-30 06.00",  # after Easter
        "2027-10-29 06.00",
        "2027-11-01 07.00",
    ]


async def test_after_an_outage_over_the_morning_it_comes_once_by_day(town: Town) -> None:
    await happens(town, "i går")
    await town.is_down_for(days=1, hours=3)
    await town.forward(hours=3)

    assert days(town.eva) == ["2026-11-25 11.00"]


async def test_after_an_outage_that_ends_at_night_it_waits_for_the_morning(town: Town) -> None:
    await happens(town, "i går")
    await town.is_down_for(days=1, hours=12)
    assert days(town.eva) == []
    await town.forward(days=1)

    assert days(town.eva) == ["2026-11-26 07.00"]


async def test_while_telegram_is_down_no_second_one_queues_up(town: Town) -> None:
    await happens(town, "tisdag")
    town.telegram.faults.flood(town.eva.account.room.id, retry_after=30 * 3600)
    await town.forward(days=1)
    await happens(town, "onsdag")
    await town.forward(days=3)

    assert days(town.eva) == ["2026-11-26 13.00", "2026-11-27 07.00"]


async def test_ticking_twice_says_it_once(town: Town) -> None:
    await happens(town, "en sak")
    await town.forward(days=1)
    for _ in range(3):
        await town.app.reminders.tick()
    await town.settle()

    assert len(digests(town.eva)) == 1


async def test_two_processes_at_once_say_it_once(town: Town) -> None:
    beside = Database(town.database.url.render_as_string(hide_password=False))
    await happens(town, *(f"sak {number}" for number in range(5)))
    town.clock.forward(days=1)
    processes = (town.database, beside, town.database, beside)
    await asyncio.gather(*(digest(town, each).tick() for each in processes))
    await beside.close()

    async with town.database.reading() as session:
        assert await session.scalar(select(func.count()).select_from(DeliveryRow)) == 1
        told = select(func.count()).select_from(DigestLineRow).where(DigestLineRow.told_on.is_not(None))
        assert await session.scalar(told) == 5


async def test_who_can_not_be_reached_gets_it_when_they_are_back(town: Town) -> None:
    await town.eva.does(lambda eva: eva.blocks_bot())
    await happens(town, "en sak")
    await town.forward(days=2)
    assert await digest(town).next_due() is None
    await town.eva.does(lambda eva: eva.unblocks_bot())
    await town.forward(days=1)

    assert len(digests(town.eva)) == 1


async def test_who_has_left_the_group_is_told_nothing_more_of_it(town: Town) -> None:
    await town.eva.writes(await town.first_invitation(Role.COORDINATOR, "2580"))
    await town.eva.presses("Samordnare")
    await happens(town, "Piteå", group=1)
    await happens(town, "Luleå", group=2)
    await leaves(town, EVA, group=2)
    await town.forward(days=1)

    assert town.eva.last_message.splitlines()[2:] == ["– Piteå"]


async def test_the_clock_stops_where_it_is_due_and_an_idle_network_has_no_moment(town: Town) -> None:
    assert await digest(town).next_due() is None
    await happens(town, "en sak")
    due = await town.app.reminders.next_due(after=town.clock())
    assert f"{due:%Y-%m-%d %H.%M}" == "2026-11-25 07.00"

    await town.forward(days=1)
    assert await digest(town).next_due() is None


async def test_newsletters_invitations_and_reminders_come_when_they_come(town: Town) -> None:
    anna = await town.member("Anna")
    await happens(town, "en sak", to=ANNA)
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Hej alla!")
    await town.eva.presses("Skicka nu")
    assert anna.got("Hej alla!")

    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Samverkansmöte")
    await town.eva.presses_in_turn("ons 25 november", "14.00", "Bestäms senare", "Kalla till mötet")
    assert anna.last_message.startswith("Du är kallad: Samverkansmöte")
    await anna.presses("Jag kommer")
    await town.forward(hours=29)

    assert anna.got("Påminnelse: Samverkansmöte")
    (morning,) = digests(anna)
    assert text_of(morning).splitlines() == [TITLE, "", "– en sak"]
