"""Vetted answers are changed in the chat: proposed by one, approved by another, and answered at once."""

from bot.domain.people import Role
from bot.sandbox.telegram.keyboards import buttons
from bot.texts.catalog import Say
from tests.scenarios.conftest import VOICES, Someone, Town, content

SLUG = "certifiering"
TITLE = content().library.entry(SLUG, "sv").title
SENTENCE = "En certifierad arbetsplats har gått igenom metoden med sin samordnare."
say: Say = VOICES["sv"]


async def two_leads(town: Town) -> tuple[Someone, Someone]:
    karin = await town.lead("Karin", Role.COUNTY, "25")
    per = await town.lead("Per", Role.COUNTY, "25")
    return karin, per


async def looks_at(who: Someone, slug: str = SLUG) -> None:
    """The page of an answer, from the menu on."""
    entry = content().library.entry(slug, "sv")
    await who.writes("/meny")
    await who.presses_in_turn("Svaren", say("kept-category", category=entry.category))
    while entry.title not in who.last_buttons:
        await who.presses(say("page-after"))
    await who.presses(entry.title)


async def changes(who: Someone, part: str, words: str) -> None:
    await looks_at(who)
    await who.presses_in_turn("Ändra den svenska texten", part)
    await who.writes(words)


async def answer_to(who: Someone, slug: str = SLUG) -> str:
    """As it is answered to the question itself."""
    await who.writes(content().library.entry(slug, "sv").title)
    return who.last_message


async def test_a_change_is_seen_by_nobody_until_another_person_approves_it_and_then_at_once(
    town: Town,
) -> None:
    karin, per = await two_leads(town)
    anna = await town.member("Anna")
    before = await answer_to(anna)

    await changes(karin, "Första meningen", SENTENCE)
    assert f"Efter: {SENTENCE}" in karin.last_message
    assert "Före: " in karin.last_message
    await karin.presses("Föreslå ändringen")

    assert "1 person har fått den." in karin.last_message
    assert "Se till att svaret säger samma sak på engelska." in karin.last_message
    assert await answer_to(anna) == before
    assert "Ändring av ett svar" in per.last_message
    assert "Förslag från Karin." in per.last_message
    assert f"Efter: {SENTENCE}" in per.last_message

    await per.presses("Godkänn")
    assert "Ändringen är godkänd." in per.last_message
    assert "Per har godkänt din ändring. Den gäller nu." in karin.last_message
    assert SENTENCE in await answer_to(anna)


async def test_whoever_wrote_it_can_not_approve_it(town: Town) -> None:
    karin, _ = await two_leads(town)
    await changes(karin, "Första meningen", SENTENCE)
    await karin.presses("Föreslå ändringen")

    await looks_at(karin)
    await karin.presses("Visa ändringen som väntar")

    assert "Godkänn" not in karin.last_buttons
    await karin.presses("Ta tillbaka")
    assert "Svaret är som det var." in karin.last_message


async def test_whoever_is_alone_with_the_right_is_told_that_nobody_can_approve(town: Town) -> None:
    karin = await town.lead("Karin", Role.COUNTY, "25")
    await changes(karin, "Första meningen", SENTENCE)

    await karin.presses("Föreslå ändringen")

    assert karin.toast is not None
    assert "Ingen annan kan godkänna" in karin.toast


async def test_it_comes_back_with_a_reason_and_can_be_changed_on(town: Town) -> None:
    karin, per = await two_leads(town)
    await changes(karin, "Första meningen", SENTENCE)
    await karin.presses("Föreslå ändringen")

    await per.presses("Skicka tillbaka")
    await per.writes("Skriv hur länge den gäller.")
    assert "Ändringen är tillbakaskickad." in per.last_message
    assert "Per skriver: Skriv hur länge den gäller." in karin.last_message

    await karin.presses("Ändra vidare")
    await karin.presses_in_turn("Ändra en del till", "Första meningen")
    await karin.writes(f"{SENTENCE} Den gäller ett år.")
    await karin.presses("Föreslå ändringen")
    await per.presses("Godkänn")
    assert "Den gäller ett år." in await answer_to(per)


async def test_a_number_in_new_words_is_asked_about_and_the_draft_is_kept(town: Town) -> None:
    karin, per = await two_leads(town)
    await changes(karin, "Första meningen", "Ring Tullverket på 0771-520 520, eller 114 14.")
    assert "Obs:" not in karin.last_message

    await karin.presses("Ändra en del till")
    await karin.presses(next(each for each in karin.last_buttons if each.endswith("Andra namn på frågan")))
    await karin.writes("vart ringer jag\nmottagaren på 070-123 45 67")
    assert "Obs: här finns ett telefonnummer. Stämmer det att det ska vara med?" in karin.last_message
    assert "mottagaren på 070-123 45 67" in karin.last_message
    await karin.presses("Föreslå ändringen")
    await per.presses("Godkänn")

    await changes(karin, "Andra namn på frågan", "vem ringer jag\nmottagaren på 070-123 45 67")
    assert "vem ringer jag" in karin.last_message
    assert "Obs:" not in karin.last_message


