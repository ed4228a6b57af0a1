"""Who do I call? The emergency line first, the carrier's route next, then those of one's own place."""

from bot.domain.people import Kind, Role
from tests.scenarios.cards import comes_to_lead, keeps_card
from tests.scenarios.conftest import Town

FIRST = "Bråttom eller fara: ring 112\n\nInte bråttom: ring polisen på 114 14."
COPIES = ["Kopiera 112", "Kopiera 114 14"]


async def test_a_shop_worker_with_a_suspicious_parcel_on_a_friday_evening(town: Town) -> None:
    await keeps_card(
        town.eva,
        "Säkerhetsavdelningen",
        "0104567890",
        hours="dygnet runt",
        deputy=("Vakthavande befäl", "11414"),
        carrier="PostNord",
    )
    await keeps_card(town.eva, "Polisens kontaktperson", "010-567 89 01", hours="vardagar 8–16")
    anna = await town.member("Anna")
    await town.forward(days=3, hours=9.5)  # Friday at half past six in the evening

    await anna.presses_in_turn("Meny", "Vem ringer jag?")

    assert anna.last_message == (
        f"{FIRST}\n\n"
        "Transportföretagen\nPostNord: Säkerhetsavdelningen: 010-456 78 90\n\n"
        "Piteå\nPolisens kontaktperson: 010-567 89 01"
    )
    assert anna.last_buttons == [
        *COPIES,
        "PostNord: Säkerhetsavdelningen",
        "Polisens kontaktperson",
        "Till menyn",
    ]
    await anna.presses("PostNord: Säkerhetsavdelningen")
    assert anna.last_message == (
        "Säkerhetsavdelningen\n"
        "Telefon: 010-456 78 90\n"
        "Tider: dygnet runt\n"
        "Ersättare: Vakthavande befäl\n"
        "Ersättarens telefon: 114 14\n"
        "Gäller försändelser med: PostNord\n\n"
        "Arbetsgruppen i Piteå\n"
        "Bekräftat 24 november 2026."
    )
    assert anna.last_buttons == [
        "Kopiera 010-456 78 90",
        "Kopiera 114 14",
        "Spara i telefonen",
        "Alla kontakter",
        "Till menyn",
    ]


async def test_the_card_is_saved_to_the_telephone(town: Town) -> None:
    await keeps_card(town.eva, "Polis; kontakt, Piteå", "070-123 45 67", hours="vardagar 8–16")
    anna = await town.member("Anna")
    await anna.presses_in_turn("Meny", "Vem ringer jag?", "Polis; kontakt, Piteå", "Spara i telefonen")

    file = anna.messages[-1].document
    assert file is not None
    assert (file.file_name, file.mime_type) == ("polis-kontakt-pitea.vcf", "text/vcard")
    assert anna.messages[-1].caption == "Polis; kontakt, Piteå\n070-123 45 67"
    content = town.telegram.files.known(file.file_id).content.decode()
    assert content.splitlines() == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:Polis\\; kontakt\\, Piteå",
        "ORG:Arbetsgruppen i Piteå",
        'TEL;TYPE="work,voice":+46701234567',
        "NOTE:Tider: vardagar 8–16",
        "REV:20261124T080000Z",
        "END:VCARD",
    ]


async def test_where_nothing_is_added_yet_there_is_still_whom_to_call(town: Town) -> None:
    anna = await town.member("Anna")
    for command in ("/kontakter", "/contacts", "/KONTAKTER"):
        await anna.writes(command)
        assert anna.last_message == f"{FIRST}\n\nInga andra kontakter är inlagda än. Fråga din samordnare."
        assert anna.last_buttons == [*COPIES, "Till menyn"]


async def test_who_may_add_contacts_is_not_sent_to_ask_for_them(town: Town) -> None:
    await town.eva.writes("/kontakter")
    assert town.eva.last_message.endswith(
        "Inga andra kontakter är inlagda än. "
        "Lägg till dem man ska ringa, till exempel polisens kontaktperson."
    )
    assert town.eva.last_buttons == [*COPIES, "Lägg till ett kort", "Till menyn"]

    await town.eva.presses("Lägg till ett kort")
    assert "Vem är kortet för?" in town.eva.last_message

    await keeps_card(town.eva, "Polisen i Piteå", "010-666 66 66")
    await town.eva.writes("/kontakter")
    assert "Lägg till ett kort" not in town.eva.last_buttons


