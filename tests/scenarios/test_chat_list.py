"""The chats of a group, on its page: listed by number and day, and unlinked after a second tap."""

from bot.domain.people import Role
from tests.scenarios.conftest import Town
from tests.scenarios.test_chat_losses import supergroup
from tests.scenarios.test_chats import letters, said, sends_newsletter


async def of_group(town: Town) -> list[str]:
    await town.eva.presses_in_turn("Meny", "Gruppen", "Gruppchattar")
    return town.eva.last_message.split("\n\n")


async def test_the_groups_page_lists_its_chats_and_unlinks_one_after_a_second_tap(town: Town) -> None:
    assert (await of_group(town))[1] == "Ingen chatt är kopplad."
    first = await town.group_chat()
    second = await supergroup(town)
    await town.eva.does(lambda eva: eva.kicks_bot_from(first))
    assert await of_group(town) == [
        "Chattar kopplade till arbetsgruppen i Piteå",
        "Chatt 1: kopplad 24 november 2026, men jag når den inte\nChatt 2: kopplad 24 november 2026",
        "Lägg till en: ta med mig i gruppchatten och skriv /koppla där.",
    ]

    await town.eva.presses("Koppla bort chatt 2")
    assert town.eva.last_message.startswith("Ska chatt 2 kopplas bort från arbetsgruppen i Piteå?")
    await town.eva.presses("Nej, låt den vara")
    await town.eva.presses("Koppla bort chatt 2")
    question = town.eva.messages[-1]
    await town.eva.presses("Ja, koppla bort", question)
    assert town.eva.toast == "Chatten är bortkopplad."
    assert "Chatt 2" not in town.eva.last_message
    await town.eva.presses("Ja, koppla bort", question)
    assert town.eva.toast == "Den chatten är redan bortkopplad."
    await sends_newsletter(town.eva)
    assert letters(second) == 0

    await town.eva.writes("/koppla", second)
    await sends_newsletter(town.eva, "Igen!")
    assert letters(second) == 1


async def test_a_card_in_a_chat_that_was_unlinked_changes_no_more(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare", "Kalla till mötet")
    card = said(group)[-1]
    await of_group(town)
    await town.eva.presses_in_turn("Koppla bort chatt 1", "Ja, koppla bort")
    await anna.presses("Jag kommer", anna.messages[-1])

    assert said(group)[-1] == card


async def test_only_who_leads_the_group_sees_and_unlinks_its_chats(town: Town) -> None:
    anna = await town.member("Anna")
    await town.group_chat(anna)
    ulla = await town.lead("Ulla", Role.COORDINATOR, "2580")
    lars = await town.lead("Lars", Role.COUNTY, "25")
    before = await town.stored()

    for who in (anna, ulla):
        await who.writes("/meny")
        for data in ("chs:1", "chuq:1", "chu:1", "chl:1"):
            tap = who.account._taps(who.messages[-1], data)
            await town.settle()
            assert tap.answer is not None
            assert tap.answer.text == "Det här får bara den som samordnar gruppen göra."
    assert await town.stored() == before

    lars.account._taps(lars.messages[-1], "chs:1")
    await town.settle()
    assert "Chatt 1: kopplad 24 november 2026" in lars.last_message


async def test_where_group_chats_are_off_the_page_leads_to_where_they_are_allowed(town: Town) -> None:
    await town.eva.presses_in_turn(
        "Meny", "Gruppen", "Ansvar och gruppchattar", "Stäng av gruppchattar", "Ja, stäng av"
    )
    assert await of_group(town) == [
        "Chattar kopplade till arbetsgruppen i Piteå",
        "Ingen chatt är kopplad.",
        "Gruppchattar är avstängda. Du kan tillåta dem under ”Ansvar och gruppchattar”.",
    ]
    await town.eva.presses_in_turn(
        "Ansvar och gruppchattar", "Tillåt gruppchattar", "Ja, tillåt gruppchattar"
    )
    assert (await of_group(town))[2] == "Lägg till en: ta med mig i gruppchatten och skriv /koppla där."


async def test_it_is_said_in_english_too(town: Town) -> None:
    joe = await town.lead("Joe", Role.COORDINATOR, "2581", language="en")
    group = await town.group_chat()
    await town.eva.does(lambda eva: eva.kicks_bot_from(group))
    await joe.presses_in_turn("Menu", "The group", "Group chats")
    assert "Chat 1: linked 24 November 2026, but I can’t reach it" in joe.last_message

    await joe.presses("How I reach chat 1 again")
    assert "I am not in the group any more. Add me again and write /link in the group." in joe.last_message
    await joe.presses_in_turn("Group chats", "Unlink chat 1", "Yes, unlink it")
    assert "No chat is linked." in joe.last_message


async def test_where_chats_are_allowed_again_a_chat_only_has_to_be_linked_anew(town: Town) -> None:
    group = await town.group_chat()
    await town.eva.presses_in_turn(
        "Meny", "Gruppen", "Ansvar och gruppchattar", "Stäng av gruppchattar", "Ja, stäng av"
    )
    await town.eva.presses_in_turn("Tillåt gruppchattar", "Ja, tillåt gruppchattar")
    await town.eva.presses_in_turn("Meny", "Gruppen", "Gruppchattar", "Så når jag chatt 1 igen")

    assert "Gruppchattar är tillåtna igen. Skriv /koppla i gruppen." in town.eva.last_message
    await town.eva.writes("/koppla", group)
    await town.eva.presses("Så når jag chatt 1 igen")
    assert town.eva.toast == "Jag når gruppchatten igen."
