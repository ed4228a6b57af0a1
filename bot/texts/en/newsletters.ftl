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
newsletter-back = Back to the letter
newsletter-parts = Languages and files
newsletter-more = More choices
newsletter-both-languages = In Swedish and English.
newsletter-swedish-only = { $count ->
    [one] In Swedish only. 1 reader has chosen English and gets the Swedish one.
   *[other] In Swedish only. { $count } readers have chosen English and get the Swedish one.
 }
newsletter-english-only = In English only. Everyone gets the English one.
newsletter-ask-again = { $people ->
    [one] Shall it go to { $audience }? That is 1 person.
   *[other] Shall it go to { $audience }? That is { $people } people.
 }
newsletter-rewrite = Rewrite
newsletter-discard = Discard
newsletter-discard-sure = Do you want to discard the draft?
newsletter-discard-yes = Yes, discard it
newsletter-discard-no = No, keep it
newsletter-not-sent-yet = The newsletter has not been sent yet. Would you like to add a picture or a document? Press Languages and files. Would you like to change the text? Press Rewrite.
newsletter-draft-again = The letter is a draft again. It does not go out before you have sent or scheduled it.
newsletter-has-draft = You have a draft: “{ $title }”
newsletter-draft-goes = If you write a new letter the draft is discarded.
newsletter-go-on = Go on with the draft
newsletter-thrown-away = The newsletter is discarded. Nothing has been sent.
newsletter-from = Newsletter from { $group }
newsletter-other-language = (Only in Swedish)
newsletter-too-long = The text is too long. It has { $cut ->
        [0] { $length }
       *[other] at least { $length }
    } characters, and the limit here is { $most }. I have not kept any of it. Shorten it and send it again.
newsletter-empty = The newsletter is empty. Write a text.
newsletter-needs-words = Send text, a picture or a document. I can't take anything else into a newsletter.
newsletter-already-sent = That newsletter has already been sent.
newsletter-discarded = That newsletter was thrown away. Write a new one from the menu.
file-too-big = The file is too big. At most { $megabytes } MB fit.

newsletter-sending = Sending the newsletter
newsletter-progress = { $done } of { $all } done.
newsletter-report = The newsletter has been sent
newsletter-accepted = Accepted by Telegram: { $count } of { $all }.
newsletter-mailed = Accepted by the mail server: { $count } of { $all }.
newsletter-not-read = I can't see whether anybody has read it.
newsletter-refused = Did not arrive: { $count }. { $why }
newsletter-possibly-twice = { $count ->
    [one] One may have got it twice.
   *[other] { $count } may have got it twice.
 }
newsletter-uncertain = Not certain whether it arrived: { $count }.

reason = { $reason ->
    [blocked] Blocked the bot
    [deactivated] Closed their account
    [never-started] Never started the bot
    [is-a-bot] Is a bot
    [left-the-group] No longer take part
    [forgotten] No longer take part
    [kicked] The bot was removed from the group chat
    [not-member] The bot is not in the group chat
    [chat-deleted] The group chat no longer exists
    [chat-not-found] The chat does not exist
    [topic-gone] The topic in the group chat no longer exists
    [off] Group chats are turned off
    [unlinked] The chat was no longer linked
    [no-write-access] The bot may not write in the group chat
    [not-permitted] The bot may not send such things in the group chat
    [stopped] Stopped before it left
    [withdrawn] Withdrawn before it left
    [unchangeable] Could no longer be changed
    [too-late] It was too late by then
    [mail-refused] The mail server refused
    [tried-too-often] Failed in spite of several tries
   *[other] Telegram said no
 }
reason-count = { $reason }: { $count }.
newsletter-on-its-way = The newsletter is now going out to { $group }.
