today-title = Today, { $day }
today-nothing = Nothing waits for you today.
today-meeting = { $day ->
    [today] Today at { $time }: { $kind }
   *[tomorrow] Tomorrow at { $time }: { $kind }
 }
today-invitation = Answer the invitation, { $meeting }
today-followup = Answer the follow-up of { $workplace }.
today-answer = Answer: { $what }
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
    [invite] Invite those who are to take part
    [chat] Link the group’s chat (optional): add me to it and write /link there
    [workplace] Register a workplace
    [meeting] Call a meeting
   *[newsletter] Send a newsletter
 }
