"""Where a text depends on a word of ours, each language has a variant for every such word and no others."""

import tomllib
from pathlib import Path

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from bot.domain.answer_reviews import Stage as ReviewStage
from bot.domain.answer_versions import Mark as AnswerMark
from bot.domain.answer_versions import Part as AnswerPart
from bot.domain.answer_versions import State as AnswerState
from bot.domain.applications import ApplicationState
from bot.domain.chats import Remedy
from bot.domain.contacts import Carrier, Part
from bot.domain.delivery import RECIPIENT_LOST
from bot.domain.dormancy import Why as Stopped
from bot.domain.email_participants import Part as PartOfParticipant
from bot.domain.faq import CATEGORIES
from bot.domain.followups import Question, Reply, Task
from bot.domain.guard import Telltale
from bot.domain.meetings import Answer, MeetingKind
from bot.domain.members import Step
from bot.domain.network import Level
from bot.domain.newsletters import Topic
from bot.domain.openings import Detail
from bot.domain.people import HANDLES_POST, Kind, Language, Role, Standing
from bot.domain.preferences import ByMail
from bot.domain.privacy import Part as PartOfStored
from bot.domain.privacy import What
from bot.domain.questions import Why
from bot.domain.relative_sends import Side
from bot.domain.repeats import Rhythm
from bot.domain.schedules import Why as WhyHeld
from bot.domain.seats import SEATS
from bot.domain.today import Step as FirstStep
from bot.domain.uncertain import Decision
from bot.domain.workplaces import WorkplaceState
from bot.screens.expectations import PARTS
from bot.texts import catalog
from bot.texts.catalog import COMPLETE
from config.settings import CONTENT
from tests.events import EVENTS

FOLDER = Path(catalog.__file__).parent
STEPS = {step["name"] for step in tomllib.loads((CONTENT / "followups.toml").read_text("utf-8"))["step"]}

NAMES_OF_EVENTS = {each.__name__ for each in EVENTS}

