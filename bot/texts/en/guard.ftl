## What points at somebody

guard-refused = { $kind ->
    [person] There seems to be a personal identity number in the text.
    [phone] There seems to be a phone number in the text.
    [address] There seems to be an address in the text.
   *[item] There seems to be a consignment number in the text.
 } I have not saved it, but it may remain with Telegram: delete the message.

    What points at a person or an item must not be written here, because it may be covered by secrecy. Talk to your manager, or tip off the police at 114 14.
guard-media = I can only read text. I have not opened or saved what you sent, but it may remain with Telegram: delete it.

    A picture or a recording can point at a person or an item. Talk to your manager, or tip off the police at 114 14. Feel free to ask your question in words.

## When somebody writes for many

guard-found = Note: there is { $what } in this. Is it meant to be there?
guard-found-one = { $kind ->
    [person] a personal identity number
    [phone] a phone number
    [address] an address
   *[item] a consignment number
 }
guard-found-more = … and { $count } more.
