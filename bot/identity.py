"""Who Telegram says the bot is, asked without aiogram so that a command that only wants the name is quick."""

import json
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.request import urlopen

from config.settings import CannotStart

OFFICIAL_API = "https://api.telegram.org"
PATIENCE = 5.0
"""Seconds."""


def name_of_bot(token: str, api_base: str | None) -> str:
    """The name after the @. Raises CannotStart where Telegram is silent or does not know the token."""
    base = api_base or OFFICIAL_API
    try:
        with urlopen(f"{base}/bot{token}/getMe", timeout=PATIENCE) as answer:  # noqa: S310  settings checked it
            return str(json.load(answer)["result"]["username"])
    except HTTPError as refusal:
        refusal.close()
        if refusal.code in {401, 404}:
            raise CannotStart(
                "BOT_TOKEN: Telegram does not know this token. Ask @BotFather for it again: /token."
            ) from None
        raise CannotStart(f"{base} answers {refusal.code} {refusal.reason}. Try again later.") from None
    except (OSError, HTTPException, ValueError, LookupError, TypeError) as error:
        raise CannotStart(
            f"{base} does not say who the bot is ({error}). Is this machine online? Is BOT_API_BASE right?"
        ) from None
