"""Texts of answers: one waits at a time, and who is forgotten leaves nothing unsaid behind."""

from bot.domain.answer_versions import State
from bot.storage import answer_versions, people
from bot.storage.database import Database
from bot.storage.privacy.forgetting import forget
from bot.storage.privacy.telling import whom
from tests.conftest import Hands
from tests.storage.conftest import joins


async def test_of_two_that_are_proposed_at_once_one_waits(database: Database, hands: Hands) -> None:
    async with database.begin() as session:
        numbers = [
            await answer_versions.add(
                session, "flagga", language, "text", State.PROPOSED, based_on=None, by=None, now=hands()
            )
            for language in ("sv", "sv", "en")
        ]

    assert [number is None for number in numbers] == [False, True, False]


async def test_the_published_one_with_the_highest_number_is_answered(
    database: Database, hands: Hands
) -> None:
    async with database.begin() as session:
        for number, words in ((2, "andra"), (3, "tredje")):
            await answer_versions.add(
                session,
                "flagga",
                "sv",
                words,
                State.PUBLISHED,
                based_on=None,
                by=None,
                now=hands(),
                number=number,
            )
        before = await answer_versions.how_it_stands(session)
        waits = await answer_versions.add(
            session, "flagga", "sv", "fjärde", State.PROPOSED, based_on=None, by=None, now=hands()
        )
        assert waits is not None
        assert await answer_versions.latest(session) == [("flagga", "sv", "tredje")]
        assert await answer_versions.how_it_stands(session) == before
        assert await answer_versions.settle(
            session, waits, State.PUBLISHED, by=None, now=hands(), as_number=4
        )
        assert not await answer_versions.settle(session, waits, State.RETURNED, by=None, now=hands())
        assert await answer_versions.latest(session) == [("flagga", "sv", "fjärde")]
        assert await answer_versions.how_it_stands(session) != before


async def test_who_is_forgotten_takes_along_what_was_not_published(
    database: Database, hands: Hands, group: int
) -> None:
    anna = await joins(database, hands, group, telegram_id=2**40)
    async with database.begin() as session:
        for number, state in enumerate((State.DRAFT, State.PROPOSED, State.RETURNED, State.PUBLISHED)):
            await answer_versions.add(
                session,
                *("flagga", "sv", "Anna skriver", state),
                based_on=None,
                by=anna,
                now=hands(),
                number=number if state is State.PUBLISHED else None,
            )
        theirs = await whom(session, await people.person(session, anna))
        await forget(session, theirs, "Anna", hands())

    async with database.reading() as session:
        found = [await answer_versions.version(session, number) for number in range(1, 5)]
    assert [(each.state, each.text) for each in found if each] == [
        *[(State.WITHDRAWN, "")] * 3,
        (State.PUBLISHED, "Anna skriver"),
    ]
