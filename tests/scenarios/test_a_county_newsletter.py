"""The county's letter: a picture, two languages, a second pair of eyes, 300 readers, and a correction."""

from collections import Counter
from collections.abc import AsyncIterator

import pytest
from aiogram.types import Message

from bot.domain.people import Role
from bot.sandbox.telegram.groups import Group
from tests.mail_server import mailbox, plain
from tests.scenarios.conftest import Someone, Town, said_in, text_of
from tests.scenarios.county import everybody, links_chat, move_in
from tests.scenarios.test_mail import Post
from tests.scenarios.test_newsletters import PICTURE

HEADING = "Nyhetsbrev från länsnätverket i Norrbottens län"
IN_ENGLISH = "Newsletter from the county network in Norrbottens län"
WRONG, RIGHT = "Länsmötet är den 3 december", "Länsmötet är den 10 december"
WRONG_IN_ENGLISH, RIGHT_IN_ENGLISH = "The county meets on 3 December", "The county meets on 10 December"
CORRECTED = "Rättat den 24 november 2026 kl. 10.00"
CORRECTED_IN_ENGLISH = "Corrected on 24 November 2026, 10:00"
BOUNCES = "police0.2584.sv@example.se"


class County:
    """300 people: 285 with Telegram, of whom 20 have blocked the bot, and 15 by mail."""

    def __init__(self, town: Town, post: Post) -> None:
        self.town = town
        self.post = post
        self.readers: list[Someone] = []
        self.blocked: list[Someone] = []
        self.addresses: list[str] = []
        self.chats: list[Group] = []

    async def gathers(self) -> None:
        town = self.town
        self.maja = await town.lead("Maja", Role.COUNTY, "25")
        self.lars = await town.lead("Lars", Role.COUNTY, "25")
        agents = await move_in(town, "2581", "agent", 119)
        carriers = await move_in(town, "2580", "carrier", 123)
        english = await move_in(town, "2584", "terminal", 40, language="en")
        mailed = await move_in(town, "2584", "police", 12, by_mail=True)
        abroad = await move_in(town, "2584", "customs", 3, language="en", by_mail=True)
        self.readers = [town.eva, self.maja, self.lars, *everybody(agents, carriers, english)]
        self.blocked = [*agents.people[:11], *carriers.people[:6], *english.people[:3]]
        for each in self.blocked:
            each.account.has_blocked_bot = True
        self.addresses = [*mailed.addresses, *abroad.addresses]
        self.chats = [
            await links_chat(town, "Piteå", "2581", [town.eva, *agents.people[20:25]]),
            await links_chat(town, "Luleå", "2580", carriers.people[20:25]),
        ]
        self.post.box.refusals[BOUNCES] = ["550 5.1.1 No such user"]

    async def writes_letter(self) -> None:
        await self.lars.presses_in_turn("Meny", "Skriv nyhetsbrev")
        await self.lars.does(lambda lars: lars.sends_photo(PICTURE, WRONG))
        await self.lars.presses_in_turn("Språk och filer", "Lägg till engelska")
        await self.lars.writes(WRONG_IN_ENGLISH)

    async def asks_for_approval(self) -> None:
        await self.lars.presses_in_turn("Be om godkännande", "Ja, be om godkännande")

    async def proposes_correction(self) -> None:
        await self.lars.presses("Rätta", report(self.lars))
        await self.lars.writes(RIGHT)
        await self.lars.presses("Ändra den engelska texten")
        await self.lars.writes(RIGHT_IN_ENGLISH)
        await self.lars.presses("Be om godkännande")

    def read(self) -> Counter[str]:
        """How many hold which words, in their own chats and in those of their groups."""
        assert all(len(letters(each)) <= 1 for each in self.readers if each not in (self.lars, self.maja))
        held = [text_of(each) for who in self.readers for each in letters(who)[:1]]
        return Counter(held + [text_of(said_in(each)[-1]) for each in self.chats])


def report(who: Someone, heading: str = "Nyhetsbrevet är skickat") -> Message:
    (found,) = [each for each in who.messages if text_of(each).startswith(heading)]
    return found


def letters(who: Someone) -> list[Message]:
    """The newest first. Who wrote or approved it has been shown it before, too."""
    with_picture = [each for each in reversed(who.messages) if each.photo]
    return [each for each in with_picture if text_of(each).startswith((HEADING, IN_ENGLISH))]


@pytest.fixture
async def county(town: Town) -> AsyncIterator[County]:
    async with mailbox() as box:
        county = County(town, Post(town, box))
        await county.gathers()
        yield county
        await county.post.sender.aclose()


