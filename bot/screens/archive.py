"""The archive of newsletters: lists, a letter as it was sent, and what a correction changed."""

from collections.abc import Sequence

from bot.domain.archive import Kept, Listed, Listing, Version, as_it_was
from bot.domain.corrections import Fate, Piece, changed
from bot.domain.network import Network
from bot.screens.buttons import Meaning, button
from bot.screens.correction_buttons import OpenLetter, after_sending
from bot.screens.menu import ShowArchive, to_menu
from bot.screens.newsletters import letter
from bot.screens.pages import Page, position, turns
from bot.screens.places import group_title
from bot.screens.screen import (
    Entity,
    Press,
    Rows,
    Screen,
    Words,
    bold,
    column,
    screen,
    utf16_length,
)
from bot.texts import moments
from bot.texts.catalog import Say

_MOST_OF_A_TITLE = 60
_MOST_SHOWN = 3500
"""UTF-16 code units of a comparison; with what stands around it that fits in a message."""


@button("arp")
class TurnArchive(Meaning):
    page: int


@button("ars")
class SearchArchive(Meaning):
    pass


@button("arv")
class ShowVersion(Meaning):
    """As it was before it was corrected."""

    newsletter_id: int
    version: int


@button("ard")
class ShowDifference(Meaning):
    """What this version changed."""

    newsletter_id: int
    version: int


def listing(found: Listing, say: Say) -> Screen:
    page = Page(found.letters, found.number, found.last)
    return screen(
        bold(say("archive-title")),
        None if found.letters else say("archive-empty"),
        position(page, say),
        buttons=(
            *_open(found, say),
            *turns(page, TurnArchive, say),
            *column(Press(say("archive-search"), SearchArchive()) if found.count else None, to_menu(say)),
        ),
    )


def hits(found: Listing, say: Say) -> Screen:
    more = found.count - len(found.letters)
    return screen(
        bold(say("archive-hits", count=found.count, words=_short(found.words))),
        say("archive-more", count=more) if more else None,
        buttons=(
            *_open(found, say),
            *column(
                Press(say("archive-search-again"), SearchArchive()),
                Press(say("archive-all"), ShowArchive()),
                to_menu(say),
            ),
        ),
    )


def _open(found: Listing, say: Say) -> Rows:
    return column(*(Press(_label(each, say), OpenLetter(each.id)) for each in found.letters))


def _label(each: Listed, say: Say) -> str:
    day = moments.day(each.sent_at, say.language)
    when = say("archive-when", state=_state(each), day=day)
    title = each.title or ("" if each.withdrawn else say("archive-untitled"))
    return say("archive-label", when=when, title=_short(title, 24)) if title else when


def _state(each: Listed) -> str:
    if each.withdrawn:
        return "withdrawn"
    if each.reached_nobody:
        return "stopped"
    return "corrected" if each.corrected else "none"


def _short(title: str, most: int = _MOST_OF_A_TITLE) -> str:
    return title if len(title) <= most else title[: most - 1].rstrip() + "…"


def ask_for_words(say: Say) -> Screen:
    return screen(
        bold(say("archive-search-ask")),
        say("archive-search-how"),
        buttons=column(Press(say("archive-all"), ShowArchive())),
    )


def opened(kept: Kept, network: Network, say: Say) -> Screen:
    """A text as it was sent, with what can be done below it. Files come in a message of their own."""
    newsletter = kept.letter
    if not kept.readable:
        return _withheld(kept, network, say)
    if newsletter.files or kept.reached_nobody or newsletter.withdrawn_at is not None:
        return _described(kept, network, say)
    as_sent = letter(newsletter, network, say)
    return Screen(as_sent.words, column(*_choices(kept, say)))


def files_follow(kept: Kept) -> bool:
    return bool(kept.letter.files) and not kept.reached_nobody and kept.letter.withdrawn_at is None


