"""Buttons live in people's chats for years: what is packed into them is read back, and fits."""

from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.followups import Question, Reply
from bot.domain.meetings import Answer, MeetingKind
from bot.domain.people import Kind, Language
from bot.screens import emergency, faq, followups, meetings, menu, newsletters, people, workplaces
from bot.screens.buttons import LARGEST_NUMBER, MOST_BYTES, Meaning, button, known_prefixes, unpack
from bot.search.entries import load
from bot.services.tokens import new_token
from config.settings import CONTENT

TOKEN = "AbCdEfGhIjKlMnOpQrS_-1"
AT_TWO = datetime(2026, 3, 3, 14, 0)  # noqa: DTZ001  on the wall clock

IN_PEOPLES_CHATS: dict[str, Meaning] = {
    "ask": menu.AskQuestion(),
    "cert:12": workplaces.Certify(12),
    "certq:12": workplaces.AskToCertify(12),
    "faq:oppna-forsandelse": faq.ShowAnswer("oppna-forsandelse"),
    "fu:12:staff_changed:unsure": followups.ReplyToFollowUp(12, Question.STAFF_CHANGED, Reply.UNSURE),
    "fuq:12:routine_known": followups.ShowQuestion(12, Question.ROUTINE_KNOWN),
    "grp:3": menu.ShowGroup(3),
    "inv:3": menu.ChooseInvitation(3),
    "invm:3:1": people.MakeInvitation(3, one_time=True),
    f"jk:{TOKEN}:sv:agent": people.JoinAsKind(TOKEN, Language.SWEDISH, Kind.AGENT),
    f"jl:{TOKEN}:en": people.JoinInLanguage(TOKEN, Language.ENGLISH),
    f"jn:{TOKEN}:sv:carrier": people.JoinWithOwnName(TOKEN, Language.SWEDISH, Kind.LETTER_CARRIER),
    f"jt:{TOKEN}:sv": people.GoOnFromTerms(TOKEN, Language.SWEDISH),
    "lang:en": people.SpeakLanguage(Language.ENGLISH),
    "mc:3": menu.CallMeeting(3),
    "mcall:7": meetings.CallIt(7),
    "md:3:cooperation:20260303": meetings.MeetingOnDay(3, MeetingKind.COOPERATION, date(2026, 3, 3)),
    "mdrop:7": meetings.DiscardMeeting(7),
    "meet:7:yes": meetings.AnswerInvitation(7, Answer.YES),
    "meets": menu.ShowMeetings(),
    "menu": menu.ShowMenu(),
    "mk:3:chiefs": meetings.MeetingOfKind(3, MeetingKind.CHIEFS_GROUP),
    "mlook:7": meetings.LookAtMeeting(7),
    "mt:3:visit:202603031400": meetings.MeetingAt(3, MeetingKind.WORKPLACE_VISIT, AT_TWO),
    "mw:3:visit:202603031400": meetings.MeetingSomewhere(3, MeetingKind.WORKPLACE_VISIT, AT_TWO),
    "nld:9": newsletters.DiscardNewsletter(9),
    "nls:9": newsletters.SendNewsletter(9),
    "nlw:3": menu.WriteNewsletter(3),
    "set": menu.ShowSettings(),
    "sos:sv": emergency.ShowEmergency(Language.SWEDISH),
    "wpc:12": workplaces.ChooseContact(12),
    "wpcp:12:2": workplaces.TurnContacts(12, 2),
    "wpk:3:terminal": workplaces.WorkplaceOfKind(3, Kind.TERMINAL),
    "wpl:12": workplaces.LookAtWorkplace(12),
    "wpp:12:5": workplaces.SetContact(12, 5),
    "wpr:3": workplaces.RegisterWorkplace(3),
    "wps:3": menu.ShowWorkplaces(3),
    "wpsp:3:1": workplaces.TurnRegister(3, 1),
}
"""Lines are added here, and never changed or taken away: somebody may press any of these tomorrow."""


@pytest.mark.parametrize(("data", "meaning"), IN_PEOPLES_CHATS.items())
def test_a_button_from_an_old_chat_still_means_what_it_meant(data: str, meaning: Meaning) -> None:
    assert unpack(data) == meaning
    assert meaning.pack() == data


