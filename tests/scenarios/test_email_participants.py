"""People who may not use Telegram take part by e-mail: their coordinator keeps them, and answers for them."""

from bot.domain.people import Role
from bot.sandbox.telegram.keyboards import buttons
from tests.scenarios.conftest import Someone, Town, text_of

KARIN = ("Karin Ek", "gränspolis i Luleå", "Karin.Ek@Polisen.se ")
ADDRESS = "karin.ek@polisen.se"


async def at_list(who: Someone) -> None:
    await who.writes("/meny")
    await who.presses_in_turn("Gruppen", "Via e-post")


async def describes(who: Someone, *parts: str, kind: str = "Polis") -> None:
    """As far as the check before it is saved."""
    await at_list(who)
    await who.presses_in_turn("Lägg till en deltagare", kind)
    for part in parts:
        await who.writes(part)


async def adds(who: Someone, *parts: str, kind: str = "Polis") -> None:
    await describes(who, *parts, kind=kind)
    await who.presses("Jag har berättat det, lägg till")


async def at_karin(who: Someone) -> None:
    await at_list(who)
    await who.presses("Karin Ek, polis")


async def calls_meeting(town: Town) -> None:
    """On Tuesday 8 December at two."""
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare", "Kalla till mötet")


async def has_to_answer_for_karin(town: Town) -> None:
    """She is the contact of a shop that was certified three months ago."""
    await adds(town.eva, "Karin Ek", "butikschef", "karin@ica.se", kind="Ombud (butik)")
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
    await town.eva.writes("ICA Hortlax")
    await town.eva.presses_in_turn("Karin Ek (via e-post)", "Certifiera", "Ja, certifiera")
    await town.forward(days=95)


async def at_meeting(who: Someone) -> None:
    await who.writes("/moten")
    await who.presses("tis 8 december kl. 14.00: Arbetsgruppsmöte")


async def leads_lulea_too(town: Town) -> Someone:
    lars = town.newcomer("Lars")
    await lars.writes(await town.first_invitation(place="2580"))
    await lars.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Lars")
    return lars


async def test_a_coordinator_adds_a_police_officer_who_may_not_use_telegram(town: Town) -> None:
    await at_list(town.eva)
    assert "Ingen deltar via e-post än." in town.eva.last_message

    await town.eva.presses("Lägg till en deltagare")
    assert "Samordnare" not in town.eva.last_buttons
    await town.eva.presses("Polis")
    assert "Vad heter personen?" in town.eva.last_message
    await town.eva.writes(KARIN[0])
    assert "Vilken funktion har personen?" in town.eva.last_message
    await town.eva.writes(KARIN[1])
    assert "Vilken e-postadress har personen?" in town.eva.last_message
    await town.eva.writes(KARIN[2])

    for stored in ("Namn: Karin Ek", "Funktion: gränspolis i Luleå", "Med som: polis", f"E-post: {ADDRESS}"):
        assert stored in town.eva.last_message
    assert "Berätta det för personen innan du lägger till" in town.eva.last_message
    assert not any(ADDRESS in row for row in await town.stored() if row.startswith("person:"))

    await town.eva.presses("Jag har berättat det, lägg till")
    assert town.eva.last_message.startswith("Karin Ek är med nu")
    await town.eva.presses("Till personens sida")
    assert "Med sedan 24 november 2026." in town.eva.last_message


async def test_they_count_in_every_list_of_the_group(town: Town) -> None:
    await adds(town.eva, *KARIN)

    await town.eva.writes("/meny")
    await town.eva.presses("Gruppen")
    assert "2 personer är med." in town.eva.last_message
    assert "1 polis" in town.eva.last_message
    await town.eva.presses("Medlemmar")
    assert "Karin Ek, polis (via e-post)" in town.eva.last_buttons
    await town.eva.presses("Karin Ek, polis (via e-post)")
    assert ADDRESS in town.eva.last_message


async def test_all_addresses_stand_in_one_line_to_copy(town: Town) -> None:
    await adds(town.eva, *KARIN)
    await adds(town.eva, "Olle Dahl", "tullinspektör", "olle@tullverket.se", kind="Tull")

    await at_list(town.eva)

    assert f"\n{ADDRESS}; olle@tullverket.se" in town.eva.last_message
    (copied,) = [each for each in town.eva.messages[-1].entities or () if each.type == "code"]
    assert copied.extract_from(town.eva.last_message) == f"{ADDRESS}; olle@tullverket.se"


