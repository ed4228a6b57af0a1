"""Who is told of what a code by mail has shown."""

from bot.domain.events.mail_codes import RoleConfirmedByCode
from bot.screens import mail_codes as screens
from bot.services.member_notices import asking_above, those_asked
from bot.services.telling import InDigest, Rows

TOLD: Rows = {
    RoleConfirmedByCode: (
        InDigest(
            asking_above,
            those_asked,
            lambda asking, network, say: screens.confirmed_line(asking.member, network, say),
            lambda event: f"code:{event.membership_id}:confirmed",
        ),
    ),
}
