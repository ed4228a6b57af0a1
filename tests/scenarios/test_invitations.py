"""Invitations: who may make them, and why one does not open the door."""

import pytest
from sqlalchemy import update

from bot.domain.people import Kind, Role
from bot.screens import qr
from bot.storage.tables import InvitationRow
from tests.scenarios.conftest import Someone, Town

USED_UP = {
    "sv": "Inbjudan är redan använd. Be samordnaren om en egen länk.",
    "en": "The invitation has already been used. Ask the coordinator for a link of your own.",
}
EXPIRED = {
    "sv": "Inbjudan har gått ut. Be samordnaren om en ny.",
    "en": "The invitation has expired. Ask the coordinator for a new one.",
}
REVOKED = {
    "sv": "Inbjudan har dragits tillbaka. Be samordnaren om en ny.",
    "en": "The invitation has been withdrawn. Ask the coordinator for a new one.",
}
UNKNOWN = {
    "sv": "Jag känner inte igen inbjudan. Kontrollera att du fick med hela länken, "
    "eller be samordnaren om en ny.",
    "en": "I do not recognise the invitation. Check that you got the whole link, "
    "or ask the coordinator for a new one.",
}
FOR_ANOTHER = {
    "sv": "Den här inbjudan är till någon annan. Be samordnaren om en egen länk.",
    "en": "This invitation is meant for somebody else. Ask the coordinator for a link of your own.",
}

in_both_languages = pytest.mark.parametrize("language", ["sv", "en"])


async def goes_on_from_terms(who: Someone, invitation: str) -> None:
    await who.writes(invitation)
    await who.presses_in_turn("Svenska", "Jag har läst, gå vidare")


@in_both_languages
async def test_a_link_for_one_lets_in_only_one(town: Town, language: str) -> None:
    invitation = await town.invitation(one_time=True)
    pia = town.newcomer("Pia")
    await goes_on_from_terms(pia, invitation)
    await pia.presses_in_turn("Polis", "Pia")

    late = town.newcomer("Sven", language=language)
    await late.writes(invitation)

    assert late.last_message == USED_UP[language]


@in_both_languages
async def test_a_link_goes_out_after_thirty_days(town: Town, language: str) -> None:
    invitation = await town.invitation()
    assert "24 december 2026" in town.eva.last_message
    await town.forward(days=29)
    early = town.newcomer("Anna")
    await early.writes(invitation)
    assert early.last_buttons == ["Svenska", "English"]

    await town.forward(days=2)
    late = town.newcomer("Sven", language=language)
    await late.writes(invitation)

    assert late.last_message == EXPIRED[language]


async def test_a_link_that_goes_out_while_somebody_joins_leaves_no_trap(town: Town) -> None:
    anna = town.newcomer("Anna")
    await goes_on_from_terms(anna, await town.invitation())
    await anna.presses("Ombud (butik)")
    await town.forward(days=31)

    await anna.writes("Anna på ICA")
    assert anna.last_message == EXPIRED["sv"]

    await anna.writes("får jag öppna ett brev?")
    assert anna.last_message != EXPIRED["sv"]
    assert "Gäller enligt lagen" in anna.last_message


@in_both_languages
async def test_a_link_that_was_withdrawn_lets_nobody_in(town: Town, language: str) -> None:
    invitation = await town.invitation()
    async with town.app.database.begin() as session:
        await session.execute(update(InvitationRow).values(revoked_at=town.clock()))

    anna = town.newcomer("Anna", language=language)
    await anna.writes(invitation)

    assert anna.last_message == REVOKED[language]


@in_both_languages
async def test_a_link_that_is_mistyped_or_cut_off_says_so(town: Town, language: str) -> None:
    invitation = await town.invitation()
    anna = town.newcomer("Anna", language=language)

    for written in (invitation[:-3], f"{invitation}x", "/start åäö", f"/start {'x' * 4000}", "/start a b:c"):
        await anna.writes(written)
        assert anna.last_message == UNKNOWN[language]


@in_both_languages
async def test_a_link_meant_for_another_is_theirs(town: Town, language: str) -> None:
    invitation = await town.invitation(one_time=True)
    await goes_on_from_terms(town.newcomer("Pia"), invitation)

    olle = town.newcomer("Olle", language=language)
    await olle.writes(invitation)

    assert olle.last_message == FOR_ANOTHER[language]


async def test_a_link_for_many_lets_in_fifty_and_no_more(town: Town) -> None:
    invitation = await town.invitation()
    assert "högst 50 personer" in town.eva.last_message
    async with town.app.database.begin() as session:
        await session.execute(update(InvitationRow).values(uses_left=1))

    last, late = town.newcomer("Anna"), town.newcomer("Sven")
    for each in (last, late):
        await goes_on_from_terms(each, invitation)
        await each.presses("Terminal")
    last.reaches_for("Anna")
    late.reaches_for("Sven")
    await town.answer_at_once()

    assert last.got("Välkommen, Anna!")
    assert late.toast == USED_UP["sv"]


