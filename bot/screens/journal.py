"""What has happened in a place and below it, for those who lead there: when, who and what, and no more."""

from collections.abc import Iterator
from itertools import groupby

from bot.domain.calendar import day_of
from bot.domain.clock import SWEDEN
from bot.domain.journal import Entry, Extract
from bot.domain.network import Network
from bot.screens.buttons import Meaning, button
from bot.screens.menu import ShowGroup, to_menu
from bot.screens.places import group_name
from bot.screens.screen import Press, Rows, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say


@button("jo")
class ShowJournal(Meaning):
    group_id: int


@button("jop")
class TurnJournal(Meaning):
    """Goes on from an entry, since new ones come before the first page all the time."""

    group_id: int
    entry_id: int
    newer: bool


def extract(found: Extract, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("journal-title", group=group_name(found.place, network, say))),
        _seals(found, say),
        *_days(found, network, say),
        None if found.entries else say("journal-empty"),
        buttons=(
            *_turns(found, say),
            *column(Press(say("menu-group"), ShowGroup(found.group_id)), to_menu(say)),
        ),
    )


def _seals(found: Extract, say: Say) -> str:
    if found.sealed_through is None:
        return say("journal-not-sealed")
    return say("journal-sealed", until=moments.long(found.sealed_through, say.language))


def _days(found: Extract, network: Network, say: Say) -> Iterator[Words]:
    for day, entries in groupby(found.entries, key=lambda each: day_of(each.at)):
        heading = bold(moments.day_with_weekday(day, say.language))
        yield lines(heading, *(_line(each, found, network, say) for each in entries))


def _line(entry: Entry, found: Extract, network: Network, say: Say) -> str:
    """The place only where it is another than the one whose page this is."""
    said = {
        "time": moments.clock(entry.at.astimezone(SWEDEN).time(), say.language),
        "who": _who(entry, found, say),
        "what": say("journal-event", event=entry.event, by=entry.by),
    }
    if entry.place is None or entry.place == found.place:
        return say("journal-line", **said)
    return say("journal-line-at", place=network[entry.place].name, **said)


def _who(entry: Entry, found: Extract, say: Say) -> str:
    if entry.actor_id is None:
        return say("journal-bot")
    return found.names.get(entry.actor_id) or say("journal-person", number=str(entry.actor_id))


def _turns(found: Extract, say: Say) -> Rows:
    if not found.entries:
        return ()
    first, last = found.entries[0].id, found.entries[-1].id
    row = (
        *(
            (Press(say("journal-newer"), TurnJournal(found.group_id, first, True)),)
            if found.has_newer
            else ()
        ),
        *(
            (Press(say("journal-older"), TurnJournal(found.group_id, last, False)),)
            if found.has_older
            else ()
        ),
    )
    return (row,) if row else ()
