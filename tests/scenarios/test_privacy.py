"""Somebody asks for everything stored about them, reads what was said about it, and then leaves for good."""

import json
from typing import Any

from sqlalchemy import update

from bot.domain.calendar import day_of
from bot.domain.people import Kind, Role
from bot.screens.privacy import BeForgotten
from bot.storage.tables import PersonRow
from tests.scenarios.conftest import Someone, Town, said_in, text_of


async def calls_meeting(town: Town) -> None:
    """On Tuesday 8 December at two."""
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Arbetsgruppsmöte")
    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare", "Kalla till mötet")


async def applies(town: Town, who: Someone) -> None:
    await who.writes("/start")
    await who.presses_in_turn("Ansök om att gå med", "Jag har läst, gå vidare")
    await who.presses_in_turn("Norrbotten", "Piteå", "Ombud (butik)")


def file_of(town: Town, who: Someone) -> dict[str, Any]:
    """The file that came last."""
    document = next(each.document for each in reversed(who.messages) if each.document)
    assert document is not None
    assert document.file_name == "mina-uppgifter-2026-11-24.json"
    content: dict[str, Any] = json.loads(town.telegram.files.known(document.file_id).content)
    return content


async def test_a_person_reads_everything_that_is_stored_about_them(town: Town) -> None:
    anna = await town.member("Anna")
    await calls_meeting(town)
    await anna.presses("Jag kommer")

    for command in ("/minauppgifter", "/mydata"):
        await anna.writes(command)
        assert anna.last_message.startswith("Det här finns sparat om dig\n\nDu\nNamn: Anna\nSpråk: Svenska\n")
        for told in (
            f"Ditt nummer i Telegram: {anna.account.user.id}",
            "Med sedan 24 november 2026",
            "Arbetsgruppen i Piteå: ombud, sedan 24 november 2026",
            "Dina svar på kallelser: 1, senast 24 november 2026",
            "Händelser i loggen som du har gjort: 2",
        ):
            assert told in anna.last_message
        assert "Eva" not in anna.last_message


async def test_the_same_as_a_file_with_every_word(town: Town) -> None:
    anna = await town.member("Anna")
    await calls_meeting(town)
    await anna.presses("Jag kommer")
    await anna.writes("/meny")
    await anna.presses_in_turn("Inställningar", "Mina uppgifter", "Hämta allt som fil")

    file = file_of(town, anna)
    [person] = file["person"]
    assert (person["name"], person["telegram_id"]) == ("Anna", anna.account.user.id)
    [membership] = file["membership"]
    assert (membership["role"], membership["kind"], membership["group_id_place"]) == (
        "member",
        "agent",
        "2581",
    )
    [answer] = file["answer"]
    assert answer["answer"] == "yes"
    assert any("Kan du komma?" in each["content_words"] for each in file["delivery"])
    assert {each["event"] for each in file["journal-by"]} == {"PersonJoined", "MeetingAnswered"}
    assert "Eva" not in json.dumps({**file, "delivery": []}, ensure_ascii=False)


async def test_what_was_shown_before_joining_can_be_read_again(town: Town) -> None:
    anna = await town.member("Anna")
    stranger = town.newcomer("Kim")

    for command in ("/integritet", "/privacy"):
        await anna.writes(command)
        assert "Laglig grund: allmänt intresse, inte samtycke." in anna.last_message
        assert "Det här är version 2026-11." in anna.last_message
        assert "Du fick läsa version 2026-11 om personuppgifter den 24 november 2026" in anna.last_message

        await stranger.writes(command)
        assert "Laglig grund" in stranger.last_message
        assert "Du fick läsa" not in stranger.last_message


async def test_when_the_information_has_changed_it_is_kept_that_the_new_one_was_shown(town: Town) -> None:
    anna = await town.member("Anna")
    async with town.database.begin() as session:
        await session.execute(update(PersonRow).values(terms_version="2025-01"))
    await town.forward(days=3)

    await anna.writes("/integritet")
    assert "Du fick läsa version 2025-01 om personuppgifter den 24 november 2026" in anna.last_message
    await anna.writes("/integritet")
    assert "Du fick läsa version 2026-11 om personuppgifter den 27 november 2026" in anna.last_message
    assert sum("TermsShown" in each for each in await town.stored()) == 1


