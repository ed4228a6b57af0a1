"""Answers to questions: the one right answer, a few near ones, or an honest no."""

from collections.abc import Sequence
from datetime import date

from bot.domain.faq import Entry, Section, Source
from bot.domain.people import Language
from bot.screens.buttons import Meaning, button
from bot.screens.emergency import ShowEmergency
from bot.screens.menu import to_menu
from bot.screens.questions.buttons import AskCoordinator, ShowOwnQuestions
from bot.screens.screen import Press, Screen, Words, bold, column, expandable, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say


@button("faq")
class ShowAnswer(Meaning):
    slug: str


def ask(say: Say, *, member: bool) -> Screen:
    own = Press(say("questions-own"), ShowOwnQuestions(0)) if member else None
    return screen(
        bold(say("faq-ask")),
        say("faq-ask-how"),
        say("faq-ask-never"),
        buttons=column(
            Press(say("menu-emergency"), ShowEmergency(Language(say.language))), own, to_menu(say)
        ),
    )


def answer(entry: Entry, related: Sequence[Entry], today: date, say: Say) -> Screen:
    """One sentence first; then what to do, may, must, must not, whom to call; then where it comes from."""
    return screen(
        bold(entry.title),
        entry.answer,
        *(section_words(each) for each in entry.sections),
        lines(*standing(entry, today, say)),
        expandable(lines(*(source_line(each, say) for each in entry.sources))),
        buttons=column(*(_show(each) for each in related), to_menu(say)),
    )


def standing(entry: Entry, today: date, say: Say) -> list[str]:
    """How far the answer can be relied on, a line each."""
    only_in = say("faq-only-in", language=entry.language) if entry.language != say.language else None
    overdue = (
        say("faq-review-overdue", day=moments.day(entry.next_review, say.language))
        if entry.overdue(today)
        else None
    )
    reviewed = (
        say("faq-awaits-review", who=entry.review_by)
        if entry.reviewed is None
        else say("faq-reviewed", who=entry.review_by, day=moments.day(entry.reviewed, say.language))
    )
    changed, as_of = law(entry, today, say)
    return [each for each in (changed, only_in, overdue, as_of, reviewed) if each]


def law(entry: Entry, today: date, say: Say) -> tuple[str | None, str | None]:
    """Whether it has changed since somebody went through the answer, and from which day that is."""
    as_of = entry.law_as_of and say("faq-law-as-of", day=moments.day(entry.law_as_of, say.language))
    return _law_changed(entry, today, say), as_of or None


def _law_changed(entry: Entry, today: date, say: Say) -> str | None:
    day = entry.changed_since(today)
    return say("faq-law-changed", day=moments.day(day, say.language)) if day else None


def suggestions(near: Sequence[Entry], say: Say, *, member: bool) -> Screen:
    otherwise = _otherwise(say, member=member)
    return screen(bold(say("faq-not-sure")), buttons=column(*(_show(each) for each in near), *otherwise))


def for_members(near: Sequence[Entry], say: Say) -> Screen:
    """To a stranger who has asked for what is answered to those who have joined."""
    otherwise = _otherwise(say, member=False)
    return screen(
        bold(say("faq-members-only")),
        say("faq-members-only-what"),
        buttons=column(*(_show(each) for each in near), *otherwise),
    )


def no_answer(say: Say, *, member: bool) -> Screen:
    otherwise = _otherwise(say, member=member)
    what = say("faq-no-answer-what") if member else say("web-no-answer")
    return screen(bold(say("faq-no-answer")), what, buttons=column(*otherwise))


def _otherwise(say: Say, *, member: bool) -> tuple[Press | None, ...]:
    """Only who has joined has a coordinator to ask."""
    return (
        Press(say("question-ask-coordinator"), AskCoordinator()) if member else None,
        Press(say("menu-emergency"), ShowEmergency(Language(say.language))),
        to_menu(say),
    )


def _show(entry: Entry) -> Press:
    return Press(entry.title, ShowAnswer(entry.slug))


def section_words(section: Section) -> Words:
    text = "\n".join("– " + line[2:] if line.startswith("- ") else line for line in section.text.splitlines())
    return lines(bold(section.heading), text)


def source_line(source: Source, say: Say) -> str:
    when = source.published or source.read
    assert when is not None  # noqa: S101  a source is loaded with one of the two
    text_id = "faq-source-published" if source.published else "faq-source-read"
    return say(text_id, source=source.text, day=moments.day(when, say.language))
