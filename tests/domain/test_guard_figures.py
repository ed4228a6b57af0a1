"""How much slips through the guard, and how often it stops an honest question: of five hundred of each."""

import random
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

from bot.domain.guard import Telltale, recognised

SO_MANY = 500
AT_LEAST_CAUGHT = 0.99
AT_MOST_STOPPED = 0.005
PHRASINGS = Path(__file__).parents[2] / "config" / "faq" / "phrasings"

SENTENCES = (
    "Paketet {} läcker, vad gör jag?",
    "hej! det gäller {} som kom i går",
    "Kunden säger {}, får jag lämna ut det?",
    "{} stämmer inte, vem frågar jag",
    "Får jag ringa polisen om {}?",
    "the customer gave me {} and left",
    "Is {} suspicious? It came this morning.",
    "nån lämnade en lapp:\n{}\nvad betyder det",
    "vet inte om det spelar roll men ({})",
    "{}",
)
ODD = (" ", "-", "–", " - ", "\u00a0", "  ", "\u2011", "", "")
UNSEEN = ("\u200b", "\u00ad", "\u2060", "\u200d", "\ufeff")
NAMES = ("Anna Svensson", "erik berg", "Åsa Öhman", "Mohammed Ali", "fru Lundström", "Jo O'Neill", "")
STREETS = (
    "Stor",
    "kyrk",
    "Skol",
    "Björk",
    "Järnvägs",
    "norrlands",
    "Ban",
    "Älv",
    "Tall",
    "S:t Eriks",
    "Över",
)
ENDINGS = (
    *("gatan", "vägen", "gränd", "stigen", "torget", "backen", "allén", "väg", "gata", "torg"),
    *("backe", "allé", "stig"),
)
PREFIXES = ("RR", "CP", "LX", "UV", "ee", "Rb", "VV")
COUNTRIES = ("SE", "NO", "FI", "DE", "CN", "gb", "nl")


def digits(chance: random.Random, count: int) -> str:
    return "".join(chance.choice("0123456789") for _ in range(count))


