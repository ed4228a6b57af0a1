"""What opens a link: a secret that is told once, of which only the hash is kept."""

import secrets
from hashlib import sha256


def new_token() -> str:
    """22 signs of those that Telegram takes after `?start=`: letters, digits, `_` and `-`, at most 64."""
    return secrets.token_urlsafe(16)


def hash_of(token: str) -> str:
    """A token is random and long, so that a plain hash can't be guessed back."""
    return sha256(token.encode()).hexdigest()
