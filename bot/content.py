"""What is shipped beside the program: places, rules of the plan, answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bot.domain.followups import FollowUpPlan
from bot.domain.meetings import MeetingKind, lengths_from_toml
from bot.domain.network import Network
from bot.domain.reminders import MeetingPlan
from bot.search.entries import EntryError, Library, load
from config.settings import CONTENT, CannotStart

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Content:
    network: Network
    followup_plan: FollowUpPlan
    meeting_plan: MeetingPlan
    minutes: Mapping[MeetingKind, int]
    library: Library

    @classmethod
    def of(cls, folder: Path = CONTENT) -> "Content":
        """Raises CannotStart with the file's name and what is wrong with it."""
        try:
            return cls(
                network=_read(
                    folder / "municipalities.csv", lambda text: Network.from_csv(text.splitlines())
                ),
                followup_plan=_read(folder / "followups.toml", FollowUpPlan.from_toml),
                meeting_plan=_read(folder / "meetings.toml", MeetingPlan.from_toml),
                minutes=_read(folder / "meetings.toml", lengths_from_toml),
                library=load(folder / "faq"),
            )
        except EntryError as wrong:
            raise CannotStart(str(wrong)) from wrong


def _read(file: Path, parse: Callable[[str], T]) -> T:
    try:
        return parse(file.read_text("utf-8"))
    except (OSError, ValueError) as wrong:
        raise CannotStart(f"{file}: {wrong}") from wrong