async def test_who_has_only_applied_is_told_that_and_can_take_it_back(town: Town) -> None:
    kim = town.newcomer("Kim")
    await kim.writes("/minauppgifter")
    assert kim.last_message == "Jag har inget sparat om dig."
    assert kim.last_buttons == ["Om personuppgifter", "Till menyn"]

    await applies(town, kim)
    for command in ("/minauppgifter", "/glom"):
        await kim.writes(command)
        assert kim.last_message.startswith("Jag har bara din ansökan sparad")
        assert kim.last_buttons == ["Din ansökan", "Om personuppgifter", "Till menyn"]


async def test_an_application_that_waits_is_withdrawn_with_its_person(town: Town) -> None:
    lars = town.newcomer("Lars")
    await lars.writes(await town.first_invitation(place="2580"))
    await lars.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Lars")
    anna = await town.member("Anna-Karin")
    await anna.writes("/glom")
    question = anna.messages[-1]
    await town.app.house["applications"].apply(
        anna.account.user.id, "2580", Kind.AGENT, name="Anna-Karin", language="sv"
    )
    await town.settle()
    assert "Någon vill gå med" in lars.last_message

    await anna.presses("Ja, ta bort dem", question)

    assert "Någon vill gå med" not in lars.last_message
    assert not any("Anna-Karin" in each for each in await town.stored())


async def test_a_letter_on_its_way_arrives_though_its_writer_was_forgotten(town: Town) -> None:
    anna = await town.member("Anna")
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.writes("Kylan kommer.")
    town.eva.reaches_for("Skicka nu")
    await town.answer()
    town.eva.account.writes("/glom")
    await town.answer()
    town.eva.reaches_for("Ja, ta bort dem")
    await town.answer()
    assert not anna.got("Kylan kommer.")
    await town.settle()
    await town.forward(minutes=5)

    assert anna.got("Kylan kommer.")
    assert any("NewsletterReported" in each for each in await town.stored())


async def test_who_asks_to_be_forgotten_is_told_what_goes_and_what_stays(town: Town) -> None:
    anna = await town.member("Anna")

    for command in ("/glom", "/forget"):
        await anna.writes(command)
        for told in ("Det här tas bort", "Det här finns kvar, och varför", "Det här rår jag inte över"):
            assert told in anna.last_message
        assert "Du är den enda" not in anna.last_message

    await anna.presses("Till menyn")
    assert "Du är med i arbetsgruppen i Piteå" in anna.last_message


async def test_after_the_second_tap_nobody_can_tell_who_it_was(town: Town) -> None:
    anna = await town.member("Anna-Karin")
    await calls_meeting(town)
    await anna.presses("Jag kommer")
    invitation = anna.messages[-1]
    await anna.writes("/glom")
    await anna.presses("Ja, ta bort dem")

    assert anna.last_message.startswith("Dina uppgifter är borttagna.")
    assert anna.keys == ["Akut", "Emergency"]
    stored = await town.stored()
    assert [each for each in stored if "Anna-Karin" in each or str(anna.account.user.id) in each] == []
    assert any("PersonForgotten" in each for each in stored)
    await anna.presses("Jag kan inte", invitation)
    assert anna.toast == "Den här knappen är för dem som är med i gruppen."
    await anna.writes("/minauppgifter")
    assert anna.last_message == "Jag har inget sparat om dig."


async def test_what_they_answered_is_still_counted_without_a_name(town: Town) -> None:
    anna = await town.member("Anna-Karin")
    await calls_meeting(town)
    await anna.presses("Jag kommer")
    await anna.writes("/glom")
    await anna.presses("Ja, ta bort dem")

    await town.eva.presses_in_turn("Meny", "Möten", "tis 8 december kl. 14.00: Arbetsgruppsmöte")
    assert "borttagen person" in town.eva.last_message
    assert "Anna-Karin" not in town.eva.last_message


