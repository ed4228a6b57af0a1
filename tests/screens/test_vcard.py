"""A contact as a file for the telephone: vCard 4.0 as RFC 6350 has it."""

from dataclasses import replace

import pytest

from bot.domain.contacts import ContactCard
from bot.screens.vcard import file_name, vcard
from tests.screens.conftest import CONTACT_CARD, NETWORK, VOICES

PLAIN = replace(
    CONTACT_CARD,
    place="2581",
    function="Polisens kontaktperson",
    carrier=None,
    name=None,
    phone="070-123 45 67",
    hours=None,
    deputy=None,
    deputy_phone=None,
)


def written(card: ContactCard, language: str = "sv") -> list[str]:
    """Lines, each whole again: what goes on in the next stands behind a space there."""
    file = vcard(card, NETWORK, VOICES[language]).decode("utf-8")
    assert file.endswith("\r\n")
    return file.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def test_a_function_alone() -> None:
    assert written(PLAIN) == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:Polisens kontaktperson",
        "ORG:Arbetsgruppen i Piteå",
        'TEL;TYPE="work,voice":+46701234567',
        "REV:20260224T080000Z",
        "END:VCARD",
    ]


def test_a_name_stands_first_and_the_function_is_its_title() -> None:
    lines = written(replace(PLAIN, name="Åsa Öberg"), "en")

    assert lines[2:5] == ["FN:Åsa Öberg", "TITLE:Polisens kontaktperson", "ORG:The working group in Piteå"]


def test_hours_and_deputy_are_a_note_in_the_language_of_who_saves_it() -> None:
    card = replace(PLAIN, hours="vardagar 8–16", deputy="Befäl", deputy_phone="114 14")

    assert "NOTE:Tider: vardagar 8–16\\nErsättare: Befäl\\nErsättarens telefon: 114 14" in written(card)
    assert "NOTE:Hours: vardagar 8–16\\nDeputy: Befäl\\nThe deputy’s phone: 114 14" in written(card, "en")


@pytest.mark.parametrize(
    ("function", "line"),
    [
        ("Polis, tull", "FN:Polis\\, tull"),
        ("Polis; tull", "FN:Polis\\; tull"),
        ("Polis\\tull", "FN:Polis\\\\tull"),
        ("Polis\r\nEND:VCARD", "FN:Polis\\nEND:VCARD"),
        ("Polis: tull", "FN:Polis: tull"),
        ("😀 Åäö", "FN:😀 Åäö"),
    ],
)
def test_signs_with_a_meaning_of_their_own_lose_it(function: str, line: str) -> None:
    assert written(replace(PLAIN, function=function))[2] == line


@pytest.mark.parametrize(
    ("phone", "dialled"),
    [
        ("070-123 45 67", "+46701234567"),
        ("+46 70 123 45 67", "+46701234567"),
        ("+47 123 45 678", "+4712345678"),
        ("114 14", "11414"),
        ("1177", "1177"),
    ],
)
def test_the_number_can_be_dialled_from_anywhere(phone: str, dialled: str) -> None:
    assert f'TEL;TYPE="work,voice":{dialled}' in written(replace(PLAIN, phone=phone))


def test_no_line_is_longer_than_75_octets_and_no_letter_is_cut() -> None:
    file = vcard(CONTACT_CARD, NETWORK, VOICES["sv"])

    lines = file.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode("utf-8") is not None for line in lines)
    assert f"FN:{CONTACT_CARD.name}" in written(CONTACT_CARD)


@pytest.mark.parametrize(
    ("function", "name"),
    [
        ("Polisens kontaktperson", "polisens-kontaktperson.vcf"),
        ("Räddningstjänsten/Älvsbyn", "raddningstjansten-alvsbyn.vcf"),
        ("../../etc", "etc.vcf"),
        ("警察", "kontakt.vcf"),
    ],
)
def test_the_file_has_a_name_that_every_telephone_takes(function: str, name: str) -> None:
    assert file_name(replace(PLAIN, function=function)) == name
