"""The group's own chat: linked by the coordinator, and what becomes of the link."""

from aiogram.types import Chat, User

from bot.domain.people import Role
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.keyboards import buttons
from bot.sandbox.telegram.rooms import Room
from tests.scenarios.conftest import Someone, Town, said_in, text_of

LINKED = "Den här chatten är kopplad till arbetsgruppen i Piteå."


async def sends_newsletter(coordinator: Someone, words: str = "Hej alla!") -> None:
    await coordinator.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await coordinator.writes(words)
    await coordinator.presses("Skicka nu")


async def forum_chat(town: Town) -> tuple[Group, int]:
    """Linked in a topic."""
    group = town.telegram.group("Piteå", [town.eva.account], kind="supergroup", is_forum=True)
    await town.eva.does(lambda eva: eva.adds_bot_to(group))
    topic = group.opens_topic("Samverkan")
    await town.eva.does(lambda eva: eva.writes("/koppla", group, topic=topic))
    return group, topic


def said(room: Room) -> list[str]:
    return [text_of(each) for each in said_in(room)]


def letters(room: Room) -> int:
    return sum(each.startswith("Nyhetsbrev från") for each in said(room))


async def test_the_coordinator_links_the_chat_and_its_rules_are_told(town: Town) -> None:
    group = await town.group_chat(await town.member("Anna"))

    hello, rules = said(group)
    assert hello.startswith("Hej! Du som samordnar gruppen: skriv /koppla här.")
    assert rules.startswith(LINKED)
    assert "Skriv aldrig om en viss försändelse eller en viss person här." in rules
    await sends_newsletter(town.eva)
    assert letters(group) == 1


async def test_a_member_can_not_link_a_chat(town: Town) -> None:
    anna = await town.member("Anna")
    group = town.telegram.group("Vi på ICA", [anna.account])
    await anna.does(lambda anna: anna.adds_bot_to(group))
    await anna.writes("/koppla", group)

    assert said(group)[1:] == ["Det här får bara den som samordnar gruppen göra."]
    await sends_newsletter(town.eva)
    assert letters(group) == 0


async def test_an_outsider_who_adds_the_bot_links_nothing(town: Town) -> None:
    olle = town.newcomer("Olle")
    group = town.telegram.group("Något annat", [olle.account])
    await olle.does(lambda olle: olle.adds_bot_to(group))
    await olle.writes("/koppla", group)
    await sends_newsletter(town.eva)

    assert letters(group) == 0


async def test_linking_twice_sends_once_and_does_not_say_the_rules_again(town: Town) -> None:
    group = await town.group_chat(await town.member("Anna"))
    await town.eva.writes("/koppla", group)
    assert said(group)[2:] == ["Chatten är redan kopplad till arbetsgruppen i Piteå."]

    await sends_newsletter(town.eva)
    assert letters(group) == 1
    assert sum("ChatLinked" in each for each in await town.stored()) == 1


async def test_the_link_command_in_the_private_chat_says_where_it_belongs(town: Town) -> None:
    await town.eva.writes("/koppla")
    assert town.eva.last_message == "Skriv /koppla i gruppchatten, inte här. Lägg först till mig i gruppen."


async def test_what_was_linked_in_a_topic_stays_in_the_topic(town: Town) -> None:
    group = town.telegram.group("Piteå", [town.eva.account], kind="supergroup", is_forum=True)
    await town.eva.does(lambda eva: eva.adds_bot_to(group))
    topic = group.opens_topic("Samverkan")
    await town.eva.does(lambda eva: eva.writes("/koppla", group, topic=topic))
    await sends_newsletter(town.eva)

    assert {each.message_thread_id for each in said_in(group)[1:]} == {topic}
    assert letters(group) == 1


