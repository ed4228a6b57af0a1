"""The texts of the expectation cards belong to a version: groups agree on what they have read."""

from hashlib import sha256

from bot.domain.expectations import VERSION
from bot.domain.seats import SEATS
from bot.screens.expectations import PARTS
from bot.texts.catalog import Catalog

VERSIONS = {"2026-11": "9ca448fa19231024"}
"""What the cards said in each version. A line is added here together with a new VERSION."""


def test_whoever_changes_a_card_raises_its_version() -> None:
    voices = Catalog({"method": ""})
    said = [
        say("expectation", card=f"{kind.value}-{part}")
        for say in voices.values()
        for kind in SEATS
        for part in PARTS
    ]
    assert VERSIONS[VERSION] == sha256("\n".join(said).encode()).hexdigest()[:16]
