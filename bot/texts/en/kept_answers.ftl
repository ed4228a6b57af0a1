## The answers: for those who keep them up to date

faq-law-changed = Note: the law changed on { $day }. This answer has not been reviewed since.
faq-only-in = { $language ->
    [en] This answer exists only in English so far.
   *[sv] This answer exists only in Swedish so far.
 }
kept-title = The answers
kept-what = { $count ->
    [one] There is 1 answer. Another person approves every change before it is seen.
   *[other] There are { $count } answers. Another person approves every change before it is seen.
 }
kept-to-do = To do: { $count }
kept-to-do-title = Answers to do something about
kept-waiting = Waiting for approval: { $count }
kept-waiting-title = Changes that wait
kept-waiting-none = No change waits for approval.
kept-none = There is nothing here.
kept-category = { $category ->
    [lagen] The law
    [mojligheter] What you may do
    [skyldigheter] What you must do
    [rattigheter] Your rights
    [sakerhet] Safety
    [certifiering] Certification
    [moten] Meetings
    [material] Material
    [nyhetsbrev] Newsletters
    [integritet] Personal data
   *[natverk] The network
 }
kept-mark = { $mark ->
    [law-changed] The law changed on { $day }: to be reviewed
    [overdue] Review overdue: should have been reviewed by { $day }
    [law-changes] The law changes: to be reviewed before { $day }
    [near] To be reviewed by { $day }
    [one-language] { $language ->
        [en] Exists only in English
       *[sv] Exists only in Swedish
     }
   *[waits] A new version waits for approval
 }
kept-version = { $language ->
    [en] English, version { $number }.
   *[sv] Swedish, version { $number }.
 }
kept-not-in = { $language ->
    [en] The answer does not exist in English yet.
   *[sv] The answer does not exist in Swedish yet.
 }
kept-follows = { $language ->
    [en] The English is from version { $number } of the Swedish, which has changed since.
   *[sv] The Swedish is from version { $number } of the English, which has changed since.
 }
kept-waits-by = A change from { $name } waits for approval.
kept-from-file = a file on the server
kept-forgotten = somebody who has left
kept-draft = You have a draft that you have not proposed yet.
kept-review = Next review: { $day }. Responsible: { $owner }.
kept-see = As staff see it
kept-look-at-draft = Show my draft
kept-look-at-waiting = Show the change that waits
kept-edit = { $language ->
    [en] Change the English
   *[sv] Change the Swedish
 }
kept-translate = { $language ->
    [en] Write it in English
   *[sv] Write it in Swedish
 }
kept-versions = Versions
kept-other-language = { $language ->
    [en] To the English
   *[sv] To the Swedish
 }
kept-back-to-answer = To the answer’s page
kept-review-line = { $stage ->
    [near] { $count ->
        [one] 1 answer is to be reviewed within 30 days.
       *[other] { $count } answers are to be reviewed within 30 days.
     }
    [due] { $count ->
        [one] 1 answer is to be reviewed today.
       *[other] { $count } answers are to be reviewed today.
     }
   *[overdue] { $count ->
        [one] 1 answer should have been reviewed. Readers see that.
       *[other] { $count } answers should have been reviewed. Readers see that.
     }
 }
kept-law-line = { $count ->
    [one] 1 answer is to be reviewed because the law changes.
   *[other] { $count } answers are to be reviewed because the law changes.
 }
kept-show-to-do = Show the answers
kept-show-waiting = Show the changes
kept-imported = { $how ->
    [published] { $count ->
        [one] 1 answer was read from a file and is in force now.
       *[other] { $count } answers were read from files and are in force now.
     }
   *[proposed] { $count ->
        [one] 1 answer from a file waits for approval.
       *[other] { $count } answers from files wait for approval.
     }
 }
kept-approval-line = An answer to approve: { $title }
kept-proposal-line = { $language ->
    [en] { $title } (English): { $name }, { $day }
   *[sv] { $title } (Swedish): { $name }, { $day }
 }

## Changing an answer

answer-part = { $part ->
    [title] The title
    [answer] The first sentence
    [aliases] Other names of the question
    [next-review] Next review
    [review-by] Who reviews it
    [reviewed] Reviewed on
    [law-as-of] According to the law on
    [category] Category
    [do-this] Do this
    [may] You may
    [must] You must
    [must-not] You must not
    [good-to-know] Good to know
    [who-to-call] Who to call
   *[facts] Responsible, sources, laws and related answers
 }
answer-which-part = What do you want to change? You see the change before you propose it.
answer-add-part = Add: { $part }
answer-how = { $part ->
    [day] Write a date, for example “3 March 2027”, or choose below.
    [section] Write the whole section. A line that begins with a hyphen becomes an item of a list.
    [aliases] Write all the names, one on each line. Whoever writes one of them gets this answer.
   *[line] Write it on one line.
 }
