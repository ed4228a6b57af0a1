today-title = Today, { $day }
today-nothing = Nothing waits for you today.
today-meeting = { $day ->
    [today] Today at { $time }: { $kind }
   *[tomorrow] Tomorrow at { $time }: { $kind }
 }
today-invitation = Answer the invitation, { $meeting }
today-followup = Answer the follow-up of { $workplace }.
today-answer = Answer: { $what }
today-question = Question to answer: { $question }
today-approval = Newsletter to approve: { $title }
today-correction = Correction to approve: { $title }
today-certification = { $state ->
    [expired] { $workplace }: the certification ended on { $until }.
   *[certified] { $workplace }: the certification holds up to and including { $until }.
 }
begin-button = Get started
begin-title = Get started with { $group }
begin-step = { $done ->
    [yes] { $number }. { $step } – done
   *[no] { $number }. { $step }
 }
begin-what = { $step ->
    [open] Fill in who is responsible for personal data
    [invite] Invite those who are to take part
    [workplace] Register a workplace
    [meeting] Call a meeting
   *[newsletter] Send a newsletter
 }
