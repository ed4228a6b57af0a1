"""Today: what is due for me, one tap each, and the first steps of a new coordinator."""

from bot.domain.people import Role
from tests.scenarios.conftest import Someone, Town, text_of

NOTHING = ["I dag, tisdag den 24 november 2026", "", "Inget väntar på dig i dag."]
OPENED = "1. Fyll i vem som ansvarar för personuppgifterna – klart"
STEPS = {
    "Bjud in": "2. Bjud in dem som ska vara med",
    "Arbetsplatser": "3. Registrera en arbetsplats",
    "Kalla till möte": "4. Kalla till ett möte",
    "Skriv nyhetsbrev": "5. Skicka ett nyhetsbrev",
}


async def calls_meeting(town: Town, day: str) -> None:
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Samverkansmöte")
    await town.eva.presses_in_turn(day, "14.00", "Bestäms senare", "Kalla till mötet")


async def certifies(town: Town, contact: Someone) -> None:
    await town.eva.presses_in_turn("Meny", "Arbetsplatser", "Registrera en arbetsplats", "Ombud")
    await town.eva.writes("ICA Hortlax")
    await town.eva.presses_in_turn(contact.account.name, "Certifiera", "Ja, certifiera")


def waiting(who: Someone) -> list[str]:
    return [each[2:] for each in who.last_message.splitlines() if each.startswith("– ")]


async def test_a_new_coordinator_begins_with_five_steps(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "I dag")

    assert town.eva.last_message.splitlines() == [
        "I dag, tisdag den 24 november 2026",
        "",
        "Kom igång med arbetsgruppen i Piteå",
        OPENED,
        *STEPS.values(),
    ]
    assert town.eva.last_buttons == [*STEPS, "Till menyn"]


async def test_a_new_coordinator_is_led_there_at_once(town: Town) -> None:
    lena = town.newcomer("Lena")
    await lena.writes(await town.first_invitation(place="2580"))
    await lena.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Lena", "Kom igång")
    today = lena.messages[-2]

    assert "Kom igång med arbetsgruppen i Luleå" in text_of(today)


