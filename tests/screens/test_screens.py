"""Every screen at its fullest, in each language, is something that Telegram takes."""

import inspect
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from types import ModuleType

import pytest

from bot.domain.applications import Approval, AtGroup
from bot.domain.archive import ON_A_PAGE as LETTERS_ON_A_PAGE
from bot.domain.archive import Kept as InArchive
from bot.domain.archive import Listed, Listing, Version
from bot.domain.audiences import LONGEST_NAME as LONGEST_SAVED
from bot.domain.audiences import MOST_SAVED, Audience, Reader, Saved
from bot.domain.chats import ChatsOfGroup, GroupChat
from bot.domain.contact_cards import Draft
from bot.domain.contacts import Directory, Kept, Part, Seen
from bot.domain.corrections import Begun, Change, Proposal
from bot.domain.corrections import Standing as HowFar
from bot.domain.delivery import NO_MAIL, RECIPIENT_LOST
from bot.domain.dormancy import Dormant, Overdue, Why
from bot.domain.email_participants import LONGEST_EMAIL, Participants
from bot.domain.email_participants import Draft as ParticipantDraft
from bot.domain.email_participants import Farewell as FarewellByEmail
from bot.domain.email_participants import Part as PartOfParticipant
from bot.domain.expectations import LONGEST_OWN, Agreeing, Agreement, Expectations
from bot.domain.faq import Entry as Answered
from bot.domain.followups import Question
from bot.domain.helpfulness import Helped
from bot.domain.hours import Hours
from bot.domain.journal import Entry, Extract
from bot.domain.meetings import Answer, MeetingKind
from bot.domain.members import Step
from bot.domain.network import Coverage
from bot.domain.newsletters import LONGEST_CAPTION, NewsletterState
from bot.domain.openings import AnswersIn, Detail
from bot.domain.people import AMONG_CHIEFS, Kind, Language, OpenInvitations, Role, Standing
from bot.domain.posters import Poster
from bot.domain.preferences import ByMail, Preferences
from bot.domain.privacy import Leaving, Rows, Shown, Stored, What
from bot.domain.questions import Asked
from bot.domain.relative_sends import SHOWN, NearMeeting, Side
from bot.domain.reminders import Planned
from bot.domain.repeats import Repeat, Rhythm
from bot.domain.reports import Missed, Parts, Share
from bot.domain.schedules import LONGEST_REASON
from bot.domain.schedules import Why as WhyHeld
from bot.domain.seats import SEATS, County, SeatedCounty
from bot.domain.today import GettingStarted
from bot.domain.typed_dates import Ambiguous, OnDay, Understood
from bot.domain.uncertain import Doubtful
from bot.domain.workplaces import Register, WorkplaceState
from bot.screens import (
    answers_for,
    approvals,
    archive,
    audiences,
    chats,
    choices,
    contact_cards,
    contact_notices,
    contacts,
    corrections,
    covering,
    digest,
    dormancy,
    email_participants,
    emergency,
    expectations,
    faq,
    followups,
    forwarding,
    founding,
    groups,
    helpfulness,
    invitations,
    journal,
    leaving,
    mail_codes,
    meetings,
    members,
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
    ready_drafts,
    relative_sends,
    repeats,
    reports,
    schedules,
    seats,
    sendings,
    today,
    uncertain,
    workplaces,
)
from bot.screens.applications import answering, applying
from bot.screens.applications.applying import LetIn
from bot.screens.digest import Line
from bot.screens.meetings import LookAtMeeting
from bot.screens.menu import ShowWorkplaces
from bot.screens.pages import ON_A_PAGE, Page
from bot.screens.people import GoOnFromTerms
from bot.screens.questions import asking, handling, inbox, lists, news, promoting
from bot.screens.rendering import rendered
from bot.screens.schedule_buttons import PlanIt
from bot.screens.screen import Press, Screen, utf16_length
from bot.search.entries import load
from bot.services.tokens import new_token
from bot.storage.ledger import Tally
from bot.storage.outbox import Content
from bot.texts.catalog import COMPLETE, Say
from config.settings import CONTENT
from tests.screens import kept
from tests.screens.conftest import (
    ABOUT_A_PERSON,
    ABOUT_A_ROLE,
    ABSENT,
    ANSWER_DRAFT,
    ANSWERABLE,
    ANSWERED,
    ANSWERS,
    APPLICATION,
    CONTACT_CARD,
    DRAFTS,
    EMPTY,
    FAREWELL,
    FOLLOW_UP,
    FULL,
    GROUPS,
    IN_A_MONTH,
    INVITATION,
    LARGEST,
    LETTER,
    LIKE_AN_ANSWERED,
    LONGEST_CODE,
    MEETING,
    MEMBER,
    MEMBERS,
    MEMBERSHIPS,
    NETWORK,
    NOW,
    OPEN_INVITATION,
    OPENING,
    PARTICIPANT,
    PERSON,
    PROMOTION,
    QUESTION,
    REACH,
    REPLIED,
    SEEN_QUESTION,
    STAFF_OF,
    TEN_ALIKE,
    TODAY,
    UNFINISHED,
    VOICES,
    WORKPLACE,
    written,
)

DECLINED = replace(APPLICATION, approved=False, decided_by=LARGEST, decided_at=NOW)
LIBRARY = load(CONTENT / "faq")
LINK_TO_BOT = "https://t.me/samverkansbot?start=svar_tystnadsplikten"


def _near(say: Say) -> list[Answered]:
    return [each for each in LIBRARY.entries.values() if each.language == say.language][:6]


