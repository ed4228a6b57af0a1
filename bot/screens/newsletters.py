"""Newsletters: asking for the text, the preview, and the letter itself."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.approvals import needs_approval
from bot.domain.audiences import Audience, Reach
from bot.domain.clock import SWEDEN
from bot.domain.network import Network, places_above
from bot.domain.newsletters import Newsletter, Text
from bot.domain.people import Language
from bot.domain.ready_drafts import left_in
from bot.screens.audience_buttons import to_audience
from bot.screens.audience_words import readers, to_so_many, where
from bot.screens.email_participants import by_hand, to_addresses
from bot.screens.former_plan import as_before, plan_was
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
from bot.screens.schedule_buttons import ChooseTime, ShowComing
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
from bot.screens.telltales import warning
from bot.texts import moments
from bot.texts.catalog import Say


def write(
    place: str, group_id: int, network: Network, say: Say, *, unfinished: Newsletter | None = None
) -> Screen:
    return screen(
        bold(say("newsletter-write")),
        _draft(unfinished, say) if unfinished else None,
        say("newsletter-write-how", group=where(Audience.to_begin_with(place), place, network, say)),
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
    newsletter: Newsletter,
    reach: Reach,
    network: Network,
    say: Say,
    *,
    was_planned: bool = False,
    unchanged: Language | None = None,
) -> Screen:
    """Stands under the preview: whom it goes to, in which languages, when, and what can be done with it.
    `unchanged`: the language that was left as it was when the other was written anew."""
    return screen(
        bold(say("newsletter-draft-again")) if was_planned else None,
        lines(*_standing(newsletter, reach, network, say, unchanged)),
        by_hand(reach.by_email, say),
        warning((each.words for each in newsletter.texts.values()), say),
        buttons=_choices(newsletter, reach, say, unchanged),
    )


def _standing(
    newsletter: Newsletter, reach: Reach, network: Network, say: Say, unchanged: Language | None
) -> Sequence[Words | str | None]:
    """A line each, and none for what is as it mostly is: a phone shows few."""
    return [
        readers(newsletter, reach, network, say),
        say("correction-unchanged", language=unchanged.value)
        if unchanged
        else languages(newsletter, reach, say),
        to_fill_in(newsletter, say),
        urgency(newsletter, say),
        _out_of_hours(newsletter, reach, say),
        plan_was(newsletter, reach.counted_at, say),
    ]


def _out_of_hours(newsletter: Newsletter, reach: Reach, say: Say) -> str | None:
    """What a tap would do now, while it still can be left undone."""
    if reach.waits_until is None or needs_approval(newsletter.audience, newsletter.topic):
        return None
    if newsletter.urgent_why is not None:
        return say("urgent-disturbs")
    return say("schedule-arrives-now", when=moments.long(reach.waits_until, say.language))


def _goes(newsletter: Newsletter, reach: Reach, say: Say) -> tuple[Press, ...]:
    """A letter that came back goes on by the plan that it had, unless somebody wants it otherwise."""
    if to_fill_in(newsletter, say):
        return (Press(say("newsletter-fill-in"), FillInNewsletter(newsletter.id)),)
    asks = needs_approval(newsletter.audience, newsletter.topic)
    again = as_before(newsletter, reach.counted_at)
    if again is None:
        return (Press(say("approval-ask" if asks else "newsletter-send"), SendNewsletter(newsletter.id)),)
    now = "repeat-once" if newsletter.is_series else "newsletter-send"
    return (
        Press(say("approval-ask" if asks else "repeat-again"), again),
        Press(say(now), SendNewsletter(newsletter.id)),
    )


def _choices(newsletter: Newsletter, reach: Reach, say: Say, unchanged: Language | None) -> Rows:
    """Sending stands alone on top; then whom and when; then the letter itself."""
    return (
        *column(
            *_goes(newsletter, reach, say),
            Press(say("schedule-choose"), ChooseTime(newsletter.id)),
            to_audience(newsletter.id, say),
            _other_language(newsletter, say, unchanged),
        ),
        *pairs(
            Press(say("newsletter-parts"), ShowParts(newsletter.id)),
            Press(say("newsletter-more"), ShowMoreChoices(newsletter.id)),
            Press(say("newsletter-rewrite"), RewriteNewsletter(newsletter.id, Language.SWEDISH)),
            Press(say("newsletter-discard"), DiscardNewsletter(newsletter.id)),
        ),
        *column(to_addresses(reach.by_email, newsletter.group_id, say)),
    )


def _other_language(newsletter: Newsletter, say: Say, unchanged: Language | None) -> Press | None:
    if newsletter.own_words_untranslated:
        return Press(say("forwarding-write-english"), RewriteNewsletter(newsletter.id, Language.ENGLISH))
    if unchanged is None:
        return None
    label = say("correction-rewrite", language=unchanged.value)
    return Press(label, RewriteNewsletter(newsletter.id, unchanged))


def languages(newsletter: Newsletter, reach: Reach, say: Say) -> str | None:
    """Who reads something else than they have chosen is named before it is sent."""
    if newsletter.in_english_only:
        return say("newsletter-english-only")
    if newsletter.own_words_untranslated:
        return say("forwarding-own-untranslated")
    if Language.ENGLISH in newsletter.texts:
        return say("newsletter-both-languages")
    return say("newsletter-swedish-only", count=reach.in_english) if reach.in_english else None


def to_fill_in(newsletter: Newsletter, say: Say) -> str | None:
    left = left_in(newsletter.texts.values())
    return say("newsletter-to-fill-in", count=len(left)) if left else None


def ask_again(newsletter: Newsletter, reach: Reach, network: Network, say: Say) -> Screen:
    """One tap too many is read in a whole county, or wakes people."""
    approved = needs_approval(newsletter.audience, newsletter.topic)
    return screen(
        bold(
            to_so_many(newsletter, reach, network, say)
            if approved
            else say("urgent-ask-again", people=reach.in_all)
        ),
        by_hand(reach.by_email, say),
        say("approval-before") if approved else None,
        buttons=column(
            Press(say("approval-ask-sure" if approved else "urgent-sure"), ConfirmNewsletter(newsletter.id)),
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


def refused(text_id: str, arguments: Mapping[str, Any], say: Say, *, draft: int | None = None) -> Screen:
    """What was written does not do; a letter, or a part of this draft, is still awaited."""
    back = None if draft is None else to_letter(draft, say)
    return screen(say(text_id, **arguments), buttons=column(back, to_menu(say)))


def not_sent_yet(newsletter_id: int, say: Say) -> Screen:
    return screen(
        say("newsletter-not-sent-yet"),
        buttons=column(
            Press(say("newsletter-parts"), ShowParts(newsletter_id)),
            Press(say("newsletter-rewrite"), RewriteNewsletter(newsletter_id, Language.SWEDISH)),
            to_letter(newsletter_id, say),
        ),
    )


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