async def test_what_is_no_address_is_refused_and_nothing_is_lost(town: Town) -> None:
    await describes(town.eva, KARIN[0], KARIN[1])

    for wrong in ("karin", "karin@polisen", "karin ek@polisen.se", "a@b@c.se", "a@b.se, c@d.se", "@b.se"):
        await town.eva.writes(wrong)
        assert town.eva.last_message.startswith("Det är ingen e-postadress."), wrong
    await town.eva.writes("a" * 250 + "@b.se")
    assert town.eva.last_message == "En e-postadress har högst 254 tecken. Den här har 255. Skriv den igen."

    await town.eva.writes(KARIN[2])
    assert "Namn: Karin Ek" in town.eva.last_message


async def test_a_number_of_a_person_is_asked_about_before_it_is_saved(town: Town) -> None:
    await describes(town.eva, KARIN[0], "polis 19850101-1234", KARIN[2])

    assert "Funktion: polis 19850101-1234" in town.eva.last_message
    assert (
        "Obs: här finns ett personnummer. Stämmer det att det ska vara med?\npolis 19850101-1234"
    ) in town.eva.last_message
    assert town.eva.last_buttons[0] == "Jag har berättat det, lägg till"


async def test_a_cry_for_help_is_no_function(town: Town) -> None:
    await describes(town.eva, KARIN[0])

    await town.eva.writes("det läcker vitt pulver ur ett paket")
    assert town.eva.got("112")
    assert "Vilken funktion har personen?" in town.eva.last_message
    await town.eva.writes(KARIN[1])
    await town.eva.writes(KARIN[2])

    assert "Funktion: gränspolis i Luleå" in town.eva.last_message


async def test_the_same_address_is_in_a_group_once_however_it_is_written(town: Town) -> None:
    await adds(town.eva, *KARIN)
    await town.eva.writes("/meny")

    await describes(town.eva, "Någon Annan", "polis", " KARIN.EK@polisen.SE")
    assert town.eva.last_message.startswith("Den adressen finns redan i gruppen.")
    await town.eva.writes("annan@polisen.se")
    assert "E-post: annan@polisen.se" in town.eva.last_message


async def test_a_second_tap_and_an_old_button_add_nobody(town: Town) -> None:
    await describes(town.eva, *KARIN)
    asks = town.eva.messages[-1]
    await town.eva.presses("Jag har berättat det, lägg till")

    tap = town.eva.account._taps(asks, "epsave")
    await town.settle()

    assert tap.answer is not None
    assert (tap.answer.text or "").startswith("Det du skrev finns inte kvar.")
    await at_list(town.eva)
    assert town.eva.last_buttons.count("Karin Ek, polis") == 1


async def test_somebody_known_in_another_group_is_the_same_person(town: Town) -> None:
    await adds(town.eva, *KARIN)
    lars = await leads_lulea_too(town)

    await describes(lars, "K Ek", "polis", ADDRESS)
    assert "Adressen finns redan i en annan grupp." in lars.last_message
    assert "Karin" not in lars.last_message
    await lars.presses("Jag har berättat det, lägg till")
    assert lars.last_message.startswith("Karin Ek är med nu")

    await at_karin(lars)
    await lars.presses("Ta bort ur gruppen")
    assert "Personen är kvar i sina andra grupper." in lars.last_message
    await lars.presses("Ja, ta bort")
    await at_karin(town.eva)
    assert ADDRESS in town.eva.last_message


async def test_name_function_and_address_can_be_changed(town: Town) -> None:
    await adds(town.eva, *KARIN)
    await adds(town.eva, "Olle Dahl", "tullinspektör", "olle@tullverket.se", kind="Tull")
    await at_karin(town.eva)

    await town.eva.presses("Ändra funktion")
    await town.eva.writes("områdespolis")
    assert "Funktion: områdespolis" in town.eva.last_message
    await town.eva.presses("Ändra e-postadress")
    await town.eva.writes("olle@tullverket.se")
    assert town.eva.last_message == "En annan deltagare har den adressen. Skriv en annan."
    await town.eva.writes("karin@polisen.se")
    assert "E-post: karin@polisen.se" in town.eva.last_message
    await town.eva.presses("Ändra namn")
    await town.eva.writes("Karin Berg")
    assert town.eva.last_message.startswith("Karin Berg")

    assert not any(ADDRESS in row for row in await town.stored() if row.startswith("person:"))
    assert not any("@" in row for row in await town.stored() if row.startswith("journal:"))


