"""The roof: builds everything. The only file that knows all of the house."""

from dataclasses import dataclass

from aiogram import Bot, Dispatcher

from bot.content import Content
from bot.delivery.mail import NoMail
from bot.delivery.pace import Pace
from bot.delivery.telegram import PacedAnswers, TelegramSender
from bot.delivery.worker import Sender, Worker
from bot.domain.clock import Clock, wall_clock
from bot.domain.openings import Answerable
from bot.search.finding import Ranker
from bot.search.likeness import Likeness
from bot.search.ranker import VocabularyRanker
from bot.services.answer_drafts import AnswerDrafts
from bot.services.answer_pages import AnswerPages
from bot.services.answer_reviews import AnswerReviews
from bot.services.answer_versions import AnswerVersions
from bot.services.answers import Answers
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
from bot.services.due_letters import DueLetters
from bot.services.email_participants import EmailParticipants
from bot.services.expectations import ExpectationCards
from bot.services.faq import Faq
from bot.services.followups import FollowUps
from bot.services.forwarding import Forwarding
from bot.services.founding import Founding
from bot.services.health import Health
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
from bot.services.notices import Notices
from bot.services.openings import Openings
from bot.services.outcomes import Outcomes
from bot.services.people import People
from bot.services.posters import Posters
from bot.services.preferences import Preferring
from bot.services.privacy import Privacy
from bot.services.promotions import Promotions
from bot.services.questions import Questions
from bot.services.ready_drafts import ReadyDrafts
from bot.services.reminders import Reminders
from bot.services.reports import Reports
from bot.services.schedules import Schedules
from bot.services.seats import Seating
from bot.services.sendings import Sendings
from bot.services.signed_links import secret_of
from bot.services.today import Today
from bot.services.uncertain import Uncertain
from bot.services.workplaces import Workplaces
from bot.storage.database import Database
from bot.storage.mailed import by_mail_instead
from bot.texts.catalog import Catalog
from handlers.conversation import RowStorage
from handlers.data import House
from handlers.routers import dispatcher as all_routes

MAILS_AT_ONCE, MAILS_A_SECOND = 5, 20
"""So many connections there are to the mail server; and none likes to be hurried."""


@dataclass(frozen=True, slots=True)
class App:
    """Everything that runs, put together."""

    bot: Bot
    database: Database
    dispatcher: Dispatcher
    workers: tuple[Worker, ...]
    """One for each channel."""
    reminders: Reminders
    sendings: Sendings
    journal: Journal
    health: Health
    likeness: Likeness
    house: House


def build(
    bot: Bot,
    database: Database,
    *,
    content: Content,
    voices: Catalog,
    clock: Clock = wall_clock,
    pace: Pace | None = None,
    answerable: Answerable | None = None,
    ranker: Ranker | None = None,
    mail: Sender | None = None,
    secret: str | None = None,
) -> App:
    pace, mails = pace or Pace(), not isinstance(mail, NoMail | None)
    bot.session.middleware(PacedAnswers(pace))
    notices = Notices(voices, content.network, clock)
    outcomes = Outcomes(database, notices, clock)
    sendings = Sendings(database, notices, voices, content.network, clock)
    approvals = Approvals(database, sendings, notices, clock)
    letters = DueLetters(database, sendings, notices, clock)
    everybody = People(database, notices, clock)
    members = Members(database, notices, clock, forget=everybody.forget)
    journal = Journal(database, clock)
    faq = Faq(content.library, ranker)
    live = LiveAnswers(database, content.library, faq, VocabularyRanker)
    versions = AnswerVersions(database, live, notices, clock)
    likeness = Likeness(content.library)
    inbox = Inbox(database, notices, likeness, clock)
    house = House(
        people=everybody,
        members=members,
        leaving=Leaving(database, notices, clock, forget=everybody.forget),
        openings=Openings(database, notices, clock, content.network, server=answerable or Answerable()),
        seating=Seating(database, content.network),
        mail_codes=MailCodes(
            database,
            notices,
            clock,
            network=content.network,
            addresses=content.work_addresses,
            secret=secret or secret_of(bot.token),
            offered=mails,
            forget=everybody.forget,
        ),
        preferring=Preferring(database, notices, clock),
        journal=journal,
        invitations=Invitations(database, notices, clock),
        newsletters=Newsletters(database, sendings, approvals, clock),
        audiences=Audiences(database, notices, clock),
        reports=Reports(database),
        newsletter_parts=NewsletterParts(database, notices, voices, content.network, clock),
        ready_drafts=ReadyDrafts(database, content.drafts, clock),
        forwarding=Forwarding(database, voices, content.network, clock),
        approvals=approvals,
        schedules=Schedules(database, sendings, approvals, notices, clock),
        uncertain=Uncertain(database, notices, clock),
        corrections=Corrections(
            database, sendings.changes, notices, clock, voices=voices, network=content.network
        ),
        archive=Archive(database, notices, content.network, clock),
        meetings=Meetings(database, notices, clock, plan=content.meeting_plan, minutes=content.minutes),
        workplaces=Workplaces(database, notices, clock, plan=content.followup_plan),
        followups=FollowUps(database, notices, clock),
        faq=faq,
        live_answers=live,
        answer_pages=AnswerPages(database, live, clock),
        answer_drafts=AnswerDrafts(database, live, notices, clock),
        answer_versions=versions,
        law_changes=LawChanges(database, live, notices, clock, laws=content.laws),
        questions=Questions(database, notices, clock),
        inbox=inbox,
        promotions=Promotions(database, notices, clock, inbox=inbox, versions=versions, faq=faq),
        chats=Chats(database, notices, clock),
        waiting=Today(database, clock, live),
        contacts=Contacts(database),
        contact_cards=ContactCards(database, notices, clock),
        posters=Posters(database, clock),
        helpfulness=Helpfulness(database, clock),
        answers_for=AnswersFor(database, notices, clock),
        email_participants=EmailParticipants(database, notices, clock),
        applications=Applications(database, notices, clock),
        covering=Covering(database, notices),
        founding=Founding(database, notices, content.network, clock),
        dormancy=Dormancy(database, notices, clock),
        expectations=ExpectationCards(database, notices, clock),
        privacy=Privacy(database, notices, clock, forget=everybody.forget),
        outcomes=outcomes,
        network=content.network,
        voices=voices,
        clock=clock,
    )
    return App(
        bot=bot,
        database=database,
        dispatcher=all_routes(house, RowStorage(database, clock), Answers(database, clock)),
        workers=(
            Worker(
                database,
                TelegramSender(bot, database),
                pace,
                clock,
                outcomes.heard,
                other_way=by_mail_instead if mails else None,
            ),
            Worker(
                database,
                mail or NoMail(),
                Pace(MAILS_A_SECOND if mails and pace.rate else None, monotonic=pace.monotonic),
                clock,
                outcomes.heard,
                channel="email",
                in_flight=MAILS_AT_ONCE,
            ),
        ),
        reminders=Reminders(
            database,
            notices,
            clock,
            members=members,
            letters=letters,
            reviews=AnswerReviews(database, live, notices, clock),
        ),
        sendings=sendings,
        journal=journal,
        health=Health(database, clock),
        likeness=likeness,
        house=house,
    )
