"""What is always there: the menu, the keys below, the help, the settings, and the commands' own menu."""

from aiogram.types import Update

from bot.domain.people import Kind, Role
from handlers.commands import publish_for_all
from tests.scenarios.conftest import VOICES, Someone, Town

FOR_ALL = ["Akut: ring 112", "Ställ en fråga", "Vem ringer jag?", "Möten", "Nyhetsbrev", "Inställningar"]
OF_A_COORDINATOR = [
    "Akut: ring 112",
    "I dag",
    "Ställ en fråga",
    "Vem ringer jag?",
    "Möten",
    "Nyhetsbrev",
    "Skriv nyhetsbrev",
    "Kalla till möte",
    "Arbetsplatser",
    "Bjud in",
    "Gruppen",
    "Inställningar",
]


def commands(town: Town, who: Someone) -> list[str]:
    """What the app offers beside the writing field."""
    return [each.command for each in town.telegram.profile.menu(who.account, who.account.room)]


async def test_a_member_sees_what_members_may_do(town: Town) -> None:
    anna = await town.member("Anna")

    for written in ("/meny", "/menu", "/MENY", "Meny", "Menu"):
        await anna.writes(written)
        assert "Du är med i arbetsgruppen i Piteå som ombud." in anna.last_message
        assert anna.last_buttons == FOR_ALL


async def test_a_coordinator_sees_what_coordinators_may_do(town: Town) -> None:
    await town.eva.presses("Meny")

    assert town.eva.last_buttons == OF_A_COORDINATOR


async def test_who_leads_several_groups_chooses_one_first(town: Town) -> None:
    await town.eva.writes(await town.first_invitation(place="2580"))
    await town.eva.presses_in_turn("Samordnare", "Meny")
    assert town.eva.last_buttons[6:8] == ["Arbetsgruppen i Piteå", "Arbetsgruppen i Luleå"]

    await town.eva.presses_in_turn("Arbetsgruppen i Luleå", "Skriv nyhetsbrev")
    assert "till arbetsgruppen i Luleå" in town.eva.last_message


async def test_every_button_of_the_menu_leads_somewhere_and_back(town: Town) -> None:
    await town.eva.writes("/meny")

    for label in OF_A_COORDINATOR[1:]:
        await town.eva.presses(label)
        assert town.eva.toast is None
        assert "Vad vill du göra?" not in town.eva.last_message, label
        await town.eva.writes("/meny")


async def test_a_start_brings_the_keys_back_and_the_menu(town: Town) -> None:
    anna = await town.member("Anna")
    anna.account.room.keyboard = None

    await anna.writes("/start")

    assert anna.keys == ["Akut", "Meny"]
    assert "Hej Anna!" in [each.text for each in anna.messages]
    assert anna.last_buttons == FOR_ALL


async def test_a_stranger_is_told_in_both_languages_how_to_join(town: Town) -> None:
    for written in ("/start", "/meny", "/menu"):
        stranger = town.newcomer("Kim")

        await stranger.writes(written)

        assert "Du går med genom en inbjudan" in stranger.last_message
        assert "You join by an invitation" in stranger.last_message
        assert stranger.keys == ["Akut", "Emergency"]


async def test_the_way_to_the_menu_is_no_dead_end_for_a_stranger(town: Town) -> None:
    stranger = town.newcomer("Kim")
    await stranger.writes("vad blir det för väder?")

    await stranger.presses("Till menyn")

    assert "Du går med genom en inbjudan" in stranger.last_message


async def test_the_help_says_what_there_is_and_what_the_bot_does_not_do(town: Town) -> None:
    anna = await town.member("Anna")
    for command in ("/hjalp", "/help", "/Help"):
        await anna.writes(command)
        for told in ("/akut", "/meny", "/avbryt", "/installningar", "Jag larmar ingen. Ring 112"):
            assert told in anna.last_message
        assert anna.last_buttons == ["Akut: ring 112", "Till menyn"]


async def test_the_help_tells_a_stranger_only_what_a_stranger_can_do(town: Town) -> None:
    kim, jo = town.newcomer("Kim"), town.newcomer("Jo", language="en")
    await kim.writes("/hjalp")
    await jo.writes("/help")

    for told in ("/akut", "/kontakter", "/start", "/integritet", "Jag larmar ingen. Ring 112"):
        assert told in kim.last_message
    for told in ("/emergency", "/contacts", "/start", "/privacy", "I do not alert anyone."):
        assert told in jo.last_message
    assert "/meny" not in kim.last_message
    assert "/installningar" not in kim.last_message
    for who, command in ((kim, "/start"), (kim, "/integritet"), (kim, "/kontakter"), (jo, "/privacy")):
        await who.writes(command)
        assert "Jag kan inte det kommandot" not in who.last_message
        assert "Det här är för dem som är med." not in who.last_message


async def test_whatever_one_is_doing_can_be_stopped(town: Town) -> None:
    ways = (
        ("Skriv nyhetsbrev",),
        ("Kalla till möte", "Konferens"),
        ("Arbetsplatser", "Registrera en arbetsplats", "Terminal"),
    )
    for command in ("/avbryt", "/cancel"):
        for way in ways:
            await town.eva.presses_in_turn("Meny", *way)
            await town.eva.writes(command)
            assert town.eva.last_message == "Avbrutet. Inget är skickat."

    await town.eva.writes("/avbryt")
    assert town.eva.last_message == "Det finns inget att avbryta."