async def test_after_a_removal_no_row_holds_name_address_or_function(town: Town) -> None:
    await town.member("Anna")
    await adds(town.eva, *KARIN)
    await calls_meeting(town)
    await answers_for_karin(town, "Ja, kommer")
    await at_karin(town.eva)

    await town.eva.presses("Ta bort ur gruppen")
    assert "Namn, funktion och e-postadress tas bort för gott." in town.eva.last_message
    asks = town.eva.messages[-1]
    await town.eva.presses("Ja, ta bort")
    assert town.eva.last_message.startswith("Klart. Karin Ek är borttagen ur gruppen.")
    assert town.eva.last_buttons == ["Alla deltagare via e-post", "Till menyn"]

    held = await town.stored()
    assert not [row for row in held if any(each in row for each in ("Karin", ADDRESS, "gränspolis"))]
    await at_meeting(town.eva)
    assert "Kommer: borttagen person (enligt Eva)" in town.eva.last_message
    for data in ("ep:3", "epc:3:email", "epq:3", "epr:3", "epf:3"):
        tap = town.eva.account._taps(asks, data)
        await town.settle()
        assert tap.answer is not None
        assert tap.answer.text == "Personen är inte längre med i gruppen."


async def test_invitations_of_others_stay_open_when_somebody_without_telegram_is_erased(town: Town) -> None:
    link = await town.invitation(one_time=True)
    await adds(town.eva, *KARIN)
    await at_karin(town.eva)
    await town.eva.presses_in_turn("Ta bort ur gruppen", "Ja, ta bort")

    pia = town.newcomer("Pia")
    await pia.writes(link)
    await pia.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Ombud (butik)", "Pia")

    assert pia.got("Nu är du med i arbetsgruppen i Piteå som ombud.")


async def test_everything_stored_can_be_shown_to_the_person(town: Town) -> None:
    await adds(town.eva, *KARIN)
    await calls_meeting(town)
    await answers_for_karin(town, "Nej, kan inte")
    await at_karin(town.eva)

    await town.eva.presses("Visa allt som finns sparat")

    document = town.eva.messages[-1].document
    assert document is not None
    assert document.file_name == "sparade-uppgifter-2026-11-24.json"
    content = town.telegram.files.known(document.file_id).content.decode()
    for told in (ADDRESS, "gränspolis i Luleå", '"answer": "no"', "EmailParticipantAdded", "Kan du komma?"):
        assert told in content
    assert "invitation-taken" not in content
    assert town.eva.last_message.startswith("Allt som finns sparat om Karin Ek")


async def answers_for_karin(town: Town, answer: str) -> None:
    await at_meeting(town.eva)
    await town.eva.presses_in_turn("Svara för någon", "Karin Ek: inget svar", answer)


async def test_the_coordinator_answers_an_invitation_for_them_and_it_is_seen_who_did(town: Town) -> None:
    await adds(town.eva, *KARIN)
    await calls_meeting(town)
    assert town.eva.got("1 person deltar via e-post: skicka till den personen själv.")
    await town.eva.presses("Deltagare via e-post")
    assert ADDRESS in town.eva.last_message

    await answers_for_karin(town, "Ja, kommer")
    assert town.eva.last_message.startswith("Noterat: Karin Ek kommer.")
    await town.eva.presses("Till mötet")
    assert "Kommer: Karin Ek (enligt Eva)" in town.eva.last_message

    await town.eva.presses_in_turn("Svara för någon", "Karin Ek: kommer")
    assert "Ja, kommer" not in town.eva.last_buttons
    await town.eva.presses_in_turn("Kanske", "Till mötet")
    assert "Kanske: Karin Ek (enligt Eva)" in town.eva.last_message
    assert len([row for row in await town.stored() if row.startswith("meeting_answer:")]) == 1


