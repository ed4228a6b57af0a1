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
        lines(*doubts(entry, today, say)),
        *(section_words(each) for each in entry.sections),
        lines(*standing(entry, say)),
        expandable(lines(*(source_line(each, say) for each in entry.sources))),
        buttons=column(*(_show(each) for each in related), to_menu(say)),
    )


def doubts(entry: Entry, today: date, say: Say) -> list[str]:
    """Why the answer may not be right any more, a line each: to be read before it is followed."""
    only_in = say("faq-only-in", language=entry.language) if entry.language != say.language else None
    late = moments.day(entry.next_review, say.language)
    overdue = say("faq-review-overdue", day=late) if entry.overdue(today) else None
    return [each for each in (law_changed(entry, today, say), overdue, only_in) if each]


def standing(entry: Entry, say: Say) -> list[str]:
    """From which day the law is, and who has reviewed the answer, a line each."""
    reviewed = (
        say("faq-awaits-review", who=entry.review_by)
        if entry.reviewed is None
        else say("faq-reviewed", who=entry.review_by, day=moments.day(entry.reviewed, say.language))
    )
    return [each for each in (law_as_of(entry, say), reviewed) if each]


def law_as_of(entry: Entry, say: Say) -> str | None:
    day = entry.law_as_of
    return say("faq-law-as-of", day=moments.day(day, say.language)) if day else None


def law_changed(entry: Entry, today: date, say: Say) -> str | None:
    """Since somebody last went through the answer."""
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
