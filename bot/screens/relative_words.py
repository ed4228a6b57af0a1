"""How far before or after a meeting a newsletter leaves, in words."""

from bot.domain.newsletters import Newsletter
from bot.domain.relative_sends import NearMeeting
from bot.texts import moments
from bot.texts.catalog import Say


def distance(near: NearMeeting, say: Say) -> str:
    """«3 arbetsdagar före nästa möte»"""
    return say(
        "relative-distance",
        days=near.days,
        side=near.side.value,
        which="every" if near.every else "next",
        meeting=meeting_word(near, say),
    )


def rule(near: NearMeeting, say: Say) -> str:
    """With the time of day."""
    return say("relative-rule", distance=distance(near, say), time=moments.clock(near.at, say.language))


def none_called(near: NearMeeting, say: Say) -> str:
    return say("relative-none-called", kind=_kind(near), which="every" if near.every else "next")


def planned(letter: Newsletter, near: NearMeeting, title: str, say: Say) -> str:
    """One of several: what it is, and when it leaves."""
    if letter.awaits_meeting:
        return say("relative-line-waits", title=title, distance=distance(near, say))
    when = say("schedule-waits-short")
    if letter.send_at is not None:
        when = moments.long(letter.send_at, say.language)
    return say("relative-line", title=title, distance=distance(near, say), when=when)


def meeting_word(near: NearMeeting, say: Say) -> str:
    return say("relative-meeting", kind=_kind(near))


def _kind(near: NearMeeting) -> str:
    return near.kind.value if near.kind else "any"
