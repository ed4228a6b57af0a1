"""Workplaces: registered, given a contact, certified."""

import pytest

from tests.scenarios.conftest import Someone, Town

CONTACT = "Vem är kontaktperson på ICA Hortlax?"
# It is Tuesday 24 November 2026.
PLAN = [
    "Uppföljningar som kommer av sig själva:",
    "24 februari 2027: Avstämning",
    "24 augusti 2027: Årligt möte",
    "24 september 2027: Certifieringen går ut om 60 dagar",
    "25 oktober 2027: Certifieringen går ut om 30 dagar",
    "17 november 2027: Certifieringen går ut om 7 dagar",
    "8 december 2027: Besked om att certifieringen har gått ut",
]


async def registers(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
    await town.eva.writes("  ICA   Hortlax ")


async def certifies(town: Town, contact: Someone) -> None:
    await registers(town)
    await town.eva.presses_in_turn(contact.account.name, "Certifiera", "Ja, certifiera")


async def test_a_workplace_is_registered_with_its_contact(town: Town) -> None:
    await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Arbetsplatser")
    assert "Ingen arbetsplats är registrerad än." in town.eva.last_message

    await registers(town)
    assert town.eva.last_message.startswith(CONTACT)
    assert town.eva.last_buttons == ["Anna", "Eva", "Ingen än"]

    await town.eva.presses("Anna")
    assert town.eva.last_message.splitlines() == [
        "ICA Hortlax",
        "",
        "Ombud",
        "Registrerad, inte certifierad",
        "Kontaktperson: Anna",
    ]
    await town.eva.presses("Alla arbetsplatser")
    assert "ICA Hortlax: Registrerad, inte certifierad" in town.eva.last_message


async def test_certifying_says_until_when_and_what_comes_by_itself(town: Town) -> None:
    anna = await town.member("Anna")
    await certifies(town, anna)

    said = town.eva.last_message.splitlines()
    assert said[0] == "ICA Hortlax är certifierad till och med 23 november 2027."
    assert said[2:] == PLAN
    assert town.eva.last_buttons == ["Alla arbetsplatser", "Till menyn"]


async def test_the_contact_is_told_of_the_certification_in_the_morning(town: Town) -> None:
    anna = await town.member("Anna")
    await certifies(town, anna)
    await town.forward(days=1)
    assert "ICA Hortlax är certifierad till och med 23 november 2027." in anna.last_message

    await anna.presses("ICA Hortlax")
    assert anna.last_message.endswith("Du är kontaktperson. Jag hör av mig när det är dags för uppföljning.")


async def test_nobody_is_certified_without_a_contact(town: Town) -> None:
    await town.member("Anna")
    await registers(town)
    await town.eva.presses_in_turn("Ingen än", "Certifiera")
    assert town.eva.toast == "ICA Hortlax behöver en kontaktperson innan den kan certifieras."

    await town.eva.presses_in_turn("Välj kontaktperson", "Anna", "Certifiera", "Ja, certifiera")
    assert town.eva.last_message.startswith("ICA Hortlax är certifierad till och med")


async def test_two_presses_at_once_certify_once(town: Town) -> None:
    anna = await town.member("Anna")
    await registers(town)
    await town.eva.presses_in_turn("Anna", "Certifiera")
    town.eva.reaches_for("Ja, certifiera")
    town.eva.reaches_for("Ja, certifiera")
    await town.answer_at_once()

    assert town.eva.toast == "ICA Hortlax är redan certifierad."
    await town.forward(days=1)
    assert anna.last_message.count("ICA Hortlax är certifierad") == 1


async def test_a_certified_workplace_offers_no_second_certification(town: Town) -> None:
    anna = await town.member("Anna")
    await certifies(town, anna)
    await town.eva.presses_in_turn("Alla arbetsplatser", "ICA Hortlax")

    assert "Certifierad till och med 23 november 2027" in town.eva.last_message
    assert town.eva.last_buttons == ["Välj kontaktperson", "Bjud in personalen", "Alla arbetsplatser"]


async def test_it_expires_on_the_day_and_can_be_certified_again(town: Town) -> None:
    anna = await town.member("Anna")
    await certifies(town, anna)
    await town.forward(days=364)
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "ICA Hortlax")
    assert "Certifierad till och med 23 november 2027" in town.eva.last_message

    await town.forward(days=1)
    await town.eva.presses_in_turn("Alla arbetsplatser", "ICA Hortlax")
    assert "Certifieringen gick ut 23 november 2027" in town.eva.last_message
    await town.eva.presses_in_turn("Certifiera", "Ja, certifiera")
    assert town.eva.last_message.startswith("ICA Hortlax är certifierad till och med 23 november 2028.")


async def test_who_renews_in_time_loses_no_day(town: Town) -> None:
    anna = await town.member("Anna")
    await certifies(town, anna)
    await town.forward(days=304)
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "ICA Hortlax")
    assert town.eva.last_buttons[0] == "Förnya certifieringen"

    await town.eva.presses_in_turn("Förnya certifieringen", "Ja, certifiera")
    assert "ICA Hortlax är certifierad till och med 23 november 2028." in town.eva.last_message
    assert "24 februari 2028: Avstämning" in town.eva.last_message

    await town.forward(days=80)
    assert not anna.got("Besked om att certifieringen har gått ut")


async def test_many_workplaces_come_a_page_at_a_time(town: Town) -> None:
    for number in range(1, 42):
        await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
        await town.eva.writes(f"Ombud {number:02}")
    await town.eva.presses_in_turn("Meny", "Arbetsplatser")
    assert town.eva.last_message.endswith("Sida 1 av 3")
    assert town.eva.last_buttons[-3:] == ["Nästa", "Registrera en arbetsplats", "Till menyn"]

    await town.eva.presses_in_turn("Nästa", "Nästa")
    assert town.eva.last_buttons == ["Ombud 41", "Föregående", "Registrera en arbetsplats", "Till menyn"]
    await town.eva.presses("Föregående")
    assert town.eva.last_buttons[0] == "Ombud 21"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Å" * 81, "Namnet får ha högst 80 tecken. Ditt har 81. Skriv ett kortare."),
        ("!!!", "Jag behöver ett namn med bokstäver eller siffror i. Skriv det igen."),
    ],
)
async def test_a_name_that_does_not_do_can_be_written_again(town: Town, name: str, said: str) -> None:
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
    await town.eva.writes(name)
    assert town.eva.last_message == said

    await town.eva.writes("ICA Hortlax")
    assert town.eva.last_message.startswith(CONTACT)


async def test_a_member_finds_no_register(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes("/arbetsplatser")
    assert anna.last_message == "Det här får bara den som samordnar gruppen göra."