async def test_opening_the_menu_stops_what_one_is_doing(town: Town) -> None:
    await town.eva.writes("/meny")
    await town.eva.presses("Skriv nyhetsbrev")
    await town.eva.presses("Meny")

    await town.eva.writes("får jag öppna ett brev?")

    assert "Gäller enligt lagen" in town.eva.last_message


async def test_a_person_changes_language_and_everything_changes_with_it(town: Town) -> None:
    await publish_for_all(town.app.bot, VOICES)
    anna = await town.member("Anna")
    await anna.writes("/installningar")
    assert "Du heter Anna här. Språk: svenska." in anna.last_message

    await anna.presses("English")

    assert anna.got("You are called Anna here. Language: English.")
    assert anna.last_message == "Done. I will write in English from now on."
    assert anna.keys == ["Emergency", "Menu"]
    assert "emergency" in commands(town, anna)
    assert "akut" not in commands(town, anna)
    await anna.writes("/meny")
    assert "What would you like to do?" in anna.last_message

    town.starts_anew()
    await anna.writes("/settings")
    await anna.presses("Svenska")
    assert anna.last_message == "Klart. Jag skriver på svenska från och med nu."


async def test_the_commands_of_both_languages_are_always_understood(town: Town) -> None:
    for swedish, english in (
        ("/idag", "/today"),
        ("/kontakter", "/contacts"),
        ("/moten", "/meetings"),
        ("/arkiv", "/archive"),
        ("/nyhetsbrev", "/newsletter"),
        ("/kalla", "/call"),
        ("/arbetsplatser", "/workplaces"),
        ("/bjudin", "/invite"),
        ("/installningar", "/settings"),
        ("/minauppgifter", "/mydata"),
        ("/integritet", "/privacy"),
        ("/glom", "/forget"),
        ("/fraga", "/ask"),
        ("/hjalp", "/help"),
        ("/akut", "/emergency"),
        ("/meny", "/menu"),
    ):
        await town.eva.writes(swedish)
        answer = town.eva.last_message
        assert not answer.startswith("Jag kan inte det kommandot."), swedish

        await town.eva.writes(english)
        assert town.eva.last_message == answer


async def test_the_app_offers_strangers_what_is_open_to_them(town: Town) -> None:
    await publish_for_all(town.app.bot, VOICES)

    assert commands(town, town.newcomer("Kim")) == ["akut", "fraga", "kontakter", "integritet", "hjalp"]
    assert commands(town, town.newcomer("Jo", language="en")) == [
        "emergency",
        "ask",
        "contacts",
        "privacy",
        "help",
    ]
    assert commands(town, town.newcomer("Aino", language="fi")) == [
        "akut",
        "fraga",
        "kontakter",
        "integritet",
        "hjalp",
    ]


async def test_the_app_offers_each_role_its_commands_in_its_language(town: Town) -> None:
    await publish_for_all(town.app.bot, VOICES)
    anna = await town.member("Anna")
    jo = await town.member("Jo", Kind.TERMINAL, "en")
    for_members = [
        "akut",
        "meny",
        "idag",
        "fraga",
        "kontakter",
        "moten",
        "arkiv",
        "installningar",
        "minauppgifter",
        "hjalp",
        "avbryt",
    ]

    assert commands(town, anna) == for_members
    assert commands(town, jo) == [
        "emergency",
        "menu",
        "today",
        "ask",
        "contacts",
        "meetings",
        "archive",
        "settings",
        "mydata",
        "help",
        "cancel",
    ]
    for_leaders = {"nyhetsbrev", "kalla", "arbetsplatser", "bjudin"}
    assert set(commands(town, town.eva)) == {*for_members, *for_leaders}


async def test_the_app_offers_more_when_a_role_is_added(town: Town) -> None:
    await publish_for_all(town.app.bot, VOICES)
    anna = await town.member("Anna")
    await anna.writes(await town.first_invitation(Role.COUNTY, "25"))
    await anna.presses("Länssamordnare")

    assert "nyhetsbrev" in commands(town, anna)


async def test_in_groups_the_app_offers_the_card_and_the_linking(town: Town) -> None:
    await publish_for_all(town.app.bot, VOICES)
    anna = await town.member("Anna")
    group = await town.group_chat(anna)

    offered = town.telegram.profile.menu(anna.account, group)

    assert [each.command for each in offered] == ["akut", "fraga", "kontakter", "hjalp", "koppla"]


async def test_an_update_that_arrives_twice_changes_nothing_twice(town: Town) -> None:
    anna = town.newcomer("Anna")
    await anna.writes(await town.invitation())
    await anna.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Ombud (butik)")
    anna.account.presses("Anna")
    [update] = town.telegram.updates.take()
    for _ in range(2):
        await town.app.dispatcher.feed_update(town.app.bot, Update.model_validate(update.model_dump()))

    assert sum("Välkommen, Anna!" in (each.text or "") for each in anna.messages) == 1
    await anna.writes("/meny")
    assert anna.last_message.count("Du är med i") == 1
