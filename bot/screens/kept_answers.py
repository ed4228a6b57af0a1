"""Vetted answers for those who keep them: what has to be done, the list by category, one answer."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from bot.domain.answer_reviews import Stage
from bot.domain.answer_versions import Listed, Mark, Page, Proposal
from bot.domain.events.answer_versions import AnswersImported
from bot.domain.faq import CATEGORIES, Entry, other_language
from bot.domain.network import Network
from bot.screens import faq
from bot.screens.answer_buttons import (
    ChoosePart,
    KeptAnswer,
    KeptIn,
    KeptToDo,
    LookAtVersion,
    SeeAnswer,
    ShowKept,
    ShowLawChanges,
    ShowProposals,
    ShowVersions,
)
from bot.screens.answer_proposals import by_whom
from bot.screens.buttons import Meaning
from bot.screens.digest import Line
from bot.screens.helpfulness import ShowHelpfulness
from bot.screens.menu import to_menu
from bot.screens.pages import page, position, turns
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say

ON_A_PAGE = 10
_TO_DO = (Mark.LAW_CHANGED, Mark.OVERDUE, Mark.LAW_CHANGES, Mark.NEAR, Mark.ONE_LANGUAGE)


def to_do(listed: Sequence[Listed]) -> list[Listed]:
    """Those with something that nobody has begun yet, the most pressing first."""
    first = {mark: number for number, mark in enumerate(_TO_DO)}
    found = [each for each in listed if first.keys() & each.marks.keys()]
    return sorted(found, key=lambda each: min(first[mark] for mark in first.keys() & each.marks.keys()))


def kept(listed: Sequence[Listed], waiting: int, say: Say) -> Screen:
    """The way in."""
    doing = len(to_do(listed))
    there = {each.entry.category for each in listed}
    return screen(
        bold(say("kept-title")),
        say("kept-what", count=len(listed)),
        buttons=column(
            Press(say("kept-to-do", count=doing), KeptToDo(0)) if doing else None,
            Press(say("kept-waiting", count=waiting), ShowProposals(0)) if waiting else None,
            Press(say("law-changes"), ShowLawChanges()),
            Press(say("helped-figures-button"), ShowHelpfulness(0)),
            *(
                Press(say("kept-category", category=each), KeptIn(each, 0))
                for each in CATEGORIES
                if each in there
            ),
            to_menu(say),
        ),
    )


def in_category(listed: Sequence[Listed], category: str, number: int, say: Say) -> Screen:
    mine = [each for each in listed if each.entry.category == category]
    return _list(say("kept-category", category=category), mine, number, lambda to: KeptIn(category, to), say)


def things_to_do(listed: Sequence[Listed], number: int, say: Say) -> Screen:
    return _list(say("kept-to-do-title"), to_do(listed), number, KeptToDo, say)


def proposals(waiting: Sequence[Proposal], number: int, say: Say) -> Screen:
    shown = page(waiting, number, ON_A_PAGE)
    return screen(
        bold(say("kept-waiting-title")),
        None if waiting else say("kept-waiting-none"),
        lines(*(f"– {_proposal_line(each, say)}" for each in shown.items)),
        position(shown, say),
        buttons=(
            *column(*(Press(each.after.title, LookAtVersion(each.version.id)) for each in shown.items)),
            *turns(shown, ShowProposals, say),
            *column(_back(say), to_menu(say)),
        ),
    )


def answer_page(found: Page, say: Say) -> Screen:
    """One answer in one language: how it stands, and what can be done with it."""
    entry = found.entry
    title = entry.title if entry else (found.other.title if found.other else found.slug)
    there = found.slug, found.language
    other = other_language(found.language)
    return screen(
        bold(title),
        lines(
            say("kept-version", language=found.language, number=found.number) if entry else None,
            say("kept-not-in", language=found.language) if entry is None else None,
            *marks_in_words(Listed(entry, found.marks), say) if entry else (),
            say("kept-follows", language=found.language, number=found.follows) if found.follows else None,
            say("kept-waits-by", name=by_whom(found.waiting, say)) if found.waiting else None,
            say("kept-draft") if found.draft else None,
        ),
        say("kept-review", day=moments.day(entry.next_review, say.language), owner=entry.owner)
        if entry
        else None,
        buttons=column(
            Press(say("kept-see"), SeeAnswer(*there)) if entry else None,
            Press(say("kept-look-at-draft"), LookAtVersion(found.draft.id)) if found.draft else None,
            Press(say("kept-look-at-waiting"), LookAtVersion(found.waiting.id)) if found.waiting else None,
            Press(
                say("kept-edit" if entry else "kept-translate", language=found.language), ChoosePart(*there)
            ),
            Press(say("kept-versions"), ShowVersions(*there, 0)) if entry else None,
            Press(say("kept-other-language", language=other), KeptAnswer(found.slug, other)),
            Press(say("kept-category", category=entry.category), KeptIn(entry.category, 0))
            if entry
            else None,
            _back(say),
        ),
    )


def as_staff_see(entry: Entry, today: date, voice: Say, say: Say) -> Screen:
    """With the words of who reads it, and the way back of who keeps it."""
    back = Press(say("kept-back-to-answer"), KeptAnswer(entry.slug, entry.language))
    return replace(faq.answer(entry, (), today, voice), buttons=column(back))


def marks_in_words(listed: Listed, say: Say) -> list[str]:
    return [
        say(
            "kept-mark",
            mark=mark.value,
            day=moments.day(day, say.language) if day else "",
            language=listed.entry.language,
        )
        for mark, day in listed.marks.items()
    ]


def imported_line(event: AnswersImported, _: Network, say: Say) -> Line:
    words = say("kept-imported", how=event.state.value, count=event.count)
    return Line(words, Press(say("kept-show-waiting"), ShowProposals(0)))


def review_line(stage: Stage, count: int, _: Network, say: Say) -> Line:
    """Word for word the same in Today."""
    return Line(
        say("kept-review-line", stage=stage.value, count=count), Press(say("kept-show-to-do"), KeptToDo(0))
    )


def law_line(count: int, _: Network, say: Say) -> Line:
    """In Today."""
    return Line(say("kept-law-line", count=count), Press(say("kept-show-to-do"), KeptToDo(0)))


def approval_line(entry: Entry, version_id: int, _: Network, say: Say) -> Line:
    """In Today."""
    return Line(say("kept-approval-line", title=entry.title), Press(entry.title, LookAtVersion(version_id)))


def _list(
    title: str, listed: Sequence[Listed], number: int, to: Callable[[int], Meaning], say: Say
) -> Screen:
    shown = page(listed, number, ON_A_PAGE)
    return screen(
        bold(title),
        None if listed else say("kept-none"),
        *(_row(each, say) for each in shown.items if each.marks),
        position(shown, say),
        buttons=(
            *column(
                *(
                    Press(each.entry.title, KeptAnswer(each.entry.slug, each.entry.language))
                    for each in shown.items
                )
            ),
            *turns(shown, to, say),
            *column(_back(say), to_menu(say)),
        ),
    )


def _row(listed: Listed, say: Say) -> Words:
    return lines(bold(listed.entry.title), *marks_in_words(listed, say))


def _proposal_line(proposal: Proposal, say: Say) -> str:
    return say(
        "kept-proposal-line",
        title=proposal.after.title,
        name=by_whom(proposal.version, say),
        day=moments.day(proposal.version.written_at, say.language),
        language=proposal.version.language,
    )


def _back(say: Say) -> Press:
    return Press(say("kept-title"), ShowKept())
