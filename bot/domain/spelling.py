"""Letters as people leave them out, lines as they type them, and the order in which Swedes look for names."""

import unicodedata

_MARKS = dict.fromkeys(code for code in range(0x0300, 0xFE30) if unicodedata.combining(chr(code)))
_OWN_LETTERS = str.maketrans({"ø": "o", "æ": "a", "ß": "ss", "’": "'", "´": "'"})


def folded(text: str) -> str:
    """Lower case and without marks on the letters: "Får jag Öppna" and "far jag oppna" become the same."""
    return unicodedata.normalize("NFKD", text.casefold().translate(_OWN_LETTERS)).translate(_MARKS)


def one_line(written: str, *, keep: str = "") -> str:
    """Without signs that nobody sees, but for those to `keep`, and with single spaces."""
    return " ".join("".join(c for c in written if c.isprintable() or c.isspace() or c in keep).split())


def swedish_order(text: str) -> tuple[int, ...]:
    """A key that sorts Å, Ä and Ö last, and capitals beside their small letters."""
    last = {"å": 0x10FFFD, "ä": 0x10FFFE, "ö": 0x10FFFF}
    return tuple(last.get(letter, ord(letter)) for letter in text.casefold())


def begun(words: str) -> str:
    """As where a sentence begins with it."""
    return words[:1].upper() + words[1:]
