"""Pictures and documents, uploaded once."""

from bot.domain.delivery import Operation, Priority
from bot.storage.files import keep_file
from bot.storage.outbox import Content, Notice
from tests.delivery.conftest import Network, read_by

WITHDRAWN = Notice("newsletter:1", Priority.NEWSLETTER, operation=Operation.DELETE, version=2)
PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02\0\0\0"


async def test_a_picture_is_uploaded_once_for_all_readers(network: Network) -> None:
    readers = [await network.reader(f"Läsare {number}") for number in range(20)]
    async with network.database.begin() as session:
        number = await keep_file(session, PICTURE, kind="photo", name="karta.png", media_type="image/png")
    letter = Content("Kartan", files=({"kind": "photo", "file": number},))
    await network.tells(letter, *(whom for _, whom in readers))
    await network.worker().drain()
    await network.tells(letter, readers[0][1], notice=Notice("newsletter:2", Priority.NEWSLETTER))
    await network.worker().drain()

    sent = {
        message.photo[-1].file_id
        for account, _ in readers
        for message in account.room.messages.values()
        if message.photo
    }
    assert len(sent) == 1
    assert [read_by(account) for account, _ in readers[1:]] == [["Kartan"]] * 19


async def test_an_album_is_withdrawn_whole(network: Network) -> None:
    anna, whom = await network.reader("Anna")
    async with network.database.begin() as session:
        numbers = [
            await keep_file(session, PICTURE + tail, kind="photo", name="karta.png", media_type="image/png")
            for tail in (b"1", b"2", b"3")
        ]
    album = Content("Tre kartor", files=tuple({"kind": "photo", "file": each} for each in numbers))
    await network.tells(album, whom)
    worker = network.worker()
    await worker.drain()
    assert read_by(anna) == ["Tre kartor", "", ""]

    await network.tells("", whom, notice=WITHDRAWN)
    await worker.drain()
    assert read_by(anna) == []