async def test_linked_again_in_another_topic_it_moves_there(town: Town) -> None:
    group, first = await forum_chat(town)
    second = group.opens_topic("Annat")
    await town.eva.does(lambda eva: eva.writes("/koppla", group, topic=second))
    await sends_newsletter(town.eva)

    letter = said_in(group)[-1]
    assert text_of(letter).startswith("Nyhetsbrev från")
    assert letter.message_thread_id == second != first
    assert letters(group) == 1


async def test_the_command_as_a_reply_outside_of_forums_links_no_thread(town: Town) -> None:
    group = town.telegram.group("Piteå", [town.eva.account], kind="supergroup")
    await town.eva.does(lambda eva: eva.adds_bot_to(group))
    said_before = town.eva.account.writes("Hej", group)
    town.telegram.hear(
        group,
        town.eva.account.user,
        text="/koppla",
        reply_to_message=said_before,
        message_thread_id=said_before.message_id,
    )
    await town.settle()
    await sends_newsletter(town.eva)

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


async def leads_two(town: Town) -> Someone:
    """Ulla, in Luleå and in Piteå."""
    ulla = await town.lead("Ulla", Role.COORDINATOR, "2580")
    await ulla.writes(await town.first_invitation())
    await ulla.presses("Samordnare")
    return ulla


async def asked_which(town: Town, *others: Someone) -> tuple[Someone, Group]:
    ulla = await leads_two(town)
    group = town.telegram.group("Kusten", [ulla.account, *(each.account for each in others)])
    await ulla.does(lambda ulla: ulla.adds_bot_to(group))
    await ulla.writes("/koppla", group)
    return ulla, group


async def test_who_leads_several_groups_is_asked_which_one_the_chat_is_for(town: Town) -> None:
    ulla, group = await asked_which(town)
    question = said_in(group)[-1]
    assert text_of(question) == "Vilken grupp ska chatten kopplas till?"
    assert [each.text for each in buttons(question)] == ["Arbetsgruppen i Luleå", "Arbetsgruppen i Piteå"]

    await ulla.presses("Arbetsgruppen i Piteå", question)
    assert said(group)[-1].startswith(LINKED)
    await sends_newsletter(town.eva)
    assert letters(group) == 1

    await ulla.writes("/koppla", group)
    await ulla.presses("Arbetsgruppen i Piteå", said_in(group)[-1])
    assert said(group)[-1] == "Chatten är redan kopplad till arbetsgruppen i Piteå."


async def test_the_topic_in_which_it_was_asked_is_the_one_that_is_linked(town: Town) -> None:
    ulla = await leads_two(town)
    group = town.telegram.group("Piteå", [ulla.account], kind="supergroup", is_forum=True)
    await ulla.does(lambda ulla: ulla.adds_bot_to(group))
    topic = group.opens_topic("Samverkan")
    await ulla.does(lambda ulla: ulla.writes("/koppla", group, topic=topic))
    await ulla.presses("Arbetsgruppen i Piteå", said_in(group)[-1])
    await sends_newsletter(town.eva)

    assert said_in(group)[-1].message_thread_id == topic
    assert letters(group) == 1


async def test_nobody_else_answers_which_group_it_is(town: Town) -> None:
    stranger = town.newcomer("Kim")
    _, group = await asked_which(town, town.eva, stranger)
    question, before = said_in(group)[-1], await town.stored()

    await town.eva.presses("Arbetsgruppen i Piteå", question)
    assert town.eva.toast is not None
    assert town.eva.toast.startswith("Bara den som skrev /koppla kan välja här.")
    await stranger.presses("Arbetsgruppen i Piteå", question)
    assert stranger.toast == "Den här knappen är för dem som är med i gruppen."

    assert await town.stored() == before
    assert said(group)[-1] == "Vilken grupp ska chatten kopplas till?"


async def test_who_has_lost_the_right_since_chooses_no_more(town: Town) -> None:
    ulla, group = await asked_which(town)
    question = said_in(group)[-1]
    await ulla.presses_in_turn("Meny", "Inställningar", "Lämna gruppen")
    to_leave = next(each for each in buttons(ulla.messages[-1]) if "Luleå" in each.text)
    await ulla.presses(to_leave.callback_data or "", ulla.messages[-1])
    await ulla.presses("Ja, lämna gruppen")

    await ulla.presses("Arbetsgruppen i Luleå", question)

    assert ulla.toast == "Det här får bara den som samordnar gruppen göra."


