"""A question as somebody may see it, and who may do something about it."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.errors import Declined
from bot.domain.network import places_above
from bot.domain.people import Person
from bot.domain.permissions import Act, led_by, require
from bot.domain.questions import Question, QuestionState, Seen
from bot.storage import people, questions


async def question_of(session: AsyncSession, question_id: int) -> Question:
    found = await questions.question(session, question_id)
    if found is None:
        raise Declined("question-gone")
    return found


async def handled(session: AsyncSession, question_id: int, by: Person) -> Question:
    asked = await question_of(session, question_id)
    if not asked.is_overseen_by(by):
        raise Declined("question-not-yours")
    asked.still_open()
    if not asked.may_be_handled_by(by):
        raise Declined("question-moved")
    return asked


async def led_place(session: AsyncSession, group_id: int, by: Person) -> str:
    place = await people.place_of(session, group_id)
    require(by, Act.ANSWER_QUESTIONS, place)
    return place


async def joinable(session: AsyncSession, group_id: int, place: str) -> list[Question]:
    found = await questions.open_with(session, places_above(place), not_yet_joined_by=group_id)
    return [each for each in found if each.may_be_joined_from(place)]


async def nearest_led(session: AsyncSession, places: Sequence[str]) -> str | None:
    """The nearest of the places where somebody is who can answer."""
    led = await questions.led_among(session, places) if places else set()
    return next((each for each in places if each in led), None)


async def seen(session: AsyncSession, question_id: int, by: Person) -> Seen:
    asked = await question_of(session, question_id)
    waiting = await questions.groups_waiting(session, question_id)
    wondering = asked.wondered_about_by(by)
    told = waiting | {asked.with_group_id} - {None}
    listed = [each for each in led_by(by, Act.ANSWER_QUESTIONS) if each.group_id in told] or wondering
    if not (asked.is_own(by) or asked.is_overseen_by(by) or listed):
        raise Declined("question-not-yours")
    asked.still_there()
    handles = asked.state is QuestionState.OPEN and asked.may_be_handled_by(by)
    return Seen(
        asked,
        asker=await _asker(session, asked, by),
        own=asked.is_own(by),
        owned=asked.owner_id == by.id,
        handles=handles,
        up=await nearest_led(session, asked.above) if handles else None,
        down=await nearest_led(session, asked.below) if handles else None,
        may_join=[each for each in wondering if each.group_id not in waiting],
        groups=len(told),
        list_of=next((each.group_id for each in listed), None),
    )


async def _asker(session: AsyncSession, asked: Question, by: Person) -> str | None:
    """By name for those who lead the very group, and only while the asker is in it."""
    if asked.place not in {each.place for each in led_by(by, Act.ANSWER_QUESTIONS)}:
        return None
    found = await people.people(session, [asked.asked_by])
    return next((each.name for each in found if asked.is_own(each)), None)
