"""Somebody asks for everything that is stored about them, and then leaves: for good, and without a trace."""

import json

from bot.sandbox.telegram.machine import Telegram
from tests.scenarios.conftest import Someone, Town, said_in, text_of


async def test_anna_reads_what_is_stored_about_her_and_then_leaves_for_good(town: Town) -> None:
    anna = await town.member("Anna-Karin")
    group = await town.group_chat(anna)
    await she_takes_part(town, anna)

    await she_reads_everything_that_is_stored(town.telegram, anna)
    await she_is_told_what_goes_and_what_stays(anna)
    await anna.presses("Ja, ta bort dem")
    assert anna.last_message.startswith("Dina uppgifter är borttagna.")

    await nothing_tells_who_she_was(town, anna)
    await the_group_goes_on_without_her(town, anna)
    assert not any("Anna-Karin" in text_of(each) for each in said_in(group))


async def she_takes_part(town: Town, anna: Someone) -> None:
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare", "Kalla till mötet")
    await anna.presses("Jag kommer")


async def she_reads_everything_that_is_stored(telegram: Telegram, anna: Someone) -> None:
    await anna.writes("/minauppgifter")
    assert "Namn: Anna-Karin" in anna.last_message
    assert "Dina svar på kallelser: 1" in anna.last_message
    await anna.presses("Hämta allt som fil")
    document = anna.messages[-1].document
    assert document is not None
    file = json.loads(telegram.files.known(document.file_id).content)
    assert file["person"][0]["name"] == "Anna-Karin"
    assert file["answer"][0]["answer"] == "yes"


async def she_is_told_what_goes_and_what_stays(anna: Someone) -> None:
    await anna.writes("/glom")
    assert "Det här tas bort" in anna.last_message
    assert "Det här finns kvar, och varför" in anna.last_message
    assert "Det går inte att ångra." in anna.last_message


async def nothing_tells_who_she_was(town: Town, anna: Someone) -> None:
    marks = ("Anna-Karin", str(anna.account.user.id))
    assert [row for row in await town.stored() if any(mark in row for mark in marks)] == []
    await anna.writes("/minauppgifter")
    assert anna.last_message == "Jag har inget sparat om dig."


async def the_group_goes_on_without_her(town: Town, anna: Someone) -> None:
    said = len(anna.messages)
    await town.eva.presses_in_turn("Meny", "Möten", "tis 8 december kl. 14.00: Arbetsgruppsmöte")
    assert "1 kommer" in town.eva.last_message
    assert "borttagen person" in town.eva.last_message
    await town.forward(days=1)
    assert town.eva.got("Någon i arbetsgruppen i Piteå (ombud) har lämnat och tagit bort sina uppgifter.")
    await town.forward(days=13)
    assert len(anna.messages) == said
