"""Joining: by a link, with the terms first, in one's own language."""

from tests.scenarios.conftest import Town


async def test_a_shop_worker_joins_by_a_link(town: Town) -> None:
    anna = town.newcomer("Anna")
    await anna.writes(await town.invitation())
    assert anna.last_buttons == ["Svenska", "English"]

    await anna.presses("Svenska")
    assert "Innan du går med" in anna.last_message
    assert "allmänt intresse, inte samtycke" in anna.last_message

    await anna.presses("Jag har läst, gå vidare")
    assert anna.last_buttons == ["Ombud (butik)", "Terminal", "Brevbärarkontor"]

    await anna.presses_in_turn("Ombud (butik)", "Anna")
    assert "Välkommen, Anna!" in anna.last_message
    assert "arbetsgruppen i Piteå som ombud" in anna.last_message
    assert anna.keys == ["Akut", "Meny"]
