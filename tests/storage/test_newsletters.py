"""Lists of newsletters are asked for at once, however long they are."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.audiences import Audience
from bot.domain.delivery import Priority, Recipient
from bot.domain.newsletters import NewsletterState, Text
from bot.storage import forwarding, newsletters, outbox, schedules
from bot.storage.database import Database
from tests.conftest import Hands
from tests.storage.conftest import joins


@contextmanager
def questions(session: AsyncSession) -> Iterator[list[str]]:
    """What is asked of the database meanwhile."""
    asked: list[str] = []
    engine = session.get_bind().engine

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine, "before_cursor_execute", note)


async def write(session: AsyncSession, hands: Hands, group: int, anna: int, words: str) -> int:
    """In Swedish and in English."""
    number = await newsletters.add_draft(
        session,
        group_id=group,
        author_id=anna,
        text=Text(words),
        audience=Audience(("2581",)),
        files=[],
        now=hands(),
    )
    english = Text(f"{words} in English")
    await newsletters.write_words(session, number, 1, "en", english, by=anna, now=hands())
    return number


async def test_what_is_planned_is_found_in_one_question_with_all_its_words_and_in_order(
    database: Database, hands: Hands, group: int
) -> None:
    anna = await joins(database, hands, group, telegram_id=1)
    async with database.begin() as session:
        for words, days in (("Sist", 3), ("Först", 1), ("Sedan", 2)):
            number = await write(session, hands, group, anna, words)
            draft = await newsletters.newsletter(session, number)
            assert draft is not None
            at = hands() + timedelta(days=days)
            assert await schedules.plan(session, draft, NewsletterState.PLANNED, send_at=at)
        with questions(session) as asked:
            coming = await schedules.coming(session, group)

    assert [each.title for each in coming] == ["Först", "Sedan", "Sist"]
    assert [each.text_in("en").words for each in coming][:1] == ["Först in English"]
    assert len(asked) == 1


async def test_what_can_be_sent_on_is_found_in_one_question_the_newest_first(
    database: Database, hands: Hands, group: int
) -> None:
    anna = await joins(database, hands, group, telegram_id=1)
    async with database.begin() as session:
        for words in ("Gammalt", "Nyare", "Nytt"):
            number = await write(session, hands, group, anna, words)
            draft = await newsletters.newsletter(session, number)
            assert draft is not None
            hands.forward(hours=1)
            await newsletters.move_on(session, draft, NewsletterState.SENDING, sent_at=hands())
            notice = outbox.Notice(f"newsletter:{number}", Priority.NEWSLETTER)
            content = await outbox.keep(session, outbox.Content(words))
            await outbox.put(session, notice, content, [Recipient("person", anna, "sv")], hands())
        with questions(session) as asked:
            found = await forwarding.received_from(session, ["2581"], anna, 2)

    assert [each.title for each in found] == ["Nytt", "Nyare"]
    assert len(asked) == 1
