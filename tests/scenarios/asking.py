"""How people ask their coordinator, and how those who lead a group find a question and answer it."""

from itertools import combinations

from sqlalchemy import select, update

from bot.domain.people import Role
from bot.search.finding import find
from bot.storage.tables import MembershipRow, PersonRow
from tests.scenarios.conftest import Someone, Town, content, ranker

UNANSWERED = "vad blir det för väder i morgon"
WHY = "Varför får vi inte hänga upp affischen i fönstret?"
BECAUSE = "Affischen är till för personalen. Häng den i personalrummet."
PARKING = (
    "Vem betalar parkeringen?",
    "får man ersättning för parkering",
    "Kostar det att parkera bilen?",
)
"""The same thing in different words, which no answer tells of."""
PAYS = "Kommunen betalar. Lämna kvittot till samordnaren."


async def lead(town: Town, name: str, role: Role, place: str) -> Someone:
    """Somebody who leads the group of a place, come by the first invitation to it."""
    who = town.newcomer(name)
    await who.writes(await town.first_invitation(role, place))
    await who.presses_in_turn("Svenska", "Jag har läst, gå vidare", name)
    return who


async def begins_to_ask(who: Someone) -> None:
    """What the bot does not know goes on as it was written, or is written anew."""
    await who.writes(UNANSWERED)
    await who.presses_in_turn("Skicka frågan till samordnaren", "Skriv om")


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


def nearly_known() -> str:
    """What lies between several answers, so that the bot shows them and is sure of none."""
    known = [asked[0] for asked in content().library.phrasings.values() if len(asked[0]) < 35]
    both = (f"{one} {other}" for one, other in combinations(known, 2))
    findings = ((each, find(ranker(), each)) for each in both)
    return next(each for each, finding in findings if finding.candidates and finding.answer is None)


async def sends(who: Someone, words: str) -> None:
    """What the bot can't answer, with a tap and without typing it again."""
    await who.writes(words)
    await who.presses_in_turn("Skicka frågan till samordnaren", "Skicka frågan")


async def answers_all(who: Someone, words: str = PAYS, count: int = 3) -> None:
    await opens_group(who)
    await who.presses(f"Svara alla {count} på en gång")
    await who.writes(words)
    await who.presses("Skicka svaret")


async def opens_group(who: Someone, label: str = " liknande: ") -> None:
    await opens_questions(who)
    await who.presses(next(each for each in who.last_buttons if label in each))


async def three_wonder(town: Town) -> list[Someone]:
    asking = [await town.member(name) for name in ("Anna", "Bo", "Cia")]
    for who, words in zip(asking, PARKING, strict=True):
        await sends(who, words)
    return asking
