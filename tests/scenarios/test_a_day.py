"""A day in Piteå that touches everything: joining, asking, reading, meeting, and calling for help."""

from bot.domain.people import Kind
from bot.sandbox.telegram.groups import Group
from tests.scenarios.conftest import Someone, Town, said_in, text_of

FIRST_LINE_OF_CARD = "Boten larmar ingen. Ring 112."


def first_lines(group: Group) -> list[str]:
    return [text_of(each).splitlines()[0] for each in said_in(group)]


async def test_a_day_in_pitea(town: Town) -> None:
    anna = await town.member("Anna")
    pia = await town.member("Pia", Kind.POLICE)
    jo = await town.member("Jo", Kind.TERMINAL, "en")
    group = await town.group_chat(anna, pia)

    await somebody_wonders_at_the_counter(anna)
    await the_newsletter_goes_out(town, anna, jo)
    await a_meeting_is_called_and_answered(town, anna, pia, jo)
    await a_parcel_leaks(town, anna, group)
    await the_coordinator_sees_who_comes(town)
    await who_said_yes_is_reminded(town, anna, pia)

    assert first_lines(group)[1:] == [
        "Den här chatten är kopplad till arbetsgruppen i Piteå.",
        "Nyhetsbrev från arbetsgruppen i Piteå",
        "Kallelse: Samverkansmöte",
        FIRST_LINE_OF_CARD,
    ]


async def somebody_wonders_at_the_counter(anna: Someone) -> None:
    await anna.writes("får jag ringa polisen om ett misstänkt brev")
    assert "Gäller enligt lagen den" in anna.last_message
    assert "Källa:" in anna.last_message


async def the_newsletter_goes_out(town: Town, anna: Someone, jo: Someone) -> None:
    await town.eva.presses("Meny")
    await town.eva.presses("Skriv nyhetsbrev")
    await town.eva.writes("Inför julen: gå igenom rutinen med alla som är nya.")
    assert "4 personer i arbetsgruppen i Piteå och till gruppchatten" in town.eva.last_message
    assert not anna.got("Inför julen")

    await town.eva.presses("Skicka nu")

    assert anna.last_message.startswith("Nyhetsbrev från arbetsgruppen i Piteå")
    assert jo.last_message.startswith("Newsletter from the working group in Piteå")
    assert town.eva.got("Mottaget av Telegram: 5 av 5.")


async def a_meeting_is_called_and_answered(town: Town, anna: Someone, pia: Someone, jo: Someone) -> None:
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Samverkansmöte")
    await town.eva.writes("3 dec kl. 14")
    await town.eva.writes("Stadshuset")
    assert "torsdag den 3 december 2026 kl. 14.00" in town.eva.last_message
    await town.eva.presses("Kalla till mötet")

    await anna.presses("Jag kommer")
    assert anna.toast == "Tack Anna, du är anmäld."
    await pia.presses("Jag kan inte")
    assert pia.toast == "Tack Pia, det är noterat."
    await jo.presses("Maybe")
    assert "Your answer" in jo.last_message


async def a_parcel_leaks(town: Town, anna: Someone, group: Group) -> None:
    await anna.writes("hjälp det läcker vitt pulver ur ett paket")
    assert any(text_of(each).startswith(FIRST_LINE_OF_CARD) for each in anna.messages)

    await anna.writes("/akut", group)
    assert first_lines(group)[-1] == FIRST_LINE_OF_CARD
    assert not any("pulver ur" in each for each in await town.stored())


async def the_coordinator_sees_who_comes(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Möten", "tors 3 december kl. 14.00: Samverkansmöte")
    assert "1 kommer, 1 kanske, 1 kan inte, 1 har inte svarat." in town.eva.last_message


async def who_said_yes_is_reminded(town: Town, anna: Someone, pia: Someone) -> None:
    await town.forward(days=9, hours=4)
    assert anna.got("Påminnelse: Samverkansmöte")
    assert not pia.got("Påminnelse")
    assert pia.last_message.endswith("Ditt svar: du kan inte.")