async def test_a_question_that_was_deleted_meanwhile_is_asked_again(town: Town) -> None:
    ulla, group = await asked_which(town)
    question = said_in(group)[-1]
    del group.messages[question.message_id]

    await ulla.presses("Arbetsgruppen i Piteå", question)

    assert ulla.toast == "Den frågan är för gammal. Skriv /koppla igen."


async def test_it_takes_an_administrator_of_the_chat_to_link_it(town: Town) -> None:
    anna = await town.member("Anna")
    group = town.telegram.group("ICA Piteå", [anna.account, town.eva.account], kind="supergroup")
    await anna.does(lambda anna: anna.adds_bot_to(group))

    await town.eva.writes("/koppla", group)
    assert said(group)[-1].startswith(
        "Chatten kopplas av någon som både samordnar gruppen och är administratör här i Telegram."
    )
    await sends_newsletter(town.eva)
    assert letters(group) == 0

    group.promotes(town.eva.account)
    await town.eva.writes("/koppla", group)
    assert said(group)[-1].startswith(LINKED)


async def test_where_everybody_is_an_administrator_whoever_coordinates_links(town: Town) -> None:
    anna = await town.member("Anna")
    group = town.telegram.group("Vi", [anna.account, town.eva.account])
    await anna.does(lambda anna: anna.adds_bot_to(group))
    await town.eva.writes("/koppla", group)
    assert said(group)[-1].startswith(LINKED)

    tight = town.telegram.group("Vi igen", [anna.account, town.eva.account])
    tight.everybody_administers = False
    await anna.does(lambda anna: anna.adds_bot_to(tight))
    await town.eva.writes("/koppla", tight)
    assert not said(tight)[-1].startswith(LINKED)


async def test_who_writes_anonymously_is_asked_to_write_as_themselves(town: Town) -> None:
    group = await town.group_chat()
    await town.eva.does(lambda eva: eva.writes_anonymously("/koppla", group))

    assert said(group)[-1] == (
        "Jag ser inte vem du är. Stäng av ”Var anonym”, skriv som dig själv och skicka /koppla igen."
    )


async def test_what_a_linked_channel_posts_asks_nothing_of_the_bot(town: Town) -> None:
    group = town.telegram.group("Piteå", [town.eva.account], kind="supergroup")
    await town.eva.does(lambda eva: eva.adds_bot_to(group, administrator=True))
    said_before, before = len(said_in(group)), await town.stored()
    channel = Chat(id=-1_009_999_999_999, type="channel", title="Nyheter")
    telegram = User(id=777000, is_bot=False, first_name="Telegram")

    for words in ("/koppla", "/hjalp", "hjälp det läcker pulver här"):
        town.telegram.hear(group, telegram, text=words, sender_chat=channel, is_automatic_forward=True)
    await town.settle()

    assert len(said_in(group)) == said_before
    assert await town.stored() == before


async def test_in_english_all_of_it_is_said_in_english(town: Town) -> None:
    joe = await town.lead("Joe", Role.COORDINATOR, "2581", language="en")
    group = town.telegram.group("Piteå", [town.eva.account, joe.account], kind="supergroup")
    await joe.does(lambda joe: joe.adds_bot_to(group, administrator=True))
    await joe.writes("/link", group)
    group.promotes(joe.account)
    await joe.writes("/link", group)
    await joe.writes("/link", group)

    assert [each[:50] for each in said(group)] == [
        "I need not be an administrator here.\n\nNow I get ev",
        "Hello! If you coordinate the group: write /link he",
        "The chat is linked by somebody who both coordinate",
        "This chat is linked to the working group in Piteå.",
        "The chat is linked to the working group in Piteå a",
    ]
