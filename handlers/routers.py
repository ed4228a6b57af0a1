"""Every router, in the order in which they are asked."""

from aiogram import Dispatcher, Router

from bot.services.answers import Answers
from handlers import (
    chats,
    emergency,
    fallback,
    faq,
    followups,
    groups,
    joining,
    meetings,
    menu,
    newsletters,
    people,
    workplaces,
)
from handlers.conversation import OneAtATime, RowStorage
from handlers.data import House
from handlers.filters import InPrivate, Known
from handlers.middlewares.emergency_first import EmergencyFirst
from handlers.middlewares.explain import Explain
from handlers.middlewares.introduce import Introduce


def dispatcher(house: House, storage: RowStorage, answers: Answers) -> Dispatcher:
    dispatcher = Dispatcher(storage=storage, events_isolation=OneAtATime(), disable_fsm=True, **house)
    dispatcher.update.outer_middleware(Explain(answers, house["voices"]))
    dispatcher.update.outer_middleware(dispatcher.fsm)  # inside of Explain: it reads the database
    dispatcher.update.outer_middleware(Introduce(house["people"], house["voices"], house["clock"]))
    dispatcher.message.outer_middleware(EmergencyFirst(house["voices"]))
    dispatcher.include_routers(
        emergency.routes(),
        chats.routes(),
        chats.other_commands(),
        in_private(joining.routes()),
        members(),
        in_private(joining.strangers(), menu.for_all(), faq.routes(), faq.anything_written()),
        fallback.routes(),
    )
    return dispatcher


def members() -> Router:
    """For those who have joined. A button in a group's chat may be pressed by anybody who has."""
    router = Router(name="members")
    router.message.filter(InPrivate(), Known())
    router.callback_query.filter(Known())
    router.include_routers(
        menu.routes(),
        people.routes(),
        newsletters.routes(),
        meetings.routes(),
        workplaces.routes(),
        followups.routes(),
        groups.routes(),
    )
    return router


def in_private(*routers: Router) -> Router:
    router = Router(name="private")
    router.message.filter(InPrivate())
    router.include_routers(*routers)
    return router
