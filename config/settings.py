"""What may be set, where it is read from, and what each setting must be."""

import os
from collections.abc import Callable
from email.utils import parseaddr
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import SplitResult, urlsplit

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from config.logging import TOKEN

CONTENT = Path(__file__).parent
"""Where the shipped content lies: faq/, followups.toml, meetings.toml, municipalities.csv."""

PREFIX = "BOT_"
SQLITE = "sqlite+aiosqlite:///"

_FILE = Path(".env")


class CannotStart(Exception):  # noqa: N818  said to who runs the program, in one line
    """The program can't do what was asked before somebody changes something; the message says what."""


class WrongSetting(CannotStart):
    """`name` is the environment variable's. The message never contains what was set: it may be a secret."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(f"{name}: {what}")
        self.name = name


def _must(hold: Callable[[SplitResult], bool]) -> AfterValidator:
    def check(address: str) -> str:
        if any(character.isspace() for character in address) or not hold(urlsplit(address)):
            raise ValueError
        return address.rstrip("/")

    return AfterValidator(check)


def _is_web_address(parts: SplitResult) -> bool:
    _ = parts.port  # raises ValueError for what is no number
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not (parts.query or parts.fragment)


def _is_database(parts: SplitResult) -> bool:
    database = parts.path.removeprefix("/")
    if parts.scheme == "sqlite+aiosqlite":
        return not parts.netloc and database not in {"", ":memory:"}
    _ = parts.port
    return parts.scheme == "postgresql+asyncpg" and bool(database)


def _is_token(token: SecretStr) -> SecretStr:
    if not TOKEN.fullmatch(token.get_secret_value()):
        raise ValueError
    return token


def _is_mail_server(url: SecretStr) -> SecretStr:
    parts = urlsplit(url.get_secret_value())
    _ = parts.port
    beyond = parts.path.strip("/") or parts.query or parts.fragment
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname or beyond:
        raise ValueError
    return url


def _is_secret(secret: SecretStr) -> SecretStr:
    if len(secret.get_secret_value()) < 32:
        raise ValueError
    return secret


WebAddress = Annotated[str, _must(_is_web_address)]


class Settings(BaseSettings):
    """Each description goes on from "must be": it is said to who got the setting wrong."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=_FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
    )

    token: Annotated[SecretStr, AfterValidator(_is_token)] | None = Field(
        default=None, description="the token that @BotFather gave, such as 123456789:AAF… (46 signs)"
    )
    database_url: Annotated[str, _must(_is_database)] = Field(
        default=f"{SQLITE}samverkansbot.db",
        description=f"{SQLITE}file.db or postgresql+asyncpg://user:password@host/database",
    )
    api_base: WebAddress | None = Field(
        default=None, description="the address of a Bot API server, such as http://127.0.0.1:8081"
    )
    public_url: WebAddress | None = Field(
        default=None, description="the address of the web part from outside, such as https://bot.example.se"
    )
    link_secret: Annotated[SecretStr, AfterValidator(_is_secret)] | None = Field(
        default=None, description="at least 32 signs that nobody can guess"
    )
    web_host: str = Field(
        default="127.0.0.1", description="an address of this machine, such as 127.0.0.1 or 0.0.0.0"
    )
    web_port: int = Field(default=8080, ge=1, le=65535, description="a whole number from 1 to 65535")
    smtp_url: Annotated[SecretStr, AfterValidator(_is_mail_server)] | None = Field(
        default=None, description="smtp://user:password@host:587 or smtps://user:password@host"
    )
    mail_from: str = Field(
        default="",
        validate_default=True,
        description="whom mails come from, such as Boten <bot@example.se>, where BOT_SMTP_URL is set",
    )
    method_name: str = Field(
        default="Tillsammans mot illegala försändelser", description="the name of the method"
    )
    controller: str = Field(default="", description="who is responsible for personal data")
    protection_officer: str = Field(default="", description="how people reach the data protection officer")
    registrar: str = Field(default="", description="where people ask for public records")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="DEBUG, INFO, WARNING or ERROR"
    )

    @field_validator("mail_from")
    @classmethod
    def _is_sender(cls, written: str, before: ValidationInfo) -> str:
        if not written and before.data.get("smtp_url") is None:
            return written
        _, address = parseaddr(written)
        name, at, domain = address.rpartition("@")
        if not (name and at and "." in domain and address.isascii() and written.isprintable()):
            raise ValueError
        return written


NAMES = tuple(PREFIX + name.upper() for name in Settings.model_fields)


def load() -> Settings:
    """Raises WrongSetting for the first setting that is not what it must be."""
    for wrong in wrong_settings():
        raise wrong
    return Settings()


def wrong_settings() -> list[WrongSetting]:
    given()
    try:
        Settings()
    except ValidationError as error:
        names = dict.fromkeys(str(each["loc"][0]) for each in error.errors())
        return [
            WrongSetting(PREFIX + name.upper(), f"must be {Settings.model_fields[name].description}.")
            for name in names
        ]
    return []


def given() -> set[str]:
    """The names of all BOT_… variables that say something, known or not, in `.env` and the environment.

    Raises CannotStart where `.env` can't be read.
    """
    try:
        said = dotenv_values(_FILE) | os.environ
    except (OSError, UnicodeDecodeError) as error:
        raise CannotStart(f"{_FILE.absolute()} can't be read as a text in UTF-8: {error}.") from None
    return {name.upper() for name, value in said.items() if value and name.upper().startswith(PREFIX)}
