"""Whom a newsletter goes to: chosen in one message, counted at every tap, and found anew when it is sent."""

from datetime import date

from sqlalchemy import insert, update

from bot.domain.people import Kind, Role
from bot.storage.tables import CertificationRow, MembershipRow, OptOutRow, WorkplaceRow
from tests.scenarios.conftest import Someone, Town, text_of


async def write(who: Someone) -> None:
    await who.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await who.writes("Hej alla!")


async def chooses_readers(who: Someone) -> None:
    await write(who)
    await who.presses("Välj mottagare")


def letters(reader: Someone) -> int:
    return sum(text_of(each).startswith("Nyhetsbrev från") for each in reader.messages)


def count(who: Someone) -> str:
    """The line that says whom it goes to."""
    (line,) = [each for each in who.last_message.splitlines() if each.startswith("Till ")]
    return line


async def test_a_letter_to_agents_reaches_no_police_and_no_chat_where_they_read(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo", Kind.POLICE)
    group = await town.group_chat(anna, bo)
    await chooses_readers(town.eva)
    assert count(town.eva) == "Till alla i arbetsgruppen i Piteå: 3 personer."

    await town.eva.presses("Ombud (butik)")
    assert count(town.eva) == "Till ombud i arbetsgruppen i Piteå: 1 person."
    assert "Inte i gruppchattarna, för där läser alla." in town.eva.last_message
    assert "Vald: Ombud (butik)" in town.eva.last_buttons

    await town.eva.presses_in_turn("Tillbaka till brevet", "Skicka nu")
    assert (letters(anna), letters(bo)) == (1, 0)
    assert not any(text_of(each).startswith("Nyhetsbrev") for each in group.messages.values())


async def test_who_wants_it_in_the_chats_all_the_same_is_told_that_everybody_reads_there(town: Town) -> None:
    await town.group_chat(await town.member("Anna"))
    await chooses_readers(town.eva)
    await town.eva.presses_in_turn("Ombud (butik)", "Fler villkor", "Skicka i gruppchattarna")

    assert "Även i gruppchattarna. Där läser alla det" in town.eva.last_message


async def test_what_was_chosen_is_taken_back_by_the_same_button_or_all_at_once(town: Town) -> None:
    await town.member("Anna")
    await chooses_readers(town.eva)
    await town.eva.presses_in_turn("Ombud (butik)", "Vald: Ombud (butik)")
    assert count(town.eva) == "Till alla i arbetsgruppen i Piteå: 2 personer."

    await town.eva.presses_in_turn("Polis", "Fler villkor", "Svenska", "Tillbaka till mottagarna")
    assert count(town.eva) == "Till poliser i arbetsgruppen i Piteå: 0 personer."
    await town.eva.presses("Ta bort alla villkor")
    assert count(town.eva) == "Till alla i arbetsgruppen i Piteå: 2 personer."


async def test_the_names_are_shown_when_asked_for(town: Town) -> None:
    await town.member("Anna")
    await town.member("Bo", Kind.POLICE)
    await chooses_readers(town.eva)
    await town.eva.presses_in_turn("Polis", "Visa namnen")

    assert town.eva.last_message.splitlines() == ["Brevet går till", "", "Bo, polis, Piteå"]


async def test_certified_workplaces_are_those_that_are_certified_today(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    async with town.database.begin() as session:
        for number, until in ((1, date(2027, 1, 1)), (2, date(2026, 1, 1))):
            here = {"group_id": 1, "kind": "agent", "registered_by": 1, "registered_at": town.clock()}
            await session.execute(insert(WorkplaceRow).values(id=number, name="Ica", **here))
            period = {"certified_on": date(2025, 1, 1), "valid_until": until, "certified_by": 1}
            await session.execute(insert(CertificationRow).values(workplace_id=number, **period))
            member = MembershipRow.person_id == 1 + number
            await session.execute(update(MembershipRow).where(member).values(workplace_id=number))

    await chooses_readers(town.eva)
    await town.eva.presses_in_turn("Fler villkor", "Certifiering som gått ut", "Tillbaka till mottagarna")
    assert "Bara: certifiering som gått ut." in town.eva.last_message
    await town.eva.presses_in_turn("Tillbaka till brevet", "Skicka nu")
    assert (letters(anna), letters(bo)) == (0, 1)


async def test_a_county_writes_to_all_its_groups_but_the_closed_one_or_to_some(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    lena = await town.lead("Lena", Role.COORDINATOR, "2580")
    await town.lead("Carl", Role.COORDINATOR, "25c")
    await chooses_readers(lars)
    assert count(lars) == "Till alla grupper i Norrbottens län: 3 personer."

    await lars.presses_in_turn("Vilka grupper?", "Länsnätverket")
    assert count(lars) == "Till alla i länsnätverket i Norrbottens län: 1 person."
    names = ["Vald: Länsnätverket", "Chefsgruppen", "Luleå", "Piteå"]
    assert lars.last_buttons[:-1] == ["Alla grupper i Norrbottens län", *names]
    await lars.presses("Piteå")
    assert count(lars) == "Till alla i länsnätverket i Norrbottens län och Piteå: 2 personer."

    await lars.presses_in_turn("Vald: Länsnätverket", "Chefsgruppen")
    assert count(lars) == "Till alla i chefsgruppen i Norrbottens län och Piteå: 2 personer."
    await lars.presses("Vald: Chefsgruppen")
    await lars.presses("Vald: Piteå")
    assert lars.toast == "Brevet har inga mottagare. Välj minst en grupp."

    await lars.presses_in_turn("Tillbaka till mottagarna", "Tillbaka till brevet", "Skicka nu")
    assert (letters(town.eva), letters(lena)) == (1, 0)


async def test_a_saved_choice_belongs_to_the_group_and_is_counted_anew(town: Town) -> None:
    await town.member("Anna")
    await chooses_readers(town.eva)
    await town.eva.presses_in_turn("Ombud (butik)", "Sparade urval", "Spara det här urvalet")
    await town.eva.writes("  Alla   ombud ")
    assert town.eva.last_buttons[:2] == ["Alla ombud", "Ta bort"]

    await town.member("Bo")
    sam = await town.lead("Sam", Role.COORDINATOR, "2581")
    await chooses_readers(sam)
    await sam.presses_in_turn("Sparade urval", "Alla ombud")
    assert count(sam) == "Till ombud i arbetsgruppen i Piteå: 2 personer."

    await sam.presses_in_turn("Sparade urval", "Ta bort")
    assert sam.last_message.startswith("Ta bort urvalet Alla ombud?")
    await sam.presses("Ja, ta bort")
    assert "Alla ombud" not in sam.last_buttons


async def test_two_choices_can_not_have_one_name(town: Town) -> None:
    await chooses_readers(town.eva)
    await town.eva.presses_in_turn("Sparade urval", "Spara det här urvalet")
    await town.eva.writes("Ombud")
    await town.eva.presses("Spara det här urvalet")
    await town.eva.writes("ombud ")
    assert town.eva.last_message == ("Det finns redan ett urval som heter Ombud. Skriv ett annat namn.")

    await town.eva.writes("Bara ombud")
    assert town.eva.last_buttons[:4:2] == ["Ombud", "Bara ombud"]


async def test_who_does_without_the_topic_is_not_counted_and_that_is_said(town: Town) -> None:
    anna = await town.member("Anna")
    async with town.database.begin() as session:
        await session.execute(insert(OptOutRow).values(person_id=2, topic="news", since=town.clock()))
    await write(town.eva)

    assert "Det går till 1 person i arbetsgruppen i Piteå." in town.eva.last_message
    assert "1 person har valt bort ämnet och räknas inte." in town.eva.last_message
    await town.eva.presses("Skicka nu")
    assert letters(anna) == 0


async def test_whoever_joins_before_it_is_sent_gets_it_too(town: Town) -> None:
    await chooses_readers(town.eva)
    await town.eva.presses("Ombud (butik)")
    check = town.eva.messages[-1]
    anna = await town.member("Anna")

    await town.eva.presses("Tillbaka till brevet", check)
    await town.eva.presses("Skicka nu")
    assert letters(anna) == 1