def _described(kept: Kept, network: Network, say: Say) -> Screen:
    newsletter = kept.letter
    withdrawn = newsletter.withdrawn_at
    day = moments.day(newsletter.sent_at, say.language) if newsletter.sent_at else ""
    return screen(
        bold(group_title(newsletter.place, network, say)),
        say("archive-sent", day=day),
        say("archive-files-follow") if files_follow(kept) else None,
        say("archive-stopped") if kept.reached_nobody and withdrawn is None else None,
        say("archive-withdrawn-on", day=moments.day(withdrawn, say.language)) if withdrawn else None,
        say("archive-why", why=kept.why_withdrawn) if kept.why_withdrawn else None,
        say("archive-only-you") if withdrawn else None,
        buttons=column(*_choices(kept, say)),
    )


def _withheld(kept: Kept, network: Network, say: Say) -> Screen:
    newsletter = kept.letter
    day = moments.day(newsletter.sent_at, say.language) if newsletter.sent_at else ""
    return screen(
        bold(group_title(newsletter.place, network, say)),
        say("archive-sent", day=day),
        say("withdrawal-gone"),
        buttons=column(Press(say("archive-all"), ShowArchive()), to_menu(say)),
    )


def _choices(kept: Kept, say: Say) -> tuple[Press | None, ...]:
    newsletter = kept.letter
    out_of_reach = kept.reached_nobody or newsletter.withdrawn_at is not None
    return (
        Press(say("archive-read-withdrawn"), ShowVersion(newsletter.id, newsletter.version))
        if out_of_reach
        else None,
        Press(say("archive-earlier"), ShowVersion(newsletter.id, newsletter.version - 1))
        if kept.earlier and not out_of_reach
        else None,
        *(after_sending(newsletter.id, say) if kept.leads and not out_of_reach else ()),
        Press(say("archive-all"), ShowArchive()),
    )


def version(kept: Kept, shown: Version, network: Network, say: Say) -> Screen:
    number, latest = kept.letter.id, kept.letter.version
    return Screen(
        letter(as_it_was(kept.letter, shown), network, say).words,
        column(
            Press(say("archive-difference"), ShowDifference(number, shown.number))
            if shown.number > 1
            else None,
            Press(say("archive-older"), ShowVersion(number, shown.number - 1)) if shown.number > 1 else None,
            Press(say("archive-newer"), ShowVersion(number, shown.number + 1))
            if shown.number < latest
            else None,
            Press(say("archive-open"), OpenLetter(number)),
        ),
    )


def difference(kept: Kept, before: Version, after: Version, say: Say) -> Screen:
    number = kept.letter.id
    old, new = (each.texts.get(say.language, each.texts["sv"]).words for each in (before, after))
    pieces = changed(old, new)
    day = moments.day(after.written_at, say.language)
    return screen(
        bold(say("archive-changed", day=day)),
        say("archive-changed-how"),
        _drawn(pieces) if _say_anything(pieces) else say("archive-changed-elsewhere"),
        buttons=column(
            Press(say("archive-version", number=before.number), ShowVersion(number, before.number)),
            Press(say("archive-version", number=after.number), ShowVersion(number, after.number)),
            Press(say("archive-open"), OpenLetter(number)),
        ),
    )


def _say_anything(pieces: Sequence[Piece]) -> bool:
    return any(each.fate is not Fate.KEPT for each in pieces)


_DRAWN = {Fate.REMOVED: "strikethrough", Fate.ADDED: "bold"}


def _drawn(pieces: list[Piece]) -> Words:
    """What was removed is struck through, what was added is bold; no screen reader tells that, so that both
    stand in brackets, too."""
    whole = Words()
    for piece in pieces:
        words = _drawn_piece(piece)
        if utf16_length(whole.text + words.text) > _MOST_SHOWN:
            return whole + " …"
        whole = whole + words
    return whole


def _drawn_piece(piece: Piece) -> Words:
    if piece.fate is Fate.KEPT:
        return Words(piece.words)
    inner = piece.words.strip()
    before, _, after = piece.words.partition(inner) if inner else ("", "", piece.words)
    mark = ("[–", "–]") if piece.fate is Fate.REMOVED else ("[+", "+]")
    drawn = Words(inner, (Entity(_DRAWN[piece.fate], 0, utf16_length(inner)),) if inner else ())
    return Words(before) + mark[0] + drawn + mark[1] + after if inner else Words(piece.words)
