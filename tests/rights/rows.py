"""The rows of the country: who is there, and one thing of each kind in each of the three places."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import Insert, insert

from bot.domain.answer_editing import promoted
from bot.domain.corrections import seal_of
from bot.domain.followups import Question
from bot.domain.network import level_of
from bot.domain.newsletters import Text
from bot.domain.people import TERMS, Kind, Role
from bot.sandbox.telegram.machine import Telegram
from bot.search.entry_text import text_of
from bot.services.tokens import hash_of
from bot.storage import tables as t
from bot.storage.tables import Table
from tests.conftest import Hands
from tests.rights.actors import ACTORS, BY_EMAIL, BYSTANDER, GROUPS, LEADS, PITEA, TARGETS

NOW = Hands()()
FIRST_ACCOUNT = Telegram(Hands()).person("Anna").id
ANOTHER = 100
"""With a number so much higher there is a draft of a meeting and of a question, and an answered follow-up."""

SENT, WITHDRAWN = 200, 300
"""With numbers so much higher there are letters that went out: one corrected once, with another correction
that is not made; and one withdrawn. The first number is a question's that was answered, too."""
SEAL = seal_of({"sv": Text("3")})
"""Of the correction that is not made."""


ENTRY = promoted("Får jag?", "Ja.", (), "sv", today=NOW.date(), taken=())


def number_of(place: str) -> int:
    """Everything in a place has the number of its group."""
    return GROUPS[place]


def token_of(place: str) -> str:
    """Of the invitation."""
    return f"a-token-for-{place}"


def leader_of(place: str) -> int:
    return BYSTANDER + number_of(place)


def membership_of(person: int, place: str) -> int:
    return person * 10 + number_of(place)


def people() -> Iterator[Insert]:
    seen = {"language": "sv", "terms_version": TERMS, "terms_shown_at": NOW, "joined_at": NOW}
    for number, actor in enumerate(ACTORS, start=1):
        if actor.role is not None:
            account = {"id": number, "telegram_id": FIRST_ACCOUNT + number - 1, "name": str(actor)}
            yield insert(t.PersonRow).values(**seen, **account)
    for number in (BYSTANDER, *map(leader_of, TARGETS)):
        yield insert(t.PersonRow).values(id=number, telegram_id=number, name="Anna", **seen)
    email = {"email": "karin@polisen.se", "function": "gränspolis"}
    yield insert(t.PersonRow).values(id=BY_EMAIL, name="Karin", **email, **seen)


def groups() -> Iterator[Insert]:
    for place, number in GROUPS.items():
        yield insert(t.GroupRow).values(id=number, place=place, founded_at=NOW)


def memberships() -> Iterator[Insert]:
    for number, actor in enumerate(ACTORS, start=1):
        if actor.role is not None:
            yield insert(t.MembershipRow).values(
                person_id=number,
                group_id=GROUPS[actor.home],
                role=actor.role.value,
                kind=Kind.AGENT.value if actor.role is Role.MEMBER else actor.role.value,
                since=NOW,
                until=NOW if actor.standing == "former" else None,
                suspended_at=NOW if actor.standing == "suspended" else None,
                confirmed_at=None if actor.standing == "unconfirmed" else NOW,
            )
    for place in TARGETS:
        leads = LEADS[level_of(place)]
        for person, role, kind in (
            (BYSTANDER, Role.MEMBER, "agent"),
            (BY_EMAIL, Role.MEMBER, "police"),
            (leader_of(place), leads, leads.value),
        ):
            yield insert(t.MembershipRow).values(
                id=membership_of(person, place),
                person_id=person,
                group_id=GROUPS[place],
                role=role.value,
                kind=kind,
                since=NOW,
                confirmed_at=NOW,
            )


def letters(place: str) -> Iterator[Insert]:
    group = number_of(place)
    for number, latest, withdrawn_at in ((group + SENT, 2, None), (group + WITHDRAWN, 1, NOW)):
        yield insert(t.NewsletterRow).values(
            id=number,
            group_id=group,
            author_id=BYSTANDER,
            audience={"places": [place]},
            files=[],
            state="sent",
            version=latest,
            written_at=NOW,
            sent_at=NOW,
            put_at=NOW,
            reported_at=NOW,
            withdrawn_at=withdrawn_at,
        )
        for version in (1, 2, 3):
            yield insert(t.NewsletterWordsRow).values(
                newsletter_id=number,
                version=version,
                language="sv",
                words=str(version),
                entities=[],
                written_by=BYSTANDER,
                written_at=NOW,
            )


