"""Buttons live in people's chats for years: what is packed into them is read back, and fits."""

from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.answer_editing import LONGEST_SLUG
from bot.domain.answer_versions import Part as AnswerPart
from bot.domain.audiences import Scope
from bot.domain.contact_cards import Whose
from bot.domain.contacts import Carrier, Part
from bot.domain.corrections import seal_of
from bot.domain.email_participants import Part as PartOfParticipant
from bot.domain.faq import CATEGORIES
from bot.domain.followups import Question, Reply
from bot.domain.meetings import Answer, MeetingKind
from bot.domain.members import Step
from bot.domain.network import Level
from bot.domain.newsletters import Text, Topic
from bot.domain.openings import Detail
from bot.domain.people import Kind, Language, Role
from bot.domain.preferences import ByMail, UsualHours
from bot.domain.promotions import MOST_WORDINGS
from bot.domain.questions import Why
from bot.domain.uncertain import Decision
from bot.domain.workplaces import WorkplaceState
from bot.screens import answer_buttons as kept
from bot.screens import (
    answers_for,
    approvals,
    archive,
    audience_buttons,
    chats,
    contact_cards,
    contacts,
    correction_buttons,
    covering,
    dormancy,
    email_participants,
    emergency,
    expectations,
    faq,
    followups,
    forwarding,
    founding,
    helpfulness,
    invitations,
    journal,
    leaving,
    mail_codes,
    meetings,
    members,
    menu,
    newsletter_buttons,
    newsletter_parts,
    open_answers,
    openings,
    people,
    posters,
    preferences,
    privacy,
    ready_drafts,
    reports,
    schedule_buttons,
    seats,
    today,
    uncertain,
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
    "fhelp:oppna-forsandelse:sv:0": helpfulness.SayWhetherHelped(
        "oppna-forsandelse", Language.SWEDISH, helped=False
    ),
    "fhs:1": helpfulness.ShowHelpfulness(1),
    "oas:en": open_answers.ShowOpenAnswers(Language.ENGLISH),
    "oa:oppna-forsandelse:en": open_answers.ShowOpenAnswer("oppna-forsandelse", Language.ENGLISH),
    "po:3": posters.MakePoster(3),
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
    "lw": kept.ShowLawChanges(),
    "lwa": kept.ChooseLaw(),
    "lwd:2010-1045": kept.AskLawDay("2010-1045"),
    "lwl:12:1": kept.LookAtLawChange(12, 1),
    "lwn:2010-1045:20270201": kept.WriteLawNote("2010-1045", date(2027, 2, 1)),
    "lwq:12": kept.AskToTakeBack(12),
    "lws:2010-1045:20270201": kept.NoteLawChange("2010-1045", date(2027, 2, 1)),
    "lwx:12": kept.TakeBackLawChange(12),
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
    "pbm": mail_codes.ProveByMail(),
    "prf": preferences.ShowPreferences(),
    "prft:law:0": preferences.ChooseTopic(Topic.LAW, wanted=False),
    "prfh": preferences.ShowHours(),
    "prfu:working": preferences.TakeUsualHours(UsualHours.WORKING),
    "prfo": preferences.WriteOwnHours(),
    "prfm": preferences.ShowMail(),
    "prfb:instead": preferences.ChooseMail(ByMail.INSTEAD),
    "prfa": preferences.WriteMailAddress(),
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
    "nlen:9": newsletter_parts.MoveToEnglish(9),
    "nlex:9": newsletter_parts.RemoveEnglish(9),
    "nlfa:9": newsletter_parts.AddFile(9),
    "nlfi:9": newsletter_buttons.FillInNewsletter(9),
    "nlfx:9": newsletter_parts.RemoveFiles(9),
    "nlg:3": newsletter_buttons.ChooseForwarded(3),
    "nlgf:9": forwarding.ShowSentOn(9),
    "nlgo:3:9": forwarding.ForwardLetter(3, 9),
    "nlm:9": newsletter_buttons.ShowMoreChoices(9),
    "nln:9:1": newsletter_parts.SetNeverTwice(9, never=True),
    "nlp:9": newsletter_buttons.ShowParts(9),
    "nlr:3": newsletter_buttons.ChooseReadyDraft(3),
    "nlrs:3:4-ny-lag": ready_drafts.ShowReadyDraft(3, "4-ny-lag"),
    "nlru:3:4-ny-lag": ready_drafts.UseReadyDraft(3, "4-ny-lag"),
    "nlt:9:law": newsletter_parts.SetTopic(9, Topic.LAW),
    "nlv:9:en": newsletter_parts.PreviewNewsletter(9, Language.ENGLISH),
    "nlw2:9:en": newsletter_buttons.RewriteNewsletter(9, Language.ENGLISH),
    "nly:9": newsletter_parts.SendTrial(9),
    "na:9:2": approvals.ApproveNewsletter(9, 2),
    "nab:9:2": approvals.SendBackNewsletter(9, 2),
    "naw:9": approvals.WithdrawRequest(9),
    "nlc:9": newsletter_buttons.ConfirmNewsletter(9),
    "nld:9": newsletter_buttons.DiscardNewsletter(9),
    "nldd:9": newsletter_buttons.ReallyDiscard(9),
    "au:9": audience_buttons.ShowAudience(9),
    "auc:9:certified:1": audience_buttons.ChooseState(9, WorkplaceState.CERTIFIED, True),
    "aue:9": audience_buttons.ChooseEverybody(9),
    "aug:9:0": audience_buttons.ChooseChats(9, False),
    "auk:9:carrier:1": audience_buttons.ChooseKind(9, Kind.LETTER_CARRIER, True),
    "aul:9:en:0": audience_buttons.ChooseLanguage(9, Language.ENGLISH, False),
    "aun:9:2": audience_buttons.ShowNames(9, 2),
    "aup:9:1": audience_buttons.ShowPlaces(9, 1),
    "aur:9:coordinator:1": audience_buttons.ChooseRole(9, Role.COORDINATOR, True),
    "aus:9:all": audience_buttons.ChooseScope(9, Scope.ALL),
    "aut:9:2581:1:0": audience_buttons.ChoosePlace(9, "2581", True, 0),
    "auw:9": audience_buttons.ShowFilters(9),
    "rp:9": reports.ShowReport(9),
    "rpk:9": reports.ShowReportParts(9),
    "rpm:9:1": reports.ShowMissed(9, 1),
    "sa:9": audience_buttons.ShowSaved(9),
    "sad:9:4": audience_buttons.RemoveSaved(9, 4),
    "saq:9:4": audience_buttons.AskToRemoveSaved(9, 4),
    "sau:9:4": audience_buttons.UseSaved(9, 4),
    "saw:9": audience_buttons.NameAudience(9),
    "nlk:9": newsletter_buttons.LookAtNewsletter(9),
    "nls:9": newsletter_buttons.SendNewsletter(9),
    "nlw:3": menu.WriteNewsletter(3),
    "nt:9": schedule_buttons.ChooseTime(9),
    "ntc:9:20261101": schedule_buttons.OpenCalendar(9, date(2026, 11, 1)),
    "ntd:9:20261124": schedule_buttons.LeaveOnDay(9, date(2026, 11, 24)),
    "nte:9": schedule_buttons.ChangePlanned(9),
    "ntf:9": schedule_buttons.ChooseNearMeeting(9),
    "ntfp:9:b.3.0900.next.:0": schedule_buttons.PlanNearMeeting(9, "b.3.0900.next.", sure=False),
    "ntfs:9:b.3.0900.next.": schedule_buttons.ShowNearMeeting(9, "b.3.0900.next."),
    "ntj:9:202603031400": schedule_buttons.SkipNext(9, AT_TWO),
    "ntk:9": schedule_buttons.LookAtPlanned(9),
    "ntkl:9:en": schedule_buttons.ReadPlannedIn(9, Language.ENGLISH),
    "ntl:3": schedule_buttons.ShowComing(3),
    "ntm:9:202603031400": schedule_buttons.LeaveAt(9, AT_TWO),
    "ntn:9": schedule_buttons.SendPlanned(9),
    "ntp:9:202603031400:1": schedule_buttons.PlanIt(9, AT_TWO, sure=True),
    "ntr:9": schedule_buttons.ChooseRepeat(9),
    "ntrp:9:n.-1.1.0.0900:0": schedule_buttons.RepeatIt(9, "n.-1.1.0.0900", sure=False),
    "ntrs:9:n.-1.1.0.0900": schedule_buttons.ShowRepeat(9, "n.-1.1.0.0900"),
    "nts:9": schedule_buttons.StopSending(9),
    "ntss:9": schedule_buttons.ReallyStop(9),
    "ntu:9": schedule_buttons.MarkUrgent(9),
    "ntv:9": schedule_buttons.NotUrgent(9),
    "ntx:9": schedule_buttons.CancelPlanned(9),
    "ntxx:9": schedule_buttons.ReallyCancel(9),
    "op:2581": openings.ShowOpening("2581"),
    "opc:2581:1": openings.TurnChats("2581", allow=True),
    "opcq:SE:0": openings.AskAboutChats("SE", allow=False),
    "opf:25:officer": openings.FillDetail("25", Detail.PROTECTION_OFFICER),
    "qa:12": questions.AnswerQuestion(12),
    "qaa:12": questions.AnswerAlike(12),
    "qag:3": questions.AskGroup(3),
    "qal:12": questions.ShowAlike(12),
    "qap:12": questions.SetApart(12),
    "qas:5": questions.SendAnswer(5),
    "qask": questions.AskCoordinator(),
    "qb:12:nation:unclear": questions.SendQuestionBack(12, Level.NATION, Why.UNCLEAR),
    "qbq:12:county": questions.AskWhyBack(12, Level.COUNTY),
    "qdrop:12": questions.DiscardQuestion(12),
    "qj:12:3": questions.JoinQuestion(12, 3),
    "ql:12": questions.LookAtQuestion(12),
    "qn:12:oppna-forsandelse:6": questions.CheckAlias(12, "oppna-forsandelse", 6),
    "qnp:12:oppna-forsandelse:6": questions.ProposeAlias(12, "oppna-forsandelse", 6),
    "qo:3:0": questions.ShowOthersQuestions(3, 0),
    "qown:0": questions.ShowOwnQuestions(0),
    "qp:12:6:1": questions.CheckEntry(12, 6, 1),
    "qpp:12:6:1": questions.ProposeEntry(12, 6, 1),
    "qs:3": questions.ShowQuestions(3),
    "qsa:12:7:3": questions.AnswerTheSame(12, 7, 3),
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
    "ar": menu.ShowArchive(),
    "ard:9:2": archive.ShowDifference(9, 2),
    "aro:9": correction_buttons.OpenLetter(9),
    "arp:1": archive.TurnArchive(1),
    "ars": archive.SearchArchive(),
    "arv:9:2": archive.ShowVersion(9, 2),
    "cor:9:sv": correction_buttons.BeginCorrection(9, Language.SWEDISH),
    "cora:9": correction_buttons.AskForYes(9),
    "cord:9": correction_buttons.DropCorrection(9),
    "corl:9": correction_buttons.LookAtCorrection(9),
    "corm:9:0123456789ab:1": correction_buttons.MakeCorrection(9, "0123456789ab", tells=True),
    "wd:9": correction_buttons.Withdraw(9),
    "wdq:9": correction_buttons.AskToWithdraw(9),
    "wdy:9": correction_buttons.SayWhy(9),
    "unc:9": uncertain.ShowUncertain(9),
    "unca:9:arrived": uncertain.DecideAll(9, Decision.ARRIVED),
    "unco:9:12:again": uncertain.DecideOne(9, 12, Decision.AGAIN),
    "uncp:9:1": uncertain.TurnUncertain(9, 1),
    "va": kept.ShowKept(),
    "vab:certifiering:sv:1": kept.BringBack("certifiering", "sv", 1),
    "vac:lagen:1": kept.KeptIn("lagen", 1),
    "vad:certifiering:sv:n:20271130": kept.PartOnDay(
        "certifiering", "sv", AnswerPart.NEXT_REVIEW, date(2027, 11, 30)
    ),
    "vae:certifiering:en": kept.KeptAnswer("certifiering", "en"),
    "vag:12": kept.GoOnEditing(12),
    "vak:12": kept.ChooseCategory(12),
    "vaki:12:lagen": kept.PutInto(12, "lagen"),
    "val:12": kept.LookAtVersion(12),
    "van:12": kept.SendBackVersion(12),
    "vap2:12": kept.ProposeDraft(12),
    "vap:certifiering:sv:5": kept.EditPart("certifiering", "sv", AnswerPart.WHO_TO_CALL),
    "vaq:certifiering:sv": kept.ChoosePart("certifiering", "sv"),
    "var:12": kept.ReadVersion(12),
    "vas:certifiering:en": kept.SeeAnswer("certifiering", "en"),
    "vat:1": kept.KeptToDo(1),
    "vav:certifiering:sv:1": kept.ShowVersions("certifiering", "sv", 1),
    "vaw2:12": kept.WithdrawVersion(12),
    "vaw:1": kept.ShowProposals(1),
    "vax:certifiering:sv:x": kept.EmptyPart("certifiering", "sv", AnswerPart.ALIASES),
    "vay:12": kept.ApproveVersion(12),
    "vaz:12": kept.DiscardDraft(12),
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


DRAFTS = sorted(each.name.removesuffix(".sv.md") for each in (CONTENT / "drafts").glob("*.sv.md"))
ANY_WORD: dict[str, st.SearchStrategy[str]] = {
    "token": st.builds(new_token),
    "slug": st.sampled_from(load(CONTENT / "faq").slugs),
    "place": st.sampled_from(["SE", "25", "2581"]),
    "county": st.sampled_from(["01", "25"]),
    "draft": st.sampled_from(DRAFTS),
    "rule": st.sampled_from(["n.-1.6.0.2359", "y.31.0.12.0900"]),
    "language": st.sampled_from([each.value for each in Language]),
    "category": st.sampled_from(CATEGORIES),
    "law": st.just("2010-1045"),
    "seal": st.sampled_from([seal_of({"sv": Text("Hej!")})]),
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


LONGEST: dict[str, Callable[[], Any]] = {
    "token": new_token,
    "slug": lambda: max(load(CONTENT / "faq").slugs, key=len),
    "dropped": lambda: 2**MOST_WORDINGS - 1,
    "draft": lambda: max(DRAFTS, key=len),
    "rule": lambda: "y.31.0.12.0900",
    "seal": lambda: seal_of({"sv": Text("Hej!")}),
    "place": lambda: "2581",
    "county": lambda: "2581",
}
WRITTEN = {"language": "sv", "category": max(CATEGORIES, key=len), "law": "2010-1045"}


def longest(name: str, kind: Any) -> Any:
    if name in LONGEST:
        return LONGEST[name]()
    if name in WRITTEN and kind is str:
        return WRITTEN[name]
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


def test_the_longest_name_of_a_question_that_may_be_added_fits_into_every_button() -> None:
    slug = "a" * LONGEST_SLUG
    day = date(2027, 11, 30)
    for meaning in (
        kept.PartOnDay(slug, "sv", AnswerPart.NEXT_REVIEW, day),
        kept.BringBack(slug, "sv", 9_999),
    ):
        assert len(meaning.pack().encode()) <= MOST_BYTES
