"""What may be filled in, and when a place is open."""

import pytest

from bot.domain.errors import Declined
from bot.domain.openings import LONGEST, Answerable, Detail, Opening, tidy_detail

ALL = {Detail.CONTROLLER: "Nämnden", Detail.PROTECTION_OFFICER: "dso@x.se", Detail.REGISTRAR: "r@x.se"}


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Kommunstyrelsen i Storuman", "Kommunstyrelsen i Storuman"),
        ("  Kommun\n\tstyrelsen \u200b ", "Kommun styrelsen"),
        ("Kommunstyrelsen.", "Kommunstyrelsen"),
        ("dataskydd@storuman.se, 0951-140 00", "dataskydd@storuman.se, 0951-140 00"),
        ("tel +46 951 140 00, Box 12, 923 21 Storuman", "tel +46 951 140 00, Box 12, 923 21 Storuman"),
        ("Storumans kommun, 212000-2627", "Storumans kommun, 212000-2627"),
        ("å" * LONGEST, "å" * LONGEST),
    ],
)
def test_it_is_one_tidy_line_with_telephone_and_address_if_one_likes(written: str, kept: str) -> None:
    assert tidy_detail(written) == kept


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", "opening-too-short"),
        ("ks", "opening-too-short"),
        ("...", "opening-too-short"),
        ("0951-140 00", "opening-too-short"),
        ("å" * (LONGEST + 1), "opening-too-long"),
        ("Anna 19850101-1236", "guard-refused"),
        ("RR 123 456 785 SE", "guard-refused"),
    ],
)
def test_what_will_not_do_is_refused_by_name(written: str, why: str) -> None:
    with pytest.raises(Declined) as refused:
        tidy_detail(written)
    assert refused.value.text_id == why


@pytest.mark.parametrize(("place", "needs"), [("2421", True), ("24", False), ("SE", False)])
def test_only_a_municipality_needs_all_three_before_anybody_is_let_in(place: str, needs: bool) -> None:
    for left_out in Detail:
        some = {each: words for each, words in ALL.items() if each is not left_out}
        opening = Opening(place, some)
        assert opening.missing == (left_out,)
        assert opening.needs_filling is needs
        assert opening.answerable is None
    assert not Opening(place, ALL).needs_filling
    assert Opening(place, ALL).answerable == Answerable("Nämnden", "dso@x.se", "r@x.se")
