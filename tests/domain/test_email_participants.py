"""What is an address, what is a function, and what is asked for next."""

import pytest

from bot.domain.email_participants import (
    LONGEST_EMAIL,
    LONGEST_FUNCTION,
    Draft,
    Part,
    tidy_email,
    tidy_function,
)
from bot.domain.errors import Declined
from bot.domain.people import Kind, kinds_in


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("a@b.se", "a@b.se"),
        ("  Karin.Ek@Polisen.SE\n", "karin.ek@polisen.se"),
        ("J.Weiß@Posten.se", "j.weiß@posten.se"),
        ("åsa_o'hara+möte@mail.kommun.se", "åsa_o'hara+möte@mail.kommun.se"),
        ("a" * (LONGEST_EMAIL - 5) + "@b.se", "a" * (LONGEST_EMAIL - 5) + "@b.se"),
    ],
)
def test_an_address_is_kept_in_lower_case(written: str, kept: str) -> None:
    assert tidy_email(written) == kept


@pytest.mark.parametrize(
    "written",
    [
        "",
        "karin",
        "karin@polisen",
        "@polisen.se",
        "karin@",
        "karin@.se",
        "karin@polisen.",
        "karin@polisen..se",
        "karin ek@polisen.se",
        "karin@ek@polisen.se",
        "a@b.se, c@d.se",
        "a@b.se;",
        "Karin <karin@polisen.se>",
        "mailto:karin@polisen.se",
        "karin@poli\u200bsen.se",
        "karin@poli\x00sen.se",
    ],
)
def test_what_mail_cannot_be_sent_to_is_refused(written: str) -> None:
    with pytest.raises(Declined) as refused:
        tidy_email(written)
    assert refused.value.text_id == "email-not-an-address"


def test_an_address_has_at_most_254_characters() -> None:
    with pytest.raises(Declined) as refused:
        tidy_email("a" * (LONGEST_EMAIL - 4) + "@b.se")
    assert (refused.value.text_id, refused.value.arguments) == (
        "email-too-long",
        {"most": LONGEST_EMAIL, "length": LONGEST_EMAIL + 1},
    )


@pytest.mark.parametrize(
    ("written", "text_id"),
    [
        ("", "email-function-needs-letters"),
        ("112", "email-function-needs-letters"),
        ("å" * (LONGEST_FUNCTION + 1), "email-function-too-long"),
    ],
)
def test_what_is_no_function_is_refused(written: str, text_id: str) -> None:
    with pytest.raises(Declined) as refused:
        tidy_function(written)
    assert refused.value.text_id == text_id


def test_a_function_is_one_line() -> None:
    assert tidy_function(" gränspolis\n i  Luleå ") == "gränspolis i Luleå"


def test_name_function_and_address_are_asked_for_in_turn_and_survive_a_restart() -> None:
    draft = Draft(3, Kind.CUSTOMS, {})
    for part, written in zip(Part, ("Olle Dahl", "tullinspektör", "olle@tullverket.se"), strict=True):
        assert draft.next_part is part
        draft = Draft.from_data(draft.answered(part, written).as_data())

    assert draft.next_part is None
    assert draft == Draft(
        3,
        Kind.CUSTOMS,
        {Part.NAME: "Olle Dahl", Part.FUNCTION: "tullinspektör", Part.EMAIL: "olle@tullverket.se"},
    )


def test_nobody_coordinates_a_group_by_e_mail() -> None:
    assert all(Kind.COORDINATOR not in kinds_in(place) for place in ("2581", "25c", "25", "SE"))
