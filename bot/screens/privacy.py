"""What is stored about a person, being forgotten, and the information that came before the first question."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from bot.domain.applications import Application
from bot.domain.clock import SWEDEN
from bot.domain.events.privacy import SeatEmptied
from bot.domain.network import Network
from bot.domain.openings import AnswersIn
from bot.domain.people import TERMS, Language
from bot.domain.privacy import PARTS, Leaving, Part, Rows, Shown, Stored, What
from bot.screens.applications.buttons import ShowOwnApplications
from bot.screens.buttons import Meaning, button
from bot.screens.digest import Line
from bot.screens.menu import ShowGroup, ShowMyData, to_menu
from bot.screens.people import say_controller, say_whom_to_ask, terms_in_words
from bot.screens.places import group_name, group_title
from bot.screens.screen import Press, Screen, Words, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import OWN_NAME, Catalog, Say

_MOST_ROLES = 8
_MOST_ANSWERING = 3
_MOST_PLACES = 4


@button("myfile")
class GetMyData(Meaning):
    pass


@button("forget")
class AskToBeForgotten(Meaning):
    pass


@button("forgetme")
class BeForgotten(Meaning):
    """The second tap, on the day of the first: an old message that is touched by mistake only asks again."""

    day: date


@button("terms")
class ShowTerms(Meaning):
    pass


def my_data(stored: Stored, network: Network, say: Say) -> Screen:
    return screen(
        bold(say("privacy-title")),
        _about_you(stored, say),
        _roles(stored, network, say),
        *(_part(part, stored, say) for part in Part),
        say("privacy-file-has-all"),
        buttons=column(
            Press(say("privacy-get-file"), GetMyData()),
            Press(say("privacy-terms"), ShowTerms()),
            Press(say("privacy-forget"), AskToBeForgotten()),
            to_menu(say),
        ),
    )


def file_comes(say: Say) -> Screen:
    """Stands under the file."""
    return screen(say("privacy-file"))


def file_name(stored: Stored, say: Say) -> str:
    return f"{say('privacy-file-name')}-{stored.at.astimezone(SWEDEN):%Y-%m-%d}.json"


def file(stored: Stored) -> bytes:
    """Every row, word by word; moments in UTC."""
    whole = {"read_at": stored.at, **{what.value: found.rows for what, found in stored.kinds.items()}}
    return json.dumps(whole, ensure_ascii=False, indent=2, default=_written).encode()


def of_a_stranger(own: Sequence[Application], say: Say) -> Screen:
    """To whoever has not joined: there is nothing, or what they wrote when they applied."""
    applied = [each for each in own if each.name]
    return screen(
        say("privacy-only-application" if applied else "privacy-nothing"),
        buttons=column(
            Press(say("application-own"), ShowOwnApplications(Language(say.language))) if applied else None,
            Press(say("privacy-terms"), ShowTerms()),
            to_menu(say),
        ),
    )


def terms_again(answers: Sequence[AnswersIn], shown: Shown | None, network: Network, say: Say) -> Screen:
    """For whoever wants to read them again, or before joining; with all who answer for a member's data."""
    if len(answers) == 1:
        who = answers[0].who
        before, after = [say_controller(who, say)], list(say_whom_to_ask(who, say))
    else:
        before, after = list(_answering(answers, network, say)), []
    return screen(
        bold(say("privacy-terms")),
        *terms_in_words(before, after, say),
        lines(
            say("privacy-version", version=TERMS),
            say("privacy-shown", version=shown.version, day=moments.day(shown.at, say.language))
            if shown
            else None,
        ),
        buttons=column(Press(say("privacy-my-data"), ShowMyData()) if shown else None, to_menu(say)),
    )


def ask_to_be_forgotten(leaving: Leaving, today: date, network: Network, say: Say) -> Screen:
    groups = [group_name(each.place, network, say) for each in leaving.without_lead]
    return screen(
        bold(say("forget-title")),
        _under_label(say("forget-erased")),
        _under_label(say("forget-kept")),
        _under_label(say("forget-telegram")),
        say("forget-last-lead", groups=moments.listing(groups, say.language)) if groups else None,
        bold(say("forget-sure")),
        buttons=column(
            Press(say("forget-yes"), BeForgotten(today)),
            *(
                Press(group_title(each.place, network, say), ShowGroup(each.group_id))
                for each in leaving.without_lead
            ),
            Press(say("privacy-my-data"), ShowMyData()),
            to_menu(say),
        ),
    )


