"""Links by which somebody answers from a mail: made for the mail, and opened when they are followed."""

import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from itsdangerous import BadSignature, Signer

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.newsletters import Topic
from bot.domain.people import Person
from bot.domain.signed_links import LASTS, TOPIC_NUMBERS, Purpose, SignedLink
from bot.screens.buttons import unpack
from bot.screens.followups import ReplyToFollowUp
from bot.screens.meetings import AnswerInvitation
from bot.storage import people
from bot.storage.database import Database

_NUMBERS = struct.Struct(">III")
"""The person, the subject, and the second from 1970 on which it expires."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A link that was followed, and whose it is."""

    link: SignedLink
    person: Person


class SignedLinks:
    """`base` is the address of the web part from outside; without it mails carry no links.

    A signature holds for one purpose alone. What a link may do is looked up anew at every use: it opens
    nothing for who has been forgotten, and no more than a button would for who has left.
    """

    def __init__(self, database: Database, clock: Clock, *, secret: str, base: str | None) -> None:
        self._database = database
        self._clock = clock
        self._base = base
        self._signers = {
            each: Signer(secret, salt=f"link.{each.value}", key_derivation="hmac", digest_method=sha256)
            for each in Purpose
        }

    def to_press(self, person_id: int, packed: str) -> str | None:
        """Where somebody does what a button does; the page has chosen the same answer already."""
        match unpack(packed):
            case AnswerInvitation(meeting_id, answer):
                url = self._address(Purpose.MEETING, person_id, meeting_id)
                return None if url is None else f"{url}?a={answer.value}"
            case ReplyToFollowUp(followup_id, question, reply):
                url = self._address(Purpose.FOLLOW_UP, person_id, followup_id)
                return None if url is None else f"{url}?{question.value}={reply.value}"
        return None

    def to_unsubscribe(self, person_id: int, topic: str) -> str | None:
        """For `List-Unsubscribe`, and as a link at the end of a letter."""
        if topic not in set(Topic):
            return None
        return self._address(Purpose.TOPIC, person_id, TOPIC_NUMBERS[Topic(topic)])

    async def opened(self, purpose: Purpose, token: str) -> Opened:
        """Raises Declined for what was not signed for this purpose, has expired, or is nobody's any more."""
        link = self._read(purpose, token)
        link.still_open(self._clock())
        async with self._database.reading() as session:
            found = await people.people(session, [link.person_id])
        if not found:
            raise Declined("link-broken")
        return Opened(link, found[0])

    def _address(self, purpose: Purpose, person_id: int, subject_id: int) -> str | None:
        if self._base is None:
            return None
        until = int((self._clock() + LASTS[purpose]).timestamp())
        numbers = urlsafe_b64encode(_NUMBERS.pack(person_id, subject_id, until))
        return f"{self._base}/{purpose.value}/{self._signers[purpose].sign(numbers).decode()}"

    def _read(self, purpose: Purpose, token: str) -> SignedLink:
        try:
            numbers = urlsafe_b64decode(self._signers[purpose].unsign(token))
            person_id, subject_id, until = _NUMBERS.unpack(numbers)
        except (BadSignature, ValueError, struct.error):
            raise Declined("link-broken") from None
        return SignedLink(purpose, person_id, subject_id, datetime.fromtimestamp(until, UTC))


def secret_of(token: str) -> str:
    """The secret where none is set: it can't be had without the bot's own token, and lies in no database."""
    return sha256(f"links:{token}".encode()).hexdigest()
