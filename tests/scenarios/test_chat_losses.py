"""A group's chat that can't be reached any more: noticed, told once, and mended."""

import pytest

from bot.domain.people import Role
from bot.sandbox.telegram.groups import Group
from tests.scenarios.conftest import Someone, Town, said_in, text_of
from tests.scenarios.test_chats import LINKED, forum_chat, letters, said, sends_newsletter

LOST = "Jag når inte längre gruppchatten för arbetsgruppen i Piteå."
FOUND = "Jag når gruppchatten för arbetsgruppen i Piteå igen."


async def supergroup(town: Town) -> Group:
    group = town.telegram.group("Piteå", [town.eva.account], kind="supergroup")
    await town.eva.does(lambda eva: eva.adds_bot_to(group))
    await town.eva.writes("/koppla", group)
    return group


async def what_to_do(town: Town) -> str:
    """As the morning's digest leads there."""
    await town.forward(days=1)
    await town.eva.presses("Så kopplar du chatten igen")
    return town.eva.last_message


def report(town: Town) -> str:
    (found,) = [text_of(each) for each in town.eva.messages if "Nyhetsbrevet är skickat" in text_of(each)]
    return found


async def told_of_loss(town: Town, person: Someone) -> int:
    """How often, by the next working morning."""
    await town.forward(days=3)
    return sum(text_of(each).count(LOST) for each in person.messages)


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


async def test_a_removal_is_answered_with_how_to_come_back(town: Town) -> None:
    group = await town.group_chat()
    await town.eva.does(lambda eva: eva.kicks_bot_from(group))

    assert await what_to_do(town) == (
        f"{LOST}\n\nJag är inte med i gruppen längre. Lägg till mig igen och skriv /koppla i gruppen."
        "\n\nAlla får fortfarande allt i sin egen chatt."
    )
    assert town.eva.last_buttons == ["Gruppchattar"]


