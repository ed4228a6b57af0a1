"""The buttons that lead to a letter after it was sent, where every screen about one finds them."""

from bot.domain.people import Language
from bot.screens.buttons import Meaning, button
from bot.screens.screen import Press
from bot.texts.catalog import Say


@button("cor")
class BeginCorrection(Meaning):
    newsletter_id: int
    language: Language


@button("corl")
class LookAtCorrection(Meaning):
    """What is proposed and not made."""

    newsletter_id: int


@button("corm")
class MakeCorrection(Meaning):
    """Of exactly the words that were shown: `seal` is theirs."""

    newsletter_id: int
    seal: str
    tells: bool


@button("cora")
class AskForYes(Meaning):
    """A second person has to agree."""

    newsletter_id: int


@button("cord")
class DropCorrection(Meaning):
    newsletter_id: int


@button("wdq")
class AskToWithdraw(Meaning):
    newsletter_id: int


@button("wd")
class Withdraw(Meaning):
    newsletter_id: int


@button("wdy")
class SayWhy(Meaning):
    """Why it was withdrawn, for the archive."""

    newsletter_id: int


@button("aro")
class OpenLetter(Meaning):
    """From the archive, in its latest version."""

    newsletter_id: int


def after_sending(newsletter_id: int, say: Say) -> tuple[Press, ...]:
    """What can still be done with a letter that has left."""
    return (
        Press(say("correction-begin"), BeginCorrection(newsletter_id, Language.SWEDISH)),
        Press(say("withdrawal-begin"), AskToWithdraw(newsletter_id)),
    )
