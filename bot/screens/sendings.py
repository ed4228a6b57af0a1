"""Newsletters on their way: how far one has come, and how it went."""

from bot.domain.delivery import MOST_TRIES, NO_MAIL
from bot.screens.correction_buttons import after_sending
from bot.screens.email_participants import not_mailed, to_addresses
from bot.screens.reports import to_missed, to_parts
from bot.screens.schedule_buttons import StopSending
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.screens.uncertain import to_uncertain
from bot.storage.ledger import Tally
from bot.texts.catalog import Say


def progress(so_far: Tally, newsletter_id: int, group_id: int, say: Say, *, several: bool = False) -> Screen:
    """Edited in place until everybody is settled; then it is the report. It never says «read»."""
    if so_far.waiting:
        done = so_far.wanted - so_far.waiting
        return screen(
            bold(say("newsletter-sending")),
            say("newsletter-progress", done=done, all=so_far.wanted),
            buttons=column(Press(say("sending-stop"), StopSending(newsletter_id))),
        )
    missed = dict(so_far.missed)
    by_email = missed.pop(NO_MAIL, 0)
    not_reached = bool(missed or by_email or so_far.uncertain)
    stopped = "stopped" in so_far.skipped
    somebody_has_it = not stopped or so_far.accepted or so_far.uncertain
    return screen(
        bold(say("sending-stopped-report" if stopped else "newsletter-report")),
        lines(
            _accepted(so_far, say),
            _accepted_by_mail(so_far, without=by_email, say=say),
            _missed(missed, say) if missed else None,
            _gave_up(so_far, say),
            say("newsletter-uncertain", count=so_far.uncertain) if so_far.uncertain else None,
            say("newsletter-possibly-twice", count=so_far.possibly_twice) if so_far.possibly_twice else None,
            not_mailed(by_email, say),
            say("audience-opted-out", count=so_far.opted_out) if so_far.opted_out else None,
            say("newsletter-not-read"),
        ),
        buttons=(
            *column(
                to_uncertain(so_far.uncertain, newsletter_id, say),
                to_missed(newsletter_id, say) if not_reached else None,
                to_parts(newsletter_id, say) if several else None,
                to_addresses(by_email, group_id, say),
            ),
            *((after_sending(newsletter_id, say),) if somebody_has_it else ()),
        ),
    )


def report_below(say: Say) -> Screen:
    """What becomes of the progress when the report is a message of its own."""
    return screen(say("report-below"))


def _accepted(so_far: Tally, say: Say) -> str | None:
    """Nothing where it all went by mail."""
    everybody = so_far.wanted - so_far.by_mail
    count = so_far.accepted - so_far.accepted_by_mail
    return say("newsletter-accepted", count=count, all=everybody) if everybody else None


def _accepted_by_mail(so_far: Tally, *, without: int, say: Say) -> str | None:
    """`without` those to whom no mail could be sent: they are named by themselves."""
    everybody = so_far.by_mail - without
    return say("newsletter-mailed", count=so_far.accepted_by_mail, all=everybody) if everybody else None


def _gave_up(so_far: Tally, say: Say) -> str | None:
    """What could never be sent is no fault of the reader's: whoever wrote it can mend it."""
    count = so_far.refused.get("tried-too-often", 0)
    return say("report-gave-up", count=count, tries=MOST_TRIES) if count else None


def _missed(reasons: dict[str, int], say: Say) -> str:
    why = [
        say("reason-count", count=count, reason=say("reason", reason=reason))
        for reason, count in sorted(reasons.items())
    ]
    return say("newsletter-refused", count=sum(reasons.values()), why=" ".join(why))