async def test_nothing_more_is_said_to_them(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes("/glom")
    await anna.presses("Ja, ta bort dem")
    said = len(anna.messages)

    await calls_meeting(town)
    await town.forward(days=6)

    assert len(anna.messages) == said


async def test_who_leads_hears_in_the_morning_that_a_seat_is_empty_but_not_whose(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes("/glom")
    await anna.presses("Ja, ta bort dem")
    await town.forward(days=1)

    told = "Någon i arbetsgruppen i Piteå (ombud) har lämnat och tagit bort sina uppgifter."
    assert town.eva.got(told)
    assert not any("Anna" in text_of(each) for each in town.eva.messages)


async def test_the_last_who_leads_a_group_is_told_what_it_means(town: Town) -> None:
    await town.eva.writes("/glom")

    assert "Du är den enda som leder arbetsgruppen i Piteå." in town.eva.last_message
    assert "Arbetsgruppen i Piteå" in town.eva.last_buttons

    await town.eva.presses("Ja, ta bort dem")
    assert any("LeadMissing" in each for each in await town.stored())


async def test_who_is_not_the_last_is_not_warned(town: Town) -> None:
    bo = town.newcomer("Bo")
    await bo.writes(await town.first_invitation())
    await bo.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Bo")

    await town.eva.writes("/glom")

    assert "Du är den enda" not in town.eva.last_message


async def test_who_comes_back_is_somebody_new(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes("/glom")
    await anna.presses("Ja, ta bort dem")

    await town.joins(anna, Kind.TERMINAL)
    await anna.presses_in_turn("Meny", "Inställningar", "Mina uppgifter", "Hämta allt som fil")

    file = file_of(town, anna)
    assert file["person"][0]["id"] == 3
    assert [each["kind"] for each in file["membership"]] == ["terminal"]


async def test_an_old_button_asks_again_before_it_forgets(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes("/glom")
    old = anna.messages[-1]
    await town.forward(days=2)

    await anna.presses("Ja, ta bort dem", old)

    assert "Det går inte att ångra. Ska jag ta bort dina uppgifter?" in anna.last_message
    await anna.writes("/meny")
    assert "Du är med i arbetsgruppen i Piteå" in anna.last_message


async def test_two_quick_taps_forget_once(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes("/glom")
    question = anna.messages[-1]
    anna.reaches_for("Ja, ta bort dem", question)
    anna.reaches_for("Ja, ta bort dem", question)
    await town.answer_at_once()

    assert anna.got("Dina uppgifter är borttagna.")
    assert sum("PersonForgotten" in each for each in await town.stored()) == 1


async def test_in_a_group_and_from_a_stranger_the_buttons_mean_nothing(town: Town) -> None:
    """Whatever data somebody's app sends."""
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    in_group = said_in(group)[-1]
    stranger = town.newcomer("Kim")
    await stranger.writes("/start")
    today = BeForgotten(day_of(town.clock())).pack()

    for data in (today, "mydata", "myfile", "forget"):
        for who, message in ((anna, in_group), (stranger, stranger.messages[-1])):
            said = len(said_in(group))
            tap = who.account._taps(message, data)
            await town.settle()
            assert tap.answer is not None
            assert tap.answer.text
            assert len(said_in(group)) == said

    await anna.writes("/meny")
    assert "Du är med i arbetsgruppen i Piteå" in anna.last_message


async def test_a_coordinator_s_work_stays_with_the_group(town: Town) -> None:
    await calls_meeting(town)
    anna = await town.member("Anna")
    county = town.newcomer("Lena")
    await county.writes(await town.first_invitation(Role.COUNTY, "25"))
    await county.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Lena")
    await town.eva.writes("/glom")
    await town.eva.presses("Ja, ta bort dem")

    await anna.writes("/moten")
    assert "tis 8 december kl. 14.00: Arbetsgruppsmöte" in anna.last_buttons
