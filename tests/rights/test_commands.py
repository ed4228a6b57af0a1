"""Every command × everybody, through the dispatcher: who may not is told so, and nothing changes."""

import pytest

from bot.domain.permissions import Act
from handlers import commands
from handlers.commands import FOR_MEMBERS, FOR_STRANGERS, Name
from tests.rights.actors import ACTORS, Actor
from tests.rights.conftest import Country
from tests.scenarios.conftest import VOICES

say = VOICES["sv"]
NAMES = [each for each in vars(commands).values() if isinstance(each, Name)]
NEEDS: dict[Name, Act | None] = {name: act for name, _, act in FOR_MEMBERS}
REFUSED = {say("not-allowed"), say("not-a-member")}
OPEN = {name for name, _ in FOR_STRANGERS} | {
    commands.MENU,  # the welcome
    commands.CANCEL,
    commands.PRIVACY,
    commands.MY_DATA,  # of whom nothing is stored
    commands.FORGET,
}
"""Also for whoever has not joined."""
ONLY_IN_GROUPS = {commands.LINK}


def may(actor: Actor, name: Name) -> bool:
    if NEEDS.get(name) is not None:
        return actor.leads(actor.home) if actor.role else False
    return actor.role is not None or name in OPEN


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("language", [0, 1], ids=["sv", "en"])
@pytest.mark.parametrize("name", [each for each in NAMES if each not in ONLY_IN_GROUPS], ids=str)
async def test_who_may_not_is_told_so(name: Name, language: int, country: Country) -> None:
    wrong = []
    for actor in ACTORS:
        before = country.version()
        said = await country.writes(actor, f"/{name[language]}")
        changed = country.version() != before
        refused = said in REFUSED
        if refused == may(actor, name) or (refused and changed) or said in {"", say("went-wrong")}:
            wrong.append(f"{actor} writes /{name[language]}: {said!r}, changed: {changed}")
        if changed:
            await country.restore()
    assert wrong == []
