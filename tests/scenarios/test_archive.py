"""The archive: everybody finds what was meant for them, as it is now and as it was."""

from bot.domain.people import Role
from bot.sandbox.telegram.keyboards import buttons
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_corrections import RIGHT, WRONG, corrects, sends
from tests.scenarios.test_newsletters import HEADING, PICTURE


async def opens_the_newest(who: Someone) -> None:
    await who.writes("/arkiv")
    await who.presses(who.last_buttons[0])


async def test_a_member_browses_what_the_group_was_sent_the_newest_first(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.presses_in_turn("Meny", "Nyhetsbrev")
    assert anna.last_message == "Nyhetsbrev\n\nHär finns inga nyhetsbrev till dig än."

    await sends(town, "Första brevet\nMed mera text")
    await sends(town, "Andra brevet")
    await anna.presses_in_turn("Meny", "Nyhetsbrev")
    assert anna.last_message == "Nyhetsbrev"
    assert anna.last_buttons[:2] == ["24 november 2026: Andra brevet", "24 november 2026: Första brevet"]

    await anna.presses(anna.last_buttons[1])
    assert anna.last_message == f"{HEADING}\n\nFörsta brevet\nMed mera text"
    assert anna.last_buttons == ["Alla nyhetsbrev"]


async def test_a_draft_is_found_by_nobody(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Inte skickat än")
    await town.eva.writes("/arkiv")
    assert "Här finns inga nyhetsbrev till dig än." in town.eva.last_message


async def test_who_joins_later_reads_what_the_whole_group_was_sent(town: Town) -> None:
    await sends(town, "Före Annas tid")
    anna = await town.member("Anna")
    await opens_the_newest(anna)
    assert anna.last_message.endswith("Före Annas tid")


async def test_another_group_finds_nothing_of_it(town: Town) -> None:
    await sends(town)
    ulla = await town.lead("Ulla", Role.COORDINATOR, "2580")
    await ulla.writes("/arkiv")
    assert "Här finns inga nyhetsbrev till dig än." in ulla.last_message


async def test_who_leads_above_reads_and_may_correct_it(town: Town) -> None:
    await sends(town)
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await opens_the_newest(lars)
    assert lars.last_message.endswith(WRONG)
    assert lars.last_buttons == ["Rätta", "Ta tillbaka", "Alla nyhetsbrev"]


async def test_it_is_found_by_its_words_however_they_are_spelled(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town, "Ny rutin för ÖPPNA försändelser")
    await sends(town, "Möte på torsdag om rutiner")

    await anna.writes("/archive")
    await anna.presses("Sök")
    await anna.writes("oppna RUTIN")
    assert anna.last_message.startswith("Ett nyhetsbrev har med ”oppna RUTIN”")
    assert anna.last_buttons[0] == "24 november 2026: Ny rutin för ÖPPNA förs…"

    await anna.presses("Sök igen")
    await anna.writes("rutin")
    assert anna.last_message.startswith("2 nyhetsbrev har med ”rutin”")

    await anna.presses("Sök igen")
    await anna.writes("100%")
    assert anna.last_message.startswith("Inget nyhetsbrev har med ”100%”")


async def test_what_is_written_after_one_has_stopped_searching_is_a_question(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await anna.writes("/arkiv")
    await anna.presses_in_turn("Sök", "Alla nyhetsbrev")
    await anna.writes("får jag öppna ett brev?")
    assert "Gäller enligt lagen" in anna.last_message


async def test_what_is_withdrawn_is_not_found_out_by_its_words(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town, "Kodordet är blåbär")
    await opens_the_newest(town.eva)
    await town.eva.presses_in_turn("Ta tillbaka", "Ja, ta tillbaka det")

    for who, said in ((anna, "Inget nyhetsbrev"), (town.eva, "Ett nyhetsbrev")):
        await who.writes("/arkiv")
        (withdrawn,) = [each for each in who.last_buttons if each.startswith("Tillbakadraget")]
        known = ": Kodordet är blåbär" if who is town.eva else ""
        assert withdrawn == f"Tillbakadraget, 24 november 2026{known}"
        await who.presses("Sök")
        await who.writes("blåbär")
        assert who.last_message.startswith(said)


async def test_a_reader_sees_what_a_correction_changed(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await corrects(town)
    await opens_the_newest(anna)
    assert anna.last_message.endswith(RIGHT)
    assert anna.last_buttons == ["Tidigare versioner", "Alla nyhetsbrev"]

    await anna.presses("Tidigare versioner")
    assert anna.last_message == f"{HEADING}\n\n{WRONG}"
    await anna.presses_in_turn("Nyare version", "Vad som ändrades")
    assert anna.last_message.splitlines()[-1] == "Mötet är på [–tosdag–] [+torsdag+] kl. [–13–] [+14+]"
    struck = [each for each in anna.messages[-1].entities or () if each.type == "strikethrough"]
    assert [each.extract_from(anna.last_message) for each in struck] == ["tosdag", "13"]


async def test_who_joined_after_the_correction_reads_only_what_is_right(town: Town) -> None:
    await sends(town)
    await corrects(town)
    anna = await town.member("Anna")
    await opens_the_newest(anna)
    assert anna.last_message.endswith(RIGHT)
    assert anna.last_buttons == ["Alla nyhetsbrev"]


async def test_a_picture_comes_along(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.does(lambda eva: eva.sends_photo(PICTURE, "Så ser dekalen ut"))
    await town.eva.presses("Skicka nu")
    await opens_the_newest(anna)

    card, letter = anna.messages[-2:]
    assert "Nyhetsbrevet kommer här nedanför, med sina filer." in text_of(card)
    assert [each.text for each in buttons(card)] == ["Alla nyhetsbrev"]
    assert letter.photo is not None
    assert text_of(letter) == f"{HEADING}\n\nSå ser dekalen ut"


async def test_many_letters_are_turned_page_by_page(town: Town) -> None:
    anna = await town.member("Anna")
    for number in range(12):
        await sends(town, f"Brev {number}")
    await anna.writes("/arkiv")
    assert "Sida 1 av 2" in anna.last_message
    assert "24 november 2026: Brev 11" in anna.last_buttons
    await anna.presses("Nästa")
    assert "24 november 2026: Brev 0" in anna.last_buttons
    assert "24 november 2026: Brev 11" not in anna.last_buttons
