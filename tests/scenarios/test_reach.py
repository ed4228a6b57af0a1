"""Answers reach people wherever they are: in a group, behind a poster, at a counter, in another chat."""

import re
from html import escape

import pytest
from aiogram.types import Message

from bot.domain.people import Kind
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.inline import Query, asks, chooses
from bot.sandbox.telegram.keyboards import buttons
from handlers.commands import publish_for_all
from tests.scenarios.cards import keeps_card
from tests.scenarios.conftest import VOICES, Someone, Town, said_in, text_of
from tests.scenarios.test_faq import MAY_I_CALL
from tests.scenarios.test_group_answers import TO_PRIVATE, alone, anna_in_group

CARD_FIRST_LINE = "Boten larmar ingen. Ring 112."
SOMEBODYS_NUMBER = "får jag öppna brevet från 070-123 45 67"


async def asks_inline(town: Town, who: Someone, words: str, group: Group | None = None) -> Query:
    asked = asks(who.account, words, group)
    await town.settle()
    return asked


def unsure_question(town: Town) -> str:
    """One word is never answered outright."""
    faq = town.app.house["faq"]
    said = {word.strip("?,.") for each in faq.open_answers("sv") for word in each.title.split()}
    return next(word for word in sorted(said) if faq.ask(word, "sv", open_only=True).near)


def titles(asked: Query) -> list[str]:
    assert asked.cards is not None, "The bot has not answered."
    return [each.title for each in asked.cards]


def links_under(message: Message) -> list[str]:
    return [each.url for each in buttons(message) if each.url]


# A question in a group


@pytest.mark.parametrize("command", ["/fraga", "/ask"])
async def test_a_question_in_a_group_is_answered_so_that_only_the_asker_sees_it(
    town: Town, command: str
) -> None:
    anna, group = await anna_in_group(town, administrator=True)
    before = [text_of(each) for each in said_in(group)]

    await anna.writes(f"{command} {MAY_I_CALL}", group)

    assert [text_of(each) for each in said_in(group)] == before
    [answer] = alone(anna, group)
    assert "Källa:" in text_of(answer)
    assert alone(town.eva, group) == []


async def test_the_command_from_the_menu_is_between_the_asker_and_the_bot(town: Town) -> None:
    anna, group = await anna_in_group(town)
    before = list(group.messages)

    await anna.writes(f"/fraga {MAY_I_CALL}", group)

    assert list(group.messages) == before
    [answer] = alone(anna, group)
    assert "Gäller enligt lagen den" in text_of(answer)
    [link] = links_under(answer)

    await anna.does(lambda account: account.opens(link))
    assert "Källa:" in anna.last_message
    assert anna.last_message.splitlines()[0] == text_of(answer).splitlines()[0]


async def test_where_telegram_cannot_keep_it_between_the_two_nobody_sees_question_or_answer(
    town: Town,
) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)  # the app has not read the menu, and the bot is no administrator
    await anna.writes(f"/fraga {MAY_I_CALL}", group)
    assert text_of(said_in(group)[-1]) == TO_PRIVATE

    town.telegram.knows_whispers = False  # a server that shows all what was meant for one
    await anna.writes(f"/fraga {MAY_I_CALL}", group)
    assert [text_of(each) for each in said_in(group)[-2:]] == [TO_PRIVATE, TO_PRIVATE]


async def test_a_cry_in_a_groups_question_brings_the_card_first(town: Town) -> None:
    anna, group = await anna_in_group(town)

    await anna.writes("/fraga vad gör jag om det läcker pulver ur ett paket", group)

    card, answer = alone(anna, group)
    assert text_of(card).startswith(CARD_FIRST_LINE)
    assert "Källa:" in text_of(answer)


async def test_a_number_in_a_groups_question_is_advised_on_and_not_answered(town: Town) -> None:
    anna, group = await anna_in_group(town)

    await anna.writes(f"/fraga {SOMEBODYS_NUMBER}", group)

    [said] = alone(anna, group)
    assert text_of(said).startswith("Skriv aldrig om en viss försändelse eller en viss person")
    assert "070" not in text_of(said)


async def test_who_sends_the_command_without_a_question_is_told_how(town: Town) -> None:
    anna, group = await anna_in_group(town)

    await anna.writes("/fraga", group)

    [said] = alone(anna, group)
    assert text_of(said) == "Skriv /fraga och din fråga i samma meddelande. Bara du ser svaret."


async def test_an_unsure_question_in_a_group_leads_to_the_private_chat(town: Town) -> None:
    anna, group = await anna_in_group(town)

    await anna.writes(f"/fraga {unsure_question(town)}", group)
    [said] = alone(anna, group)
    near = links_under(said)[0]
    await anna.does(lambda account: account.opens(near))

    assert "Källa:" in anna.last_message


