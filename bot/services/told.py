"""Who is told about what has happened, with which screen: the table at the end."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.domain.delivery import Operation
from bot.domain.dormancy import DORMANT
from bot.domain.events import (
    AnswersAwaited,
    ApplicationApproved,
    ApplicationDeclined,
    ApplicationHandedOn,
    ApplicationReceived,
    ApplicationReopened,
    ApplicationWithdrawn,
    ChatFound,
    ChatLinked,
    ChatLost,
    ChatUnlinked,
    ContactCardAccepted,
    ContactCardDeclined,
    ContactCardDue,
    ContactCardProposed,
    ContactCardUnconfirmed,
    ContactCardWithdrawn,
    CoordinatorSucceeded,
    Event,
    ExpectationsAgreed,
    FollowUpAnswered,
    FollowUpAsked,
    GroupDormant,
    GroupsDormant,
    LeadMissing,
    MeetingAnswered,
    MeetingCalled,
    MeetingNear,
    MemberLeft,
    MembershipConfirmed,
    MembershipEnded,
    MembershipLapsed,
    MembershipLifted,
    MembershipRejected,
    MembershipSuspended,
    MunicipalityOpened,
    QuestionAnswered,
    QuestionAsked,
    QuestionRaised,
    QuestionSentBack,
    QuestionWithdrawn,
    ReconfirmationAsked,
    SeatEmptied,
    VouchingAsked,
    WorkplaceCertified,
)
from bot.screens import chats as chat_screens
from bot.screens import contact_notices as contact_screens
from bot.screens import dormancy as dormancy_screens
from bot.screens import expectations as expectation_screens
from bot.screens import followups as followup_screens
from bot.screens import leaving as leaving_screens
from bot.screens import meetings as meeting_screens
from bot.screens import members as member_screens
from bot.screens import openings as opening_screens
from bot.screens import privacy as privacy_screens
from bot.screens import workplaces as workplace_screens
from bot.screens.applications import answering, applying
from bot.screens.questions import news as question_news
from bot.services import (
    application_notices,
    contact_notices,
    dormancy_notices,
    expectation_notices,
    group_notices,
    meeting_notices,
    opening_notices,
    question_notices,
    vouching,
    workplace_notices,
)
from bot.services.telling import InDigest, Told
from bot.storage import (
    questions,
)

_SETTLED = Told(
    application_notices.application_of,
    application_notices.who_was_asked,
    lambda asked, network, say: answering.settled(asked.application, network, say),
    lambda event: f"application:{event.application_id}",
    operation=Operation.EDIT,
)
_TO_ANSWER = Told(
    application_notices.application_of,
    application_notices.who_answers,
    lambda asked, network, say: answering.received(asked.application, network, say),
    lambda event: f"application:{event.application_id}",
)


def _lost(event: ChatFound | ChatLinked | ChatLost | ChatUnlinked) -> str:
    return f"chat-lost:{event.group_chat_id}:"


def _found(event: ChatFound | ChatLinked | ChatLost | ChatUnlinked) -> str:
    return f"chat-found:{event.group_chat_id}:"


TOLD: Mapping[type[Event], tuple[Told | InDigest, ...]] = {
    MeetingCalled: (
        Told(
            meeting_notices.meeting_of,
            meeting_notices.everybody_asked,
            meeting_screens.invitation,
            lambda event: f"meeting:{event.meeting_id}",
            until=lambda meeting: meeting.starts_at,
        ),
        Told(
            meeting_notices.card_of,
            meeting_notices.linked_chats,
            lambda card, network, say: meeting_screens.group_card(card.meeting, card.answers, network, say),
            lambda event: f"meeting:{event.meeting_id}",
            until=lambda card: card.meeting.starts_at,
        ),
    ),
    MeetingAnswered: (
        Told(
            meeting_notices.card_of,
            meeting_notices.linked_chats,
            lambda card, network, say: meeting_screens.group_card(card.meeting, card.answers, network, say),
            lambda event: f"meeting:{event.meeting_id}",
            operation=Operation.EDIT,
            until=lambda card: card.meeting.ends_at,
        ),
    ),
    AnswersAwaited: (
        Told(
            meeting_notices.meeting_of,
            meeting_notices.undecided,
            meeting_screens.asked_again,
            lambda event: f"reminder:{event.reminder_id}",
            until=lambda meeting: meeting.starts_at,
        ),
    ),
    MeetingNear: (
        Told(
            meeting_notices.meeting_of,
            meeting_notices.those_coming,
            meeting_screens.near,
            lambda event: f"reminder:{event.reminder_id}",
            until=lambda meeting: meeting.starts_at,
        ),
    ),
    WorkplaceCertified: (
        InDigest(
            workplace_notices.workplace_of,
            workplace_notices.contact,
            workplace_screens.now_certified_line,
            lambda event: f"certified:{event.workplace_id}:{event.certified_on}",
            group=lambda workplace: workplace.group_id,
        ),
    ),
    FollowUpAsked: (
        Told(
            workplace_notices.followup_of,
            workplace_notices.who_answers,
            followup_screens.asked,
            lambda event: f"followup:{event.followup_id}",
        ),
    ),
    FollowUpAnswered: (
        InDigest(
            workplace_notices.followup_of,
            workplace_notices.leads,
            followup_screens.result_line,
            lambda event: f"followup:{event.followup_id}:answered",
            group=lambda followup: followup.group_id,
        ),
    ),
    ChatLost: (
        InDigest(
            group_notices.lost_chat,
            group_notices.leads_there,
            chat_screens.lost_line,
            lambda event: f"{_lost(event)}{event.since:%Y%m%d%H%M%S}",
            group=lambda event: event.group_id,
        ),
    ),
    ChatFound: (
        InDigest(
            group_notices.found_chat,
            group_notices.leads_there,
            chat_screens.found_line,
            lambda event: f"{_found(event)}{event.at:%Y%m%d%H%M%S}",
            group=lambda event: event.group_id,
        ),
    ),
    ContactCardProposed: (
        Told(
            contact_notices.card_of,
            contact_notices.owner,
            contact_screens.proposed,
            lambda event: f"contact-card:{event.card_id}:proposed",
        ),
    ),
    ContactCardAccepted: (
        InDigest(
            contact_notices.card_of,
            contact_notices.keepers,
            contact_screens.accepted_line,
            lambda event: f"contact-card:{event.card_id}:accepted",
        ),
    ),
    ContactCardDeclined: (
        InDigest(
            contact_notices.card_of,
            contact_notices.keepers,
            contact_screens.declined_line,
            lambda event: f"contact-card:{event.card_id}:declined",
        ),
    ),
    ContactCardWithdrawn: (
        InDigest(
            contact_notices.withdrawn,
            contact_notices.the_others,
            lambda taken, network, say: contact_screens.withdrawn_line(taken.card, network, say),
            lambda event: f"contact-card:{event.card_id}:withdrawn",
        ),
    ),
    ContactCardDue: (
        Told(
            contact_notices.card_of,
            contact_notices.who_confirms,
            contact_screens.still_right,
            lambda event: f"reminder:{event.reminder_id}",
        ),
    ),
    ContactCardUnconfirmed: (
        InDigest(
            contact_notices.card_of,
            contact_notices.keepers,
            contact_screens.unconfirmed_line,
            lambda event: f"reminder:{event.reminder_id}",
        ),
    ),
    VouchingAsked: (
        Told(
            vouching.asking,
            vouching.those_asked,
            lambda asking, network, say: member_screens.do_you_know(asking.member, network, say),
            lambda event: f"vouch:{event.membership_id}",
        ),
    ),
    MembershipConfirmed: (
        Told(
            vouching.about,
            vouching.themselves,
            member_screens.confirmed,
            lambda event: f"confirmed:{event.membership_id}",
        ),
    ),
    MembershipRejected: (
        Told(
            vouching.about,
            vouching.themselves,
            member_screens.rejected,
            lambda event: f"rejected:{event.membership_id}",
        ),
    ),
    MembershipSuspended: (
        Told(
            vouching.about,
            vouching.themselves,
            member_screens.suspended,
            lambda event: f"suspended:{event.membership_id}:{event.at:%Y%m%d%H%M%S}",
        ),
    ),
    MembershipLifted: (
        Told(
            vouching.about,
            vouching.themselves,
            member_screens.lifted,
            lambda event: f"lifted:{event.membership_id}:{event.at:%Y%m%d%H%M%S}",
        ),
    ),
    MembershipEnded: (
        Told(
            vouching.about,
            vouching.themselves,
            member_screens.ended,
            lambda event: f"ended:{event.membership_id}",
        ),
    ),
    MemberLeft: (
        InDigest(
            vouching.who_has_left,
            vouching.those_left_behind,
            leaving_screens.left_line,
            lambda event: f"left:{event.group_id}:{event.person_id}:{event.at:%Y%m%d%H%M%S}",
            group=lambda departure: departure.group_id,
        ),
    ),
    CoordinatorSucceeded: (
        Told(
            vouching.about,
            vouching.themselves,
            leaving_screens.you_follow,
            lambda event: f"succeeded:{event.membership_id}",
        ),
        InDigest(
            vouching.asking_above,
            vouching.those_asked,
            lambda asking, network, say: leaving_screens.succeeded_line(asking.member, network, say),
            lambda event: f"succeeded:{event.membership_id}",
        ),
    ),
    LeadMissing: (
        InDigest(
            vouching.gap,
            vouching.those_above,
            leaving_screens.lead_missing_line,
            lambda event: f"lead-missing:{event.group_id}:{event.since:%Y%m%d%H%M%S}",
        ),
    ),
    ReconfirmationAsked: (
        Told(
            vouching.asking_above,
            vouching.those_asked,
            lambda asking, network, say: member_screens.still_right(asking.member, network, say),
            lambda event: f"reminder:{event.reminder_id}",
        ),
    ),
    MembershipLapsed: (
        Told(
            vouching.about,
            vouching.themselves,
            member_screens.lapsed,
            lambda event: f"reminder:{event.reminder_id}",
        ),
        InDigest(
            vouching.asking_above,
            vouching.those_asked,
            lambda asking, network, say: member_screens.lapsed_line(asking.member, network, say),
            lambda event: f"reminder:{event.reminder_id}",
        ),
    ),
    ApplicationReceived: (_TO_ANSWER,),
    ApplicationHandedOn: (_TO_ANSWER,),
    ApplicationWithdrawn: (_SETTLED,),
    ApplicationDeclined: (_SETTLED,),
    ApplicationApproved: (
        _SETTLED,
        Told(
            application_notices.let_in,
            application_notices.who_was_let_in,
            applying.approved,
            lambda event: f"application:{event.application_id}:{event.approved_at:%Y%m%d%H%M%S}",
        ),
    ),
    ApplicationReopened: (
        replace(_TO_ANSWER, whom=application_notices.who_was_asked, operation=Operation.EDIT),
    ),
    QuestionAsked: (
        InDigest(
            question_notices.question_of,
            questions.leads_with,
            question_news.waits_line,
            lambda event: f"question:{event.question_id}",
            group=lambda question: question.with_group_id,
        ),
    ),
    QuestionRaised: (
        InDigest(
            question_notices.question_of,
            questions.leads_with,
            question_news.waits_line,
            lambda event: f"question:{event.question_id}:{event.since:%Y%m%d%H%M%S}",
            group=lambda question: question.with_group_id,
        ),
        InDigest(
            question_notices.question_of,
            questions.asker_who_does_not_lead,
            question_news.raised_line,
            lambda event: f"question:{event.question_id}:{event.since:%Y%m%d%H%M%S}",
        ),
    ),
    QuestionSentBack: (
        InDigest(
            question_notices.came_back,
            lambda session, back: questions.leads_with(session, back.question),
            lambda back, network, say: question_news.came_back_line(back.question, back.why, network, say),
            lambda event: f"question:{event.question_id}:{event.since:%Y%m%d%H%M%S}",
            group=lambda back: back.question.with_group_id,
        ),
    ),
    QuestionAnswered: (
        Told(
            question_notices.question_of,
            questions.asker,
            question_news.answer_for_asker,
            lambda event: f"question:{event.question_id}:answered",
        ),
        Told(
            question_notices.question_of,
            questions.chats_concerned,
            question_news.answer_for_group,
            lambda event: f"question:{event.question_id}:answered",
        ),
        InDigest(
            question_notices.question_of,
            questions.leads_concerned,
            question_news.has_answer_line,
            lambda event: f"question:{event.question_id}:answered",
        ),
    ),
    QuestionWithdrawn: (
        InDigest(
            question_notices.question_of,
            questions.leads_waiting,
            question_news.taken_back_line,
            lambda event: f"question:{event.question_id}:withdrawn",
        ),
    ),
    MunicipalityOpened: (
        InDigest(
            opening_notices.opened,
            opening_notices.leads_of_county,
            opening_screens.opened_line,
            lambda event: f"opened:{event.group_id}",
        ),
    ),
    SeatEmptied: (
        InDigest(
            group_notices.emptied_seat,
            group_notices.leads_there,
            privacy_screens.seat_emptied_line,
            lambda event: f"seat:{event.group_id}:{event.kind}:{event.since:%Y%m%d%H%M%S}",
            group=lambda event: event.group_id,
        ),
    ),
    GroupDormant: (
        InDigest(
            dormancy_notices.dormant_group,
            dormancy_notices.its_leads,
            dormancy_screens.told_line,
            lambda event: f"{DORMANT}{event.group_id}:{event.looked_on}",
            group=lambda event: event.group_id,
        ),
    ),
    GroupsDormant: (
        InDigest(
            dormancy_notices.dormant_groups,
            dormancy_notices.leads_above,
            dormancy_screens.county_line,
            lambda event: f"dormant-in:{event.place}:{event.groups}:{event.looked_on}",
        ),
    ),
    ExpectationsAgreed: (
        InDigest(
            expectation_notices.agreed,
            expectation_notices.members_who_do_not_lead,
            expectation_screens.agreed_line,
            lambda event: f"agreed:{event.group_id}:{event.agreed_on}:{event.version}",
            group=lambda event: event.group_id,
        ),
    ),
}
"""Newsletters are not here: their audience is counted in the database (`services/newsletters.py`)."""

TRUE_NO_MORE: Mapping[type[Event], Callable[[Any], Sequence[str]]] = {
    ChatFound: lambda event: (_lost(event),),
    ChatLinked: lambda event: (_lost(event), _found(event)),
    ChatLost: lambda event: (_found(event),),
    ChatUnlinked: lambda event: (_lost(event), _found(event)),
}
"""Lines that still wait for the morning when this happens, and are taken back: how their occasions begin."""
