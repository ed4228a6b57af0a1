"""An answered question on its way to the vetted answers."""

from collections.abc import Callable, Sequence

from bot.domain.faq import Entry
from bot.domain.promotions import Promotion
from bot.screens.buttons import Meaning
from bot.screens.questions.buttons import CheckAlias, CheckEntry, LookAtQuestion, ProposeAlias, ProposeEntry
from bot.screens.questions.wording import shortened
from bot.screens.screen import Press, Rows, Screen, Words, bold, column, lines, screen
from bot.texts.catalog import Say

_BEGINNING = 300


def check_entry(made: Promotion, say: Say) -> Screen:
    first = made.question.id
    titles = [
        Press(say("promotion-title", number=number + 1), CheckEntry(first, made.dropped, number))
        for number, each in enumerate(made.wordings)
        if each != made.title
    ]
    return screen(
        bold(say("promotion-entry")),
        bold(made.title),
        made.question.answer,
        _wordings(made, say, made.title),
        say("promotion-what"),
        buttons=(
            *column(Press(say("promotion-propose"), ProposeEntry(first, made.dropped, made.titled))),
            *_drops(made, lambda dropped: CheckEntry(first, dropped, made.titled), say, made.title),
            *column(*titles, Press(say("question-back"), LookAtQuestion(first))),
        ),
    )


def check_alias(made: Promotion, entry: Entry, say: Say) -> Screen:
    first, slug = made.question.id, entry.slug
    propose = Press(say("promotion-propose"), ProposeAlias(first, slug, made.dropped))
    return screen(
        bold(say("promotion-alias", title=entry.title)),
        shortened(entry.answer, _BEGINNING),
        _wordings(made, say),
        say("promotion-what"),
        buttons=(
            *column(propose if made.kept else None),
            *_drops(made, lambda dropped: CheckAlias(first, slug, dropped), say),
            *column(Press(say("question-back"), LookAtQuestion(first))),
        ),
    )


def offers(question_id: int, near: Sequence[Entry], say: Say) -> tuple[Press, ...]:
    """Under an answer that was sent."""
    return (
        Press(say("promotion-make-entry"), CheckEntry(question_id, 0, 0)),
        *(
            Press(say("promotion-same-as", title=each.title), CheckAlias(question_id, each.slug, 0))
            for each in near
        ),
    )


def _wordings(made: Promotion, say: Say, title: str = "") -> Words | None:
    """Numbered as in the buttons; a dropped one is said to be."""
    written = [
        f"{number}. {each}" if not made.is_dropped(number - 1) else say("promotion-dropped", number=number)
        for number, each in enumerate(made.wordings, 1)
        if each != title
    ]
    return lines(bold(say("promotion-wordings")), *written) if written else None


def _drops(made: Promotion, to: Callable[[int], Meaning], say: Say, title: str = "") -> Rows:
    return column(
        *(
            Press(
                say("promotion-take" if made.is_dropped(number) else "promotion-drop", number=number + 1),
                to(made.dropped ^ 1 << number),
            )
            for number, each in enumerate(made.wordings)
            if each != title
        )
    )
