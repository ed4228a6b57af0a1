"""The words of the bot: one folder of .ftl files per language, said through `say("meeting-called", title=…)`.

A missing text or a missing argument raises: a person must never read half a sentence.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.domain.people import Language

Argument: TypeAlias = str | int

COMPLETE = tuple(each.value for each in Language)
"""Languages that are offered. Others are offered when they have every text of these."""

OWN_NAME = {"sv": "Svenska", "en": "English"}

PREPARED = {"fi": "suomi", "fit": "meänkieli", "se": "davvisámegiella", "sma": "åarjelsaemien gïele"}
"""Languages with a catalogue that is not complete yet."""

FOLDER = Path(__file__).parent
_PARSER = FluentParser(with_spans=False)
"""Without noting where in the file each word stands: that would be a fourth of the memory that texts take."""
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


class Say:
    """One language's voice."""

    def __init__(self, language: str, bundle: FluentBundle, always: Mapping[str, str]) -> None:
        self.language = language
        self._bundle = bundle
        self._always = always

    def __call__(self, text_id: str, /, **arguments: Argument) -> str:
        """The text in words. Raises LookupError for an unknown id or a missing argument."""
        message = self._bundle.get_message(text_id)
        if message.value is None:
            raise LookupError(f"{text_id} has no text of its own in {self.language}.")
        given = {name: _isolated(value) for name, value in (self._always | arguments).items()}  # type: ignore[operator]
        words, errors = self._bundle.format_pattern(message.value, given)
        if errors:
            raise LookupError(f"{text_id} in {self.language}: {errors[0]}")
        return str(words)


class Catalog(Mapping[str, Say]):
    """A voice for each language that is offered. `always` is known to every text: the method's name, and
    whether the bot sends mail: `{"mails": "yes"}` where it does."""

    def __init__(self, always: Mapping[str, str], folder: Path = FOLDER) -> None:
        known = {"mails": "no", **always}
        self._voices = {
            language: Say(language, _bundle(language, folder / language), known) for language in COMPLETE
        }

    def __getitem__(self, language: str) -> Say:
        return self._voices[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._voices)

    def __len__(self) -> int:
        return len(self._voices)


def _bundle(language: str, folder: Path) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted(folder.glob("*.ftl")):
        bundle.add_resource(_PARSER.parse(file.read_text("utf-8")))
    return bundle


def _isolated(value: Argument) -> Argument:
    """A name written from right to left must not turn the sentence around it."""
    if isinstance(value, str) and any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in value):
        return f"\u2068{value}\u2069"
    return value


def texts_in(folder: Path) -> dict[str, frozenset[str]]:
    """Every text id in a folder, with its arguments. Raises ValueError for what Fluent can't read."""
    found: dict[str, frozenset[str]] = {}
    for file in sorted(folder.glob("*.ftl")):
        for entry in _PARSER.parse(file.read_text("utf-8")).body:
            if isinstance(entry, ast.Junk):
                raise ValueError(  # noqa: TRY004  the file's text is wrong, not a type
                    f"{file.name}: {entry.annotations[0].message}: {(entry.content or '')[:60]!r}"
                )
            if isinstance(entry, ast.Message):
                if entry.id.name in found:
                    raise ValueError(f"{file.name}: {entry.id.name} stands twice.")
                found[entry.id.name] = _arguments_of(entry)
    return found


def _arguments_of(entry: ast.Message) -> frozenset[str]:
    found = _Variables()
    found.visit(entry)
    return frozenset(found.names)


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  Fluent's own name
        self.names.add(node.id.name)
