"""A change of a vetted answer: what is different in words, and the answers to it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bot.domain.answer_versions import EDITED, Change, Part, Proposal, State, Value, Version
from bot.domain.faq import CATEGORIES, HEADINGS, Entry, other_language
from bot.domain.network import Network
from bot.screens import faq
from bot.screens.answer_buttons import (
    ApproveVersion,
    ChooseCategory,
    ChoosePart,
    DiscardDraft,
    GoOnEditing,
    KeptAnswer,
    LookAtVersion,
    ProposeDraft,
    PutInto,
    ReadVersion,
    SendBackVersion,
    ShowProposals,
    WithdrawVersion,
)
from bot.screens.menu import to_menu
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.screens.telltales import warning
from bot.search.entry_text import entry_of
from bot.texts import moments
from bot.texts.catalog import Say

_ROOM = 2200
"""Characters for what is different; the whole text is one tap away."""


def part_name(part: Part, language: str, say: Say) -> str:
    """A section goes by its heading in the language of the answer."""
    if part.heading is not None:
        return HEADINGS[language][part.heading]
    return say("answer-part", part=part.name.lower().replace("_", "-"))


def by_whom(version: Version, say: Say) -> str:
    return say("kept-from-file") if version.writer is None else named(version.writer, say)


def named(name: str, say: Say) -> str:
    """Whoever is forgotten has none."""
    return name or say("kept-forgotten")


def differences(proposal: Proposal, say: Say) -> Iterable[Words]:
    """Before and after of each part; of a new question only what it says."""
    changes = proposal.changes
    room = max(_ROOM // (2 * max(len(changes), 1)), 60)
    for each in changes:
        name = bold(part_name(each.part, proposal.after.language, say))
        if proposal.before is None:
            yield lines(name, _value(each.part, each.after, room, say))
        else:
            yield lines(name, *_both(each, room, say))


def preview(proposal: Proposal, say: Say) -> Screen:
    """A draft, to its writer."""
    version = proposal.version
    there = version.slug, version.language
    return screen(
        bold(say("answer-draft-title", title=proposal.after.title)),
        *differences(proposal, say),
        say("answer-review-falls") if _loses_review(proposal) else None,
        say("answer-no-difference") if not proposal.changes else None,
        warning(_new_lines(proposal), say),
        buttons=column(
            Press(say("answer-propose"), ProposeDraft(version.id)) if proposal.changes else None,
            Press(say("answer-read-whole"), ReadVersion(version.id)),
            Press(say("answer-change-more"), ChoosePart(*there)),
            Press(say("answer-throw-away"), DiscardDraft(version.id)),
        ),
    )


def proposed(proposal: Proposal, approvers: int, say: Say) -> Screen:
    version = proposal.version
    other = other_language(version.language)
    return screen(
        bold(say("answer-proposed")),
        say("answer-proposed-whom", count=approvers),
        say("answer-other-language", language=other),
        buttons=column(
            Press(say("kept-other-language", language=other), KeptAnswer(version.slug, other)),
            Press(say("approval-withdraw"), WithdrawVersion(version.id)),
            Press(say("kept-back-to-answer"), KeptAnswer(version.slug, version.language)),
            to_menu(say),
        ),
    )


def card(proposal: Proposal, say: Say, *, own: bool = False, keeps: bool = True) -> Screen:
    """To those who may approve it; its writer can only take it back. What is settled is only read, but one
    who keeps the answers can write on what was sent back."""
    version = proposal.version
    waits = version.state is State.PROPOSED
    new = proposal.before is None
    there = version.slug, version.language
    return screen(
        bold(say("answer-card-new" if new else "answer-card", language=version.language)),
        None if new else proposal.after.title,
        say("answer-by", name=by_whom(version, say)),
        *differences(proposal, say),
        say("answer-overtaken-card") if proposal.overtaken and waits else None,
        None if waits else say("answer-version-state", state=version.state.value),
        buttons=column(
            Press(say("answer-approve"), ApproveVersion(version.id)) if waits and not own else None,
            Press(say("approval-send-back"), SendBackVersion(version.id)) if waits and not own else None,
            Press(say("answer-category"), ChooseCategory(version.id))
            if waits and proposal.asks_for_category and not own
            else None,
            Press(say("approval-withdraw"), WithdrawVersion(version.id)) if waits and own else None,
            Press(say("answer-read-whole"), ReadVersion(version.id)),
            _write_on(version, say) if keeps and version.state is State.RETURNED else None,
            Press(say("kept-back-to-answer"), KeptAnswer(*there)) if keeps and not new else None,
            Press(say("kept-waiting-title"), ShowProposals(0)) if keeps else to_menu(say),
        ),
    )


def _write_on(version: Version, say: Say) -> Press:
    return Press(say("answer-go-on"), GoOnEditing(version.id))


def choose_category(version_id: int, say: Say) -> Screen:
    return screen(
        bold(say("answer-category")),
        say("answer-category-how"),
        buttons=column(
            *(Press(say("kept-category", category=each), PutInto(version_id, each)) for each in CATEGORIES),
            Press(say("answer-look-again"), LookAtVersion(version_id)),
        ),
    )


def whole(proposal: Proposal, today: date, voice: Say, say: Say) -> Screen:
    """The answer as it would be, in the words of who reads it."""
    back = Press(say("answer-look-again"), LookAtVersion(proposal.version.id))
    return replace(faq.answer(proposal.after, (), today, voice), buttons=column(back))


def has_approved(proposal: Proposal, say: Say) -> Screen:
    """What the card becomes for whoever says yes, and a moment later for the others."""
    return _settled(replace(proposal.version, state=State.PUBLISHED), proposal.after.title, say)


def published(version: Version, _: Network, say: Say) -> Screen:
    """To the writer."""
    return screen(
        bold(say("answer-published")),
        say("answer-published-by", name=version.decider or ""),
        buttons=column(Press(say("answer-look-again"), LookAtVersion(version.id)), to_menu(say)),
    )


def card_settled(version: Version, _: Network, say: Say) -> Screen:
    entry = entry_of(version.text, version.slug, version.language, version.slug)
    return _settled(version, entry.title, say)


def ask_why(version: Version, say: Say) -> Screen:
    return screen(
        bold(say("approval-why")),
        say("answer-why-file")
        if version.writer is None
        else say("answer-why-how", name=named(version.writer, say)),
        buttons=column(Press(say("answer-look-again"), LookAtVersion(version.id))),
    )


def sent_back(version: Version, say: Say) -> Screen:
    return screen(
        say("answer-sent-back"),
        buttons=column(
            _write_on(version, say), Press(say("kept-waiting-title"), ShowProposals(0)), to_menu(say)
        ),
    )


def came_back(version: Version, entry: Entry, by: str, why: str, say: Say, *, may_edit: bool) -> Screen:
    """To the writer."""
    return screen(
        bold(say("answer-came-back")),
        entry.title,
        say("approval-came-back-why", name=by, why=why),
        None if may_edit else say("answer-came-back-to", name=by),
        buttons=column(
            _write_on(version, say) if may_edit else None,
            Press(say("answer-look-again"), LookAtVersion(version.id)),
        ),
    )


def withdrawn(say: Say) -> Screen:
    return screen(say("answer-withdrawn"), buttons=column(to_menu(say)))


def _settled(version: Version, title: str, say: Say) -> Screen:
    published = version.state is State.PUBLISHED
    other = other_language(version.language)
    return screen(
        bold(say("answer-version-state", state=version.state.value)),
        title,
        say("answer-other-language", language=other) if published else None,
        buttons=column(
            Press(say("answer-look-again"), LookAtVersion(version.id)),
            Press(say("kept-other-language", language=other), KeptAnswer(version.slug, other))
            if published
            else None,
            Press(say("kept-waiting-title"), ShowProposals(0)),
        ),
    )


def _both(change: Change, room: int, say: Say) -> Iterable[str]:
    yield say("answer-before", words=_value(change.part, change.before, room, say))
    yield say("answer-after", words=_value(change.part, change.after, room, say))


def _value(part: Part, value: Value, room: int, say: Say) -> str:
    if value is None:
        return say("answer-nothing")
    if isinstance(value, date):
        return moments.day(value, say.language)
    if part is Part.CATEGORY:
        return say("kept-category", category=value)
    words = f"\n{value}".replace("\n- ", "\n– ")[1:]
    return words if len(words) <= room else words[: room - 1] + "…"


def _new_lines(proposal: Proposal) -> Iterable[str]:
    """A number that two people have let through is not asked about again."""
    for each in proposal.changes:
        if each.part in EDITED and isinstance(each.after, str):
            before = each.before.splitlines() if isinstance(each.before, str) else ()
            yield from (line for line in each.after.splitlines() if line not in before)


def _loses_review(proposal: Proposal) -> bool:
    before = proposal.before
    return before is not None and before.reviewed is not None and proposal.after.reviewed is None
