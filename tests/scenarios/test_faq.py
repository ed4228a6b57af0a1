"""Questions in plain words: the vetted answer, three near ones, or an honest no."""

from bot.domain.people import Kind
from tests.scenarios.conftest import Town, said_in, text_of

MAY_I_CALL = "får jag ringa polisen om ett misstänkt brev"


async def test_a_stranger_gets_the_vetted_answer_with_its_law_and_source(town: Town) -> None:
    stranger = town.newcomer("Kim")

    await stranger.writes(MAY_I_CALL)

    answer = stranger.last_message
    assert "postlagen" in answer.lower()
    assert "Gäller enligt lagen den" in answer
    assert "Källa:" in answer
    assert "Ska läsas av" in answer or "Granskat av" in answer
    assert len(stranger.messages) == 1


async def test_the_answer_is_the_same_however_it_is_written(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes(MAY_I_CALL)
    right = anna.last_message

    for asked in ("far jag ringa polisen om ett misstankt brev", f"{MAY_I_CALL.upper()}???"):
        await anna.writes(asked)
        assert anna.last_message == right


async def test_who_reads_english_is_answered_in_english(town: Town) -> None:
    jo = await town.member("Jo", Kind.TERMINAL, "en")

    await jo.writes("may i call the police about a suspicious letter")
    in_english = jo.last_message
    assert "According to the law on" in in_english
    assert "Source:" in in_english

    await jo.writes(MAY_I_CALL)
    assert jo.last_message == in_english


async def test_an_unsure_question_gets_at_most_three_near_ones(town: Town) -> None:
    stranger = town.newcomer("Kim")

    await stranger.writes("polisen och paketet")

    assert stranger.last_message == "Jag är inte säker på vad du menar. Är det något av det här?"
    *near, emergency, menu = stranger.last_buttons
    assert 1 <= len(near) <= 3
    assert (emergency, menu) == ("Akut: ring 112", "Till menyn")

    await stranger.presses(near[0])
    assert stranger.last_message.startswith(near[0])
    assert "Källa:" in stranger.last_message


async def test_what_the_bot_does_not_know_gets_an_honest_no(town: Town) -> None:
    stranger = town.newcomer("Kim")

    await stranger.writes("vad blir det för väder i morgon")

    assert "Det kan jag inte svara på." in stranger.last_message
    assert "fråga din chef" in stranger.last_message
    assert "samordnare" not in stranger.last_message
    assert stranger.last_buttons == ["Akut: ring 112", "Till menyn"]


async def test_nothing_of_a_question_is_stored(town: Town) -> None:
    anna, stranger = await town.member("Anna"), town.newcomer("Kim")
    before = await town.stored()

    for asked in (MAY_I_CALL, "vad blir det för väder i morgon", "/fraga hur blir vi certifierade"):
        await anna.writes(asked)
        await stranger.writes(asked)

    assert await town.stored() == before


async def test_the_command_takes_the_question_with_it_or_asks_for_it(town: Town) -> None:
    for command in ("/fraga", "/ask"):
        stranger = town.newcomer("Kim")
        await stranger.writes(command)
        assert "Vad undrar du?" in stranger.last_message
        assert "Frågan sparas inte." in stranger.last_message

        await stranger.writes(MAY_I_CALL)
        answer = stranger.last_message
        await stranger.writes(f"{command} {MAY_I_CALL}")

        assert stranger.last_message == answer
        assert "Gäller enligt lagen" in answer


async def test_the_menu_asks_for_the_question(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes("/meny")
    await anna.presses("Ställ en fråga")
    assert "Vad undrar du?" in anna.last_message

    await anna.writes(MAY_I_CALL)

    assert "Gäller enligt lagen" in anna.last_message
    await anna.presses("Till menyn")
    assert "Vad vill du göra?" in anna.last_message


async def test_a_question_can_be_asked_in_the_middle_of_something(town: Town) -> None:
    await town.eva.writes("/meny")
    await town.eva.presses("Skriv nyhetsbrev")

    await town.eva.writes(f"/fraga {MAY_I_CALL}")

    assert "Gäller enligt lagen" in town.eva.last_message


async def test_in_a_group_the_bot_refers_to_the_private_chat(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)

    await anna.writes(f"/fraga {MAY_I_CALL}", group)

    last = said_in(group)[-1]
    assert text_of(last) == "Skriv till mig i vår egen chatt, så svarar jag där."
    assert last.reply_markup is not None
    [[button]] = last.reply_markup.inline_keyboard
    assert button.url == f"https://t.me/{town.telegram.bot.username}"


async def test_a_question_that_is_an_emergency_gets_the_card_first_and_then_its_answer(town: Town) -> None:
    stranger = town.newcomer("Kim")

    await stranger.writes("vad gör jag om det läcker pulver ur ett paket")

    first, second = (text_of(each) for each in stranger.messages)
    assert first.startswith("Boten larmar ingen. Ring 112.")
    assert "Källa:" in second


async def test_a_question_as_long_as_a_novel_is_asked_to_be_shortened(town: Town) -> None:
    stranger = town.newcomer("Kim")

    await stranger.writes("varför " * 200)

    assert stranger.last_message == (
        "Texten är för lång: 1\u00a0399 tecken. Högst 1\u00a0000 går. Korta den och skicka igen."
    )
