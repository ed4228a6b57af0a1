"""`faq export` and `faq import`: files and database stay in step; what differs is proposed or published."""

import asyncio
from pathlib import Path

import pytest

from bot.faq_files import alone, answered_now, read_all, take_in, write
from bot.search.entries import read
from bot.search.entry_text import EntryError
from bot.services.faq import Faq
from bot.services.live_answers import LiveAnswers
from bot.services.notices import Notices
from bot.storage import answer_versions
from bot.storage.database import Database
from tests.conftest import Hands
from tests.scenarios.conftest import VOICES, content, ranker

SLUG, SENTENCE = "certifiering", "En certifierad arbetsplats har gått igenom metoden."


@pytest.fixture
def notices(hands: Hands) -> Notices:
    return Notices(VOICES, content().network, hands)


async def exported(database: Database, folder: Path) -> list[str]:
    return write(await answered_now(database, content().library), folder)


async def imported(
    database: Database, folder: Path, notices: Notices, hands: Hands, *, publish: bool = False
) -> tuple[list[str], list[str]]:
    found = await take_in(database, content().library, read_all(folder), notices, hands, publish=publish)
    return found.taken, found.waiting


def rewritten(folder: Path) -> None:
    file = folder / f"{SLUG}.sv.md"
    file.write_text(file.read_text("utf-8").replace(read(file).answer, SENTENCE), "utf-8")


async def test_what_is_exported_says_the_same_and_is_not_written_twice(
    database: Database, tmp_path: Path, notices: Notices, hands: Hands
) -> None:
    folder = tmp_path / "answers"

    assert f"{SLUG}.sv.md" in await exported(database, folder)

    entries = content().library.entries
    assert {(each.slug, each.language): each for each in map(read, folder.glob("*.md"))} == entries
    assert await exported(database, folder) == []
    assert await imported(database, folder, notices, hands) == ([], [])
    assert alone(folder) == []


async def test_what_differs_waits_once_for_somebody_to_approve_it(
    database: Database, tmp_path: Path, notices: Notices, hands: Hands
) -> None:
    await exported(database, tmp_path)
    rewritten(tmp_path)

    assert await imported(database, tmp_path, notices, hands) == ([f"{SLUG}.sv.md"], [])
    assert await imported(database, tmp_path, notices, hands) == ([], [f"{SLUG}.sv.md"])

    async with database.reading() as session:
        (waiting,) = await answer_versions.waiting(session)
        assert SENTENCE in waiting.text
        assert await answer_versions.latest(session) == []


async def test_who_asks_while_the_bot_starts_waits_for_the_index(database: Database) -> None:
    faq = Faq(content().library, None)
    live = LiveAnswers(database, content().library, faq, lambda _: ranker())

    async def asks() -> None:
        await live.refresh()
        assert faq.ask("får jag öppna ett brev", "sv").near

    await asyncio.gather(asks(), asks())


async def test_what_is_published_is_answered_by_a_bot_that_runs_and_exported_from_then_on(
    database: Database, tmp_path: Path, notices: Notices, hands: Hands
) -> None:
    faq = Faq(content().library, ranker())
    live = LiveAnswers(database, content().library, faq, lambda _: ranker(), monotonic=hands.monotonic)
    await live.refresh()
    await exported(database, tmp_path / "old")
    rewritten(tmp_path / "old")

    await imported(database, tmp_path / "old", notices, hands, publish=True)
    await live.refresh()
    assert faq.entry(SLUG, "sv").answer != SENTENCE
    hands.forward(seconds=5)
    await live.refresh()
    assert faq.entry(SLUG, "sv").answer == SENTENCE

    await exported(database, tmp_path / "new")
    assert read(tmp_path / "new" / f"{SLUG}.sv.md").answer == SENTENCE


async def test_nothing_is_taken_in_where_one_file_is_wrong(
    database: Database, tmp_path: Path, notices: Notices, hands: Hands
) -> None:
    await exported(database, tmp_path)
    rewritten(tmp_path)
    (tmp_path / "certifiering.en.md").write_text("certified", "utf-8")

    with pytest.raises(EntryError, match=r"certifiering\.en\.md, line 1"):
        await imported(database, tmp_path, notices, hands)

    async with database.reading() as session:
        assert await answer_versions.waiting(session) == []
