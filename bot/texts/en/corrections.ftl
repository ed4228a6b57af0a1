## Newsletters that were sent: correcting and withdrawing them

correction-at = Corrected on { $day }, { $clock }
correction-begin = Correct
correction-write = { $language ->
    [en] Write the corrected text in English
   *[sv] Write the corrected text in Swedish
 }
correction-write-how = Write the whole text as it shall be. The text as it is now follows below: copy and change it. Nothing changes for the readers before you have seen it and said yes.
correction-write-forwarded = { $how ->
    [withdrawn] The letter from { $group } that stands under your own words has been withdrawn.
   *[below] Write only your own words. Under them comes the letter from { $group }, as it is now.
 }
correction-write-own-how = The words as they are now come below: copy them and change them. Nothing changes for the readers until you have seen it and said yes.
correction-files-stay = Pictures and documents stay as they are. Only the text can be corrected.
correction-preview = This is what the newsletter will be:
correction-copies = { $count ->
    [one] It will be corrected for the only one who has got it or will get it.
   *[other] It will be corrected for all { $count } who have got it or will get it.
 }
correction-silent = A correction makes no sound on the phone. At the top of the letter it says when it was corrected.
correction-unchanged = { $language ->
    [en] The English text is as before.
   *[sv] The Swedish text is as before.
 }
correction-second-person = The newsletter goes beyond the municipality, or is about the law. So somebody else has to approve the correction, too.
correction-make = { $count ->
    [one] Correct it for 1
   *[other] Correct it for { $count }
 }
correction-make-and-tell = Correct and tell the readers
correction-ask = Ask for approval
correction-rewrite = { $language ->
    [en] Change the English text
   *[sv] Change the Swedish text
 }
correction-drop = Discard the correction
correction-proposed = A correction of a newsletter from { $group } is waiting for you
correction-proposed-how = Read it, and correct or discard it. The readers do not see it before that.
correction-look = Read the correction
correction-asked = The correction now waits for somebody else to read it. The readers do not see it before that.
correction-made = The correction is going out now. Below you see how far it has come.
correction-made-for-writer = The correction is going out now. Whoever wrote it will be told how it went.
correction-dropped = The correction is discarded. The newsletter is as it was.
correction-told = A newsletter from { $group } has been corrected. Read it again: what you read before was not right.
correction-read = Read the corrected one
correction-under-way = Correcting the newsletter
correction-report = The newsletter is corrected
correction-count = Corrected for those who had got it: { $count }.
correction-meanwhile = Whoever gets it from now on gets the corrected one.
correction-missed = Could not be changed: { $count }. { $why }
correction-overtaken = A later correction came in between. That one counts.
correction-same = It is the same text as before. Nothing has changed.
correction-gone = That correction is there no more: it has been made, discarded or replaced by another.
correction-needs-another = Somebody other than you has to approve the correction.
correction-nobody = Nobody else can approve the correction. Invite one more to lead the group.
correction-not-sent = That newsletter has not been sent.
correction-nobody-has-it = Nobody has got that newsletter. It was stopped before.
correction-withdrawn-already = That newsletter is already withdrawn.
withdrawal-begin = Withdraw
withdrawal-ask = { $count ->
    [one] Shall the newsletter from { $group } be withdrawn from the only one who has got it or will get it?
   *[other] Shall the newsletter from { $group } be withdrawn from all { $count } who have got it or will get it?
 }
withdrawal-means = What is younger than two days disappears. Older messages will say instead that the letter is withdrawn. Whoever got it by e-mail gets a new e-mail about that. What has been read can’t be unread.
withdrawal-files-stay = Pictures and documents that are older than two days can’t be removed. Only their text disappears.
withdrawal-yes = Yes, withdraw it
withdrawal-no = No, leave it
withdrawal-done = The newsletter is withdrawn
withdrawal-why-offer = Would you like to write why? It will stand in the archive, for those who lead the group. The readers do not see it.
withdrawal-why = Write why
withdrawal-why-ask = Why was the newsletter withdrawn?
withdrawal-why-how = Write a sentence or two. Write nothing about a particular item or a particular person.
withdrawal-why-kept = Thank you. It stands in the archive.
withdrawal-why-too-long = Please write less: the text has { $length } characters, and at most { $most } fit.
withdrawal-none = That newsletter is not withdrawn.
withdrawal-gone = This newsletter has been withdrawn.
withdrawal-under-way = Withdrawing the newsletter
withdrawal-report = The newsletter is withdrawn
withdrawal-count = Removed: { $count }.
withdrawal-count-old = Too old to be removed, so that it says there instead that it is withdrawn: { $count }.
