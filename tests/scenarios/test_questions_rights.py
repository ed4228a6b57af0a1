"""Who sees a question and may do what with it: asked by old buttons, and by data that somebody made up."""

from collections.abc import Mapping

import pytest
from sqlalchemy import select

from bot.domain.people import Role
from bot.storage.tables import AnswerDraftRow, GroupRow
from tests.scenarios.asking import (
    BECAUSE,
    WHY,
    answers,
    asks,
    lead,
    leaves,
    opens,
    opens_others,
    writes_answer,
)
from tests.scenarios.conftest import Someone, Town

NOT_YOURS = "Den frågan är bara för dem som den gäller."
NOT_ALLOWED = "Det här får bara den som samordnar gruppen göra."
MEMBERS_ONLY = "Den här knappen är för dem som är med i gruppen."
MOVED = "Den frågan har flyttats sedan du såg den. Öppna den igen från listan."
UP = "Skicka vidare till länsnätverket i Norrbottens län"


async def everybody(town: Town) -> Mapping[str, Someone]:
    """Each role beside, above and outside, when Anna of Piteå has asked."""
    anna = await town.member("Anna")
    former = await town.member("Fia")
    cast = {
        "who asked": anna,
        "another member": await town.member("Bo"),
        "who left": former,
        "their coordinator": town.eva,
        "a neighbour": await lead(town, "Ulla", Role.COORDINATOR, "2580"),
        "the county": await lead(town, "Karin", Role.COUNTY, "25"),
        "another county": await lead(town, "Lars", Role.COUNTY, "24"),
        "the nation": await lead(town, "Nora", Role.NATIONAL, "SE"),
        "a stranger": town.newcomer("Kim"),
    }
    await asks(anna)
    await leaves(town, former)
    await cast["a stranger"].writes("/hjalp")
    return cast


async def presses_data(town: Town, who: Someone, data: str) -> str | None:
    tap = who.account._taps(who.messages[-1], data)
    await town.settle()
    assert tap.answer is not None
    return tap.answer.text


async def group_at(town: Town, place: str) -> int:
    async with town.database.reading() as session:
        return (await session.execute(select(GroupRow.id).where(GroupRow.place == place))).scalar_one()


async def seen_by(town: Town, cast: Mapping[str, Someone], words: str = WHY) -> set[str]:
    """Those who are shown the words when they press the button of the question."""
    found = set()
    for name, who in cast.items():
        said = await presses_data(town, who, "ql:2")
        if words in who.last_message:
            found.add(name)
            assert said is None
        else:
            assert said == (MEMBERS_ONLY if name == "a stranger" else NOT_YOURS)
        if name == "a stranger":
            await who.writes("/hjalp")
    return found


ABOVE = {"their coordinator", "the county", "the nation"}


async def test_a_question_is_shown_to_those_whom_it_concerns(town: Town) -> None:
    cast = await everybody(town)
    assert await seen_by(town, cast) == {"who asked", *ABOVE}

    await opens(town.eva)
    await town.eva.presses(UP)
    assert await seen_by(town, cast) == {"who asked", "a neighbour", *ABOVE}

    await opens(cast["the county"])
    await cast["the county"].presses("Skicka vidare till det nationella nätverket")
    assert await seen_by(town, cast) == {"who asked", "a neighbour", "another county", *ABOVE}

    await opens_others(cast["another county"])
    await cast["another county"].presses("Vi undrar också")
    await opens(cast["the nation"])
    await answers(cast["the nation"])
    assert await seen_by(town, cast, BECAUSE) == {"who asked", "another county", *ABOVE}


HANDLING = ("qt:2:0", "qup:2:municipality", "qbq:2:municipality", "qb:2:municipality:local", "qa:2")


@pytest.mark.parametrize("data", HANDLING)
async def test_only_those_whose_turn_it_is_handle_a_question(town: Town, data: str) -> None:
    cast = await everybody(town)
    before = [row for row in await town.stored() if row.startswith("question")]
    for name, who in cast.items():
        if name not in ABOVE:
            said = await presses_data(town, who, data)
            assert said == (MEMBERS_ONLY if name == "a stranger" else NOT_YOURS), name

    assert [row for row in await town.stored() if row.startswith("question")] == before


