"""Numbers that point at a person or an item are seen however they are written; the rest is let through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Declined
from bot.domain.guard import Telltale, check_general, recognised

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
)

HARMLESS = (
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
    "får jag öppna ett brev?",
    "",
)


@pytest.mark.parametrize("number", ITEMS)
def test_the_number_of_an_item_is_recognised(number: str) -> None:
    assert recognised(number) in {Telltale.ITEM, Telltale.PERSON, Telltale.PHONE}
    assert recognised(f"Paketet {number} är öppnat, vad gör jag?") is recognised(number)


@pytest.mark.parametrize("number", [each for each in ITEMS if not each.startswith("00")])
def test_it_is_called_what_it_is(number: str) -> None:
    assert recognised(number) is Telltale.ITEM


@pytest.mark.parametrize("number", PERSONS)
def test_a_personal_identity_number_is_recognised(number: str) -> None:
    assert recognised(f"Kunden ({number}) vill hämta.") is Telltale.PERSON


@pytest.mark.parametrize("number", PHONES)
def test_a_phone_number_is_recognised(number: str) -> None:
    assert recognised(f"Ring mig på {number}, tack.") is Telltale.PHONE


@pytest.mark.parametrize("words", HARMLESS)
def test_what_points_at_nobody_is_let_through(words: str) -> None:
    assert recognised(words) is None
    assert recognised(f"Vi undrar över {words} och hur det är.") is None
    check_general(words)


def test_a_refusal_says_what_was_seen() -> None:
    with pytest.raises(Declined) as no:
        check_general("Det gäller RR123456785SE")

    assert (no.value.text_id, no.value.arguments) == ("guard-refused", {"kind": "item"})


@given(st.from_regex(r"[1-9][0-9]{9,23}", fullmatch=True))
def test_no_long_row_of_digits_slips_through(digits: str) -> None:
    for written in (f"nr {digits}.", f"kolli:{digits}", f"({digits}:1)", f"ett,{digits}"):
        assert recognised(written) is not None


@given(st.text(max_size=300))
def test_any_text_is_answered(text: str) -> None:
    assert recognised(text) in {None, *Telltale}