async def test_nobody_is_answered_for_who_can_answer_or_after_the_meeting(town: Town) -> None:
    anna = await town.member("Anna")
    await calls_meeting(town)
    await at_meeting(town.eva)
    assert "Svara för någon" not in town.eva.last_buttons
    before = await town.stored()

    for who, data, why in (
        (town.eva, "mfa:1:2:yes", "Den personen deltar inte längre via e-post i gruppen."),
        (anna, "mf:1:0", "Det här får bara den som samordnar gruppen göra."),
        (anna, "mfa:1:1:yes", "Det här får bara den som samordnar gruppen göra."),
    ):
        tap = who.account._taps(who.messages[-1], data)
        await town.settle()
        assert tap.answer is not None
        assert tap.answer.text == why
    assert await town.stored() == before

    await town.forward(days=30)
    tap = town.eva.account._taps(town.eva.messages[-1], "mf:1:0")
    await town.settle()
    assert tap.answer is not None
    assert tap.answer.text == "Det mötet har redan varit."


async def test_a_newsletter_says_to_how_many_it_has_to_be_sent_by_hand(town: Town) -> None:
    await town.member("Anna")
    await adds(town.eva, *KARIN)
    await adds(town.eva, "Olle Dahl", "tullinspektör", "olle@tullverket.se", kind="Tull")

    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Nya dekaler har kommit.")
    assert "Det går till 4 personer" in town.eva.last_message
    assert "2 personer deltar via e-post: skicka till dem själv." in town.eva.last_message
    await town.eva.presses("Deltagare via e-post")
    assert "olle@tullverket.se" in town.eva.last_message
    await town.eva.presses("Skicka nu")
    await town.forward(minutes=1)

    (report,) = [each for each in town.eva.messages if text_of(each).startswith("Nyhetsbrevet är skickat")]
    assert "Mottaget av Telegram: 2 av 2." in text_of(report)
    assert "2 personer deltar via e-post: skicka till dem själv." in text_of(report)
    assert "Kom inte fram" not in text_of(report)
    await town.eva.presses("Deltagare via e-post", report)
    assert "olle@tullverket.se" in town.eva.last_message


async def test_nothing_waits_for_them_and_nothing_is_said_to_have_been_sent(town: Town) -> None:
    await adds(town.eva, *KARIN)
    await calls_meeting(town)
    await town.forward(days=20)

    theirs = [row for row in await town.stored() if row.startswith("delivery:") and "'email'" in row]
    assert len(theirs) == 3  # the invitation, and who does not answer is asked twice more
    assert all("'refused'" in row and "'no-mail'" in row for row in theirs)
    assert not [row for row in await town.stored() if row.startswith("digest_line:")]


async def test_the_coordinator_answers_the_follow_up_of_a_workplace_whose_contact_they_are(
    town: Town,
) -> None:
    await adds(town.eva, "Karin Ek", "butikschef", "karin@ica.se", kind="Ombud (butik)")
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
    await town.eva.writes("ICA Hortlax")
    assert "kommer uppföljningens frågor till dig" in town.eva.last_message
    await town.eva.presses_in_turn("Karin Ek (via e-post)", "Certifiera", "Ja, certifiera")
    await town.forward(days=95)

    asked = next(each for each in town.eva.messages if text_of(each).startswith("Uppföljning: ICA Hortlax"))
    assert "Karin" not in text_of(asked).splitlines()[0]
    assert "Du svarar åt Karin Ek, som är kontaktperson och deltar via e-post." in text_of(asked)
    await town.eva.writes("/idag")
    assert "ICA Hortlax" in town.eva.last_message
    await town.eva.presses_in_turn("Ja", "Ja", "Ja", "Nej")

    (result,) = [each for each in town.eva.messages if text_of(each).startswith("ICA Hortlax har svarat")]
    assert "Informera de nya i personalen." in text_of(result)


async def test_who_has_answered_for_a_contact_hears_nothing_more_of_it_and_the_others_do(town: Town) -> None:
    lisa = await town.lead("Lisa", Role.COORDINATOR, "2581")
    await has_to_answer_for_karin(town)
    await town.eva.writes("/idag")
    await town.eva.presses_in_turn("Ja", "Ja", "Ja", "Nej")
    await town.forward(days=3)

    answered = "Svaren från ICA Hortlax"
    assert not [each for each in town.eva.messages if answered in [label.text for label in buttons(each)]]
    assert [each for each in lisa.messages if answered in [label.text for label in buttons(each)]]