@pytest.mark.parametrize("data", ["qt:2:0", "qup:2:county", "qa:2", "qb:2:county:known"])
async def test_a_question_that_went_up_is_no_longer_for_the_coordinator(town: Town, data: str) -> None:
    await everybody(town)
    await opens(town.eva)
    await town.eva.presses(UP)

    assert await presses_data(town, town.eva, data) == MOVED


async def test_who_is_above_may_answer_what_is_still_below(town: Town) -> None:
    cast = await everybody(town)
    await presses_data(town, cast["the county"], "qa:2")
    await cast["the county"].writes(BECAUSE)
    await cast["the county"].presses("Skicka svaret")

    assert cast["who asked"].last_message.endswith(BECAUSE)


async def test_an_answer_is_sent_by_who_wrote_it_and_by_nobody_else(town: Town) -> None:
    cast = await everybody(town)
    await opens(town.eva)
    await writes_answer(town.eva)
    async with town.database.reading() as session:
        draft = (await session.execute(select(AnswerDraftRow.id))).scalar_one()
    for name in ("the county", "the nation", "who asked", "a neighbour"):
        assert await presses_data(town, cast[name], f"qas:{draft}") == "Den frågan finns inte längre."

    assert not cast["who asked"].got("Svar på din fråga")


async def test_only_who_asked_sends_discards_or_withdraws(town: Town) -> None:
    cast = await everybody(town)
    for name, who in cast.items():
        for data in ("qsend:2", "qdrop:2", "qwdq:2", "qwd:2"):
            if name not in {"who asked", "a stranger"}:
                assert await presses_data(town, who, data) == NOT_YOURS, name
    assert await seen_by(town, cast) == {"who asked", *ABOVE}


async def test_the_lists_of_a_group_are_for_those_who_lead_it(town: Town) -> None:
    cast = await everybody(town)
    number = await group_at(town, "2581")
    for name, who in cast.items():
        for data in (f"qs:{number}", f"qsp:{number}:0", f"qo:{number}:0"):
            said = await presses_data(town, who, data)
            if name not in ABOVE:
                assert said == (MEMBERS_ONLY if name == "a stranger" else NOT_ALLOWED), name
                assert "affischen" not in who.last_message or name == "who asked"
            else:
                assert said is None


async def test_a_group_joins_only_what_is_above_it_and_only_by_its_lead(town: Town) -> None:
    cast = await everybody(town)
    lulea, vasterbotten = await group_at(town, "2580"), await group_at(town, "24")
    neighbour, another = cast["a neighbour"], cast["another county"]
    assert await presses_data(town, neighbour, f"qj:2:{lulea}") == NOT_YOURS

    await opens(town.eva)
    await town.eva.presses(UP)
    assert await presses_data(town, another, f"qj:2:{vasterbotten}") == NOT_YOURS
    assert await presses_data(town, another, f"qj:2:{lulea}") == NOT_ALLOWED
    assert await presses_data(town, cast["another member"], f"qj:2:{lulea}") == NOT_ALLOWED
    assert await presses_data(town, neighbour, f"qj:2:{lulea}") is None
    assert await presses_data(town, neighbour, f"qj:2:{lulea}") is None
    assert "Svaret går till 3 grupper." in neighbour.last_message


async def test_a_member_asks_the_own_group_only(town: Town) -> None:
    cast = await everybody(town)
    lulea = await group_at(town, "2580")
    for name in ("who asked", "another member", "who left", "the county", "a stranger"):
        assert await presses_data(town, cast[name], f"qw:{lulea}") == MEMBERS_ONLY, name
    assert await presses_data(town, cast["who left"], "qask") == MEMBERS_ONLY


async def test_a_draft_is_seen_by_nobody_else(town: Town) -> None:
    anna = await town.member("Anna")
    await anna.writes("vad blir det för väder i morgon")
    await anna.presses_in_turn("Skicka frågan till samordnaren", "Skriv om")
    await anna.writes(WHY)
    await town.eva.writes("/meny")

    for data in ("ql:2", "qa:2", "qt:2:0", "qup:2:municipality"):
        assert await presses_data(town, town.eva, data) == "Den frågan finns inte längre."


async def test_a_question_that_never_was_says_so(town: Town) -> None:
    await town.eva.writes("/meny")
    for data in ("ql:4711", "qa:4711", "qas:4711", "qt:4711:0", "qsend:4711", "qwd:4711", "qup:4711:county"):
        assert await presses_data(town, town.eva, data) == "Den frågan finns inte längre."
