"""What the bot answers in a group: to the asker alone where it can, and never what is theirs alone."""

import pytest
from aiogram.types import Message

from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.keyboards import buttons
from handlers.commands import publish_for_all
from tests.scenarios.conftest import VOICES, Someone, Town, said_in, text_of
from tests.scenarios.test_chats import said

TO_PRIVATE = "Skriv till mig i vår egen chatt, så svarar jag där."
CONTACTS = (
    "Bråttom eller fara: ring 112\n\nVem du ringer i övrigt ser du i vår egen chatt. Skriv /kontakter där."
)
HELP = (
    "Hit till gruppen skickar jag kallelser och nyhetsbrev. /akut visar vad man gör i ett nödläge. "
    "Skriv /fraga och din fråga, så svarar jag.\n\n"
    "Allt annat tar vi i vår egen chatt."
)


def alone(who: Someone, group: Group) -> list[Message]:
    """What the bot has said there to this person and nobody else."""
    return [
        each.message
        for each in group.whispers.values()
        if each.person is who.account and each.message.from_user != who.account.user
    ]


async def anna_in_group(town: Town, *, administrator: bool = False) -> tuple[Someone, Group]:
    """The app has read the bot's menu."""
    await publish_for_all(town.app.bot, VOICES)
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    if administrator:
        await town.eva.does(lambda eva: eva.lets_bot_write_in(group, administrator=True))
    return anna, group


@pytest.mark.parametrize(("command", "answer"), [("/kontakter", CONTACTS), ("/hjalp", HELP)])
async def test_what_is_asked_from_the_menu_nobody_else_sees_and_nobody_else_sees_the_answer(
    town: Town, command: str, answer: str
) -> None:
    anna, group = await anna_in_group(town)
    before = list(group.messages)
    await anna.writes(command, group)

    assert list(group.messages) == before
    [said_alone] = alone(anna, group)
    assert text_of(said_alone) == answer
    assert [each.url for each in buttons(said_alone)] == [f"https://t.me/{town.telegram.bot.username}"]
    assert alone(town.eva, group) == []


async def test_a_command_for_all_to_see_an_administrator_answers_to_the_asker_alone(town: Town) -> None:
    anna, group = await anna_in_group(town, administrator=True)
    before = said(group)
    await anna.writes("/idag", group)

    assert said(group) == before
    assert [text_of(each) for each in alone(anna, group)] == [TO_PRIVATE]


@pytest.mark.parametrize("command", ["/idag", "/moten", "/minauppgifter", "/meny"])
async def test_a_member_bot_answers_for_all_and_says_nothing_that_is_private(
    town: Town, command: str
) -> None:
    anna, group = await anna_in_group(town)
    await anna.writes(command, group)

    assert said(group)[-1] == TO_PRIVATE
    assert alone(anna, group) == []


@pytest.mark.parametrize("administrator", [True, False])
@pytest.mark.parametrize(
    ("command", "answer"), [("/kontakter", CONTACTS), ("/hjalp", HELP), ("/idag", TO_PRIVATE)]
)
async def test_an_older_server_shows_the_answer_to_all_and_all_may_see_it(
    town: Town, command: str, answer: str, administrator: bool
) -> None:
    town.telegram.knows_whispers = False
    anna, group = await anna_in_group(town, administrator=administrator)
    await anna.writes(command, group)

    assert said(group)[-1] == answer
    assert "Anna" not in answer
    assert group.whispers == {}


async def test_who_stays_anonymous_is_answered_for_all(town: Town) -> None:
    _, group = await anna_in_group(town, administrator=True)
    await town.eva.does(lambda eva: eva.writes_anonymously("/hjalp", group))

    assert said(group)[-1] == HELP


async def test_an_answer_that_comes_too_late_goes_to_the_private_chat(town: Town) -> None:
    anna, group = await anna_in_group(town)
    before = said(group)
    anna.account.writes("/hjalp", group)
    town.clock.forward(seconds=16)
    await town.settle()

    assert said(group) == before
    assert alone(anna, group) == []
    assert anna.last_message == HELP


async def test_a_cry_for_help_in_a_command_that_nobody_sees_brings_the_card_to_who_cries(town: Town) -> None:
    anna, group = await anna_in_group(town)
    before = said(group)
    await anna.writes("/hjalp det läcker pulver", group)
    card, _ = alone(anna, group)
    assert text_of(card).startswith("Boten larmar ingen. Ring 112.")

    await anna.presses("In English", card)
    changed, _ = alone(anna, group)
    assert text_of(changed).startswith("The bot does not alert anyone. Call 112.")
    assert said(group) == before


async def test_the_card_is_shown_again_where_the_app_has_forgotten_it(town: Town) -> None:
    anna, group = await anna_in_group(town)
    await anna.writes("/hjalp det läcker pulver", group)
    card, _ = alone(anna, group)
    before = said(group)
    anna.reaches_for("In English", card)
    anna.account.restarts_app()
    await town.settle()

    [again] = alone(anna, group)
    assert text_of(again).startswith("The bot does not alert anyone. Call 112.")
    assert said(group) == before


async def test_the_emergency_card_is_for_all_in_the_group(town: Town) -> None:
    anna, group = await anna_in_group(town, administrator=True)
    await anna.writes("/akut", group)

    assert said(group)[-1].startswith("Boten larmar ingen. Ring 112.")
    assert alone(anna, group) == []


@pytest.mark.parametrize("administrator", [False, True])
async def test_what_people_say_to_one_another_is_neither_answered_nor_kept_nor_logged(
    town: Town, administrator: bool, caplog: pytest.LogCaptureFixture
) -> None:
    anna, group = await anna_in_group(town, administrator=administrator)
    stranger = town.newcomer("Kim")
    group.lets_in(stranger.account)
    await town.settle()
    before, stored = len(said_in(group)), await town.stored()
    caplog.clear()

    with caplog.at_level("DEBUG"):
        for who in (anna, stranger):
            await who.writes("Kan Bertil ta torsdag?", group)
            await who.does(lambda who: who.edits(who.writes("Skriv inte", group), "Bertil tar torsdag"))

    assert len(said_in(group)) == before
    assert group.whispers == {}
    assert await town.stored() == stored
    ours = [each for each in caplog.records if not each.name.startswith(("aiosqlite", "asyncio"))]
    assert not any("Bertil" in each.getMessage() for each in ours)


async def test_in_english_the_answers_are_english(town: Town) -> None:
    await publish_for_all(town.app.bot, VOICES)
    joe = await town.member("Joe", language="en")
    group = await town.group_chat(joe)
    await joe.writes("/contacts", group)
    await joe.writes("/help", group)

    contacts, helped = (text_of(each) for each in alone(joe, group))
    assert contacts.endswith("Whom else to call you see in our own chat. Write /contacts there.")
    assert helped.endswith("Everything else is for our own chat.")
