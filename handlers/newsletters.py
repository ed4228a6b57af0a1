"""Writing a newsletter, looking at it, sending it."""

from aiogram import Bot, Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.people import Person
from bot.domain.permissions import Act, led_by
from bot.screens import menu
from bot.screens import newsletters as screens
from bot.screens.menu import WriteNewsletter
from bot.screens.newsletter_buttons import (
    ConfirmNewsletter,
    DiscardNewsletter,
    LookAtNewsletter,
    ReallyDiscard,
    SendNewsletter,
)
from bot.services.approvals import Approvals
from bot.services.newsletters import Newsletters
from bot.texts.catalog import Say
from handlers.approvals import show_going
from handlers.commands import CANCEL, NEWSLETTER
from handlers.conversation import Awaiting
from handlers.filters import Has, LeadsOneGroup, OncePerAlbum, Own, Pressed
from handlers.middlewares.albums import Albums
from handlers.previews import hold, show_draft
from handlers.received import is_rest_of_refused, refuse, upload_in, words_in
from handlers.reply import show


async def wants_to_write(message: Message, person: Person, network: Network, say: Say) -> None:
    led = led_by(person, Act.SEND_NEWSLETTER)
    await show(message, menu.which_group(led, WriteNewsletter, network, say))


async def chose_group(
    event: Message | CallbackQuery,
    button: WriteNewsletter,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    network: Network,
    say: Say,
) -> None:
    place = await newsletters.may_write(button.group_id, person)
    await state.set_state(Awaiting.newsletter)
    await state.set_data({"group_id": button.group_id})
    unfinished = await newsletters.unfinished(button.group_id, by=person)
    await show(event, screens.write(place, button.group_id, network, say, unfinished=unfinished))


async def wrote(
    message: Message,
    bot: Bot,
    albums: Albums,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    network: Network,
    say: Say,
) -> None:
    """What was written is kept as a draft; the writer sees exactly what a reader gets."""
    if await is_rest_of_refused(message, state):
        return
    group_id = (await state.get_data())["group_id"]
    try:
        upload = await upload_in(message, bot)
        drafted = await newsletters.draft(group_id, *words_in(message), upload, by=person)
    except Declined as no:
        await refuse(message, state, no, say)
        return
    await hold(state, drafted[0].id, message.media_group_id)
    if albums.is_last(message):
        await show_draft(message, drafted, state, newsletters, network, say)


async def looked_at(
    query: CallbackQuery,
    button: LookAtNewsletter,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    network: Network,
    say: Say,
) -> None:
    """Whoever comes from somewhere else sees the letter itself, too."""
    letter, reach = await newsletters.look(button.newsletter_id, by=person)
    stands_above = (await state.get_data()).get("newsletter_id") == letter.id
    await hold(state, letter.id)
    if stands_above:
        await show(query, screens.check(letter, reach, network, say))
    else:
        await show_draft(query, (letter, reach), state, newsletters, network, say)


async def sent(
    query: CallbackQuery,
    button: SendNewsletter,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    approvals: Approvals,
    clock: Clock,
    network: Network,
    say: Say,
) -> None:
    letter, reach = await newsletters.send(button.newsletter_id, by=person)
    if reach is not None:
        await show(query, screens.ask_again(letter, reach, network, say))
        return
    await state.clear()
    await show_going(query, letter, approvals, clock, network, say)


async def confirmed(
    query: CallbackQuery,
    button: ConfirmNewsletter,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    approvals: Approvals,
    clock: Clock,
    network: Network,
    say: Say,
) -> None:
    letter, _ = await newsletters.send(button.newsletter_id, sure=True, by=person)
    await state.clear()
    await show_going(query, letter, approvals, clock, network, say)


async def wants_to_throw_away(
    query: CallbackQuery, button: DiscardNewsletter, person: Person, newsletters: Newsletters, say: Say
) -> None:
    letter, _ = await newsletters.look(button.newsletter_id, by=person)
    await show(query, screens.ask_whether_to_discard(letter, say))


async def threw_away(
    query: CallbackQuery,
    button: ReallyDiscard,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    say: Say,
) -> None:
    await newsletters.discard(button.newsletter_id, by=person)
    await state.clear()
    await show(query, screens.thrown_away(say))


async def cancelled(
    message: Message, state: FSMContext, person: Person, newsletters: Newsletters, say: Say
) -> None:
    """At the preview «/avbryt» is about the letter, too: its button would still send it."""
    drafted = (await state.get_data())["newsletter_id"]
    await state.clear()
    letter, _ = await newsletters.look(drafted, by=person)
    await show(message, screens.ask_whether_to_discard(letter, say))


async def sent_more(message: Message, state: FSMContext, say: Say) -> None:
    """A picture that was forgotten."""
    await show(message, screens.not_sent_yet((await state.get_data())["newsletter_id"], say))


async def sent_still_more(_: Message) -> None:
    """The rest of an album has been answered with its first picture."""


def routes() -> Router:
    router = Router(name="newsletters")
    one_group = LeadsOneGroup(Act.SEND_NEWSLETTER, WriteNewsletter)
    router.message.register(chose_group, Command(*NEWSLETTER, ignore_case=True), one_group)
    router.message.register(wants_to_write, Command(*NEWSLETTER, ignore_case=True))
    router.message.register(wrote, StateFilter(Awaiting.newsletter), Own())
    router.message.register(
        cancelled, StateFilter(Awaiting.newsletter_check), Command(*CANCEL, ignore_case=True)
    )
    checking, once = StateFilter(Awaiting.newsletter_check), OncePerAlbum()
    router.message.register(sent_more, checking, Has("photo"), once)
    router.message.register(sent_more, checking, Has("document"), once)
    router.message.register(sent_still_more, checking, Has("media_group_id"))
    router.callback_query.register(chose_group, Pressed(WriteNewsletter))
    router.callback_query.register(looked_at, Pressed(LookAtNewsletter))
    router.callback_query.register(sent, Pressed(SendNewsletter))
    router.callback_query.register(confirmed, Pressed(ConfirmNewsletter))
    router.callback_query.register(wants_to_throw_away, Pressed(DiscardNewsletter))
    router.callback_query.register(threw_away, Pressed(ReallyDiscard))
    return router
