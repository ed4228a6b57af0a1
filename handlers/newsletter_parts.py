"""A draft of a newsletter while it is written: languages, files, places to fill in, choices, a trial."""

from aiogram import Bot, Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import Declined
from bot.domain.network import Network
from bot.domain.newsletters import Newsletter
from bot.domain.people import Language, Person
from bot.domain.ready_drafts import left_in, places
from bot.screens import newsletter_parts as screens
from bot.screens import newsletters as letters
from bot.screens.newsletter_buttons import FillInNewsletter, RewriteNewsletter, ShowMoreChoices, ShowParts
from bot.screens.newsletter_parts import (
    AddFile,
    MoveToEnglish,
    PreviewNewsletter,
    RemoveEnglish,
    RemoveFiles,
    SendTrial,
    SetNeverTwice,
    SetTopic,
)
from bot.services.newsletter_parts import NewsletterParts
from bot.services.newsletters import Newsletters
from bot.texts.catalog import Catalog, Say
from handlers.commands import CANCEL
from handlers.conversation import Awaiting
from handlers.filters import Own, Pressed
from handlers.middlewares.albums import Albums
from handlers.previews import hold, show_draft, show_letter
from handlers.received import (
    RestOfAlbum,
    file_in,
    is_rest_of_refused,
    only_words_in,
    refuse,
    words_in,
)
from handlers.reply import show, show_below


async def opened(
    query: CallbackQuery, button: ShowParts, person: Person, newsletters: Newsletters, say: Say
) -> None:
    await show(query, screens.parts(*await newsletters.look(button.newsletter_id, by=person), say))


