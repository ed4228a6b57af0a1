"""The order in which Swedes look for a name."""

from bot.domain.spelling import swedish_order


def test_the_last_three_letters_come_last_and_capitals_beside_small_ones() -> None:
    names = ["Östra", "Älvsbyn", "Åre", "Zinkgruvan", "anna", "Bo", "Ale", "åsa", "Ängelholm"]

    assert sorted(names, key=swedish_order) == [
        "Ale",
        "anna",
        "Bo",
        "Zinkgruvan",
        "Åre",
        "åsa",
        "Älvsbyn",
        "Ängelholm",
        "Östra",
    ]
