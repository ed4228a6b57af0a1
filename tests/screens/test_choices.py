"""Choosing one of 290: with a thumb in a glove, in few taps, and never from 290 buttons."""

from collections.abc import Iterator

import pytest

from bot.domain.network import Level
from bot.domain.openings import Answerable
from bot.screens import choices
from bot.screens.applications import applying
from bot.screens.applications.buttons import (
    ApplyAsKind,
    ApplyAt,
    ApplyFromTerms,
    ApplyInCounty,
    BeginApplication,
    ShowApplications,
)
from bot.screens.buttons import Meaning
from bot.screens.screen import Press, Screen
from bot.texts.catalog import Say
from tests.screens.conftest import NETWORK, VOICES

MUNICIPALITIES = {code for code, place in NETWORK.items() if place.level is Level.MUNICIPALITY}
MOST_BUTTONS = 30


def presses(screen: Screen) -> Iterator[Meaning]:
    for row in screen.buttons:
        for each in row:
            assert isinstance(each, Press)
            yield each.meaning


def leads_to(meaning: Meaning, say: Say) -> Screen | None:
    """What a stranger sees after the press."""
    match meaning:
        case BeginApplication():
            return applying.terms(say)
        case ApplyFromTerms():
            return choices.choose_county(applying.choice(say), NETWORK, say)
        case ApplyInCounty(_, county, part):
            return choices.choose_municipality(applying.choice(say), county, part, NETWORK, say)
    return None


@pytest.mark.parametrize("language", list(VOICES))
def test_every_municipality_is_at_most_four_taps_from_the_welcome(language: str) -> None:
    say = VOICES[language]
    screens = [applying.offer([], VOICES)]
    chosen: dict[str, int] = {}
    for taps in range(1, 5):
        pressed = [each for screen in screens for each in presses(screen)]
        for each in pressed:
            if isinstance(each, ApplyAt):
                chosen.setdefault(each.place, taps)
        screens = [screen for each in pressed if (screen := leads_to(each, say)) is not None]
        assert all(len(list(presses(screen))) <= MOST_BUTTONS for screen in screens)

    assert chosen.keys() == MUNICIPALITIES


def test_from_the_choice_of_a_county_it_is_two_taps() -> None:
    say = VOICES["sv"]
    choice = applying.choice(say)
    counties = choices.choose_county(choice, NETWORK, say)
    second = [each for each in presses(counties) if isinstance(each, ApplyInCounty)]
    reached = {
        each.place
        for county in second
        for each in presses(choices.choose_municipality(choice, county.county, county.part, NETWORK, say))
        if isinstance(each, ApplyAt)
    }
    assert reached == MUNICIPALITIES


def test_two_stand_side_by_side_only_where_both_can_be_read_whole() -> None:
    labels = ["Ale", "Alingsås", "Västra Götaland A–K", "Bengtsfors", "Bollebygd", "Brevbärarkontor"]
    rows = choices.abreast(Press(each, ShowApplications(1)) for each in labels)

    assert [[each.label for each in row] for row in rows] == [
        ["Ale", "Alingsås"],
        ["Västra Götaland A–K"],
        ["Bengtsfors", "Bollebygd"],
        ["Brevbärarkontor"],
    ]


def test_what_choosing_a_place_does_is_the_topics_own() -> None:
    say = VOICES["sv"]
    choice = choices.PlaceChoice(
        "Var?",
        open=lambda county, part: ApplyInCounty("sv", county, part),  # type: ignore[arg-type]
        take=lambda place: ShowApplications(int(place)),
        again=ShowApplications(0),
    )
    found = choices.found(choice, NETWORK.find("pitea"), NETWORK, say)

    assert list(presses(found)) == [ShowApplications(2581), ShowApplications(0)]


def test_a_part_that_a_county_does_not_have_is_the_nearest_it_has() -> None:
    say = VOICES["sv"]
    choice = applying.choice(say)
    for part in (-5, 3, 2**31 - 1):
        shown = choices.choose_municipality(choice, "14", part, NETWORK, say)
        assert any(isinstance(each, ApplyAt) for each in presses(shown))


def test_the_third_tap_offers_what_one_may_be() -> None:
    kinds = presses(applying.choose_kind("2581", "Kim", Answerable(), NETWORK, VOICES["sv"]))

    assert [each.kind.value for each in kinds if isinstance(each, ApplyAsKind)] == [
        "agent",
        "terminal",
        "carrier",
        "police",
        "customs",
    ]
