## Who is responsible for personal data, and the group chats

opening-button = Responsibility and group chats
opening-fill = Fill in who is responsible
opening-title = About personal data in { $place }
opening-detail = { $detail ->
    [controller] Data controller
    [officer] Data protection officer
   *[registrar] Registrar
 }
opening-missing = missing
opening-why = Everybody who joins can read this, so that they know who answers for their data.
opening-not-yet = { $place } is not open yet. Fill in what is missing, and you can invite people.
opening-since = { $place } has been open since { $day }.
opening-below = It also holds in municipalities that have not filled in their own.
opening-fill-in = Fill in: { $detail }
opening-change = Change: { $detail }
opening-ask = { $detail ->
    [controller] Who is the data controller in { $place }?
    [officer] How does one reach the data protection officer in { $place }?
   *[registrar] How does one reach the registrar in { $place }?
 }
opening-ask-how = { $detail ->
    [controller] Write the authority or the board, for example “Kommunstyrelsen i Storuman”.
    [officer] Write an address or a telephone number at work, for example “dataskydd@storuman.se, 0951-140 00”.
   *[registrar] That is where one asks for public records. Write for example “registrator@storuman.se”.
 }
opening-now = It says now: { $words }
opening-done = { $place } is open.
opening-done-next = Now you can invite people, and approve those who have applied.
opening-line = { $place } is open: it is settled who is responsible for personal data.

## Group chats

opening-chats = { $state ->
    [on] Group chats in Telegram: on
   *[off] Group chats in Telegram: off
 }
opening-chats-link = Add me to the group chat and write /link there.
opening-chats-do = { $turn ->
    [on] Allow group chats
   *[off] Turn off group chats
 }
opening-chats-ask = { $turn ->
    [on] Allow group chats in Telegram?
   *[off] Turn off the group chats?
 }
opening-chats-means = { $turn ->
    [on] Telegram is outside the EU. Everybody in a group chat sees the others, and we can’t erase what they write there. The bot does the whole job without a group chat too.
   *[off] I write nothing more in the group chats. Everybody still gets everything in their own chat with me. The group chats themselves stay in Telegram.
 }
opening-chats-yes = { $turn ->
    [on] Yes, allow group chats
   *[off] Yes, turn them off
 }
opening-back = Go back

## When something can’t be done

opening-needed = The municipality is not open yet. First fill in who is responsible for personal data: on the group’s page, under “Responsibility and group chats”.
opening-chats-off = Group chats are turned off. Whoever coordinates the group can allow them in our own chat: open The group and choose “Responsibility and group chats”.
opening-too-short = Write at least { $least } characters, with letters in them.
opening-too-long = The text may have { $most } characters at most. Yours has { $length }. Write a shorter one.
