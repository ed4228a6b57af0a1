"""A law changes: from that day every answer that rests on it says so, until somebody has gone through it."""

from bot.domain.people import Role
from tests.scenarios.conftest import Someone, Town, content

LAW = "2010:1045"
SWEDISH = [each for each in content().library.entries.values() if each.language == "sv"]
CITING = [each for each in SWEDISH if LAW in each.laws]
NOT_CITING = [each for each in SWEDISH if LAW not in each.laws and each.category != "sakerhet"]
CHANGED = "Obs! Lagen ändrades den 1 februari 2027. Svaret har inte setts över sedan dess."


async def two_leads(town: Town) -> tuple[Someone, Someone]:
    karin = await town.lead("Karin", Role.COUNTY, "25")
    per = await town.lead("Per", Role.COUNTY, "25")
    return karin, per


async def notes(who: Someone, day: str = "1 februari 2027") -> None:
    await who.writes("/meny")
    await who.presses_in_turn("Svaren", "Lagändringar", "Anteckna en ändring", f"Postlagen ({LAW})")
    await who.writes(day)


async def answer_to(who: Someone, title: str) -> str:
    await who.writes(title)
    return who.last_message


async def test_from_the_day_on_the_answers_that_rest_on_it_say_so_until_they_are_gone_through(
    town: Town,
) -> None:
    karin, per = await two_leads(town)
    await town.is_young_for(days=1000)
    await notes(karin)
    assert f"{len(CITING)} svar bygger på den" in karin.last_message
    await karin.presses("Anteckna ändringen")
    await town.forward(days=1)
    assert per.got(f"SFS {LAW} ändras den 1 februari 2027.")

    first = CITING[0]
    assert CHANGED not in await answer_to(per, first.title)
    await per.writes("/meny")
    await per.presses("I dag")
    assert f"{len(CITING)} svar ska ses över eftersom lagen ändras." in per.last_message
    await per.presses("Visa svaren")
    assert "Lagen ändras: ska ses över före den 1 februari 2027" in per.last_message

    await town.forward(days=82)
    assert CHANGED in await answer_to(per, first.title)
    assert CHANGED not in await answer_to(per, NOT_CITING[0].title)

    await karin.writes("/meny")
    await karin.presses_in_turn("Svaren", "Lagändringar", "Postlagen, 1 februari 2027")
    await karin.presses_in_turn(first.title, "Ändra den svenska texten", "Gäller enligt lagen den")
    await karin.writes("10 februari 2027")
    await karin.presses("Föreslå ändringen")
    await per.presses("Godkänn")
    assert CHANGED not in await answer_to(per, first.title)
    assert CHANGED in await answer_to(per, CITING[1].title)


async def test_it_is_noted_once_and_can_be_taken_back(town: Town) -> None:
    karin, per = await two_leads(town)
    await notes(karin, "20 november 2026")
    await karin.presses("Skriv också vad som ändras")
    await karin.writes("Straffet höjs.")
    await town.forward(days=1)
    digest = next(each for each in per.messages[::-1] if f"SFS {LAW}" in (each.text or ""))
    await per.presses("Visa svaren", digest)
    assert "Straffet höjs." in per.last_message
    seen = await answer_to(per, CITING[0].title)
    assert "Lagen ändrades den 20 november 2026." in seen or CITING[0].law_as_of is not None
    assert "Straffet höjs." not in seen

    await notes(per, "20 november 2026")
    await per.presses("Anteckna ändringen")
    assert per.toast == "Den ändringen är redan antecknad."

    await per.writes("/meny")
    await per.presses_in_turn("Svaren", "Lagändringar", "Postlagen, 20 november 2026")
    await per.presses_in_turn("Ta bort anteckningen", "Ja, ta bort den")
    assert "Anteckningen om postlagen (2010:1045) är borttagen." in per.last_message
    assert "Lagen ändrades den" not in await answer_to(per, CITING[0].title)


async def test_who_does_not_write_a_day_is_asked_again_and_an_emergency_changes_nothing(town: Town) -> None:
    karin, _ = await two_leads(town)

    await notes(karin, "någon gång nästa år")
    assert "Från vilken dag?" in karin.last_message
    await karin.writes("hjälp jag har fått pulver på händerna")

    assert "Från vilken dag?" in karin.last_message
    assert karin.got("112")


async def test_a_note_says_nothing_of_a_person_or_an_item(town: Town) -> None:
    karin, _ = await two_leads(town)
    await notes(karin)
    await karin.presses("Skriv också vad som ändras")

    await karin.writes("Ring Anna på 070-123 45 67 om det")
    assert "Det ser ut som ett telefonnummer i texten." in karin.last_message
    await karin.writes("Straffet höjs. Se prop. 2026/27:12.")

    assert "Straffet höjs. Se prop. 2026/27:12." in karin.last_message
    assert not karin.got("070-123 45 67")
