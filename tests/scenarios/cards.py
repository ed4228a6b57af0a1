"""How people of the stories come to contact cards."""

from typing import Any

from bot.domain.people import Role
from tests.scenarios.conftest import Someone, Town


async def comes_to_lead(town: Town, who: Someone, role: Role, place: str) -> Someone:
    """Somebody who was not in the network before."""
    await who.writes(await town.first_invitation(role, place))
    await who.presses_in_turn("Svenska", "Jag har läst, gå vidare", who.account.user.first_name)
    return who


async def writes_card(
    lead: Someone,
    function: str,
    phone: str,
    *,
    hours: str | None = None,
    deputy: tuple[str, str] | None = None,
    carrier: str = "Hoppa över",
    group: tuple[str, ...] = ("Gruppen",),
    whose: tuple[str, ...] = ("En funktion utanför boten",),
) -> None:
    """As far as the whole card, which is to be looked at before it is saved."""
    await lead.presses_in_turn("Meny", *group, "Kontaktkort", "Lägg till ett kort", *whose)
    await lead.writes(function)
    await lead.writes(phone)
    await (lead.writes(hours) if hours else lead.presses("Hoppa över"))
    if deputy is None:
        await lead.presses("Hoppa över")
    else:
        await lead.writes(deputy[0])
        await lead.writes(deputy[1])
    await lead.presses(carrier)


async def keeps_card(lead: Someone, function: str, phone: str, **more: Any) -> None:
    await writes_card(lead, function, phone, **more)
    await lead.presses("Spara kortet")
