"""The papers that approvers read tell what the program stores, and the same in both languages."""

import re
from pathlib import Path

import pytest

from bot.storage.privacy.told import KEPT
from bot.storage.tables import Table

ROOT = Path(__file__).parents[2]
PAPERS = ROOT / "docs" / "approval"
PAIRS = (
    ("konsekvensbedomning", "impact-assessment"),
    ("registerforteckning", "record-of-processing"),
    ("dataflode", "data-flow"),
    ("tredjelandsoverforing", "third-country-note"),
    ("hotmodell", "threat-model"),
    ("tillganglighetsredogorelse", "accessibility-statement"),
)
FILES = [paper for pair in PAIRS for paper in zip(("sv", "en"), (f"{name}.md" for name in pair), strict=True)]
RECORDS = (("sv/registerforteckning.md", "Tabeller"), ("en/record-of-processing.md", "Tables"))

TABLES = set(Table.metadata.tables)
HOLD_PEOPLE = {
    column.class_.__tablename__ for each in KEPT for column in (each.column, each.when, *each.told)
}
"""Whatever a person is told of when they ask what is stored about them."""
MAY_NAME_PEOPLE = {"file", "opening"}
"""A picture in a newsletter, an officer's name: not told as theirs, and yet of them."""


def text(name: str) -> str:
    return (PAPERS / name).read_text("utf-8")


def shape(paper: str) -> list[tuple[int, int]]:
    """Of each section how deep it lies, and how many rows and points it has."""
    sections = re.split(r"^(#+) .*$", paper, flags=re.MULTILINE)
    return [
        (len(depth), len(re.findall(r"^(?:\||- |\d+\. )", section, re.MULTILINE)))
        for depth, section in zip(sections[1::2], sections[2::2], strict=True)
    ]


@pytest.mark.parametrize(("language", "named"), [("sv", 0), ("en", 1)])
def test_each_paper_is_there_in_both_languages(language: str, named: int) -> None:
    there = {file.name for file in (PAPERS / language).iterdir()}

    assert there == {f"{pair[named]}.md" for pair in PAIRS}


@pytest.mark.parametrize(("swedish", "english"), PAIRS)
def test_both_languages_have_the_same_sections_rows_and_points(swedish: str, english: str) -> None:
    assert shape(text(f"sv/{swedish}.md")) == shape(text(f"en/{english}.md"))


@pytest.mark.parametrize(("swedish", "english"), PAIRS)
def test_both_languages_name_the_same_proofs_and_sources(swedish: str, english: str) -> None:
    proofs, addresses = r"`((?:tests|bot)/[\w./]+)`", r"<(https?://\S+)>"
    for named in (proofs, addresses):
        assert re.findall(named, text(f"sv/{swedish}.md")) == re.findall(named, text(f"en/{english}.md"))


@pytest.mark.parametrize(("language", "name"), FILES)
def test_what_shows_it_is_there(language: str, name: str) -> None:
    named = re.findall(r"`((?:tests|bot)/[\w./]+)`", text(f"{language}/{name}"))
    assert [each for each in named if not (ROOT / each).exists()] == []


@pytest.mark.parametrize(("language", "name"), FILES)
def test_the_signpost_leads_to_every_paper(language: str, name: str) -> None:
    assert f"({language}/{name})" in text("README.md")


@pytest.mark.parametrize(("record", "row"), RECORDS)
def test_every_table_that_holds_people_is_in_the_record_and_no_other(record: str, row: str) -> None:
    rows = re.findall(rf"^\| {row} \|(.*)\|$", text(record), re.MULTILINE)
    named = [name for each in rows for name in re.findall(r"`(\w+)`", each)]

    assert sorted(named) == sorted(HOLD_PEOPLE | MAY_NAME_PEOPLE), (
        f"Say in docs/approval/{record} what it is for, whose it is, who sees it and when it is erased."
    )


def test_what_may_name_people_is_there() -> None:
    assert MAY_NAME_PEOPLE <= TABLES
