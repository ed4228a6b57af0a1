"""What shares of the questions in `asked/` are answered, and how many of the answers are right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.search.finding import Ranker, find

_FOLDER = Path(__file__).parent / "asked"


@dataclass(frozen=True, slots=True)
class Asked:
    voice: str
    slug: str
    words: str


@dataclass(frozen=True, slots=True)
class Shares:
    """Between 0 and 1. `right` is of those that were answered directly."""

    first: float
    within_three: float
    direct: float
    right: float


def asked(language: str) -> list[Asked]:
    return [each for file in sorted(_FOLDER.glob(f"*.{language}.txt")) for each in _read(file)]


def outside() -> list[str]:
    """What the bot must not answer, in both languages."""
    files = sorted(_FOLDER.glob("*.outside.txt"))
    return [line for file in files for line in file.read_text("utf-8").splitlines() if line]


def shares(ranker: Ranker, questions: Sequence[Asked]) -> Shares:
    found = [(each.slug, find(ranker, each.words)) for each in questions]
    near = [(slug, [candidate.slug for candidate in finding.candidates]) for slug, finding in found]
    direct = [slug == finding.answer for slug, finding in found if finding.answer]
    return Shares(
        first=_share([slugs[:1] == [slug] for slug, slugs in near]),
        within_three=_share([slug in slugs for slug, slugs in near]),
        direct=len(direct) / len(questions),
        right=_share(direct),
    )


def _share(held: list[bool]) -> float:
    return sum(held) / len(held) if held else 0.0


def _read(file: Path) -> Iterator[Asked]:
    slug = ""
    for line in filter(None, file.read_text("utf-8").splitlines()):
        if line.startswith("["):
            slug = line.strip("[]")
        else:
            yield Asked(file.name.partition(".")[0], slug, line)
