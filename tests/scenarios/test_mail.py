"""Mail: Karin, who may not use Telegram, gets what everybody gets; others as each has chosen."""

from collections.abc import AsyncIterator
from functools import cache

import pytest
from sqlalchemy import update

from bot.delivery.envelope import sender_of
from bot.delivery.mail import ByServer, MailSender
from bot.delivery.smtp import MailServer
from bot.services.signed_links import SignedLinks
from bot.storage.tables import PersonRow
from bot.texts.catalog import Catalog
from tests.mail_server import Mailbox, mailbox, plain
from tests.scenarios.conftest import Someone, Town, text_of
from tests.scenarios.test_email_participants import ADDRESS, KARIN, adds, calls_meeting
from tests.scenarios.test_newsletter_delivery import report, write
from tests.scenarios.test_newsletters import PICTURE
from tests.scenarios.test_preferences import SETTINGS

ANNA = "anna@ica.se"


@cache
def voices() -> Catalog:
    return Catalog({"method": "Tillsammans mot illegala försändelser", "mails": "yes"})


class Post:
    def __init__(self, town: Town, box: Mailbox) -> None:
        self.box = box
        server = ByServer(MailServer.at(f"smtp://127.0.0.1:{box.port}"))
        who = sender_of("Tillsammans i Norrbotten <bot@example.se>")
        links = SignedLinks(town.database, town.clock, secret="hemligt", base="https://bot.example.se")
        self.sender = MailSender(server, who, town.database, voices(), town.clock, links=links)
        town.mail, town.voices = self.sender, voices()
        town.starts_anew()

    def subjects(self, address: str = ADDRESS) -> list[str]:
        return [str(mail["Subject"]) for mail in self.box.mails_to(address)]


@pytest.fixture
async def post(town: Town) -> AsyncIterator[Post]:
    async with mailbox() as box:
        post = Post(town, box)
        yield post
        await post.sender.aclose()


async def chooses_mail(town: Town, who: Someone, by_mail: str) -> None:
    async with town.database.begin() as session:
        mine = PersonRow.telegram_id == who.account.id
        await session.execute(update(PersonRow).where(mine).values(email=ANNA, by_mail=by_mail))


def letters(who: Someone) -> int:
    return sum(text_of(each).startswith("Nyhetsbrev från") for each in who.messages)


async def test_karin_gets_the_invitation_the_question_and_the_newsletter_by_mail(
    town: Town, post: Post
) -> None:
    await adds(town.eva, *KARIN)
    await calls_meeting(town)
    assert town.eva.got("1 person deltar via e-post och får det som mejl.")
    (invitation,) = post.box.mails_to(ADDRESS)
    assert "Arbetsgruppsmöte" in plain(invitation)
    assert "https://bot.example.se/" in plain(invitation)

    await town.forward(days=11)
    assert post.subjects() == ["Du är kallad: Arbetsgruppsmöte", *["Vi behöver veta om du kommer"] * 2]

    await write(town)
    assert "1 person deltar via e-post och får det som mejl." in town.eva.last_message
    await town.eva.presses("Skicka nu")
    letter = post.box.mails_to(ADDRESS)[-1]
    assert letter["Subject"] == "Nyhetsbrev från arbetsgruppen i Piteå"
    assert plain(letter).startswith("Nyhetsbrev från arbetsgruppen i Piteå\n\nHej alla!")
    assert letter["List-Unsubscribe"].startswith("<https://bot.example.se/")


async def test_the_report_tells_telegram_and_mail_apart_and_never_says_read(town: Town, post: Post) -> None:
    await adds(town.eva, *KARIN)
    await adds(town.eva, "Olle Dahl", "tullinspektör", "olle@tullverket.se", kind="Tull")
    await town.member("Anna")
    post.box.refusals["olle@tullverket.se"] = ["550 5.1.1 No such user"]
    await write(town)
    await town.eva.presses("Skicka nu")
    await town.forward(minutes=1)

    assert report(town) == [
        "Mottaget av Telegram: 2 av 2.",
        "Mottaget av mejlservern: 1 av 2.",
        "Kom inte fram: 1. Mejlservern sa nej: 1.",
        "Jag kan inte se om någon har läst det.",
    ]


