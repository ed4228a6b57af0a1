"""What is shipped beside the program: places, rules of the plan, answers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bot.domain.followups import FollowUpPlan
from bot.domain.laws import Laws
from bot.domain.meetings import MeetingKind, lengths_from_toml
from bot.domain.network import Network
from bot.domain.people import Language
from bot.domain.ready_drafts import ReadyDraft, draft_text
from bot.domain.reminders import MeetingPlan
from bot.domain.work_addresses import WorkAddresses
from bot.search.entries import Library, load
from bot.search.entry_text import EntryError
from config.settings import CONTENT, CannotStart

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Content:
    network: Network
    followup_plan: FollowUpPlan
    meeting_plan: MeetingPlan
    minutes: Mapping[MeetingKind, int]
    library: Library
    laws: Laws
    drafts: Sequence[ReadyDraft]
    work_addresses: WorkAddresses

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
                laws=_read(folder / "laws.toml", Laws.from_toml),
                drafts=_drafts(folder / "drafts"),
                work_addresses=_read(folder / "work_addresses.toml", WorkAddresses.from_toml),
            )
        except EntryError as wrong:
            raise CannotStart(str(wrong)) from wrong


def _drafts(folder: Path) -> Sequence[ReadyDraft]:
    """`<name>.<language>.md`, in the order of their names, each in every language that is offered."""
    names = sorted({file.name.partition(".")[0] for file in folder.glob("*.md")})
    return [
        ReadyDraft(name, {each: _read(folder / f"{name}.{each}.md", draft_text) for each in Language})
        for name in names
    ]


def _read(file: Path, parse: Callable[[str], T]) -> T:
    try:
        return parse(file.read_text("utf-8"))
    except (OSError, ValueError) as wrong:
        raise CannotStart(f"{file}: {wrong}") from wrong