async def test_who_looks_at_the_change_again_instead_of_saying_why_can_ask_as_before(town: Town) -> None:
    karin, per = await two_leads(town)
    await changes(karin, "Första meningen", SENTENCE)
    await karin.presses("Föreslå ändringen")

    await per.presses("Skicka tillbaka")
    await per.presses("Visa ändringen")
    await per.writes("får jag öppna ett paket?")

    assert "Källa:" in per.last_message
    assert not karin.got("kom tillbaka")


async def test_a_reason_says_nothing_of_a_person_or_an_item_and_is_no_cry_for_help(town: Town) -> None:
    karin, per = await two_leads(town)
    await changes(karin, "Första meningen", SENTENCE)
    await karin.presses("Föreslå ändringen")

    await per.presses("Skicka tillbaka")
    await per.writes("Det gällde RR 123 456 785 SE")
    assert "Det ser ut som ett kollinummer i texten." in per.last_message
    await per.writes("hjälp jag har fått pulver på händerna")
    assert per.got("112")
    assert not karin.got("kom tillbaka")

    await per.writes("Skriv hur länge den gäller.")
    assert karin.got("Per skriver: Skriv hur länge den gäller.")


async def test_a_day_that_is_not_understood_is_asked_for_again_with_its_buttons(town: Town) -> None:
    karin, _ = await two_leads(town)

    await changes(karin, "Nästa granskning", "någon gång nästa år")
    assert "Jag förstår inte datumet." in karin.last_message
    await karin.presses("24 maj 2027")

    assert "Efter: 24 maj 2027" in karin.last_message


async def test_of_two_who_change_it_at_once_the_second_is_told(town: Town) -> None:
    karin, per = await two_leads(town)
    await changes(karin, "Första meningen", SENTENCE)
    await changes(per, "Rubriken", "Hur blir en arbetsplats certifierad hos oss?")
    await karin.presses("Föreslå ändringen")

    draft = next(each for each in per.messages[::-1] if "Ditt utkast" in (each.text or ""))
    await per.presses("Föreslå ändringen", draft)
    assert per.toast is not None
    assert "En annan persons ändring av svaret väntar på godkännande." in per.toast

    card = next(each for each in per.messages[::-1] if "Ändring av ett svar" in (each.text or ""))
    await per.presses("Godkänn", card)
    await per.presses("Föreslå ändringen", draft)
    assert "Svaret har ändrats sedan du började." in per.toast


async def test_who_taps_twice_proposes_and_approves_once(town: Town) -> None:
    karin, per = await two_leads(town)
    await changes(karin, "Första meningen", SENTENCE)
    message = karin.messages[-1]
    card_before = len(per.messages)
    for _ in range(2):
        karin.account._taps(message, buttons(message)[0].callback_data or "")
    await town.settle()
    assert len(per.messages) == card_before + 1

    card = per.messages[-1]
    for _ in range(2):
        per.account._taps(card, buttons(card)[0].callback_data or "")
    await town.settle()

    await looks_at(karin)
    assert "Svenska, version 2." in karin.last_message


async def test_changed_words_are_no_longer_reviewed_until_somebody_says_who_and_when(town: Town) -> None:
    karin, per = await two_leads(town)
    await changes(karin, "Lägg till: Granskat den", "24 november 2026")
    await karin.presses("Föreslå ändringen")
    await per.presses("Godkänn")
    assert "den 24 november 2026." in await answer_to(per)

    await changes(karin, "Första meningen", SENTENCE)
    assert "När orden ändras räknas svaret inte längre som granskat." in karin.last_message
    await karin.presses("Föreslå ändringen")
    await per.presses("Godkänn")

    assert "Inte granskat än." in await answer_to(per)


async def test_a_version_of_before_can_be_brought_back_with_the_same_two_people(town: Town) -> None:
    karin, per = await two_leads(town)
    before = await answer_to(per)
    await changes(karin, "Första meningen", SENTENCE)
    await karin.presses("Föreslå ändringen")
    await per.presses("Godkänn")

    await looks_at(per)
    await per.presses("Versioner")
    assert "Version 2" in per.last_message
    assert "Förslag från Karin, godkänt av Per." in per.last_message
    assert "Ändrat: Första meningen." in per.last_message
    await per.presses("Ta fram version 1 igen")
    await per.presses("Föreslå ändringen")
    await karin.presses("Godkänn")

    assert await answer_to(per) == before


