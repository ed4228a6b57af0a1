"""What those who keep the answers see besides, is something that Telegram takes, too."""

from dataclasses import replace

import pytest

from bot.domain.answer_versions import Proposal, Version
from bot.screens.answer_editing import versions
from bot.screens.answer_proposals import ask_why, card, preview
from bot.screens.rendering import rendered
from bot.texts.catalog import COMPLETE
from tests.screens.conftest import VOICES
from tests.screens.kept import ALSO, ENTRY, OTHER, PROPOSAL, VERSION
from tests.screens.test_screens import takes


@pytest.mark.parametrize("language", COMPLETE)
def test_every_part_is_asked_for_and_a_new_question_shown_in_words_that_fit(language: str) -> None:
    for draw in ALSO:
        takes(rendered(draw(VOICES[language])))


@pytest.mark.parametrize("language", COMPLETE)
def test_a_draft_full_of_numbers_has_room_for_what_is_asked_about_them(language: str) -> None:
    numbers = tuple(f"{'ö' * 40} 070-123 45 {number}" for number in range(10, 30))

    takes(
        rendered(preview(Proposal(VERSION, OTHER, replace(ENTRY, aliases=numbers), False), VOICES[language]))
    )


def test_who_is_forgotten_is_no_file_and_a_file_reads_no_reason() -> None:
    say = VOICES["sv"]
    forgotten = replace(VERSION, writer="", decider="")
    from_file = replace(VERSION, writer_id=None, writer=None, decider=None)

    def said(version: Version) -> str:
        return rendered(versions("a", "sv", [replace(PROPOSAL, version=version)], 1, say)).words

    assert "från någon som inte är med längre, godkänt av någon som inte är med längre" in said(forgotten)
    assert "Förslag från en fil på servern.\n" in said(from_file)
    assert (
        "Förslag från en fil på servern." in rendered(card(replace(PROPOSAL, version=from_file), say)).words
    )
    assert "får läsa det" not in rendered(ask_why(from_file, say)).words