answer-copy = Tap the text above to copy it.
answer-nothing-yet = Nothing stands there yet.
answer-nothing = nothing
answer-empty-part = Take it away
answer-other-part = Choose another part
answer-day-not-understood = I do not understand the date.
answer-draft-title = Your draft: { $title }
answer-before = Before: { $words }
answer-after = After: { $words }
answer-no-difference = The draft is the same as what is in force now.
answer-review-falls = When the words change, the answer is no longer reviewed. Readers see that until somebody has reviewed it again.
answer-propose = Propose the change
answer-read-whole = Read the whole answer
answer-change-more = Change another part
answer-throw-away = Throw the draft away
answer-proposed = The change is proposed
answer-proposed-whom = { $count ->
    [one] 1 person has got it. The answer changes when that person approves.
   *[other] { $count } people have got it. One approval is enough, and then the answer changes.
 }
answer-other-language = { $language ->
    [en] Make sure that the answer says the same in English.
   *[sv] Make sure that the answer says the same in Swedish.
 }
answer-card = { $language ->
    [en] A change of an answer in English
   *[sv] A change of an answer in Swedish
 }
answer-card-new = { $language ->
    [en] A new question with its answer, in English
   *[sv] A new question with its answer, in Swedish
 }
answer-by = Proposed by { $name }.
answer-overtaken-card = The answer has changed since this was written. Send it back.
answer-version-state = { $state ->
    [draft] This is a draft.
    [proposed] The change waits for approval.
    [published] The change is approved.
    [returned] The change was sent back.
   *[withdrawn] Whoever proposed the change has taken it back.
 }
answer-approve = Approve
answer-category = Choose a category
answer-category-how = Answers under “The law” and “Safety” can be read by everybody, also by those who have not joined the network.
answer-look-again = Show the change
answer-published = The answer is changed
answer-published-by = { $name } has approved your change. It is in force now.
answer-why-how = Write it in at most 200 characters. { $name } gets to read it.
answer-why-file = Write it in at most 200 characters. The change comes from a file on the server, so tell whoever changed the file as well.
answer-sent-back = The change is sent back.
answer-came-back = Your change of an answer came back
answer-came-back-to = { $name } can change the text and propose it again. Get in touch if you want something more in it.
answer-go-on = Go on changing it
answer-withdrawn = The change is taken back. The answer is as it was.
answer-version = Version { $number }, { $day }
answer-version-by = Proposed by { $writer }, approved by { $approver }.
answer-version-changed = Changed: { $parts }.
answer-shipped = Version 1 is the answer as it was from the beginning.
answer-look-at-version = Show version { $number }
answer-bring-back = Bring version { $number } back
answer-review-too-early = The next review has to be after today.
answer-reviewed-too-late = A review can’t have been done after today.
answer-part-needed = Something has to stand there.
answer-too-long = The answer would have { $length } characters. At most { $most } fit.
answer-many-aliases = At most { $most } names fit.
answer-alias-taken = “{ $alias }” is already a name of another question: { $title }
answer-waits-already = Somebody else’s change of this answer waits for approval. Wait until it is decided.
answer-changed-meanwhile = The answer has changed since you began. Throw your draft away or take your proposal back, and begin again from what is in force now.
answer-unchanged = The draft is the same as what is in force now.
answer-draft-gone = That draft no longer exists. It is proposed or thrown away.
answer-own = You wrote the change yourself. Another person has to approve it.
answer-settled = The change does not wait any more. It is approved, sent back or taken back.
answer-overtaken = The answer has changed since this was written. Send it back, so that whoever wrote it can begin again.
answer-nobody-approves = Nobody else can approve the change. Ask the national coordinators to invite one more person.

## A law changes

law-changes = Changes in the law
law-changes-none = No change is noted.
law-change-new = Note a change
law-change-which = Which law changes?
law-change-when = From which day?
law-change-when-how = Write the day from which the change is in force, for example “1 July 2027”.
law-change-line = { $law } ({ $number }) changes on { $day }
law-change-check = { $count ->
    [0] No answer rests on that law.
    [one] 1 answer rests on it and is to be reviewed. From that day readers see that it has not been reviewed since the law changed.
   *[other] { $count } answers rest on it and are to be reviewed. From that day readers see that they have not been reviewed since the law changed.
 }
law-change-note-it = Note the change
law-change-write-note = Also write what changes
law-change-note-how = Write briefly what changes, in at most 300 characters. Only those who review the answers can read it.
law-note-empty = Write what changes, or go back and note the change without words.
law-change-to-see = { $count ->
    [0] All answers that rest on the law are reviewed.
    [one] 1 answer is to be reviewed. Change “According to the law on” when that is done.
   *[other] { $count } answers are to be reviewed. Change “According to the law on” when that is done.
 }
law-change-told = SFS { $number } changes on { $day }. Answers that rest on it are to be reviewed.
law-change-look = Show the answers
law-change-take-back = Take the note away
law-change-take-back-title = Take the note away?
law-change-take-back-what = Readers then no longer see that the answers are to be reviewed because of this change.
law-change-take-back-yes = Yes, take it away
law-change-take-back-no = No, keep it
law-change-taken-back = The note about { $law } is gone.
law-change-noted-already = That change is already noted.
law-change-gone = That note is gone.