# A summer temp who has only scanned the poster


async def test_a_summer_temp_who_has_only_scanned_the_poster(town: Town) -> None:
    before = await town.stored()
    temp = town.newcomer("Kim")

    await temp.does(lambda account: account.opens(f"t.me/{town.telegram.bot.username}?start=svar"))

    assert temp.last_message.startswith(CARD_FIRST_LINE)
    assert "Skriv din fråga" in temp.last_message
    emergency, *answers, language = temp.last_buttons
    assert (emergency, language) == ("Akut: ring 112", "In English")
    assert 1 <= len(answers) <= 6

    await temp.presses(answers[0])
    assert temp.last_message.startswith(answers[0])
    assert "Källa:" in temp.last_message
    assert "Akut: ring 112" in temp.last_buttons

    await temp.presses("In English")
    assert "Source:" in temp.last_message
    assert "Emergency: call 112" in temp.last_buttons

    await temp.presses("More questions")
    assert "Write your question" in temp.last_message
    await temp.presses("Emergency: call 112")
    assert temp.last_message.startswith("The bot does not alert anyone. Call 112.")

    await temp.writes(MAY_I_CALL)
    assert "Gäller enligt lagen den" in temp.last_message
    assert await town.stored() == before


async def test_a_temp_who_writes_gets_the_same_ways_on_as_behind_the_poster(town: Town) -> None:
    temp = town.newcomer("Kim")

    await temp.writes(MAY_I_CALL)
    assert temp.last_buttons[-2:] == ["Fler frågor", "In English"]
    assert "Akut: ring 112" in temp.last_buttons

    await temp.presses("In English")
    assert "According to the law on" in temp.last_message


async def test_the_poster_speaks_the_language_of_the_app(town: Town) -> None:
    temp = town.newcomer("Kim", language="en")

    await temp.writes("/start svar")

    assert temp.last_message.startswith("The bot does not alert anyone. Call 112.")
    assert temp.last_buttons[-1] == "På svenska"


async def test_what_is_for_those_who_have_joined_a_stranger_does_not_get(town: Town) -> None:
    stranger, anna = town.newcomer("Kim"), await town.member("Anna")
    closed = next(
        each
        for each in town.app.house["faq"]._library.entries.values()
        if each.language == "sv" and not each.open_to_all
    )

    await stranger.writes(closed.title)
    assert stranger.last_message.startswith("Det svaret är för dem som har gått med.")
    await stranger.writes(f"/start svar_{closed.slug}")
    assert stranger.last_message == (
        "Det svaret är för dem som har gått med. Om lagen, din säkerhet och nödlägen svarar jag alla. "
        "Vill du gå med? Skriv /start."
    )
    assert closed.title not in titles(await asks_inline(town, stranger, closed.title))

    await anna.writes(closed.title)
    assert anna.last_message.startswith(closed.title)
    assert closed.title in titles(await asks_inline(town, anna, closed.title))


# A shop worker at the counter


async def test_a_shop_worker_at_the_counter_with_a_leaking_envelope(town: Town) -> None:
    """Writes to a friend from work, whose chat the bot has never seen."""
    worker = town.newcomer("Sam")
    asked = await asks_inline(town, worker, "läcker pulver ur ett kuvert")

    assert titles(asked)[0] == "Akut: ring 112"
    assert len(titles(asked)) >= 2
    await worker.does(lambda _: chooses(asked, "Akut: ring 112"))
    card = list(worker.account.room.messages.values())[-1]
    assert text_of(card).startswith(CARD_FIRST_LINE)
    assert "Rör inte försändelsen" in text_of(card)


async def test_whatever_is_asked_the_emergency_card_comes_first(town: Town) -> None:
    stranger = town.newcomer("Kim")

    for words in ("", "vad blir det för väder i morgon", MAY_I_CALL, SOMEBODYS_NUMBER, "x" * 300):
        asked = await asks_inline(town, stranger, words)
        assert titles(asked)[0] == "Akut: ring 112", words


async def test_with_nothing_written_the_most_needed_are_offered(town: Town) -> None:
    asked = await asks_inline(town, town.newcomer("Kim"), "")

    assert titles(asked)[1:] == [each.title for each in town.app.house["faq"].open_answers("sv")[:6]]


async def test_who_finds_no_sure_answer_is_led_to_the_private_chat(town: Town) -> None:
    asked = await asks_inline(town, town.newcomer("Kim"), "vad blir det för väder i morgon")

    assert titles(asked) == ["Akut: ring 112"]
    assert asked.button is not None
    assert asked.button.start_parameter == "svar"


