"""Answers from the database to files, and from files to the database, so that both stay in step."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.domain.answer_versions import State
from bot.domain.clock import Clock
from bot.domain.events.answer_versions import AnswersImported
from bot.domain.faq import HEADINGS, Entry
from bot.domain.network import NATION
from bot.search.entries import Library, read
from bot.search.entry_text import EntryError, text_of
from bot.search.finding import Candidate
from bot.services.answer_proposals import AnswerProposals, seal_of
from bot.services.faq import Faq
from bot.services.live_answers import LiveAnswers
from bot.services.notices import Notices
from bot.storage import answer_versions
from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class Imported:
    """File names: those whose text is another one now, and those for which somebody's change waits."""

    taken: list[str]
    waiting: list[str]


class _AskedByNobody:
    def rank(self, question: str) -> list[Candidate]:  # noqa: ARG002
        return []


_NOBODY = _AskedByNobody()


async def answered_now(database: Database, shipped: Library) -> list[Entry]:
    live = _live(database, shipped)
    await live.refresh(at_once=True)
    return [replace(each, law_changes=()) for each in live.library.entries.values()]


def write(entries: Iterable[Entry], folder: Path) -> list[str]:
    """The names of files that said something else, or were not there."""
    folder.mkdir(parents=True, exist_ok=True)
    return [file.name for entry in entries for file in _written(folder, entry)]


def read_all(folder: Path) -> list[Entry]:
    """Raises EntryError for a wrong file."""
    return [read(file) for file in sorted(folder.glob("*.md"))]


def alone(folder: Path) -> list[str]:
    """Files that lack their other language, without which the folder can't be shipped."""
    names = {file.name for file in folder.glob("*.md")}
    missing = {f"{name.rsplit('.', 2)[0]}.{language}.md" for name in names for language in HEADINGS} - names
    return sorted(missing)


async def take_in(
    database: Database,
    shipped: Library,
    entries: Sequence[Entry],
    notices: Notices,
    clock: Clock,
    *,
    publish: bool,
) -> Imported:
    """What differs from what is answered now is proposed, or published."""
    live = _live(database, shipped)
    proposals = AnswerProposals(live, notices, clock)
    found, state = Imported([], []), State.PUBLISHED if publish else State.PROPOSED
    async with database.begin() as session:
        for entry in entries:
            now = await live.entry(session, entry.slug, entry.language)
            if now is not None and replace(now, law_changes=()) == entry:
                continue
            added = await answer_versions.add(
                session,
                *(entry.slug, entry.language, text_of(entry), state),
                based_on=seal_of(now) if now else None,
                by=None,
                now=clock(),
                number=await proposals.next_number(session, entry.slug, entry.language) if publish else None,
            )
            (found.taken if added else found.waiting).append(f"{entry.slug}.{entry.language}.md")
        if found.taken:
            event = AnswersImported(NATION, len(found.taken), state, clock())
            await notices.tell(session, event, by=None)
    return found


def _written(folder: Path, entry: Entry) -> Iterator[Path]:
    """A file that says the same in another way is left as it is."""
    file = folder / f"{entry.slug}.{entry.language}.md"
    if not (file.exists() and _same(file, entry)):
        file.write_text(text_of(entry), encoding="utf-8")
        yield file
    phrasings = folder / "phrasings" / f"{entry.slug}.{entry.language}.txt"
    if not phrasings.exists():
        phrasings.parent.mkdir(exist_ok=True)
        phrasings.write_text("# How people ask it, one question a line.\n", encoding="utf-8")
        yield phrasings


def _same(file: Path, entry: Entry) -> bool:
    try:
        return read(file) == entry
    except EntryError:
        return False


def _live(database: Database, shipped: Library) -> LiveAnswers:
    """Nothing is searched here: no index is built."""
    return LiveAnswers(database, shipped, Faq(shipped, _NOBODY), lambda _: _NOBODY)