def luhn(nine: str) -> str:
    doubled = (int(each) * (2 - place % 2) for place, each in enumerate(nine))
    return str(-sum(each // 10 + each % 10 for each in doubled) % 10)


def person(chance: random.Random) -> str:
    day = chance.randint(1, 28) + 60 * (chance.random() < 0.2)
    born = f"{chance.randint(0, 99):02}{chance.randint(1, 12):02}{day:02}"
    three = digits(chance, 3)
    last = three + (luhn(born + three) if chance.random() < 0.8 else digits(chance, 1))
    century = chance.choice(("", "19"))
    return f"{century}{born}{chance.choice((*ODD, '+', '/', '.', '_'))}{last}"


def person_with_dashes(chance: random.Random) -> str:
    born = f"{chance.randint(0, 99):02}", f"{chance.randint(1, 12):02}", f"{chance.randint(1, 28):02}"
    three = digits(chance, 3)
    between = chance.choice((" ", "-", ".", "/"))
    last = three + luhn("".join(born) + three)
    return f"{chance.choice(('', '19'))}{between.join(born)}{chance.choice(('-', ' '))}{last}"


def postal_item(chance: random.Random) -> str:
    eight = digits(chance, 8)
    weighed = 11 - sum(int(a) * b for a, b in zip(eight, (8, 6, 4, 2, 3, 5, 9, 7), strict=True)) % 11
    check = {10: 0, 11: 5}.get(weighed, weighed) if chance.random() < 0.8 else chance.randint(0, 9)
    number = f"{eight}{check}"
    parts = chance.choice(
        ((number,), (number[:3], number[3:6], number[6:]), (number[:2], number[2:5], number[5:]))
    )
    between = chance.choice((*ODD, ".", "/"))
    return between.join((chance.choice(PREFIXES), *parts, chance.choice(COUNTRIES)))


def sscc(chance: random.Random) -> str:
    seventeen = f"3{digits(chance, 16)}"
    check = -sum(int(each) * (3 - 2 * (place % 2)) for place, each in enumerate(seventeen)) % 10
    number = f"{seventeen}{check}"
    between = chance.choice(ODD)
    grouped = between.join(number[at : at + 4] for at in range(0, 18, 4))
    return chance.choice(("00", "(00)", "00 ", "")) + grouped


def ups(chance: random.Random) -> str:
    body = "".join(chance.choice("0123456789ABCDEFGHW") for _ in range(6)) + digits(chance, 10)
    between = chance.choice(ODD)
    return between.join(("1Z", body[:6], body[6:8], body[8:12], body[12:]))


def carrier(chance: random.Random) -> str:
    shape = chance.choice(
        ("JJD{18}", "JVGL{10}", "{10}", "70{15}", "37{16}", "SE{10}", "TBA{12}", "{12}", "JD{18}")
    )
    before, _, count = shape.partition("{")
    first = "" if before else chance.choice("123456789")
    row = first + digits(chance, int(count.rstrip("}")) - len(first))
    between = chance.choice((" ", "-", "", "", ""))
    return before + between.join(row[at : at + 4] for at in range(0, len(row), 4))


def phone(chance: random.Random) -> str:
    mobile = chance.choice(("070", "072", "073", "076", "079")) + digits(chance, 7)
    land = (
        chance.choice(("0911", "0951", "08", "090", "018")) + digits(chance, 6) + chance.choice("123456789")
    )
    number = chance.choice((mobile, mobile, land))
    abroad = chance.choice(("+46", "0046", "+46 (0)", "+46 "))
    begins = number if chance.random() < 0.6 else abroad + number[1:]
    between = chance.choice((" ", "-", "", " - ", "–"))
    at = len(begins) - chance.choice((6, 7))
    return f"{begins[:at]}{between}{begins[at : at + 3]} {begins[at + 3 :]}"


def address(chance: random.Random) -> str:
    street = chance.choice(STREETS) + chance.choice(ENDINGS)
    house = f"{chance.randint(1, 199)}{chance.choice(('', '', 'A', 'b', ' C'))}"
    written = f"{street}{chance.choice((' ', ' ', ', ', ' nr '))}{house}"
    if chance.random() < 0.2:
        name = chance.choice(("Station", "Mill", "church", "Park"))
        road = chance.choice(("Road", "street", "Avenue"))
        written = chance.choice((f"{house.strip()} {name} {road}", f"{name} {road} {house}"))
    name = chance.choice(NAMES)
    return f"{name}{chance.choice((', ', ' på ', ' at ', ' '))}{written}" if name else written


KINDS: tuple[tuple[Callable[[random.Random], str], set[Telltale]], ...] = (
    (person, {Telltale.PERSON}),
    (person_with_dashes, {Telltale.PERSON}),
    (postal_item, {Telltale.ITEM}),
    (sscc, {Telltale.ITEM}),
    (ups, {Telltale.ITEM}),
    (carrier, {Telltale.ITEM}),
    (phone, {Telltale.PHONE}),
    (address, {Telltale.ADDRESS}),
)


def forbidden(chance: random.Random) -> Iterator[str]:
    for make, _ in cycle(KINDS):
        told = make(chance)
        if chance.random() < 0.3:
            told = told.lower()
        if chance.random() < 0.3:
            at = chance.randrange(1, len(told))
            told = told[:at] + chance.choice(UNSEEN) + told[at:]
        yield chance.choice(SENTENCES).format(told)


def phrasings() -> list[str]:
    lines = [
        line.strip()
        for file in sorted(PHRASINGS.glob("*.txt"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    return [each for each in lines if each and not each.startswith("#")]


FACTS = (
    *("112", "114 14", "90 114", "1177", "010-456 67 00", "0771-520 520", "077-114 14 00", "020-22 33 44"),
    *("0911-69 60 00", "08-678 55 00", "018-17 46 00", "010-225 80 00", "+46 771 520 520", "202100-5448"),
    *("2010:1045", "SFS 2010:1045", "SFS 2022:1493", "lagen (2018:1693)", "2 kap. 14 §", "paragraf 5 kap. 2"),
    *("25 § LOB", "9 kap. 31 § brottsbalken", "dataskyddsförordningen 2016/679", "artikel 6.1 c"),
    *("2026-11-24", "24 november 2026", "24/11", "24.11.2026", "2026-11-24 14.30", "vecka 48", "v. 48-51"),
    *(
        "kl. 14.00",
        "08.00-17.00",
        "kl 8:30 - 16:15",
        "07.00 10.00 13.00",
        "kl 0800-1700",
        "mån 10-18, lör 10-14",
    ),
    *("2 kg", "1 500 gram", "2,5 kg", "350 kr", "1 234 567 kr", "12 500,50 kronor", "5 %", "10 000 kronor"),
    *(
        "2023-2025",
        "2019, 2020 och 2021",
        "E4",
        "väg 363",
        "riksväg 45",
        "931 32 Skellefteå",
        "923 31 Storuman",
    ),
    *(
        "Storgatan",
        "Kyrkvägen i Piteå",
        "torget i Sorsele",
        "plan 3",
        "handlingsplan 2026",
        "3 paket på vägen",
    ),
    *(
        "the road to Piteå",
        "12 parcels",
        "5 letters a day",
        "room 214",
        "steg 3 av 7",
        "ISO 27001",
        "A4",
        "C5",
    ),
)
QUESTIONS = (
    "Gäller {} även mig som ombud?",
    "Vad betyder {} för oss?",
    "vi undrar över {}, stämmer det",
    "Does {} apply to letters too?",
    "Är det {} som räknas?",
    "på jobbet sa de {} men är det rätt?",
    "Kan jag svara {} om någon frågar mig?",
)


def honest(chance: random.Random) -> Iterator[str]:
    """Half of what people ask the bot anyway, half with numbers in it."""
    asked = phrasings()
    while True:
        yield chance.choice(asked)
        yield chance.choice(QUESTIONS).format(chance.choice(FACTS))


def test_hardly_anything_that_points_at_somebody_slips_through() -> None:
    written = list(islice(forbidden(random.Random(48)), SO_MANY))

    slipped = [each for each in written if not recognised(each)]

    assert len(slipped) <= SO_MANY * (1 - AT_LEAST_CAUGHT), slipped


def test_hardly_any_honest_question_is_stopped() -> None:
    asked = list(islice(honest(random.Random(48)), SO_MANY))

    stopped = [each for each in asked if recognised(each)]

    assert len(stopped) <= SO_MANY * AT_MOST_STOPPED, stopped


def test_no_phrasing_and_no_fact_is_stopped() -> None:
    assert [each for each in (*phrasings(), *FACTS) if recognised(each)] == []


def test_each_kind_is_mostly_called_what_it_is() -> None:
    for make, kinds in KINDS:
        chance = random.Random(make.__name__)
        made = [make(chance) for _ in range(100)]
        wrong = [each for each in made if not {found.kind for found in recognised(each)} & kinds]
        assert len(wrong) <= 5, (make.__name__, wrong)
