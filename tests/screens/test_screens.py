"""Every screen at its fullest, in each language, is something that Telegram takes."""

import inspect
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from types import ModuleType

import pytest

from bot.domain.delivery import RECIPIENT_LOST
from bot.domain.events import ChatLost
from bot.domain.followups import Question
from bot.domain.meetings import Answer, MeetingKind
from bot.domain.newsletters import LONGEST_CAPTION
from bot.domain.people import Kind
from bot.domain.reminders import Planned
from bot.domain.typed_dates import Ambiguous, OnDay, Understood
from bot.domain.workplaces import Register
from bot.screens import (
    chats,
    emergency,
    faq,
    followups,
    groups,
    meetings,
    menu,
    newsletters,
    people,
    workplaces,
)
from bot.screens.menu import ShowWorkplaces
from bot.screens.rendering import rendered
from bot.screens.screen import Screen, utf16_length
from bot.search.entries import load
from bot.services.tokens import new_token
from bot.storage.outbox import Content, Tally
from bot.texts.catalog import COMPLETE, Say
from config.settings import CONTENT
from tests.screens.conftest import (
    ANSWERED,
    ANSWERS,
    AUDIENCE,
    FOLLOW_UP,
    IN_A_MONTH,
    LARGEST,
    LETTER,
    LONGEST_CODE,
    MEETING,
    MEMBERS,
    MEMBERSHIPS,
    NETWORK,
    NOW,
    PERSON,
    TODAY,
    VOICES,
    WORKPLACE,
)

LIBRARY = load(CONTENT / "faq")
TOKEN = new_token()
WHEN = datetime(2026, 12, 24, 14, 0)  # noqa: DTZ001  on the wall clock
TRAINING = MeetingKind.INSTRUCTOR_TRAINING
DAY = WHEN.date()
PLANNED = [Planned("renewal_60", NOW + timedelta(days=number), IN_A_MONTH) for number in range(12)]
REPORT = Tally(
    accepted=20_000,
    refused=dict.fromkeys(RECIPIENT_LOST, 99),
    skipped={"left-the-group": 1, "too-late": 2, "something-new": 3},
    uncertain=7,
    possibly_twice=2,
)

SCREENS: dict[Callable[..., Screen], Callable[[Say], Screen]] = {
    chats.linked: lambda say: chats.linked(MEMBERSHIPS[0], NETWORK, say),
    chats.lost: lambda say: chats.lost(ChatLost(LONGEST_CODE, LARGEST, LARGEST, NOW, "kicked"), NETWORK, say),
    chats.come_to_private: lambda say: chats.come_to_private("https://t.me/samverkansbot", say),
    emergency.card: lambda say: emergency.card(say, VOICES),
    faq.ask: faq.ask,
    faq.answer: lambda say: faq.answer(
        LIBRARY.entry("tystnadsplikten", say.language), list(LIBRARY.entries.values())[:6], DAY, say
    ),
    faq.suggestions: lambda say: faq.suggestions(list(LIBRARY.entries.values())[:3], say),
    faq.no_answer: faq.no_answer,
    followups.asked: lambda say: followups.asked(FOLLOW_UP, NETWORK, say),
    followups.next_question: lambda say: followups.next_question(ANSWERED, say),
    followups.one_question: lambda say: followups.one_question(FOLLOW_UP, Question.ROUTINE_KNOWN, say),
    followups.result: lambda say: followups.result(ANSWERED, NETWORK, say),
    meetings.choose_kind: lambda say: meetings.choose_kind(LARGEST, say),
    meetings.choose_day: lambda say: meetings.choose_day(LARGEST, TRAINING, TODAY, say),
    meetings.choose_time: lambda say: meetings.choose_time(LARGEST, TRAINING, DAY, say),
    meetings.choose_meaning: lambda say: meetings.choose_meaning(
        LARGEST, TRAINING, Ambiguous((Understood(WHEN), OnDay(DAY))), say
    ),
    meetings.choose_place: lambda say: meetings.choose_place(LARGEST, TRAINING, WHEN, say),
    meetings.not_understood: lambda say: meetings.not_understood("meeting-in-the-past", say, when="i går"),
    meetings.check: lambda say: meetings.check(MEETING, AUDIENCE, NETWORK, say),
    meetings.called: lambda say: meetings.called(MEETING, say),
    meetings.thrown_away: meetings.thrown_away,
    meetings.invitation: lambda say: meetings.invitation(MEETING, NETWORK, say),
    meetings.answered: lambda say: meetings.answered(MEETING, Answer.MAYBE, NETWORK, say),
    meetings.group_card: lambda say: meetings.group_card(MEETING, ANSWERS, NETWORK, say),
    meetings.asked_again: lambda say: meetings.asked_again(MEETING, NETWORK, say),
    meetings.near: lambda say: meetings.near(MEETING, NETWORK, say),
    meetings.coming: lambda say: meetings.coming([MEETING] * 90, say),
    meetings.one: lambda say: meetings.one(MEETING, Answer.YES, ANSWERS, NETWORK, say),
    groups.overview: lambda say: groups.overview(3, "2581", NETWORK, say),
    menu.menu: lambda say: menu.menu(PERSON, NETWORK, say),
    menu.which_group: lambda say: menu.which_group(MEMBERSHIPS, ShowWorkplaces, NETWORK, say),
    menu.language_changed: menu.language_changed,
    menu.greeting: lambda say: menu.greeting(PERSON, say),
    menu.help_screen: menu.help_screen,
    newsletters.write: lambda say: newsletters.write(LONGEST_CODE, NETWORK, say),
    newsletters.letter: lambda say: newsletters.letter(LETTER, NETWORK, say),
    newsletters.check: lambda say: newsletters.check(LETTER, AUDIENCE, NETWORK, say),
    newsletters.preview_follows: newsletters.preview_follows,
    newsletters.on_its_way: lambda say: newsletters.on_its_way(LETTER, NETWORK, say),
    newsletters.thrown_away: newsletters.thrown_away,
    newsletters.progress: lambda say: newsletters.progress(REPORT, say),
    people.choose_language: lambda _: people.choose_language(TOKEN, VOICES),
    people.welcome_stranger: lambda _: people.welcome_stranger(VOICES),
    people.terms: lambda say: people.terms(TOKEN, "Å" * 200, "registrator@kommunen.se", say),
    people.choose_kind: lambda say: people.choose_kind(TOKEN, tuple(Kind), say),
    people.choose_name: lambda say: people.choose_name(TOKEN, Kind.LETTER_CARRIER, PERSON.name, say),
    people.write_name: people.write_name,
    people.joined_next: people.joined_next,
    people.joined: lambda say: people.joined(PERSON, MEMBERSHIPS[0], NETWORK, say),
    people.choose_invitation: lambda say: people.choose_invitation(LARGEST, LONGEST_CODE, NETWORK, say),
    people.invitation_made: lambda say: people.invitation_made(
        f"https://t.me/samverkansbot?start={TOKEN}",
        f"/start {TOKEN}",
        one_time=False,
        uses=50,
        until=IN_A_MONTH,
        say=say,
    ),
    people.settings: lambda say: people.settings(PERSON, NETWORK, VOICES, say),
    workplaces.register: lambda say: workplaces.register(
        Register(LARGEST, LONGEST_CODE, [WORKPLACE] * 30), TODAY, NETWORK, say
    ),
    workplaces.choose_kind: lambda say: workplaces.choose_kind(LARGEST, say),
    workplaces.ask_name: workplaces.ask_name,
    workplaces.choose_contact: lambda say: workplaces.choose_contact(WORKPLACE, MEMBERS, say),
    workplaces.one: lambda say: workplaces.one(WORKPLACE, TODAY, say),
    workplaces.ask_to_certify: lambda say: workplaces.ask_to_certify(WORKPLACE, say),
    workplaces.certified: lambda say: workplaces.certified(WORKPLACE, PLANNED, say),
    workplaces.now_certified: lambda say: workplaces.now_certified(WORKPLACE, NETWORK, say),
}