def things(place: str) -> Iterator[Insert]:
    """All of them are the bystander's."""
    number = number_of(place)
    here = {"id": number, "group_id": number}

    def row(table: type[Table], **values: object) -> Insert:
        return insert(table).values(**values)

    yield row(
        t.NewsletterRow,
        **here,
        author_id=BYSTANDER,
        audience={"places": [place]},
        files=[],
        state="draft",
        written_at=NOW,
    )
    yield row(
        t.NewsletterWordsRow,
        newsletter_id=number,
        version=1,
        language="sv",
        words="…",
        entities=[],
        written_by=BYSTANDER,
        written_at=NOW,
    )
    yield from letters(place)
    yield row(
        t.SavedAudienceRow,
        **here,
        name="Ombud",
        audience={"places": [place], "kinds": ["agent"]},
        saved_by=BYSTANDER,
        saved_at=NOW,
    )
    meeting = {
        "group_id": number,
        "kind": "cooperation",
        "starts_at": NOW + timedelta(days=9),
        "minutes": 60,
        "where": "Stadshuset",
        "version": 1,
        "called_by": BYSTANDER,
    }
    yield row(t.MeetingRow, id=number, state="called", called_at=NOW, **meeting)
    yield row(t.MeetingRow, id=number + ANOTHER, state="draft", **meeting)
    yield row(
        t.WorkplaceRow,
        **here,
        name="Ombudet",
        kind="agent",
        contact_id=BYSTANDER,
        registered_by=BYSTANDER,
        registered_at=NOW,
    )
    yield row(
        t.CertificationRow,
        id=number,
        workplace_id=number,
        certified_on=date(2026, 1, 1),
        valid_until=date(2027, 1, 1),
        certified_by=BYSTANDER,
    )
    followup = {
        "workplace_id": number,
        "certification_id": number,
        "due_on": date(2026, 6, 1),
        "asked_at": NOW,
    }
    yield row(t.FollowUpRow, id=number, step="check_in", answers={}, **followup)
    answered = {
        "answers": {question.value: "yes" for question in Question},
        "answered_by": BYSTANDER,
        "answered_at": NOW,
    }
    yield row(t.FollowUpRow, id=number + ANOTHER, step="renewal", **answered, **followup)
    yield row(
        t.InvitationRow,
        **here,
        token_hash=hash_of(token_of(place)),
        role="member",
        uses_left=9,
        one_time=False,
        made_by=BYSTANDER,
        made_at=NOW,
        expires_at=NOW + timedelta(days=9),
    )
    yield row(
        t.GroupChatRow,
        **here,
        chat_id=-number,
        language="sv",
        linked_by=BYSTANDER,
        linked_at=NOW,
        lost_at=NOW,
        lost_why="kicked",
    )
    yield row(
        t.OpeningRow,
        place=place,
        controller="Kommunstyrelsen",
        protection_officer="dataskydd@kommunen.se",
        registrar="registrator@kommunen.se",
        opened_at=NOW,
        chats_since=NOW,
    )
    yield row(
        t.ApplicationRow,
        id=number,
        telegram_id=7000 + number,
        name="Kim",
        language="sv",
        terms_version=TERMS,
        terms_shown_at=NOW,
        place=PITEA,
        kind="agent",
        applied_at=NOW,
        with_place=place,
        with_since=NOW,
    )
    yield row(
        t.ContactCardRow,
        id=number,
        place=place,
        function="Vakthavande",
        phone="+46701234567",
        added_by=BYSTANDER,
        added_at=NOW,
        accepted_at=NOW,
        confirmed_at=NOW,
    )
    question = {
        "words": "Får jag?",
        "place": place,
        "asked_by": BYSTANDER,
        "asked_at": NOW,
        "with_place": place,
        "with_since": NOW,
    }
    yield row(t.QuestionRow, id=number, state="open", **question)
    yield row(t.QuestionRow, id=number + ANOTHER, state="draft", **question)
    answered = {"answer": "Ja.", "settled_by": BYSTANDER, "settled_at": NOW}
    yield row(t.QuestionRow, id=number + SENT, state="answered", **question, **answered)
    yield row(t.QuestionGroupRow, question_id=number, group_id=number, joined_by=BYSTANDER, joined_at=NOW)
    version = {"language": "sv", "text": text_of(ENTRY), "written_by": BYSTANDER, "written_at": NOW}
    for at, state in ((0, "proposed"), (ANOTHER, "draft"), (SENT, "returned")):
        slug = f"fraga-{number + at}"
        yield row(t.AnswerVersionRow, id=number + at, slug=slug, state=state, **version)
    yield row(
        t.LawChangeRow,
        id=number,
        law="2010:1045",
        changes_on=NOW.date() + timedelta(days=number),
        noted_by=BYSTANDER,
        noted_at=NOW,
    )
    yield row(
        t.AnswerDraftRow, id=number, question_id=number, written_by=BYSTANDER, words="Ja.", written_at=NOW
    )
