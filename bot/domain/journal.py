"""The journal's seals: a chain of hashes that shows whether what happened was changed afterwards."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Literal

MOST_IN_A_SEAL = 500
"""Rows. The fewer there are, the more exactly a seal tells where something was changed."""
MARGIN = timedelta(minutes=5)
"""So old a row must be. PostgreSQL numbers rows when they are written and shows them when they are committed:
a younger row may still get a neighbour with a lower number."""

_BEFORE_THE_FIRST = "0" * 64


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened. People are numbers in it."""

    id: int
    at: datetime
    actor_id: int | None
    event: str
    place: str | None
    facts: Mapping[str, Any]

    @property
    def by(self) -> Literal["bot", "oneself", "another"]:
        """Whether somebody did it, and whether it is about that person."""
        if self.actor_id is None:
            return "bot"
        return "oneself" if self.facts.get("person_id") == self.actor_id else "another"


@dataclass(frozen=True, slots=True)
class Extract:
    """Some entries of a place and of those below it, the newest first, as one of its leads reads them."""

    group_id: int
    place: str
    entries: Sequence[Entry]
    names: Mapping[int, str]
    """Of those who did it, where the reader may know who that is."""
    has_newer: bool
    has_older: bool
    sealed_through: datetime | None
    """When the last happened that no seal is missing for."""


@dataclass(frozen=True, slots=True)
class Seal:
    """Vouches for the rows from `first_id` to `last_id`, and by `sha256` for the seal before.

    The stretches leave no number out between them. The rows have a hash of their own, so that the chain can
    still be followed where they were pruned.
    """

    id: int
    first_id: int
    last_id: int
    rows: int
    rows_sha256: str
    sealed_at: datetime
    sha256: str


class Fault(StrEnum):
    """Of a seal, or of the rows that it vouches for."""

    SEAL_CHANGED = "seal-changed"
    """The seal itself, or the one before it is another one than when this was made."""
    ROWS_CHANGED = "rows-changed"
    ROWS_ADDED = "rows-added"
    ROWS_MISSING = "rows-missing"


@dataclass(frozen=True, slots=True)
class Break:
    fault: Fault
    seal: Seal
    found: int
    """How many rows stand there now."""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of the journal. The chain is whole where `breaks` is empty."""

    seals: Sequence[Seal]
    breaks: Sequence[Break]
    pruned: Sequence[Seal]
    """Seals whose rows were pruned, as the journal itself tells."""
    unsealed: int
    unsealed_since: datetime | None


def sealed(entries: Sequence[Entry], after: Seal | None, now: datetime) -> Seal:
    """The next link of the chain."""
    number, first = _next(after)
    seal = Seal(number, first, entries[-1].id, len(entries), digest(entries), now, sha256="")
    return replace(seal, sha256=link(seal, after))


def digest(entries: Iterable[Entry]) -> str:
    """SHA-256 over the rows, each a line of JSON that is the same on every machine."""
    whole = hashlib.sha256()
    for each in entries:
        row = [each.id, _utc(each.at), each.actor_id, each.event, each.place, each.facts]
        whole.update(_json(row) + b"\n")
    return whole.hexdigest()


def link(seal: Seal, after: Seal | None) -> str:
    """SHA-256 over what a seal says and over the seal before it."""
    before = after.sha256 if after else _BEFORE_THE_FIRST
    stretch = [seal.id, seal.first_id, seal.last_id, seal.rows]
    said = [before, *stretch, seal.rows_sha256, _utc(seal.sealed_at)]
    return hashlib.sha256(_json(said)).hexdigest()


def links_on(seal: Seal, after: Seal | None) -> bool:
    """Whether this seal says what it said when it was made, after the same seal as then."""
    return (seal.id, seal.first_id, seal.sha256) == (*_next(after), link(seal, after))


def fault_in(seal: Seal, entries: Sequence[Entry]) -> Fault | None:
    """What is wrong with the rows that the seal vouches for."""
    if len(entries) < seal.rows:
        return Fault.ROWS_MISSING
    if len(entries) > seal.rows:
        return Fault.ROWS_ADDED
    return None if digest(entries) == seal.rows_sha256 else Fault.ROWS_CHANGED


def _next(after: Seal | None) -> tuple[int, int]:
    """The number of the seal that follows, and the first row it covers."""
    return (after.id + 1, after.last_id + 1) if after else (1, 1)


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
