"""The pages that links in mails lead to: what is asked, and what was answered."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.followups import FollowUp, Question, Reply
from bot.domain.meetings import Answer, Meeting
from bot.domain.network import Network
from bot.domain.newsletters import Topic
from bot.screens.places import group_name
from bot.texts import moments
from bot.texts.catalog import Say


@dataclass(frozen=True, slots=True)
class Option:
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several answers to one question; `chosen` is the value of the one that is given already."""

    name: str
    question: str
    options: tuple[Option, ...]
    chosen: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Asks `choices`, and is sent by one of `buttons`; without buttons nothing can be done there."""

    title: str
    paragraphs: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    buttons: tuple[Option, ...] = ()


_ANSWERS = ((Answer.YES, "meeting-yes"), (Answer.NO, "meeting-no"), (Answer.MAYBE, "meeting-maybe"))
_REPLIES = ((Reply.YES, "followup-yes"), (Reply.NO, "followup-no"), (Reply.UNSURE, "followup-unsure"))


def meeting(asked: Meeting, own: Answer | None, chosen: Answer | None, network: Network, say: Say) -> Page:
    """What was pressed in the mail comes first: nothing has been answered by looking."""
    answers = sorted(_ANSWERS, key=lambda each: each[0] is not chosen)
    given = () if own is None else (say("meeting-your-answer", answer=own.value),)
    return Page(
        say("meeting-kind", kind=asked.kind.value),
        (*_facts(asked, network, say), *given, say("link-press-to-answer")),
        buttons=tuple(Option(say(text_id), answer.value) for answer, text_id in answers),
    )


def meeting_answered(asked: Meeting, said: Answer, name: str, network: Network, say: Say) -> Page:
    return Page(
        say("meeting-answered", answer=said.value, name=name),
        (
            say("meeting-kind", kind=asked.kind.value),
            *_facts(asked, network, say),
            say("meeting-your-answer", answer=said.value),
            say("link-change-answer"),
        ),
        buttons=tuple(
            Option(say(text_id), answer.value) for answer, text_id in _ANSWERS if answer is not said
        ),
    )


def followup(asked: FollowUp, chosen: Mapping[Question, Reply], say: Say, *, some_left: bool = False) -> Page:
    """All questions at once. What was answered before, or pressed in the mail, is chosen already."""
    given = {**asked.answers, **chosen}
    return Page(
        say("followup-title", workplace=asked.workplace),
        (
            say("followup-step", step=asked.step),
            say("link-some-left") if some_left else say("followup-intro"),
        ),
        tuple(
            Choice(
                question.value,
                say("followup-question", question=question.value),
                tuple(Option(say(text_id), reply.value) for reply, text_id in _REPLIES),
                given[question].value if question in given else None,
            )
            for question in Question
        ),
        (Option(say("link-send"), ""),),
    )


def followup_answered(answered: FollowUp, say: Say) -> Page:
    return Page(say("followup-thanks"), (say("followup-title", workplace=answered.workplace),))


def topic(about: Topic, say: Say) -> Page:
    return Page(
        say("link-topic-stop", topic=about.value),
        (say("link-topic-what-stays"),),
        buttons=(Option(say("link-topic-stop-button"), "stop"),),
    )


def topic_stopped(about: Topic, say: Say) -> Page:
    return Page(
        say("link-topic-stopped", topic=about.value),
        (say("link-topic-what-stays"),),
        buttons=(Option(say("link-topic-want-button"), "want"),),
    )


def topic_wanted(about: Topic, say: Say) -> Page:
    return Page(say("link-topic-wanted", topic=about.value))


def refused(words: str, say: Say) -> Page:
    return Page(say("link-refused"), (words, say("link-ask-coordinator")))


def _facts(asked: Meeting, network: Network, say: Say) -> tuple[str, ...]:
    return (
        moments.span(asked.starts_at, asked.ends_at, say.language),
        say("meeting-at-where", where=asked.where or say("meeting-where-open")),
        say("meeting-in-group", group=group_name(asked.place, network, say)),
    )
