"""Acts that answers rest on, and the days on which they change."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.errors import Declined
from bot.domain.guard import check_general
from bot.domain.spelling import one_line

LONGEST_NOTE = 300
LAW_CHANGES = "law-change:"
"""How the occasions begin on which changes are told of."""


@dataclass(frozen=True, slots=True)
class LawChange:
    id: int
    law: str
    """The number of the act."""
    on: date
    """From this day on it is another one."""
    note: str | None = None
    """What changes, for those who go through the answers. No reader sees it."""


@dataclass(frozen=True, slots=True)
class Law:
    """An act by its number, as "2010:1045", and what it is called in each language."""

    number: str
    names: Mapping[str, str]

    def name(self, language: str) -> str:
        return self.names[language]


class Laws(Mapping[str, Law]):
    """Those that answers may rest on, in the order of the file."""

    def __init__(self, laws: Iterable[Law]) -> None:
        self._laws = {each.number: each for each in laws}

    @classmethod
    def from_toml(cls, text: str) -> "Laws":
        """Raises ValueError where something is missing."""
        try:
            acts = tomllib.loads(text)["act"]
            return cls(Law(each["number"], {"sv": each["sv"], "en": each["en"]}) for each in acts)
        except KeyError as missing:
            raise ValueError(f"each [[act]] needs number, sv and en: {missing} is missing") from None

    def __getitem__(self, number: str) -> Law:
        return self._laws[number]

    def __iter__(self) -> Iterator[str]:
        return iter(self._laws)

    def __len__(self) -> int:
        return len(self._laws)


def tidy_note(written: str) -> str:
    """Raises Declined for none, for one that is longer than a note, and for what tells of somebody."""
    note = one_line(written)
    if not any(c.isalnum() for c in note):
        raise Declined("law-note-empty")
    if len(note) > LONGEST_NOTE:
        raise Declined("text-too-long", length=len(note), most=LONGEST_NOTE)
    check_general(note)
    return note
