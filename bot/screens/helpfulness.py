"""«Hjälpte svaret?» under an answer, what is offered after a no, and the figures."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain.faq import Entry
from bot.domain.helpfulness import COUNTED_OVER, Helped
from bot.domain.people import Language
from bot.screens.answer_buttons import KeptAnswer, ShowKept
from bot.screens.buttons import Meaning, button
from bot.screens.faq import ShowAnswer
from bot.screens.menu import to_menu
from bot.screens.pages import page, position, turns
from bot.screens.questions.buttons import AskCoordinator
from bot.screens.screen import Press, Screen, bold, column, lines, paragraphs, screen
from bot.texts.catalog import Say

_ON_A_PAGE = 10


@button("fhelp")
class SayWhetherHelped(Meaning):
    """About the answer as it was read: in this language."""

    slug: str
    language: Language
    helped: bool


@button("fhs")
class ShowHelpfulness(Meaning):
    page: int


def asking(answer: Screen, entry: Entry, say: Say) -> Screen:
    """The answer with the question under it. Without a tap nothing is counted."""
    language = Language(entry.language)
    row = (
        Press(say("helped-yes"), SayWhetherHelped(entry.slug, language, helped=True)),
        Press(say("helped-no"), SayWhetherHelped(entry.slug, language, helped=False)),
    )
    words = paragraphs(answer.words, say("helped-ask"))
    return replace(answer, words=words, buttons=(row, *answer.buttons))


def what_else(near: Sequence[Entry], say: Say, *, member: bool) -> Screen:
    return screen(
        bold(say("helped-no-near") if near else say("helped-no-other")),
        say("helped-no-member") if member else None,
        buttons=column(
            *(Press(each.title, ShowAnswer(each.slug)) for each in near),
            Press(say("question-ask-coordinator"), AskCoordinator()) if member else None,
            to_menu(say),
        ),
    )


def figures(
    found: Sequence[Helped], titles: Mapping[tuple[str, str], str], say: Say, number: int = 0
) -> Screen:
    """`titles` by slug and language; an answer that has been taken away keeps its slug."""
    shown = page(found, number, _ON_A_PAGE)
    there = [key for each in shown.items if (key := (each.slug, each.language)) in titles]
    return screen(
        bold(say("helped-figures")),
        say("helped-figures-how", months=COUNTED_OVER) if found else say("helped-figures-none"),
        lines(*(_line(each, titles, say) for each in shown.items)),
        position(shown, say),
        buttons=(
            *column(*(Press(titles[key], KeptAnswer(*key)) for key in there)),
            *turns(shown, ShowHelpfulness, say),
            *column(Press(say("menu-answers"), ShowKept()), to_menu(say)),
        ),
    )


def _line(each: Helped, titles: Mapping[tuple[str, str], str], say: Say) -> str:
    title = titles.get((each.slug, each.language), each.slug)
    return say("helped-line", title=title, language=each.language, no=each.no, yes=each.yes)