async def test_a_plain_member_does_not_answer_for_a_contact(town: Town) -> None:
    anna = await town.member("Anna")
    await has_to_answer_for_karin(town)

    tap = anna.account._taps(anna.messages[-1], "fu:1:staff_changed:yes")
    await town.settle()

    assert tap.answer is not None
    assert tap.answer.text == "Den här uppföljningen är till kontaktpersonen på arbetsplatsen."


async def test_somebody_without_a_chat_takes_over_no_group_and_owns_no_card(town: Town) -> None:
    await adds(town.eva, *KARIN)
    await town.eva.writes("/meny")
    await town.eva.presses_in_turn("Gruppen", "Kontaktkort", "Lägg till ett kort", "En medlem i gruppen")
    assert "Karin Ek" not in town.eva.last_buttons
    tap = town.eva.account._taps(town.eva.messages[-1], "cco:1:2")
    await town.settle()
    assert tap.answer is not None
    assert (tap.answer.text or "").startswith("Den personen deltar via e-post")

    await town.eva.writes("/meny")
    await town.eva.presses_in_turn("Inställningar", "Lämna gruppen")
    assert "Karin Ek" not in town.eva.last_buttons
    assert "Vem tar över" not in town.eva.last_message


async def test_only_who_leads_the_group_may_keep_them(town: Town) -> None:
    """Also by buttons that were made up, and from another municipality."""
    anna = await town.member("Anna")
    await adds(town.eva, *KARIN)
    lars = await leads_lulea_too(town)
    before = await town.stored()

    for who in (anna, lars):
        for data in (
            "eps:1",
            "epsp:1:0",
            "epa:1",
            "epk:1:police",
            "ep:3",
            "epc:3:email",
            "epq:3",
            "epr:3",
            "epf:3",
        ):
            tap = who.account._taps(who.messages[-1], data)
            await town.settle()
            assert tap.answer is not None
            assert tap.answer.text == "Det här får bara den som samordnar gruppen göra.", data

    assert await town.stored() == before


async def test_a_year_later_somebody_is_asked_whether_they_are_still_there_and_may_say_no(town: Town) -> None:
    await adds(town.eva, *KARIN)
    await town.forward(days=366)

    assert town.eva.got("Karin Ek är med i arbetsgruppen i Piteå som polis.")
    await town.eva.presses_in_turn("Nej, avsluta", "Ja, avsluta")

    assert "Klart. Karin Ek är inte längre med." in town.eva.last_message
    assert not any(ADDRESS in row or "gränspolis" in row for row in await town.stored())


async def test_who_is_suspended_stands_in_the_list_and_not_among_the_addresses(town: Town) -> None:
    await adds(town.eva, *KARIN)
    await town.forward(days=366)
    await town.forward(days=45)

    await at_list(town.eva)
    assert ADDRESS not in town.eva.last_message
    await town.eva.presses("Karin Ek, polis (pausad)")
    await town.eva.presses("Häv pausen")
    assert "Personen räknas i gruppen igen." in town.eva.last_message
    await town.eva.presses("Ja, häv pausen")
    await at_list(town.eva)
    assert ADDRESS in town.eva.last_message


async def test_nobody_is_added_before_it_is_settled_who_answers_for_the_data(town: Town) -> None:
    await town.forgets_opening("2581")
    await at_list(town.eva)

    await town.eva.presses("Lägg till en deltagare")

    assert town.eva.toast is not None
    assert "Polis" not in town.eva.last_buttons


async def test_the_same_in_english(town: Town) -> None:
    await town.eva.writes("/meny")
    await town.eva.presses_in_turn("Inställningar", "English")
    await town.eva.writes("/menu")
    await town.eva.presses_in_turn("The group", "By e-mail", "Add a participant", "Police")
    for part in KARIN:
        await town.eva.writes(part)
    assert "This is what I store." in town.eva.last_message
    await town.eva.presses_in_turn("I have told them, add", "To the person’s page")
    assert f"E-mail: {ADDRESS}" in town.eva.last_message
