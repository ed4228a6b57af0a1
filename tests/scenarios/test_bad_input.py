"""What nobody meant the bot to get: a clear sentence, or silence where silence is right."""

from collections.abc import Callable

import pytest
from aiogram.types import (
    Chat,
    ChatMemberUpdated,
    Message,
    MessageAutoDeleteTimerChanged,
    MessageOriginHiddenUser,
)

from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.memberships import membership
from tests.scenarios.conftest import VOICES, Someone, Town, said_in, text_of

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (64).to_bytes(4, "big") + (64).to_bytes(4, "big")
WORDS_ONLY = {language: say("guard-media") for language, say in VOICES.items()}


def things_without_words() -> tuple[Callable[[Account], object], ...]:
    return (
        lambda who: who.sends_sticker(),
        lambda who: who.sends_voice(),
        lambda who: who.sends_photo(PNG),
        lambda who: who.sends_photo(PNG, "vad är det här?"),
        lambda who: who.sends_photo(PNG, "/fraga får jag öppna det?"),
        lambda who: who.sends_document(b"%PDF", "brev.pdf"),
    )


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_what_is_not_words_is_refused_unread(town: Town, language: str) -> None:
    people = await town.member("Anna", language=language), town.newcomer("Kim", language=language)
    before = await town.stored()

    for who in people:
        for sends in things_without_words():
            said = len(who.messages)
            await who.does(sends)
            assert [text_of(each) for each in who.messages[said:]] == [WORDS_ONLY[language]]

    assert await town.stored() == before


def sends_album(town: Town, who: Someone, album: str, *, pictures: int = 3, **more: object) -> None:
    for _ in range(pictures):
        stored = town.telegram.files.keep("Photo", "photo.jpg", PNG)
        town.telegram.hear(
            who.account.room, who.account.user, photo=stored.as_photo(), media_group_id=album, **more
        )


async def test_an_album_is_refused_once_and_not_picture_by_picture(town: Town) -> None:
    for who in (await town.member("Anna"), town.newcomer("Kim")):
        await who.writes("/start")
        for album in ("1", "2"):
            said = len(who.messages)
            sends_album(town, who, album)
            await town.settle()
            assert [text_of(each) for each in who.messages[said:]] == [WORDS_ONLY["sv"]]


async def test_an_album_that_is_forwarded_is_refused_once(town: Town) -> None:
    anna = await town.member("Anna")
    said = len(anna.messages)
    origin = MessageOriginHiddenUser(date=town.clock(), sender_user_name="Kalle")

    sends_album(town, anna, "1", forward_origin=origin)
    await town.settle()

    (refusal,) = anna.messages[said:]
    assert text_of(refusal).startswith("Vidarebefordra inte meddelanden hit")


async def test_an_album_for_a_newsletter_is_answered_once(town: Town) -> None:
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    said = len(town.eva.messages)

    sends_album(town, town.eva, "1", pictures=4)
    await town.settle()

    told = [text_of(each) for each in town.eva.messages[said:]]
    assert sum(each.startswith("Det går till 1 person i arbetsgruppen i Piteå.") for each in told) == 1
    assert WORDS_ONLY["sv"] not in told


async def test_a_forwarded_message_is_refused_unread(town: Town) -> None:
    anna = await town.member("Anna")
    said = town.eva.account.writes("Paketet till Lotta på Storgatan 1 luktar konstigt")
    await town.settle()
    before = await town.stored()

    await anna.does(lambda anna: anna.forwards(said))

    assert anna.last_message.startswith("Vidarebefordra inte meddelanden hit")
    assert await town.stored() == before


async def test_an_unknown_command_says_what_to_do_instead(town: Town) -> None:
    for written in ("/fika", "/", "/åäö", "/meny2"):
        await town.eva.writes(written)
        assert town.eva.last_message == "Jag kan inte det kommandot. Öppna menyn eller skriv din fråga."

    stranger = town.newcomer("Kim", language="en")
    await stranger.writes("/coffee")
    assert stranger.last_message.startswith("This is for those who take part.")


async def test_a_stranger_who_tries_a_members_command_is_told_how_to_join(town: Town) -> None:
    stranger = town.newcomer("Kim")

    for written in ("/nyhetsbrev", "/moten", "/installningar", "/bjudin"):
        await stranger.writes(written)
        assert "Du går med genom en inbjudan från din samordnare." in stranger.last_message


