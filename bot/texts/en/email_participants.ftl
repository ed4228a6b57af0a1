## Participants by e-mail

email-participants = Participants by e-mail
email-participants-button = By e-mail
email-participants-title = Participants by e-mail in { $group }
email-participants-none = Nobody takes part by e-mail yet. Here you add those who can’t or may not use Telegram.
email-participants-how = { $mails ->
    [yes] They get invitations, reminders and newsletters by mail.
   *[no] I do not send e-mail yet. Send invitations and newsletters to them yourself.
 }
email-addresses = All addresses. Tap them to copy:
email-addresses-here = The addresses on this page. Tap them to copy:
email-add = Add a participant
email-back = All participants by e-mail
email-look = To the person’s page
person-by-email = { $name } (by e-mail)
email-by-hand = { $mails ->
    [yes] { $count ->
        [one] 1 person takes part by e-mail and gets it by mail.
       *[other] { $count } people take part by e-mail and get it by mail.
    }
   *[no] { email-not-mailed }
 }
email-not-mailed = { $count ->
    [one] 1 person takes part by e-mail: send it to them yourself.
   *[other] { $count } people take part by e-mail: send it to them yourself.
 }

## Adding somebody

email-which-kind = What does the person work as?
email-ask = { $part ->
    [name] What is the person’s name?
    [function] What is the person’s function?
   *[email] What is the person’s e-mail address?
 }
email-ask-how = { $part ->
    [name] Write first name and surname.
    [function] Keep it short, for example “border police in Luleå”.
   *[email] Write the e-mail address at work, for example “name@agency.se”.
 }
email-check-title = Is this right?
email-name = Name: { $name }
email-function = Function: { $function }
email-kind = Takes part as: { $kind }
email-address = E-mail:
email-check-known = The address is already in another group. The name and the function there count.
email-check-tell = This is what I store. Tell the person before you add them: it is used for invitations, newsletters and follow-ups for as long as they take part. You can show the person all that is stored, and remove it.
email-save = I have told them, add
email-start-over = Start over
email-saved = { $name } is in now
email-saved-next = The person counts in the group. You answer invitations for them: open the meeting and choose “Answer for somebody”.

## One participant

email-change = { $part ->
    [name] Change the name
    [function] Change the function
   *[email] Change the e-mail address
 }
email-get-stored = Show all that is stored
email-stored-file = All that is stored about { $name }, in JSON format. Give the file to the person and to nobody else.
email-stored-file-name = stored-data
email-remove = Remove from the group
email-remove-title = Remove { $name } from the group?
email-step-means = { $step ->
    [suspend] The person does not count in the group, and the address is not among the others. You can lift it whenever you like.
    [lift] The person counts in the group again. You vouch for it being the right person.
   *[end] If it is the person’s only group, name, function and e-mail address are erased for good.
 }
email-remove-erases = Name, function and e-mail address are erased for good. Answers to invitations still count, without a name. It can’t be undone.
email-remove-stays = The person stays in their other groups. So name, function and e-mail address remain there.
email-remove-workplaces = { $count ->
    [one] The person is the contact of 1 workplace. Choose another contact there.
   *[other] The person is the contact of { $count } workplaces. Choose other contacts there.
 }
email-remove-yes = Yes, remove
email-removed = Done. { $name } is removed from the group.
email-contact-how = If you choose somebody who takes part by e-mail, the questions at the follow-up come to you. You answer for the person.

## When it does not work

email-not-an-address = That is no e-mail address. It has one @ and a dot after it, and no spaces, for example “name@agency.se”. Write it again.
email-too-long = An e-mail address has at most { $most } characters. This one has { $length }. Write it again.
email-function-needs-letters = I need a function with letters in it. Write it again.
email-function-too-long = The function may have at most { $most } characters. Yours has { $length }. Write a shorter one.
email-already-here = That address is already in the group. Write another, or open Participants by e-mail from the group’s page.
email-taken = Another participant has that address. Write another.
email-draft-gone = What you wrote is no longer here. Start over from Participants by e-mail on the group’s page.
contact-owner-by-email = That person takes part by e-mail and can’t say yes to the card here. Add the card as a function outside the bot.
