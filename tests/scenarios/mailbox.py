"""A mail server that takes everything, and what lies in people's mailboxes."""

from bot.delivery.envelope import Enclosed, Links, NoLinks, mail, sender_of
from bot.domain.delivery import Accepted, Outcome
from bot.storage.leases import Leased
from tests.scenarios.conftest import VOICES, Town


class Mailbox:
    """Each mail as it would have left."""

    def __init__(self, town: Town, links: Links | None = None) -> None:
        self._town = town
        self._links = links or NoLinks()
        self._sent: list[tuple[str, str, str]] = []

    async def send(self, leased: Leased) -> Outcome:
        sender = sender_of("Samverkansboten <bot@example.se>")
        say = VOICES[leased.language]
        written = mail(leased, Enclosed(), sender=sender, links=self._links, say=say, now=self._town.clock())
        text = written.get_body(("plain",))
        assert text is not None
        self._sent.append((leased.email or "", str(written["Subject"]), text.get_content()))
        return Accepted()

    def at(self, address: str) -> list[tuple[str, str]]:
        """Subject and text of each mail that came there, the oldest first."""
        return [(subject, text) for to, subject, text in self._sent if to == address]


def has_mail(town: Town, links: Links | None = None) -> Mailbox:
    """The program begins anew, and can send mail."""
    mailbox = Mailbox(town, links)
    town.mail = mailbox
    town.starts_anew()
    return mailbox
