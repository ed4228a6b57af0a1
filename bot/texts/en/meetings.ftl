meeting-kind = { $kind ->
    [working_group] Working-group meeting
    [cooperation] Cooperation meeting (samverkansmöte)
    [visit] Workplace visit
    [followup] Follow-up
    [training] Instructor training
    [chiefs] Managers’ group meeting
   *[conference] Conference
 }
meeting-which-kind = What kind of meeting would you like to call?
meeting-when = When is the meeting?
meeting-when-how = Choose a day or write it in your own words, for example “Tue 2 pm” or “3 March 9:00”.
meeting-which-time = What time on { $day }?
meeting-which-time-how = Choose or write a time, for example “14:30”.
meeting-which-meant = Which do you mean?
meeting-date-not-understood = I do not understand the date. Write for example “Tue 14:00” or “3 March 9:00”.
meeting-time-not-understood = I do not understand the time. Write for example “14:30”.
meeting-in-the-past = { $when } has passed. Choose a later time.
meeting-where = Where do you meet?
meeting-where-how = Write the place or a video link.
meeting-where-too-long = The place may have at most { $most } characters. Yours has { $length }.
meeting-check = Is this right?
meeting-holiday = Note: it is { $holiday } on { $day }.
meeting-goes-to = { $chats ->
    [0] The invitation goes to { $people ->
        [one] 1 person
       *[other] { $people } people
    } in { $group }.
   *[other] The invitation goes to { $people ->
        [one] 1 person
       *[other] { $people } people
    } in { $group } and to the group chat.
 }
meeting-call = Call the meeting
meeting-discard = Discard
meeting-thrown-away = The meeting is thrown away. Nobody has been called.
meeting-called = The invitations are on their way
meeting-called-next = You see the answers under Meetings. Those who do not answer are reminded.
meeting-called-already = That meeting has already been called.
meeting-gone = That meeting no longer exists.
meeting-past = That meeting has passed.

meeting-invitation = You are invited: { $kind }
meeting-group-card = Invitation: { $kind }
meeting-at-where = Place: { $where }
meeting-in-group = From { $group }.
meeting-can-you = Can you come?
meeting-yes = I will come
meeting-no = I can’t
meeting-maybe = Maybe
meeting-your-answer = { $answer ->
    [yes] Your answer: you will come.
    [no] Your answer: you can’t.
   *[maybe] Your answer: maybe.
 }
meeting-answered = { $answer ->
    [yes] Thank you { $name }, you are expected.
    [no] Thank you { $name }, noted.
   *[maybe] Thank you { $name }. You get a reminder so that you can decide.
 }
meeting-answers = { $yes } will come, { $maybe } maybe, { $no } can’t, { $silent } have not answered.
meeting-who = { $answer ->
    [yes] Will come: { $names }
    [no] Can’t: { $names }
    [silent] Have not answered: { $names }
   *[maybe] Maybe: { $names }
 }
meeting-reminder-unanswered = We need to know whether you are coming
meeting-reminder-practical = Reminder: { $kind }
meetings-coming = Upcoming meetings
meetings-none = There are no upcoming meetings.
meeting-line = { $when }: { $kind }
meeting-where-open = to be decided
meeting-where-later = Settled later
meeting-no-after-all = I can’t after all
