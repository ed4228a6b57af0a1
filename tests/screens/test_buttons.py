"""Buttons live in people's chats for years: what is packed into them is read back, and fits."""

from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.contact_cards import Whose
from bot.domain.contacts import Carrier, Part
from bot.domain.email_participants import Part as PartOfParticipant
from bot.domain.followups import Question, Reply
from bot.domain.meetings import Answer, MeetingKind
from bot.domain.members import Step
from bot.domain.network import Level
from bot.domain.openings import Detail
from bot.domain.people import Kind, Language, Role
from bot.domain.questions import Why
from bot.screens import (
    answers_for,
    chats,
    contact_cards,
    contacts,
    covering,
    dormancy,
    email_participants,
    emergency,
    expectations,
    faq,
    followups,
    founding,
    invitations,
    journal,
    leaving,
    meetings,
    members,
    menu,
    newsletters,
    openings,
    people,
    privacy,
    seats,
    today,
    workplaces,
)
from bot.screens.applications import buttons as applications
from bot.screens.buttons import LARGEST_NUMBER, MOST_BYTES, Meaning, button, known_prefixes, unpack
from bot.screens.questions import buttons as questions
from bot.search.entries import load
from bot.services.tokens import new_token
from config.settings import CONTENT

TOKEN = "AbCdEfGhIjKlMnOpQrS_-1"
AT_TWO = datetime(2026, 3, 3, 14, 0)  # noqa: DTZ001  on the wall clock