async def test_a_stranger_gets_the_lines_that_hold_for_all_and_learns_how_to_join(town: Town) -> None:
    await keeps_card(town.eva, "Polisens kontaktperson", "010-567 89 01")
    kim, jo = town.newcomer("Kim"), town.newcomer("Jo", language="en")
    await kim.writes("/kontakter")
    await jo.writes("/contacts")

    assert kim.last_message.startswith(FIRST)
    assert "Du går med genom en inbjudan" in kim.last_message
    assert "010-567 89 01" not in kim.last_message
    assert kim.last_buttons == [*COPIES, "Till menyn"]
    assert jo.last_message.startswith(
        "Urgent or dangerous: call 112\n\nNot urgent: call the police on 114 14."
    )
    assert jo.last_buttons == ["Copy 112", "Copy 114 14", "To the menu"]


async def test_the_county_and_the_nation_come_after_ones_own_place(town: Town) -> None:
    lars, nora = town.newcomer("Lars"), town.newcomer("Nora")
    for who, role, place in ((lars, Role.COUNTY, "25"), (nora, Role.NATIONAL, "SE")):
        await comes_to_lead(town, who, role, place)
    await keeps_card(nora, "Nationell samordning", "010-111 11 11")
    await keeps_card(lars, "Länets beredskap", "010-222 22 22")
    await keeps_card(lars, "Kundtjänst i länet", "010-333 33 33", carrier="PostNord")
    await keeps_card(lars, "Terminalen i Luleå", "010-444 44 44", carrier="DHL")
    await keeps_card(town.eva, "Terminalen i Piteå", "010-555 55 55", carrier="PostNord")
    await keeps_card(town.eva, "Polisen i Piteå", "010-666 66 66")
    anna = await town.member("Anna")

    await anna.writes("/kontakter")

    assert anna.last_message.removeprefix(FIRST) == (
        "\n\nTransportföretagen\n"
        "PostNord: Terminalen i Piteå: 010-555 55 55\n"
        "DHL: Terminalen i Luleå: 010-444 44 44\n\n"
        "Piteå\nPolisen i Piteå: 010-666 66 66\n\n"
        "Norrbottens län\nLänets beredskap: 010-222 22 22\n\n"
        "Hela landet\nNationell samordning: 010-111 11 11"
    )


async def test_whoever_belongs_to_several_groups_says_which_place(town: Town) -> None:
    await keeps_card(town.eva, "Polisen i Piteå", "010-666 66 66")
    await town.eva.writes(await town.first_invitation(place="2580"))
    await town.eva.presses("Samordnare")

    await town.eva.writes("/kontakter")
    assert town.eva.last_message == f"{FIRST}\n\nFör vilken plats?"
    assert town.eva.last_buttons == [*COPIES, "Arbetsgruppen i Piteå", "Arbetsgruppen i Luleå", "Till menyn"]

    await town.eva.presses("Arbetsgruppen i Piteå")
    assert "Polisen i Piteå: 010-666 66 66" in town.eva.last_message


async def test_many_contacts_are_turned_a_page_at_a_time(town: Town) -> None:
    for number in range(10, 21):
        await keeps_card(town.eva, f"Funktion {number}", f"010-111 11 {number}")
    anna = await town.member("Anna")
    await anna.writes("/kontakter")
    assert "Sida 1 av 2" in anna.last_message
    assert "Funktion 20" not in anna.last_message

    await anna.presses("Nästa")
    assert anna.last_message.startswith(FIRST)
    assert "Piteå\nFunktion 20: 010-111 11 20" in anna.last_message
    assert anna.last_buttons == [*COPIES, "Funktion 20", "Föregående", "Till menyn"]


async def test_in_english_everything_but_the_function_is_english(town: Town) -> None:
    await keeps_card(town.eva, "Polisens kontaktperson", "010-567 89 01", carrier="Annat transportföretag")
    john = await town.member("John", Kind.TERMINAL, "en")
    await john.presses_in_turn("Menu", "Who do I call?")
    assert "The carriers\nAnother carrier: Polisens kontaktperson: 010-567 89 01" in john.last_message

    await john.presses("Another carrier: Polisens kontaktperson")
    assert "Phone: 010-567 89 01" in john.last_message
    assert "The working group in Piteå\nConfirmed 24 November 2026." in john.last_message
