"""Questions in different words about the same thing lie together, and no others do."""

import pytest

from bot.search.entries import Library
from bot.search.likeness import ALIKE, MOST_TOGETHER, Likeness

POSTER = (
    "Får vi hänga upp affischen i skyltfönstret?",
    "Kan affischen sitta i fönstret mot gatan?",
    "är det okej att sätta affischerna i fönster så kunderna ser dem",
)
DOG = ("Får hunden följa med in på terminalen?", "kan jag ta med min hund till terminalen")
PARKING = ("Vem betalar parkeringen?", "får man ersättning för parkering när man åker dit")


@pytest.fixture(scope="module")
def likeness(library: Library) -> Likeness:
    return Likeness(library)


@pytest.mark.parametrize("same", [POSTER[:2], DOG, PARKING])
def test_the_same_thing_in_other_words_is_alike(likeness: Likeness, same: tuple[str, str]) -> None:
    assert likeness.of(*same) >= ALIKE


@pytest.mark.parametrize("one", POSTER)
@pytest.mark.parametrize("other", [*DOG, *PARKING])
def test_another_thing_is_not(likeness: Likeness, one: str, other: str) -> None:
    assert likeness.of(one, other) < ALIKE


def test_words_that_stand_in_every_question_make_none_alike(likeness: Likeness) -> None:
    assert likeness.of("Den som blev besvarad?", "Den som gick vidare?") == 0
    assert likeness.of("Vad ska vi göra?", "Vad ska vi äta?") < ALIKE


def test_only_words_that_ask_nothing_are_compared_as_they_are(likeness: Likeness) -> None:
    assert likeness.of("Varför inte?", "varför inte") == pytest.approx(1)
    assert likeness.of("?!", "Varför inte?") == 0


def test_groups_are_in_the_order_of_their_oldest(likeness: Likeness) -> None:
    texts = [POSTER[0], DOG[0], POSTER[1], PARKING[0], DOG[1], POSTER[2]]

    assert likeness.together(texts) == [[0, 2, 5], [1, 4], [3]]


def test_what_comes_later_does_not_change_earlier_groups(likeness: Likeness) -> None:
    texts = [*POSTER, *DOG, *PARKING]
    whole = likeness.together(texts)

    for size in range(len(texts)):
        earlier = [[number for number in group if number < size] for group in whole]
        assert likeness.together(texts[:size]) == [group for group in earlier if group]


def test_a_group_can_be_read_in_one_message(likeness: Likeness) -> None:
    groups = likeness.together([DOG[0]] * (MOST_TOGETHER + 1))

    assert [len(each) for each in groups] == [MOST_TOGETHER, 1]


def test_the_nearest_of_others_or_none(likeness: Likeness) -> None:
    assert likeness.nearest(POSTER[1], [DOG[0], POSTER[0], PARKING[0]]) == 1
    assert likeness.nearest(POSTER[1], [DOG[0], PARKING[0]]) is None
    assert likeness.nearest(POSTER[1], []) is None