def forgotten(voices: Catalog, say: Say) -> Screen:
    """With the key that strangers have: the card is for everybody."""
    return screen(
        bold(say("forgotten")),
        say("forgotten-what"),
        below=tuple((each("below-emergency"),) for each in voices.values()),
    )


def seat_emptied_line(event: SeatEmptied, network: Network, say: Say) -> Line:
    words = say(
        "seat-emptied",
        group=group_name(event.place, network, say),
        kind=say("kind", kind=event.kind.value),
        workplaces=event.workplaces,
    )
    return Line(words, Press(group_title(event.place, network, say), ShowGroup(event.group_id)))


def _answering(answers: Sequence[AnswersIn], network: Network, say: Say) -> Iterator[str]:
    for each in answers[:_MOST_ANSWERING]:
        names = [network[place].name for place in each.places[:_MOST_PLACES]]
        if len(each.places) > len(names):
            names.append(say("and-more", count=len(each.places) - len(names)))
        controller = each.who.controller or say("controller-unknown")
        told = say(
            "terms-controller-in",
            places=moments.listing(names, say.language),
            controller=controller,
        )
        officer = each.who.protection_officer
        yield f"{told} {say('terms-officer-in', officer=officer)}" if officer else told
    if len(answers) > _MOST_ANSWERING:
        yield say("and-more", count=len(answers) - _MOST_ANSWERING)


def _about_you(stored: Stored, say: Say) -> Words:
    you = stored.person
    return lines(
        bold(say("privacy-you")),
        say("privacy-name", name=you["name"]),
        say("privacy-language", language=OWN_NAME.get(you["language"], you["language"])),
        say("privacy-account", number=str(you["telegram_id"])),
        say("privacy-joined", day=moments.day(you["joined_at"], say.language)),
        say(
            "privacy-shown",
            version=you["terms_version"],
            day=moments.day(you["terms_shown_at"], say.language),
        ),
        say("privacy-unreachable", day=moments.day(you["unreachable_since"], say.language))
        if you["unreachable_since"]
        else None,
    )


def _roles(stored: Stored, network: Network, say: Say) -> Words | None:
    held = stored.memberships
    if not held:
        return None
    shown = [_role(each, network, say) for each in held[-_MOST_ROLES:]]
    more = len(held) - len(shown)
    return lines(bold(say("privacy-roles")), *shown, say("and-more", count=more) if more else None)


def _role(row: Mapping[str, Any], network: Network, say: Say) -> str:
    """One that has ended says when."""
    what = {
        "group": group_title(row["group_id_place"], network, say),
        "kind": say("kind", kind=row["kind"]),
        "since": moments.day(row["since"], say.language),
    }
    if row["until"] is None:
        return say("privacy-role", **what)
    return say("privacy-role-ended", **what, until=moments.day(row["until"], say.language))


def _part(part: Part, stored: Stored, say: Say) -> Words | None:
    told = list(_told(PARTS[part], stored.kinds, say))
    return lines(bold(say("privacy-part", part=part.value)), *told) if told else None


def _told(kinds: tuple[What, ...], stored: Mapping[What, Rows], say: Say) -> Iterator[str]:
    for what in kinds:
        if what in stored:
            rows = stored[what]
            label = say("privacy-rows", what=what.value)
            if rows.latest is None:
                yield say("privacy-count", label=label, count=len(rows.rows))
            else:
                latest = moments.day(rows.latest, say.language)
                yield say("privacy-count-latest", label=label, count=len(rows.rows), latest=latest)


def _under_label(text: str) -> Words:
    """The first line is the heading of the others."""
    heading, _, rest = text.partition("\n")
    return lines(bold(heading), rest)


def _written(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in the file.")
