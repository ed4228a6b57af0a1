"""Answers where people are: behind a poster's code, as cards in any chat, to one person alone in a group."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.faq import HEADINGS, Entry, Section
from bot.domain.people import Language
from bot.screens import emergency, faq
from bot.screens.buttons import Meaning, button
from bot.screens.emergency import ShowEmergency
from bot.screens.menu import to_menu
from bot.screens.screen import Copy, Link, Press, Screen, bold, column, lines, screen
from bot.texts.catalog import Say

MOST_SHOWN = 6
_DO, _MUST_NOT, _CALL = 0, 3, 5
"""Where these sections stand among the headings."""
_MOST_LINES = 3


@button("oas")
class ShowOpenAnswers(Meaning):
    language: Language


@button("oa")
class ShowOpenAnswer(Meaning):
    slug: str
    language: Language


@dataclass(frozen=True, slots=True)
class Card:
    """What can be sent into any chat. Its buttons open the bot or copy: no other kind means a thing there."""

    id: str
    title: str
    description: str
    screen: Screen


def front(entries: Sequence[Entry], say: Say, voices: Mapping[str, Say], *, member: bool) -> Screen:
    """Who has scanned a poster: the emergency card, what is asked most, the other language."""
    other = _other(say, voices)
    return screen(
        bold(say("emergency-first")),
        bold(say("open-title")),
        say("open-how"),
        say("faq-ask-never"),
        buttons=column(
            _emergency(say),
            *_each(entries[:MOST_SHOWN], say),
            Press(say("emergency-other-language"), ShowOpenAnswers(Language(other.language))),
            to_menu(say) if member else None,
        ),
    )


def one(
    entry: Entry, related: Sequence[Entry], today: date, say: Say, voices: Mapping[str, Say], *, member: bool
) -> Screen:
    """The vetted answer, one tap from the emergency card and from the same in the other language."""
    language, other = Language(say.language), _other(say, voices)
    return replace(
        faq.answer(entry, (), today, say),
        buttons=column(
            _emergency(say),
            *_each(related, say),
            Press(say("open-more"), ShowOpenAnswers(language)),
            Press(say("emergency-other-language"), ShowOpenAnswer(entry.slug, Language(other.language))),
            to_menu(say) if member else None,
        ),
    )


def emergency_card(link: str, say: Say, voices: Mapping[str, Say], *, threat_first: bool = False) -> Card:
    """`link` opens the bot where the card came from, for the other language."""
    card = emergency.card(say, voices, threat_first=threat_first)
    buttons = column(Copy(say("emergency-copy"), "112"), Link(say("private-open"), link))
    return Card("112", say("menu-emergency"), say("inline-emergency"), replace(card, buttons=buttons))


def answer_card(entry: Entry, link: str, today: date, say: Say) -> Card:
    return Card(entry.slug, entry.title, entry.answer, in_short(entry, link, today, say))


def guard_card(link: str, say: Say) -> Card:
    return Card("guard", say("inline-guard"), say("inline-guard-what"), guarded(link, say))


def in_short(entry: Entry, link: str, today: date, say: Say) -> Screen:
    """One sentence, what to do, what not, whom to call; the law's date; and where the whole is."""
    headings = [HEADINGS[entry.language][each] for each in (_DO, _MUST_NOT, _CALL)]
    kept = [each for each in entry.sections if each.heading in headings]
    cut = len(kept) < len(entry.sections) or any(_is_longer(each) for each in kept)
    return screen(
        bold(entry.title),
        entry.answer,
        faq.law_changed(entry, today, say),
        *(faq.section_words(_shortened(each)) for each in kept),
        lines(
            say("short-more") if cut else None,
            faq.law_as_of(entry, say),
            say("short-rest", link=link),
        ),
        buttons=column(Link(say("whole-answer"), link)),
    )


def in_group(entry: Entry, link: str, today: date, say: Say) -> Screen:
    """To the asker alone, and whole. Buttons of the private chat mean nothing there."""
    return replace(faq.answer(entry, (), today, say), buttons=column(Link(say("private-open"), link)))


def unsure_in_group(near: Sequence[tuple[Entry, str]], link: str, say: Say) -> Screen:
    """Each of the near ones with its link."""
    return screen(
        say("group-not-sure") if near else say("group-no-answer"),
        buttons=column(
            *(Link(entry.title, to_it) for entry, to_it in near), Link(say("ask-in-private"), link)
        ),
    )


def ask_in_group(link: str, say: Say) -> Screen:
    """To the asker alone, who has tapped the command and sent it without a question."""
    return screen(say("group-ask-how"), buttons=column(Link(say("ask-in-private"), link)))


def guarded(link: str, say: Say) -> Screen:
    """In the place of an answer, where the question points at a person or an item."""
    buttons = column(Copy(say("emergency-copy"), "112"), Link(say("private-open"), link))
    return screen(say("guard-advice"), buttons=buttons)


def _emergency(say: Say) -> Press:
    return Press(say("menu-emergency"), ShowEmergency(Language(say.language)))


def _each(entries: Sequence[Entry], say: Say) -> list[Press]:
    return [Press(each.title, ShowOpenAnswer(each.slug, Language(say.language))) for each in entries]


def _other(say: Say, voices: Mapping[str, Say]) -> Say:
    return next(voice for language, voice in voices.items() if language != say.language)


def _is_longer(section: Section) -> bool:
    return len(section.text.splitlines()) > _MOST_LINES


def _shortened(section: Section) -> Section:
    return replace(section, text="\n".join(section.text.splitlines()[:_MOST_LINES]))
