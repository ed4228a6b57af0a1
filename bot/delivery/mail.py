"""Where messages leave by mail."""

from bot.domain.delivery import NO_MAIL, Outcome, Refused
from bot.storage.leases import Leased


class NoMail:
    """No mail server is set: whoever sends is told whom they have to reach by hand."""

    async def send(self, _: Leased) -> Outcome:
        return Refused(NO_MAIL)
