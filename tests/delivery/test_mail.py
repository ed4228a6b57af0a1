"""Mail: what arrives at a real mail server, and that nothing is lost whatever it answers."""

import logging
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import insert, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery import mail as sending
from bot.delivery import smtp
from bot.delivery.envelope import Links, sender_of
from bot.delivery.mail import ByServer, MailSender
from bot.delivery.pace import Pace
from bot.delivery.smtp import MailServer
from bot.delivery.worker import Worker
from bot.domain.delivery import Operation, Priority, Recipient
from bot.storage.files import keep_file
from bot.storage.ledger import Tally
from bot.storage.mailed import by_mail_instead
from bot.storage.outbox import Content, Notice, put
from bot.storage.tables import MembershipRow, PersonRow
from bot.texts.catalog import Catalog
from tests.delivery.conftest import LETTER, Network
from tests.mail_server import HANG_UP, SAY_NOTHING, Mailbox, mailbox, plain, rich

VOICES = Catalog({"method": "Tillsammans mot illegala försändelser", "mails": "yes"})
KARIN, OLLE = "karin.ek@polisen.se", "olle@tullverket.se"
REMINDER = Notice("reminder:1", Priority.REMINDER)
BOT = "Bertil på Bås <bot@example.se>"


class SignedLinks:
    def to_press(self, person_id: int, packed: str) -> str | None:
        return f"https://b.se/svar/{person_id}/{packed}" if packed.startswith("meet") else None

    def to_unsubscribe(self, person_id: int, topic: str) -> str:
        return f"https://b.se/sluta/{person_id}/{topic}"


class Post:
    """The outbox of a network, and the mail server beyond it."""

    def __init__(self, network: Network, box: Mailbox) -> None:
        self.network = network
        self.box = box
        self._senders: list[MailSender] = []
        self.starts_anew()

    def starts_anew(self, url: str | None = None, links: Links | None = None) -> None:
        server = ByServer(MailServer.at(url or f"smtp://127.0.0.1:{self.box.port}"))
        hands, database = self.network.hands, self.network.database
        sender = MailSender(server, sender_of(BOT), database, VOICES, hands, links=links)
        self._senders.append(sender)

        async def hear(_session: AsyncSession, _news: object) -> None:
            raise AssertionError("A mail tells nothing about somebody's chat.")

        pace = Pace(rate=None, monotonic=hands.monotonic)
        self._worker = Worker(database, sender, pace, hands, hear, channel="email", in_flight=5)

    async def leaves(self) -> None:
        await self._worker.drain()

    async def leaves_within(self, *, looks: int = 12, **delta: float) -> None:
        """What has to be tried again is, every so often."""
        for _ in range(looks):
            await self.leaves()
            self.network.hands.forward(**{name: value / looks for name, value in delta.items()})
        await self.leaves()

    async def reader(self, email: str, *, language: str = "sv", telegram_id: int | None = None) -> Recipient:
        async with self.network.database.begin() as session:
            person = insert(PersonRow).values(
                telegram_id=telegram_id,
                email=email,
                name="Karin",
                language=language,
                terms_version="1",
                terms_shown_at=self.network.hands(),
                joined_at=self.network.hands(),
            )
            number = (await session.execute(person.returning(PersonRow.id))).scalar_one()
            belongs = insert(MembershipRow).values(
                person_id=number,
                group_id=self.network.group_id,
                role="member",
                kind="carrier",
                since=self.network.hands(),
            )
            await session.execute(belongs)
        return Recipient("person", number, language, "email")

    async def tally(self, occasion: str = "newsletter:1", operation: Operation = Operation.SEND) -> Tally:
        return await self.network.tally(occasion, operation)

    async def hangs_up(self) -> None:
        for each in self._senders:
            await each.aclose()


@pytest.fixture
async def post(network: Network) -> AsyncIterator[Post]:
    async with mailbox() as box:
        post = Post(network, box)
        yield post
        await post.hangs_up()


