"""Every name that a handler can ask for as an argument. A test walks the routers and holds them to it."""

from datetime import date
from typing import TypedDict

from aiogram import Bot
from aiogram.fsm.context import FSMContext

from bot.domain.clock import Clock
from bot.domain.network import Network
from bot.domain.people import Person
from bot.screens.buttons import Meaning
from bot.services.answer_drafts import AnswerDrafts
from bot.services.answer_pages import AnswerPages
from bot.services.answer_versions import AnswerVersions
from bot.services.answers_for import AnswersFor
from bot.services.applications import Applications
from bot.services.approvals import Approvals
from bot.services.archive import Archive
from bot.services.audiences import Audiences
from bot.services.chats import Chats
from bot.services.contact_cards import ContactCards
from bot.services.contacts import Contacts
from bot.services.corrections import Corrections
from bot.services.covering import Covering
from bot.services.dormancy import Dormancy
from bot.services.email_participants import EmailParticipants
from bot.services.expectations import ExpectationCards
from bot.services.faq import Faq
from bot.services.followups import FollowUps
from bot.services.forwarding import Forwarding
from bot.services.founding import Founding
from bot.services.helpfulness import Helpfulness
from bot.services.inbox import Inbox
from bot.services.invitations import Invitations
from bot.services.journal import Journal
from bot.services.law_changes import LawChanges
from bot.services.leaving import Leaving
from bot.services.live_answers import LiveAnswers
from bot.services.mail_codes import MailCodes
from bot.services.meetings import Meetings
from bot.services.members import Members
from bot.services.newsletter_parts import NewsletterParts
from bot.services.newsletters import Newsletters
from bot.services.openings import Openings
from bot.services.outcomes import Outcomes
from bot.services.people import People
from bot.services.posters import Posters
from bot.services.preferences import Preferring
from bot.services.privacy import Privacy
from bot.services.promotions import Promotions
from bot.services.questions import Questions
from bot.services.ready_drafts import ReadyDrafts
from bot.services.reports import Reports
from bot.services.schedules import Schedules
from bot.services.seats import Seating
from bot.services.today import Today
from bot.services.uncertain import Uncertain
from bot.services.workplaces import Workplaces
from bot.texts.catalog import Catalog, Say
from handlers.middlewares.albums import Albums


class House(TypedDict):
    """What the roof has built: the same for every update."""

    people: People
    members: Members
    mail_codes: MailCodes
    leaving: Leaving
    openings: Openings
    seating: Seating
    journal: Journal
    invitations: Invitations
    newsletters: Newsletters
    audiences: Audiences
    reports: Reports
    approvals: Approvals
    schedules: Schedules
    uncertain: Uncertain
    newsletter_parts: NewsletterParts
    ready_drafts: ReadyDrafts
    forwarding: Forwarding
    corrections: Corrections
    archive: Archive
    meetings: Meetings
    answers_for: AnswersFor
    email_participants: EmailParticipants
    workplaces: Workplaces
    followups: FollowUps
    faq: Faq
    live_answers: LiveAnswers
    answer_pages: AnswerPages
    answer_drafts: AnswerDrafts
    answer_versions: AnswerVersions
    law_changes: LawChanges
    questions: Questions
    inbox: Inbox
    promotions: Promotions
    chats: Chats
    waiting: Today
    contacts: Contacts
    contact_cards: ContactCards
    posters: Posters
    helpfulness: Helpfulness
    applications: Applications
    covering: Covering
    founding: Founding
    dormancy: Dormancy
    expectations: ExpectationCards
    preferring: Preferring
    privacy: Privacy
    outcomes: Outcomes
    network: Network
    voices: Catalog
    clock: Clock


class Data(House):
    """What is known of one update besides. The members' routers see to it that there is a `person`."""

    bot: Bot
    state: FSMContext
    person: Person
    say: Say
    today: date
    button: Meaning
    albums: Albums
    alarmed: bool
