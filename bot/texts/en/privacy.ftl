## My data

privacy-my-data = My data
privacy-title = This is stored about you
privacy-you = You
privacy-name = Name: { $name }
privacy-language = Language: { $language }
privacy-account = Your number in Telegram: { $number }
privacy-joined = Here since { $day }
privacy-unreachable = Telegram has not taken messages to you since { $day }
privacy-roles = Your roles
privacy-role = { $group }: { $kind }, since { $since }
privacy-role-ended = { $group }: { $kind }, { $since } to { $until }
privacy-part = { $part ->
    [roles] Invitations and decisions
    [meetings] Meetings
    [workplaces] Workplaces
    [contacts] Contact cards
    [written] What you have written
    [messages] Messages to you
   *[log] The bot and its log
 }
privacy-rows = { $what ->
    [vouched] Roles you have vouched for
    [suspended] Roles you have suspended
    [application] Your applications
    [decided] Applications you have answered
    [invitation-taken] Invitations that are only yours
    [invitation-made] Invitations you have made
    [chat-linked] Group chats you have linked
    [answer] Your answers to calls
    [answer-recorded] Answers you have written down for others
    [meeting] Meetings you have called
    [workplace-contact] Workplaces whose contact you are
    [workplace] Workplaces you have registered
    [certification] Certifications you have made
    [followup] Follow-ups you have answered
    [card] Your contact cards
    [card-added] Contact cards you have added
    [agreement] When you recorded that the group has agreed
    [expectation] Lines you added to the group’s cards
    [newsletter] Newsletters
    [newsletter-words] Texts of newsletters
    [newsletter-approved] Newsletters you have approved
    [newsletter-changed] Newsletters you have corrected or withdrawn
    [saved-audience] Lists of readers you have saved
    [question] Questions you have asked
    [question-joined] Questions you have joined your group to
    [question-taken] Questions you have taken
    [question-settled] Questions you have answered or closed
    [answer-draft] Drafts of answers
    [answer-written] Changes of the answers that you have written
    [answer-decided] Changes of the answers that you have approved, sent or taken back
    [law-change] Changes of laws that you have noted
    [law-change-back] Notes of changes of laws that you have taken away
    [opt-out] Newsletters you do without
    [hours] Hours at which you want to be reached
    [mail-code] Code to your e-mail
    [delivery] Messages the bot has sent you, or will send
    [copy] Their numbers in Telegram
    [digest-line] Lines of your morning digest
    [reminder] Reminders about your roles, applications and cards
    [conversation] What the bot waits for you to write
    [journal-by] Events in the log that you caused
   *[journal-about] Events in the log that concern you
 }
privacy-count = { $label }: { $count }
privacy-count-latest = { $label }: { $count }, latest { $latest }
privacy-file-has-all = The file holds all of it, word for word.
privacy-get-file = Get all of it as a file
privacy-file = Everything that is stored about you, as JSON. Other programs can read it.
privacy-file-name = my-data
privacy-nothing = I have nothing stored about you.
privacy-only-application = I have only your application stored: your name, your number in Telegram, language, municipality, what you work as and the workplace if you have written it. Here you can read it and withdraw it.
privacy-terms = About personal data
privacy-forget = Erase my data
privacy-version = This is version { $version }.
privacy-shown = You were shown version { $version } about personal data on { $day }.

## Being forgotten

forget-title = Erase my data
forget-erased =
    This is erased:
    – your name, your Telegram number and your contact cards
    – your roles: you leave every group
    – drafts, and messages and reminders that wait for you
    Your answers to calls are still counted, without a name.
forget-kept =
    This is kept, and why:
    – certifications and follow-ups: they are the workplace's
    – sent newsletters, meetings, and questions with their answers: they are the group's, and may be public records
    – the log: it shows that nothing was changed afterwards. In it you are only a number, and nobody can see whose it was
forget-telegram =
    This is out of my hands:
    Telegram keeps our chat until you delete it, and you stay in group chats until you leave them. Backups are overwritten in time.
forget-last-lead = You are the only one who leads { $groups }. When you are gone, nobody there can call meetings or invite, and the level above is told. Do you want to hand over first? Open the group below.
forget-sure = It can't be undone. Shall I erase your data?
forget-yes = Yes, erase it
forgotten = Your data is erased.
forgotten-what = I no longer know who you are. The buttons above do nothing any more. You may want to delete the chat. To take part again you need a new invitation, and begin anew. Emergency advice and questions are open to everybody.
person-removed = removed person
seat-emptied = { $workplaces ->
    [0] Somebody in { $group } ({ $kind }) has left and had their data erased.
    [one] Somebody in { $group } ({ $kind }) has left and had their data erased. One workplace is now without a contact.
   *[other] Somebody in { $group } ({ $kind }) has left and had their data erased. { $workplaces } workplaces are now without a contact.
 }
command-my-data = What is stored about you
command-privacy = About personal data
