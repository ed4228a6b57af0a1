"""The largest a group may be and the longest things may be called, so that every screen is at its fullest."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.domain.answer_editing import LONGEST_ALIAS
from bot.domain.applications import Application
from bot.domain.audiences import Audience, Reach
from bot.domain.contact_cards import LONGEST_WORDS
from bot.domain.contacts import Carrier, ContactCard
from bot.domain.email_participants import LONGEST_EMAIL, LONGEST_FUNCTION, EmailParticipant
from bot.domain.followups import FollowUp, Question, Reply
from bot.domain.meetings import (
    LONGEST_PLACE,
    Absent,
    Answer,
    Answers,
    Meeting,
    MeetingKind,
    MeetingState,
    Said,
)
from bot.domain.members import Farewell, Heir, Member
from bot.domain.network import Network
from bot.domain.newsletters import LONGEST_TEXT, MOST_FILES, Newsletter, NewsletterState, Text, Topic
from bot.domain.openings import LONGEST as LONGEST_DETAIL
from bot.domain.openings import Answerable, Detail, Opening
from bot.domain.people import (
    LONGEST_NAME,
    Invitation,
    Kind,
    Language,
    Membership,
    OpenInvitation,
    Person,
    Role,
    StaffOf,
    Standing,
)
from bot.domain.promotions import Promotion
from bot.domain.questions import (
    LONGEST_ANSWER,
    LONGEST_QUESTION,
    Alike,
    AnswerDraft,
    Opened,
    QuestionState,
    Seen,
)
from bot.domain.questions import Question as Raised
from bot.domain.ready_drafts import LONGEST_PLACE as LONGEST_PLACE_NAME
from bot.domain.ready_drafts import ReadyDraft
from bot.domain.seats import SeatedGroup, Seats
from bot.domain.workplaces import LONGEST_NAME as LONGEST_WORKPLACE
from bot.domain.workplaces import Certification, Workplace
from bot.texts.catalog import Catalog
from config.settings import CONTENT

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
TODAY = date(2026, 11, 24)
LARGEST = 2**31 - 1
"""No row has a higher number."""

with (CONTENT / "municipalities.csv").open(encoding="utf-8", newline="") as lines:
    NETWORK = Network.from_csv(lines)
LONGEST_CODE = max(NETWORK, key=lambda code: len(NETWORK[code].name))
VOICES = Catalog({"method": "Tillsammans mot illegala försändelser"})

GROUPS = 20
"""So many somebody may lead: a county coordinator who keeps each municipality's group besides."""

MEMBERSHIPS = tuple(
    Membership(LARGEST - number, LONGEST_CODE, Role.COORDINATOR, Kind.COORDINATOR) for number in range(GROUPS)
)
PERSON = Person(LARGEST, 2**52, "å" * LONGEST_NAME, "sv", MEMBERSHIPS)
MEMBERS = [replace(PERSON, id=number) for number in range(1, 91)]

WORKPLACE = Workplace(
    id=LARGEST,
    group_id=LARGEST,
    place=LONGEST_CODE,
    name="Ö" * LONGEST_WORKPLACE,
    kind=Kind.LETTER_CARRIER,
    contact_id=LARGEST,
    contact_name=PERSON.name,
    certification=Certification(LARGEST, TODAY, date(2027, 11, 24)),
)
STAFF_OF = StaffOf(LARGEST, WORKPLACE.name, WORKPLACE.kind)
FOLLOW_UP = FollowUp(
    id=LARGEST,
    workplace_id=LARGEST,
    workplace=WORKPLACE.name,
    group_id=LARGEST,
    contact_id=LARGEST,
    step="check_in",
    due_on=TODAY,
    answers={},
    answered=False,
    in_place_of=PERSON.name,
)
ANSWERED = replace(
    FOLLOW_UP,
    answers=dict(zip(Question, (Reply.UNSURE, Reply.YES, Reply.UNSURE, Reply.YES), strict=True)),
    answered=True,
)
MEETING = Meeting(
    id=LARGEST,
    group_id=LARGEST,
    place=LONGEST_CODE,
    kind=MeetingKind.INSTRUCTOR_TRAINING,
    starts_at=datetime(2026, 12, 24, 13, tzinfo=UTC),
    minutes=240,
    where="Å" * LONGEST_PLACE,
    state=MeetingState.CALLED,
    version=1,
)
ANSWERS = Answers(
    said={each: tuple(Said(f"{'Ö' * 50} {number}", "Ö" * 60) for number in range(16)) for each in Answer},
    silent=tuple(f"{'Ö' * 50} {number}" for number in range(2000)),
)


def written(words: str, as_kind: str) -> dict[str, Text]:
    """Marked from beginning to end."""
    length = len(words.encode("utf-16-le")) // 2
    return {"sv": Text(words, ({"type": as_kind, "offset": 0, "length": length},))}


