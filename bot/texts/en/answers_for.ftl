answer-for = Answer for somebody
answer-for-whom = For whom would you like to answer?
answer-for-how = These take part by e-mail. Write down what they have said, for example on the phone.
answer-for-nobody = Nobody in the group takes part by e-mail.
answer-for-label = { $name }: { $answer ->
    [yes] will come
    [no] can’t
    [maybe] maybe
   *[none] no answer
 }
answer-for-title = Will { $name } come?
answer-for-give = { $answer ->
    [yes] Yes, will come
    [no] No, can’t
   *[maybe] Maybe
 }
answer-for-recorded = { $answer ->
    [yes] Noted: { $name } will come.
    [no] Noted: { $name } can’t come.
   *[maybe] Noted: { $name } may come.
 }
answer-for-recorded-how = Where the answers are shown, it says that you wrote this down.
answer-for-another = All I can answer for
answer-for-back = To the meeting
answer-for-left = That person no longer takes part by e-mail in the group.
answer-for-according-to = { $name } (according to { $recorder })
