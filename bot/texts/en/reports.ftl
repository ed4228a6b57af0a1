report-parts = By place and role
report-places = By place
report-kinds = By role
report-line = { $uncertain ->
    [0] { $name }: { $count } of { $all }
    [one] { $name }: { $count } of { $all }, 1 uncertain
   *[other] { $name }: { $count } of { $all }, { $uncertain } uncertain
 }
report-chats = Group chats
report-missed = Whom did it not reach?
report-missed-why = { $who }. { $why }.
report-missed-mail = { $who }. Send it yourself to { $email }.
report-missed-uncertain = { $who }. Uncertain whether it arrived.
report-none = It reached everybody.
report-back = Back to the report
report-gave-up = { $count ->
    [one] 1 letter could not be sent although I tried { $tries } times. Probably the letter itself is at fault: shorten the text or change the file, and send a new one.
   *[other] { $count } letters could not be sent although I tried { $tries } times. Probably the letter itself is at fault: shorten the text or change the file, and send a new one.
 }
report-below = The newsletter is done. The report stands further down.
