"""The menu, the help, and the two keys that are always under the writing field."""

from collections.abc import Callable, Sequence

from bot.domain.errors import Declined
from bot.domain.network import Level, Network, level_of
from bot.domain.people import Language, Membership, Person, Standing
from bot.domain.permissions import Act, led_by
from bot.screens.answer_buttons import ShowKept
from bot.screens.buttons import Meaning, button
from bot.screens.emergency import ShowEmergency
from bot.screens.places import group_name, group_title
from bot.screens.screen import Press, Screen, bold, column, screen
from bot.texts.catalog import Say


@button("menu")
class ShowMenu(Meaning):
    pass


@button("today")
class ShowToday(Meaning):
    pass


@button("ask")
class AskQuestion(Meaning):
    pass


@button("con")
class ShowContacts(Meaning):
    pass


@button("meets")
class ShowMeetings(Meaning):
    pass


@button("ar")
class ShowArchive(Meaning):
    """Newsletters that were sent."""


@button("nlw")
class WriteNewsletter(Meaning):
    group_id: int


@button("mc")
class CallMeeting(Meaning):
    group_id: int


@button("wps")
class ShowWorkplaces(Meaning):
    group_id: int


@button("grp")
class ShowGroup(Meaning):
    group_id: int


@button("inv")
class ChooseInvitation(Meaning):
    group_id: int


@button("set")
class ShowSettings(Meaning):
    pass


@button("mydata")
class ShowMyData(Meaning):
    pass


def to_menu(say: Say) -> Press:
    return Press(say("menu-back"), ShowMenu())


def always_below(say: Say) -> tuple[tuple[str, ...], ...]:
    return ((say("below-emergency"), say("below-menu")),)


IN_A_GROUP: tuple[tuple[str, Callable[[int], Meaning]], ...] = (
    ("menu-newsletter", WriteNewsletter),
    ("menu-call", CallMeeting),
    ("menu-workplaces", ShowWorkplaces),
    ("menu-invite", ChooseInvitation),
)
"""What somebody who leads a group does in it."""


def done_in(place: str) -> Sequence[tuple[str, Callable[[int], Meaning]]]:
    """Chiefs certify no workplaces."""
    chiefs = level_of(place) is Level.CHIEFS
    return [each for each in IN_A_GROUP if not (chiefs and each[1] is ShowWorkplaces)]


def menu(person: Person, network: Network, say: Say, *, proving: Press | None = None) -> Screen:
    """The emergency card, today's work of who leads a group, what all may do, what who leads may do.

    `proving` is for whoever waits, and can show themselves what they are.
    """
    return screen(
        bold(say("menu-title")),
        where(person, network, say),
        buttons=column(
            Press(say("menu-emergency"), ShowEmergency(Language(say.language))),
            proving,
            Press(say("menu-today"), ShowToday()) if led_by(person, Act.KEEP_GROUP) else None,
            Press(say("menu-ask"), AskQuestion()),
            Press(say("menu-contacts"), ShowContacts()),
            Press(say("menu-meetings"), ShowMeetings()),
            Press(say("archive-title"), ShowArchive()),
            *_leading(led_by(person, Act.KEEP_GROUP), network, say),
            Press(say("menu-answers"), ShowKept()) if led_by(person, Act.EDIT_ANSWERS) else None,
            Press(say("menu-settings"), ShowSettings()),
        ),
    )


def _leading(led: Sequence[Membership], network: Network, say: Say) -> Sequence[Press]:
    """Who leads one group needs no name of it; who leads several chooses it first."""
    if len(led) != 1:
        return [Press(group_title(each.place, network, say), ShowGroup(each.group_id)) for each in led]
    number = led[0].group_id
    acts = [Press(say(text_id), meaning(number)) for text_id, meaning in done_in(led[0].place)]
    return [*acts, Press(say("menu-group"), ShowGroup(number))]


def which_group(
    led: Sequence[Membership], act: Callable[[int], Meaning], network: Network, say: Say
) -> Screen:
    """Where a command does not say for which of one's groups it is. Raises Declined where there is none."""
    if not led:
        raise Declined("not-allowed")
    return screen(
        bold(say("menu-which-group")),
        buttons=column(
            *(Press(group_title(each.place, network, say), act(each.group_id)) for each in led), to_menu(say)
        ),
    )


def language_changed(say: Say) -> Screen:
    return screen(say("language-changed"), below=always_below(say))


def greeting(person: Person, say: Say) -> Screen:
    return screen(say("greeting", name=person.name), below=always_below(say))


def where(person: Person, network: Network, say: Say) -> str:
    held = (*person.memberships, *person.resting)
    return "\n".join(_place(each, network, say) for each in held) or say("where-nowhere")


def _place(membership: Membership, network: Network, say: Say) -> str:
    return say(
        WHERE[membership.standing],
        group=group_name(membership.place, network, say),
        kind=say("kind", kind=membership.kind.value),
    )


WHERE = {
    Standing.IN_FORCE: "menu-where",
    Standing.UNCONFIRMED: "where-unconfirmed",
    Standing.SUSPENDED: "where-suspended",
}


def help_screen(say: Say, *, member: bool) -> Screen:
    return screen(
        bold(say("help-title")),
        say("help" if member else "help-stranger"),
        bold(say("help-never")),
        buttons=column(Press(say("menu-emergency"), ShowEmergency(Language(say.language))), to_menu(say)),
    )
