"""Newsletters: asking for the text, the preview, and the letter itself."""

from collections.abc import Mapping
from typing import Any

from bot.domain.audiences import Reach
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter
from bot.screens.buttons import Meaning, button
from bot.screens.email_participants import by_hand, to_addresses
from bot.screens.menu import WriteNewsletter, to_menu
from bot.screens.places import group_name
from bot.screens.screen import Attachment, Entity, Press, Screen, Words, bold, column, screen
from bot.texts.catalog import Say


@button("nlk")
class LookAtNewsletter(Meaning):
    """Back to the draft and what can be done with it."""

    newsletter_id: int


@button("nls")
class SendNewsletter(Meaning):
    newsletter_id: int


@button("nlc")
class ConfirmNewsletter(Meaning):
    """Yes, to so many: asked above the municipalities."""

    newsletter_id: int


@button("nld")
class DiscardNewsletter(Meaning):
    newsletter_id: int


def write(place: str, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("newsletter-write")),
        say("newsletter-write-how", group=group_name(place, network, say)),
        bold(say("newsletter-write-never")),
        buttons=column(to_menu(say)),
    )


def letter(newsletter: Newsletter, network: Network, say: Say) -> Screen:
    """Exactly what a reader gets."""
    text = newsletter.text_in(say.language)
    body = Words(text.words, tuple(_entity(each) for each in text.entities))
    return screen(
        bold(say("newsletter-from", group=group_name(newsletter.place, network, say))),
        body if text.words else None,
        attachments=tuple(Attachment(each["kind"], each["file"]) for each in newsletter.files),
    )


def check(newsletter: Newsletter, reach: Reach, network: Network, say: Say) -> Screen:
    """Stands under the preview."""
    group = group_name(newsletter.place, network, say)
    return screen(
        say("newsletter-count", people=reach.people, chats=reach.chats, group=group),
        by_hand(reach.by_email, say),
        buttons=column(
            Press(say("newsletter-send"), SendNewsletter(newsletter.id)),
            Press(say("newsletter-rewrite"), WriteNewsletter(newsletter.group_id)),
            Press(say("newsletter-discard"), DiscardNewsletter(newsletter.id)),
            to_addresses(reach.by_email, newsletter.group_id, say),
        ),
    )


def ask_again(newsletter: Newsletter, reach: Reach, network: Network, say: Say) -> Screen:
    """Above the municipalities one tap too many is read in a whole county."""
    group = group_name(newsletter.place, network, say)
    return screen(
        bold(say("newsletter-ask-again", people=reach.people, group=group)),
        by_hand(reach.by_email, say),
        say("newsletter-no-way-back"),
        buttons=column(
            Press(say("newsletter-send-to", people=reach.people), ConfirmNewsletter(newsletter.id)),
            Press(say("newsletter-rewrite"), WriteNewsletter(newsletter.group_id)),
            Press(say("newsletter-discard"), DiscardNewsletter(newsletter.id)),
        ),
    )


def preview_follows(say: Say) -> Screen:
    return screen(say("newsletter-preview"))


def on_its_way(newsletter: Newsletter, network: Network, say: Say) -> Screen:
    return screen(
        say("newsletter-on-its-way", group=group_name(newsletter.place, network, say)),
        buttons=column(to_menu(say)),
    )


def refused(text_id: str, arguments: Mapping[str, Any], say: Say) -> Screen:
    """What was written does not do; a letter is still awaited."""
    return screen(say(text_id, **arguments), buttons=column(to_menu(say)))


def not_sent_yet(say: Say) -> Screen:
    return screen(say("newsletter-not-sent-yet"))


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
