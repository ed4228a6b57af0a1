"""Whatever is said of a letter and a meeting can be written in the same words."""

from datetime import time

import pytest

from bot.domain.meetings import MeetingKind
from bot.domain.relative_sends import NearMeeting, Side, read_near_meeting
from bot.screens.relative_sends import USUAL
from bot.screens.relative_words import distance, rule
from bot.texts.catalog import COMPLETE
from tests.screens.conftest import VOICES

EVERY_KIND = [
    NearMeeting(side, days, time(13, 30), every, kind)
    for side, days, every in ((Side.BEFORE, 1, False), (Side.AFTER, 10, True))
    for kind in (None, *MeetingKind)
]


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("near", [*EVERY_KIND, *USUAL], ids=lambda near: near.code)
def test_a_rule_that_is_shown_is_understood_when_it_is_written(near: NearMeeting, language: str) -> None:
    assert read_near_meeting(rule(near, VOICES[language])) == near


@pytest.mark.parametrize(
    ("near", "language", "said"),
    [
        (USUAL[1], "sv", "3 arbetsdagar före nästa möte"),
        (USUAL[2], "en", "1 working day before the next meeting"),
        (USUAL[3], "sv", "1 arbetsdag efter nästa möte"),
        (USUAL[4], "en", "3 working days before every meeting"),
    ],
)
def test_it_reads_as_people_say_it(near: NearMeeting, language: str, said: str) -> None:
    assert distance(near, VOICES[language]) == said
