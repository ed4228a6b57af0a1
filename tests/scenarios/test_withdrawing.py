"""Newsletters that were sent and are withdrawn: they disappear, or say that they are withdrawn."""

import pytest
from sqlalchemy import select

from bot.storage.tables import NewsletterChangeRow, NewsletterRow
from tests.scenarios.conftest import Someone, Town, said_in, text_of
from tests.scenarios.test_corrections import RIGHT, WRONG, corrects, how_it_went, proposes, report, sends
from tests.scenarios.test_newsletter_delivery import stops_coordinating
from tests.scenarios.test_newsletters import HEADING, letters

GONE = f"{HEADING}\n\nDet här nyhetsbrevet är tillbakadraget."


async def withdraws(town: Town) -> None:
    await town.eva.presses("Ta tillbaka", report(town.eva))
    await town.eva.presses("Ja, ta tillbaka det")


def tells_of_it(who: Someone) -> list[str]:
    """The last that is said of how the withdrawal went."""
    return how_it_went(who, "Nyhetsbrevet är tillbakadraget\n\nBorttaget")


async def test_it_disappears_from_every_chat(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await sends(town)
    await town.eva.presses("Ta tillbaka", report(town.eva))
    assert town.eva.last_message.startswith(
        "Ska nyhetsbrevet från arbetsgruppen i Piteå tas tillbaka från alla 3"
    )
    assert WRONG in town.eva.last_message
    assert letters(anna)

    await town.eva.presses("Ja, ta tillbaka det")
    assert not letters(anna)
    assert not any(WRONG in text_of(each) for each in said_in(group))
    assert tells_of_it(town.eva) == ["Borttaget: 3."]


async def test_what_was_corrected_first_disappears_at_once(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await corrects(town)
    await withdraws(town)
    assert not letters(anna)
    assert tells_of_it(town.eva) == ["Borttaget: 2."]


@pytest.mark.parametrize(("hours", "old"), [(46, False), (72, True)])
async def test_what_is_too_old_to_be_deleted_says_that_it_is_withdrawn(
    town: Town, hours: int, *, old: bool
) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await town.forward(hours=hours)
    await withdraws(town)

    assert [text_of(each) for each in letters(anna)] == ([GONE] if old else [])
    assert len(tells_of_it(town.eva)) == 1 + old


async def test_what_grows_too_old_on_the_way_says_that_it_is_withdrawn(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await sends(town)
    await town.forward(hours=46)
    town.telegram.faults.flood(group.id, retry_after=3 * 3600)
    await withdraws(town)
    assert any(WRONG in text_of(each) for each in said_in(group))

    await town.forward(hours=4)
    assert text_of(said_in(group)[-1]) == GONE
    assert tells_of_it(town.eva) == [
        "Borttaget: 2.",
        "För gammalt för att tas bort, så i stället står där att det är tillbakadraget: 1.",
    ]


async def test_who_has_not_got_it_yet_does_not(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    town.telegram.faults.flood(group.id, retry_after=600)
    await sends(town)
    await town.eva.writes("/arkiv")
    await town.eva.presses(town.eva.last_buttons[0])
    await town.eva.presses_in_turn("Ta tillbaka", "Ja, ta tillbaka det")
    await town.forward(minutes=15)

    assert not letters(anna)
    assert not any(WRONG in text_of(each) for each in said_in(group))
    assert "Tillbakadraget innan det gick iväg: 1." in "\n".join(text_of(each) for each in town.eva.messages)


async def test_two_presses_at_once_withdraw_it_once(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await town.eva.presses("Ta tillbaka", report(town.eva))
    town.eva.reaches_for("Ja, ta tillbaka det")
    town.eva.reaches_for("Ja, ta tillbaka det")
    await town.answer_at_once()

    assert not letters(anna)
    assert town.eva.toast == "Det nyhetsbrevet är redan tillbakadraget."


async def test_what_is_withdrawn_is_not_corrected_any_more(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await proposes(town, RIGHT)
    check = town.eva.messages[-1]
    await withdraws(town)

    await town.eva.presses("Rätta hos 2", check)
    assert town.eva.toast == "Det nyhetsbrevet är redan tillbakadraget."
    assert not letters(anna)


async def test_why_it_was_withdrawn_stands_in_the_archive_for_who_leads(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await withdraws(town)
    await town.eva.presses("Skriv varför")
    await town.eva.writes("Dagen var fel.")
    await town.eva.presses("Till nyhetsbrevet")
    assert "Varför: Dagen var fel." in town.eva.last_message

    await anna.writes("/arkiv")
    assert anna.last_buttons[0] == "Tillbakadraget, 24 november 2026"
    await anna.presses(anna.last_buttons[0])
    assert "Det här nyhetsbrevet är tillbakadraget." in anna.last_message
    assert "Dagen var fel." not in anna.last_message
    assert WRONG not in anna.last_message


async def test_nothing_of_it_is_deleted_from_the_archive(town: Town) -> None:
    await sends(town)
    await withdraws(town)
    await town.eva.writes("/arkiv")
    await town.eva.presses_in_turn(town.eva.last_buttons[0], "Läs texten")
    assert town.eva.last_message == f"{HEADING}\n\n{WRONG}"


async def test_who_does_not_lead_any_more_withdraws_nothing(town: Town) -> None:
    anna = await town.member("Anna")
    await sends(town)
    await town.eva.presses("Ta tillbaka", report(town.eva))
    await stops_coordinating(town)
    await town.eva.presses("Ja, ta tillbaka det")

    assert town.eva.toast == "Det här får bara den som samordnar gruppen göra."
    assert letters(anna)
    async with town.database.reading() as session:
        assert await session.scalar(select(NewsletterRow.withdrawn_at)) is None
        assert await session.scalar(select(NewsletterChangeRow.id)) is None
