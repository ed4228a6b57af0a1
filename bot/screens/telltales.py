"""A warning under what somebody writes for many: here is a number or an address. Nothing is refused."""

from collections.abc import Collection, Iterable

from bot.domain.guard import Found, Telltale, recognised
from bot.screens.screen import Words, bold, lines
from bot.texts import moments
from bot.texts.catalog import Say

_MOST = 5
_AROUND = 20
"""So many signs before and after, to find the place again."""
_LONGEST = 60


def warning(texts: Iterable[str], say: Say, *, belongs: Collection[Telltale] = ()) -> Words | None:
    """`belongs`: what the text is for, as an address is where one meets."""
    places = [
        (text, found)
        for text in dict.fromkeys(texts)
        for found in recognised(text)
        if found.kind not in belongs
    ]
    if not places:
        return None
    kinds = dict.fromkeys(found.kind for _, found in places)
    what = moments.listing([say("guard-found-one", kind=each.value) for each in kinds], say.language)
    left = len(places) - _MOST
    return lines(
        say("guard-found", what=what),
        *(_marked(text, found) for text, found in places[:_MOST]),
        say("guard-found-more", count=left) if left > 0 else None,
    )


def _marked(text: str, found: Found) -> Words:
    """On one line, with whole words around it."""
    before, after = (each.replace("\n", " ") for each in (text[: found.start], text[found.end :]))
    if len(before) > _AROUND:
        before = "… " + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + " …"
    return before + bold(text[found.start : found.end][:_LONGEST]) + after