async def test_the_county_s_letter_from_the_first_word_to_the_correction(town: Town, county: County) -> None:
    lars, maja, box = county.lars, county.maja, county.post.box

    # Lars writes it, in two languages and with a picture, and sees whom it reaches.
    await county.writes_letter()
    assert lars.last_message.startswith(
        "Till alla grupper i Norrbottens län: 300 personer.\nÄven i 2 gruppchattar.\n"
    )

    # Nobody gets it before Maja has read it and said yes.
    await county.asks_for_approval()
    assert [text_of(each) for each in letters(maja)] == [f"{HEADING}\n\n{WRONG}"]
    assert not box.mails
    await maja.presses("Godkänn och skicka")
    await town.forward(seconds=30)

    # Everybody has it once, in their own language; whoever has blocked the bot has not, nor the dead address.
    assert county.read() == {
        f"{HEADING}\n\n{WRONG}": 228 + 2,
        f"{IN_ENGLISH}\n\n{WRONG_IN_ENGLISH}": 37,
    }
    assert [len(box.mails_to(each)) for each in county.addresses] == [0, *[1] * 14]
    assert WRONG_IN_ENGLISH in plain(box.mails_to(county.addresses[-1])[0])
    (enclosed,) = box.mails[0].iter_attachments()
    assert enclosed.get_content() == PICTURE

    # 285 with Telegram and 2 chats, and 15 by mail: the report adds up, and so does it by place and by role.
    said = report(lars)
    assert text_of(said).splitlines()[2:] == [
        "Mottaget av Telegram: 267 av 287.",
        "Mottaget av mejlservern: 14 av 15.",
        "Kom inte fram: 21. Har blockerat boten: 20. Mejlservern sa nej: 1.",
        "Jag kan inte se om någon har läst det.",
    ]
    await lars.presses("Per ort och roll", said)
    by_place = lars.account.room.messages[said.message_id]
    assert text_of(by_place).splitlines() == [
        *("Per ort", ""),
        "Länsnätverket i Norrbottens län: 2 av 2",
        "Kiruna: 51 av 55",
        "Luleå: 118 av 124",
        "Piteå: 110 av 121",
        *("", "Per roll", ""),
        "Samordnare: 1 av 1",
        "Polis: 11 av 12",
        "Tull: 3 av 3",
        "Ombud (butik): 108 av 119",
        "Terminal: 37 av 40",
        "Brevbärarkontor: 117 av 123",
        "Länssamordnare: 2 av 2",
        "Gruppchattar: 2 av 2",
    ]
    await lars.presses("Tillbaka till rapporten", by_place)

    # An hour later the date turns out to be wrong, and one more reader has blocked the bot.
    await town.forward(minutes=59, seconds=30)
    county.readers[-1].account.has_blocked_bot = True
    await county.proposes_correction()
    assert text_of(letters(town.eva)[0]).endswith(WRONG)
    await maja.presses("Läs rättelsen")
    assert [text_of(each).splitlines()[-1] for each in maja.messages[-3:-1]] == [RIGHT, RIGHT_IN_ENGLISH]
    await maja.presses("Rätta hos 281")
    await town.forward(seconds=30)

    # The copies are edited where they stand, pictures and all; by mail a new one comes.
    assert county.read() == {
        f"{HEADING}\n{CORRECTED}\n\n{RIGHT}": 228 + 2,
        f"{IN_ENGLISH}\n{CORRECTED_IN_ENGLISH}\n\n{RIGHT_IN_ENGLISH}": 36,
        f"{IN_ENGLISH}\n\n{WRONG_IN_ENGLISH}": 1,
    }
    assert [len(box.mails_to(each)) for each in county.addresses] == [0, *[2] * 14]
    mail = box.mails_to(county.addresses[1])[1]
    assert mail["Subject"] == f"Rättelse: {HEADING}"
    assert plain(mail).startswith(
        f"Det här rättar ett mejl som du har fått tidigare.\n\n{HEADING}\n{CORRECTED}\n\n{RIGHT}\n"
    )
    assert text_of(report(lars, "Nyhetsbrevet är rättat")).splitlines()[2:] == [
        "Rättat hos dem som hade fått det: 280.",
        "Den som får det från och med nu får det rättade.",
        "Gick inte att ändra: 1. Har blockerat boten: 1.",
    ]

    # Whoever leads finds both versions in the archive.
    for who in (lars, maja):
        await who.writes("/arkiv")
        await who.presses(who.last_buttons[0])
        assert text_of(who.messages[-1]) == f"{HEADING}\n{CORRECTED}\n\n{RIGHT}"
        await who.presses("Tidigare versioner")
        assert who.got(f"{HEADING}\n\n{WRONG}")
        await who.presses_in_turn("Nyare version", "Vad som ändrades")
        assert who.got("Länsmötet är den [–3–] [+10+] december")
