## What has happened in the group, for those who lead it

journal-button = History
journal-title = History of { $group }
journal-sealed = The log is sealed up to { $until }: if anything in it is changed afterwards, it shows.
journal-not-sealed = The log is not sealed yet. That happens by itself within a few minutes.
journal-empty = Nothing has happened here yet.
journal-newer = Newer
journal-older = Older
journal-line = { $time } { $who } { $what }
journal-line-at = { $time } { $place }: { $who } { $what }
journal-bot = The bot
journal-person = Person { $number }
journal-event = { $event ->
    [InvitationMade] made an invitation
    [InvitationWithdrawn] withdrew an invitation
    [PersonJoined] { $by ->
        [oneself] joined
       *[another] let in a new member
    }
    [LanguageChanged] changed language
    [NameChanged] changed their name
    [TopicDeclined] declined newsletters on a topic
    [TopicWanted] wants newsletters on a topic again
    [HoursChosen] chose hours for messages
    [MailChosen] chose whether messages come by e-mail
    [PersonLost] could no longer reach a person
    [PersonBack] can be reached again
    [TermsShown] was shown new information about personal data
    [PersonForgotten] erased their own data
    [SeatEmptied] left a seat empty
    [VouchingAsked] is waiting to be confirmed
    [MembershipConfirmed] confirmed a person
    [AddressConfirmed] showed that an e-mail address is their own
    [RoleConfirmedByCode] was confirmed by a code to the work e-mail
    [MembershipRenewed] confirmed a person for one more year
    [MembershipRejected] said no to a person who was to be confirmed
    [MembershipSuspended] suspended a membership
    [MembershipLifted] lifted a suspension
    [MembershipEnded] ended a membership
    [MembershipLapsed] suspended a membership that nobody confirmed again
    [ReconfirmationAsked] asked whether a person can be confirmed again
    [MemberLeft] left the group
    [CoordinatorSucceeded] named a successor
    [LeadMissing] { $by ->
        [bot] noticed that nobody leads the group
       *[another] left the group without anybody who leads it
    }
    [ApplicationReceived] { $by ->
        [bot] received an application
       *[another] applied to join
    }
    [ApplicationHandedOn] handed an application on to here
    [ApplicationSupplemented] wrote the workplace into an application
    [ApplicationWithdrawn] removed an application that was withdrawn
    [ApplicationApproved] approved an application
    [ApplicationDeclined] said no to an application
    [ApplicationReopened] undid the answer to an application
    [ApplicationForgotten] erased the name in an answered application
    [EmailParticipantAdded] added a participant by e-mail
    [EmailParticipantChanged] changed a participant by e-mail
    [EmailParticipantRemoved] removed a participant by e-mail
    [PlaceDetailsChanged] changed who answers for the personal data
    [MunicipalityOpened] opened the municipality
    [GroupFounded] started a group
    [PlaceCovered] let another municipality’s group cover the municipality
    [PlaceUncovered] no longer let another municipality’s group cover the municipality
    [GroupChatsAllowed] allowed group chats in Telegram
    [GroupChatsStopped] stopped the group chats in Telegram
    [ChatLinked] linked a group chat
    [ChatLost] can no longer reach a group chat
    [ChatFound] can reach a group chat again
    [ChatUnlinked] unlinked a group chat
    [NewsletterSent] sent a newsletter
    [CorrectionProposed] asked for a correction to be approved
    [NewsletterCorrected] corrected a newsletter that was sent
    [NewsletterWithdrawn] withdrew a newsletter that was sent
    [NewsletterReported] reported how a newsletter got through
    [NewsletterPlanned] scheduled a newsletter
    [NewsletterUnplanned] cancelled a scheduled newsletter
    [NewsletterSkipped] skipped a scheduled newsletter once
    [NewsletterHeld] held back a scheduled newsletter
    [NewsletterStopped] stopped a newsletter
    [UrgentNewsletterSent] sent it as urgent
    [ApprovalAsked] asked for approval of a newsletter
    [NewsletterApproved] approved a newsletter
    [NewsletterSentBack] sent a newsletter back
    [ApprovalWithdrawn] took back a request for approval
    [AudienceSaved] saved a choice of readers
    [AudienceRemoved] removed a saved choice of readers
    [UncertainSentAgain] sent uncertain copies of a newsletter again
    [UncertainTakenForArrived] took uncertain copies of a newsletter for arrived
    [MeetingCalled] called a meeting
    [MeetingAnswered] { $by ->
        [oneself] answered an invitation to a meeting
       *[another] answered an invitation to a meeting for somebody
    }
    [AnswersAwaited] asked again those who had not answered an invitation
    [MeetingNear] reminded those who are coming to a meeting
    [ReminderMissed] was too late with a reminder
    [WorkplaceRegistered] registered a workplace
    [WorkplaceChosen] said where they work
    [WorkplaceCertified] certified a workplace
    [FollowUpAsked] sent out a follow-up
    [FollowUpAnswered] answered a follow-up
    [GroupDormant] noticed that the group has come to a stop
    [GroupsDormant] noticed that groups in the county have come to a stop
    [ExpectationsAgreed] noted that the group has agreed on its expectations
    [ExpectationWritten] wrote something of the group’s own on what it expects
    [ExpectationRemoved] removed something of the group’s own on what it expects
    [QuestionAsked] asked a question
    [QuestionTaken] took on a question
    [QuestionRaised] passed a question on
    [QuestionSentBack] sent a question back
    [QuestionSetApart] set a question apart from similar ones
    [QuestionJoined] joined a group to a question
    [QuestionAnswered] answered a question
    [QuestionPromoted] proposed an answer for the vetted ones
    [QuestionWithdrawn] took back a question
    [AnswerProposed] proposed a change of an answer
    [AnswerPublished] approved a change of an answer
    [AnswerSentBack] sent a change of an answer back
    [AnswerWithdrawn] took back a change of an answer
    [AnswersImported] read answers from files
    [AnswersToReview] reminded of answers that are to be reviewed
    [LawChangeNoted] noted that a law changes
    [LawChangeTakenBack] took away the note that a law changes
    [ContactCardAdded] added a contact card
    [ContactCardProposed] proposed a contact card
    [ContactCardAccepted] said yes to their contact card
    [ContactCardDeclined] said no to a contact card
    [ContactCardChanged] changed a contact card
    [ContactCardConfirmed] confirmed a contact card
    [ContactCardWithdrawn] removed a contact card
    [ContactCardDue] asked whether a contact card is still right
    [ContactCardUnconfirmed] got no answer about a contact card
    [JournalPruned] pruned old events
   *[other] did something that this version has no words for
 }
