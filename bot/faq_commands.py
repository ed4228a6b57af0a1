"""The vetted answers from the command line: asked, checked, written to files and read from them."""

import asyncio
import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bot.domain.faq import HEADINGS
from config.settings import CONTENT, CannotStart
from config.settings import load as load_settings

if TYPE_CHECKING:
    from bot.domain.faq import Entry
    from bot.search.entries import Library
    from bot.search.finding import Finding

FAQ = CONTENT / "faq"


def add_ask(commands: "_SubParsersAction[ArgumentParser]") -> None:
    ask = commands.add_parser(
        "ask",
        help="questions, as the bot would answer them",
        description="Prints the vetted answer, the nearest ones, or an honest no, to each question.",
    )
    what = "a question in plain words; without any, one a line from standard input"
    ask.add_argument("questions", nargs="*", metavar="QUESTION", help=what)
    ask.add_argument("--lang", choices=tuple(HEADINGS), default="sv", help="of the answer (sv)")
    ask.add_argument("--json", action="store_true", help="one line each for a program: slugs and scores")
    ask.set_defaults(command=_ask)


def add_check(commands: "_SubParsersAction[ArgumentParser]") -> None:
    check = commands.add_parser(
        "check",
        help="look the files through",
        description="Looks the files of the answers through; exits with 1 where something must be mended.",
    )
    check.set_defaults(command=_check)


def add_export(commands: "_SubParsersAction[ArgumentParser]") -> None:
    what = "write what is answered now as files"
    export = commands.add_parser("export", help=what, description=f"{what.capitalize()}.")
    export.add_argument("folder", type=Path, metavar="FOLDER", help="such as config/faq")
    export.set_defaults(command=_export)


def add_import(commands: "_SubParsersAction[ArgumentParser]") -> None:
    what = "propose what files say otherwise than what is answered now"
    taking = commands.add_parser("import", help=what, description=f"{what.capitalize()}.")
    taking.add_argument("folder", type=Path, metavar="FOLDER", help="with <slug>.<language>.md")
    taking.add_argument("--publish", action="store_true", help="at once: nobody in the bot approves it")
    taking.set_defaults(command=_import)


def _ask(options: Namespace) -> int:
    from bot.search.entries import load
    from bot.search.entry_text import EntryError
    from bot.search.finding import as_json, find
    from bot.search.ranker import VocabularyRanker

    try:
        library = load(FAQ)
    except EntryError as error:
        raise CannotStart(str(error)) from None
    ranker = VocabularyRanker(library)
    for question in _questions(options.questions):
        finding = find(ranker, question)
        answered = as_json(question, finding) if options.json else _said(finding, library, options.lang)
        print(answered, flush=True)
    return 0


def _questions(given: list[str]) -> Iterator[str]:
    """Words without quotation marks are one question."""
    if not given:
        return (line.rstrip("\r\n") for line in sys.stdin)
    return iter(given if any(" " in each for each in given) else [" ".join(given)])


def _said(finding: "Finding", library: "Library", language: str) -> str:
    """As the bot says it to somebody who has not joined."""
    from bot.domain.calendar import day_of
    from bot.domain.clock import wall_clock
    from bot.screens import faq as screens
    from bot.texts.catalog import Catalog

    say = Catalog({})[language]
    near = [library.entry(each.slug, language) for each in finding.candidates]
    if finding.answer is not None:
        entry = library.entry(finding.answer, language)
        return screens.answer(entry, (), day_of(wall_clock()), say).words.text
    if not near:
        return screens.no_answer(say, member=False).words.text
    asked = screens.suggestions(near, say, member=False).words.text
    return "\n".join((asked, *(f"– {each.title}" for each in near)))


def _check(_: Namespace) -> int:
    from bot.domain.calendar import day_of
    from bot.domain.clock import wall_clock
    from bot.search.checking import check

    checked = check(FAQ, day_of(wall_clock()))
    for fault in checked.faults:
        print(f"to do  {fault}")
    for waits in checked.waiting:
        print(f"note   {waits}")
    for language in HEADINGS:
        usual, heaviest = checked.readability(language)
        print(f"ok     {language}: LIX {usual:.0f} on average, {heaviest:.0f} at most. Under 40 is easy.")
    return 1 if checked.faults else 0


def _export(options: Namespace) -> int:
    from bot.faq_files import alone, answered_now, write
    from bot.readiness import ready
    from bot.search.entries import load
    from bot.search.entry_text import EntryError

    async def exported() -> "list[Entry]":
        async with ready(load_settings().database_url) as database:
            return await answered_now(database, load(FAQ))

    try:
        written = write(asyncio.run(exported()), options.folder)
    except (EntryError, OSError) as error:
        raise CannotStart(str(error)) from None
    print(*written, f"{len(written)} written to {options.folder}; the others say the same.", sep="\n")
    for missing in alone(options.folder):
        print(f"{missing} is missing: an answer is shipped in both languages.")
    return 0


def _import(options: Namespace) -> int:
    from bot.content import Content
    from bot.domain.clock import wall_clock
    from bot.faq_files import Imported, read_all, take_in
    from bot.readiness import ready
    from bot.search.entry_text import EntryError
    from bot.services.notices import Notices
    from bot.texts.catalog import Catalog

    settings, content = load_settings(), Content.of()
    notices = Notices(Catalog({"method": settings.method_name}), content.network, wall_clock)

    async def imported(entries: "list[Entry]") -> Imported:
        async with ready(settings.database_url) as database:
            return await take_in(
                database, content.library, entries, notices, wall_clock, publish=options.publish
            )

    try:
        found = asyncio.run(imported(read_all(options.folder)))
    except (EntryError, OSError) as error:
        raise CannotStart(str(error)) from None
    how = "are answered now" if options.publish else "wait for somebody who keeps the answers to approve them"
    print(*found.taken, f"{len(found.taken)} differ and {how}.", sep="\n")
    for name in found.waiting:
        print(f"{name} was left out: a change of it waits for approval already.")
    return 0
