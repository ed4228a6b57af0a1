"""Pictures, documents and albums, in both directions."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, InputMediaDocument, InputMediaPhoto

from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.machine import Telegram

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big")
JPEG = b"\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x0b\x08" + (48).to_bytes(2, "big") + (64).to_bytes(2, "big")


def upload(content: bytes, name: str) -> BufferedInputFile:
    return BufferedInputFile(content, name)


async def test_a_document_is_sent_once_and_then_by_its_number(bot: Bot, anna: Account) -> None:
    sent = await bot.send_document(
        anna.id, upload(b"kalender", "möte.ics"), caption="<b>Mötet</b>", parse_mode="HTML"
    )
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("möte.ics", 8)
    assert sent.caption == "Mötet"

    again = await bot.send_document(anna.id, sent.document.file_id)
    assert again.document == sent.document


@pytest.mark.parametrize(("content", "size"), [(PNG, (640, 480)), (JPEG, (64, 48))])
async def test_a_picture_has_its_measures(
    bot: Bot, anna: Account, content: bytes, size: tuple[int, int]
) -> None:
    sent = await bot.send_photo(anna.id, upload(content, "bild.png"))
    assert sent.photo is not None
    assert (sent.photo[-1].width, sent.photo[-1].height) == size


async def test_what_a_person_sends_can_be_fetched(bot: Bot, telegram: Telegram, anna: Account) -> None:
    anna.sends_document("innehåll".encode(), "brev.pdf", caption="Kolla")
    (update,) = telegram.updates.take()
    assert update.message is not None
    assert update.message.document is not None
    file = await bot.get_file(update.message.document.file_id)
    assert file.file_path is not None
    fetched = await bot.download_file(file.file_path)
    assert fetched is not None
    assert fetched.read() == "innehåll".encode()


async def test_an_album_belongs_together(bot: Bot, anna: Account) -> None:
    first, second = await bot.send_media_group(
        anna.id,
        [
            InputMediaPhoto(media=upload(PNG, "a.png"), caption="Två bilder"),
            InputMediaPhoto(media=upload(PNG, "b.png")),
        ],
    )
    assert first.media_group_id == second.media_group_id is not None
    assert second.message_id == first.message_id + 1
    assert first.caption == "Två bilder"


async def test_an_album_has_at_most_ten_of_one_kind(bot: Bot, anna: Account) -> None:
    photo, document = (
        InputMediaPhoto(media=upload(PNG, "a.png")),
        InputMediaDocument(media=upload(b"a", "a.txt")),
    )
    with pytest.raises(TelegramBadRequest, match="too many messages to send as an album"):
        await bot.send_media_group(anna.id, [photo] * 11)
    with pytest.raises(TelegramBadRequest, match="can't be mixed"):
        await bot.send_media_group(anna.id, [photo, document])


async def test_a_caption_has_at_most_1024_characters(bot: Bot, anna: Account) -> None:
    await bot.send_document(anna.id, upload(b"a", "a.txt"), caption="å" * 1024)
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.send_document(anna.id, upload(b"a", "a.txt"), caption="å" * 1025)


async def test_a_document_is_not_a_picture(bot: Bot, anna: Account) -> None:
    sent = await bot.send_document(anna.id, upload(PNG, "a.png"))
    assert sent.document is not None
    with pytest.raises(TelegramBadRequest, match="can't use file of type Document as Photo"):
        await bot.send_photo(anna.id, sent.document.file_id)
    with pytest.raises(TelegramBadRequest, match="IMAGE_PROCESS_FAILED"):
        await bot.send_photo(anna.id, upload(b"text", "a.png"))


async def test_an_unknown_file_is_refused(bot: Bot, anna: Account) -> None:
    with pytest.raises(TelegramBadRequest, match="wrong file identifier/HTTP URL specified"):
        await bot.send_document(anna.id, "abc")
    with pytest.raises(TelegramBadRequest, match="wrong file identifier"):
        await bot.get_file("abc")


async def test_a_file_over_20_megabytes_cannot_be_fetched(
    bot: Bot, telegram: Telegram, anna: Account
) -> None:
    anna.sends_document(bytes((20 << 20) + 1), "stor.bin")
    document = telegram.updates.take()[0].message
    assert document is not None
    assert document.document is not None
    with pytest.raises(TelegramBadRequest, match="file is too big"):
        await bot.get_file(document.document.file_id)


async def test_caption_and_picture_can_be_changed_but_not_the_text(bot: Bot, anna: Account) -> None:
    sent = await bot.send_photo(anna.id, upload(PNG, "a.png"), caption="Före")
    edited = await sent.edit_caption(caption="Efter")
    assert not isinstance(edited, bool)
    assert edited.caption == "Efter"
    await sent.edit_media(InputMediaPhoto(media=upload(JPEG, "b.jpg"), caption="Ny"))
    assert anna.last_message is not None
    assert anna.last_message.photo is not None
    assert anna.last_message.photo[-1].width == 64
    with pytest.raises(TelegramBadRequest, match="there is no text in the message to edit"):
        await sent.edit_text("Text")


async def test_messages_can_be_copied_and_forwarded(bot: Bot, telegram: Telegram, anna: Account) -> None:
    bo = telegram.person("Bo")
    original = bo.writes("Jag såg något")
    copied = await bot.copy_message(anna.id, bo.id, original.message_id)
    forwarded = await bot.forward_message(anna.id, bo.id, original.message_id)
    assert anna.room.messages[copied.message_id].forward_origin is None
    assert forwarded.forward_origin is not None
    assert forwarded.text == "Jag såg något"
    with pytest.raises(TelegramBadRequest, match="message to copy not found"):
        await bot.copy_message(anna.id, bo.id, 999)
