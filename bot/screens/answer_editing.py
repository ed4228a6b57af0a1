"""Changing one part of a vetted answer, and the versions that there were."""

from collections.abc import Sequence
from datetime import date

from bot.domain.answer_versions import DAYS, EDITED, Part, Proposal, part_of
from bot.domain.calendar import add_months
from bot.domain.faq import Entry
from bot.screens.answer_buttons import (
    BringBack,
    ChoosePart,
    EditPart,
    EmptyPart,
    KeptAnswer,
    LookAtVersion,
    PartOnDay,
    ShowVersions,
)
from bot.screens.answer_proposals import by_whom, named, part_name
from bot.screens.pages import page, position, turns
from bot.screens.screen import Press, Screen, Words, bold, code, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say

ON_A_PAGE = 8
_MAY_BE_EMPTY = frozenset(Part) - {Part.TITLE, Part.ANSWER, Part.REVIEW_BY, Part.NEXT_REVIEW}


def choose_part(entry: Entry, say: Say) -> Screen:
    return screen(
        bold(entry.title),
        say("answer-which-part"),
        buttons=column(
            *(Press(_label(entry, each, say), EditPart(entry.slug, entry.language, each)) for each in EDITED),
            Press(say("kept-back-to-answer"), KeptAnswer(entry.slug, entry.language)),
        ),
    )


def ask(entry: Entry, part: Part, today: date, say: Say, *, not_understood: bool = False) -> Screen:
    """What it is now, and how it is written. What is there can be copied by a tap."""
    now = part_of(entry, part)
    shown = moments.day(now, say.language) if isinstance(now, date) else now
    return screen(
        say("answer-day-not-understood") if not_understood else None,
        bold(part_name(part, entry.language, say)),
        code(shown) if shown else say("answer-nothing-yet"),
        say("answer-how", part=_kind(part)),
        say("answer-copy") if shown and part not in DAYS else None,
        buttons=column(
            *(
                Press(moments.day(day, say.language), PartOnDay(entry.slug, entry.language, part, day))
                for day in _days(part, today)
            ),
            Press(say("answer-empty-part"), EmptyPart(entry.slug, entry.language, part))
            if shown and part in _MAY_BE_EMPTY
            else None,
            Press(say("answer-other-part"), ChoosePart(entry.slug, entry.language)),
        ),
    )


def versions(slug: str, language: str, found: Sequence[Proposal], number: int, say: Say) -> Screen:
    """The newest first; each can be brought back but the one that is answered now."""
    shown = page(found, number, ON_A_PAGE)
    shipped = not any(each.version.number == 1 for each in found)
    old = [each.version.number or 0 for each in shown.items if each is not found[0]]
    if shipped and shown.number == shown.last and found:
        old.append(1)
    return screen(
        bold(say("kept-versions")),
        *(_version(each, say) for each in shown.items),
        say("answer-shipped") if shipped and shown.number == shown.last else None,
        position(shown, say),
        buttons=(
            *column(
                *(
                    Press(
                        say("answer-look-at-version", number=each.version.number or 0),
                        LookAtVersion(each.version.id),
                    )
                    for each in shown.items
                ),
                *(
                    Press(say("answer-bring-back", number=each), BringBack(slug, language, each))
                    for each in old
                ),
            ),
            *turns(shown, lambda to: ShowVersions(slug, language, to), say),
            *column(Press(say("kept-back-to-answer"), KeptAnswer(slug, language))),
        ),
    )


def _version(proposal: Proposal, say: Say) -> Words:
    version = proposal.version
    when = version.decided_at or version.written_at
    changed = [part_name(each.part, version.language, say) for each in proposal.changes]
    return lines(
        bold(say("answer-version", number=version.number or 0, day=moments.day(when, say.language))),
        say("answer-by", name=by_whom(version, say))
        if version.decider is None
        else say("answer-version-by", writer=by_whom(version, say), approver=named(version.decider, say)),
        say("answer-version-changed", parts=moments.listing(changed, say.language)) if changed else None,
    )


def _label(entry: Entry, part: Part, say: Say) -> str:
    name = part_name(part, entry.language, say)
    return name if part_of(entry, part) else say("answer-add-part", part=name)


def _kind(part: Part) -> str:
    if part in DAYS:
        return "day"
    if part.heading is not None:
        return "section"
    return "aliases" if part is Part.ALIASES else "line"


def _days(part: Part, today: date) -> Sequence[date]:
    """What is mostly meant."""
    if part is Part.NEXT_REVIEW:
        return [add_months(today, 6), add_months(today, 12)]
    return [today] if part in DAYS else []
