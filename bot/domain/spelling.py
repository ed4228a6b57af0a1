"""Letters as people leave them out: one form for å, ä, ö, é and their bare vowels."""

import unicodedata

_OWN_LETTERS = str.maketrans({"ø": "o", "æ": "a", "ß": "ss", "’": "'", "´": "'"})


def folded(text: str) -> str:
    """Lower case and without marks on the letters: "Får jag Öppna" and "far jag oppna" become the same."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_OWN_LETTERS))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