async def test_whoever_adds_the_bot_again_does_not_link_the_chat(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await town.eva.does(lambda eva: eva.kicks_bot_from(group))
    await anna.does(lambda anna: anna.adds_bot_to(group))
    assert said(group)[-1].startswith("Hej! Du som samordnar gruppen: skriv /koppla här.")

    await sends_newsletter(town.eva)
    assert letters(group) == 0
    await town.forward(days=3)
    assert not town.eva.got(FOUND)


async def test_of_a_chat_lost_and_found_before_the_morning_only_the_last_is_said(town: Town) -> None:
    group = await supergroup(town)
    await town.eva.does(lambda eva: eva.silences_bot_in(group))
    await town.eva.does(lambda eva: eva.lets_bot_write_in(group))
    await town.forward(days=1)
    assert town.eva.last_message.count(FOUND) == 1
    assert not town.eva.got(LOST)

    await town.eva.does(lambda eva: eva.silences_bot_in(group))
    await town.eva.does(lambda eva: eva.lets_bot_write_in(group))
    await town.eva.does(lambda eva: eva.silences_bot_in(group))
    await town.forward(days=1)
    assert town.eva.last_message.count(LOST) == 1
    assert FOUND not in town.eva.last_message


async def test_what_was_mended_or_unlinked_before_the_morning_is_not_said_to_be_lost(town: Town) -> None:
    group = await town.group_chat()
    await town.eva.does(lambda eva: eva.kicks_bot_from(group))
    await town.eva.does(lambda eva: eva.adds_bot_to(group))
    await town.eva.writes("/koppla", group)
    assert await told_of_loss(town, town.eva) == 0

    await town.eva.does(lambda eva: eva.kicks_bot_from(group))
    await town.eva.presses_in_turn("Meny", "Gruppen", "Gruppchattar")
    await town.eva.presses_in_turn("Koppla bort chatt 1", "Ja, koppla bort")
    assert await told_of_loss(town, town.eva) == 0


async def test_a_bot_that_is_silenced_notices_and_comes_back_by_itself(town: Town) -> None:
    group = await supergroup(town)
    await town.eva.does(lambda eva: eva.silences_bot_in(group))
    assert "ge mig rätt att skriva, och skriv sedan /koppla" in await what_to_do(town)

    await town.eva.does(lambda eva: eva.lets_bot_write_in(group))
    await sends_newsletter(town.eva)
    assert letters(group) == 1
    assert sum(each.startswith(LINKED) for each in said(group)) == 1
    await town.forward(days=1)
    assert town.eva.got(FOUND)
    await town.eva.presses("Så kopplar du chatten igen")
    assert town.eva.toast == "Jag når gruppchatten igen."


async def test_silenced_and_then_removed_it_does_not_come_back_by_itself(town: Town) -> None:
    group = await supergroup(town)
    for act in (
        lambda eva: eva.silences_bot_in(group),
        lambda eva: eva.kicks_bot_from(group),
        lambda eva: eva.adds_bot_to(group),
        lambda eva: eva.lets_bot_write_in(group),
    ):
        await town.eva.does(act)
    await sends_newsletter(town.eva)

    assert letters(group) == 0
    assert await told_of_loss(town, town.eva) == 1


async def test_a_right_that_nobody_told_of_is_mended_by_the_command(town: Town) -> None:
    group = await town.group_chat()
    group.silences_bot()
    await sends_newsletter(town.eva)
    assert "ge mig rätt att skriva" in await what_to_do(town)

    group.writable = True
    await town.eva.writes("/koppla", group)
    await sends_newsletter(town.eva, "Igen!")
    assert letters(group) == 1


async def test_a_deleted_group_asks_for_a_new_one(town: Town) -> None:
    group = await town.group_chat()
    group.is_deleted()
    await sends_newsletter(town.eva)

    assert "Lägg till mig i en ny och skriv /koppla där." in await what_to_do(town)


async def test_a_deleted_topic_is_told_and_another_one_can_be_linked(town: Town) -> None:
    group, topic = await forum_chat(town)
    group.deletes_topic(topic)
    await sends_newsletter(town.eva)
    assert "Ämnet i gruppchatten finns inte längre: 1." in report(town)
    assert "Skriv /koppla i ett annat ämne i gruppen." in await what_to_do(town)

    another = group.opens_topic("Möten")
    await town.eva.does(lambda eva: eva.writes("/koppla", group, topic=another))
    await sends_newsletter(town.eva, "Igen!")
    assert said_in(group)[-1].message_thread_id == another
    assert letters(group) == 1


async def test_a_deleted_topic_leaves_the_other_groups_topic_alone(town: Town) -> None:
    group, topic = await forum_chat(town)
    ulla = await town.lead("Ulla", Role.COORDINATOR, "2580")
    group.lets_in(ulla.account)
    group.promotes(ulla.account)
    another = group.opens_topic("Luleå")
    await ulla.does(lambda ulla: ulla.writes("/koppla", group, topic=another))
    group.deletes_topic(topic)
    await sends_newsletter(town.eva)
    await sends_newsletter(ulla)

    assert letters(group) == 1
    assert await told_of_loss(town, town.eva) == 1
    assert not ulla.got("Jag når inte längre")


async def test_a_growing_group_that_seemed_closed_first_is_whole_again(town: Town) -> None:
    """Telegram tells in any order that the bot has left the old number and where that has moved."""
    group = await town.group_chat()
    town.eva.account._bot_standing_changed(group, "member", "left")
    grown = group.becomes_supergroup()
    town.eva.account._bot_standing_changed(grown, "left", "member")
    await town.settle()
    await sends_newsletter(town.eva)

    assert letters(grown) == 1
    assert not any(each.startswith("Hej! Du som samordnar") for each in said(grown))


async def test_made_an_administrator_the_bot_says_once_that_it_need_not_be(town: Town) -> None:
    group = await supergroup(town)
    before = len(said(group))
    await town.eva.does(lambda eva: eva.lets_bot_write_in(group, administrator=True))
    await town.eva.does(lambda eva: eva.lets_bot_write_in(group, administrator=True))

    [only] = said(group)[before:]
    assert only == (
        "Jag behöver inte vara administratör här.\n\nNu får jag alla meddelanden i gruppen. Ord om nödläge "
        "svarar jag på med akutkortet. Allt annat kastar jag direkt. Jag sparar inget. Gör mig gärna till "
        "vanlig medlem igen."
    )


async def test_a_group_that_lets_nobody_write_is_not_greeted_and_nothing_breaks(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    group = town.telegram.group("Tyst", [town.eva.account], kind="supergroup")
    group.silences_bot()
    await town.eva.does(lambda eva: eva.adds_bot_to(group, administrator=True))

    assert said(group) == []
    assert "could not be handled" not in caplog.text