TOPICS = (chats, emergency, faq, followups, groups, meetings, menu, newsletters, people, workplaces)


def drawn_by(module: ModuleType) -> list[Callable[..., Screen]]:
    return [
        each
        for name, each in inspect.getmembers(module, inspect.isfunction)
        if each.__module__ == module.__name__
        and each.__annotations__.get("return") is Screen
        and not name.startswith("_")
    ]


def test_every_screen_there_is_stands_in_the_table() -> None:
    assert set(SCREENS) == {each for topic in TOPICS for each in drawn_by(topic)}


def takes(content: Content) -> None:
    """What Telegram's server asks of a message."""
    most = 1024 if content.files else 4096
    assert 1 <= utf16_length(content.words.strip()) <= most
    for entity in content.entities:
        assert entity["length"] > 0
        assert 0 <= entity["offset"] <= entity["offset"] + entity["length"] <= utf16_length(content.words)
    keyboard = content.buttons or {}
    buttons = [each for row in keyboard.get("inline_keyboard", []) for each in row]
    keys = [each for row in keyboard.get("keyboard", []) for each in row]
    assert len(buttons) <= 100
    assert all(len(each["text"].strip()) >= 1 for each in (*buttons, *keys))
    assert all(len(each["callback_data"].encode()) <= 64 for each in buttons if "callback_data" in each)
    assert all(len(each["copy_text"]["text"]) <= 256 for each in buttons if "copy_text" in each)


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize(
    "draw", SCREENS.values(), ids=[f"{each.__module__[12:]}.{each.__name__}" for each in SCREENS]
)
def test_telegram_takes_every_screen_at_its_fullest(draw: Callable[[Say], Screen], language: str) -> None:
    takes(rendered(draw(VOICES[language])))


@pytest.mark.parametrize("language", COMPLETE)
def test_telegram_takes_every_answer(language: str) -> None:
    for slug in LIBRARY.slugs:
        entry = LIBRARY.entry(slug, language)
        related = [LIBRARY.entry(each, language) for each in entry.related]
        takes(rendered(faq.answer(entry, related, entry.next_review + timedelta(days=1), VOICES[language])))


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("file", ["photo", "document"])
def test_the_longest_letter_fits_under_the_heading_of_every_group(language: str, file: str) -> None:
    under_file = replace(
        LETTER,
        words="å" * LONGEST_CAPTION,
        entities=({"type": "bold", "offset": 0, "length": LONGEST_CAPTION},),
        files=({"kind": file, "file": 1},),
    )
    for place in NETWORK:
        for letter in (replace(LETTER, place=place), replace(under_file, place=place)):
            takes(rendered(newsletters.letter(letter, NETWORK, VOICES[language])))
