"""Newsletters: asking for the text, the preview, and the letter itself."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.approvals import needs_approval
from bot.domain.audiences import Reach
from bot.domain.clock import SWEDEN
from bot.domain.network import Network, places_above
from bot.domain.newsletters import Newsletter, Text
from bot.domain.people import Language
from bot.domain.ready_drafts import left_in
from bot.screens.audience_buttons import to_audience
from bot.screens.audience_words import readers, where
from bot.screens.email_participants import by_hand, to_addresses
from bot.screens.menu import to_menu
from bot.screens.newsletter_buttons import (
    ChooseForwarded,
    ChooseReadyDraft,
    ConfirmNewsletter,
    DiscardNewsletter,
    FillInNewsletter,
    LookAtNewsletter,
    ReallyDiscard,
    RewriteNewsletter,
    SendNewsletter,
    ShowMoreChoices,
    ShowParts,
    to_letter,
)
from bot.screens.places import group_name
from bot.screens.relative_words import rule as near_rule
from bot.screens.repeats import rule
from bot.screens.schedule_buttons import ChooseTime, PlanNearMeeting, RepeatIt, ShowComing
from bot.screens.schedules import arrival, title, urgency
from bot.screens.screen import (
    Attachment,
    Entity,
    Press,
    Rows,
    Screen,
    Words,
    bold,
    column,
    lines,
    pairs,
    screen,
)
from bot.texts import moments
from bot.texts.catalog import Say


def write(
    place: str, group_id: int, network: Network, say: Say, *, unfinished: Newsletter | None = None
) -> Screen:
    return screen(
        bold(say("newsletter-write")),
        _draft(unfinished, say) if unfinished else None,
        say("newsletter-write-how", group=group_name(place, network, say)),
        bold(say("newsletter-write-never")),
        buttons=column(
            Press(say("newsletter-go-on"), LookAtNewsletter(unfinished.id)) if unfinished else None,
            Press(say("newsletter-from-draft"), ChooseReadyDraft(group_id)),
            Press(say("newsletter-forward"), ChooseForwarded(group_id)) if places_above(place) else None,
            Press(say("schedule-coming"), ShowComing(group_id)),
            to_menu(say),
        ),
    )


def _draft(unfinished: Newsletter, say: Say) -> Words:
    """One that a second person has seen stays, whatever else is written."""
    return lines(
        say("newsletter-has-draft", title=title(unfinished, say)),
        None if unfinished.asks else say("newsletter-draft-goes"),
    )


def letter(newsletter: Newsletter, network: Network, say: Say) -> Screen:
    """Exactly what a reader gets."""
    text = newsletter.text_in(say.language)
    other = text.words and newsletter.read_in(say.language) != say.language
    return screen(
        lines(
            bold(say("newsletter-from", group=group_name(newsletter.place, network, say))),
            say("newsletter-other-language") if other else None,
            _corrected(newsletter.corrected_at, say),
        ),
        as_written(text) if text.words else None,
        attachments=tuple(Attachment(each["kind"], each["file"]) for each in newsletter.files),
    )


def _corrected(at: datetime | None, say: Say) -> str | None:
    """An edit makes no sound: whoever reads it again is to see that it is another one."""
    if at is None:
        return None
    clock = moments.clock(at.astimezone(SWEDEN).time(), say.language)
    return say("correction-at", day=moments.day(at, say.language), clock=clock)


def as_written(text: Text) -> Words:
    return Words(text.words, tuple(_entity(each) for each in text.entities))


def check(
    newsletter: Newsletter, reach: Reach, network: Network, say: Say, *, was_planned: bool = False
) -> Screen:
    """Stands under the preview: whom it goes to, in which languages, when, and what can be done with it."""
    return screen(
        bold(say("newsletter-draft-again")) if was_planned else None,
        lines(*_standing(newsletter, reach, network, say)),
        by_hand(reach.by_email, say),
        buttons=_choices(newsletter, reach, say),
    )


def _standing(
    newsletter: Newsletter, reach: Reach, network: Network, say: Say
) -> Sequence[Words | str | None]:
    """A line each, and none for what is as it mostly is: a phone shows few."""
    return [
        readers(newsletter, reach, network, say),
        languages(newsletter, reach, say),
        to_fill_in(newsletter, say),
        urgency(newsletter, say),
        None if newsletter.repeats is None else say("repeat-kept", rule=rule(newsletter.repeats, say)),
        None
        if newsletter.near_meeting is None
        else say("relative-kept", rule=near_rule(newsletter.near_meeting, say)),
    ]


def _goes(newsletter: Newsletter, say: Say) -> tuple[Press, ...]:
    """A letter that came back goes on by the rule that it had, unless somebody wants it otherwise."""
    if to_fill_in(newsletter, say):
        return (Press(say("newsletter-fill-in"), FillInNewsletter(newsletter.id)),)
    asks = needs_approval(newsletter.audience, newsletter.topic)
    again: RepeatIt | PlanNearMeeting | None = None
    if newsletter.repeats is not None:
        again = RepeatIt(newsletter.id, newsletter.repeats.code, sure=False)
    elif newsletter.near_meeting is not None:
        again = PlanNearMeeting(newsletter.id, newsletter.near_meeting.code, sure=False)
    if again is None:
        return (Press(say("approval-ask" if asks else "newsletter-send"), SendNewsletter(newsletter.id)),)
    now = "repeat-once" if newsletter.is_series else "newsletter-send"
    return (
        Press(say("approval-ask" if asks else "repeat-again"), again),
        Press(say(now), SendNewsletter(newsletter.id)),
    )


def _choices(newsletter: Newsletter, reach: Reach, say: Say) -> Rows:
    """Sending stands alone on top; then whom and when; then the letter itself."""
    return (
        *column(
            *_goes(newsletter, say),
            Press(say("schedule-choose"), ChooseTime(newsletter.id)),
            to_audience(newsletter.id, say),
        ),
        *pairs(
            Press(say("newsletter-parts"), ShowParts(newsletter.id)),
            Press(say("newsletter-more"), ShowMoreChoices(newsletter.id)),
            Press(say("newsletter-rewrite"), RewriteNewsletter(newsletter.id, Language.SWEDISH)),
            Press(say("newsletter-discard"), DiscardNewsletter(newsletter.id)),
        ),
        *column(to_addresses(reach.by_email, newsletter.group_id, say)),
    )


def languages(newsletter: Newsletter, reach: Reach, say: Say) -> str | None:
    """Who reads something else than they have chosen is named before it is sent."""
    if newsletter.in_english_only:
        return say("newsletter-english-only")
    if Language.ENGLISH in newsletter.texts:
        return say("newsletter-both-languages")
    return say("newsletter-swedish-only", count=reach.in_english) if reach.in_english else None


def to_fill_in(newsletter: Newsletter, say: Say) -> str | None:
    left = left_in(newsletter.texts.values())
    return say("newsletter-to-fill-in", count=len(left)) if left else None


def ask_again(newsletter: Newsletter, reach: Reach, network: Network, say: Say) -> Screen:
    """Above the municipalities one tap too many is read in a whole county."""
    group = where(newsletter.audience, newsletter.place, network, say)
    return screen(
        bold(say("newsletter-ask-again", people=reach.in_all, group=group)),
        by_hand(reach.by_email, say),
        say("approval-before"),
        buttons=column(
            Press(say("approval-ask-sure"), ConfirmNewsletter(newsletter.id)),
            to_audience(newsletter.id, say),
            to_letter(newsletter.id, say),
        ),
    )


def preview_follows(say: Say) -> Screen:
    return screen(say("newsletter-preview"))


def on_its_way(newsletter: Newsletter, now: datetime, network: Network, say: Say) -> Screen:
    return screen(
        say("newsletter-on-its-way", group=where(newsletter.audience, newsletter.place, network, say)),
        arrival(newsletter, now, say),
        buttons=column(to_menu(say)),
    )


def refused(text_id: str, arguments: Mapping[str, Any], say: Say) -> Screen:
    """What was written does not do; a letter is still awaited."""
    return screen(say(text_id, **arguments), buttons=column(to_menu(say)))


def not_sent_yet(say: Say) -> Screen:
    return screen(say("newsletter-not-sent-yet"))


def ask_whether_to_discard(newsletter: Newsletter, say: Say) -> Screen:
    return screen(
        bold(say("newsletter-discard-sure")),
        title(newsletter, say),
        buttons=column(
            Press(say("newsletter-discard-yes"), ReallyDiscard(newsletter.id)),
            Press(say("newsletter-discard-no"), LookAtNewsletter(newsletter.id)),
        ),
    )


def thrown_away(say: Say) -> Screen:
    return screen(say("newsletter-thrown-away"), buttons=column(to_menu(say)))


def _entity(given: Mapping[str, Any]) -> Entity:
    """As Telegram gave it: whatever can be sent on is kept."""
    return Entity(
        kind=str(given["type"]),
        offset=int(given["offset"]),
        length=int(given["length"]),
        url=_text(given.get("url")),
        language=_text(given.get("language")),
        emoji=_text(given.get("custom_emoji_id")),
    )


def _text(value: str | int | None) -> str | None:
    return None if value is None else str(value)