async def test_a_letter_arrives_as_words_and_as_html_with_what_a_mail_has_to_say(post: Post) -> None:
    karin = await post.reader(KARIN)
    words = "Nyhetsbrev från Piteå\n\nÅsa hälsar: läs här."
    link = {"type": "text_link", "offset": 39, "length": 3, "url": "https://pitea.se/"}
    await post.network.tells(Content(words, ({"type": "bold", "offset": 0, "length": 21}, link)), karin)
    await post.leaves()

    (mail,) = post.box.mails_to(KARIN)
    assert mail["Subject"] == "Nyhetsbrev från Piteå"
    assert mail["From"] == BOT
    assert mail["To"] == KARIN
    assert mail["Message-ID"] == "<delivery-1@example.se>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Date"].datetime == post.network.hands()
    assert mail.get_content_type() == "multipart/alternative"
    assert plain(mail).startswith("Nyhetsbrev från Piteå\n\nÅsa hälsar: läs här (https://pitea.se/).")
    assert "Ingen läser svar på det." in plain(mail)
    assert "<b>Nyhetsbrev från Piteå</b><br>\n<br>\nÅsa hälsar" in rich(mail)
    assert (await post.tally()).accepted_by_mail == 1


async def test_each_gets_a_mail_of_their_own_in_their_language_over_few_connections(post: Post) -> None:
    readers = [await post.reader(f"person{number}@polisen.se") for number in range(30)]
    await post.network.tells("Hej!", *readers, await post.reader(OLLE, language="en"))
    await post.leaves()

    assert sorted(post.box.to) == sorted([*(f"person{n}@polisen.se" for n in range(30)), OLLE])
    assert [mail["To"] for mail in post.box.mails] == post.box.to
    assert "Nobody reads replies" in plain(post.box.mails_to(OLLE)[0])
    assert post.box.connections <= 5


async def test_only_a_newsletter_can_be_stopped_and_by_one_click(post: Post) -> None:
    post.starts_anew(links=SignedLinks())
    karin = await post.reader(KARIN)
    await post.network.tells("Nytt", karin, notice=Notice("newsletter:1", Priority.NEWSLETTER, topic="news"))
    await post.network.tells("Möte", karin, notice=REMINDER)
    await post.leaves()

    reminder, letter = sorted(post.box.mails, key=lambda each: str(each["Subject"]))
    assert letter["List-Unsubscribe"] == f"<https://b.se/sluta/{karin.id}/news>"
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert f"https://b.se/sluta/{karin.id}/news" in plain(letter)
    assert reminder["List-Unsubscribe"] is None
    assert "sluta" not in plain(reminder)


BUTTONS = {
    "inline_keyboard": [
        [{"text": "Jag kommer", "callback_data": "meet:1:yes"}],
        [{"text": "Till menyn", "callback_data": "menu"}, {"text": "Karta", "url": "https://karta.se/?a&b"}],
    ]
}


@pytest.mark.parametrize("signed", [True, False])
async def test_buttons_become_links_where_a_page_does_the_same(post: Post, *, signed: bool) -> None:
    post.starts_anew(links=SignedLinks() if signed else None)
    karin = await post.reader(KARIN)
    await post.network.tells(Content("Kommer du?", buttons=BUTTONS), karin, notice=REMINDER)
    await post.leaves()

    (mail,) = post.box.mails
    answer = f"https://b.se/svar/{karin.id}/meet:1:yes"
    assert (f"Jag kommer: {answer}" in plain(mail)) is signed
    assert (f'<a href="{answer}">Jag kommer</a>' in rich(mail)) is signed
    assert ("Skicka dem inte vidare" in plain(mail)) is signed
    assert ("Hör annars av dig till den som samordnar" in plain(mail)) is not signed
    assert "Karta: https://karta.se/?a&b" in plain(mail)
    assert "menyn" not in plain(mail)


async def test_files_come_along_and_what_is_too_large_is_named(post: Post) -> None:
    karin = await post.reader(KARIN)
    async with post.network.database.begin() as session:
        files = [
            {
                "kind": "document",
                "file": await keep_file(session, data, kind="document", name=name, media_type=kind),
            }
            for name, kind, data in (
                ("Rutin för ombud.pdf", "application/pdf", b"%PDF-1.7"),
                ("Film.mp4", "video/mp4", bytes(10_000_000)),
                ("utan slag", "", b"x"),
            )
        ]
    await post.network.tells(Content("Se bilagan", files=tuple(files)), karin)
    await post.leaves()

    (mail,) = post.box.mails
    attached = [
        (each.get_filename(), each.get_content_type(), each.get_content()) for each in mail.iter_attachments()
    ]
    assert attached == [
        ("Rutin för ombud.pdf", "application/pdf", b"%PDF-1.7"),
        ("utan slag", "application/octet-stream", b"x"),
    ]
    assert "Det här fick inte plats i mejlet: Film.mp4." in plain(mail)


