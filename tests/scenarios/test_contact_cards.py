"""Contact cards are kept: added in words, decided on by whom they are about, confirmed twice a year."""

from bot.domain.people import Kind, Role
from tests.scenarios.cards import comes_to_lead, keeps_card, writes_card
from tests.scenarios.conftest import Someone, Town

ASKED = "Stämmer kortet fortfarande?"
MEMBER = ("En medlem i gruppen",)


async def kept_about(town: Town, who: Someone, function: str = "Polisens kontaktperson") -> None:
    await writes_card(
        town.eva,
        function,
        "010-567 89 01",
        hours="vardagar 8–16",
        whose=(*MEMBER, who.account.user.first_name),
    )
    await town.eva.presses("Fråga medlemmen")


async def sees(who: Someone) -> str:
    await who.writes("/kontakter")
    return who.last_message


def asked_about(who: Someone) -> list[str]:
    return [f"{each.date:%Y-%m-%d %H.%M}" for each in who.messages if (each.text or "").startswith(ASKED)]


async def test_the_police_officer_decides_what_is_shown(town: Town) -> None:
    petra = await town.member("Petra", Kind.POLICE)
    anna = await town.member("Anna")
    await kept_about(town, petra)
    assert town.eva.last_message.startswith("Petra har fått frågan.")
    assert "010-567 89 01" not in await sees(anna)

    assert petra.last_message == (
        "Ett kontaktkort väntar på ditt svar\n\n"
        "Den som samordnar arbetsgruppen i Piteå vill lägga till dig bland kontakterna. "
        "De som är med i gruppen ser då kortet. Det är frivilligt, och du kan ändra det "
        "eller ta bort det när du vill.\n\n"
        "Polisens kontaktperson\nTelefon: 010-567 89 01\nTider: vardagar 8–16"
    )
    assert petra.last_buttons == ["Visa mitt namn också", "Visa bara funktionen", "Nej tack"]
    await petra.presses("Visa bara funktionen")

    assert "Piteå\nPolisens kontaktperson: 010-567 89 01" in await sees(anna)
    await anna.presses("Polisens kontaktperson")
    assert "Petra" not in anna.last_message
    assert "Ändra" not in anna.last_buttons

    await sees(petra)
    await petra.presses_in_turn("Polisens kontaktperson", "Visa mitt namn också")
    await sees(anna)
    await anna.presses("Polisens kontaktperson")
    assert anna.last_message.startswith("Polisens kontaktperson\nPetra\nTelefon: 010-567 89 01")


async def test_who_says_no_is_not_shown_and_the_number_is_not_kept(town: Town) -> None:
    petra = await town.member("Petra")
    await kept_about(town, petra)

    await petra.presses("Nej tack")

    assert petra.last_message == "Okej. Kortet är borttaget, och numret är inte sparat."
    (card,) = [row for row in await town.stored() if row.startswith("contact_card:")]
    assert "010-567 89 01" not in card
    await town.forward(days=1)
    assert "Kontaktkortet ”Polisens kontaktperson” blev ett nej. Fråga någon annan." in town.eva.last_message


async def test_the_coordinator_reads_in_the_morning_that_a_card_is_shown(town: Town) -> None:
    petra = await town.member("Petra")
    await kept_about(town, petra)
    await town.eva.presses("Alla kontaktkort")
    assert town.eva.last_message.endswith("Polisens kontaktperson – väntar på svar från Petra")
    await petra.presses("Visa bara funktionen")

    await town.forward(days=1)

    assert "Kontaktkortet ”Polisens kontaktperson” visas nu." in town.eva.last_message


async def test_ones_own_card_with_the_name_or_without(town: Town) -> None:
    anna = await town.member("Anna")
    await writes_card(town.eva, "Kommunens samordnare", "0911696000", whose=("Mig själv",))
    assert town.eva.last_message == (
        "Stämmer det här?\n\nKommunens samordnare\nTelefon: 0911-69 60 00\n\n"
        "De som är med i gruppen ser kortet. Vill du visa ditt namn?"
    )
    await town.eva.presses("Visa mitt namn också")

    await sees(anna)
    await anna.presses("Kommunens samordnare")
    assert anna.last_message.startswith("Kommunens samordnare\nEva\nTelefon: 0911-69 60 00")


