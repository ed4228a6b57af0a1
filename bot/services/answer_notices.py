"""Who is told of changes of vetted answers, by which screen: the table at the end."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.answer_reviews import REVIEWS
from bot.domain.answer_versions import Version
from bot.domain.delivery import Operation, Recipient, to_people
from bot.domain.events.answer_versions import (
    AnswerPublished,
    AnswerSentBack,
    AnswersImported,
    AnswersToReview,
    AnswerWithdrawn,
    LawChangeNoted,
    LawChangeTakenBack,
)
from bot.domain.laws import LAW_CHANGES, LawChange
from bot.domain.permissions import Act
from bot.screens import answer_proposals as proposals
from bot.screens import kept_answers as screens
from bot.screens import law_changes as laws
from bot.services.telling import InDigest, Overtaken, Rows, Told
from bot.storage import answer_versions, law_changes, members, people
from bot.storage.ledger import sent_to


async def version_of(
    session: AsyncSession, event: AnswerPublished | AnswerSentBack | AnswerWithdrawn
) -> Version:
    found = await answer_versions.version(session, event.answer_version_id)
    assert found is not None  # noqa: S101  it happened to it in this transaction
    return found


async def reviews(_: AsyncSession, event: AnswersToReview) -> AnswersToReview:
    return event


async def imported(_: AsyncSession, event: AnswersImported) -> AnswersImported:
    return event


async def change_of(session: AsyncSession, event: LawChangeNoted) -> LawChange:
    found = await law_changes.law_change(session, event.law_change_id)
    assert found is not None  # noqa: S101  it was noted in this transaction
    return found


async def writer(session: AsyncSession, version: Version) -> Sequence[Recipient]:
    return to_people(await people.people(session, [version.writer_id or 0]))


async def those_with_the_card(session: AsyncSession, version: Version) -> Sequence[Recipient]:
    return await sent_to(session, f"answer-version:{version.id}")


async def keepers(session: AsyncSession, _: object) -> Sequence[Recipient]:
    return to_people(await members.all_who_may(session, Act.EDIT_ANSWERS))


_CARD_SETTLED = Told(
    version_of,
    those_with_the_card,
    proposals.card_settled,
    lambda event: f"answer-version:{event.answer_version_id}",
    operation=Operation.EDIT,
)

TOLD: Rows = {
    AnswerPublished: (
        Told(
            version_of,
            writer,
            proposals.published,
            lambda event: f"answer-published:{event.answer_version_id}",
        ),
        _CARD_SETTLED,
    ),
    AnswerSentBack: (_CARD_SETTLED,),
    AnswerWithdrawn: (_CARD_SETTLED,),
    AnswersToReview: (
        InDigest(
            reviews,
            keepers,
            lambda event, network, say: screens.review_line(event.stage, event.count, network, say),
            lambda event: f"{REVIEWS}{event.stage}:{event.looked_on}:{event.count}",
        ),
    ),
    LawChangeNoted: (
        InDigest(
            change_of,
            keepers,
            laws.told_line,
            lambda event: f"{LAW_CHANGES}{event.law_change_id}:noted",
        ),
    ),
    AnswersImported: (
        InDigest(
            imported,
            keepers,
            screens.imported_line,
            lambda event: f"answers-imported:{event.at:%Y%m%d%H%M%S}:{event.state}:{event.count}",
        ),
    ),
}

TRUE_NO_MORE: Overtaken = {
    LawChangeTakenBack: lambda event: (f"{LAW_CHANGES}{event.law_change_id}:",),
}