@pytest.mark.parametrize("words", ["Hej\r\nBcc: alla@example.se\r\n\r\nmer", "Hej\u0085Bcc: alla@example.se"])
async def test_nobody_else_is_written_to_by_what_stands_in_a_message(post: Post, words: str) -> None:
    await post.network.tells(words, await post.reader(KARIN))
    await post.leaves()

    assert post.box.to == [KARIN]
    assert post.box.mails[0]["Subject"] == "Hej"
    assert post.box.mails[0]["Bcc"] is None


async def test_an_address_that_is_none_is_refused_and_the_next_one_is_not(post: Post) -> None:
    broken = [await post.reader(each) for each in ("karin", "a@b.se\r\nRCPT TO:<c@d.se>", "åsa@polisen.se")]
    await post.network.tells("Hej!", *broken, await post.reader(OLLE))
    await post.leaves()

    assert post.box.to == [OLLE]
    assert (await post.tally()).refused == {"mail-refused": 3}


async def test_a_refused_address_is_reported_and_stands_in_no_log(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    post.box.refusals[KARIN] = [f"550 5.1.1 <{KARIN}>: no such user"]
    await post.network.tells("Hej!", await post.reader(KARIN), await post.reader(OLLE))
    await post.leaves()

    tally = await post.tally()
    assert (tally.refused, tally.accepted) == ({"mail-refused": 1}, 1)
    ours = [each.getMessage() for each in caplog.records if each.name.startswith(("bot.", "aiosmtplib"))]
    assert ours == ["A mail was refused: 550 5.1.1"]


async def test_who_is_told_to_come_back_later_does(post: Post) -> None:
    post.box.refusals[KARIN] = ["451 4.7.1 Greylisted"] * 5
    await post.network.tells("Hej!", await post.reader(KARIN), await post.reader(OLLE))
    await post.leaves()
    assert post.box.to == [OLLE]

    await post.leaves_within(minutes=10)
    assert post.box.to == [OLLE, KARIN]


async def test_after_two_hours_of_later_it_is_given_up(post: Post) -> None:
    post.box.refusals[KARIN] = ["451 4.7.1 Greylisted"] * 100
    await post.network.tells("Hej!", await post.reader(KARIN))
    await post.leaves_within(hours=8, looks=30)
    assert (await post.tally()).refused == {"tried-too-often": 1}


@pytest.mark.parametrize(
    "said", ["421 4.3.2 Closing", "451 4.3.0 Busy", "530 5.7.0 Log in first", "550 5.7.1 Not you"]
)
async def test_what_concerns_all_mails_is_waited_for_and_counts_against_none(post: Post, said: str) -> None:
    post.box.to_everybody = said
    await post.network.tells("Hej!", await post.reader(KARIN), await post.reader(OLLE))
    await post.leaves_within(hours=1)
    assert (await post.tally()).waiting == 2

    post.box.to_everybody = None
    await post.leaves_within(minutes=2)
    assert sorted(post.box.to) == [KARIN, OLLE]


async def test_a_server_that_relays_for_nobody_is_ours_to_mend(post: Post) -> None:
    post.box.refusals[KARIN] = ["554 5.7.1 Relay access denied"]
    await post.network.tells("Hej!", await post.reader(KARIN))
    await post.leaves()
    assert (await post.tally()).waiting == 1


async def test_a_server_that_is_down_for_an_hour_loses_nothing_and_doubles_nothing(post: Post) -> None:
    readers = [await post.reader(f"person{number}@polisen.se") for number in range(12)]
    await post.network.tells("Hej!", *readers[:4])
    await post.leaves()
    await post.box.closes()
    await post.network.tells("Igen!", *readers, notice=REMINDER)
    await post.leaves_within(hours=1)
    assert (await post.tally("reminder:1")).waiting == 12

    await post.box.opens()
    await post.leaves_within(minutes=2)
    tally = await post.tally("reminder:1")
    assert (tally.accepted, tally.possibly_twice) == (12, 0)
    assert len(post.box.mails) == 16


async def test_a_connection_that_the_server_has_closed_meanwhile_costs_nothing(post: Post) -> None:
    karin = await post.reader(KARIN)
    await post.network.tells("Ett", karin)
    await post.leaves()
    post.box.hangs_up()
    await post.network.tells("Två", karin, notice=REMINDER)
    await post.leaves()

    assert [mail["Subject"] for mail in post.box.mails] == ["Ett", "Två"]
    assert (await post.tally("reminder:1")).possibly_twice == 0


@pytest.mark.parametrize("said", [HANG_UP, SAY_NOTHING])
async def test_a_mail_whose_answer_got_lost_comes_once_more_and_is_known_as_the_same(
    post: Post, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smtp, "PATIENCE", 0.3)
    post.box.after_data = [said]
    await post.network.tells("Hej!", await post.reader(KARIN))
    await post.leaves_within(minutes=2)

    assert len({mail["Message-ID"] for mail in post.box.mails}) == 1
    assert len(post.box.mails) == 2
    tally = await post.tally()
    assert (tally.accepted, tally.possibly_twice) == (1, 1)


async def test_what_must_never_come_twice_is_left_for_a_person_to_decide(post: Post) -> None:
    post.box.after_data = [HANG_UP]
    await post.network.tells(
        "Hej!", await post.reader(KARIN), notice=Notice("newsletter:1", Priority.NEWSLETTER, never_twice=True)
    )
    await post.leaves_within(minutes=2)
    assert len(post.box.mails) == 1
    assert (await post.tally()).uncertain == 1


@pytest.mark.parametrize(
    ("said", "reason"), [("554 5.6.0 Looks like spam", "mail-refused"), ("452 4.3.1 Full", None)]
)
async def test_a_mail_that_is_refused_once_it_was_read(post: Post, said: str, reason: str | None) -> None:
    post.box.after_data = [said]
    await post.network.tells("Hej!", await post.reader(KARIN))
    await post.leaves_within(minutes=2)
    tally = await post.tally()
    assert tally.refused == ({reason: 1} if reason else {})
    assert tally.accepted == (0 if reason else 1)


async def test_a_server_that_takes_no_password_is_waited_for(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    post.starts_anew(f"smtp://bot:hem%40lig@127.0.0.1:{post.box.port}")
    await post.network.tells("Hej!", await post.reader(KARIN))
    await post.leaves()
    assert (await post.tally()).waiting == 1
    assert "can't be used as it is set" in caplog.text
    assert "hem" not in caplog.text.replace("AUTH", "")


async def test_a_try_never_takes_longer_than_its_lease(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LONGEST_TRY", 0.2)
    post.box.after_data = [SAY_NOTHING]
    await post.network.tells("Hej!", await post.reader(KARIN))
    await post.leaves_within(minutes=2)
    assert (await post.tally()).possibly_twice == 1


def changed(operation: Operation, version: int, occasion: str = "newsletter:1") -> Notice:
    return Notice(occasion, Priority.NEWSLETTER, operation=operation, version=version, topic="news")


async def test_a_correction_is_a_mail_of_its_own_that_belongs_to_the_first(post: Post) -> None:
    karin = await post.reader(KARIN)
    await post.network.tells("Möte på tisdag\n\nVälkommen", karin)
    await post.leaves()
    await post.network.tells("Möte på onsdag\n\nVälkommen", karin, notice=changed(Operation.EDIT, 2))
    await post.leaves()

    first, second = post.box.mails
    assert second["Subject"] == "Rättelse: Möte på onsdag"
    assert plain(second).startswith("Det här rättar ett mejl som du har fått tidigare.\n\nMöte på onsdag")
    assert second["In-Reply-To"] == first["Message-ID"] != second["Message-ID"]


async def test_a_withdrawal_says_which_mail_no_longer_holds(post: Post) -> None:
    post.starts_anew(links=SignedLinks())
    karin = await post.reader(KARIN)
    await post.network.tells("Möte på tisdag\n\nI Folkets hus", karin)
    await post.leaves()
    async with post.network.database.begin() as session:
        await put(session, changed(Operation.DELETE, 2), None, [karin], post.network.hands())
    await post.leaves()

    withdrawal = post.box.mails[1]
    assert withdrawal["Subject"] == "Återtaget: Möte på tisdag"
    assert "gäller inte längre: ”Möte på tisdag”" in plain(withdrawal)
    assert "Folkets hus" not in plain(withdrawal)
    assert withdrawal["List-Unsubscribe"] is None


async def test_who_never_got_it_is_not_told_that_it_is_otherwise(post: Post) -> None:
    karin, olle = await post.reader(KARIN), await post.reader(OLLE)
    post.box.refusals[KARIN] = ["550 5.1.1 No such user"]
    await post.network.tells("Möte på tisdag", karin, olle)
    await post.leaves()
    await post.network.tells("Möte på onsdag", karin, olle, notice=changed(Operation.EDIT, 2))
    await post.leaves()

    assert [each["Subject"] for each in post.box.mails_to(KARIN)] == []
    assert (await post.tally(operation=Operation.EDIT)).skipped == {"nothing-to-edit": 1}


async def test_how_far_something_has_come_is_no_mail_every_time(post: Post) -> None:
    karin = await post.reader(KARIN)
    await post.network.tells("1 av 3", karin, notice=Notice("progress", Priority.ANSWER))
    await post.leaves()
    await post.network.tells(
        "2 av 3", karin, notice=Notice("progress", Priority.ANSWER, operation=Operation.EDIT, version=2)
    )
    await post.leaves()
    assert [each["Subject"] for each in post.box.mails] == ["1 av 3"]


async def test_an_address_that_is_gone_is_written_to_no_more(post: Post) -> None:
    karin = await post.reader(KARIN)
    await post.network.tells("Hej!", karin)
    async with post.network.database.begin() as session:
        await session.execute(update(PersonRow).where(PersonRow.id == karin.id).values(email=None))
    await post.leaves()
    assert post.box.mails == []
    assert (await post.tally()).skipped == {"forgotten": 1}


async def test_reminders_that_telegram_holds_up_go_by_mail_to_who_has_an_address(post: Post) -> None:
    _, anna = await post.network.reader("Anna")
    both = await post.reader(KARIN, telegram_id=77)
    on_telegram = Recipient("person", both.id, "sv")
    await post.network.tells("Möte", anna, on_telegram, notice=REMINDER)
    await post.network.tells("Nytt", on_telegram, notice=LETTER)
    await post.network.tells("Båda", on_telegram, both, notice=Notice("reminder:2", Priority.REMINDER))
    async with post.network.database.begin() as session:
        assert await by_mail_instead(session, post.network.hands()) == 1
    await post.leaves()

    assert sorted(str(each["Subject"]) for each in post.box.mails) == ["Båda", "Möte"]
    assert (await post.tally("reminder:1")).waiting == 1
    assert (await post.tally("reminder:2")).waiting == 1
    assert (await post.tally()).waiting == 1


@pytest.mark.parametrize(
    ("url", "server", "start_tls"),
    [
        ("smtp://post.example.se", MailServer("post.example.se", 25), None),
        (
            "smtp://bot%40example.se:a%3Ab@post.example.se:587",
            MailServer("post.example.se", 587, "bot@example.se", "a:b"),
            True,
        ),
        ("smtp://bot:a%3Ab@post.example.se", MailServer("post.example.se", 587, "bot", "a:b"), True),
        (
            "smtps://bot:a%3Ab@post.example.se",
            MailServer("post.example.se", 465, "bot", "a:b", tls=True),
            False,
        ),
        ("smtp://127.0.0.1:1025", MailServer("127.0.0.1", 1025), False),
    ],
)
def test_a_password_never_crosses_a_network_in_the_clear(
    url: str, server: MailServer, start_tls: bool | None
) -> None:
    assert MailServer.at(url) == server
    assert server.start_tls is start_tls
    assert server.password is None or server.password not in repr(server)


@pytest.mark.parametrize(
    "subject",
    [
        "Newsletter … “read” parcels Newsletter from Övertorneå Örnsköldsvik parcels",
        "Correction: Newsletter from the working group in Piteå and those around it",
        "the routine Correction: new parcels parcels for and working new working",
    ],
)
async def test_a_long_subject_keeps_the_spaces_between_its_words(post: Post, subject: str) -> None:
    karin = await post.reader(KARIN, language="en")
    await post.network.tells(Content(f"{subject}\n\nHello"), karin)
    await post.leaves()
    assert [mail["Subject"] for mail in post.box.mails_to(KARIN)] == [subject]