LETTER = Newsletter(
    id=LARGEST,
    group_id=LARGEST,
    place=LONGEST_CODE,
    author_id=LARGEST,
    topic=Topic.TRAINING,
    texts=written("😀" * (LONGEST_TEXT // 2), "italic"),
    files=(),
    audience=Audience((LONGEST_CODE,)),
    state=NewsletterState.DRAFT,
)
DRAFTS = [
    ReadyDraft("4-ny-lag", {each: Text("[Fyll i: dag]\n" + "å" * (LONGEST_TEXT - 14)) for each in Language})
] * 5
UNFINISHED = replace(
    LETTER,
    texts={
        "sv": Text(f"[Fyll i: {'Ö' * LONGEST_PLACE_NAME}]"),
        "en": Text(f"[Fill in: {'Ö' * LONGEST_PLACE_NAME}]"),
    },
    files=tuple({"kind": "document", "file": LARGEST} for _ in range(MOST_FILES)),
    forwards_id=LARGEST,
    never_twice=True,
)
MEMBER = Member(
    id=LARGEST,
    person_id=LARGEST,
    telegram_id=2**52,
    name=PERSON.name,
    language="sv",
    group_id=LARGEST,
    place=LONGEST_CODE,
    role=Role.NATIONAL,
    kind=Kind.NATIONAL,
    since=NOW,
    until=None,
    confirmed_at=None,
    standing=Standing.UNCONFIRMED,
)
FAREWELL = Farewell(LARGEST, LONGEST_CODE, [Heir(number, PERSON.name) for number in range(90)])
EMPTY = SeatedGroup(LARGEST, LONGEST_CODE, Seats(0))
FULL = SeatedGroup(LARGEST, LONGEST_CODE, Seats(100_000, dict.fromkeys(Kind, 99_999)))
INVITATION = Invitation(
    id=LARGEST,
    role=Role.MEMBER,
    group_id=LARGEST,
    place=LONGEST_CODE,
    one_time=False,
    uses_left=50,
    claimed_by=None,
    made_by=LARGEST,
    expires_at=datetime(2026, 12, 24, 13, tzinfo=UTC),
    revoked=False,
)
OPEN_INVITATION = OpenInvitation(
    id=LARGEST,
    group_id=LARGEST,
    place=LONGEST_CODE,
    role=Role.MEMBER,
    one_time=False,
    uses_left=50,
    made_by_name=PERSON.name,
    expires_at=NOW + timedelta(days=30),
)
APPLICATION = Application(
    id=LARGEST,
    telegram_id=2**52,
    name=PERSON.name,
    workplace="Ö" * LONGEST_WORKPLACE,
    language="sv",
    terms_version="2026-11",
    terms_shown_at=NOW,
    place=LONGEST_CODE,
    kind=Kind.CUSTOMS,
    applied_at=NOW - timedelta(days=5),
    with_place=LONGEST_CODE[:2],
    with_since=NOW,
    approved=None,
    decided_by=None,
    decided_at=None,
)
QUESTION = Raised(
    id=LARGEST,
    words="😀" * (LONGEST_QUESTION // 2),
    place=LONGEST_CODE,
    asked_by=LARGEST,
    asked_at=NOW - timedelta(days=400),
    with_place=LONGEST_CODE[:2],
    with_group_id=LARGEST,
    with_since=NOW - timedelta(days=300),
    owner_id=LARGEST,
    owner=PERSON.name,
    state=QuestionState.OPEN,
    answer=None,
    settled_by=None,
)
REPLIED = replace(QUESTION, state=QuestionState.ANSWERED, answer="😀" * (LONGEST_ANSWER // 2))
SEEN_QUESTION = Seen(
    REPLIED,
    asker=PERSON.name,
    own=True,
    owned=False,
    handles=True,
    up="SE",
    down=LONGEST_CODE,
    may_join=MEMBERSHIPS,
    groups=311,
    list_of=LARGEST,
)
TEN_ALIKE = Alike(tuple(replace(QUESTION, id=LARGEST - number) for number in range(10)))
LIKE_AN_ANSWERED = Opened(replace(SEEN_QUESTION, question=QUESTION), TEN_ALIKE, before=REPLIED)
PROMOTION = Promotion(
    [replace(REPLIED, words=f"{number:02}" + "😀" * (LONGEST_ALIAS - 2)) for number in range(30)]
)
ANSWER_DRAFT = AnswerDraft(LARGEST, TEN_ALIKE.ids, LARGEST, "😀" * (LONGEST_ANSWER // 2))
ANSWERABLE = Answerable(*["😀" * LONGEST_DETAIL] * 3)
OPENING = Opening(LONGEST_CODE, dict.fromkeys(Detail, "😀" * LONGEST_DETAIL), NOW, NOW, LARGEST)
REACH = Reach(people=20_000, chats=40, by_email=2_000)
PARTICIPANT = EmailParticipant(
    membership_id=LARGEST,
    person_id=LARGEST,
    group_id=LARGEST,
    place=LONGEST_CODE,
    name=PERSON.name,
    function="😀" * LONGEST_FUNCTION,
    email=f"{'å' * (LONGEST_EMAIL - 5)}@b.se",
    kind=Kind.LETTER_CARRIER,
    since=NOW,
    standing=Standing.IN_FORCE,
)
ABSENT = Absent(LARGEST, PERSON.name, Kind.LETTER_CARRIER, None)
IN_A_MONTH = NOW + timedelta(days=30)

CONTACT_CARD = ContactCard(
    id=LARGEST,
    place=LONGEST_CODE,
    group_id=LARGEST,
    owner_id=LARGEST,
    owner_name=PERSON.name,
    function="😀" * LONGEST_WORDS,
    carrier=Carrier.OTHER,
    name=PERSON.name,
    phone="+4 6 7 0 1 2 3 4 5 6 7 8 9 0 1",
    hours="Ö" * LONGEST_WORDS,
    deputy="😀" * LONGEST_WORDS,
    deputy_phone="+4 6 7 0 1 2 3 4 5 6 7 8 9 0 2",
    confirmed_at=datetime(2026, 2, 24, 8, tzinfo=UTC),
    accepted=True,
    owner_is_here=True,
    withdrawn=False,
)
"""In doubt since August."""

ABOUT_A_PERSON = {
    "name": PERSON.name,
    "language": "sv",
    "telegram_id": 2**52,
    "joined_at": NOW,
    "terms_version": "2026-11",
    "terms_shown_at": NOW,
    "unreachable_since": NOW,
}
ABOUT_A_ROLE = {"group_id_place": LONGEST_CODE, "kind": "carrier", "since": NOW, "until": NOW}
