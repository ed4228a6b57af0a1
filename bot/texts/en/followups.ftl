followup-step = { $step ->
    [check_in] Check-in
    [yearly_meeting] Yearly meeting
    [renewal_60] The certification ends in 60 days
    [renewal_30] The certification ends in 30 days
    [renewal_7] The certification ends in 7 days
    [lapsed] Notice that the certification has ended
   *[other] Follow-up
 }
followup-title = Follow-up: { $workplace }
followup-intro = Four short questions. It takes a minute.
followup-for = You answer for { $name }, who is the contact and takes part by e-mail.
followup-question = { $question ->
    [still_taking_part] Do you still take part in the cooperation?
    [staff_changed] Has the staff changed since last time?
    [routine_known] Does everybody know the routine for suspicious items?
   *[wants_visit] Would you like a visit by the coordinator, the police or customs?
 }
followup-number = Question { $number } of { $all }
followup-yes = Yes
followup-no = No
followup-unsure = Don’t know
followup-previous = Previous question
followup-thanks = Thank you! Your answers have gone to the coordinator.
followup-answered-already = That follow-up has been answered already. Thank you!
followup-gone = That follow-up no longer applies.
followup-not-yours = This follow-up is for the contact at the workplace.
followup-result = { $workplace } has answered the follow-up
followup-result-line = { $tasks ->
    [0] { $workplace } has answered the follow-up. Nothing needs doing.
    [one] { $workplace } has answered the follow-up. 1 thing to do.
   *[other] { $workplace } has answered the follow-up. { $tasks } things to do.
 }
followup-result-show = The answers of { $workplace }
followup-answer = { $answer ->
    [yes] yes
    [no] no
   *[unsure] don’t know
 }
followup-answer-line = { $question } { $answer }
followup-to-do = To do:
followup-task = { $task ->
    [plan_visit] Book a visit.
    [brief_new_staff] Brief the new staff.
    [go_through_routine] Go through the routine with them.
   *[talk_about_ending] Talk with them about whether they want to stop.
 }
followup-nothing-to-do = Nothing needs doing.
followup-date = { $when }: { $step }
