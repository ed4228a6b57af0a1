## Vad som har hänt i gruppen, för dem som leder den

journal-button = Händelser
journal-title = Händelser i { $group }
journal-sealed = Loggen är förseglad till och med { $until }: ändras något där i efterhand så märks det.
journal-not-sealed = Loggen är inte förseglad än. Det sker av sig självt inom några minuter.
journal-empty = Inget har hänt här än.
journal-newer = Nyare
journal-older = Äldre
journal-line = { $time } { $who } { $what }
journal-line-at = { $time } { $place }: { $who } { $what }
journal-bot = Boten
journal-person = Person { $number }
journal-event = { $event ->
    [InvitationMade] gjorde en inbjudan
    [InvitationWithdrawn] återkallade en inbjudan
    [PersonJoined] { $by ->
        [oneself] gick med
       *[another] släppte in en ny medlem
    }
    [LanguageChanged] bytte språk
    [NameChanged] bytte namn
    [TopicDeclined] tackade nej till nyhetsbrev om ett ämne
    [TopicWanted] vill ha nyhetsbrev om ett ämne igen
    [HoursChosen] valde tider för meddelanden
    [MailChosen] valde om meddelanden ska komma med e-post
    [PersonLost] nådde inte längre en person
    [PersonBack] går att nå igen
    [TermsShown] fick se ny information om personuppgifter
    [PersonForgotten] raderade sina uppgifter
    [SeatEmptied] lämnade en plats tom
    [VouchingAsked] väntar på att bli bekräftad
    [MembershipConfirmed] bekräftade en person
    [AddressConfirmed] visade att en e-postadress är ens egen
    [RoleConfirmedByCode] bekräftades med en kod till jobbmejlen
    [MembershipRenewed] bekräftade en person för ett år till
    [MembershipRejected] sa nej till en person som skulle bekräftas
    [MembershipSuspended] pausade ett medlemskap
    [MembershipLifted] hävde en paus
    [MembershipEnded] avslutade ett medlemskap
    [MembershipLapsed] pausade ett medlemskap som ingen bekräftade igen
    [ReconfirmationAsked] frågade om en person kan bekräftas igen
    [MemberLeft] lämnade gruppen
    [CoordinatorSucceeded] utsåg en efterträdare
    [LeadMissing] { $by ->
        [bot] märkte att gruppen saknar någon som leder den
       *[another] lämnade gruppen utan någon som leder den
    }
    [ApplicationReceived] { $by ->
        [bot] tog emot en ansökan
       *[another] ansökte om att gå med
    }
    [ApplicationHandedOn] lämnade en ansökan vidare hit
    [ApplicationSupplemented] skrev in arbetsplatsen i en ansökan
    [ApplicationWithdrawn] tog bort en ansökan som drogs tillbaka
    [ApplicationApproved] godkände en ansökan
    [ApplicationDeclined] sa nej till en ansökan
    [ApplicationReopened] ångrade svaret på en ansökan
    [ApplicationForgotten] raderade namnet i en besvarad ansökan
    [EmailParticipantAdded] lade till en deltagare via e-post
    [EmailParticipantChanged] ändrade en deltagare via e-post
    [EmailParticipantRemoved] tog bort en deltagare via e-post
    [PlaceDetailsChanged] ändrade vem som ansvarar för personuppgifterna
    [MunicipalityOpened] öppnade kommunen
    [GroupFounded] startade en grupp
    [PlaceCovered] lät en annan kommuns grupp täcka kommunen
    [PlaceUncovered] lät inte längre en annan kommuns grupp täcka kommunen
    [GroupChatsAllowed] tillät gruppchattar i Telegram
    [GroupChatsStopped] stängde av gruppchattarna i Telegram
    [ChatLinked] kopplade en gruppchatt
    [ChatLost] når inte längre en gruppchatt
    [ChatFound] når en gruppchatt igen
    [ChatUnlinked] kopplade bort en gruppchatt
    [NewsletterSent] skickade ett nyhetsbrev
    [CorrectionProposed] bad om godkännande av en rättelse
    [NewsletterCorrected] rättade ett skickat nyhetsbrev
    [NewsletterWithdrawn] tog tillbaka ett skickat nyhetsbrev
    [NewsletterReported] rapporterade hur ett nyhetsbrev gick fram
    [NewsletterPlanned] planerade ett nyhetsbrev
    [NewsletterUnplanned] ställde in ett planerat nyhetsbrev
    [NewsletterSkipped] hoppade över ett planerat nyhetsbrev en gång
    [NewsletterHeld] höll kvar ett planerat nyhetsbrev
    [NewsletterStopped] stoppade ett nyhetsbrev
    [UrgentNewsletterSent] skickade det som brådskande
    [ApprovalAsked] bad om godkännande av ett nyhetsbrev
    [NewsletterApproved] godkände ett nyhetsbrev
    [NewsletterSentBack] skickade tillbaka ett nyhetsbrev
    [ApprovalWithdrawn] tog tillbaka en begäran om godkännande
    [AudienceSaved] sparade ett urval av mottagare
    [AudienceRemoved] tog bort ett sparat urval av mottagare
    [UncertainSentAgain] skickade osäkra utskick av ett nyhetsbrev igen
    [UncertainTakenForArrived] räknade osäkra utskick av ett nyhetsbrev som framme
    [MeetingCalled] kallade till ett möte
    [MeetingAnswered] { $by ->
        [oneself] svarade på en kallelse
       *[another] svarade för någon på en kallelse
    }
    [AnswersAwaited] frågade igen dem som inte har svarat på en kallelse
    [MeetingNear] påminde dem som kommer till ett möte
    [ReminderMissed] hann inte med en påminnelse
    [WorkplaceRegistered] registrerade en arbetsplats
    [WorkplaceChosen] angav sin arbetsplats
    [WorkplaceCertified] certifierade en arbetsplats
    [FollowUpAsked] skickade ut en uppföljning
    [FollowUpAnswered] svarade på en uppföljning
    [GroupDormant] märkte att gruppen har stannat av
    [GroupsDormant] märkte att grupper i länet har stannat av
    [ExpectationsAgreed] skrev in att gruppen är överens om sina förväntningar
    [ExpectationWritten] skrev något eget om vad gruppen väntar sig
    [ExpectationRemoved] tog bort något eget om vad gruppen väntar sig
    [QuestionAsked] ställde en fråga
    [QuestionTaken] tog hand om en fråga
    [QuestionRaised] skickade en fråga vidare
    [QuestionSentBack] skickade tillbaka en fråga
    [QuestionSetApart] skilde ut en fråga från dem som liknar den
    [QuestionJoined] anslöt en grupp till en fråga
    [QuestionAnswered] svarade på en fråga
    [QuestionPromoted] föreslog ett svar till frågebanken
    [QuestionWithdrawn] tog tillbaka en fråga
    [AnswerProposed] föreslog en ändring av ett svar
    [AnswerPublished] godkände en ändring av ett svar
    [AnswerSentBack] skickade tillbaka en ändring av ett svar
    [AnswerWithdrawn] tog tillbaka en ändring av ett svar
    [AnswersImported] läste in svar från filer
    [AnswersToReview] påminde om svar som ska ses över
    [LawChangeNoted] antecknade att en lag ändras
    [LawChangeTakenBack] tog bort anteckningen om att en lag ändras
    [ContactCardAdded] lade till ett kontaktkort
    [ContactCardProposed] föreslog ett kontaktkort
    [ContactCardAccepted] sa ja till sitt kontaktkort
    [ContactCardDeclined] sa nej till ett kontaktkort
    [ContactCardChanged] ändrade ett kontaktkort
    [ContactCardConfirmed] bekräftade ett kontaktkort
    [ContactCardWithdrawn] tog bort ett kontaktkort
    [ContactCardDue] frågade om ett kontaktkort stämmer
    [ContactCardUnconfirmed] fick inget svar om ett kontaktkort
    [JournalPruned] gallrade gamla händelser
   *[other] gjorde något som den här versionen saknar ord för
 }