async def test_a_wrong_number_is_said_and_what_was_written_is_kept(town: Town) -> None:
    await town.eva.presses_in_turn(
        "Meny", "Gruppen", "Kontaktkort", "Lägg till ett kort", "En funktion utanför boten"
    )
    await town.eva.writes("…")
    assert town.eva.last_message.startswith("Jag behöver några ord")
    await town.eva.writes("Räddningstjänsten i Piteå")
    assert town.eva.last_message.startswith("Vilket telefonnummer?")
    assert town.eva.last_buttons == ["Till menyn"]
    for nonsense in ("ring mig", "070-123"):
        await town.eva.writes(nonsense)
        assert town.eva.last_message.startswith("Det där är inget telefonnummer jag förstår.")
    await town.eva.writes("112")
    assert town.eva.last_message.startswith("112 står alltid först, för alla.")

    town.starts_anew()
    await town.eva.writes("0701234567")
    await town.eva.presses_in_turn("Hoppa över", "Hoppa över", "Hoppa över")

    assert town.eva.last_message == (
        "Stämmer det här?\n\nRäddningstjänsten i Piteå\nTelefon: 070-123 45 67\n\n"
        "Det är ett mobilnummer. Är det ett tjänstenummer? Privata nummer hör inte hemma här.\n\n"
        "De som är med i gruppen ser kortet. Du får frågan varje halvår om det fortfarande stämmer."
    )


async def test_a_double_tap_skips_one_question_and_saves_one_card(town: Town) -> None:
    await town.eva.presses_in_turn(
        "Meny", "Gruppen", "Kontaktkort", "Lägg till ett kort", "En funktion utanför boten"
    )
    await town.eva.writes("Tullen")
    await town.eva.writes("90114")
    for _ in range(2):
        town.eva.reaches_for("Hoppa över")
    await town.answer_at_once()
    assert town.eva.last_message.startswith("Vem ringer man när ingen svarar?")
    await town.eva.presses_in_turn("Hoppa över", "Hoppa över")
    for _ in range(2):
        town.eva.reaches_for("Spara kortet")
    await town.answer_at_once()

    assert town.eva.toast == "Det kortet håller du inte på med längre. Börja om under Kontaktkort."
    assert len([row for row in await town.stored() if row.startswith("contact_card:")]) == 1


async def test_half_a_year_later_the_owner_says_that_it_is_still_right(town: Town) -> None:
    petra = await town.member("Petra")
    await kept_about(town, petra)
    await petra.presses("Visa bara funktionen")
    await town.forward(days=182)

    assert asked_about(petra) == ["2027-05-24 07.00"]  # UTC: in summer nine in Sweden
    assert petra.last_buttons == ["Ja", "Ändra", "Ta bort"]
    await petra.presses("Ja")
    assert petra.last_message.startswith("Tack! Kortet är bekräftat.")

    await town.forward(days=30)
    assert "inte bekräftat" not in await sees(petra)
    await town.forward(days=170)
    assert asked_about(petra) == ["2027-11-25 08.00"]  # half a year after the yes, which came a day late


async def test_what_nobody_confirms_is_in_doubt_and_the_coordinator_is_told_once(town: Town) -> None:
    petra, anna = await town.member("Petra"), await town.member("Anna")
    await kept_about(town, petra)
    await petra.presses("Visa bara funktionen")
    line = "Kontaktkortet ”Polisens kontaktperson” är inte bekräftat. Kontrollera att det stämmer."

    await town.forward(days=190)
    assert "inte bekräftat" not in await sees(anna)
    await town.forward(days=10)

    doubted = "Polisens kontaktperson: 010-567 89 01 – inte bekräftat sedan 24 november 2026"
    assert doubted in await sees(anna)
    await town.forward(days=60)
    assert sum(line in (each.text or "") for each in town.eva.messages) == 1
    assert len(asked_about(petra)) == 1

    await sees(petra)
    await petra.presses_in_turn("Polisens kontaktperson", "Det stämmer fortfarande")
    assert "inte bekräftat" not in await sees(anna)