async def test_the_invitation_by_which_the_coordinator_came_is_no_step_taken(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await lars.presses_in_turn("Meny", "Gruppen", "Kommunernas grupper", "Börja i en ny kommun", "Luleå")
    await lars.presses("Samordnare: en länk för en person")
    lena = town.newcomer("Lena")
    await lena.writes(lars.last_message.splitlines()[-1])
    await lena.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Lena")
    await lars.presses("Ja, det är rätt person")
    await lena.presses("Kom igång")

    assert STEPS["Bjud in"] in lena.last_message.splitlines()


async def test_each_step_is_ticked_off_by_what_has_been_done(town: Town) -> None:
    anna = await town.member("Anna")
    await certifies(town, anna)
    await calls_meeting(town, "tis 8 december")
    await town.eva.writes("/idag")
    steps = town.eva.last_message.splitlines()[-5:]
    taken = [f"{each} – klart" for each in list(STEPS.values())[:3]]
    assert steps == [OPENED, *taken, STEPS["Skriv nyhetsbrev"]]
    assert town.eva.last_buttons[-2:] == ["Skriv nyhetsbrev", "Till menyn"]

    await town.eva.presses("Skriv nyhetsbrev")
    await town.eva.writes("Hej alla!")
    await town.eva.presses("Skicka nu")
    await town.eva.writes("/idag")
    assert "Kom igång" not in town.eva.last_message


async def test_what_was_only_begun_is_no_step(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Kalla till möte", "Samverkansmöte")
    await town.eva.presses_in_turn("tis 8 december", "14.00", "Bestäms senare", "Släng")
    await town.eva.presses_in_turn("Till menyn", "Skriv nyhetsbrev")
    await town.eva.writes("Hej alla!")
    await town.eva.writes("/idag")

    assert town.eva.last_message.count("klart") == 1


async def test_after_a_month_the_steps_are_gone(town: Town) -> None:
    await town.forward(days=29)
    await town.eva.writes("/idag")
    assert "Kom igång" in town.eva.last_message

    await town.forward(days=1)
    await town.eva.writes("/idag")
    assert town.eva.last_message.endswith("\n\nInget väntar på dig i dag.")


async def test_a_member_has_it_by_command_and_no_steps(town: Town) -> None:
    anna = await town.member("Anna")
    for command in ("/idag", "/today", "/IDAG"):
        await anna.writes(command)
        assert anna.last_message.splitlines() == NOTHING
        assert anna.last_buttons == ["Till menyn"]


async def test_it_speaks_english(town: Town) -> None:
    jo = await town.member("Jo", language="en")
    await calls_meeting(town, "ons 25 november")
    await jo.writes("/today")

    assert jo.last_message.splitlines() == [
        "Today, Tuesday 24 November 2026",
        "",
        "– Answer the invitation, Wed 25 November, 14:00: Cooperation meeting (samverkansmöte)",
    ]
    assert jo.last_buttons == ["Answer: Wed 25 November, 14:00", "To the menu"]


async def test_a_stranger_has_none(town: Town) -> None:
    stranger = town.newcomer("Kim")
    await stranger.writes("/idag")

    assert "I dag" not in stranger.last_message


async def test_an_invitation_waits_until_it_is_answered(town: Town) -> None:
    anna = await town.member("Anna")
    await calls_meeting(town, "tis 8 december")
    await anna.writes("/idag")
    assert waiting(anna) == ["Svara på kallelsen, tis 8 december kl. 14.00: Samverkansmöte"]

    await anna.presses_in_turn("Svara: tis 8 december kl. 14.00", "Jag kommer")
    await anna.writes("/idag")
    assert waiting(anna) == []


async def test_a_meeting_stands_there_today_and_the_day_before(town: Town) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    await calls_meeting(town, "tors 26 november")
    await anna.presses("Jag kommer")
    await bo.presses("Jag kan inte")
    await anna.writes("/idag")
    assert waiting(anna) == []

    await town.forward(days=1)
    for who, said in ((anna, ["I morgon kl. 14.00: Samverkansmöte"]), (bo, [])):
        await who.writes("/idag")
        assert waiting(who) == said

    await town.forward(days=1)
    await anna.writes("/idag")
    assert waiting(anna) == ["I dag kl. 14.00: Samverkansmöte"]
    await anna.presses("tors 26 november kl. 14.00: Samverkansmöte")
    assert "Ditt svar: du kommer." in anna.last_message

    await town.forward(hours=6)
    await anna.writes("/idag")
    assert waiting(anna) == []


async def test_a_follow_up_waits_for_the_contact_and_its_answers_for_the_coordinator(town: Town) -> None:
    anna = await town.member("Anna")
    await certifies(town, anna)
    await town.forward(days=95)
    await anna.writes("/idag")
    assert waiting(anna) == ["Svara på uppföljningen av ICA Hortlax."]

    await anna.presses_in_turn("Svara: ICA Hortlax", "Ja", "Ja", "Ja", "Ja")
    await anna.writes("/idag")
    assert waiting(anna) == []
    await town.eva.writes("/idag")
    assert waiting(town.eva) == ["ICA Hortlax har svarat på uppföljningen. 2 saker att göra."]
    await town.eva.presses("Svaren från ICA Hortlax")
    assert "– Boka ett besök." in town.eva.last_message


async def test_a_certification_stands_there_from_sixty_days_before_its_end(town: Town) -> None:
    await town.is_young_for(days=365)
    anna = await town.member("Anna")
    await certifies(town, anna)
    await town.forward(days=304)
    await town.eva.writes("/idag")
    assert waiting(town.eva) == []

    await town.forward(days=1)
    await town.eva.writes("/idag")
    assert waiting(town.eva) == ["ICA Hortlax: certifieringen gäller till och med 23 november 2027."]
    await anna.writes("/idag")
    assert waiting(anna) == ["Svara på uppföljningen av ICA Hortlax."]

    await town.forward(days=60)
    await town.eva.writes("/idag")
    assert waiting(town.eva) == ["ICA Hortlax: certifieringen gick ut 23 november 2027."]
    await town.eva.presses_in_turn("ICA Hortlax", "Certifiera", "Ja, certifiera")
    await town.eva.writes("/idag")
    assert waiting(town.eva) == []


async def test_what_the_digest_said_can_be_found_for_a_week(town: Town) -> None:
    anna = await town.member("Anna")
    await certifies(town, anna)
    line = ["ICA Hortlax är certifierad till och med 23 november 2027."]
    await anna.writes("/idag")
    assert waiting(anna) == line

    await town.forward(days=7)
    await anna.writes("/idag")
    assert waiting(anna) == line
    await town.forward(days=2)
    await anna.writes("/idag")
    assert waiting(anna) == []


async def test_a_lost_chat_waits_and_says_what_to_do_until_it_is_linked_again(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await town.eva.does(lambda eva: eva.kicks_bot_from(group))
    await town.eva.writes("/idag")
    assert waiting(town.eva)[-1] == "Jag når inte längre gruppchatten för arbetsgruppen i Piteå."
    today = town.eva.messages[-1]
    await town.eva.presses("Så kopplar du chatten igen")
    assert "skriv /koppla i gruppen" in town.eva.last_message
    await anna.presses("Så kopplar du chatten igen", today)
    assert anna.toast == "Det här får bara den som samordnar gruppen göra."

    await town.eva.does(lambda eva: eva.adds_bot_to(group))
    await town.eva.writes("/koppla", group)
    await town.eva.presses("Så kopplar du chatten igen", today)
    assert town.eva.toast == "Jag når gruppchatten igen."


async def test_many_things_come_a_page_at_a_time(town: Town) -> None:
    anna = await town.member("Anna")
    for day in ("mån 7 december", "tis 8 december"):
        for _ in range(6):
            await calls_meeting(town, day)
    await anna.writes("/idag")
    assert len(waiting(anna)) == 10
    assert "Sida 1 av 2" in anna.last_message
    assert anna.last_buttons[-2:] == ["Nästa", "Till menyn"]

    await anna.presses("Nästa")
    assert len(waiting(anna)) == 2
