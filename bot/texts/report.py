"""What is still to be translated: `make texts`."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.texts.catalog import COMPLETE, FOLDER, OWN_NAME, PREPARED, texts_in

PATTERN = "sv"
"""The language that has every text first."""


@dataclass(frozen=True, slots=True)
class Coverage:
    language: str
    missing: tuple[str, ...]
    unknown: tuple[str, ...]
    """Texts that Swedish does not have."""
    differing: tuple[str, ...]
    """Texts with other variables than the Swedish ones."""
    of: int

    @property
    def complete(self) -> bool:
        return not (self.missing or self.unknown or self.differing)


def coverage(language: str, folder: Path = FOLDER) -> Coverage:
    """Raises ValueError for what Fluent can't read."""
    wanted, there = texts_in(folder / PATTERN), texts_in(folder / language)
    return Coverage(
        language,
        missing=tuple(text_id for text_id in wanted if text_id not in there),
        unknown=tuple(text_id for text_id in there if text_id not in wanted),
        differing=tuple(
            text_id for text_id, variables in there.items() if wanted.get(text_id, variables) != variables
        ),
        of=len(wanted),
    )


def lines() -> Iterator[str]:
    for language, name in (OWN_NAME | PREPARED).items():
        covered = coverage(language)
        there = covered.of - len(covered.missing)
        offered = "offered" if language in COMPLETE else "not offered"
        yield f"{name} ({language}): {there} of {covered.of} texts, {offered}"
        for what in ("missing", "unknown", "differing"):
            if ids := getattr(covered, what):
                yield f"  {what}: {', '.join(ids)}"


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in lines())
