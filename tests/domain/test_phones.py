"""Phone numbers as people type them, as Swedes write them, and as a telephone dials them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Declined
from bot.domain.phones import dialled, is_mobile, tidy_phone


@pytest.mark.parametrize(
    ("typed", "shown", "dialled_as"),
    [
        ("070-123 45 67", "070-123 45 67", "+46701234567"),
        ("070 - 123 45 67", "070-123 45 67", "+46701234567"),
        ("070 123 45 67", "070 123 45 67", "+46701234567"),
        ("070.123.45.67", "070 123 45 67", "+46701234567"),
        ("070\u2013123\u00a045\u00a067", "070-123 45 67", "+46701234567"),
        ("0701234567", "070-123 45 67", "+46701234567"),
        ("+46701234567", "+46 70 123 45 67", "+46701234567"),
        ("+46 (0)70-123 45 67", "+46 70-123 45 67", "+46701234567"),
        ("0046701234567", "+46 70 123 45 67", "+46701234567"),
        ("08123456", "08-12 34 56", "+468123456"),
        ("081234567", "08-123 45 67", "+4681234567"),
        ("0812345678", "08-123 456 78", "+46812345678"),
        ("091169600", "0911-696 00", "+4691169600"),
        ("0911/696 00", "0911-696 00", "+4691169600"),
        ("(0911) 696 00", "0911-696 00", "+4691169600"),
        ("0911696000", "0911-69 60 00", "+46911696000"),
        ("090123456", "090-12 34 56", "+4690123456"),
        ("0104566700", "010-456 67 00", "+46104566700"),
        ("0771567567", "0771-56 75 67", "+46771567567"),
        ("114 14", "114 14", "11414"),
        ("11414", "114 14", "11414"),
        ("90114", "90 114", "90114"),
        ("1177", "1177", "1177"),
        ("118118", "118 118", "118118"),
        ("+47 123 45 678", "+47 123 45 678", "+4712345678"),
        ("+4712345678", "+4712345678", "+4712345678"),
    ],
)
def test_a_number_is_kept_as_written_but_tidied(typed: str, shown: str, dialled_as: str) -> None:
    assert tidy_phone(typed) == shown
    assert dialled(shown) == dialled_as


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "-",
        "+",
        "ring mig",
        "070-123",
        "070-123 45 67 89",
        "000701234567",
        "070-123 45 67, 070-765 43 21",
        "0911-69 60 00 ankn 12",
        "+46 0701234567",
        "+46 70",
        "5",
        "12345678",
        "911",
        "-070 123 45 67",
        "070-123 45 67-",
        "\u0660\u0667\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667",
        "070\u00b2123 45 67",
        "☎ 070-123 45 67",
        "1" * 4000,
    ],
)
def test_what_nobody_could_dial_is_refused(typed: str) -> None:
    with pytest.raises(Declined) as no:
        tidy_phone(typed)
    assert no.value.text_id == "phone-not-understood"


@pytest.mark.parametrize("typed", ["112", "1 1 2", "1-12", "+46112", "+46 112"])
def test_the_emergency_number_is_nobodys_card(typed: str) -> None:
    with pytest.raises(Declined) as no:
        tidy_phone(typed)
    assert no.value.text_id == "phone-is-112"


@given(st.text("0123456789+-/. ()", max_size=24) | st.text(max_size=24))
def test_what_is_tidy_stays_as_it_is(typed: str) -> None:
    try:
        once = tidy_phone(typed)
    except Declined:
        return
    assert tidy_phone(once) == once
    assert 4 <= len(dialled(once)) <= 16


@pytest.mark.parametrize(
    ("phone", "mobile"),
    [
        ("070-123 45 67", True),
        ("+46 76 123 45 67", True),
        ("079-123 45 67", True),
        ("0771-56 75 67", False),
        ("010-456 67 00", False),
        ("114 14", False),
    ],
)
def test_a_mobile_is_known_by_its_number(phone: str, mobile: bool) -> None:
    assert is_mobile(phone) is mobile
