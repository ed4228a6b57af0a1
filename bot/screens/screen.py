"""What a person sees, in types of our own: a message in a chat, and as well the body of an e-mail.

Offsets and lengths of entities count UTF-16 code units, as Telegram does.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.screens.buttons import Meaning


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of formatted text. `kind` is Telegram's `type`: bold, italic, text_link, …"""

    kind: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None
    emoji: str | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """Text with its formatting. Add pieces to one another; a plain string is a piece too."""

    text: str = ""
    entities: tuple[Entity, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)

    def __add__(self, other: "Words | str") -> "Words":
        piece = other if isinstance(other, Words) else Words(other)
        return Words(self.text + piece.text, self.entities + piece.moved(utf16_length(self.text)).entities)

    def __radd__(self, other: str) -> "Words":
        return Words(other) + self

    def moved(self, by: int) -> "Words":
        return Words(
            self.text,
            tuple(
                Entity(each.kind, each.offset + by, each.length, each.url, each.language, each.emoji)
                for each in self.entities
            ),
        )


def bold(text: str) -> Words:
    return Words(text, (Entity("bold", 0, utf16_length(text)),) if text else ())


def code(text: str) -> Words:
    """In letters of one width; a tap copies it."""
    return Words(text, (Entity("code", 0, utf16_length(text)),) if text else ())


def expandable(words: Words) -> Words:
    """What most don't need: Telegram shows the first three lines, and the rest at a tap."""
    return Words(words.text, (Entity("expandable_blockquote", 0, utf16_length(words.text)), *words.entities))


def lines(*pieces: "Words | str | None", between: str = "\n") -> Words:
    """The pieces one under the other; `None` and what is empty are left out, so an optional line needs no
    branch."""
    whole = Words()
    for number, piece in enumerate(piece for piece in pieces if piece):
        whole = whole + (between if number else "") + piece
    return whole


def paragraphs(*pieces: "Words | str | None") -> Words:
    return lines(*pieces, between="\n\n")


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@dataclass(frozen=True, slots=True)
class Press:
    """A button that says something to the bot when it is pressed."""

    label: str
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens an address."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A button that copies a text, such as a phone number."""

    label: str
    text: str


Button: TypeAlias = Press | Link | Copy
Rows: TypeAlias = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of ours by its number in the `file` table."""

    kind: Literal["photo", "document"]
    file_id: int


@dataclass(frozen=True, slots=True)
class Screen:
    words: Words
    buttons: Rows = ()
    attachments: tuple[Attachment, ...] = ()
    below: tuple[tuple[str, ...], ...] = ()
    """Rows of the keyboard under the writing field, for what must always be one tap away."""


def screen(
    *pieces: Words | str | None,
    buttons: Rows = (),
    attachments: tuple[Attachment, ...] = (),
    below: tuple[tuple[str, ...], ...] = (),
) -> Screen:
    """A screen of paragraphs."""
    return Screen(paragraphs(*pieces), buttons, attachments, below)


def column(*buttons: Button | None) -> Rows:
    """One button a row: the widest targets for a thumb in a glove."""
    return tuple((button,) for button in buttons if button is not None)


def pairs(*buttons: Button) -> Rows:
    """Two a row, where a column of many would be longer than the phone. Their labels have to be short."""
    return tuple(buttons[at : at + 2] for at in range(0, len(buttons), 2))