WORDS_OF_OURS = {
    "approval-card-settled": {"approved", "sent-back", "withdrawn"},
    "approval-read-in": set(Language),
    "forwarding-original-changed": {"corrected", "withdrawn"},
    "forwarding-original-then": {"corrected", "withdrawn"},
    "relative-distance": {*Side, "every", "next"},
    "relative-meeting": {*MeetingKind, "any"},
    "relative-none-called": {"any", "one", "every", "next"},
    "repeat-rule": {*Rhythm, "first", "second", "third", "fourth", "last", "other"},
    "repeat-rule-short": {*Rhythm, "first", "second", "third", "fourth", "last", "other"},
    "schedule-held-why": set(WhyHeld),
    "archive-when": {"corrected", "none", "stopped", "withdrawn"},
    "correction-rewrite": set(Language),
    "correction-unchanged": set(Language),
    "correction-write": set(Language),
    "correction-write-forwarded": {"below", "withdrawn"},
    "answer-card": set(Language),
    "answer-card-new": set(Language),
    "answer-how": {"day", "section", "aliases", "line"},
    "answer-other-language": set(Language),
    "answer-part": {each.name.lower().replace("_", "-") for each in AnswerPart},
    "answer-version-state": set(AnswerState),
    "faq-only-in": set(Language),
    "kept-category": set(CATEGORIES),
    "kept-edit": set(Language),
    "kept-follows": set(Language),
    "kept-imported": {AnswerState.PROPOSED, AnswerState.PUBLISHED},
    "kept-mark": {*AnswerMark, *Language},
    "kept-not-in": set(Language),
    "kept-other-language": set(Language),
    "kept-proposal-line": set(Language),
    "kept-review-line": set(ReviewStage),
    "kept-translate": set(Language),
    "kept-version": set(Language),
    "audience-role": set(Role),
    "audience-state": set(WorkplaceState),
    "begin-step": {"yes", "no"},
    "begin-what": set(FirstStep),
    "carrier": set(Carrier),
    "chat-lost-what": set(Remedy),
    "chats-line": {"whole", "lost"},
    "contact-ask": set(Part),
    "contact-ask-how": set(Part),
    "contact-part": set(Part),
    "application-settled": set(ApplicationState) - {ApplicationState.WAITING},
    "application-settled-notice": set(ApplicationState) - {ApplicationState.WAITING},
    "application-was-decided": {ApplicationState.APPROVED, ApplicationState.DECLINED},
    "dormant-go-on": set(Stopped),
    "dormant-line": set(Stopped),
    "dormant-why": set(Stopped),
    "expectation": {f"{kind.value}-{part}" for kind in SEATS for part in PARTS},
    "expectation-part": set(PARTS),
    "answer-for-give": set(Answer),
    "answer-for-label": {*Answer, "none"},
    "answer-for-recorded": set(Answer),
    "email-by-hand": {"yes", "no"},
    "email-participants-how": {"yes", "no"},
    "email-ask": set(PartOfParticipant),
    "email-ask-how": set(PartOfParticipant),
    "email-change": set(PartOfParticipant),
    "email-step-means": {Step.SUSPEND, Step.LIFT, Step.END},
    "followup-answer": set(Reply),
    "followup-question": set(Question),
    "followup-step": STEPS | {"other"},
    "followup-task": set(Task),
    "founding-button": {Level.COUNTY, Level.NATION},
    "founding-how": {Level.COUNTY, Level.NATION},
    "founding-where": {Level.COUNTY, Level.NATION},
    "guard-found-one": set(Telltale),
    "helped-line": set(Language),
    "guard-refused": set(Telltale),
    "journal-event": NAMES_OF_EVENTS | {"other", "bot", "oneself", "another"},
    "kind": set(Kind),
    "kind-button": set(Kind),
    "kind-many": set(Kind),
    "invitation-for-one": set(Role),
    "invite-role-made": {Role.COORDINATOR, Role.COUNTY},
    "meeting-answered": set(Answer),
    "meeting-kind": set(MeetingKind),
    "meeting-who": {*Answer, "silent"},
    "meeting-your-answer": set(Answer),
    "member-ask": {Step.SUSPEND, Step.LIFT, Step.END},
    "member-ask-means": {Step.SUSPEND, Step.LIFT, Step.END},
    "member-label-resting": {Standing.SUSPENDED, Standing.UNCONFIRMED},
    "member-standing": {Standing.SUSPENDED, Standing.UNCONFIRMED},
    "member-step": set(Step),
    "member-taken": set(Step),
    "member-yes": {Step.SUSPEND, Step.LIFT, Step.END},
    "newsletter-files": {"photo", "document"},
    "newsletter-fill-in-ask": set(Language),
    "newsletter-rewrite-ask": set(Language),
    "newsletter-topic": set(Topic),
    "opening-ask": set(Detail),
    "opening-ask-how": set(Detail),
    "opening-chats": {"on", "off"},
    "opening-chats-ask": {"on", "off"},
    "opening-chats-do": {"on", "off"},
    "opening-chats-means": {"on", "off"},
    "opening-chats-yes": {"on", "off"},
    "opening-detail": set(Detail),
    "preferences-hours": {"working", "every", "whenever"},
    "preferences-mail-choose": set(ByMail),
    "preferences-mail-is": set(ByMail),
    "preferences-topic-do": {"on", "off"},
    "preferences-topic-is": {"on", "off"},
    "privacy-part": set(PartOfStored),
    "privacy-rows": set(What) - {What.PERSON, What.MEMBERSHIP},
    "question-came-back": set(Why),
    "question-why": set(Why),
    "link-topic-stop": set(Topic),
    "link-topic-stopped": set(Topic),
    "link-topic-wanted": set(Topic),
    "reason": RECIPIENT_LOST
    | {"not-permitted", "off", "unlinked", "stopped", "too-late", "forgotten", "left-the-group"}
    | {"withdrawn", "unchangeable"}
    | {"mail-refused", "tried-too-often", "other"},
    "seat": set(Kind),
    "today-certification": {WorkplaceState.CERTIFIED, WorkplaceState.EXPIRED},
    "today-meeting": {"today", "tomorrow"},
    "workplace-kind": set(HANDLES_POST),
    "workplace-state": set(WorkplaceState),
    "uncertain-all": set(Decision),
    "uncertain-one": set(Decision),
}
"""`other` stands where a word may come from elsewhere: from a plan of one's own, or from Telegram."""

PLURALS = {"one", "other"}


class Selectors(Visitor):
    """The variants of one text that are words and not numbers."""

    def __init__(self) -> None:
        self.words: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  Fluent's own name
        keys = {each.key.name for each in node.variants if isinstance(each.key, ast.Identifier)}
        if not keys <= PLURALS:
            self.words |= keys
        self.generic_visit(node)


def variants(language: str) -> dict[str, set[str]]:
    found = {}
    for file in (FOLDER / language).glob("*.ftl"):
        for entry in parse(file.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                selectors = Selectors()
                selectors.visit(entry)
                found[entry.id.name] = selectors.words
    return {text_id: words for text_id, words in found.items() if words}


@pytest.mark.parametrize("language", COMPLETE)
def test_every_text_that_depends_on_a_word_of_ours_has_a_variant_for_each(language: str) -> None:
    assert variants(language) == WORDS_OF_OURS


@pytest.mark.parametrize("language", COMPLETE)
def test_a_follow_up_that_only_this_network_plans_has_a_name_too(language: str) -> None:
    say = catalog.Catalog({"method": ""})[language]
    assert say("followup-step", step="visit_in_spring") == {"sv": "Uppföljning", "en": "Follow-up"}[language]
