## Numbers that must not be kept

guard-refused = { $kind ->
    [person] There seems to be a personal identity number in the text.
    [phone] There seems to be a phone number in the text.
   *[item] There seems to be a consignment number in the text.
 } I have not saved it, but it may remain with Telegram: delete the message.
    Write again without the number. If it is about a particular item: talk to your manager, or tip off the police at 114 14.
