newsletter-write = Write the newsletter
newsletter-write-how =
    Write it as an ordinary message to { $group }. Bold, italics and links are kept.
    You can also send a picture or a document with a text under it. Nothing is sent until you have seen it and said yes.
newsletter-write-never = Write nothing about a particular item or a particular person.
newsletter-preview = This is what the newsletter looks like:
newsletter-count = { $chats ->
    [0] It goes to { $people ->
        [one] 1 person
       *[other] { $people } people
    } in { $group }.
    [one] It goes to { $people ->
        [one] 1 person
       *[other] { $people } people
    } in { $group } and to the group chat.
   *[other] It goes to { $people ->
        [one] 1 person
       *[other] { $people } people
    } in { $group } and to { $chats } group chats.
 }
newsletter-send = Send now
newsletter-rewrite = Rewrite
newsletter-discard = Throw away
newsletter-thrown-away = The newsletter is thrown away. Nothing has been sent.
newsletter-from = Newsletter from { $group }
newsletter-too-long = The text is too long: { $length } characters. At most { $most } fit here. Shorten it and send it again.
newsletter-empty = The newsletter is empty. Write a text.
newsletter-needs-words = Send text, a picture or a document. I can't take anything else into a newsletter.
newsletter-already-sent = That newsletter has already been sent.
newsletter-discarded = That newsletter was thrown away. Write a new one from the menu.
newsletter-nobody = There is nobody to send to yet. Invite somebody first.
file-too-big = The file is too big. At most { $megabytes } MB fit.

newsletter-sending = Sending the newsletter
newsletter-progress = { $done } of { $all } done.
newsletter-report = The newsletter has been sent
newsletter-accepted = Accepted by Telegram: { $count } of { $all }.
newsletter-not-read = I can't see whether anybody has read it.
newsletter-refused = Did not arrive: { $count }. { $why }
newsletter-possibly-twice = { $count ->
    [one] One may have got it twice.
   *[other] { $count } may have got it twice.
 }
newsletter-uncertain = Not certain whether it arrived: { $count }.

reason = { $reason ->
    [blocked] blocked the bot
    [deactivated] closed their account
    [never-started] never started the bot
    [kicked] the bot was removed from the group
    [not-member] the bot is not in the group
    [chat-not-found] the chat does not exist
    [no-write-access] the bot may not write there
    [left] no longer takes part
    [too-late] it was too late by then
    [tried-too-often] failed in spite of several tries
    [unreachable] can't be reached
   *[other] Telegram said no
 }
reason-count = { $count } { $reason }
newsletter-on-its-way = The newsletter is now going out to { $group }.