IN_PEOPLES_CHATS: dict[str, Meaning] = {
    "ap:sv": applications.BeginApplication(Language.SWEDISH),
    "apc:sv:14:2": applications.ApplyInCounty(Language.SWEDISH, "14", 2),
    "apk:en:2581:carrier": applications.ApplyAsKind(Language.ENGLISH, "2581", Kind.LETTER_CARRIER),
    "apl:12": applications.LookAtApplication(12),
    "apm:sv": applications.ShowOwnApplications(Language.SWEDISH),
    "apn:12": applications.DeclineApplication(12),
    "app:en:2581": applications.ApplyAt(Language.ENGLISH, "2581"),
    "aps:3": applications.ShowApplications(3),
    "apsp:3:1": applications.TurnApplications(3, 1),
    "apt:sv": applications.ApplyFromTerms(Language.SWEDISH),
    "apu:12": applications.UndoDecision(12),
    "apw:12:sv": applications.WithdrawApplication(12, Language.SWEDISH),
    "apy:12": applications.ApproveApplication(12),
    "ask": menu.AskQuestion(),
    "cc:12": contacts.LookAtCard(12),
    "cca:3": contacts.AddCard(3),
    "ccc:postnord": contact_cards.CardOfCarrier(Carrier.POSTNORD),
    "cccc:12:schenker": contact_cards.ChangeCarrier(12, Carrier.SCHENKER),
    "ccch:12": contacts.ChangeCard(12),
    "ccd:12:1": contacts.DecideCard(12, named=True),
    "ccf:3:outside": contact_cards.AddCardFor(3, Whose.OUTSIDE),
    "ccm:3:1": contact_cards.ChooseOwner(3, 1),
    "ccno:12": contacts.DeclineCard(12),
    "cco:3:5": contact_cards.AddCardAbout(3, 5),
    "ccok:12": contacts.ConfirmCard(12),
    "ccpt:12:deputy_phone": contact_cards.ChangePart(12, Part.DEPUTY_PHONE),
    "ccpx:12:hours": contact_cards.EmptyPart(12, Part.HOURS),
    "ccr:12": contact_cards.RemoveCard(12),
    "ccrq:12": contacts.AskToRemoveCard(12),
    "ccs:3": contact_cards.KeepCards(3),
    "ccsave:0": contact_cards.SaveCard(named=False),
    "ccsk:carrier": contact_cards.SkipPart(Part.CARRIER),
    "ccsp:3:1": contact_cards.TurnCards(3, 1),
    "ccv:12": contacts.SaveToPhone(12),
    "cert:12": workplaces.Certify(12),
    "certq:12": workplaces.AskToCertify(12),
    "cov:3": covering.ShowCovered(3),
    "cova:3:2560": covering.CoverPlace(3, "2560"),
    "covc:3:25:0": covering.CoverInCounty(3, "25", 0),
    "covp:3:1": covering.TurnCovered(3, 1),
    "covr:3:2560": covering.UncoverPlace(3, "2560"),
    "covw:3": covering.ChooseCovered(3),
    "dorc:3": dormancy.MeetAgain(3),
    "dorm:25:0": dormancy.ShowDormant("25", 0),
    "dorn:25": dormancy.ShowDormantBelow("25"),
    "ex:3:police": expectations.LookAtCard(3, Kind.POLICE),
    "exa:3": expectations.BeginToAgree(3),
    "exd:3:20260303": expectations.AgreeOnDay(3, date(2026, 3, 3)),
    "exg": expectations.ChooseExpectations(),
    "exo:3": expectations.ShowOwnCard(3),
    "exr:3:carrier": expectations.RemoveOwn(3, Kind.LETTER_CARRIER),
    "exs:3": expectations.ShowCards(3),
    "exw:3:agent": expectations.WriteOwn(3, Kind.AGENT),
    "fuo:3": dormancy.ShowOverdue(3),
    "fuop:3:1": dormancy.TurnOverdue(3, 1),
    "con": menu.ShowContacts(),
    "conp:3:1": contacts.ShowContactsOf(3, 1),
    "ep:12": members.LookAtEmailParticipant(12),
    "epa:3": email_participants.AddEmailParticipant(3),
    "epc:12:function": email_participants.ChangeEmailParticipant(12, PartOfParticipant.FUNCTION),
    "epf:12": email_participants.GetStored(12),
    "epk:3:carrier": email_participants.EmailParticipantOfKind(3, Kind.LETTER_CARRIER),
    "epl:3": email_participants.ListBelow(3),
    "epq:12": email_participants.AskToRemoveEmailParticipant(12),
    "epr:12": email_participants.RemoveEmailParticipant(12),
    "eps:3": email_participants.ShowEmailParticipants(3),
    "epsave": email_participants.SaveEmailParticipant(),
    "epsp:3:1": email_participants.TurnEmailParticipants(3, 1),
    "faq:oppna-forsandelse": faq.ShowAnswer("oppna-forsandelse"),
    "chk:3:12": chats.LinkThisChat(3, 12),
    "chl:4": chats.LookAtLostChat(4),
    "chs:3": chats.ShowChats(3),
    "chu:4": chats.UnlinkChat(4),
    "chuq:4": chats.AskUnlinkChat(4),
    "fu:12:staff_changed:unsure": followups.ReplyToFollowUp(12, Question.STAFF_CHANGED, Reply.UNSURE),
    "fur:12": followups.ShowResult(12),
    "fuq:12:routine_known": followups.ShowQuestion(12, Question.ROUTINE_KNOWN),
    "forget": privacy.AskToBeForgotten(),
    "forgetme:20261124": privacy.BeForgotten(date(2026, 11, 24)),
    "grp:3": menu.ShowGroup(3),
    "inv:3": menu.ChooseInvitation(3),
    "ivl:5": invitations.LookAtInvitation(5),
    "ivr:5": invitations.WithdrawInvitation(5),
    "ivs:3": invitations.ShowInvitations(3),
    "ivsp:3:1": invitations.TurnInvitations(3, 1),
    "invr:3:coordinator": invitations.InviteToRole(3, Role.COORDINATOR),
    "lv": leaving.ChooseLeaving(),
    "lvd:3:12": leaving.Leave(3, 12),
    "lvh:3:12": leaving.AskToLeaveTo(3, 12),
    "lvp:3:1": leaving.TurnHeirs(3, 1),
    "lvq:3": leaving.AskToLeave(3),
    "mb:12": members.LookAtMember(12),
    "mbd:12:confirm": members.TakeStep(12, Step.CONFIRM),
    "mbq:12:suspend": members.AskStep(12, Step.SUSPEND),
    "mbs:3": members.ShowMembers(3),
    "mbsp:3:1": members.TurnMembers(3, 1),
    "seats:25:0": seats.ShowSeats("25", 0),
    "chf:25": founding.ShowChiefs("25"),
    "fnd:25:0": founding.ShowUntouched("25", 0),
    "fndp:2421": founding.BeginThere("2421"),
    "invm:3:1": people.MakeInvitation(3, one_time=True),
    f"jk:{TOKEN}:sv:agent": people.JoinAsKind(TOKEN, Language.SWEDISH, Kind.AGENT),
    f"invq:{TOKEN}": invitations.ShowQr(TOKEN),
    f"jl:{TOKEN}:en": people.JoinInLanguage(TOKEN, Language.ENGLISH),
    f"jn:{TOKEN}:sv:carrier": people.JoinWithOwnName(TOKEN, Language.SWEDISH, Kind.LETTER_CARRIER),
    f"jw:{TOKEN}": people.WorkAt(TOKEN),
    f"jt:{TOKEN}:sv": people.GoOnFromTerms(TOKEN, Language.SWEDISH),
    "jo:3": journal.ShowJournal(3),
    "jop:3:41:1": journal.TurnJournal(3, 41, True),
    "name": people.ChangeName(),
    "lang:en": people.SpeakLanguage(Language.ENGLISH),
    "mc:3": menu.CallMeeting(3),
    "mcall:7": meetings.CallIt(7),
    "md:3:cooperation:20260303": meetings.MeetingOnDay(3, MeetingKind.COOPERATION, date(2026, 3, 3)),
    "mdrop:7": meetings.DiscardMeeting(7),
    "meet:7:yes": meetings.AnswerInvitation(7, Answer.YES),
    "meets": menu.ShowMeetings(),
    "menu": menu.ShowMenu(),
    "mf:7:1": meetings.ChooseAbsent(7, 1),
    "mfa:7:12:maybe": answers_for.RecordAnswer(7, 12, Answer.MAYBE),
    "mfp:7:12": answers_for.AnswerFor(7, 12),
    "mk:3:chiefs": meetings.MeetingOfKind(3, MeetingKind.CHIEFS_GROUP),
    "mlook:7": meetings.LookAtMeeting(7),
    "mt:3:visit:202603031400": meetings.MeetingAt(3, MeetingKind.WORKPLACE_VISIT, AT_TWO),
    "mw:3:visit:202603031400": meetings.MeetingSomewhere(3, MeetingKind.WORKPLACE_VISIT, AT_TWO),
    "mydata": menu.ShowMyData(),
    "myfile": privacy.GetMyData(),
    "nlc:9": newsletters.ConfirmNewsletter(9),
    "nld:9": newsletters.DiscardNewsletter(9),
    "nlk:9": newsletters.LookAtNewsletter(9),
    "nls:9": newsletters.SendNewsletter(9),
    "nlw:3": menu.WriteNewsletter(3),
    "op:2581": openings.ShowOpening("2581"),
    "opc:2581:1": openings.TurnChats("2581", allow=True),
    "opcq:SE:0": openings.AskAboutChats("SE", allow=False),
    "opf:25:officer": openings.FillDetail("25", Detail.PROTECTION_OFFICER),
    "qa:12": questions.AnswerQuestion(12),
    "qas:5": questions.SendAnswer(5),
    "qask": questions.AskCoordinator(),
    "qb:12:nation:unclear": questions.SendQuestionBack(12, Level.NATION, Why.UNCLEAR),
    "qbq:12:county": questions.AskWhyBack(12, Level.COUNTY),
    "qdrop:12": questions.DiscardQuestion(12),
    "qj:12:3": questions.JoinQuestion(12, 3),
    "ql:12": questions.LookAtQuestion(12),
    "qo:3:0": questions.ShowOthersQuestions(3, 0),
    "qown:0": questions.ShowOwnQuestions(0),
    "qs:3": questions.ShowQuestions(3),
    "qsend:12": questions.SendQuestion(12),
    "qsp:3:1": questions.TurnQuestions(3, 1),
    "qt:12:0": questions.TakeQuestion(12, 0),
    "qup:12:municipality": questions.PassQuestionOn(12, Level.MUNICIPALITY),
    "qw:3": questions.WriteQuestion(3),
    "qwd:12": questions.WithdrawQuestion(12),
    "qwdq:12": questions.AskToWithdraw(12),
    "set": menu.ShowSettings(),
    "sos:sv": emergency.ShowEmergency(Language.SWEDISH),
    "todp:1": today.TurnToday(1),
    "terms": privacy.ShowTerms(),
    "today": menu.ShowToday(),
    "wpc:12": workplaces.ChooseContact(12),
    "wpcp:12:2": workplaces.TurnContacts(12, 2),
    "wpk:3:terminal": workplaces.WorkplaceOfKind(3, Kind.TERMINAL),
    "wpi:7": workplaces.InviteStaff(7),
    "wpl:12": workplaces.LookAtWorkplace(12),
    "wpn:12": workplaces.LookAtOwnWorkplace(12),
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


ANY_WORD: dict[str, st.SearchStrategy[str]] = {
    "token": st.builds(new_token),
    "slug": st.sampled_from(load(CONTENT / "faq").slugs),
    "place": st.sampled_from(["SE", "25", "2581"]),
    "county": st.sampled_from(["01", "25"]),
}


def any_value(name: str, kind: Any) -> st.SearchStrategy[Any]:
    if kind is str:
        return ANY_WORD[name]
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
    if name in {"place", "county"}:
        return "2581"
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