async def test_a_number_brings_the_emergency_card_and_the_advice_alone(town: Town) -> None:
    asked = await asks_inline(town, town.newcomer("Kim"), SOMEBODYS_NUMBER)

    assert titles(asked) == ["Akut: ring 112", "Inga nummer eller namn här"]
    assert "070" not in str(asked.cards)


async def test_cards_speak_the_language_of_who_asks(town: Town) -> None:
    jo = await town.member("Jo", Kind.TERMINAL, "en")
    kim = town.newcomer("Kim", language="de")

    assert titles(await asks_inline(town, jo, MAY_I_CALL))[0] == "Emergency: call 112"
    assert titles(await asks_inline(town, kim, MAY_I_CALL))[0] == "Akut: ring 112"


# A card sent to a colleague


async def test_a_card_sent_to_a_colleague_is_short_and_leads_to_the_whole(town: Town) -> None:
    anna, group = await anna_in_group(town)
    before = await town.stored()
    asked = await asks_inline(town, anna, MAY_I_CALL, group)
    _, title = titles(asked)

    said_before = len(said_in(group))
    await anna.does(lambda _: chooses(asked, title))

    card = list(group.messages.values())[-1]
    assert card.from_user == anna.account.user
    assert card.via_bot is not None
    assert text_of(card).startswith(title)
    assert "Gäller enligt lagen den" in text_of(card)
    [link] = links_under(card)
    assert link in text_of(card)
    assert len(said_in(group)) == said_before, "A card asks nothing of the bot."
    assert await town.stored() == before

    colleague = town.newcomer("Bo")
    await colleague.does(lambda account: account.opens(link))
    assert colleague.last_message.startswith(title)
    assert "Källa:" in colleague.last_message


async def test_the_emergency_card_sent_into_a_group_is_not_answered_with_another(town: Town) -> None:
    anna, group = await anna_in_group(town, administrator=True)
    asked = await asks_inline(town, anna, "", group)
    before = len(said_in(group))

    await anna.does(lambda _: chooses(asked, "Akut: ring 112"))

    assert len(said_in(group)) == before
    assert alone(anna, group) == []


async def test_a_card_sent_to_the_bot_itself_is_no_question(town: Town) -> None:
    anna = await town.member("Anna")
    asked = await asks_inline(town, anna, MAY_I_CALL)
    before = len(anna.messages)

    await anna.does(lambda _: chooses(asked, titles(asked)[1]))

    assert len(anna.messages) == before


# The card is first in every menu


async def test_the_emergency_card_is_the_first_thing_in_every_menu(town: Town) -> None:
    stranger = town.newcomer("Kim")
    await stranger.writes("/start")
    assert stranger.keys[0] == "Akut"

    for command in ("/fraga", "/hjalp", "/start svar"):
        for who in (stranger, town.eva):
            await who.writes(command)
            assert who.last_buttons[0] == "Akut: ring 112", command
    await town.eva.writes("/meny")
    assert town.eva.last_buttons[0] == "Akut: ring 112"

    await publish_for_all(town.app.bot, VOICES)
    group = await town.group_chat()
    for where in (stranger.account.room, group):
        assert town.telegram.profile.menu(town.eva.account, where)[0].command == "akut"


# A poster for the wall


async def poster_of(town: Town) -> str:
    await town.eva.writes("/meny")
    await town.eva.presses_in_turn("Gruppen", "Affisch med frågor och svar")
    document = town.eva.messages[-1].document
    assert document is not None
    assert document.file_name == "affisch-pitea.html"
    return town.telegram.files.known(document.file_id).content.decode()


async def test_the_poster_has_112_first_the_answers_the_code_and_both_languages(town: Town) -> None:
    page = await poster_of(town)

    for language, sheet in zip(("sv", "en"), page.split("<section")[1:], strict=True):
        answers = town.app.house["faq"].open_answers(language)[:5]
        assert sheet.startswith(f' lang="{language}"')
        assert sheet.index("112") < sheet.index(answers[0].title)
        plain = re.sub(r"</?span[^>]*>", "", sheet)
        assert all(escape(each.answer) in plain for each in answers)
        assert f"t.me/{town.telegram.bot.username}?start=svar" in sheet
        assert "<svg" in sheet
    assert "utskriven den 24 november 2026" in page
    assert "<script" not in page


async def test_only_confirmed_functions_hang_on_the_wall(town: Town) -> None:
    await keeps_card(town.eva, "Polisens kontaktperson", "010-567 89 01")
    await keeps_card(town.eva, "Jourhavande", "070-123 45 67")

    page = await poster_of(town)
    assert "Polisens kontaktperson" in page
    assert "010-567 89 01" in page
    assert "070-123 45 67" not in page
    assert "1 kontaktkort står inte med" in text_of(town.eva.messages[-1])

    await town.forward(days=220)
    assert "010-567 89 01" not in await poster_of(town)
