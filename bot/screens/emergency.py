"""The emergency card: one tap from everywhere, for anyone, in both languages."""

from collections.abc import Mapping

from bot.domain.people import Language
from bot.screens.buttons import Meaning, button
from bot.screens.screen import Copy, Press, Screen, bold, column, lines, screen
from bot.texts.catalog import Say


@button("sos")
class ShowEmergency(Meaning):
    language: Language


def card(say: Say, voices: Mapping[str, Say], *, threat_first: bool = False) -> Screen:
    other = next(voice for language, voice in voices.items() if language != say.language)
    harm = lines(bold(say("emergency-title")), say("emergency-steps"))
    threat = lines(bold(say("emergency-threat-title")), say("emergency-threat"))
    return screen(
        bold(say("emergency-first")),
        *((threat, harm) if threat_first else (harm, threat)),
        say("emergency-not-urgent"),
        say("emergency-review"),
        buttons=column(
            Copy(say("emergency-copy"), "112"),
            Press(say("emergency-other-language"), ShowEmergency(Language(other.language))),
        ),
    )
