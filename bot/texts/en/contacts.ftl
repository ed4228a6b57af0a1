## Who do I call?

contacts-emergency = Urgent or dangerous: call 112
contacts-police = Not urgent: call the police on 114 14.
contacts-when-joined = Whom to call where you live and work is shown once you have joined. You join by an invitation from your coordinator. Write /start and I will tell you more.
contacts-which-place = For which place?
contacts-none = No other contacts have been added yet. Ask your coordinator.
contacts-none-of-yours = No other contacts have been added yet. Add those whom one should call, such as the contact person of the police.
contacts-of-carriers = The carriers
contacts-of-nation = The whole country
contacts-back = All contacts
contacts-not-yours = Those contacts are for the people in that group.

carrier = { $carrier ->
    [postnord] PostNord
    [dhl] DHL
    [schenker] DB Schenker
    [bring] Bring
   *[other] Another carrier
 }
contact-of-carrier = { $carrier }: { $function }
contact-line = { $function }: { $phone }
contact-phone = Phone: { $phone }
contact-hours = Hours: { $hours }
contact-deputy = Deputy: { $deputy }
contact-deputy-phone = The deputy’s phone: { $phone }
contact-for-carrier = For items carried by: { $carrier }
contact-confirmed = Confirmed { $day }.
contact-not-confirmed = not confirmed since { $day }
contact-copy = Copy { $phone }
contact-save = Save to my phone
contact-look = Show the card
contact-gone = That contact card is no longer there.

## Your own card

contact-answer = Answer: { $function }
contact-waits-for-you = Nobody sees the card until you have answered.
contact-waits = Waiting for an answer from { $name }. The card is not shown yet.
contact-with-name = Show my name as well
contact-without-name = Show only the function
contact-decline = No thanks
contact-proposed = A contact card is waiting for your answer
contact-proposed-what = Whoever coordinates { $group } would like to add you to its contacts. The people in the group would then see the card. It is voluntary, and you can change it or take it away whenever you like.
contact-decided = Thank you! This is how the card is shown.
contact-decided-what = You can change it or take it away whenever you like, under “Who do I call?”.
contact-declined = All right. The card has been removed, and the number is not kept.
contact-accepted-already = The card is shown already. You can take it away under “Who do I call?”.
contact-not-your-card = Somebody else decides about that card.
contact-still-right-title = Is the card still right?
contact-still-right-what = Half a year has passed. The people in { $group } rely on the contacts being right.
contact-yes = Yes
contact-still-right = It is still right
contact-thanks = Thank you! The card is confirmed.
contact-change = Change
contact-which-part = What would you like to change?
contact-part = { $part ->
    [function] Function
    [phone] Phone
    [hours] Hours
    [deputy] Deputy
    [deputy_phone] The deputy’s phone
   *[carrier] Carrier
 }
contact-empty = Remove this
contact-remove = Take away
contact-remove-title = Take the card away?
contact-remove-what = Nobody will see it any more, and the number is not kept.
contact-remove-yes = Yes, take it away
contact-remove-no = No, keep it
contact-removed = The card has been taken away.

## The group’s contact cards

menu-contacts = Who do I call?
menu-contact-cards = Contact cards
command-contacts = Whom to call
contact-cards-title = Contact cards of { $group }
contact-cards-none = No cards yet. Add whom to call, such as the contact at the police or the security department of PostNord.
contact-cards-back = All contact cards
contact-line-waits = { $function } – waiting for an answer from { $name }
contact-card-add = Add a card
contact-card-whose = Whose card is it?
contact-card-whose-how = A member is asked first, and decides what is shown.
contact-card-own = My own
contact-card-member = A member of the group
contact-card-outside = A function outside the bot
contact-card-which-member = Which member?
contact-card-member-how = You fill in the card. Then the member answers yes or no.
contact-card-nobody = Nobody else is in the group yet. Invite people first, or add a function outside the bot.
contact-ask = { $part ->
    [function] Which function is it?
    [phone] Which phone number?
    [hours] At which hours can one call?
    [deputy] Whom does one call when nobody answers?
    [deputy_phone] Which number does the deputy have?
   *[carrier] Is the card about a certain carrier?
 }
contact-ask-how = { $part ->
    [function] Write for example “Contact at the police”. Write the function, not the person’s name.
    [phone] Write a work number, such as 0911-123 45, 070-123 45 67 or 114 14.
    [hours] Write for example “weekdays 8–16”.
    [deputy] Write a function, such as “Officer on duty”.
    [deputy_phone] Write a work number, such as 010-123 45 67.
   *[carrier] Choose it, or skip.
 }
contact-skip = Skip
contact-check-title = Is this right?
contact-check-own = The people in the group will see the card. Would you like to show your name?
contact-check-member = The member gets the card and answers yes or no. It is not shown before that.
contact-check-outside = The people in the group will see the card. You are asked every half year whether it is still right.
contact-hint = This is a mobile number. Is it a work number? Private numbers do not belong here.
contact-save-card = Save the card
contact-ask-member = Ask the member
contact-start-over = Start over
contact-saved = The card is saved.
contact-asked-member = { $name } has been asked.
contact-accepted-line = The contact card “{ $function }” is now shown.
contact-declined-line = The contact card “{ $function }” became a no. Ask somebody else.
contact-withdrawn-line = The contact card “{ $function }” has been taken away.
contact-unconfirmed-line = The contact card “{ $function }” is not confirmed. Check that it is right.

## When something can’t be done

contact-part-needed = This can’t be skipped.
contact-needs-letters = I need a few words with letters or digits in them. Please write again.
contact-too-long = The text is too long: { $length } characters. At most { $most } fit. Please write less.
contact-draft-gone = You are no longer working on that card. Start over under Contact cards.
contact-owner-left = That person is not in the group. Choose somebody else.
contact-too-many = The group has { $most } cards already. Take one away first, so that the list can be read in a hurry.
phone-not-understood = That is no phone number I understand. Write a number, such as 070-123 45 67, +46 70 123 45 67 or 114 14.
phone-is-112 = 112 always stands first, for everybody. Write the number for when it is not urgent.