TOKEN = new_token()
WHEN = datetime(2026, 12, 24, 14, 0)  # noqa: DTZ001  on the wall clock
TRAINING = MeetingKind.INSTRUCTOR_TRAINING
DAY = WHEN.date()
PLANNED = [Planned("renewal_60", NOW + timedelta(days=number), IN_A_MONTH) for number in range(12)]
LINE = Line("😀" * 200, Press("Ö" * 80, LookAtMeeting(LARGEST)))
ENTRIES = [
    Entry(LARGEST, NOW - timedelta(days=number), LARGEST, "PlaceUncovered", LONGEST_CODE, {})
    for number in range(10)
]
BEGINNING = GettingStarted(LARGEST, LONGEST_CODE, NOW, set())
REPORT = Tally(
    accepted=20_000,
    refused=dict.fromkeys(RECIPIENT_LOST, 99),
    skipped={"left-the-group": 1, "too-late": 2, "something-new": 3},
    uncertain=7,
    possibly_twice=2,
)

DORMANT = Dormant(LARGEST, LONGEST_CODE, led=False, since=dict.fromkeys(Why, TODAY), week=99)
OVERDUE = Overdue(LARGEST, LONGEST_CODE, [FOLLOW_UP] * 90)
EXPECTATIONS = Expectations(
    LARGEST,
    LONGEST_CODE,
    Agreement(TODAY, "2024-01"),
    own=dict.fromkeys(SEATS, "Ö" * LONGEST_OWN),
    own_kind=Kind.TERMINAL,
    keeps=True,
)
CHOICE = covering.choice(LARGEST, VOICES["sv"])
ASKED = Asked(
    LARGEST,
    LONGEST_CODE,
    here=[TEN_ALIKE] * 30,
    elsewhere=[QUESTION] * 30,
    settled=[REPLIED] * 30,
    of_others=99,
)

ROWS: dict[What, Rows] = {what: Rows([{}] * 9_999, TODAY) for what in What}
CHOSEN = Preferences(
    own_hours=Hours(9 * 60 + 30, 24 * 60, every_day=True),
    email=f"{'a' * 64}@{'b' * 180}.example",
    by_mail=ByMail.ALSO,
)
EVERYTHING = Stored(
    NOW,
    ROWS
    | {
        What.PERSON: Rows([ABOUT_A_PERSON], NOW),
        What.MEMBERSHIP: Rows([ABOUT_A_ROLE] * 40, NOW),
    },
)

TO_SOME = replace(
    LETTER,
    place="SE",
    audience=Audience(
        tuple(each.code for each in NETWORK.below("SE")),
        below=True,
        kinds=tuple(Kind),
        roles=tuple(Role),
        states=tuple(WorkplaceState),
        languages=tuple(Language),
        chats=True,
    ),
)
COUNTIES = ["SE", *(each.code for each in NETWORK.below("SE"))]
READER = Reader("😀" * 30, Kind.AUTHORITY, LONGEST_CODE, by_email=True)
SAVED = Saved(LARGEST, LARGEST, "Ö" * LONGEST_SAVED, TO_SOME.audience)
SHARE = Share(total=100_000, accepted=99_999, uncertain=99_999)
SATURDAY = datetime(2026, 11, 28, 9, tzinfo=UTC)
CHRISTMAS = datetime(2026, 12, 24, 20)  # noqa: DTZ001  on the wall clock
EVERY_YEAR = Repeat(Rhythm.YEARLY, time(20), 30, month=9)
PLANNED_LETTER = replace(
    LETTER,
    state=NewsletterState.PLANNED,
    send_at=SATURDAY,
    repeats=EVERY_YEAR,
    urgent_why="Ö" * LONGEST_REASON,
)
EVERY_MEETING = NearMeeting(Side.AFTER, 10, time(20), every=True, kind=MeetingKind.INSTRUCTOR_TRAINING)
BEFORE_MEETINGS = replace(PLANNED_LETTER, repeats=None, near_meeting=EVERY_MEETING)
APPROVED = approvals.Answered(PLANNED_LETTER, "approved", PERSON.name)
TWO_MEANINGS = Ambiguous((Understood(CHRISTMAS), OnDay(date(2026, 12, 24))))
MISSED = Missed("😀" * 30, Kind.AUTHORITY, LONGEST_CODE, NO_MAIL, f"{'å' * (LONGEST_EMAIL - 5)}@b.se")

GROUP_CHAT = GroupChat(LARGEST, LARGEST, LONGEST_CODE, NOW, "off")

