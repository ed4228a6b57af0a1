"""A draft of a newsletter before its writer: the letter as it is read, and under it the card."""

from collections.abc import Iterable

from aiogram.exceptions import TelegramAPIError
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.audiences import Reach
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter
from bot.domain.people import Language
from bot.screens import newsletters as screens
from bot.services.newsletters import Newsletters
from bot.texts.catalog import Say
from handlers.conversation import Awaiting
from handlers.reply import show, show_below, show_files


async def hold(state: FSMContext, newsletter_id: int, album: str | None = None) -> None:
    """What comes next is about this draft."""
    before = await state.get_data()
    same = album is not None and before.get("album") == album
    held = {"newsletter_id": newsletter_id, "album": album, "shown": before.get("shown", []) if same else []}
    await state.set_state(Awaiting.newsletter_check)
    await state.set_data(held)


async def show_draft(
    event: Message | CallbackQuery,
    drafted: tuple[Newsletter, Reach],
    state: FSMContext,
    newsletters: Newsletters,
    network: Network,
    say: Say,
    *,
    reading: Say | None = None,
    unchanged: Language | None = None,
) -> None:
    """Instead of an earlier sight of the same album. `reading`: as in another language than the writer's;
    `unchanged`: the one that was left as it was."""
    letter, reach = drafted
    await _take_away(event, (await state.get_data()).get("shown", ()))
    shown = [await show(event, screens.preview_follows(say))]
    shown += await show_letter(event, letter, newsletters, network, reading or say)
    shown.append(await show_below(event, screens.check(letter, reach, network, say, unchanged=unchanged)))
    await state.update_data(shown=[each.message_id for each in shown if each is not None])


async def show_letter(
    event: Message | CallbackQuery, letter: Newsletter, newsletters: Newsletters, network: Network, say: Say
) -> list[Message | None]:
    """Exactly what a reader gets."""
    screen = screens.letter(letter, network, say)
    if not letter.files:
        return [await show_below(event, screen)]
    names = [each.telegram_id for each in await newsletters.files(letter)]
    return [*await show_files(event, screen, [each for each in names if each is not None])]


async def _take_away(event: Message | CallbackQuery, shown: Iterable[int]) -> None:
    """What is already gone is gone."""
    message = event if isinstance(event, Message) else event.message
    numbers = list(shown)
    if not numbers or message is None or message.bot is None:
        return
    try:
        await message.bot.delete_messages(message.chat.id, numbers)
    except TelegramAPIError:
        return
