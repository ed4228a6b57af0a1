"""`faq check` tells of everything at once that a person has to mend or to do."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.search.checking import check, lix
from bot.search.entries import Library
from config.settings import CONTENT

WRITTEN, LONG_AFTER = date(2026, 11, 28), date(2028, 1, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CONTENT / "faq", tmp_path / "faq"))


def change(file: Path, find: str, put: str) -> None:
    text = file.read_text("utf-8")
    assert find in text
    file.write_text(text.replace(find, put, 1), "utf-8")


def test_the_shipped_answers_have_no_fault(folder: Path) -> None:
    assert check(folder, WRITTEN).faults == []


def test_all_faults_are_told_at_once(folder: Path) -> None:
    (folder / "dekal.en.md").unlink()
    change(folder / "enkat.sv.md", '["utvardering"', '["utvarderingen"')
    change(folder / "media.sv.md", "category =", "kategori =")
    change(folder / "edpqs.sv.md", '"EDPQS"', '"dekalen"')

    told = "\n".join(check(folder, WRITTEN).faults)

    assert "dekal.en.md is missing beside it." in told
    assert "`related` names utvarderingen, which has no entry." in told
    assert "media.sv.md, line 1: `category` is missing." in told
    assert "«dekalen» is also a name of" in told


def test_a_heavy_answer_is_told(folder: Path) -> None:
    heavy = (
        "Tillståndsgivningsmyndighetens handläggningsrutiner föranleder samverkansparterna omprioriteringar. "
    )
    change(folder / "dekal.sv.md", "\n## Gör så här\n", f"\n## Gör så här\n{heavy * 12}\n")

    assert any("dekal.sv.md: heavy to read" in each for each in check(folder, WRITTEN).faults)


def test_a_late_review_waits_beside_one_that_never_was(folder: Path) -> None:
    waiting = check(folder, LONG_AFTER).waiting

    assert "dekal: the next review was due on 2027-11-30." in waiting
    assert any(each.startswith("lackande-pulver: to be reviewed by") for each in waiting)
    assert any(each.startswith("lackande-pulver: the next review was due") for each in waiting)


def test_what_is_read_at_the_counter_is_easier_than_a_paper_from_an_authority(library: Library) -> None:
    assert lix(library.entry("lackande-pulver", "sv")) < 40
