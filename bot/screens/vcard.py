"""A contact card as a file that telephones save a contact from: vCard 4.0, RFC 6350."""

from collections.abc import Iterator
from datetime import UTC

from bot.domain.contacts import ContactCard
from bot.domain.network import Network
from bot.domain.phones import dialled
from bot.domain.spelling import folded
from bot.screens.places import group_title
from bot.texts.catalog import Say

_LONGEST_LINE = 75
"""Octets; what is longer goes on in the next line behind a space (RFC 6350, 3.2)."""
_ESCAPED = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})


def vcard(card: ContactCard, network: Network, say: Say) -> bytes:
    lines = (
        "BEGIN:VCARD",
        "VERSION:4.0",
        f"FN:{_escaped(card.name or card.function)}",
        *((f"TITLE:{_escaped(card.function)}",) if card.name else ()),
        f"ORG:{_escaped(group_title(card.place, network, say))}",
        f'TEL;TYPE="work,voice":{dialled(card.phone)}',
        *_note(card, say),
        f"REV:{card.confirmed_at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        "END:VCARD",
    )
    return b"".join(_folded(line) for line in lines)


def file_name(card: ContactCard) -> str:
    """«polisens-kontaktperson.vcf»: letters that every telephone takes in a file's name."""
    plain = "".join(c if c.isascii() and c.isalnum() else " " for c in folded(card.function))
    return f"{'-'.join(plain.split()) or 'kontakt'}.vcf"


def _note(card: ContactCard, say: Say) -> Iterator[str]:
    said = [
        say("contact-hours", hours=card.hours) if card.hours else None,
        say("contact-deputy", deputy=card.deputy) if card.deputy else None,
        say("contact-deputy-phone", phone=card.deputy_phone) if card.deputy_phone else None,
    ]
    if any(said):
        yield "NOTE:" + _escaped("\n".join(each for each in said if each))


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED)


def _folded(line: str) -> bytes:
    """No letter is cut in two."""
    folded, room = b"", _LONGEST_LINE
    for letter in line:
        octets = letter.encode()
        if len(octets) > room:
            folded, room = folded + b"\r\n ", _LONGEST_LINE - 1
        folded, room = folded + octets, room - len(octets)
    return folded + b"\r\n"