async def test_the_other_language_is_said_to_be_behind_until_it_follows(town: Town) -> None:
    karin, per = await two_leads(town)
    await changes(karin, "Första meningen", SENTENCE)
    await karin.presses("Föreslå ändringen")
    await per.presses("Godkänn")

    await looks_at(karin)
    await karin.presses("Till den engelska texten")
    assert "Den engelska texten följer version 1 av den svenska." in karin.last_message

    await karin.presses_in_turn("Ändra den engelska texten", "Första meningen")
    await karin.writes("A certified workplace has gone through the method with its coordinator.")
    await karin.presses("Föreslå ändringen")
    await per.presses("Godkänn")
    await looks_at(karin)
    await karin.presses("Till den engelska texten")
    assert "Den engelska texten följer" not in karin.last_message


async def test_another_process_answers_with_it_as_well_and_so_does_the_next_start(town: Town) -> None:
    karin, per = await two_leads(town)
    await changes(karin, "Första meningen", SENTENCE)
    await karin.presses("Föreslå ändringen")
    await per.presses("Godkänn")

    town.starts_anew()

    assert SENTENCE in await answer_to(per)


async def test_what_a_coordinator_has_answered_becomes_an_entry_in_one_language(town: Town) -> None:
    karin = await town.lead("Karin", Role.COUNTY, "25")
    jo = await town.member("Jo", language="en")
    versions, people = town.app.house["answer_versions"], town.app.house["people"]
    eva = await people.on_telegram(town.eva.account.id)
    assert eva is not None

    title = "Får vi ha en flagga på lastkajen?"
    await versions.propose_entry(
        title, "Ja, det går bra. Fråga fastighetsägaren först.", ["vimpel på lastkajen"], "sv", by=eva
    )
    await town.settle()
    assert "En ny fråga med svar" in karin.last_message
    await karin.presses_in_turn("Välj kategori", "Säkerhet", "Godkänn")

    stranger = town.newcomer("Kim")
    await stranger.writes(title)
    assert "Ja, det går bra." in stranger.last_message
    assert "Fråga fastighetsägaren först." in stranger.last_message
    assert "Källa: Svar från samordnaren, 24 november 2026." in stranger.last_message
    await jo.writes(title)
    assert "This answer exists only in Swedish so far." in jo.last_message
    assert town.eva.got("Karin har godkänt din ändring.")

    await karin.writes("/meny")
    await karin.presses_in_turn("Svaren", "Säkerhet")
    while title not in karin.last_buttons:
        await karin.presses(say("page-after"))
    assert "Finns bara på svenska" in karin.last_message


async def test_other_names_that_a_coordinator_proposes_lead_to_the_answer(town: Town) -> None:
    karin = await town.lead("Karin", Role.COUNTY, "25")
    people, versions = town.app.house["people"], town.app.house["answer_versions"]
    eva = await people.on_telegram(town.eva.account.id)
    assert eva is not None

    await versions.propose_alias(SLUG, "sv", ["kvalitetsskylten i entrén"], by=eva)
    await versions.propose_alias(SLUG, "sv", ["guldstjärnan på dörren"], by=eva)
    await town.settle()
    await karin.presses("Godkänn")

    for asked in ("kvalitetsskylten i entrén", "guldstjärnan på dörren"):
        await town.eva.writes(asked)
        assert TITLE in town.eva.last_message


async def test_who_keeps_the_answers_hears_of_each_stage_of_a_review_once(town: Town) -> None:
    karin, per = await two_leads(town)
    await changes(karin, "Nästa granskning", "31 januari 2027")
    await karin.presses("Föreslå ändringen")
    await per.presses("Godkänn")

    def told(words: str) -> int:
        return sum(words in (each.text or "") for each in per.messages)

    await town.is_young_for(days=1000)
    await town.forward(days=48)
    assert told("1 svar ska ses över inom 30 dagar.") == 1
    await per.writes("/meny")
    await per.presses("I dag")
    assert "1 svar ska ses över inom 30 dagar." in per.last_message
    await per.presses("Visa svaren")
    assert "Ska ses över senast den 31 januari 2027" in per.last_message

    await town.forward(days=25)
    assert told("1 svar skulle ha setts över. Läsarna ser det.") == 1
    assert "Obs! Svaret skulle ha setts över senast den 31 januari 2027." in await answer_to(per)


async def test_a_coordinator_has_no_such_button(town: Town) -> None:
    await town.eva.writes("/meny")

    assert "Svaren" not in town.eva.last_buttons
