"""Every line of the digest and of Today at its longest, in each language, is said whole."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.domain.events.chats import ChatLost
from bot.screens import chats, followups, today, workplaces
from bot.screens.digest import LONGEST_LINE, Line, listed
from bot.screens.screen import Press
from bot.texts.catalog import COMPLETE, Say
from tests.screens.conftest import (
    ANSWERED,
    FOLLOW_UP,
    LARGEST,
    LONGEST_CODE,
    MEETING,
    NETWORK,
    NOW,
    TODAY,
    VOICES,
    WORKPLACE,
)

LINES: list[Callable[[Say], Line]] = [
    lambda say: chats.lost_line(ChatLost(LONGEST_CODE, LARGEST, LARGEST, NOW, "kicked"), NETWORK, say),
    lambda say: followups.result_line(ANSWERED, NETWORK, say),
    lambda say: followups.result_line(replace(ANSWERED, answers={}), NETWORK, say),
    lambda say: today.certification(WORKPLACE, TODAY, NETWORK, say),
    lambda say: today.followup(FOLLOW_UP, NETWORK, say),
    lambda say: today.invitation(MEETING, NETWORK, say),
    lambda say: today.meeting(MEETING, TODAY, NETWORK, say),
    lambda say: workplaces.now_certified_line(WORKPLACE, NETWORK, say),
]


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("line", LINES)
def test_a_line_is_not_cut_and_leads_on(line: Callable[[Say], Line], language: str) -> None:
    said = line(VOICES[language])

    assert listed(said) == f"– {said.words}"
    assert isinstance(said.press, Press)
    assert len(said.press.meaning.pack().encode()) <= 64


def test_what_is_longer_is_cut_visibly() -> None:
    assert listed(Line("å" * 500)) == f"– {'å' * (LONGEST_LINE - 1)}…"
