## When newsletters leave: now, later, again and again

schedule-choose = Choose a time
schedule-when = When shall the letter go out?
schedule-how = Choose a time, or write it. For example “Tue at 14:00”, “tomorrow 9:30” or “3 March at 9”.
schedule-calendar = Calendar
schedule-repeat = Repeating
schedule-back = Back
schedule-legend = Choose a day. * is a weekend or a public holiday, – is a day that has been.
schedule-which-time = What time on { $day }?
schedule-which-time-how = Choose, or write a time. For example “14:30”.
schedule-which-meant = Which do you mean?
schedule-not-understood = I don’t understand that time. Write for example “Tue at 14:00”, “3 March at 9” or “first Tuesday at 9”.
schedule-gone = That time has already been. Choose a later one.
schedule-no-such-time = There is no such time: the clocks change that night. Choose another.
schedule-no-such-day = There is no such day. Choose another.
schedule-too-far = That is too far ahead. Choose a time within two years.
schedule-confirm = Shall the letter go out { $when }?
schedule-weekend = { $day } is a weekend.
schedule-holiday = { $day } is a public holiday: { $holiday }.
schedule-arrives = Those are quiet hours. Most people get it { $when }.
schedule-arrives-now = It is quiet hours now. Most people get it { $when }.
schedule-plan = Yes, schedule it
schedule-other-time = Another time
schedule-planned = The newsletter is scheduled
schedule-leaves = Goes out { $when }.
schedule-leaves-by-itself = The letter “{ $title }” goes out { $when }.
schedule-until-then = You can change or cancel it until it starts going out.
schedule-waits-for-you = Does not go out by itself. You decide.
schedule-waits-short = Waiting
schedule-coming = Scheduled letters
schedule-coming-in = Scheduled letters in { $group }
schedule-coming-which = Tap a letter to read, change or stop it.
schedule-none = No letter is scheduled.
schedule-going-short = Going out now
schedule-going = The letter is going out now.
schedule-going-already = The letter is going out already. You can stop it under Scheduled letters.
schedule-line = { $when }: { $title }
schedule-untitled = Without text
schedule-change = Change
schedule-skip = Skip the next one
schedule-skipped = The letter does not go out { $when }.
schedule-skip-gone = That time is skipped already, or has been moved.
schedule-cancel = Cancel it
schedule-cancel-sure = Do you want to cancel the letter?
schedule-cancel-what = Then it is thrown away. Do you only want other words or another time? Tap Change.
schedule-cancel-yes = Yes, cancel and discard it
schedule-send-anyway = Send now anyway
schedule-planned-already = That letter is scheduled. You find it under Scheduled letters.
schedule-not-planned = That letter is not scheduled any more.
schedule-held = A scheduled newsletter did not go out
schedule-held-why = { $why ->
    [not-approved] The time came, but nobody has approved it yet. It goes out when somebody does.
    [writer-gone] Whoever wrote it may not send it any more. Do you want to send it instead?
    [failed] Something went wrong. Do you want to send it now?
    [called-late] The meeting was called so late that the time had already been. Do you want to send it now?
    [meeting-begun] The bot was down when the time came, and the meeting has already begun. Do you want to send it now anyway?
   *[late] The bot was down when the time came, and more than three days have passed. Do you want to send it now anyway?
 }

repeat-when = How often shall the letter go out?
repeat-how = Choose, or write. For example “first Tuesday at 9”, “the 15th of every month at 8:30”, “last working day at 10” or “every 3 March”.
repeat-not-understood = I don’t understand how often. Write for example “first Tuesday at 9” or “the 15th of every month”.
repeat-next = The next five times:
repeat-red-days = If it is a weekend or a public holiday, the letter goes out on the next working day.
repeat-other = Another rhythm
repeat-until-then = You can change it, skip the next time or end it.
repeat-end = End it
repeat-end-sure = Shall the letter stop going out?
repeat-end-yes = Yes, end and discard it
schedule-plan-was = The plan was: { $plan }
repeat-again = Schedule it again
repeat-once = Send now, just once
repeat-ended = The letter does not go out any more.
repeat-go-on = Go on sending
repeat-rule = { $rhythm ->
    [n] { $nth ->
        [first] First
        [second] Second
        [third] Third
        [fourth] Fourth
       *[last] Last
    } { $weekday } of the month at { $time }
    [b] { $nth ->
        [first] First working day
        [last] Last working day
       *[other] Working day { $number }
    } of the month at { $time }
    [d] Day { $number } of every month at { $time }
    [y] Every year on { $number } { $month } at { $time }
   *[w] Every { $weekday } at { $time }
 }
repeat-rule-short = { $rhythm ->
    [n] { $nth ->
        [first] First
        [second] Second
        [third] Third
        [fourth] Fourth
       *[last] Last
    } { $weekday }
    [b] { $nth ->
        [first] First working day
        [last] Last working day
       *[other] Working day { $number }
    }
    [d] Day { $number } of every month
    [y] { $number } { $month } every year
   *[w] Every { $weekday }
 }

urgent-mark = Urgent
urgent-why = Why is it urgent?
urgent-how = The letter then goes out at once, in evenings and on weekends too. Write the reason in at most 200 characters. It is kept, and that the letter was urgent shows among the group’s events.
urgent-because = Urgent, goes out in evenings and on weekends too. Reason: { $why }
urgent-disturbs = It is quiet hours now. It disturbs everybody now all the same.
urgent-ask-again = { $people ->
    [one] Shall it disturb 1 person now?
   *[other] Shall it disturb { $people } people now?
 }
urgent-sure = Yes, send it now
urgent-not = Not urgent
reason-empty = Write a reason.
reason-too-long = The reason is too long. It has { $length } characters, and at most { $most } are possible.

sending-stop = Stop
sending-stop-sure = Shall the sending be stopped?
sending-stop-what = Those who do not have the letter yet do not get it. Those who have it keep it.
sending-stop-yes = Yes, stop
sending-stop-no = No, go on sending
sending-was-stopped = The sending is stopped. The report says how many got it in time.
sending-stopped-report = The sending is stopped
schedule-not-going-out = That letter is not on its way any more.
