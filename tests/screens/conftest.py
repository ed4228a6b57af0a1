"""The largest a group may be and the longest things may be called, so that every screen is at its fullest."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.domain.followups import FollowUp, Question, Reply
from bot.domain.meetings import LONGEST_PLACE, Answer, Answers, Meeting, MeetingKind, MeetingState
from bot.domain.network import Network
from bot.domain.newsletters import LONGEST_TEXT, Audience, Newsletter, NewsletterState
from bot.domain.people import LONGEST_NAME, Kind, Membership, Person, Role
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
    said={each: tuple(f"{'Ö' * 50} {number}" for number in range(16)) for each in Answer}, silent=2000
)
LETTER = Newsletter(
    id=LARGEST,
    group_id=LARGEST,
    place=LONGEST_CODE,
    author_id=LARGEST,
    words="😀" * (LONGEST_TEXT // 2),
    entities=({"type": "italic", "offset": 0, "length": LONGEST_TEXT},),
    files=(),
    state=NewsletterState.DRAFT,
)
AUDIENCE = Audience(people=20_000, chats=40)
IN_A_MONTH = NOW + timedelta(days=30)