async def test_a_text_that_telegram_cuts_in_two_is_asked_to_be_shorter(town: Town) -> None:
    await town.eva.writes("abc " * 1500)

    assert "Texten är för lång" in text_of(town.eva.messages[-2])
    assert "Texten är för lång" in town.eva.last_message


async def test_signs_of_any_kind_get_an_answer_with_a_way_on(town: Town) -> None:
    for written in ("💐", "💐" * 400, "هل يمكنني الاتصال بالشرطة؟", "?", "𝕳𝖊𝖏", "\u202e\u200b", "0"):
        stranger = town.newcomer("Kim")

        await stranger.writes(written)

        assert len(stranger.messages) == 1
        assert stranger.last_buttons[-2:] == ["Akut: ring 112", "Till menyn"], written


async def test_an_edit_of_what_one_wrote_stays_unanswered(town: Town) -> None:
    written = town.eva.account.writes("får jag öppna ett brev?")
    await town.settle()
    before = len(town.eva.messages)

    await town.eva.does(lambda eva: eva.edits(written, "får jag öppna ett paket?"))

    assert len(town.eva.messages) == before


async def test_lines_of_telegrams_own_stay_unanswered(town: Town) -> None:
    before = len(town.eva.messages)
    room, user = town.eva.account.room, town.eva.account.user

    town.telegram.hear(room, user, pinned_message=town.eva.messages[-1])
    timer = MessageAutoDeleteTimerChanged(message_auto_delete_time=86400)
    town.telegram.hear(room, user, message_auto_delete_timer_changed=timer)
    await town.settle()

    assert len(town.eva.messages) == before


@pytest.mark.parametrize("administrator", [False, True])
async def test_what_people_in_a_group_say_to_one_another_stays_unanswered(
    town: Town, administrator: bool
) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)
    await town.eva.does(lambda eva: eva.adds_bot_to(group, administrator=administrator))
    before = len(said_in(group))

    for written in ("Hej på er!", "får jag öppna ett brev?", "/start@enannanbot", "Meny"):
        await anna.writes(written, group)
    await anna.does(lambda anna: anna.sends_sticker(group))
    await anna.does(lambda anna: anna.sends_photo(PNG, "fika", group))

    assert len(said_in(group)) == before


async def test_a_reply_to_the_bot_in_a_group_is_referred_to_the_private_chat(town: Town) -> None:
    anna = await town.member("Anna")
    group = await town.group_chat(anna)

    await anna.does(lambda anna: anna.writes("när då?", group, reply_to=said_in(group)[-1]))

    assert text_of(said_in(group)[-1]) == "Skriv till mig i vår egen chatt, så svarar jag där."


async def test_a_channel_is_none_of_the_bots_business(town: Town) -> None:
    channel = Chat(id=-1_009_999_999_999, type="channel", title="Nyheter")
    bot, eva = town.telegram.bot, town.eva.account.user
    added = ChatMemberUpdated(
        chat=channel,
        from_user=eva,
        date=town.clock(),
        old_chat_member=membership(bot, "left"),
        new_chat_member=membership(bot, "administrator"),
    )
    before = await town.stored()
    town.telegram.updates.add("my_chat_member", added)
    post = Message(message_id=1, date=town.clock(), chat=channel, text="det läcker pulver")
    town.telegram.updates.add("channel_post", post)

    await town.settle()

    assert await town.stored() == before


async def test_a_stranger_who_blocks_the_bot_and_returns_is_welcome(town: Town) -> None:
    stranger = town.newcomer("Kim")
    await stranger.writes("/start")

    await stranger.does(lambda kim: kim.blocks_bot())
    await stranger.does(lambda kim: kim.unblocks_bot())
    await stranger.writes("/start")

    assert "Du går med genom en inbjudan" in stranger.last_message


async def test_a_member_who_blocks_the_bot_and_returns_is_where_they_were(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.does(lambda anna: anna.blocks_bot())
    await town.eva.writes("/meny")
    await town.eva.presses("Skriv nyhetsbrev")
    await town.eva.writes("Hej alla!")
    await town.eva.presses("Skicka nu")
    assert not anna.got("Hej alla!")

    await anna.does(lambda anna: anna.unblocks_bot())
    await anna.writes("/start")
    assert anna.keys == ["Akut", "Meny"]
    await town.eva.writes("/meny")
    await town.eva.presses("Skriv nyhetsbrev")
    await town.eva.writes("Hej igen!")
    await town.eva.presses("Skicka nu")

    assert anna.got("Hej igen!")
