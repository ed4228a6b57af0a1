"""What those who keep the answers see besides, is something that Telegram takes, too."""

import pytest

from bot.screens.rendering import rendered
from bot.texts.catalog import COMPLETE
from tests.screens.conftest import VOICES
from tests.screens.kept import ALSO
from tests.screens.test_screens import takes


@pytest.mark.parametrize("language", COMPLETE)
def test_every_part_is_asked_for_and_a_new_question_shown_in_words_that_fit(language: str) -> None:
    for draw in ALSO:
        takes(rendered(draw(VOICES[language])))
