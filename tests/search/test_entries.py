"""The shipped answers are whole, short and plain; a mistake in the folder is told by file and line."""

import shutil
from pathlib import Path

import pytest

from bot.domain.faq import HEADINGS
from bot.domain.laws import Laws
from bot.search.entries import Library, load
from bot.search.entry_text import EntryError

FAQ = Path(__file__).parents[2] / "config" / "faq"
LAW = {"lagen", "mojligheter", "skyldigheter", "rattigheter"}


def test_there_are_answers_in_both_languages_to_the_most_asked(library: Library) -> None:
    assert len(library.slugs) >= 14
    assert set(library.entries) == {(slug, language) for slug in library.slugs for language in HEADINGS}


def test_an_answer_can_be_read_at_the_counter(library: Library) -> None:
    for entry in library.entries.values():
        length = len(entry.title) + len(entry.answer)
        length += sum(len(each.heading) + len(each.text) for each in entry.sections)
        assert length < 900, entry.slug
        assert len(entry.answer) < 200, entry.slug


def test_every_answer_ends_with_whom_to_call(library: Library) -> None:
    for entry in library.entries.values():
        assert entry.sections[-1].heading == HEADINGS[entry.language][-1], entry.slug


def test_both_languages_say_it_in_the_same_sections_on_the_same_sources(library: Library) -> None:
    for slug in library.slugs:
        swedish, english = library.entry(slug, "sv"), library.entry(slug, "en")
        assert [HEADINGS["sv"].index(each.heading) for each in swedish.sections] == [
            HEADINGS["en"].index(each.heading) for each in english.sections
        ], slug
        assert [each.url for each in swedish.sources] == [each.url for each in english.sources], slug
        assert (swedish.category, swedish.law_as_of, swedish.reviewed) == (
            english.category,
            english.law_as_of,
            english.reviewed,
        ), slug


def test_law_is_dated_and_nobody_is_said_to_have_reviewed_it(library: Library) -> None:
    for entry in library.entries.values():
        assert entry.awaits_review, entry.slug
        assert entry.category not in LAW or entry.law_as_of or entry.slug == "tecken-pa-misstankt", entry.slug


def test_every_topic_is_asked_in_many_ways_and_none_of_them_belongs_to_two(library: Library) -> None:
    everything = [each.casefold() for asked in library.phrasings.values() for each in asked]
    assert len(everything) == len(set(everything))
    for slug in library.slugs:
        safety = library.entry(slug, "sv").category == "sakerhet"
        for language, least in (("sv", 90 if safety else 60), ("en", 45 if safety else 30)):
            file = FAQ / "phrasings" / f"{slug}.{language}.txt"
            asked = [line for line in file.read_text("utf-8").splitlines() if line and line[0] != "#"]
            assert len(asked) >= least, file.name
    assert len(library.off_topic) >= 300
    assert len(library.synonyms) >= 150


def test_leaks_and_powder_say_112_first(library: Library) -> None:
    assert "112" in library.entry("lackande-pulver", "sv").answer
    assert "112" in library.entry("lackande-pulver", "en").answer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FAQ, tmp_path / "faq"))


@pytest.mark.parametrize(
    ("name", "find", "put", "says"),
    [
        ("certifiering.sv.md", "+++\ntitle", "title", "certifiering.sv.md, line 1: An entry begins"),
        (
            "certifiering.sv.md",
            'category = "certifiering"',
            'category = "x"',
            "line 3: The category is one of",
        ),
        (
            "certifiering.sv.md",
            "next_review = 2027-05-31",
            "next_review = 'soon'",
            "line 5: `next_review` must be",
        ),
        ("certifiering.sv.md", "next_review = 2027-05-31", "", "line 1: `next_review` is missing"),
        ("certifiering.sv.md", "next_review", "next_reveiw", "`next_review` is missing"),
        ("certifiering.sv.md", "owner =", 'reveiwed = "x"\nowner =', "line 6: `reveiwed` is not known"),
        ("certifiering.sv.md", "category =", "category", "are not TOML"),
        ("certifiering.sv.md", "read =", "when =", "line 10: A source has `text` and the day"),
        ("certifiering.sv.md", "## Du får\n", "## Du kan\n", "line 16: Headings are, in this order"),
        ("certifiering.sv.md", '"samverkansmote"]', '"samverkan"]', "line 7: `related` names samverkan"),
        ("certifiering.sv.md", "## Vem du ringer", "## Du måste", "line 25: Headings are, in this order"),
        ("synonyms.txt", "cops, cop", "cops, tull", "line 4: tull already stands in line 3"),
    ],
)
def test_a_mistake_is_told_by_file_and_line(folder: Path, name: str, find: str, put: str, says: str) -> None:
    text = (folder / name).read_text(encoding="utf-8")
    assert find in text
    (folder / name).write_text(text.replace(find, put, 1), encoding="utf-8")

    with pytest.raises(EntryError) as told:
        load(folder)

    assert name in str(told.value)
    assert says in str(told.value)


def test_an_answer_without_its_translation_is_told(folder: Path) -> None:
    (folder / "certifiering.en.md").unlink()

    with pytest.raises(EntryError, match=r"certifiering\.en\.md is missing"):
        load(folder)


def test_phrasings_for_no_answer_are_told(folder: Path) -> None:
    (folder / "phrasings" / "certifering.sv.txt").write_text("hej\n", encoding="utf-8")

    with pytest.raises(EntryError, match="Phrasings belong to an entry"):
        load(folder)


def test_an_answer_without_phrasings_is_told(folder: Path) -> None:
    (folder / "phrasings" / "certifiering.sv.txt").unlink()

    with pytest.raises(EntryError, match=r"certifiering\.sv\.txt, line 1: The file is missing"):
        load(folder)


def test_every_act_that_an_answer_rests_on_can_be_chosen_where_it_changes(library: Library) -> None:
    laws = Laws.from_toml((FAQ.parent / "laws.toml").read_text(encoding="utf-8"))

    assert {law for entry in library.entries.values() for law in entry.laws} <= set(laws)
