"""Answers to questions: the one right answer, a few near ones, or an honest no."""

from collections.abc import Sequence
from datetime import date

from bot.domain.faq import Entry, Section, Source
from bot.domain.people import Language
from bot.screens.buttons import Meaning, button
from bot.screens.emergency import ShowEmergency
from bot.screens.menu import to_menu
from bot.screens.questions.buttons import AskCoordinator, ShowOwnQuestions
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say


@button("faq")
class ShowAnswer(Meaning):
    slug: str


def ask(say: Say, *, member: bool) -> Screen:
    own = Press(say("questions-own"), ShowOwnQuestions(0)) if member else None
    return screen(
        bold(say("faq-ask")), say("faq-ask-how"), say("faq-ask-never"), buttons=column(own, to_menu(say))
    )


def answer(entry: Entry, related: Sequence[Entry], today: date, say: Say) -> Screen:
    """One sentence first; then what to do, may, must, must not, whom to call; then where it comes from."""
    return screen(
        bold(entry.title),
        entry.answer,
        *(_section(each) for each in entry.sections),
        lines(
            say("faq-review-overdue", day=moments.day(entry.next_review, say.language))
            if entry.overdue(today)
            else None,
            say("faq-law-as-of", day=moments.day(entry.law_as_of, say.language)) if entry.law_as_of else None,
            say("faq-awaits-review", who=entry.review_by)
            if entry.reviewed is None
            else say("faq-reviewed", who=entry.review_by, day=moments.day(entry.reviewed, say.language)),
            *(_source(each, say) for each in entry.sources),
        ),
        buttons=column(*(_show(each) for each in related), to_menu(say)),
    )


def suggestions(near: Sequence[Entry], say: Say, *, member: bool) -> Screen:
    otherwise = _otherwise(say, member=member)
    return screen(bold(say("faq-not-sure")), buttons=column(*(_show(each) for each in near), *otherwise))


def no_answer(say: Say, *, member: bool) -> Screen:
    otherwise = _otherwise(say, member=member)
    return screen(bold(say("faq-no-answer")), say("faq-no-answer-what"), buttons=column(*otherwise))


def _otherwise(say: Say, *, member: bool) -> tuple[Press | None, ...]:
    """Only who has joined has a coordinator to ask."""
    return (
        Press(say("question-ask-coordinator"), AskCoordinator()) if member else None,
        Press(say("menu-emergency"), ShowEmergency(Language(say.language))),
        to_menu(say),
    )


def _show(entry: Entry) -> Press:
    return Press(entry.title, ShowAnswer(entry.slug))


def _section(section: Section) -> Words:
    text = "\n".join("– " + line[2:] if line.startswith("- ") else line for line in section.text.splitlines())
    return lines(bold(section.heading), text)


def _source(source: Source, say: Say) -> str:
    when = source.published or source.read
    assert when is not None  # noqa: S101  a source is loaded with one of the two
    text_id = "faq-source-published" if source.published else "faq-source-read"
    return say(text_id, source=source.text, day=moments.day(when, say.language))