async def test_the_coordinator_confirms_for_a_function_outside_the_bot(town: Town) -> None:
    await keeps_card(town.eva, "Tullen", "90 114")
    await town.forward(days=182)
    assert asked_about(town.eva) == ["2027-05-24 07.00"]

    await town.eva.presses_in_turn("Ändra", "Telefon")
    await town.eva.writes("0771-567 567")

    assert town.eva.last_message == "Tack! Kortet är bekräftat.\n\nTullen\nTelefon: 0771-567 567"
    await town.forward(days=30)
    assert "Tullen: 0771-567 567" in (await sees(town.eva)).splitlines()


async def test_after_an_outage_it_is_asked_late_and_there_are_two_weeks_from_then(town: Town) -> None:
    petra = await town.member("Petra")
    await kept_about(town, petra)
    await petra.presses("Visa bara funktionen")
    await town.forward(days=180)
    await town.is_down_for(days=40)

    assert len(asked_about(petra)) == 1
    await town.forward(days=10)
    assert not town.eva.got("är inte bekräftat. Kontrollera")
    await town.forward(days=10)
    assert town.eva.got("är inte bekräftat. Kontrollera")


async def test_everything_on_a_card_can_be_changed_and_taken_away_again(town: Town) -> None:
    await keeps_card(town.eva, "Tullen", "90 114", hours="dagtid", deputy=("Växeln", "0771567567"))
    await town.eva.presses_in_turn("Alla kontaktkort", "Tullen", "Ändra", "Transportföretag", "DHL")
    await town.eva.presses_in_turn("Visa kortet", "Ändra", "Ersättare", "Ta bort uppgiften")
    await town.eva.presses_in_turn("Visa kortet", "Ändra")
    assert "Ersättarens telefon" not in town.eva.last_buttons
    await town.eva.presses("Funktion")
    await town.eva.writes("Tullverket")

    assert town.eva.last_message == (
        "Tack! Kortet är bekräftat.\n\n"
        "Tullverket\nTelefon: 90 114\nTider: dagtid\nGäller försändelser med: DHL"
    )
    await town.eva.presses_in_turn("Visa kortet", "Ta bort", "Nej, behåll", "Ta bort", "Ja, ta bort")
    assert town.eva.last_message == "Kortet är borttaget."
    assert "Tullverket" not in await sees(town.eva)


async def test_the_owner_takes_the_card_away_and_the_coordinator_is_told(town: Town) -> None:
    petra = await town.member("Petra")
    await kept_about(town, petra)
    await petra.presses("Visa bara funktionen")
    await sees(petra)
    await petra.presses_in_turn("Polisens kontaktperson", "Ta bort", "Ja, ta bort")

    await town.forward(days=1)
    assert "Kontaktkortet ”Polisens kontaktperson” är borttaget." in town.eva.last_message
    await town.forward(days=200)
    assert asked_about(petra) == []


async def test_in_english_one_is_asked_in_english(town: Town) -> None:
    john = await town.member("John", Kind.TERMINAL, "en")
    await kept_about(town, john, "Terminalen")
    assert john.last_message.startswith("A contact card is waiting for your answer")
    await john.presses("Show my name as well")
    assert john.last_message.startswith("Thank you! This is how the card is shown.\n\nTerminalen\nJohn")

    await town.forward(days=182)
    assert john.last_message.startswith("Is the card still right?")
    assert john.last_buttons == ["Yes", "Change", "Take away"]


async def test_a_county_keeps_its_own_cards_on_its_own_page(town: Town) -> None:
    lars = await comes_to_lead(town, town.newcomer("Lars"), Role.COUNTY, "25")
    await keeps_card(lars, "Länets beredskap", "010-222 22 22")

    assert "Norrbottens län\nLänets beredskap: 010-222 22 22" in await sees(town.eva)
    await town.eva.presses("Länets beredskap")
    assert {"Ändra", "Ta bort"}.isdisjoint(town.eva.last_buttons)
