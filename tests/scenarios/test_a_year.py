"""A year in the network: certified once, the rest comes by itself, and three days of outage lose nothing."""

import tomllib
from datetime import UTC, datetime

from config.settings import CONTENT
from tests.scenarios.conftest import VOICES, Someone, Town, text_of

PLAN = tomllib.loads((CONTENT / "followups.toml").read_text("utf-8"))
STEPS = [VOICES["sv"]("followup-step", step=step["name"]) for step in PLAN["step"]]


async def until(town: Town, year: int, month: int, day: int) -> None:
    """Noon of that day."""
    noon = datetime(year, month, day, 12, tzinfo=UTC)
    await town.forward(seconds=(noon - town.clock()).total_seconds())


def followups(person: Someone) -> list[str]:
    """The day on which each came."""
    return [f"{each.date:%Y-%m-%d}" for each in person.messages if text_of(each).startswith("Uppföljning: ")]


async def results(person: Someone) -> list[list[str]]:
    """What each answered follow-up was about and what is to be done, behind the digests' buttons."""
    told = [each for each in person.messages if text_of(each).startswith("Dagens sammanfattning")]
    said = []
    for morning in told:
        await person.presses("Svaren från ICA Hortlax", morning)
        said.append(person.last_message.split("\n\n"))
    return [[parts[1], *parts[3].splitlines()] for parts in said]


async def test_a_year_with_a_workplace(town: Town) -> None:
    await town.is_young_for(days=730)
    anna = await town.member("Anna")
    await until(town, 2027, 2, 9)
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
    await town.eva.writes("ICA Hortlax")
    await town.eva.presses_in_turn("Anna", "Certifiera", "Ja, certifiera")
    await until(town, 2027, 2, 10)
    assert "är certifierad till och med 8 februari 2028" in anna.last_message

    await until(town, 2027, 5, 10)
    await anna.presses_in_turn("Ja", "Ja", "Vet inte", "Nej")
    await until(town, 2027, 11, 9)
    await anna.presses_in_turn("Ja", "Nej", "Ja", "Ja")
    await until(town, 2027, 12, 10)
    await anna.presses_in_turn("Ja", "Nej", "Ja", "Nej")

    await until(town, 2028, 1, 9)
    await town.is_down_for(days=3)  # over the morning of 10 January
    await anna.presses_in_turn("Ja", "Nej", "Ja", "Nej")
    await until(town, 2028, 2, 2)
    await anna.presses_in_turn("Ja", "Nej", "Ja", "Nej")
    await until(town, 2028, 2, 23)
    await anna.presses_in_turn("Vet inte", "Nej", "Ja", "Nej")
    await until(town, 2028, 2, 24)

    assert followups(anna) == [
        "2027-05-10",
        "2027-11-09",
        "2027-12-10",
        "2028-01-12",
        "2028-02-02",
        "2028-02-23",
    ]
    nothing = "Inget behöver göras."
    check_in, yearly, *renewals, lapsed = STEPS
    assert await results(town.eva) == [
        [check_in, "Att göra:", "– Gå igenom rutinen med dem.", "– Informera de nya i personalen."],
        [yearly, "Att göra:", "– Boka ett besök."],
        *([renewal, nothing] for renewal in renewals),
        [lapsed, "Att göra:", "– Prata med dem om de vill sluta."],
    ]

    await town.eva.presses("ICA Hortlax")
    assert "Certifieringen gick ut 8 februari 2028" in town.eva.last_message
    await town.eva.presses_in_turn("Certifiera", "Ja, certifiera")
    await until(town, 2028, 2, 25)
    assert "är certifierad till och med 23 februari 2029" in anna.last_message


async def test_a_workplace_certified_again_is_not_asked_about_the_old_certification(town: Town) -> None:
    anna = await town.member("Anna")
    await until(town, 2027, 2, 9)
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
    await town.eva.writes("ICA Hortlax")
    await town.eva.presses_in_turn("Anna", "Certifiera", "Ja, certifiera")
    await until(town, 2028, 2, 9)  # it has run out the day before
    await town.eva.presses_in_turn("Alla arbetsplatser", "ICA Hortlax", "Certifiera", "Ja, certifiera")
    await until(town, 2028, 4, 1)

    assert followups(anna)[-1] == "2028-02-02"