SENT_LETTER = replace(LETTER, files=({"kind": "photo", "file": 1},), sent_at=NOW, version=99)
PROPOSAL = Proposal(LETTER, {}, PERSON.id, LARGEST)
BEGUN = Begun(SENT_LETTER, "sv", LETTER, LETTER.texts["sv"])
CHANGED = HowFar(
    edited=LARGEST, deleted=LARGEST, too_old=1, missed=dict.fromkeys([*RECIPIENT_LOST, "unchangeable"], 9)
)
WITHDRAWAL = Change(
    LARGEST, LARGEST, 99, withdraws=True, tells=False, why=None, made_by=1, made_at=NOW, up_to=LARGEST
)
CORRECTIONS: dict[Callable[..., Screen], Callable[[Say], Screen]] = {
    corrections.write: lambda say: corrections.write(BEGUN, NETWORK, say),
    corrections.as_it_is: lambda _: corrections.as_it_is(BEGUN),
    corrections.preview: lambda say: corrections.preview(PROPOSAL, NETWORK, say),
    corrections.check: lambda say: corrections.check(PROPOSAL, PERSON, say),
    corrections.proposed: lambda say: corrections.proposed(PROPOSAL, NETWORK, say),
    corrections.asked: corrections.asked,
    corrections.made: lambda say: corrections.made(PROPOSAL, PERSON, say),
    corrections.dropped: corrections.dropped,
    corrections.preview_follows: corrections.preview_follows,
    corrections.told: lambda say: corrections.told(LETTER, NETWORK, say),
    corrections.ask_to_withdraw: lambda say: corrections.ask_to_withdraw(SENT_LETTER, LARGEST, NETWORK, say),
    corrections.withdrawn: lambda say: corrections.withdrawn(LETTER, say),
    corrections.ask_why: lambda say: corrections.ask_why(LARGEST, say),
    corrections.why_kept: lambda say: corrections.why_kept(LARGEST, say),
    corrections.gone: lambda say: corrections.gone(LETTER, NETWORK, say),
    corrections.progress: lambda say: corrections.progress(CHANGED, WITHDRAWAL, say),
    corrections.overtaken: corrections.overtaken,
}
LISTED = [Listed(LARGEST, LONGEST_CODE, NOW, "Ö" * 4000, withdrawn=True, corrected=True)] * LETTERS_ON_A_PAGE
LISTING = Listing(LISTED, 98, 99, LARGEST, "Å" * 4096)
IN_ARCHIVE = InArchive(LETTER, leads=True, earlier=True)
BEFORE = Version(98, NOW, written("😀 å " * 790, "italic"))
AFTER = Version(99, NOW, written(" ".join(map(str, range(800))), "italic"))
ARCHIVE: dict[Callable[..., Screen], Callable[[Say], Screen]] = {
    archive.listing: lambda say: archive.listing(LISTING, say),
    archive.hits: lambda say: archive.hits(LISTING, say),
    archive.ask_for_words: archive.ask_for_words,
    archive.opened: lambda say: archive.opened(IN_ARCHIVE, NETWORK, say),
    archive.version: lambda say: archive.version(IN_ARCHIVE, BEFORE, NETWORK, say),
    archive.difference: lambda say: archive.difference(IN_ARCHIVE, BEFORE, AFTER, say),
}
SCREENS: dict[Callable[..., Screen], Callable[[Say], Screen]] = {
    applying.offer: lambda _: applying.offer([APPLICATION, replace(APPLICATION, language="en")], VOICES),
    applying.choose_kind: lambda say: applying.choose_kind(
        LONGEST_CODE, PERSON.name, ANSWERABLE, NETWORK, say
    ),
    applying.terms: applying.terms,
    applying.own: lambda say: applying.own(
        [APPLICATION, DECLINED, replace(DECLINED, approved=True), *[APPLICATION] * 3], NETWORK, say
    ),
    answering.received: lambda say: answering.received(APPLICATION, NETWORK, say),
    answering.settled: lambda say: answering.settled(DECLINED, NETWORK, say),
    answering.waiting: lambda say: answering.waiting(
        AtGroup(LARGEST, LONGEST_CODE, [APPLICATION] * 90), NETWORK, say
    ),
    answering.one: lambda say: answering.one(APPLICATION, PERSON, NETWORK, say, is_open=False),
    answering.approved: lambda say: answering.approved(
        Approval(replace(APPLICATION, kind=Kind.AGENT), PERSON, None), PERSON, NETWORK, say
    ),
    answering.declined: lambda say: answering.declined(DECLINED, PERSON, say, reached=False),
    applying.approved: lambda say: applying.approved(
        LetIn(PERSON, LONGEST_CODE, Kind.CUSTOMS, WORKPLACE.name, ANSWERABLE), NETWORK, say
    ),
    applying.declined: lambda say: applying.declined(DECLINED, NETWORK, say),
    applying.reopened: lambda say: applying.reopened(APPLICATION, NETWORK, say),
    choices.choose_county: lambda say: choices.choose_county(CHOICE, NETWORK, say),
    choices.choose_municipality: lambda say: choices.choose_municipality(CHOICE, "14", 1, NETWORK, say),
    choices.found: lambda say: choices.found(CHOICE, NETWORK.find("sund"), NETWORK, say),
    dormancy.listing: lambda say: dormancy.listing("14", [DORMANT] * 49, 1, NETWORK, say),
    dormancy.overdue: lambda say: dormancy.overdue(OVERDUE, 1, NETWORK, say),
    expectations.cards: lambda say: expectations.cards(EXPECTATIONS, NETWORK, say),
    expectations.card: lambda say: expectations.card(EXPECTATIONS, Kind.AGENT, say),
    expectations.choose_day: lambda say: expectations.choose_day(
        Agreeing(LARGEST, TODAY, TODAY - timedelta(days=99)), say
    ),
    expectations.day_not_understood: lambda say: expectations.day_not_understood(LARGEST, say),
    expectations.write_own: lambda say: expectations.write_own(EXPECTATIONS, Kind.AGENT, say),
    covering.covered: lambda say: covering.covered(
        Coverage(LARGEST, LONGEST_CODE, [LONGEST_CODE] * 90, may_change=True), NETWORK, say
    ),
    chats.linked: lambda say: chats.linked(MEMBERSHIPS[0], NETWORK, say),
    chats.lost: lambda say: chats.lost(GROUP_CHAT, NETWORK, say, allowed=True),
    chats.hello: chats.hello,
    chats.not_as_administrator: chats.not_as_administrator,
    chats.which_group: lambda say: chats.which_group(MEMBERSHIPS, LARGEST, NETWORK, say),
    chats.linked_already: lambda say: chats.linked_already(MEMBERSHIPS[0], NETWORK, say),
    chats.chats: lambda say: chats.chats(
        ChatsOfGroup(LARGEST, LONGEST_CODE, [GROUP_CHAT] * 20, allowed=False), NETWORK, say
    ),
    chats.before_unlinking: lambda say: chats.before_unlinking(20, GROUP_CHAT, NETWORK, say),
    chats.come_to_private: lambda say: chats.come_to_private("https://t.me/samverkansbot", say),
    chats.contacts_in_private: lambda say: chats.contacts_in_private("https://t.me/samverkansbot", say),
    chats.help_in_group: lambda say: chats.help_in_group("https://t.me/samverkansbot", say),
    digest.digest: lambda say: digest.digest([LINE] * 14, say),
    contacts.open_to_all: contacts.open_to_all,
    contacts.which_place: lambda say: contacts.which_place(MEMBERSHIPS, NETWORK, say),
    contacts.directory: lambda say: contacts.directory(
        Directory(
            LARGEST,
            LONGEST_CODE,
            [CONTACT_CARD] * 90,
            [CONTACT_CARD] * 90,
            [CONTACT_CARD] * 30,
            may_keep=True,
        ),
        TODAY,
        NETWORK,
        say,
    ),
    contacts.one: lambda say: contacts.one(
        Seen(CONTACT_CARD, is_own=True, is_kept=True), TODAY, NETWORK, say
    ),
    contacts.in_the_file: lambda _: contacts.in_the_file(CONTACT_CARD),
    contact_cards.kept: lambda say: contact_cards.kept(
        Kept(LARGEST, LONGEST_CODE, [CONTACT_CARD, replace(CONTACT_CARD, accepted=False)] * 15),
        TODAY,
        NETWORK,
        say,
    ),
    contact_cards.choose_whose: lambda say: contact_cards.choose_whose(LARGEST, PERSON, say),
    contact_cards.choose_owner: lambda say: contact_cards.choose_owner(LARGEST, MEMBERS, say),
    contact_cards.next_step: lambda say: contact_cards.next_step(
        Draft(LARGEST, LARGEST, {**CONTACT_CARD.parts, Part.CARRIER: None}), PERSON, say
    ),
    contact_cards.check: lambda say: contact_cards.check(
        Draft(LARGEST, LARGEST, CONTACT_CARD.parts), PERSON, say
    ),
    contact_cards.saved: lambda say: contact_cards.saved(replace(CONTACT_CARD, accepted=False), say),
    contact_notices.proposed: lambda say: contact_notices.proposed(CONTACT_CARD, NETWORK, say),
    contact_cards.decided: lambda say: contact_cards.decided(CONTACT_CARD, say),
    contact_cards.declined: contact_cards.declined,
    contact_notices.still_right: lambda say: contact_notices.still_right(CONTACT_CARD, NETWORK, say),
    contact_cards.confirmed: lambda say: contact_cards.confirmed(CONTACT_CARD, say),
    contact_cards.choose_part: lambda say: contact_cards.choose_part(CONTACT_CARD, say),
    contact_cards.change_part: lambda say: contact_cards.change_part(CONTACT_CARD, Part.CARRIER, say),
    contact_cards.ask_to_remove: lambda say: contact_cards.ask_to_remove(CONTACT_CARD, say),
    contact_cards.removed: contact_cards.removed,
    emergency.card: lambda say: emergency.card(say, VOICES),
    faq.ask: lambda say: faq.ask(say, member=True),
    faq.answer: lambda say: faq.answer(
        LIBRARY.entry("tystnadsplikten", say.language), list(LIBRARY.entries.values())[:6], DAY, say
    ),
    faq.suggestions: lambda say: faq.suggestions(list(LIBRARY.entries.values())[:3], say, member=True),
    faq.no_answer: lambda say: faq.no_answer(say, member=True),
    faq.for_members: lambda say: faq.for_members(_near(say), say),
    helpfulness.asking: lambda say: helpfulness.asking(
        faq.answer(LIBRARY.entry("tystnadsplikten", say.language), _near(say), DAY, say),
        LIBRARY.entry("tystnadsplikten", say.language),
        say,
    ),
    helpfulness.what_else: lambda say: helpfulness.what_else(_near(say), say, member=True),
    helpfulness.figures: lambda say: helpfulness.figures(
        [Helped("tystnadsplikten", say.language, LARGEST, LARGEST)] * 30,
        {("tystnadsplikten", say.language): LIBRARY.entry("tystnadsplikten", say.language).title},
        say,
        1,
    ),
    open_answers.front: lambda say: open_answers.front(_near(say), say, VOICES, member=True),
    open_answers.one: lambda say: open_answers.one(
        LIBRARY.entry("tystnadsplikten", say.language), _near(say), DAY, say, VOICES, member=True
    ),
    open_answers.in_short: lambda say: open_answers.in_short(
        LIBRARY.entry("tystnadsplikten", say.language), LINK_TO_BOT, DAY, say
    ),
    open_answers.in_group: lambda say: open_answers.in_group(
        LIBRARY.entry("tystnadsplikten", say.language), LINK_TO_BOT, DAY, say
    ),
    open_answers.unsure_in_group: lambda say: open_answers.unsure_in_group(
        [(each, LINK_TO_BOT) for each in _near(say)], LINK_TO_BOT, say
    ),
    open_answers.ask_in_group: lambda say: open_answers.ask_in_group(LINK_TO_BOT, say),
    open_answers.guarded: lambda say: open_answers.guarded(LINK_TO_BOT, say),
    posters.made: lambda say: posters.made(Poster("2581", [CONTACT_CARD], 12), LARGEST, say),
    followups.asked: lambda say: followups.asked(FOLLOW_UP, NETWORK, say),
    followups.next_question: lambda say: followups.next_question(ANSWERED, say),
    followups.asked_by_mail: lambda say: followups.asked_by_mail(FOLLOW_UP, NETWORK, say),
    followups.one_question: lambda say: followups.one_question(FOLLOW_UP, Question.ROUTINE_KNOWN, say),
    followups.result: lambda say: followups.result(ANSWERED, say),
    meetings.choose_kind: lambda say: meetings.choose_kind(LARGEST, say),
    meetings.choose_day: lambda say: meetings.choose_day(LARGEST, TRAINING, TODAY, say),
    meetings.choose_time: lambda say: meetings.choose_time(LARGEST, TRAINING, DAY, say),
    meetings.choose_meaning: lambda say: meetings.choose_meaning(
        LARGEST, TRAINING, Ambiguous((Understood(WHEN), OnDay(DAY))), say
    ),
    meetings.choose_place: lambda say: meetings.choose_place(LARGEST, TRAINING, WHEN, say),
    meetings.not_understood: lambda say: meetings.not_understood("meeting-in-the-past", say, when="i går"),
    meetings.check: lambda say: meetings.check(MEETING, REACH, NETWORK, say),
    meetings.called: lambda say: meetings.called(MEETING, REACH, [PLANNED_LETTER] * 9, say),
    meetings.thrown_away: meetings.thrown_away,
    meetings.invitation: lambda say: meetings.invitation(MEETING, NETWORK, say),
    meetings.answered: lambda say: meetings.answered(MEETING, Answer.MAYBE, NETWORK, say),
    meetings.group_card: lambda say: meetings.group_card(MEETING, ANSWERS, NETWORK, say),
    meetings.asked_again: lambda say: meetings.asked_again(MEETING, NETWORK, say),
    meetings.near: lambda say: meetings.near(MEETING, NETWORK, say),
    meetings.coming: lambda say: meetings.coming([MEETING] * 90, say),
    meetings.one: lambda say: meetings.one(MEETING, Answer.YES, ANSWERS, NETWORK, say, some_by_email=True),
    answers_for.choose: lambda say: answers_for.choose(MEETING, [ABSENT] * 90, say, 2),
    answers_for.ask: lambda say: answers_for.ask(MEETING, ABSENT, say),
    answers_for.recorded: lambda say: answers_for.recorded(MEETING, ABSENT, Answer.MAYBE, say),
    email_participants.listing: lambda say: email_participants.listing(
        Participants(LARGEST, LONGEST_CODE, [PARTICIPANT] * 90), NETWORK, say, 2
    ),
    email_participants.choose_kind: lambda say: email_participants.choose_kind(LARGEST, AMONG_CHIEFS, say),
    email_participants.ask: lambda say: email_participants.ask(PartOfParticipant.EMAIL, say),
    email_participants.check: lambda say: email_participants.check(
        ParticipantDraft(
            LARGEST,
            Kind.LETTER_CARRIER,
            dict(
                zip(
                    PartOfParticipant,
                    (PARTICIPANT.name, PARTICIPANT.function, PARTICIPANT.email),
                    strict=True,
                )
            ),
        ),
        say,
        known=True,
    ),
    email_participants.saved: lambda say: email_participants.saved(PARTICIPANT, say),
    email_participants.one: lambda say: email_participants.one(
        replace(PARTICIPANT, standing=Standing.SUSPENDED), say
    ),
    email_participants.change: lambda say: email_participants.change(
        PARTICIPANT, PartOfParticipant.FUNCTION, say
    ),
    email_participants.ask_to_remove: lambda say: email_participants.ask_to_remove(
        FarewellByEmail(PARTICIPANT, 90, only_here=True), say
    ),
    email_participants.removed: lambda say: email_participants.removed(PARTICIPANT, say),
    email_participants.file_comes: lambda say: email_participants.file_comes(PARTICIPANT, say),
    asking.write: lambda say: asking.write(LONGEST_CODE, NETWORK, say),
    asking.check: lambda say: asking.check(QUESTION, LARGEST, NETWORK, say),
    asking.thrown_away: asking.thrown_away,
    asking.ask_to_withdraw: lambda say: asking.ask_to_withdraw(QUESTION, say),
    asking.withdrawn: asking.withdrawn,
    handling.one: lambda say: handling.one(SEEN_QUESTION, TODAY, NETWORK, say),
    handling.ask_why_back: lambda say: handling.ask_why_back(QUESTION, say),
    inbox.opened: lambda say: inbox.opened(LIKE_AN_ANSWERED, (), TODAY, NETWORK, say),
    inbox.alike: lambda say: inbox.alike(LIKE_AN_ANSWERED, say),
    inbox.write_answer: lambda say: inbox.write_answer(TEN_ALIKE, say),
    inbox.check_answer: lambda say: inbox.check_answer(TEN_ALIKE, ANSWER_DRAFT, say),
    promoting.check_entry: lambda say: promoting.check_entry(PROMOTION, say),
    promoting.check_alias: lambda say: promoting.check_alias(PROMOTION, _near(say)[0], say),
    lists.of_group: lambda say: lists.of_group(ASKED, TODAY, NETWORK, say, number=1),
    lists.of_others: lambda say: lists.of_others(LARGEST, [QUESTION] * 90, TODAY, NETWORK, say, number=1),
    lists.own: lambda say: lists.own([QUESTION] * 90, TODAY, NETWORK, say, number=1),
    news.answer_for_asker: lambda say: news.answer_for_asker(REPLIED, NETWORK, say),
    news.answer_for_group: lambda say: news.answer_for_group(REPLIED, NETWORK, say),
    groups.overview: lambda say: groups.overview(FULL, NETWORK, say),
    journal.extract: lambda say: journal.extract(
        Extract(LARGEST, "SE", ENTRIES, {LARGEST: PERSON.name}, True, True, NOW), NETWORK, say
    ),
    invitations.role_invitation: lambda say: invitations.role_invitation(
        f"https://t.me/samverkansbot?start={TOKEN}", TOKEN, Role.COUNTY, IN_A_MONTH, say
    ),
    invitations.open_ones: lambda say: invitations.open_ones(
        OpenInvitations(LARGEST, LONGEST_CODE, [OPEN_INVITATION] * 90), 2, NETWORK, say
    ),
    invitations.one: lambda say: invitations.one(OPEN_INVITATION, say),
    invitations.withdrawn: lambda say: invitations.withdrawn(OPEN_INVITATION, say),
    leaving.choose: lambda say: leaving.choose(PERSON, NETWORK, say),
    leaving.ask: lambda say: leaving.ask(FAREWELL, NETWORK, say),
    leaving.choose_heir: lambda say: leaving.choose_heir(FAREWELL, 2, NETWORK, say),
    leaving.ask_to_leave_to: lambda say: leaving.ask_to_leave_to(FAREWELL, FAREWELL.heirs[0], NETWORK, say),
    leaving.left: lambda say: leaving.left(LONGEST_CODE, NETWORK, say),
    leaving.you_follow: lambda say: leaving.you_follow(MEMBER, NETWORK, say),
    mail_codes.ask_address: lambda say: mail_codes.ask_address(
        MEMBER, ["lansstyrelsen.se"] * 3, NETWORK, say
    ),
    mail_codes.ask_code: lambda say: mail_codes.ask_code(
        "a" * 242 + "@example.org", mail_codes.another_address(say), say
    ),
    mail_codes.mailed: lambda say: mail_codes.mailed("123456", say),
    members.listing: lambda say: members.listing(
        LARGEST, LONGEST_CODE, Page([MEMBER] * ON_A_PAGE, 1, 2), NETWORK, say
    ),
    members.one: lambda say: members.one(MEMBER, NETWORK, say),
    members.ask: lambda say: members.ask(MEMBER, Step.SUSPEND, NETWORK, say),
    members.taken: lambda say: members.taken(MEMBER, Step.LIFT, NETWORK, say),
    members.do_you_know: lambda say: members.do_you_know(MEMBER, NETWORK, say),
    members.still_right: lambda say: members.still_right(MEMBER, NETWORK, say),
    members.confirmed: lambda say: members.confirmed(MEMBER, NETWORK, say),
    members.rejected: lambda say: members.rejected(MEMBER, NETWORK, say),
    members.suspended: lambda say: members.suspended(MEMBER, NETWORK, say),
    members.lifted: lambda say: members.lifted(MEMBER, NETWORK, say),
    members.ended: lambda say: members.ended(MEMBER, NETWORK, say),
    members.lapsed: lambda say: members.lapsed(MEMBER, NETWORK, say),
    seats.county: lambda say: seats.county(SeatedCounty("14", 7, [EMPTY] * 49), 1, NETWORK, say),
    founding.chiefs: lambda say: founding.chiefs("25", NETWORK, say),
    founding.untouched: lambda say: founding.untouched("14", NETWORK.below("14"), 1, NETWORK, say),
    seats.counties: lambda say: seats.counties([County("14", 49, 49, 100_000)] * 21, 0, NETWORK, say),
    menu.menu: lambda say: menu.menu(PERSON, NETWORK, say),
    menu.which_group: lambda say: menu.which_group(MEMBERSHIPS, ShowWorkplaces, NETWORK, say),
    menu.language_changed: menu.language_changed,
    menu.greeting: lambda say: menu.greeting(PERSON, say),
    menu.help_screen: lambda say: menu.help_screen(say, member=True),
    audiences.choose: lambda say: audiences.choose(TO_SOME, REACH, NETWORK, say),
    audiences.filters: lambda say: audiences.filters(TO_SOME, REACH, NETWORK, say),
    audiences.places: lambda say: audiences.places(
        TO_SOME, REACH, audiences.in_pages(COUNTIES, 0, NETWORK), NETWORK, say
    ),
    audiences.names: lambda say: audiences.names(TO_SOME, Page([READER] * ON_A_PAGE, 1, 2), NETWORK, say),
    audiences.saved: lambda say: audiences.saved(TO_SOME, [SAVED] * MOST_SAVED, say),
    audiences.write_name: lambda say: audiences.write_name(TO_SOME, NETWORK, say),
    audiences.ask_to_remove: lambda say: audiences.ask_to_remove(TO_SOME, SAVED, NETWORK, say),
    reports.parts: lambda say: reports.parts(
        TO_SOME, Parts(dict.fromkeys(COUNTIES, SHARE), dict.fromkeys([*Kind, None], SHARE)), NETWORK, say
    ),
    reports.missed: lambda say: reports.missed(TO_SOME, Page([MISSED] * 8, 1, 2), NETWORK, say),
    newsletters.write: lambda say: newsletters.write(LONGEST_CODE, LARGEST, NETWORK, say, unfinished=LETTER),
    newsletters.letter: lambda say: newsletters.letter(LETTER, NETWORK, say),
    newsletters.check: lambda say: newsletters.check(LETTER, REACH, NETWORK, say),
    newsletters.ask_again: lambda say: newsletters.ask_again(LETTER, REACH, NETWORK, say),
    newsletters.preview_follows: newsletters.preview_follows,
    newsletter_parts.parts: lambda say: newsletter_parts.parts(UNFINISHED, REACH, say),
    newsletter_parts.rewrite: lambda say: newsletter_parts.rewrite(UNFINISHED, Language.ENGLISH, say),
    newsletter_parts.fill_in: lambda say: newsletter_parts.fill_in(UNFINISHED, ["😀"], say),
    newsletter_parts.send_file: lambda say: newsletter_parts.send_file(UNFINISHED, say),
    newsletter_parts.more: lambda say: newsletter_parts.more(UNFINISHED, say),
    newsletter_parts.trial_sent: lambda say: newsletter_parts.trial_sent(UNFINISHED, say),
    ready_drafts.choose: lambda say: ready_drafts.choose(DRAFTS, LARGEST, say),
    ready_drafts.words: lambda say: ready_drafts.words(DRAFTS[0], say),
    ready_drafts.use: lambda say: ready_drafts.use(DRAFTS[0], LARGEST, say),
    forwarding.choose: lambda say: forwarding.choose([LETTER] * 8, LARGEST, NETWORK, say),
    forwarding.original_changed: lambda say: forwarding.original_changed(
        replace(UNFINISHED, sent_at=SATURDAY), NETWORK, say
    ),
    forwarding.sent_on: lambda say: forwarding.sent_on([LETTER, PLANNED_LETTER] * 4, NETWORK, say),
    forwarding.write: lambda say: forwarding.write(UNFINISHED, LARGEST, NETWORK, say),
    newsletters.on_its_way: lambda say: newsletters.on_its_way(LETTER, SATURDAY, NETWORK, say),
    approvals.asked: lambda say: approvals.asked(PLANNED_LETTER, 7, say),
    approvals.waiting: lambda say: approvals.waiting(PLANNED_LETTER, say, own=False),
    approvals.card: lambda say: approvals.card(
        approvals.Request(PLANNED_LETTER, PERSON.name, REACH), NETWORK, say
    ),
    approvals.card_settled: lambda say: approvals.card_settled(APPROVED, NETWORK, say),
    approvals.approved: lambda say: approvals.approved(APPROVED, NETWORK, say),
    approvals.has_approved: lambda say: approvals.has_approved(PLANNED_LETTER, say),
    approvals.ask_why: lambda say: approvals.ask_why(LARGEST, PERSON.name, say),
    approvals.sent_back: approvals.sent_back,
    approvals.came_back: lambda say: approvals.came_back(LETTER, PERSON.name, "Ö" * LONGEST_REASON, say),
    approvals.withdrawn: lambda say: approvals.withdrawn(LETTER, say),
    schedules.choose: lambda say: schedules.choose(LETTER, SATURDAY, say),
    schedules.calendar: lambda say: schedules.calendar(
        LETTER, date(2026, 5, 1), datetime(2026, 4, 30, tzinfo=UTC), say
    ),
    schedules.choose_hour: lambda say: schedules.choose_hour(LETTER, date(2026, 12, 24), say),
    schedules.choose_meaning: lambda say: schedules.choose_meaning(LETTER, TWO_MEANINGS, say),
    schedules.not_understood: lambda say: schedules.not_understood("schedule-gone", LETTER, say),
    schedules.confirm: lambda say: schedules.confirm(LETTER, CHRISTMAS, say, needs_approval=True),
    repeats.choose_repeat: lambda say: repeats.choose_repeat(LETTER, SATURDAY, say),
    repeats.confirm_repeat: lambda say: repeats.confirm_repeat(
        LETTER, EVERY_YEAR, SATURDAY, say, needs_approval=True
    ),
    relative_sends.choose: lambda say: relative_sends.choose(LETTER, say),
    relative_sends.confirm: lambda say: relative_sends.confirm(
        LETTER, EVERY_MEETING, [MEETING] * SHOWN, say, needs_approval=True
    ),
    relative_sends.gone: lambda say: relative_sends.gone(LETTER, EVERY_MEETING, MEETING, say),
    schedules.ask_again: lambda say: schedules.ask_again(
        LETTER, REACH, PlanIt(LARGEST, CHRISTMAS, sure=True), NETWORK, say
    ),
    planned.planned: lambda say: planned.planned(PLANNED_LETTER, say),
    planned.coming: lambda say: planned.coming(
        LONGEST_CODE, [PLANNED_LETTER, BEFORE_MEETINGS] * 20, NETWORK, say
    ),
    planned.one: lambda say: planned.one(PLANNED_LETTER, say),
    planned.under_way: lambda say: planned.under_way(LETTER, SATURDAY, say),
    planned.skipped: lambda say: planned.skipped(PLANNED_LETTER, CHRISTMAS, say),
    planned.ask_whether_to_cancel: lambda say: planned.ask_whether_to_cancel(PLANNED_LETTER, say),
    planned.cancelled: lambda say: planned.cancelled(PLANNED_LETTER, say),
    planned.goes_on: lambda say: planned.goes_on(PLANNED_LETTER, say),
    planned.held: lambda say: planned.held(LETTER, WhyHeld.LATE, NETWORK, say),
    schedules.ask_why_urgent: lambda say: schedules.ask_why_urgent(PLANNED_LETTER, say),
    planned.ask_whether_to_stop: lambda say: planned.ask_whether_to_stop(LARGEST, say),
    planned.stopped: planned.stopped,
    newsletters.ask_whether_to_discard: lambda say: newsletters.ask_whether_to_discard(LETTER, say),
    newsletters.thrown_away: newsletters.thrown_away,
    newsletters.refused: lambda say: newsletters.refused(
        "newsletter-too-long", {"length": 4096, "most": 4000, "cut": 1}, say, draft=LARGEST
    ),
    newsletters.not_sent_yet: lambda say: newsletters.not_sent_yet(LARGEST, say),
    **CORRECTIONS,
    **ARCHIVE,
    sendings.progress: lambda say: sendings.progress(REPORT, LARGEST, LARGEST, say, several=True),
    sendings.report_below: sendings.report_below,
    uncertain.in_doubt: lambda say: uncertain.in_doubt(
        LARGEST,
        40,
        Page([Doubtful(LARGEST, PERSON.name, None), Doubtful(LARGEST, None, LONGEST_CODE)] * 5, 1, 3),
        NETWORK,
        say,
    ),
    people.choose_language: lambda _: people.choose_language(TOKEN, VOICES),
    people.welcome_stranger: lambda _: people.welcome_stranger(VOICES),
    people.terms: lambda say: people.terms(GoOnFromTerms(TOKEN, Language.SWEDISH), ANSWERABLE, say),
    people.choose_kind: lambda say: people.choose_kind(TOKEN, INVITATION, NETWORK, say),
    people.choose_name: lambda say: people.choose_name(TOKEN, Kind.LETTER_CARRIER, PERSON.name, say),
    people.write_name: people.write_name,
    people.joined_next: people.joined_next,
    people.ask_workplace: lambda say: people.ask_workplace(TOKEN, LONGEST_CODE, STAFF_OF, NETWORK, say),
    people.works_at: lambda say: people.works_at(STAFF_OF, say),
    people.works_at_already: lambda say: people.works_at_already(STAFF_OF, say),
    people.joined: lambda say: people.joined(PERSON, MEMBERSHIPS[0], [PERSON.name] * 3, NETWORK, say),
    people.choose_invitation: lambda say: people.choose_invitation(
        LARGEST, LONGEST_CODE, [Role.COUNTY], NETWORK, say, is_open=True
    ),
    people.qr: lambda say: people.qr(INVITATION, NETWORK, say),
    people.invitation_made: lambda say: people.invitation_made(
        f"https://t.me/samverkansbot?start={TOKEN}",
        TOKEN,
        one_time=False,
        uses=50,
        until=IN_A_MONTH,
        say=say,
    ),
    people.name_changed: lambda say: people.name_changed(PERSON, say),
    people.settings: lambda say: people.settings(PERSON, NETWORK, VOICES, say),
    preferences.preferences: lambda say: preferences.preferences(CHOSEN, say, mail=True),
    preferences.hours: lambda say: preferences.hours(CHOSEN, say),
    preferences.write_hours: preferences.write_hours,
    preferences.mail: lambda say: preferences.mail(CHOSEN, say),
    preferences.write_address: preferences.write_address,
    privacy.my_data: lambda say: privacy.my_data(EVERYTHING, NETWORK, say),
    privacy.file_comes: privacy.file_comes,
    privacy.of_a_stranger: lambda say: privacy.of_a_stranger([APPLICATION], say),
    privacy.terms_again: lambda say: privacy.terms_again(
        [AnswersIn((LONGEST_CODE,) * GROUPS, ANSWERABLE)] * GROUPS, Shown("2026-11", NOW), NETWORK, say
    ),
    privacy.ask_to_be_forgotten: lambda say: privacy.ask_to_be_forgotten(
        Leaving(MEMBERSHIPS), TODAY, NETWORK, say
    ),
    privacy.forgotten: lambda say: privacy.forgotten(VOICES, say),
    openings.about: lambda say: openings.about(OPENING, NETWORK, say),
    openings.ask: lambda say: openings.ask(OPENING, Detail.CONTROLLER, NETWORK, say),
    openings.opened: lambda say: openings.opened(OPENING, NETWORK, say),
    openings.ask_about_chats: lambda say: openings.ask_about_chats(LONGEST_CODE, allow=True, say=say),
    today.today: lambda say: today.today([LINE] * 14, BEGINNING, TODAY, NETWORK, say),
    workplaces.register: lambda say: workplaces.register(
        Register(LARGEST, LONGEST_CODE, [WORKPLACE] * 30), TODAY, NETWORK, say
    ),
    workplaces.choose_kind: lambda say: workplaces.choose_kind(LARGEST, say),
    workplaces.ask_name: workplaces.ask_name,
    workplaces.choose_contact: lambda say: workplaces.choose_contact(WORKPLACE, MEMBERS, say),
    workplaces.one: lambda say: workplaces.one(WORKPLACE, TODAY, say),
    workplaces.ask_to_certify: lambda say: workplaces.ask_to_certify(WORKPLACE, say),
    workplaces.certified: lambda say: workplaces.certified(WORKPLACE, PLANNED, say),
    workplaces.of_contact: lambda say: workplaces.of_contact(WORKPLACE, TODAY, say),
}