async def previewed(
    query: CallbackQuery,
    button: PreviewNewsletter,
    person: Person,
    newsletters: Newsletters,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    letter, reach = await newsletters.look(button.newsletter_id, by=person)
    await show_letter(query, letter, newsletters, network, voices[button.language])
    await show_below(query, screens.parts(letter, reach, say))


async def began_rewriting(
    query: CallbackQuery,
    button: RewriteNewsletter,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    say: Say,
) -> None:
    letter, _ = await newsletters.look(button.newsletter_id, by=person)
    await state.set_state(Awaiting.newsletter_words)
    unchanged = letter.unchanged_by(button.language)
    await state.set_data(
        {"newsletter_id": letter.id, "language": button.language.value, "unchanged": unchanged}
    )
    await show(query, screens.rewrite(letter, button.language, say))


async def rewrote(
    message: Message,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    newsletter_parts: NewsletterParts,
    network: Network,
    voices: Catalog,
    say: Say,
) -> None:
    if await is_rest_of_refused(message, state):
        return
    asked = await state.get_data()
    number, language = asked["newsletter_id"], Language(asked["language"])
    try:
        drafted = await newsletter_parts.write(number, language, *only_words_in(message), by=person)
    except Declined as no:
        await refuse(message, state, no, say, draft=number)
        return
    await hold(state, number)
    unchanged = Language(asked["unchanged"]) if asked["unchanged"] else None
    await show_draft(
        message, drafted, state, newsletters, network, say, reading=voices[language], unchanged=unchanged
    )


async def moved_to_english(
    query: CallbackQuery, button: MoveToEnglish, person: Person, newsletter_parts: NewsletterParts, say: Say
) -> None:
    drafted = await newsletter_parts.move_to_english(button.newsletter_id, by=person)
    await show(query, screens.parts(*drafted, say))


async def removed_english(
    query: CallbackQuery, button: RemoveEnglish, person: Person, newsletter_parts: NewsletterParts, say: Say
) -> None:
    drafted = await newsletter_parts.remove_english(button.newsletter_id, by=person)
    await show(query, screens.parts(*drafted, say))


async def began_adding(
    query: CallbackQuery,
    button: AddFile,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    say: Say,
) -> None:
    letter, _ = await newsletters.look(button.newsletter_id, by=person)
    await state.set_state(Awaiting.newsletter_file)
    await state.set_data({"newsletter_id": letter.id})
    await show(query, screens.send_file(letter, say))


async def added(
    message: Message,
    bot: Bot,
    albums: Albums,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    newsletter_parts: NewsletterParts,
    network: Network,
    say: Say,
) -> None:
    """A picture or document on its own, or the first of an album."""
    if await is_rest_of_refused(message, state):
        return
    number = (await state.get_data())["newsletter_id"]
    try:
        drafted = await newsletter_parts.add_file(
            number, *words_in(message), await file_in(message, bot), by=person
        )
    except Declined as no:
        await refuse(message, state, no, say, draft=number)
        return
    await hold(state, number, message.media_group_id)
    if albums.is_last(message):
        await show_draft(message, drafted, state, newsletters, network, say)


async def added_more(
    message: Message,
    bot: Bot,
    albums: Albums,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    newsletter_parts: NewsletterParts,
    network: Network,
    say: Say,
) -> None:
    """The rest of an album. What does not do is left out, and that is said; the others are kept."""
    number = (await state.get_data())["newsletter_id"]
    try:
        await newsletter_parts.add_file(number, *words_in(message), await file_in(message, bot), by=person)
    except Declined as no:
        await show(message, letters.refused(no.text_id, no.arguments, say, draft=number))
    if albums.is_last(message):
        drafted = await newsletters.look(number, by=person)
        await show_draft(message, drafted, state, newsletters, network, say)


async def removed_files(
    query: CallbackQuery, button: RemoveFiles, person: Person, newsletter_parts: NewsletterParts, say: Say
) -> None:
    drafted = await newsletter_parts.remove_files(button.newsletter_id, by=person)
    await show(query, screens.parts(*drafted, say))


async def began_filling_in(
    query: CallbackQuery,
    button: FillInNewsletter,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    network: Network,
    say: Say,
) -> None:
    letter, reach = await newsletters.look(button.newsletter_id, by=person)
    if not left_in(letter.texts.values()):
        await show(query, letters.check(letter, reach, network, say))
        return
    await state.set_state(Awaiting.newsletter_place)
    await _ask_to_fill_in(query, letter, [], state, say)


async def filled_in(
    message: Message,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    newsletter_parts: NewsletterParts,
    network: Network,
    say: Say,
) -> None:
    """One place after the other, and then the letter as it has become."""
    asked, words = await state.get_data(), only_words_in(message)[0]
    number = asked["newsletter_id"]
    drafted = await newsletter_parts.fill_in(number, words, by=person)
    if left_in(drafted[0].texts.values()):
        in_swedish = [*asked["in_swedish"], words] if asked["swedish"] else asked["in_swedish"]
        await _ask_to_fill_in(message, drafted[0], in_swedish, state, say)
        return
    await hold(state, number)
    await show_draft(message, drafted, state, newsletters, network, say)


async def _ask_to_fill_in(
    event: Message | CallbackQuery, letter: Newsletter, in_swedish: list[str], state: FSMContext, say: Say
) -> None:
    """What is written in Swedish is shown where the same is asked for in English."""
    swedish = bool(places(letter.texts[Language.SWEDISH].words))
    await state.set_data({"newsletter_id": letter.id, "in_swedish": in_swedish, "swedish": swedish})
    await show(event, screens.fill_in(letter, in_swedish, say))


async def opened_more(
    query: CallbackQuery, button: ShowMoreChoices, person: Person, newsletters: Newsletters, say: Say
) -> None:
    letter, _ = await newsletters.look(button.newsletter_id, by=person)
    await show(query, screens.more(letter, say))


async def chose_topic(
    query: CallbackQuery, button: SetTopic, person: Person, newsletter_parts: NewsletterParts, say: Say
) -> None:
    letter = await newsletter_parts.about(button.newsletter_id, button.topic, by=person)
    await show(query, screens.more(letter, say))


async def chose_never_twice(
    query: CallbackQuery, button: SetNeverTwice, person: Person, newsletter_parts: NewsletterParts, say: Say
) -> None:
    letter = await newsletter_parts.never_twice(button.newsletter_id, never=button.never, by=person)
    await show(query, screens.more(letter, say))


async def tried(
    query: CallbackQuery, button: SendTrial, person: Person, newsletter_parts: NewsletterParts, say: Say
) -> None:
    letter = await newsletter_parts.send_trial(button.newsletter_id, by=person)
    await show(query, screens.trial_sent(letter, say))


async def cancelled(
    message: Message,
    state: FSMContext,
    person: Person,
    newsletters: Newsletters,
    network: Network,
    say: Say,
) -> None:
    """The draft is as it was."""
    number = (await state.get_data())["newsletter_id"]
    await state.clear()
    drafted = await newsletters.look(number, by=person)
    await hold(state, number)
    await show(message, letters.check(*drafted, network, say))


def routes() -> Router:
    router = Router(name="newsletter parts")
    changing = StateFilter(Awaiting.newsletter_words, Awaiting.newsletter_file, Awaiting.newsletter_place)
    router.message.register(cancelled, changing, Command(*CANCEL, ignore_case=True))
    router.message.register(rewrote, StateFilter(Awaiting.newsletter_words), Own())
    router.message.register(added, StateFilter(Awaiting.newsletter_file), Own())
    router.message.register(filled_in, StateFilter(Awaiting.newsletter_place), Own())
    router.message.register(added_more, StateFilter(Awaiting.newsletter_check), RestOfAlbum())
    router.callback_query.register(opened, Pressed(ShowParts))
    router.callback_query.register(previewed, Pressed(PreviewNewsletter))
    router.callback_query.register(began_rewriting, Pressed(RewriteNewsletter))
    router.callback_query.register(moved_to_english, Pressed(MoveToEnglish))
    router.callback_query.register(removed_english, Pressed(RemoveEnglish))
    router.callback_query.register(began_adding, Pressed(AddFile))
    router.callback_query.register(removed_files, Pressed(RemoveFiles))
    router.callback_query.register(began_filling_in, Pressed(FillInNewsletter))
    router.callback_query.register(opened_more, Pressed(ShowMoreChoices))
    router.callback_query.register(chose_topic, Pressed(SetTopic))
    router.callback_query.register(chose_never_twice, Pressed(SetNeverTwice))
    router.callback_query.register(tried, Pressed(SendTrial))
    return router
