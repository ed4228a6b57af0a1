"""The catalogues: the same texts in each language, and never half a sentence."""

import re
from pathlib import Path

import pytest

from bot.texts import catalog
from bot.texts.catalog import COMPLETE, OWN_NAME, Catalog, texts_in

FOLDER = Path(catalog.__file__).parent
ID = re.compile(r"^[a-z-]+(?= =)", re.MULTILINE)
METHOD = "Tillsammans mot illegala försändelser"


@pytest.fixture(scope="module")
def voices() -> Catalog:
    return Catalog({"method": METHOD})


def written(folder: Path, **texts: str) -> Catalog:
    """A catalogue in which each language says this."""
    for language in COMPLETE:
        (folder / language).mkdir()
        lines = (f"{name.replace('_', '-')} = {text}\n" for name, text in texts.items())
        (folder / language / "words.ftl").write_text("".join(lines), "utf-8")
    return Catalog({"method": METHOD}, folder)


def test_swedish_and_english_have_the_same_texts_with_the_same_variables() -> None:
    assert texts_in(FOLDER / "sv") == texts_in(FOLDER / "en")


def test_the_same_topics_stand_in_the_same_order_in_each_language() -> None:
    swedish, english = (sorted(file.name for file in (FOLDER / each).glob("*.ftl")) for each in ("sv", "en"))

    assert swedish == english
    for name in swedish:
        ids = [ID.findall((FOLDER / language / name).read_text("utf-8")) for language in ("sv", "en")]
        assert ids[0] == ids[1]


def test_each_language_that_is_offered_has_its_own_name(voices: Catalog) -> None:
    assert list(voices) == list(OWN_NAME) == ["sv", "en"]
    assert len(voices) == 2
    assert [say.language for say in voices.values()] == ["sv", "en"]


@pytest.mark.parametrize("text", ["greeting = Hej { $name\n", "greeting\n", "greeting = { $x -> [a] a }\n"])
def test_what_fluent_can_not_read_fails_with_the_file_s_name(tmp_path: Path, text: str) -> None:
    (tmp_path / "words.ftl").write_text(f"other = Annat\n{text}", "utf-8")
    with pytest.raises(ValueError, match=r"^words\.ftl: "):
        texts_in(tmp_path)


def test_a_text_that_stands_twice_fails(tmp_path: Path) -> None:
    (tmp_path / "a.ftl").write_text("greeting = Hej\n", "utf-8")
    (tmp_path / "b.ftl").write_text("greeting = Hejsan\n", "utf-8")
    with pytest.raises(ValueError, match=r"^b\.ftl: greeting stands twice\.$"):
        texts_in(tmp_path)


def test_variables_are_found_wherever_they_stand(tmp_path: Path) -> None:
    (tmp_path / "words.ftl").write_text(
        "count = { $chats ->\n    [0] { $people }\n   *[other] { NUMBER($all) }\n }\nplain = Hej\n", "utf-8"
    )
    assert texts_in(tmp_path) == {"count": {"chats", "people", "all"}, "plain": set()}


@pytest.mark.parametrize("language", COMPLETE)
def test_a_missing_argument_is_an_error_and_never_half_a_sentence(voices: Catalog, language: str) -> None:
    with pytest.raises(LookupError, match="greeting"):
        voices[language]("greeting")


def test_a_text_nobody_wrote_is_an_error(voices: Catalog) -> None:
    with pytest.raises(LookupError):
        voices["sv"]("no-such-text")


def test_the_method_s_name_is_known_to_every_text(voices: Catalog) -> None:
    assert METHOD in voices["sv"]("welcome-stranger")
    assert METHOD in voices["en"]("welcome-stranger")


@pytest.mark.parametrize("name", ["محمد", "דוד", "Anna محمد"])
def test_a_name_from_right_to_left_does_not_turn_the_sentence_around_it(voices: Catalog, name: str) -> None:
    assert voices["sv"]("greeting", name=name) == f"Hej \u2068{name}\u2069!"


@pytest.mark.parametrize("name", ["Anna", "Åsa Öberg", "<b>Anna</b>", "{ $name }", "Anna & Bo", "李"])
def test_any_other_name_stands_in_the_sentence_as_it_was_written(voices: Catalog, name: str) -> None:
    assert voices["sv"]("greeting", name=name) == f"Hej {name}!"


def test_numbers_are_grouped_as_the_language_does_it(tmp_path: Path) -> None:
    voices = written(tmp_path, most="Högst { $most }")

    assert voices["sv"]("most", most=4000) == "Högst 4\u00a0000"
    assert voices["en"]("most", most=4000) == "Högst 4,000"
