"""What the actors of a group expect of one another: cards to look at, agreed on at a meeting, once a year."""

from sqlalchemy import select, update

from bot.domain.people import Kind, Role
from bot.storage.tables import AgreementRow, JournalRow
from tests.scenarios.conftest import VOICES, Someone, Town
from tests.scenarios.test_old_buttons import UNKNOWN_BUTTON, presses_data

TITLE = "Våra förväntningar på varandra"
BUTTON = "Förväntningar"
CARDS = ["Samordnare", "Polis", "Tull", "Ombud (butik)", "Terminal", "Brevbärarkontor"]
NOT_ALLOWED = "Det här får bara den som samordnar gruppen göra."


async def at_the_cards(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Gruppen", "Förväntningar")


async def agrees(town: Town, *how: str) -> None:
    await at_the_cards(town)
    await town.eva.presses("Gruppen är överens")
    await town.eva.presses_in_turn(*how)


async def happened(town: Town) -> list[str]:
    async with town.database.reading() as session:
        rows = await session.scalars(select(JournalRow.event).order_by(JournalRow.id))
        return [each for each in rows if each.startswith("Expectation")]


async def test_a_member_reads_their_own_card_in_two_taps_and_the_others_behind_it(town: Town) -> None:
    anna = await town.member("Anna", Kind.TERMINAL)

    await anna.presses_in_turn("Meny", "Inställningar", BUTTON)

    assert anna.last_message.startswith("Terminal\nInte överenskommet än.\n\nVi får\n– ")
    assert "\n\nVi ska\n– " in anna.last_message
    assert "\n\nVi får inte\n– öppna en försändelse\n" in anna.last_message
    assert "\n\nDet kan ni vänta er av oss\n– " in anna.last_message
    assert anna.last_buttons == ["Alla kort", "Till menyn"]
    await anna.presses("Alla kort")
    assert anna.last_buttons == ["Terminal", *(each for each in CARDS if each != "Terminal"), "Till menyn"]
    await anna.presses("Polis")
    assert anna.last_message.startswith("Polis\n")


async def test_each_card_fits_a_telephone_in_each_language(town: Town) -> None:
    for name, language in (("Anna", "sv"), ("Jo", "en")):
        reader, say = await town.member(name, language=language), VOICES[language]
        await reader.presses_in_turn(
            say("below-menu"), say("menu-settings"), say("expectations-button"), say("expectations-all")
        )
        for kind in ("coordinator", "police", "customs", "agent", "terminal", "carrier"):
            await reader.presses(say("kind-button", kind=kind))
            assert len(reader.last_message) <= 900
            assert reader.last_message.count("\n– ") >= 8
            await reader.presses(say("expectations-all"))


async def test_what_the_cards_say_is_the_law_of_today(town: Town) -> None:
    await at_the_cards(town)
    for kind in ("Ombud (butik)", "Terminal", "Brevbärarkontor"):
        await town.eva.presses(kind)
        card = town.eva.last_message
        for words in (
            "själva tipsa polisen eller Tullverket",
            "sedan den 2 januari 2023",
            "ingen skyldighet",
            "öppna en försändelse",
            "upp till 2 kg",
            "hålls kvar",
            "företaget ska anmäla till Tullverket",
            "ringa 112 vid fara, annars 114 14",
        ):
            assert words in card, (kind, words)
        await town.eva.presses("Alla kort")


async def test_who_leads_the_group_says_that_it_agrees_today_and_the_members_hear_of_it(town: Town) -> None:
    anna = await town.member("Anna")
    await at_the_cards(town)
    assert "Arbetsgruppen i Piteå\nInte överenskommet än." in town.eva.last_message

    await town.eva.presses_in_turn("Gruppen är överens", "I dag")

    assert "Överenskommet i gruppen den 24 november 2026." in town.eva.last_message
    await town.forward(days=1)
    assert "– Er grupp har kommit överens om vad ni förväntar er av varandra." in anna.last_message
    assert not town.eva.got("Er grupp har kommit överens")
    await anna.presses(BUTTON)
    assert anna.last_message.startswith("Ombud (butik)\nÖverenskommet i gruppen den 24 november 2026.\n")


async def test_the_day_of_the_latest_meeting_is_one_tap(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.presses_in_turn("ons 25 november", "14.00", "Bestäms senare", "Kalla till mötet")
    await agrees(town)
    assert "Senaste mötet" not in str(town.eva.last_buttons)

    await town.forward(days=3)
    await agrees(town, "Senaste mötet, 25 november 2026")

    assert "Överenskommet i gruppen den 25 november 2026." in town.eva.last_message


async def test_any_other_day_is_written_and_a_wrong_one_loses_nothing(town: Town) -> None:
    await agrees(town)
    for written, answer in (
        ("i våras", "Jag förstår inte vilken dag det är."),
        ("3 mars", "Den dagen har inte varit än."),
        ("1 mars 2024", "Den dagen är mer än ett år tillbaka."),
        ("det brinner", "Jag förstår inte vilken dag det är."),
    ):
        await town.eva.writes(written)
        assert answer in town.eva.last_message, written

    await town.eva.writes("3 mars 2026")

    assert "Överenskommet i gruppen den 3 mars 2026." in town.eva.last_message
    assert await happened(town) == ["ExpectationsAgreed"]


async def test_it_is_agreed_once_however_often_it_is_tapped_and_anew_the_next_year(town: Town) -> None:
    await agrees(town)
    days = town.eva.messages[-1]
    await town.eva.presses("I dag", days)
    assert await presses_data(town, town.eva, "exd:1:20261124") is None
    assert await happened(town) == ["ExpectationsAgreed"]

    await town.forward(days=360)
    await agrees(town, "I dag")

    assert "Överenskommet i gruppen den 19 november 2027." in town.eva.last_message
    assert await happened(town) == ["ExpectationsAgreed"] * 2
    assert await presses_data(town, town.eva, "exd:1:20261110") == (
        "Den dagen är mer än ett år tillbaka. Gå igenom korten igen på nästa möte och kom överens på nytt."
    )


async def test_a_text_that_changed_since_is_said(town: Town) -> None:
    await agrees(town, "I dag")
    async with town.database.begin() as session:
        await session.execute(update(AgreementRow).values(version="2025-01"))

    await at_the_cards(town)
    assert "Texten har ändrats sedan ni kom överens." in town.eva.last_message
    await town.eva.presses_in_turn("Gruppen är överens", "I dag")
    assert "Texten har ändrats" not in town.eva.last_message


async def test_a_group_adds_its_own_to_a_card_rewrites_it_and_takes_it_away(town: Town) -> None:
    pia = await town.member("Pia", Kind.POLICE)
    await at_the_cards(town)
    await town.eva.presses_in_turn("Polis", "Lägg till något eget")
    assert "Polis: vad har ni också kommit överens om?" in town.eva.last_message
    await town.eva.writes("Polisen kommer till butiken varje kvartal.\n\n  Eva samordnar.")
    own = "Vi har också kommit överens om\nPolisen kommer till butiken varje kvartal.\nEva samordnar."
    assert town.eva.last_message.endswith(own)

    await pia.presses_in_turn("Meny", "Inställningar", BUTTON)
    assert pia.last_message.endswith(own)
    assert "Ändra det egna" not in pia.last_buttons

    await town.eva.presses("Ändra det egna")
    assert town.eva.last_message.endswith("Eva samordnar.")
    await town.eva.writes("Varje halvår.")
    assert town.eva.last_message.endswith("Vi har också kommit överens om\nVarje halvår.")
    await town.eva.presses_in_turn("Ändra det egna", "Ta bort det egna")
    assert "Vi har också kommit överens" not in town.eva.last_message
    assert await presses_data(town, town.eva, "exr:1:police") is None
    assert await happened(town) == ["ExpectationWritten", "ExpectationWritten", "ExpectationRemoved"]


async def test_what_must_not_be_kept_is_refused_and_can_be_written_again_at_once(town: Town) -> None:
    await at_the_cards(town)
    await town.eva.presses_in_turn("Tull", "Lägg till något eget")
    for written, answer in (
        ("Ring Kent på 070-123 45 67", "Det ser ut som ett telefonnummer i texten."),
        ("RR 123 456 785 SE ligger kvar", "Det ser ut som ett kollinummer i texten."),
        ("a" * 501, "Texten är för lång: 501 tecken. Högst 500 går."),
        ("det läcker ur ett paket", "Tull: vad har ni också kommit överens om?"),
    ):
        await town.eva.writes(written)
        assert answer in town.eva.last_message

    await town.eva.writes("Tullen ringer samordnaren inför besök.")

    assert town.eva.last_message.endswith("Tullen ringer samordnaren inför besök.")
    assert await happened(town) == ["ExpectationWritten"]


async def test_going_back_to_the_card_stops_the_writing(town: Town) -> None:
    await at_the_cards(town)
    await town.eva.presses_in_turn("Tull", "Lägg till något eget", "Tillbaka till kortet")

    await town.eva.writes("Det här är ingen överenskommelse")

    assert await happened(town) == []


async def test_only_who_leads_the_group_agrees_and_only_the_group_looks(town: Town) -> None:
    anna = await town.member("Anna")
    osten = await town.lead("Östen", Role.COORDINATOR, "2421")
    stranger = town.newcomer("Kim")
    for who in (anna, osten, stranger):
        await who.writes("/meny")
    before = await town.stored()

    for data in ("exa:1", "exd:1:20261124", "exw:1:police", "exr:1:police"):
        assert await presses_data(town, anna, data) == NOT_ALLOWED
    for data in ("exs:1", "exo:1", "ex:1:police"):
        assert await presses_data(town, osten, data) == "Den här knappen är för dem som är med i gruppen."
    for data in ("ex:1:county", "exw:1:national", "exs:4711"):
        assert await presses_data(town, town.eva, data) == UNKNOWN_BUTTON
    await presses_data(town, stranger, "exs:1")

    assert await town.stored() == before


async def test_who_is_in_several_groups_chooses_and_who_has_no_card_sees_them_all(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await lars.presses_in_turn("Meny", "Inställningar", BUTTON)
    assert lars.last_message.startswith(TITLE)
    assert lars.last_buttons[:6] == CARDS

    await leads_another(town, lars)
    await lars.presses_in_turn("Meny", "Inställningar", BUTTON)
    assert "För vilken grupp?" in lars.last_message
    await lars.presses("Arbetsgruppen i Luleå")
    assert lars.last_message.startswith("Samordnare\n")


async def leads_another(town: Town, who: Someone) -> None:
    await who.writes(await town.first_invitation(Role.COORDINATOR, "2580"))
    await who.presses("Samordnare")


async def test_in_english_it_reads_in_english(town: Town) -> None:
    jo = await town.member("Jo", language="en")
    await agrees(town, "I dag")
    await town.forward(days=1)

    assert "– Your group has agreed on what you expect of one another." in jo.last_message
    await jo.presses("Expectations")
    assert jo.last_message.startswith("Agent (shop)\nAgreed in the group on 24 November 2026.\n\nWe may\n– ")
