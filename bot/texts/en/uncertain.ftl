## Copies of a newsletter that may have arrived

uncertain-button = Uncertain copies: { $count }
uncertain-title = Uncertain copies
uncertain-why = { $count ->
    [one] One person may have the letter, but Telegram’s answer never came. You decide: shall it be sent again, or did it arrive? If you send it again it may come twice.
   *[other] { $count } may have the letter, but Telegram’s answer never came. You decide about each: shall it be sent again, or did it arrive? If you send it again it may come twice.
 }
uncertain-one = { $decision ->
    [again] Send again: { $name }
   *[arrived] Arrived: { $name }
 }
uncertain-all = { $decision ->
    [again] Send again to all { $count }
   *[arrived] All { $count } arrived
 }
uncertain-chat = the chat of { $group }
uncertain-none = No copy of that letter is uncertain now.
uncertain-decided = That has been decided already.