TOPICS: tuple[ModuleType, ...] = (
    approvals,
    planned,
    relative_sends,
    repeats,
    schedules,
    archive,
    corrections,
    answering,
    answers_for,
    email_participants,
    applying,
    asking,
    audiences,
    reports,
    chats,
    choices,
    contact_cards,
    contact_notices,
    contacts,
    covering,
    digest,
    dormancy,
    emergency,
    expectations,
    faq,
    followups,
    forwarding,
    founding,
    groups,
    helpfulness,
    handling,
    inbox,
    lists,
    mail_codes,
    meetings,
    menu,
    news,
    promoting,
    newsletter_parts,
    newsletters,
    open_answers,
    openings,
    people,
    posters,
    preferences,
    privacy,
    today,
    uncertain,
    workplaces,
    invitations,
    journal,
    leaving,
    members,
    ready_drafts,
    seats,
    sendings,
)


TOPICS += kept.TOPICS
SCREENS |= kept.SCREENS


def drawn_by(module: ModuleType) -> list[Callable[..., Screen]]:
    return [
        each
        for name, each in inspect.getmembers(module, inspect.isfunction)
        if each.__module__ == module.__name__
        and each.__annotations__.get("return") is Screen
        and not name.startswith("_")
    ]


def test_every_screen_there_is_stands_in_the_table() -> None:
    assert set(SCREENS) == {each for topic in TOPICS for each in drawn_by(topic)}