async def test_the_link_can_be_passed_on_and_typed(town: Town) -> None:
    typed = await town.invitation()

    assert f"https://t.me/{town.telegram.bot.username}?start={typed.split()[1]}" in town.eva.last_message
    assert "ombud, terminalpersonal och brevbärare" in town.eva.last_message
    assert town.eva.last_buttons == ["QR-kod att visa eller skriva ut", "Till menyn"]


async def test_a_member_has_no_right_to_invite(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes("/meny")
    assert "Bjud in" not in anna.last_buttons

    await anna.writes("/bjudin")
    assert anna.last_message == "Det här får bara den som samordnar gruppen göra."

    await town.eva.writes("/meny")
    await town.eva.presses("Bjud in")
    for label in ("Personal: en länk för många", "Polis, tull eller en enda person"):
        await anna.presses(_data(town.eva, label), town.eva.messages[-1])
        assert anna.toast == "Det här får bara den som samordnar gruppen göra."


async def test_a_coordinator_invites_only_to_groups_of_their_own(town: Town) -> None:
    lea = town.newcomer("Lea")
    await lea.writes(await town.first_invitation(place="2580"))
    await lea.presses_in_turn("Svenska", "Jag har läst, gå vidare", "Lea")
    await town.eva.writes("/meny")

    await lea.presses(_data(town.eva, "Bjud in"), town.eva.messages[-1])

    assert lea.toast == "Det här får bara den som samordnar gruppen göra."


async def test_joining_is_not_open_to_police_through_a_link_for_many(town: Town) -> None:
    anna = town.newcomer("Anna")
    await goes_on_from_terms(anna, await town.invitation())
    as_agent = _data(anna, "Ombud (butik)")

    forged = as_agent.replace(Kind.AGENT.value, Kind.POLICE.value)
    anna.account._taps(anna.messages[-1], forged)
    await town.settle()
    await anna.presses("Anna")

    assert anna.toast == UNKNOWN["sv"]


def _data(who: Someone, label: str) -> str:
    """What the button says to the bot."""
    markup = who.messages[-1].reply_markup
    assert markup is not None
    return next(
        each.callback_data or "" for row in markup.inline_keyboard for each in row if each.text == label
    )


async def test_an_open_invitation_is_seen_and_taken_back(town: Town) -> None:
    invitation = await town.invitation()
    await town.eva.presses_in_turn("Meny", "Gruppen", "Inbjudningar")
    assert town.eva.last_buttons[0] == "Personal, 50 platser kvar, till 24 december 2026"

    await town.eva.presses(town.eva.last_buttons[0])
    assert "Gjord av Eva." in town.eva.last_message
    await town.eva.presses("Återkalla")

    anna = town.newcomer("Anna")
    await anna.writes(invitation)
    assert anna.last_message == REVOKED["sv"]
    await town.eva.presses("Till inbjudningarna")
    assert "Det finns ingen öppen inbjudan." in town.eva.last_message


async def test_a_coordinator_neither_sees_nor_takes_back_what_the_county_has_made(town: Town) -> None:
    lars = await town.lead("Lars", Role.COUNTY, "25")
    await lars.presses_in_turn("Meny", "Gruppen", "Kommunernas grupper", "Piteå", "Bjud in")
    await lars.presses("Samordnare: en länk för en person")
    await town.eva.presses_in_turn("Meny", "Gruppen", "Inbjudningar")
    assert "Det finns ingen öppen inbjudan." in town.eva.last_message

    await lars.presses_in_turn("Meny", "Gruppen", "Kommunernas grupper", "Piteå", "Inbjudningar")
    assert lars.last_buttons[0] == "En samordnare, till 24 december 2026"
    await lars.presses(lars.last_buttons[0])
    withdraw = _data(lars, "Återkalla")
    town.eva.account._taps(town.eva.messages[-1], withdraw)
    await town.settle()

    await lars.presses("Återkalla")
    assert "Inbjudan är återkallad." in lars.last_message


async def test_a_link_can_be_shown_as_a_code_to_scan(town: Town) -> None:
    invitation = await town.invitation()
    await town.eva.presses("QR-kod att visa eller skriva ut")

    assert town.eva.last_message == (
        "Skanna koden med mobilens kamera för att gå med i arbetsgruppen i Piteå. "
        "Den gäller till 24 december 2026."
    )
    [*_, picture] = town.eva.messages[-1].photo or []
    stored = town.telegram.files.known(picture.file_id)
    link = f"https://t.me/samverkansbot?start={invitation.removeprefix('/start ')}"
    assert stored.content == qr.png(link)


async def test_whoever_is_in_a_group_already_sees_to_which_other_one_a_link_leads(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes(await town.first_invitation(Role.COORDINATOR, "2580"))
    assert anna.last_message == "Vad arbetar du som?\n\nDet gäller arbetsgruppen i Luleå."
    await anna.presses("Samordnare")
    assert anna.got("Nu är du med i arbetsgruppen i Luleå som samordnare.")
