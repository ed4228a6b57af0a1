"""What points at a person or an item is seen however it is written; the rest is let through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Declined
from bot.domain.guard import Found, Telltale, check_general, recognised

ITEMS = (
    "RR123456785SE",
    "rr123456785se",
    "RR 123 456 785 SE",
    "UV 12 345 678 9SE",
    "LX-123456785-NL",
    "00370726200123456789",
    "3707 2620 0123 4567 89",
    "370726200123456789",
    "SE1234567890",
    "JJD000390007882823421",
    "JVGL0123456789",
    "JD014600006281230704",
    "1234567890",
    "123 456 7890",
    "1Z999AA10123456784",
    "1Z 999 AA1 01 2345 6784",
    "RR123456789SE",
    "RR.123.456.785.SE",
    "RR12345678SE",
    "00 37072620 0123456789",
    "373.2521.0123.4567.89",
    "1z999aa10123456784",
    "T1234567890",
    "70300492517312345",
    "7030 0492 5173 12345",
    "70300492-5173-12345",
    "TBA123456789012",
    "1２34５6789０12",
    "123\u200b456\u200b789\u200b012",
    "1234\u00a05678\u00a09012",
    "1234\n5678\n9012",
    "١٢٣٤٥٦٧٨٩٠١٢",
)

PERSONS = (
    "19900101-1234",
    "199001011234",
    "900101-1234",
    "9001011234",
    "900101 1234",
    "19900101 1234",
    "120229+5678",
    "900101–1234",
    "900101\u20111234",
    "900101\u00ad-1234",
    "20121231-0007",
    "900161-1234",
    "199010911234",
    "850709 – 9805",
    "850709/9805",
    "850709.9805",
    "850709_9805",
    "850709,9805",
    "85-07-09-9805",
    "1985-07-09-9805",
    "1985-07-09-1234",
    "1985-07-09 9805",
    "85 07 09 98 05",
    "850769-9805",
    "850709-T805",
)

PHONES = (
    "070-123 45 67",
    "0701234567",
    "070 123 45 67",
    "070.123.45.67",
    "0 7 0 1 2 3 4 5 6 7",
    "073/1234567",
    "08-123 456 78",
    "08/123 45 67",
    "0911-123 45",
    "0911-12 34 56",
    "(0911) 123 45",
    "+46 70 123 45 67",
    "+46(0)70-123 45 67",
    "+46701234567",
    "0046 70 123 45 67",
    "+47 912 34 567",
    "+358 40 123 4567",
    "+46.70.123.45.67",
    "070 - 123 45 67",
    "070_1234567",
)

ADDRESSES = (
    "Storgatan 4",
    "storgatan 4",
    "Ågatan 2",
    "Kyrkvägen 12B",
    "Kyrkvägen 12 b",
    "Kyrkva\u0308gen 12",
    "Skol\u00adgränd 3",
    "Skogsstigen, 14",
    "Norrmalmstorg 1",
    "Kvarnbacken nr 7",
    "Lindallén 22",
    "Odenplan 5",
    "Nya vägen 3",
    "Drottning Kristinas väg 12",
    "Station Road 5",
    "12 Main Street",
    "12b, Old Mill Road",
)

HARMLESS = (
    "Det är 700 000–800 000 försändelser om året",
    "114 14",
    "112",
    "1177",
    "90 114",
    "2 kg",
    "2,5 kg och 1 500 gram",
    "klockan 14.30",
    "kl. 08.00-17.00",
    "kl 0800-1700",
    "08:00-17:00 och 10:00-15:00",
    "kl. 08.00 09.30 10.15 11.00",
    "2023",
    "2023-2024",
    "2023–2024–2025",
    "2023 2024 2025",
    "2010:1045",
    "postlagen (2010:1045) 2 kap. 14 §",
    "SFS 2010:1045, 2018:218 och 1998:808",
    "2022:1109 2023:146",
    "den 24 november 2026",
    "2026-11-24",
    "2026-11-24 14.30",
    "2026-11-24 2026-11-25",
    "01/12 2026 kl. 14",
    "24/11 09.00-10.00",
    "931 32 Skellefteå",
    "10 000 kronor",
    "1 000 000 000 kronor",
    "556677-8899",
    "020-123 45 67",
    "0771-520 520",
    "+46 771 520 520",
    "077 114 14 00",
    "5 eller 6 paket, 10-12 brev och 3 lådor",
    "blankett 4711 och ISO27001",
    "A4 och C5",
    "https://pts.se/sv/nyheter/post/2022/",
    "010-456 67 00",
    "0911-69 60 00",
    "08-678 55 00",
    "+46 8 678 55 00",
    "0952-140 00",
    "202100-5448",
    "1 234 567 890 kr",
    "261124 1430",
    "2026-11-24 1430",
    "1985-07-09 1431",
    "24.11.2026 kl. 14.30 - 15.45",
    "vecka 48",
    "E4 och E12",
    "riksväg 40, väg 363 och europaväg 4",
    "paragraf 5 kap. 2",
    "5 kap. 2 §",
    "plan 4 i huset",
    "handlingsplan 2 och tidsplan 3",
    "utrymningsväg 3",
    "Storgatan",
    "Kyrkvägen i Storuman",
    "Storgatan kl. 14",
    "Storgatan 14 december",
    "gatan 3 gånger",
    "vägen 2 dagar",
    "the road with 3 parcels",
    "12 parcels on the street",
    "torget 2026",
    "får jag öppna ett brev?",
    "",
)


def kinds(text: str) -> set[Telltale]:
    return {each.kind for each in recognised(text)}


@pytest.mark.parametrize("number", ITEMS)
def test_the_number_of_an_item_is_recognised(number: str) -> None:
    assert kinds(number) == {Telltale.ITEM}
    assert kinds(f"Paketet {number} är öppnat, vad gör jag?") == {Telltale.ITEM}


@pytest.mark.parametrize("number", PERSONS)
def test_a_personal_identity_number_is_recognised(number: str) -> None:
    assert kinds(f"Kunden ({number}) vill hämta.") == {Telltale.PERSON}


@pytest.mark.parametrize("number", PHONES)
def test_a_phone_number_is_recognised(number: str) -> None:
    assert kinds(f"Ring mig på {number}, tack.") == {Telltale.PHONE}


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_is_recognised_with_a_name_and_without(address: str) -> None:
    assert kinds(f"Brevet till Anna Svensson, {address} i Storuman, är blött") == {Telltale.ADDRESS}
    assert kinds(address) == {Telltale.ADDRESS}


@pytest.mark.parametrize("words", HARMLESS)
def test_what_points_at_nobody_is_let_through(words: str) -> None:
    assert recognised(words) == []
    assert recognised(f"Vi undrar över {words} och hur det är.") == []
    check_general(words)


def test_the_places_are_those_of_the_text_as_it_was_typed() -> None:
    written = "\u200bRing  a\u0308ven 070\u00a0123\u200b45 67,\nKyrkva\u0308gen 12B, eller rr123456785se"

    found = recognised(written)

    assert [(each.kind, written[each.start : each.end]) for each in found] == [
        (Telltale.PHONE, "070\u00a0123\u200b45 67"),
        (Telltale.ADDRESS, "Kyrkva\u0308gen 12B"),
        (Telltale.ITEM, "rr123456785se"),
    ]


def test_a_refusal_says_what_was_seen_first() -> None:
    with pytest.raises(Declined) as no:
        check_general("Det gäller RR123456785SE till Storgatan 4")

    assert (no.value.text_id, no.value.arguments) == ("guard-refused", {"kind": "item"})


def test_what_belongs_there_is_let_through_and_the_rest_is_not() -> None:
    check_general("Butiken, Storgatan 4", allowed={Telltale.ADDRESS})
    with pytest.raises(Declined):
        check_general("Butiken, Storgatan 4, 070-123 45 67", allowed={Telltale.ADDRESS})


@given(st.from_regex(r"[1-9][0-9]{9,23}", fullmatch=True))
def test_no_long_row_of_digits_slips_through(digits: str) -> None:
    for written in (f"nr {digits}.", f"kolli:{digits}", f"({digits}:1)", f"ett,{digits}"):
        assert recognised(written)


@given(st.text(max_size=300))
def test_any_text_is_answered_with_places_in_it(text: str) -> None:
    for each in recognised(text):
        assert isinstance(each, Found)
        assert 0 <= each.start < each.end <= len(text)