def takes(content: Content) -> None:
    """What Telegram's server asks of a message."""
    most = 1024 if content.files else 4096
    assert 1 <= utf16_length(content.words.strip()) <= most
    for entity in content.entities:
        assert entity["length"] > 0
        assert 0 <= entity["offset"] <= entity["offset"] + entity["length"] <= utf16_length(content.words)
    keyboard = content.buttons or {}
    buttons = [each for row in keyboard.get("inline_keyboard", []) for each in row]
    keys = [each for row in keyboard.get("keyboard", []) for each in row]
    assert len(buttons) <= 100
    assert all(len(each["text"].strip()) >= 1 for each in (*buttons, *keys))
    assert all(len(each["callback_data"].encode()) <= 64 for each in buttons if "callback_data" in each)
    assert all(len(each["copy_text"]["text"]) <= 256 for each in buttons if "copy_text" in each)


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize(
    "draw", SCREENS.values(), ids=[f"{each.__module__[12:]}.{each.__name__}" for each in SCREENS]
)
def test_telegram_takes_every_screen_at_its_fullest(draw: Callable[[Say], Screen], language: str) -> None:
    takes(rendered(draw(VOICES[language])))


@pytest.mark.parametrize("language", COMPLETE)
def test_telegram_takes_every_answer(language: str) -> None:
    for slug in LIBRARY.slugs:
        entry = LIBRARY.entry(slug, language)
        related = [LIBRARY.entry(each, language) for each in entry.related]
        takes(rendered(faq.answer(entry, related, entry.next_review + timedelta(days=1), VOICES[language])))


CORRECTED = datetime(2026, 9, 23, 12, tzinfo=UTC)
"""No other month has a longer name, in either language."""


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("file", ["photo", "document"])
def test_the_longest_letter_fits_under_the_heading_of_every_group(language: str, file: str) -> None:
    under_file = replace(
        LETTER,
        texts=written("å" * LONGEST_CAPTION, "bold"),
        files=({"kind": file, "file": 1},),
    )
    for place in NETWORK:
        for longest in (LETTER, under_file):
            letter = replace(longest, place=place, corrected_at=CORRECTED)
            takes(rendered(newsletters.letter(letter, NETWORK, VOICES[language])))
