"""Newsletters on their way: how far one has come, and how it went."""

from bot.domain.delivery import NO_MAIL
from bot.screens.email_participants import by_hand, to_addresses
from bot.screens.screen import Screen, bold, column, lines, screen
from bot.storage.outbox import Tally
from bot.texts.catalog import Say


def progress(so_far: Tally, group_id: int, say: Say) -> Screen:
    """Edited in place until everybody is settled; then it is the report. It never says «read»."""
    if so_far.waiting:
        done = so_far.total - so_far.waiting
        return screen(
            bold(say("newsletter-sending")), say("newsletter-progress", done=done, all=so_far.total)
        )
    missed = dict(so_far.refused)
    for reason, count in so_far.skipped.items():
        missed[reason] = missed.get(reason, 0) + count
    by_email = missed.pop(NO_MAIL, 0)
    return screen(
        bold(say("newsletter-report")),
        lines(
            say("newsletter-accepted", count=so_far.accepted, all=so_far.total - by_email),
            _missed(missed, say) if missed else None,
            say("newsletter-uncertain", count=so_far.uncertain) if so_far.uncertain else None,
            say("newsletter-possibly-twice", count=so_far.possibly_twice) if so_far.possibly_twice else None,
            by_hand(by_email, say),
            say("newsletter-not-read"),
        ),
        buttons=column(to_addresses(by_email, group_id, say)),
    )


def _missed(reasons: dict[str, int], say: Say) -> str:
    why = [
        say("reason-count", count=count, reason=say("reason", reason=reason))
        for reason, count in sorted(reasons.items())
    ]
    return say("newsletter-refused", count=sum(reasons.values()), why=" ".join(why))
