"""How a newsletter went: it adds up, tells where and to whom, and names those whom somebody has to call."""

from bot.domain.people import Kind
from bot.sandbox.telegram.keyboards import buttons
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_email_participants import KARIN, adds


async def sends(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Hej alla!")
    await town.eva.presses("Skicka nu")


def reports(who: Someone) -> list[str]:
    return [text_of(each) for each in who.messages if text_of(each).startswith("Nyhetsbrevet är skickat")]


async def on_the_report(who: Someone, label: str) -> str:
    (found,) = [each for each in who.messages if text_of(each).startswith("Nyhetsbrevet är skickat")]
    await who.presses(label, found)
    return text_of(who.account.room.messages[found.message_id])


async def test_the_report_by_place_and_kind_adds_up_to_everybody(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo", Kind.POLICE)
    await town.group_chat(anna, bo)
    await bo.does(lambda bo: bo.blocks_bot())
    await sends(town)

    assert (await on_the_report(town.eva, "Per ort och roll")).splitlines() == [
        "Per ort",
        "",
        "Piteå: 3 av 4",
        "",
        "Per roll",
        "",
        "Samordnare: 1 av 1",
        "Polis: 0 av 1",
        "Ombud (butik): 1 av 1",
        "Gruppchattar: 1 av 1",
    ]
    await town.eva.presses("Tillbaka till rapporten")
    assert reports(town.eva)[0].splitlines()[2] == "Mottaget av Telegram: 3 av 4."


async def test_whom_it_did_not_reach_is_named_with_the_reason_and_the_address_to_write_to(town: Town) -> None:
    bo = await town.member("Bo", Kind.POLICE)
    await adds(town.eva, *KARIN)
    await bo.does(lambda bo: bo.blocks_bot())
    await sends(town)

    assert (await on_the_report(town.eva, "Vilka nådde det inte?")).splitlines()[2:] == [
        "Bo, polis, Piteå. Har blockerat boten.",
        "Karin Ek, polis, Piteå. Skicka själv till karin.ek@polisen.se.",
    ]


async def test_where_everybody_was_reached_nobody_is_asked_for(town: Town) -> None:
    await town.member("Anna")
    await sends(town)
    (report,) = [each for each in town.eva.messages if text_of(each).startswith("Nyhetsbrevet är skickat")]

    assert "Vilka nådde det inte?" not in [each.text for each in buttons(report)]


async def test_what_took_long_is_reported_in_a_new_message_that_is_heard(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Hej alla!")
    town.telegram.faults.flood(anna.account.id, retry_after=300)
    await town.eva.presses("Skicka nu")
    (progress,) = [each for each in town.eva.messages if text_of(each).startswith("Skickar nyhetsbrevet")]

    await town.forward(minutes=6)
    assert text_of(town.eva.account.room.messages[progress.message_id]) == (
        "Nyhetsbrevet är klart. Rapporten står längre ner."
    )
    assert town.eva.last_message.splitlines()[2] == "Mottaget av Telegram: 2 av 2."


async def test_who_does_without_the_topic_is_neither_counted_nor_missed(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo", Kind.POLICE)
    await anna.presses_in_turn("Meny", "Inställningar", "Så når boten dig", "Sluta få: Nyheter")
    await town.forward(hours=9)
    await sends(town)
    await town.forward(minutes=1)
    assert town.eva.got("0 av 2 klara.")

    await bo.does(lambda bo: bo.blocks_bot())
    await town.forward(hours=14)
    assert reports(town.eva)[0].splitlines()[2:5] == [
        "Mottaget av Telegram: 1 av 2.",
        "Kom inte fram: 1. Har blockerat boten: 1.",
        "1 person har valt bort ämnet och räknas inte.",
    ]
    assert (await on_the_report(town.eva, "Per ort och roll")).splitlines()[2] == "Piteå: 1 av 2"
    await town.eva.presses("Tillbaka till rapporten")
    assert "Anna" not in await on_the_report(town.eva, "Vilka nådde det inte?")
