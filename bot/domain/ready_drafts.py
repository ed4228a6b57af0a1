"""Ready drafts of newsletters, and the places in them that have to be filled in before they can be sent."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.errors import Declined
from bot.domain.newsletters import Text, length

LONGEST_PLACE = 200
"""What is to stand there is named in so many characters at most."""

_PLACE = re.compile(rf"\[(?:Fyll i|Fill in): ([^\]\n]{{1,{LONGEST_PLACE}}})\]")
_BOLD = re.compile(r"\*\*([^*\n]+)\*\*")


@dataclass(frozen=True, slots=True)
class ReadyDraft:
    """`name` is the name of its files; it stands in buttons."""

    name: str
    texts: Mapping[str, Text]
    """By language, in every one that is offered."""

    @property
    def places(self) -> int:
        """How many there are to fill in, in each language."""
        return len(places(self.texts["sv"].words))


def places(words: str) -> list[str]:
    """What is left to fill in: «[Fyll i: dag och tid]» is «dag och tid»."""
    return _PLACE.findall(words)


def left_in(texts: Iterable[Text]) -> list[str]:
    return [each for text in texts for each in places(text.words)]


def check_filled_in(texts: Iterable[Text]) -> None:
    """Raises Declined while a place is left."""
    if left := left_in(texts):
        raise Declined("newsletter-fill-in-first", count=len(left), what=left[0])


def filled_in(text: Text, words: str) -> Text:
    """The first place becomes these words; the formatting stays on what it stood on."""
    place = _PLACE.search(text.words)
    if place is None:
        return text
    start, end = (length(text.words[:at]) for at in place.span())
    grown = length(words) - (end - start)
    return Text(
        text.words[: place.start()] + words + text.words[place.end() :],
        tuple(each for given in text.entities if (each := _over(given, start, end, grown)) is not None),
    )


def _over(entity: Mapping[str, Any], start: int, end: int, grown: int) -> Mapping[str, Any] | None:
    """Where an entity stands once `start` to `end` is so much longer; none on the place itself."""
    first, last = int(entity["offset"]), int(entity["offset"]) + int(entity["length"])
    if last <= start:
        return entity
    if first >= end:
        return {**entity, "offset": first + grown}
    if first <= start and last >= end and last - first + grown > 0:
        return {**entity, "length": last - first + grown}
    return None


def draft_text(written: str) -> Text:
    """Of a file: «**bold**» is bold, and the rest is as it stands. Raises ValueError where it is empty."""
    words, entities = "", []
    rest = written.strip()
    while found := _BOLD.search(rest):
        words += rest[: found.start()]
        entities.append({"type": "bold", "offset": length(words), "length": length(found[1])})
        words, rest = words + found[1], rest[found.end() :]
    words += rest
    if not words:
        raise ValueError("The draft is empty.")
    return Text(words, tuple(entities))
