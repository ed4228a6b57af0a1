## Questions that ask the same

inbox-alike = { $count } similar questions
inbox-alike-what = Does one of them ask something else? Open it and choose “This is another question”.
inbox-answer-all = Answer all { $count } at once
inbox-show-alike = Show the { $count } similar questions
inbox-set-apart = This is another question
inbox-apart = The question now stands by itself.
inbox-like-answered = Similar to a question that has an answer
inbox-answer-the-same = { $count ->
    [one] Send the same answer
   *[other] Send the same answer to all { $count }
 }
inbox-check-what = It goes to all { $count } who asked, to those who coordinate the groups that wonder, and to their group chats. No names are shown.
inbox-answered-together = The same answer has gone to { $count } questions.
question-line-alike = { $age }, { $count } similar: { $words }

## From an answer to the vetted answers

promotion-make-entry = Make it one of the vetted answers
promotion-same-as = Same question as: { $title }
promotion-entry = This is how the vetted answer will look
promotion-alias = Same question as: { $title }
promotion-wordings = The bot recognises the question by
promotion-dropped = { $number }. (left out)
promotion-title = Use { $number } as the title
promotion-drop = Leave out { $number }
promotion-take = Include { $number }
promotion-what = Somebody else reads and approves it before everybody sees it. No names go along.
promotion-propose = Propose
promotion-proposed = The proposal has been sent.
promotion-done = The answer was proposed for the vetted answers on { $day }.
question-promoted-already = That answer has been proposed for the vetted answers already.
