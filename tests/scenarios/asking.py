"""How people ask their coordinator, and how those who lead a group find a question and answer it."""

from sqlalchemy import select, update

from bot.domain.people import Role
from bot.storage.tables import MembershipRow, PersonRow
from tests.scenarios.conftest import Someone, Town

UNANSWERED = "vad blir det för väder i morgon"
WHY = "Varför får vi inte hänga upp affischen i fönstret?"
BECAUSE = "Affischen är till för personalen. Häng den i personalrummet."


async def lead(town: Town, name: str, role: Role, place: str) -> Someone:
    """Somebody who leads the group of a place, come by the first invitation to it."""
    who = town.newcomer(name)
    await who.writes(await town.first_invitation(role, place))
    await who.presses_in_turn("Svenska", "Jag har läst, gå vidare", name)
    return who


async def begins_to_ask(who: Someone) -> None:
    await who.writes(UNANSWERED)
    await who.presses("Fråga samordnaren")


async def asks(who: Someone, words: str = WHY) -> None:
    await begins_to_ask(who)
    await who.writes(words)
    await who.presses("Skicka frågan")


async def opens_questions(who: Someone) -> None:
    await who.presses_in_turn("Meny", "Gruppen", "Frågor")


async def opens(who: Someone, words: str = WHY) -> None:
    """The question in the list of the group that one leads."""
    await opens_questions(who)
    await who.presses(listed(who, words))


async def opens_others(who: Someone, words: str = WHY) -> None:
    await opens_questions(who)
    await who.presses(next(each for each in who.last_buttons if each.startswith("Andra grupper undrar")))
    await who.presses(listed(who, words))


def listed(who: Someone, words: str = WHY) -> str:
    """The button of the question, which shows how it begins."""
    (found,) = [each for each in who.last_buttons if words[:25] in each]
    return found


async def writes_answer(who: Someone, words: str = BECAUSE) -> None:
    await who.presses("Svara")
    await who.writes(words)


async def answers(who: Someone, words: str = BECAUSE) -> None:
    await writes_answer(who, words)
    await who.presses("Skicka svaret")


async def leaves(town: Town, who: Someone) -> None:
    """Every group, from one moment to the next."""
    number = select(PersonRow.id).where(PersonRow.telegram_id == who.account.user.id).scalar_subquery()
    async with town.database.begin() as session:
        await session.execute(
            update(MembershipRow).where(MembershipRow.person_id == number).values(until=town.clock())
        )
    town.app.house["people"].forget(who.account.user.id)
