"""A language is offered when it has every text, and not before."""

from pathlib import Path

import pytest

from bot.texts.catalog import COMPLETE, FOLDER, OWN_NAME, PREPARED
from bot.texts.report import coverage, lines


def test_every_catalogue_there_is_is_offered_or_prepared() -> None:
    folders = {each.name for each in FOLDER.iterdir() if list(each.glob("*.ftl"))}

    assert folders == {*OWN_NAME, *PREPARED}
    assert set(OWN_NAME) == set(COMPLETE)


@pytest.mark.parametrize("language", COMPLETE)
def test_what_is_offered_has_every_text(language: str) -> None:
    assert coverage(language).complete


@pytest.mark.parametrize("language", PREPARED)
def test_what_is_prepared_says_nothing_that_swedish_does_not_say(language: str) -> None:
    covered = coverage(language)

    assert not covered.unknown
    assert not covered.differing
    assert covered.missing, f"{language} has every text: offer it (Language in bot/domain/people.py)."


def test_the_report_names_what_is_missing(tmp_path: Path) -> None:
    for language, text in {"sv": "hi = Hej { $name }\nbye = Hej då\n", "fi": "hi = Hei\nmoi = Moi\n"}.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "menu.ftl").write_text(text, "utf-8")

    covered = coverage("fi", tmp_path)

    assert (covered.missing, covered.unknown, covered.differing) == (("bye",), ("moi",), ("hi",))
    assert not covered.complete


def test_the_report_has_a_line_for_each_language() -> None:
    assert [each.partition(":")[0] for each in lines() if not each.startswith(" ")] == [
        "Svenska (sv)",
        "English (en)",
        "suomi (fi)",
        "meänkieli (fit)",
        "davvisámegiella (se)",
        "åarjelsaemien gïele (sma)",
    ]
