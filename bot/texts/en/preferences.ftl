## How the bot reaches you: topics, hours and e-mail

preferences-title = How the bot reaches you
preferences-topics = Newsletters
preferences-topic-is = { $turn ->
    [off] { $topic }: no thanks
   *[on] { $topic }: yes
 }
preferences-topic-do = { $turn ->
    [off] Stop getting: { $topic }
   *[on] Get { $topic } again
 }
preferences-undertaken = Invitations to meetings and questions about your certification come all the same. They belong to what the workplace has undertaken.
preferences-hours-title = When I write to you
preferences-hours = { $days ->
    [whenever] at any time
    [every] every day, { $opens }–{ $closes }
   *[working] working days, { $opens }–{ $closes }
 }
preferences-hours-are = Now: { $hours }.
preferences-hours-what-waits = Other times are quiet hours: then I wait before I write. Answers to what you write and press come at once all the same, and urgent newsletters do not wait. If you are coming to a meeting, a reminder may come { $near }. E-mail may come at any time.
preferences-hours-change = Change hours
preferences-hours-own = Other hours
preferences-hours-others = See suggestions
preferences-hours-write = Which hours suit you?
preferences-hours-write-how = Write for example 7–16. That is on working days. Write 7–16 every day if weekends are fine as well.
preferences-hours-unclear = I did not understand those hours. Write two times of the same day, the earlier first, for example 7–16 or 9:30–20 every day.
preferences-mail-title = E-mail
preferences-mail-none = Everything comes here in Telegram.
preferences-mail-is = { $how ->
    [also] Newsletters and what concerns meetings come both here and to { $address }.
    [instead] Newsletters and what concerns meetings come to { $address }, not here.
   *[no] Everything comes here in Telegram. Your e-mail address is { $address }.
 }
preferences-mail-what = You can get newsletters and what concerns meetings by e-mail. The rest always comes here.
preferences-mail-choose = { $how ->
    [also] Both here and by e-mail
    [instead] E-mail instead
   *[no] Only here
 }
preferences-no-address = I have no e-mail address for you. Give it first.
preferences-address-give = Give an e-mail address
preferences-address-change = Change the e-mail address
preferences-address-write = What is your e-mail address?
preferences-address-how = Write the whole address. I send a code there, so that we know it is yours.
