"""Newsletters after they were sent: correcting and withdrawing them, and how far that has come."""

from dataclasses import replace

from bot.domain.corrections import Begun, Change, Proposal, Standing
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter
from bot.domain.people import Language, Person
from bot.screens.correction_buttons import (
    AskForYes,
    BeginCorrection,
    DropCorrection,
    LookAtCorrection,
    MakeCorrection,
    OpenLetter,
    SayWhy,
    Withdraw,
)
from bot.screens.newsletters import as_written, letter
from bot.screens.places import group_name
from bot.screens.screen import Press, Rows, Screen, bold, column, lines, screen
from bot.screens.telltales import warning
from bot.texts.catalog import Say

_MOST_OF_A_TITLE = 80


def write(begun: Begun, network: Network, say: Say) -> Screen:
    newsletter = begun.letter
    return screen(
        bold(say("correction-write", language=begun.language)),
        _forwarded(begun, network, say),
        say("correction-write-own-how" if begun.own else "correction-write-how"),
        _files_stay(newsletter, say),
        bold(say("newsletter-write-never")),
        buttons=column(Press(say("newsletter-keep-as-it-is"), OpenLetter(newsletter.id))),
    )


def _forwarded(begun: Begun, network: Network, say: Say) -> str | None:
    original = begun.original
    if original is None or (begun.own is None and original.withdrawn_at is None):
        return None
    how = "withdrawn" if original.withdrawn_at is not None else "below"
    return say("correction-write-forwarded", how=how, group=group_name(original.place, network, say))


def as_it_is(begun: Begun) -> Screen:
    """To be copied."""
    return Screen(as_written(begun.as_it_is))


def preview(proposal: Proposal, network: Network, say: Say) -> Screen:
    """As readers will have it; the files stay where they are."""
    return letter(replace(proposal.letter, files=()), network, say)


def check(proposal: Proposal, by: Person, say: Say) -> Screen:
    newsletter = proposal.letter
    unchanged = proposal.unchanged
    return screen(
        lines(
            say("correction-copies", count=proposal.copies),
            say("correction-silent"),
            *(say("correction-unchanged", language=each) for each in unchanged),
        ),
        _files_stay(newsletter, say),
        warning((each.words for each in newsletter.texts.values()), say),
        say("correction-second-person") if _waits_for_another(proposal, by) else None,
        buttons=(*column(*_yes(proposal, by, say)), *_or_else(proposal, by, say)),
    )


def _waits_for_another(proposal: Proposal, by: Person) -> bool:
    return proposal.needs_another and proposal.writer_id == by.id


def _yes(proposal: Proposal, by: Person, say: Say) -> tuple[Press, ...]:
    number = proposal.letter.id
    if _waits_for_another(proposal, by):
        return (Press(say("correction-ask"), AskForYes(number)),)
    return (
        Press(
            say("correction-make", count=proposal.copies), MakeCorrection(number, proposal.seal, tells=False)
        ),
        Press(say("correction-make-and-tell"), MakeCorrection(number, proposal.seal, tells=True)),
    )


def _or_else(proposal: Proposal, by: Person, say: Say) -> Rows:
    number = proposal.letter.id
    again = [
        Press(say("correction-rewrite", language=each), BeginCorrection(number, Language(each)))
        for each in proposal.letter.written_in
    ]
    drop = Press(say("correction-drop"), DropCorrection(number))
    return column(*again, drop) if proposal.writer_id == by.id else column(drop)


def proposed(proposal: Proposal, network: Network, say: Say) -> Screen:
    """To those who may say yes to it."""
    group = group_name(proposal.letter.place, network, say)
    return screen(
        bold(say("correction-proposed", group=group)),
        say("correction-proposed-how"),
        buttons=column(Press(say("correction-look"), LookAtCorrection(proposal.letter.id))),
    )


def asked(say: Say) -> Screen:
    return screen(say("correction-asked"))


def made(proposal: Proposal, by: Person, say: Say) -> Screen:
    """How far it has come is told to who wrote it."""
    return screen(say("correction-made" if proposal.writer_id == by.id else "correction-made-for-writer"))