async def test_who_has_chosen_both_gets_both_and_who_has_chosen_mail_gets_mail(
    town: Town, post: Post
) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    await chooses_mail(town, anna, "also")
    await write(town)
    await town.eva.presses("Skicka nu")
    await calls_meeting(town)
    assert (letters(anna), letters(bo)) == (1, 1)
    assert anna.got("Arbetsgruppsmöte")
    assert len(post.subjects(ANNA)) == 2

    await chooses_mail(town, anna, "instead")
    await write(town)
    await town.eva.presses("Skicka nu")
    assert (letters(anna), letters(bo)) == (1, 2)
    assert len(post.subjects(ANNA)) == 3


async def test_who_gets_both_and_does_without_the_topic_is_one_person_in_the_report(
    town: Town, post: Post
) -> None:
    anna = await town.member("Anna")
    await chooses_mail(town, anna, "also")
    await anna.presses_in_turn(*SETTINGS, "Sluta få: Nyheter")
    await write(town)
    await town.eva.presses("Skicka nu")

    assert not post.subjects(ANNA)
    assert report(town)[:2] == [
        "Mottaget av Telegram: 1 av 1.",
        "1 person har valt bort ämnet och räknas inte.",
    ]


async def test_a_picture_comes_along_by_mail(town: Town, post: Post) -> None:
    await adds(town.eva, *KARIN)
    await town.eva.presses_in_turn("Meny", "Skriv nyhetsbrev")
    await town.eva.does(lambda eva: eva.sends_photo(PICTURE, "Så ser dekalen ut"))
    await town.eva.presses("Skicka nu")

    (letter,) = post.box.mails_to(ADDRESS)
    assert [each.get_content() for each in letter.iter_attachments()] == [PICTURE]
    assert "Så ser dekalen ut" in plain(letter)


async def test_a_mail_server_that_is_down_loses_nobody(town: Town, post: Post) -> None:
    await adds(town.eva, *KARIN)
    await post.box.closes()
    await write(town)
    await town.eva.presses("Skicka nu")
    await town.forward(minutes=2)
    assert town.eva.got("1 av 2 klara.")

    await post.box.opens()
    await town.forward(minutes=2)
    assert post.subjects() == ["Nyhetsbrev från arbetsgruppen i Piteå"]
    assert report(town)[:2] == ["Mottaget av Telegram: 1 av 1.", "Mottaget av mejlservern: 1 av 1."]


async def test_anna_shows_that_an_address_is_hers_and_gets_her_letters_there_instead(
    town: Town, post: Post
) -> None:
    anna = await town.member("Anna")
    await anna.presses_in_turn("Meny", "Inställningar", "Så når boten dig", "E-post")
    assert "Allt kommer här i Telegram." in anna.last_message
    await anna.presses("Ange e-postadress")
    await anna.writes("inte en adress")
    await anna.writes(ANNA)
    assert anna.last_message.startswith(f"En kod är på väg till {ANNA}")

    await anna.writes("fel")
    (mail,) = post.box.mails_to(ANNA)
    await anna.writes(next(each for each in plain(mail).split() if each.isdecimal() and len(each) == 6))
    assert f"Allt kommer här i Telegram. Din e-postadress är {ANNA}." in anna.last_message
    await anna.presses("E-post i stället")
    assert f"Nyhetsbrev och det som rör möten kommer till {ANNA}, inte hit." in anna.last_message

    await write(town)
    await town.eva.presses("Skicka nu")
    assert letters(anna) == 0
    assert post.subjects(ANNA)[-1] == "Nyhetsbrev från arbetsgruppen i Piteå"

    await anna.presses("Bara här")
    await write(town)
    await town.eva.presses("Skicka nu")
    assert (letters(anna), len(post.subjects(ANNA))) == (1, 2)


async def test_mail_can_not_be_chosen_before_an_address_is_known(town: Town, post: Post) -> None:
    anna, bo = await town.member("Anna"), await town.member("Bo")
    await chooses_mail(town, anna, "also")
    await anna.presses_in_turn("Meny", "Inställningar", "Så når boten dig", "E-post")
    async with town.database.begin() as session:
        await session.execute(update(PersonRow).values(email=None, by_mail=None))
    await anna.presses("E-post i stället")
    assert anna.toast == "Jag har ingen e-postadress till dig. Ange den först."

    await bo.presses_in_turn("Meny", "Inställningar", "Så når boten dig", "E-post")
    assert bo.last_buttons == ["Ange e-postadress", "Så når boten dig"]
    assert post.subjects(ANNA) == []
