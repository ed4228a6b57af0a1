## Newsletters that another person reads and approves

approval-ask = Ask for approval
approval-ask-sure = Yes, ask for approval
approval-before = Another person reads and approves it before it goes out.
approval-asked = I have asked for approval
approval-asked-whom = { $count ->
    [one] 1 person has got the letter to read and approve it.
   *[other] { $count } people have got the letter to read it. One of them has to approve.
 }
approval-leaves-when-approved = It goes out when somebody has approved it.
approval-waits = Waits for approval.
approval-waits-short = Waiting for approval
approval-withdraw = Take back
approval-withdrawn = I do not ask for approval any more. The letter is a draft again.
approval-nobody = Nobody else can approve the letter. Ask the level above to invite one more person who may send newsletters. You can also send it to just one municipality.
approval-awaited = That letter waits for approval. Take it back first if you want to change it.
approval-own = You have written the letter yourself. Another person has to approve it.
approval-request-settled = The request is already settled.
approval-settled = That letter does not wait for your answer any more. It was approved, sent back or changed.
approval-writer-gone = Whoever wrote the letter may not send it any more. Send it back, and write one of your own.
approval-title = A newsletter to approve
approval-from = { $name } has written the letter that comes with this. Readers get it exactly so.
approval-read-in = { $language ->
    [en] Read it in English
   *[sv] Read it in Swedish
 }
approval-approve = Approve and send
approval-time-has-been = The time has been: it goes out now when you approve it.
approval-approve-planned = Approve
approval-send-back = Send back
approval-why = Why do you send it back?
approval-why-how = Write it in at most 200 characters. { $name } gets to read it.
approval-look-again = Read the letter again
approval-sent-back = The letter is back with whoever wrote it.
approval-came-back = The newsletter came back
approval-came-back-why = { $name } writes: { $why }
approval-look = Show the letter
approval-approved = The newsletter is approved
approval-approved-by = { $name } has approved it.
approval-leaves-now = It goes out now.
approval-card-settled = { $how ->
    [approved] The newsletter is approved.
    [sent-back] The newsletter was sent back.
   *[withdrawn] Whoever wrote the newsletter has taken it back.
 }
