## Codes by mail: they show that an address is one’s own

mail-code-offer = Confirm by work e-mail
mail-code-work-address = What is your e-mail address at work?
mail-code-work-address-how = By a code sent there you show yourself that you are { $kind } in { $group }. Write the whole address. It has to end with { $domains }.
mail-code-not-kept = The address is used for the code alone and not kept afterwards.
mail-code-on-its-way = A code is on its way to { $address }
mail-code-write = Write the six digits here. The code holds for 30 minutes. Has it not come? Look among your junk mail.
mail-code-again = New code or another address
mail-code-title = Your code for the bot
mail-code-how = Write the code in the chat with the bot. It holds for 30 minutes.
mail-code-not-asked = Have you not asked for a code? Then there is nothing you need to do. Give it to nobody else.
mail-code-six-digits = A code is six digits. Write it as it stands in the mail.
mail-code-wrong = { $left ->
    [0] That is not the code. You have no tries left. Wait an hour and ask for a new one.
    [one] That is not the code. You have 1 try left.
   *[other] That is not the code. You have { $left } tries left.
 }
mail-code-expired = That code no longer holds. Ask for a new one.
mail-code-tried-too-often = It went wrong too many times. Wait an hour and ask for a new code.
mail-code-just-sent = A code was sent a moment ago. Wait a minute before you ask for another.
mail-code-other-address = That address does not show what you are. Write one that ends with { $domains }. If you have none, somebody who knows you confirms you instead.
mail-code-nothing-waits = You have nothing that waits to be confirmed by e-mail.
mail-code-no-mail = The bot can’t send e-mail here. Somebody who knows you confirms you instead.
mail-code-confirmed-line = { $name } in { $group } is confirmed as { $kind } by a code to their work e-mail.
