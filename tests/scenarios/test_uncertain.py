"""A letter of which Telegram never said whether it arrived: whoever leads decides with one tap."""

from sqlalchemy import select, update

from bot.domain.people import Role
from bot.domain.uncertain import Decision
from bot.screens.uncertain import DecideAll
from bot.storage.tables import NewsletterRow
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_newsletter_delivery import letters, report, write

ASKED = "svaret från Telegram kom aldrig"


async def sends_never_twice(town: Town, *, lost: int) -> None:
    """Of the first of them, and of the progress message before them, Telegram's answer is lost."""
    await write(town)
    async with town.database.begin() as session:
        await session.execute(update(NewsletterRow).values(never_twice=True))
    town.eva.reaches_for("Skicka nu")
    await town.answer()
    town.telegram.faults.lose_connection_after_accepting(1 + lost)
    await town.settle()
    await town.forward(minutes=1)


async def opens_list(town: Town, who: Someone, count: int) -> None:
    (found,) = [each for each in who.messages if "Nyhetsbrevet är skickat" in text_of(each)]
    await who.presses(f"Osäkra utskick: {count}", found)


async def test_one_tap_sends_it_again_and_the_report_follows(town: Town) -> None:
    anna = await town.member("Anna")
    await sends_never_twice(town, lost=2)
    got = letters(anna)
    assert report(town)[:2] == ["Mottaget av Telegram: 0 av 2.", "Osäkert om det kom fram: 2."]

    await opens_list(town, town.eva, 2)
    assert ASKED in town.eva.last_message
    await town.eva.presses("Skicka igen: Anna")

    assert letters(anna) == got + 1
    assert report(town)[:3] == [
        "Mottaget av Telegram: 1 av 2.",
        "Osäkert om det kom fram: 1.",
        "En kan ha fått det två gånger.",
    ]


async def test_one_tap_takes_it_for_arrived_and_nothing_is_sent(town: Town) -> None:
    anna = await town.member("Anna")
    await sends_never_twice(town, lost=2)
    got = letters(anna)
    await opens_list(town, town.eva, 2)
    await town.eva.presses("Alla 2 kom fram")

    assert town.eva.last_message == "Inget utskick av det brevet är osäkert nu."
    assert (letters(anna), report(town)[0]) == (got, "Mottaget av Telegram: 2 av 2.")


async def test_what_is_decided_is_decided_once(town: Town) -> None:
    anna = await town.member("Anna")
    await sends_never_twice(town, lost=2)
    got = letters(anna)
    await opens_list(town, town.eva, 2)
    asked = town.eva.messages[-1]
    town.eva.account.presses("Skicka igen: Anna", asked)
    town.eva.reaches_for("Skicka igen: Anna", asked)
    await town.answer_at_once()

    assert letters(anna) == got + 1
    assert town.eva.toast == "Det är redan avgjort."


async def test_what_was_stopped_is_not_sent_again(town: Town) -> None:
    anna = await town.member("Anna")
    await sends_never_twice(town, lost=2)
    got = letters(anna)
    await opens_list(town, town.eva, 2)
    async with town.database.begin() as session:
        await session.execute(update(NewsletterRow).values(stopped_at=town.clock()))
    await town.eva.presses("Skicka igen: Anna")

    assert town.eva.toast == "Det brevet är inte på väg ut längre."
    assert letters(anna) == got


async def test_it_stays_on_the_list_where_the_answer_is_lost_again(town: Town) -> None:
    await sends_never_twice(town, lost=1)
    await opens_list(town, town.eva, 1)
    town.eva.reaches_for("Skicka igen: Eva")
    await town.answer()
    town.telegram.faults.lose_connection_after_accepting()
    await town.settle()

    assert "Osäkert om det kom fram: 1." in report(town)


async def test_who_leads_above_may_decide_too_and_nobody_else(town: Town) -> None:
    anna, lars = await town.member("Anna"), await town.lead("Lars", Role.COUNTY, "25")
    await sends_never_twice(town, lost=1)
    (number,) = await stored_letters(town)
    arrived = DecideAll(number, Decision.ARRIVED).pack()
    for who, may in ((anna, False), (lars, True)):
        await who.writes("/meny")
        who.account._taps(who.messages[-1], arrived)
        await town.settle()
        assert (who.last_message == "Inget utskick av det brevet är osäkert nu.") is may


async def stored_letters(town: Town) -> list[int]:
    async with town.database.reading() as session:
        return list(await session.scalars(select(NewsletterRow.id)))
