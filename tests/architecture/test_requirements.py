"""What is installed is what was looked at: each package by its hash, from where the machine gets them."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PINNED = sorted((ROOT / "requirements").glob("*.txt"))
CHOOSES_AN_INDEX = re.compile(
    r"(?i)--(?:extra-)?index-url|--find-links|--trusted-host|--no-index|(?:pip|uv)_\w*index|tool\.uv\.\w*index"
    r"|/simple\b|^-[if]\s",
    re.MULTILINE,
)
MAY_CHOOSE = ("pyproject.toml", "Makefile", ".ci/run", "Dockerfile", "compose.yaml", "uv.toml", "pip.conf")
A_PIN = re.compile(r"[\w.-]+(?:\[[\w,-]+\])?==\S+(?: ; [^-]+)?(?: +--hash=sha256:[0-9a-f]{64})+")


def requirements_of(file: Path) -> list[str]:
    """One line each: comments gone, continued lines joined."""
    lines = (line for line in file.read_text("utf-8").splitlines() if not line.lstrip().startswith("#"))
    joined = re.sub(r" *\\\n *", " ", "\n".join(lines))
    return [line.strip() for line in joined.splitlines() if line.strip()]


@pytest.mark.parametrize("file", PINNED, ids=lambda file: file.name)
def test_every_requirement_has_one_version_and_its_hashes(file: Path) -> None:
    loose = [each for each in requirements_of(file) if not A_PIN.fullmatch(each)]
    assert not loose, f"Lock again with hashes; {file.name} says: {loose}"


@pytest.mark.parametrize("name", [*(f"requirements/{file.name}" for file in PINNED), *MAY_CHOOSE])
def test_no_file_chooses_where_packages_come_from(name: str) -> None:
    file = ROOT / name
    found = CHOOSES_AN_INDEX.findall(file.read_text("utf-8")) if file.exists() else []
    assert not found, f"Take it out of {name}; that is for the machine's own settings: {found}"


@pytest.mark.parametrize(
    ("file", "for_whom"),
    [("run.txt", "everybody"), ("dev.txt", "everybody"), ("dev.txt", "whoever has more")],
)
def test_whatever_the_program_asks_for_is_pinned(file: str, for_whom: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    optional = [each for extra in project["optional-dependencies"].values() for each in extra]
    asked = project["dependencies"] if for_whom == "everybody" else optional
    missing = {_plain(re.split(r"[\[<>=~!; ]", each)[0]) for each in asked} - _names(file)
    assert not missing, f"Lock again: requirements/{file} lacks {sorted(missing)}"


def test_tests_run_with_the_versions_that_the_program_runs_with() -> None:
    run, dev = (set(requirements_of(ROOT / "requirements" / name)) for name in ("run.txt", "dev.txt"))
    assert run <= dev, f"Lock dev.txt again with run.txt as its constraint: {sorted(run - dev)}"


def _names(file: str) -> set[str]:
    pinned = requirements_of(ROOT / "requirements" / file)
    return {_plain(each.partition("==")[0].partition("[")[0]) for each in pinned}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
