## Poster with questions and answers

poster-button = Poster with questions and answers
poster-made = Here is the poster, one page in Swedish and one in English.
poster-how = Open the file on a computer and print it on A4. Everybody who comes by can read it, so it has only functions and numbers that are confirmed.
poster-left-out = { $count ->
    [one] 1 contact card is not on it: it is a person's card, a mobile number, not confirmed, or there was no room.
   *[other] { $count } contact cards are not on it: they are people's cards, mobile numbers, not confirmed, or there was no room.
 }
poster-again = Make a new poster when a number or the law has changed.
poster-title = A suspicious item?
poster-contacts = Whom we call here
poster-scan = Ask more: scan the code
poster-scan-what = Opens the bot in Telegram. You need not join, and the question is not stored. Never write about a particular item or person.
poster-printed = { $place }, printed on { $day }.
poster-unreviewed = Not all answers have been reviewed yet.
