"""A law changes: which, from when, and which answers have to be gone through."""

from collections.abc import Sequence

from bot.domain.law_changes import Affected
from bot.domain.laws import Law, LawChange
from bot.domain.network import Network
from bot.domain.spelling import begun
from bot.screens.answer_buttons import (
    AskLawDay,
    AskToTakeBack,
    ChooseLaw,
    KeptAnswer,
    LookAtLawChange,
    NoteLawChange,
    ShowKept,
    ShowLawChanges,
    TakeBackLawChange,
    WriteLawNote,
)
from bot.screens.digest import Line
from bot.screens.menu import to_menu
from bot.screens.pages import page, position, turns
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say

ON_A_PAGE = 10


def changes(noted: Sequence[Affected], say: Say) -> Screen:
    """The latest day first: what is past and seen to is of no use on top."""
    latest = list(reversed(noted))[:ON_A_PAGE]
    return screen(
        bold(say("law-changes")),
        lines(*(f"– {_line(each, say)}" for each in latest)) if latest else say("law-changes-none"),
        buttons=column(
            *(Press(_label(each, say), LookAtLawChange(each.change.id, 0)) for each in latest),
            Press(say("law-change-new"), ChooseLaw()),
            Press(say("kept-title"), ShowKept()),
            to_menu(say),
        ),
    )


def choose_law(laws: Sequence[Law], say: Say) -> Screen:
    return screen(
        bold(say("law-change-which")),
        buttons=column(
            *(Press(begun(_name(each, say)), AskLawDay(_packed(each.number))) for each in laws),
            Press(say("law-changes"), ShowLawChanges()),
        ),
    )


def ask_day(say: Say) -> Screen:
    return screen(
        bold(say("law-change-when")),
        say("law-change-when-how"),
        buttons=column(Press(say("law-changes"), ShowLawChanges())),
    )


def check(affected: Affected, say: Say) -> Screen:
    law, on = _packed(affected.law.number), affected.change.on
    return screen(
        bold(_line(affected, say)),
        say("law-change-check", count=len(affected.entries)),
        buttons=column(
            Press(say("law-change-note-it"), NoteLawChange(law, on)),
            Press(say("law-change-write-note"), WriteLawNote(law, on)),
            Press(say("law-changes"), ShowLawChanges()),
        ),
    )


def ask_note(affected: Affected, say: Say) -> Screen:
    return screen(
        bold(_line(affected, say)),
        say("law-change-note-how"),
        buttons=column(Press(say("law-changes"), ShowLawChanges())),
    )


def noted(affected: Affected, say: Say, number: int = 0) -> Screen:
    """The change with the answers that are still from before it."""
    shown = page(affected.entries, number, ON_A_PAGE)
    change = affected.change
    return screen(
        bold(_line(affected, say)),
        change.note,
        say("law-change-to-see", count=len(affected.entries)),
        position(shown, say),
        buttons=(
            *column(*(Press(each.title, KeptAnswer(each.slug, each.language)) for each in shown.items)),
            *turns(shown, lambda to: LookAtLawChange(change.id, to), say),
            *column(
                Press(say("law-change-take-back"), AskToTakeBack(change.id)),
                Press(say("law-changes"), ShowLawChanges()),
                to_menu(say),
            ),
        ),
    )


def ask_to_take_back(affected: Affected, say: Say) -> Screen:
    return screen(
        bold(say("law-change-take-back-title")),
        _line(affected, say),
        say("law-change-take-back-what"),
        buttons=column(
            Press(say("law-change-take-back-yes"), TakeBackLawChange(affected.change.id)),
            Press(say("law-change-take-back-no"), LookAtLawChange(affected.change.id, 0)),
        ),
    )


def taken_back(affected: Affected, say: Say) -> Screen:
    return screen(
        say("law-change-taken-back", law=_name(affected.law, say)),
        buttons=column(Press(say("law-changes"), ShowLawChanges()), to_menu(say)),
    )


def told_line(change: LawChange, _: Network, say: Say) -> Line:
    """To those who keep the answers."""
    words = say("law-change-told", number=change.law, day=moments.day(change.on, say.language))
    return Line(words, Press(say("law-change-look"), LookAtLawChange(change.id, 0)))


def number_of(packed: str) -> str:
    """Of an act, as a button carries it."""
    return packed.replace("-", ":")


def _packed(number: str) -> str:
    return number.replace(":", "-")


def _name(law: Law, say: Say) -> str:
    return f"{law.name(say.language)} ({law.number})"


def _label(affected: Affected, say: Say) -> str:
    return f"{begun(affected.law.name(say.language))}, {moments.day(affected.change.on, say.language)}"


def _line(affected: Affected, say: Say) -> str:
    return say(
        "law-change-line",
        law=begun(affected.law.name(say.language)),
        number=affected.law.number,
        day=moments.day(affected.change.on, say.language),
    )
