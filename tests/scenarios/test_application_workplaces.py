"""Who applies may say where they work; who answers reads it, and the register knows it again."""

import pytest

from tests.scenarios.conftest import Someone, Town
from tests.scenarios.test_applications import NORRBOTTEN, applies, reads_terms
from tests.scenarios.test_staff import SHOP, link_of_shop, looks_at_shop, registers

ASKED = "Var i Piteå arbetar du? Skriv gärna arbetsplatsens namn här, så vet samordnaren vem du är."
AGAIN = "Blev arbetsplatsen i Piteå fel? Skriv namnet igen, så byts det ut."


async def approves(town: Town) -> str:
    await town.eva.presses_in_turn("Meny", "Gruppen", "Ansökningar", "Kim, ombud", "Godkänn")
    return town.eva.last_message


async def test_who_applies_says_where_they_work_after_the_third_tap_and_is_tied_to_it(town: Town) -> None:
    await registers(town)
    kim = await applies(town, "Kim")
    assert kim.last_message.endswith(ASKED)
    assert SHOP not in "".join(kim.last_buttons), "Who takes part is not for strangers to read."

    await kim.writes("  ica   hortlax ")
    assert "Arbetsplats: ica hortlax\n" in kim.last_message
    assert kim.last_message.endswith(AGAIN)

    notice = next(each for each in town.eva.messages if "Någon vill gå med" in (each.text or ""))
    await town.eva.presses("Visa ansökan", notice)
    assert "Kommun: Piteå\nArbetsplats: ica hortlax\nAnsökte:" in town.eva.last_message
    await town.eva.presses("Godkänn")
    assert town.eva.last_message == (
        "Kim är nu med i Piteå.\n\n"
        f"Kim räknas nu till personalen på {SHOP}.\n\n"
        "Blev det fel? Du kan ångra inom ett dygn."
    )
    assert kim.got(f"Välkommen, Kim!\nDu arbetar på {SHOP}.\n")
    assert "1 från personalen är med i boten." in await looks_at_shop(town)


async def test_a_workplace_that_is_not_registered_is_registered_and_its_link_does_the_rest(
    town: Town,
) -> None:
    kim = await applies(town, "Kim")
    await kim.writes(SHOP)
    assert (
        f"Ingen arbetsplats av det slaget är registrerad med namnet {SHOP}. "
        "Registrera den under Arbetsplatser och skicka dess länk till Kim."
    ) in await approves(town)
    assert not kim.got("Du arbetar på")

    await registers(town)
    await kim.writes(await link_of_shop(town))
    await kim.presses(f"Jag arbetar på {SHOP}")
    assert "1 från personalen är med i boten." in await looks_at_shop(town)


async def test_who_says_nothing_of_a_workplace_is_let_in_without_one(town: Town) -> None:
    await registers(town)
    await applies(town, "Kim")

    assert await approves(town) == "Kim är nu med i Piteå.\n\nBlev det fel? Du kan ångra inom ett dygn."


async def test_of_police_no_registered_workplace_is_expected(town: Town) -> None:
    pia = await applies(town, "Pia", kind="Polis")
    await pia.writes("Polisen Piteå")
    await town.eva.presses_in_turn("Visa ansökan", "Godkänn")

    assert "arbetsplats" not in town.eva.last_message


async def test_writing_it_again_replaces_it_also_another_day(town: Town) -> None:
    kim = await applies(town, "Kim")
    await kim.writes("ICA")
    await kim.writes("ICA Hortlacks")
    await town.forward(days=1)
    await kim.writes("/start")
    await kim.presses("Din ansökan")
    assert "Arbetsplats: ICA Hortlacks\n" in kim.last_message
    await kim.writes(SHOP)

    await town.eva.presses_in_turn("Meny", "Gruppen", "Ansökningar", "Kim, ombud")
    assert f"Arbetsplats: {SHOP}\n" in town.eva.last_message


async def test_somebody_writes_it_in_english(town: Town) -> None:
    jo = town.newcomer("Jo")
    await reads_terms(jo, "Apply to join")
    await jo.presses_in_turn(NORRBOTTEN, "Piteå", "Agent (shop)")
    assert jo.last_message.endswith(
        "Where in Piteå do you work? "
        "Please write the name of your workplace here, so that the coordinator knows who you are."
    )
    await jo.writes(SHOP)
    assert f"Workplace: {SHOP}\n" in jo.last_message


