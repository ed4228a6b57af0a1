"""The group's own chat: linked by the coordinator, and what becomes of the link."""

from bot.domain.people import Role
from bot.sandbox.telegram.rooms import Room
from tests.scenarios.conftest import Someone, Town, said_in, text_of

LINKED = "Den här chatten är kopplad till arbetsgruppen i Piteå."
LOST = "Jag når inte längre gruppchatten för arbetsgruppen i Piteå."


async def sends_newsletter(coordinator: Someone, words: str = "Hej alla!") -> None:
    await coordinator.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await coordinator.writes(words)
    await coordinator.presses("Skicka nu")


def said(room: Room) -> list[str]:
    return [text_of(each) for each in said_in(room)]


def letters(room: Room) -> int:
    return sum(each.startswith("Nyhetsbrev från") for each in said(room))


def report(town: Town) -> str:
    (found,) = [text_of(each) for each in town.eva.messages if "Nyhetsbrevet är skickat" in text_of(each)]
    return found


async def told_of_loss(town: Town, person: Someone) -> int:
    """How often, by the next working morning."""
    await town.forward(days=3)
    return sum(text_of(each).count(LOST) for each in person.messages)


async def test_the_coordinator_links_the_chat_and_its_rules_are_told(town: Town) -> None:
    group = await town.group_chat(await town.member("Anna"))

    (rules,) = said(group)
    assert rules.startswith(LINKED)
    assert "Skriv aldrig om en viss försändelse eller en viss person här." in rules
    await sends_newsletter(town.eva)
    assert letters(group) == 1


async def test_a_member_can_not_link_a_chat(town: Town) -> None:
    anna = await town.member("Anna")
    group = town.telegram.group("Vi på ICA", [anna.account])
    await anna.does(lambda anna: anna.adds_bot_to(group))
    await anna.writes("/koppla", group)

    assert said(group) == ["Det här får bara den som samordnar gruppen göra."]
    await sends_newsletter(town.eva)
    assert letters(group) == 0


async def test_an_outsider_who_adds_the_bot_links_nothing(town: Town) -> None:
    olle = town.newcomer("Olle")
    group = town.telegram.group("Något annat", [olle.account])
    await olle.does(lambda olle: olle.adds_bot_to(group))
    await olle.writes("/koppla", group)
    await sends_newsletter(town.eva)

    assert letters(group) == 0


async def test_linking_twice_sends_once(town: Town) -> None:
    group = await town.group_chat(await town.member("Anna"))
    await town.eva.writes("/koppla", group)
    await sends_newsletter(town.eva)

    assert letters(group) == 1


async def test_the_link_command_in_the_private_chat_says_where_it_belongs(town: Town) -> None:
    await town.eva.writes("/koppla")
    assert town.eva.last_message == "Skriv /koppla i gruppchatten, inte här. Lägg först till mig i gruppen."


async def test_a_group_that_becomes_a_supergroup_stays_linked(town: Town) -> None:
    group = await town.group_chat(await town.member("Anna"))
    grown = group.becomes_supergroup()
    await town.settle()
    await sends_newsletter(town.eva)

    assert letters(grown) == 1
    assert report(town).splitlines()[2] == "Mottaget av Telegram: 3 av 3."


async def test_a_move_the_bot_was_not_told_of_is_found_out_at_the_next_letter(town: Town) -> None:
    group = await town.group_chat(await town.member("Anna"))
    grown = group.becomes_supergroup()
    town.telegram.updates.take()  # lost while the bot was down
    await sends_newsletter(town.eva, "Första")
    await town.forward(minutes=1)
    await sends_newsletter(town.eva, "Andra")

    assert letters(grown) == 2
    assert await told_of_loss(town, town.eva) == 0


async def test_the_meeting_card_moves_on_with_the_group(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    grown = group.becomes_supergroup()
    await town.settle()
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare", "Kalla till mötet")
    await anna.presses("Jag kommer", anna.messages[-1])

    assert said(grown)[-1].endswith("1 kommer, 0 kanske, 0 kan inte, 1 har inte svarat.")


async def test_a_bot_thrown_out_tells_the_coordinator_once_and_all_still_get_the_letter(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await town.eva.does(lambda eva: eva.kicks_bot_from(group))
    assert await told_of_loss(town, town.eva) == 1
    assert await told_of_loss(town, anna) == 0

    await sends_newsletter(town.eva)
    assert letters(anna.account.room) == 1
    assert report(town).splitlines()[2] == "Mottaget av Telegram: 2 av 2."
    assert await told_of_loss(town, town.eva) == 1


async def test_a_chat_that_was_lost_is_linked_again(town: Town) -> None:
    group = await town.group_chat(await town.member("Anna"))
    await town.eva.does(lambda eva: eva.kicks_bot_from(group))
    await town.eva.does(lambda eva: eva.adds_bot_to(group))
    await town.eva.writes("/koppla", group)
    await sends_newsletter(town.eva)

    assert letters(group) == 1


async def test_a_chat_where_the_bot_may_not_write_is_reported(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    group.silences_bot()
    await sends_newsletter(town.eva)

    assert letters(anna.account.room) == 1
    assert report(town).splitlines()[2:4] == [
        "Mottaget av Telegram: 2 av 3.",
        "Kom inte fram: 1. Boten får inte skriva i gruppchatten: 1.",
    ]
    assert await told_of_loss(town, town.eva) == 1


async def test_a_deleted_group_is_found_out_at_the_next_letter(town: Town) -> None:
    group = await town.group_chat(await town.member("Anna"))
    group.is_deleted()
    await sends_newsletter(town.eva)

    assert "Kom inte fram: 1. Gruppchatten finns inte längre: 1." in report(town)
    assert await told_of_loss(town, town.eva) == 1


async def test_what_was_linked_in_a_topic_stays_in_the_topic(town: Town) -> None:
    group = town.telegram.group("Piteå", [town.eva.account], kind="supergroup", is_forum=True)
    await town.eva.does(lambda eva: eva.adds_bot_to(group, administrator=True))
    topic = group.opens_topic("Samverkan")
    await town.settle()
    await town.eva.does(lambda eva: eva.writes("/koppla", group, topic=topic))
    await sends_newsletter(town.eva)

    assert {each.message_thread_id for each in said_in(group)} == {topic}
    assert letters(group) == 1


async def test_one_chat_may_be_that_of_two_groups(town: Town) -> None:
    ulla = town.newcomer("Ulla")
    await ulla.writes(await town.first_invitation(Role.COORDINATOR, "2580"))
    await ulla.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Ulla")
    group = await town.group_chat(ulla)
    await ulla.writes("/koppla", group)
    await sends_newsletter(town.eva)
    await sends_newsletter(ulla)

    assert [each.splitlines()[0] for each in said(group) if each.startswith("Nyhetsbrev")] == [
        "Nyhetsbrev från arbetsgruppen i Piteå",
        "Nyhetsbrev från arbetsgruppen i Luleå",
    ]
