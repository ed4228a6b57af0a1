"""What people have answered to a meeting: in numbers for all, by name for those who lead."""

from collections.abc import Sequence

from bot.domain.meetings import Answer, Answers, Said
from bot.texts import moments
from bot.texts.catalog import Say

_MOST_NAMES = 15
_MOST_LETTERS = 800
"""Four lists of so many fit on one screen with the meeting."""


def numbers(answers: Answers, say: Say) -> str:
    def number(answer: Answer) -> int:
        return len(answers.said.get(answer, ()))

    return say(
        "meeting-answers",
        yes=number(Answer.YES),
        maybe=number(Answer.MAYBE),
        no=number(Answer.NO),
        silent=len(answers.silent),
    )


def names(answers: Answers, say: Say) -> list[str]:
    silent = [Said(name) for name in answers.silent]
    named = {**{answer.value: answers.said.get(answer, ()) for answer in Answer}, "silent": silent}
    return [
        say("meeting-who", answer=answer, names=moments.listing(_shortened(names, say), say.language))
        for answer, names in named.items()
        if names
    ]


def _shortened(names: Sequence[Said], say: Say) -> Sequence[str]:
    shown: list[str] = []
    for each in names[:_MOST_NAMES]:
        name = _named(each, say)
        if shown and sum(map(len, shown)) + len(name) > _MOST_LETTERS:
            break
        shown.append(name)
    more = len(names) - len(shown)
    return [*shown, say("and-more", count=more)] if more else shown


def _named(said: Said, say: Say) -> str:
    name = said.name or say("person-removed")
    if said.recorded_by is None:
        return name
    return say("answer-for-according-to", name=name, recorder=said.recorded_by or say("person-removed"))