@pytest.mark.parametrize(
    ("written", "answer"),
    [
        ("💐", "Jag behöver ett namn med bokstäver eller siffror i."),
        ("Ö" * 81, "Namnet får ha högst 80 tecken. Ditt har 81."),
        ("Paketet RR 123 456 785 SE", "Det ser ut som ett kollinummer i texten."),
    ],
)
async def test_what_is_no_workplace_is_not_kept(town: Town, written: str, answer: str) -> None:
    kim = await applies(town, "Kim")
    await kim.writes(written)
    assert kim.last_message.startswith(answer)

    await kim.writes(SHOP)
    assert f"Arbetsplats: {SHOP}" in kim.last_message


async def test_a_cry_for_help_or_a_question_is_no_workplace(town: Town) -> None:
    kim = await applies(town, "Kim")
    await kim.writes("det rinner vitt pulver ur ett paket")
    assert kim.got("Boten larmar ingen. Ring 112.")
    assert kim.last_message.endswith(ASKED)

    await kim.writes("Får jag öppna ett paket?")
    assert "Arbetsplats:" not in kim.last_message
    assert kim.last_message != ASKED
    await kim.writes(SHOP)
    assert f"Arbetsplats: {SHOP}" in kim.last_message


@pytest.mark.parametrize("answer", ["Godkänn", "Avböj"])
async def test_once_it_is_answered_a_text_is_a_question_again(town: Town, answer: str) -> None:
    kim = await applies(town, "Kim")
    await town.eva.presses_in_turn("Visa ansökan", answer)

    await kim.writes("öppna paket")

    assert not kim.got("Arbetsplats:")
    assert not kim.got("Ansökan är redan")
    assert not any("öppna paket" in each for each in await town.stored() if each.startswith("application:"))


async def test_a_member_who_applies_elsewhere_still_has_the_menu_below(town: Town) -> None:
    anna = await town.member("Anna")
    await reads_terms_as_member(town, anna)
    await anna.writes("Meny")
    assert "Möten" in anna.last_buttons


async def test_what_is_undone_takes_the_workplace_back_and_keeps_what_was_written(town: Town) -> None:
    await registers(town)
    kim = await applies(town, "Kim")
    await kim.writes(SHOP)
    await approves(town)
    await town.eva.presses("Ångra")
    assert f"Arbetsplats: {SHOP}" in town.eva.last_message

    assert "personalen" not in await looks_at_shop(town)


async def test_who_came_in_by_a_link_meanwhile_stays_where_they_are(town: Town) -> None:
    await registers(town)
    kim = await applies(town, "Kim")
    await kim.writes(SHOP)
    await town.joins(kim)

    assert await approves(town) == "Kim är nu med i Piteå.\n\nBlev det fel? Du kan ångra inom ett dygn."
    assert "personalen" not in await looks_at_shop(town)


async def test_it_goes_with_the_name(town: Town) -> None:
    kim = await applies(town, "Kim")
    await kim.writes(SHOP)
    await kim.presses("Ta tillbaka: Piteå")
    await kim.writes("Coop Öjebyn")
    assert not any(SHOP in each or "Coop" in each for each in await rows_of_applications(town))

    bo = await applies(town, "Bo")
    await bo.writes(SHOP)
    await town.eva.presses_in_turn("Meny", "Gruppen", "Ansökningar", "Bo, ombud", "Avböj")
    await town.forward(days=31)
    assert not any(SHOP in each for each in await rows_of_applications(town))


async def test_who_is_forgotten_leaves_no_workplace_behind(town: Town) -> None:
    kim = await applies(town, "Kim")
    await kim.writes(SHOP)
    await approves(town)
    await kim.writes("/glom")
    await kim.presses("Ja, ta bort dem")

    assert not any(SHOP in each for each in await rows_of_applications(town))


async def rows_of_applications(town: Town) -> list[str]:
    return [each for each in await town.stored() if each.startswith("application:")]


async def reads_terms_as_member(town: Town, anna: Someone) -> None:
    """By a button that was there before they joined."""
    account = anna.account
    for data in ("apt:sv", "app:sv:2580", "apk:sv:2580:agent"):
        account._taps(anna.messages[-1], data)
        await town.settle()
    assert "Var i Luleå arbetar du?" in anna.last_message
