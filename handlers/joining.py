"""Joining by an invitation: language, terms, what I am, my name. The link's token travels in the buttons."""

from collections.abc import Mapping

from aiogram import Router
from aiogram.filters import Command, CommandObject, CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Kind, Person, tidy_name, usable_name
from bot.screens import people as screens
from bot.screens.applications.applying import offer
from bot.screens.mail_codes import offer as offer_to_prove
from bot.screens.menu import ShowMenu
from bot.screens.people import GoOnFromTerms, JoinAsKind, JoinInLanguage, JoinWithOwnName, WorkAt
from bot.services.applications import Applications
from bot.services.mail_codes import MailCodes
from bot.services.openings import Openings
from bot.services.people import People
from bot.services.tokens import hash_of
from bot.texts.catalog import Catalog, Say
from handlers.commands import MENU, publish_for
from handlers.conversation import Awaiting
from handlers.filters import Key, Known, Pressed, Text
from handlers.reply import show, show_below


async def followed_link(
    message: Message,
    command: CommandObject,
    people: People,
    network: Network,
    voices: Catalog,
    person: Person | None,
    say: Say,
) -> None:
    """A newcomer chooses a language first; whoever has joined before only says what they are here, or where
    they work."""
    token = (command.args or "").strip()
    invitation = await people.invitation(token, message.chat.id)
    if person is None:
        await show(message, screens.choose_language(token, voices))
    elif person.holds(invitation.role, invitation.group_id):
        workplace = invitation.workplace_of(person)
        if person.works_at(workplace.workplace_id):
            await show(message, screens.works_at_already(workplace, say))
        else:
            await show(message, screens.ask_workplace(token, invitation.place, workplace, network, say))
    else:
        await show(message, screens.choose_kind(token, invitation, network, say))


async def works_there(query: CallbackQuery, button: WorkAt, person: Person, people: People, say: Say) -> None:
    await show(query, screens.works_at(await people.work_at(button.token, by=person), say))


async def welcomed(
    event: Message | CallbackQuery, state: FSMContext, applications: Applications, voices: Catalog
) -> None:
    """The keys below come with the first message, the ways in with the second: one carries only one kind."""
    await state.clear()
    assert event.from_user is not None  # noqa: S101  private chats have one
    own = await applications.of_account(event.from_user.id)
    await show(event, screens.welcome_stranger(voices))
    await show_below(event, offer(own, voices))


async def chose_language(
    query: CallbackQuery, button: JoinInLanguage, people: People, openings: Openings, voices: Catalog
) -> None:
    invitation = await people.invitation(button.token, query.from_user.id)
    who = await openings.who_answers(invitation.place)
    go_on = GoOnFromTerms(button.token, button.language)
    await show(query, screens.terms(go_on, who, voices[button.language]))


async def read_terms(
    query: CallbackQuery,
    button: GoOnFromTerms,
    state: FSMContext,
    person: Person | None,
    people: People,
    network: Network,
    voices: Catalog,
) -> None:
    invitation = await people.claim(button.token, query.from_user.id)
    kinds = invitation.kinds()
    if len(kinds) == 1 and person is None:
        await _ask_name(query, JoinAsKind(button.token, button.language, kinds[0]), state, voices)
    else:
        await show(query, screens.choose_kind(button.token, invitation, network, voices[button.language]))


async def chose_kind(
    query: CallbackQuery,
    button: JoinAsKind,
    state: FSMContext,
    person: Person | None,
    people: People,
    mail_codes: MailCodes,
    network: Network,
    voices: Catalog,
) -> None:
    if person is None:
        await _ask_name(query, button, state, voices)
    else:
        await _join(query, _link(button), person.name, state, people, mail_codes, network, voices)


async def took_own_name(
    query: CallbackQuery,
    button: JoinWithOwnName,
    state: FSMContext,
    people: People,
    mail_codes: MailCodes,
    network: Network,
    voices: Catalog,
) -> None:
    await _join(query, _link(button), query.from_user.first_name, state, people, mail_codes, network, voices)


async def wrote_name(
    message: Message,
    state: FSMContext,
    people: People,
    mail_codes: MailCodes,
    network: Network,
    voices: Catalog,
    alarmed: bool,
) -> None:
    """A cry for help is no name; and where the link no longer opens, the next text is none either."""
    link = await state.get_data()
    if alarmed:
        await show(message, screens.write_name(voices[link["language"]]))
        return
    name = tidy_name(message.text or "")
    try:
        await _join(message, link, name, state, people, mail_codes, network, voices)
    except Declined:
        await state.clear()
        raise


async def _ask_name(query: CallbackQuery, button: JoinAsKind, state: FSMContext, voices: Catalog) -> None:
    await state.set_state(Awaiting.name)
    await state.set_data(_link(button))
    own = usable_name(query.from_user.first_name)
    await show(query, screens.choose_name(button.token, button.kind, own, voices[button.language]))


async def _join(
    event: Message | CallbackQuery,
    link: Mapping[str, str],
    name: str,
    state: FSMContext,
    people: People,
    mail_codes: MailCodes,
    network: Network,
    voices: Catalog,
) -> None:
    assert event.from_user is not None  # noqa: S101  private chats have one
    joined = await people.join(
        link["token_hash"], event.from_user.id, kind=Kind(link["kind"]), name=name, language=link["language"]
    )
    await state.clear()
    person, say = joined.person, voices[joined.person.language]
    welcome = screens.joined(
        person,
        joined.new,
        joined.asked,
        network,
        say,
        workplace=joined.workplace,
        proving=offer_to_prove(say) if mail_codes.provable(person) else None,
    )
    await show(event, welcome)
    await show_below(event, screens.joined_next(say))
    assert event.bot is not None  # noqa: S101  aiogram gives every update its bot
    await publish_for(event.bot, person, say)


def _link(button: JoinAsKind | JoinWithOwnName) -> dict[str, str]:
    """What is kept between the steps: never the token itself."""
    return {
        "token_hash": hash_of(button.token),
        "language": button.language.value,
        "kind": button.kind.value,
    }


def routes() -> Router:
    """For everybody: a stranger becomes a member here, and a member joins one group more."""
    router = Router(name="joining")
    router.message.register(followed_link, CommandStart(deep_link=True, ignore_case=True))
    router.message.register(wrote_name, ~Known(), StateFilter(Awaiting.name), Text())
    router.callback_query.register(chose_language, Pressed(JoinInLanguage))
    router.callback_query.register(read_terms, Pressed(GoOnFromTerms))
    router.callback_query.register(chose_kind, Pressed(JoinAsKind))
    router.callback_query.register(took_own_name, Pressed(JoinWithOwnName))
    router.callback_query.register(works_there, Known(), Pressed(WorkAt))
    return router


def strangers() -> Router:
    """For those who have not joined: members have a menu in the place of this."""
    router = Router(name="strangers")
    router.message.register(welcomed, CommandStart(ignore_case=True))
    router.message.register(welcomed, Command(*MENU, ignore_case=True))
    router.message.register(welcomed, Key("below-menu"))
    router.callback_query.register(welcomed, Pressed(ShowMenu))
    return router
