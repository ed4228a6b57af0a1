"""Every router, in the order in which they are asked."""

from aiogram import Dispatcher, Router

from bot.services.answers import Answers
from handlers import (
    answer_editing,
    answer_proposals,
    answers_for,
    answers_in_groups,
    approvals,
    archive,
    audiences,
    chats,
    contact_cards,
    contacts,
    corrections,
    covering,
    dormancy,
    email_participants,
    emergency,
    expectations,
    fallback,
    faq,
    followups,
    forwarding,
    founding,
    groups,
    helpfulness,
    inbox,
    inline,
    invitations,
    joining,
    journal,
    kept_answers,
    law_changes,
    leaving,
    mail_codes,
    meetings,
    menu,
    newsletter_parts,
    newsletters,
    open_answers,
    openings,
    people,
    planned,
    posters,
    preferences,
    privacy,
    promotions,
    questions,
    ready_drafts,
    relative_sends,
    repeats,
    reports,
    schedules,
    seats,
    today,
    uncertain,
    workplaces,
)
from handlers import members as group_members
from handlers.applications import answering, applying
from handlers.conversation import OneAtATime, RowStorage
from handlers.data import House
from handlers.filters import InPrivate, Known
from handlers.middlewares.albums import Albums
from handlers.middlewares.emergency_first import EmergencyFirst
from handlers.middlewares.explain import Explain
from handlers.middlewares.fresh_answers import FreshAnswers
from handlers.middlewares.introduce import Introduce


def dispatcher(house: House, storage: RowStorage, answers: Answers) -> Dispatcher:
    dispatcher = Dispatcher(storage=storage, events_isolation=OneAtATime(), disable_fsm=True, **house)
    dispatcher.update.outer_middleware(Explain(answers, house["voices"]))
    dispatcher.update.outer_middleware(Albums())
    dispatcher.update.outer_middleware(dispatcher.fsm)  # inside of Explain: it reads the database
    introduce = Introduce(house["people"], house["outcomes"], house["voices"], house["clock"])
    dispatcher.update.outer_middleware(introduce)
    dispatcher.message.outer_middleware(EmergencyFirst(house["voices"]))
    for observer in (dispatcher.message, dispatcher.callback_query, dispatcher.inline_query):
        observer.outer_middleware(FreshAnswers(house["live_answers"]))  # the card waits for no index
    dispatcher.include_routers(
        inline.routes(),
        emergency.routes(),
        chats.routes(),
        answers_in_groups.routes(),
        chats.other_commands(),
        in_private(open_answers.routes()),
        in_private(joining.routes(), applying.routes()),
        on_group_cards(),
        members(),
        in_private(
            joining.strangers(),
            contacts.strangers(),
            menu.for_all(),
            privacy.for_all(),
            helpfulness.for_all(),
            faq.routes(),
            faq.anything_written(),
        ),
        fallback.routes(),
    )
    return dispatcher


def members() -> Router:
    """For those who have joined."""
    router = in_private(
        menu.routes(),
        today.routes(),
        people.routes(),
        preferences.routes(),
        newsletter_parts.routes(),
        newsletters.routes(),
        audiences.routes(),
        reports.routes(),
        schedules.routes(),
        relative_sends.routes(),
        repeats.routes(),
        planned.routes(),
        approvals.routes(),
        ready_drafts.routes(),
        forwarding.routes(),
        uncertain.routes(),
        corrections.routes(),
        archive.routes(),
        meetings.routes(),
        answers_for.routes(),
        email_participants.routes(),
        workplaces.routes(),
        followups.routes(),
        questions.routes(),
        kept_answers.routes(),
        answer_editing.routes(),
        answer_proposals.routes(),
        law_changes.routes(),
        inbox.routes(),
        promotions.routes(),
        groups.routes(),
        group_members.routes(),
        mail_codes.routes(),
        invitations.routes(),
        leaving.routes(),
        seats.routes(),
        founding.routes(),
        journal.routes(),
        answering.routes(),
        covering.routes(),
        dormancy.routes(),
        helpfulness.routes(),
        expectations.routes(),
        openings.routes(),
        contacts.routes(),
        contact_cards.routes(),
        posters.routes(),
        privacy.routes(),
    )
    router.message.filter(Known())
    router.callback_query.filter(Known())
    return router


def on_group_cards() -> Router:
    """The buttons that stand in a group's chat as well."""
    router = Router(name="group cards")
    router.callback_query.filter(Known())
    router.include_router(meetings.on_cards())
    return router


def in_private(*routers: Router) -> Router:
    """Neither a text nor a button of these means anything in a group, whatever data somebody sends."""
    router = Router(name="private")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.include_routers(*routers)
    return router
