"""A letter from above, sent on with a local paragraph on top."""

from collections.abc import Sequence

from bot.domain.network import Network
from bot.domain.newsletters import (
    LONGEST_CAPTION,
    LONGEST_TEXT,
    Newsletter,
    NewsletterState,
    Text,
    length,
)
from bot.screens.buttons import Meaning, button
from bot.screens.correction_buttons import OpenLetter
from bot.screens.menu import WriteNewsletter, to_menu
from bot.screens.newsletter_buttons import LookAtNewsletter
from bot.screens.places import group_name, group_title
from bot.screens.schedule_buttons import LookAtPlanned
from bot.screens.screen import Press, Screen, bold, column, screen
from bot.texts import moments
from bot.texts.catalog import Say

_LONGEST_TITLE = 40


@button("nlgo")
class ForwardLetter(Meaning):
    group_id: int
    newsletter_id: int


@button("nlgf")
class ShowSentOn(Meaning):
    """The letters of one's own that forward this one."""

    newsletter_id: int


def on_top(local: Text, original: Newsletter, network: Network, say: Say) -> Text:
    """One's own words, a line that says from whom the rest is, and the rest as it was written."""
    line = _from(original, network, say)
    whole = local + Text("\n\n") + Text(line, ({"type": "bold", "offset": 0, "length": length(line)},))
    below = original.text_in(say.language)
    return whole + Text("\n") + below if below.words else whole


def own_words(whole: Text, original: Newsletter, network: Network, say: Say) -> Text | None:
    """What was put on top; None where the line below it is no longer there."""
    own, line, _ = whole.words.partition(f"\n\n{_from(original, network, say)}")
    entities = tuple(each for each in whole.entities if int(each["offset"]) < length(own))
    return Text(own, entities) if line else None


def _from(original: Newsletter, network: Network, say: Say) -> str:
    return say("forwarding-from", group=group_name(original.place, network, say))


def room(original: Newsletter, network: Network, say: Say) -> int:
    """How long one's own words may be."""
    most = LONGEST_CAPTION if original.files else LONGEST_TEXT
    return max(0, most - length(on_top(Text(""), original, network, say).words))


def choose(letters: Sequence[Newsletter], group_id: int, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("forwarding-title")),
        say("forwarding-how") if letters else say("forwarding-none"),
        buttons=column(
            *(Press(_title(each, network, say), ForwardLetter(group_id, each.id)) for each in letters),
            Press(say("forwarding-back"), WriteNewsletter(group_id)),
        ),
    )


def write(original: Newsletter, group_id: int, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("forwarding-write")),
        say(
            "forwarding-write-how",
            title=_title(original, network, say),
            group=group_name(original.place, network, say),
            most=room(original, network, say),
        ),
        bold(say("newsletter-write-never")),
        buttons=column(Press(say("forwarding-back"), WriteNewsletter(group_id))),
    )


def original_changed(original: Newsletter, network: Network, say: Say) -> Screen:
    """To those who have sent it on: what they sent stays as it is until they change it themselves."""
    withdrawn = original.withdrawn_at is not None
    how = "withdrawn" if withdrawn else "corrected"
    return screen(
        bold(say("forwarding-original-changed", how=how)),
        say(
            "forwarding-original-which",
            group=group_name(original.place, network, say),
            day=moments.day(original.sent_at, say.language) if original.sent_at else "",
        ),
        say("forwarding-original-then", how=how),
        buttons=column(
            None if withdrawn else Press(say("correction-read"), OpenLetter(original.id)),
            Press(say("forwarding-own"), ShowSentOn(original.id)),
        ),
    )


def sent_on(letters: Sequence[Newsletter], network: Network, say: Say) -> Screen:
    """Where each can be corrected, withdrawn or changed."""
    return screen(
        bold(say("forwarding-own-title")),
        say("forwarding-own-how") if letters else say("forwarding-own-none"),
        buttons=column(
            *(Press(_title(each, network, say), _as_it_stands(each)) for each in letters), to_menu(say)
        ),
    )


def _as_it_stands(letter: Newsletter) -> Meaning:
    match letter.state:
        case NewsletterState.DRAFT:
            return LookAtNewsletter(letter.id)
        case NewsletterState.AWAITING | NewsletterState.PLANNED:
            return LookAtPlanned(letter.id)
        case _:
            return OpenLetter(letter.id)


def _title(letter: Newsletter, network: Network, say: Say) -> str:
    """Its beginning; a letter that is only a picture goes by whom it is from."""
    title = letter.text_in(say.language).title or group_title(letter.place, network, say)
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…"