def test_every_button_there_is_stands_in_the_list() -> None:
    assert known_prefixes() == {data.split(":")[0] for data in IN_PEOPLES_CHATS}


def test_a_prefix_in_use_can_not_be_taken_for_another_button() -> None:
    with pytest.raises(ValueError, match="'meet' is taken by AnswerInvitation"):

        @button("meet")
        class Another(Meaning):
            pass


def any_value(name: str, kind: Any) -> st.SearchStrategy[Any]:
    if name == "token":
        return st.builds(new_token)
    if name == "slug":
        return st.sampled_from(load(CONTENT / "faq").slugs)
    if kind is int:
        return st.integers(-LARGEST_NUMBER, LARGEST_NUMBER)
    if kind is datetime:
        return st.datetimes(datetime(2020, 1, 1), datetime(2099, 12, 31)).map(  # noqa: DTZ001
            lambda moment: moment.replace(second=0, microsecond=0)
        )
    if kind is date:
        return st.dates(date(2020, 1, 1), date(2099, 12, 31))
    return st.booleans() if kind is bool else st.sampled_from(kind)


def any_button(declared: type[Meaning]) -> st.SearchStrategy[Meaning]:
    hints = get_type_hints(declared)
    return st.builds(
        declared, **{each.name: any_value(each.name, hints[each.name]) for each in fields(declared)}
    )


ANY_BUTTON = st.one_of(*(any_button(type(meaning)) for meaning in IN_PEOPLES_CHATS.values()))


@given(ANY_BUTTON)
def test_what_is_packed_is_read_back(meaning: Meaning) -> None:
    assert unpack(meaning.pack()) == meaning


def longest(name: str, kind: Any) -> Any:
    if name == "token":
        return new_token()
    if name == "slug":
        return max(load(CONTENT / "faq").slugs, key=len)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return max(kind, key=lambda each: len(each.value))
    return {int: 2**63 - 1, bool: True, date: date(2099, 12, 31), datetime: datetime(2099, 12, 31)}[kind]  # noqa: DTZ001


@pytest.mark.parametrize("declared", [type(meaning) for meaning in IN_PEOPLES_CHATS.values()])
def test_the_longest_button_of_each_kind_fits(declared: type[Meaning]) -> None:
    hints = get_type_hints(declared)
    meaning = declared(**{each.name: longest(each.name, hints[each.name]) for each in fields(declared)})

    assert len(meaning.pack().encode()) <= MOST_BYTES == 64


def test_a_button_that_would_not_fit_is_found_before_telegram_refuses_it() -> None:
    assert len(faq.ShowAnswer("ö" * 30).pack().encode()) == 64
    with pytest.raises(ValueError, match="longer than the 64 bytes"):
        faq.ShowAnswer("ö" * 30 + "x").pack()


def test_a_colon_in_a_value_would_be_read_as_two() -> None:
    with pytest.raises(ValueError, match="colon"):
        faq.ShowAnswer("a:b").pack()


@pytest.mark.parametrize(
    "data",
    [
        "",
        ":",
        "nobody",
        "nobody:1",
        "meet",
        "meet:7",
        "meet:7:perhaps",
        "meet:seven:yes",
        "meet::yes",
        "meet:7:yes:1",
        "meet:7.0:yes",
        f"meet:{2**31}:yes",
        f"meet:{2**63}:yes",
        f"meet:-{2**31}:yes",
        "MEET:7:yes",
        "menu:1",
        "md:3:cooperation:20260230",
        "md:3:cooperation:",
        "mt:3:visit:202603032500",
        "invm:3:yes",
        "lang:tlh",
        "wpk:3:shop",
    ],
)
def test_what_no_button_of_ours_says_means_nothing(data: str) -> None:
    assert unpack(data) is None


@given(
    st.text(max_size=64)
    | st.sampled_from(sorted(IN_PEOPLES_CHATS)).flatmap(
        lambda data: st.builds(lambda end: data + end, st.text(max_size=8))
    )
)
def test_whatever_is_sent_as_a_button_is_a_meaning_or_nothing(data: str) -> None:
    assert isinstance(unpack(data), Meaning | None)
