"""What leaves and comes back by mail, as the settings have it."""

from bot.delivery.envelope import sender_of
from bot.delivery.mail import ByServer, MailSender, NoMail
from bot.delivery.smtp import MailServer
from bot.domain.clock import wall_clock
from bot.services.signed_links import SignedLinks, secret_of
from bot.storage.database import Database
from bot.texts.catalog import Catalog
from config.settings import Settings


def sender(settings: Settings, database: Database, voices: Catalog) -> MailSender | NoMail:
    if settings.smtp_url is None:
        return NoMail()
    server = ByServer(MailServer.at(settings.smtp_url.get_secret_value()))
    who = sender_of(settings.mail_from)
    return MailSender(server, who, database, voices, wall_clock, links=links(settings, database))


def links(settings: Settings, database: Database) -> SignedLinks:
    return SignedLinks(database, wall_clock, secret=secret(settings), base=settings.public_url)


def secret(settings: Settings) -> str:
    """Of several processes with the same settings it is the same."""
    if settings.link_secret is not None:
        return settings.link_secret.get_secret_value()
    assert settings.token is not None  # noqa: S101  the door has asked for it
    return secret_of(settings.token.get_secret_value())
