## Asking the coordinator

question-ask-coordinator = Send the question to the coordinator
question-write = Write your question in your own words
question-write-to = It goes to { $group }. Only whoever coordinates the group sees that it is you who asks.
question-write-never = Write nothing about a particular item. No names, addresses or numbers.
question-check = This is your question
question-check-what = It goes to { $group }. The question and the answer may be shown to other groups and in their group chats, and become one of the vetted answers, without your name.
question-send = Send the question
question-rewrite = Rewrite
question-discard = Discard
question-thrown-away = The question is discarded. Nothing has been sent.
question-sent = The question has been sent.

## One question

question-from = Question from { $group }
question-asked = { $days ->
    [0] Asked today.
    [one] Asked 1 day ago.
   *[other] Asked { $days } days ago.
 }
question-asker = It is asked by { $name }.
question-with = { $days ->
    [0] It came to { $group } today.
    [one] It has been with { $group } for 1 day.
   *[other] It has been with { $group } for { $days } days.
 }
question-owner = { $name } has taken it.
question-owner-somebody = Somebody has taken it.
question-owner-nobody = Nobody has taken it yet.
question-groups = The answer goes to { $count } groups.
question-answer-from = Answer from { $group }
question-take = I take it
question-take-over = I take it over
question-answer = Answer
question-pass-on = Pass on to { $group }
question-send-back = Send back to { $group }
question-join = We wonder too
question-join-for = We wonder too: { $place }
question-withdraw = Withdraw the question
question-withdraw-sure = Do you want to withdraw the question?
question-withdraw-what = The text is removed and nobody can answer it any more.
question-withdraw-yes = Yes, withdraw it
question-keep = No, leave it
question-withdrawn = The question is withdrawn and the text is removed. Whoever has opened it already may still have it in their chat.
question-back-why = Why do you send it back?
question-why = { $why ->
    [unclear] The question is hard to understand
    [local] It is for the group to decide
   *[known] The bot has the answer already
 }
question-write-answer = Write the answer
question-write-answer-how = Keep it short and general. Every group that wonders can read it.
question-check-answer = This is your answer
question-check-answer-what = It goes to whoever asked, to those who coordinate the groups that wonder, and to their group chats. No names are shown.
question-send-answer = Send the answer
question-answered = The answer has been sent.

## The questions of a group

questions = Questions
questions-title = Questions: { $group }
questions-waiting = { $count ->
    [0] No questions wait for an answer here.
    [one] 1 question waits for an answer here.
   *[other] { $count } questions wait for an answer here.
 }
questions-elsewhere = { $count ->
    [one] 1 question is with somebody else.
   *[other] { $count } questions are with somebody else.
 }
questions-of-others = Other groups wonder ({ $count })
questions-of-others-title = What other groups wonder
questions-of-others-how = Would you like the same answer? Open the question and choose “We wonder too”.
questions-of-others-none = No other questions are open just now.
questions-back = To the questions
question-back = To the question
questions-own = My questions
questions-own-none = You have no questions with the coordinator.
question-age = { $days ->
    [0] Today
    [one] 1 day
   *[other] { $days } days
 }
question-owner-unknown = somebody
question-line-free = { $age }, free: { $words }
question-line-taken = { $age }, { $owner }: { $words }
question-line-elsewhere = { $age }, with { $place }: { $words }
question-line-answered = Answered: { $words }

## What is told to others

question-waits = A question from { $group } waits for an answer.
question-open = Open the question
question-raised = Your question has been passed on to { $group }.
question-came-back = { $why ->
    [unclear] A question from { $group } has come back: it is hard to understand.
    [local] A question from { $group } has come back: it is for the group to decide.
   *[known] A question from { $group } has come back: the bot has the answer already.
 }
question-has-answer = A question from { $group } has been answered.
question-read = Read the answer
question-answer-for-you = The answer to your question
question-answer-for-group = The answer to a question
question-taken-back = A question from { $group } has been withdrawn.

## When something does not work

question-gone = That question no longer exists.
question-sent-already = That question has already been sent.
question-answered-already = That question has already been answered.
question-withdrawn-already = That question has been withdrawn by whoever asked it.
question-moved = That question has moved since you saw it. Open it again from the list.
question-taken-already = Somebody else was quicker to take that question. Open it again from the list.
question-nobody-above = There is nobody to pass the question on to yet.
question-nobody-below = There is nobody to send the question back to.
question-not-yours = That question is only for those it concerns.