def dropped(say: Say) -> Screen:
    return screen(say("correction-dropped"))


def preview_follows(say: Say) -> Screen:
    return screen(say("correction-preview"))


def told(newsletter: Newsletter, network: Network, say: Say) -> Screen:
    """To readers, where the writer wants them to know at once."""
    return screen(
        say("correction-told", group=group_name(newsletter.place, network, say)),
        buttons=column(Press(say("correction-read"), OpenLetter(newsletter.id))),
    )


def ask_to_withdraw(newsletter: Newsletter, copies: int, network: Network, say: Say) -> Screen:
    group = group_name(newsletter.place, network, say)
    title = newsletter.text_in(say.language).title
    return screen(
        bold(say("withdrawal-ask", group=group, count=copies)),
        _cut(title) if title else None,
        say("withdrawal-means"),
        say("withdrawal-files-stay") if newsletter.files else None,
        buttons=column(
            Press(say("withdrawal-yes"), Withdraw(newsletter.id)),
            Press(say("withdrawal-no"), OpenLetter(newsletter.id)),
        ),
    )


def _cut(title: str) -> str:
    return title if len(title) <= _MOST_OF_A_TITLE else title[: _MOST_OF_A_TITLE - 1] + "…"


def withdrawn(newsletter: Newsletter, say: Say) -> Screen:
    return screen(
        bold(say("withdrawal-done")),
        say("withdrawal-why-offer"),
        buttons=column(Press(say("withdrawal-why"), SayWhy(newsletter.id))),
    )


def ask_why(newsletter_id: int, say: Say) -> Screen:
    return screen(
        bold(say("withdrawal-why-ask")),
        say("withdrawal-why-how"),
        buttons=column(Press(say("archive-open"), OpenLetter(newsletter_id))),
    )


def why_kept(newsletter_id: int, say: Say) -> Screen:
    return screen(
        say("withdrawal-why-kept"), buttons=column(Press(say("archive-open"), OpenLetter(newsletter_id)))
    )


def gone(newsletter: Newsletter, network: Network, say: Say) -> Screen:
    """Stands in the place of a letter that is too old to be deleted."""
    return screen(
        bold(say("newsletter-from", group=group_name(newsletter.place, network, say))),
        say("withdrawal-gone"),
    )


def progress(so_far: Standing, change: Change, say: Say) -> Screen:
    """One message, edited until it is the report. How many there are is not known from the beginning."""
    done = so_far.edited + so_far.deleted
    if so_far.waiting:
        return screen(
            bold(say("withdrawal-under-way" if change.withdraws else "correction-under-way")),
            say("newsletter-progress", done=done, all=done + so_far.waiting) if done else None,
        )
    return screen(
        bold(say("withdrawal-report" if change.withdraws else "correction-report")),
        lines(*(_withdrawn(so_far, say) if change.withdraws else _corrected(so_far, say))),
    )


def overtaken(say: Say) -> Screen:
    return screen(bold(say("correction-report")), say("correction-overtaken"))


def _corrected(so_far: Standing, say: Say) -> tuple[str | None, ...]:
    return (
        say("correction-count", count=so_far.edited),
        say("correction-meanwhile"),
        _missed(so_far, say),
    )


def _withdrawn(so_far: Standing, say: Say) -> tuple[str | None, ...]:
    return (
        say("withdrawal-count", count=so_far.deleted),
        say("withdrawal-count-old", count=so_far.edited) if so_far.edited else None,
        _missed(so_far, say),
    )


def _missed(so_far: Standing, say: Say) -> str | None:
    if not so_far.missed:
        return None
    why = [
        say("reason-count", count=count, reason=say("reason", reason=reason))
        for reason, count in sorted(so_far.missed.items())
    ]
    return say("correction-missed", count=sum(so_far.missed.values()), why=" ".join(why))


def _files_stay(newsletter: Newsletter, say: Say) -> str | None:
    return say("correction-files-stay") if newsletter.files else None
