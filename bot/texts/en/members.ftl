## Seats in the group

seats-people = { $count ->
    [0] Nobody is in it yet.
    [one] 1 person is in it.
   *[other] { $count } people are in it.
 }
seats-there = Has: { $kinds }.
seats-missing = Missing: { $kinds }.
seats-full = Every seat is filled.
seat-counted = { $count } { $kind }
seat = { $kind ->
    [police] police
    [customs] customs
    [agent] agent
    [terminal] terminal
    [carrier] letter-carrier office
    [prosecutor] prosecutor
    [authority] another authority
    [county] county coordinator
    [national] national coordinator
   *[coordinator] coordinator
 }
seats-county = { $groups ->
    [0] No municipality has a group yet.
    [one] 1 municipality has a group. { $holes ->
        [0] Every seat in it is filled.
       *[other] It has empty seats.
     }
   *[other] { $groups } municipalities have a group. { $holes ->
        [0] Every seat is filled in all of them.
       *[other] { $holes } of them have empty seats.
     }
 }
seats-nation = The counties
seats-none = No municipality has a group yet.
seats-total = { $groups ->
    [one] 1 group
   *[other] { $groups } groups
 }, { $holes } with empty seats, { $people ->
    [one] 1 person
   *[other] { $people } people
 }.
group-below = The municipalities’ groups
group-counties = The counties

## The members

group-members = Members
members-choose = Choose a person.
members-none = Nobody is in the group.
members-back = To the members
member-label = { $name }, { $kind }
member-label-resting = { $label } ({ $standing ->
    [suspended] suspended
   *[unconfirmed] waits to be confirmed
 })
member-look = Show the person
member-what = In { $group } as { $kind }.
member-works-at = Works at { $workplace }.
member-since = In since { $day }.
member-standing = { $standing ->
    [suspended] Suspended: has no rights and gets nothing that is sent.
   *[unconfirmed] Waits until somebody confirms: has no rights and gets nothing that is sent yet.
 }
member-step = { $step ->
    [confirm] Yes, it is the right person
    [reject] No, that is wrong
    [suspend] Suspend now
    [lift] Lift the suspension
   *[end] End the membership
 }
member-ask = { $step ->
    [suspend] Suspend { $name }?
    [lift] Lift the suspension of { $name }?
   *[end] End the membership of { $name }?
 }
member-ask-means = { $step ->
    [suspend] It holds at once, also for buttons that have been sent already. The person is told. You can lift it whenever you like.
    [lift] The person gets their rights back, and what is sent. You vouch for it being the right person.
   *[end] The person gets nothing more that is sent and can’t press the group’s buttons. They are told. To come back they need a new invitation.
 }
member-yes = { $step ->
    [suspend] Yes, suspend now
    [lift] Yes, lift it
   *[end] Yes, end it
 }
member-back = No, go back
member-taken = { $step ->
    [confirm] Done. { $name } is confirmed.
    [reject] Done. { $name } is not in.
    [suspend] Done. { $name } is suspended.
    [lift] Done. The suspension of { $name } is lifted.
   *[end] Done. { $name } is no longer in.
 }
member-gone = The person is no longer in the group.
member-step-done = That has been done already: things have changed for { $name }. Open the person again to see how they stand.
member-yourself = You can’t do that to yourself. Would you like to stop? Open Settings and choose Leave the group.

## When somebody needs to be confirmed

vouch-title = Somebody is waiting for you to confirm
vouch = Do you know { $name }? The person has joined { $group } as { $kind }.
vouch-until-then = Until then the person has no rights and gets nothing that is sent.
joined-waits = You have no rights in { $group } yet. First { $names } confirms that it is you. I write to you here when that is done.
joined-waits-for-somebody = You have no rights in { $group } yet. First somebody who leads the group confirms that it is you. I write to you here when that is done.
you-are-confirmed = You are confirmed now
you-are-confirmed-as = You are in { $group } as { $kind }. Open the menu to see what you can do.
you-are-rejected = You are not in { $group } as { $kind }: the one who was to confirm you did not recognise you. Talk to the person who invited you.
reconfirm-title = Is it still right?
reconfirm = { $name } is in { $group } as { $kind }. It is a year since somebody confirmed it. If nobody answers within 30 days the membership is suspended.
reconfirm-yes = Yes, it is right
reconfirm-no = No, end it
you-are-suspended = Your membership is suspended
you-are-suspended-as = You have no rights in { $group } as { $kind } right now. Talk to whoever leads the group or to the county.
your-suspension-is-over = The suspension is lifted. You are in { $group } as { $kind } again.
you-are-out = Your membership in { $group } as { $kind } has ended. Questions and emergency advice are open to you all the same.
you-have-lapsed = Nobody has confirmed that you are still in { $group } as { $kind }. So you have no rights there right now. Talk to whoever leads the group or to the county.
member-lapsed-line = { $name } in { $group } was suspended: nobody confirmed within 30 days. You can lift it.
where-unconfirmed = You are waiting for somebody to confirm you as { $kind } in { $group }.
where-suspended = Your membership in { $group } as { $kind } is suspended.
where-nowhere = You are not in any group now.

## Invitations

group-invitations = Invitations
invite-coordinator = Coordinator: a link for one person
invite-county = County coordinator: a link for one person
invite-role-made = The link is valid until { $until } and for one person only, who becomes { $role ->
    [county] county coordinator
   *[coordinator] coordinator
 }. When the person has joined I ask you whether it is the right one. Only then the role counts.
invitations-to = Open invitations to { $group }
invitations-choose = Choose an invitation to look at it or to withdraw it.
invitations-none = There is no open invitation.
invitations-back = To the invitations
invitation-for-one = { $role ->
    [coordinator] A coordinator
    [county] A county coordinator
    [national] A national coordinator
   *[member] One person
 }
invitation-for-many = Staff, { $left } places left
invitation-for-staff = { $workplace }, { $left } places left
invitation-label = { $what }, until { $until }
invitation-made-by = Made by { $name }.
invitation-made-at-server = Made by whoever runs the bot.
invitation-until = Valid until { $day }.
invitation-withdraw-means = If you withdraw it the link lets nobody else in. Those who have joined already stay.
invitation-withdraw = Withdraw
invitation-withdrawn = Done. The invitation is withdrawn.
invitation-gone = That invitation is no longer open.

## Leaving a group

leave = Leave the group
leave-which = Which group would you like to leave?
leave-none = You are not in any group.
leave-ask = Would you like to leave { $group }?
leave-means = You get nothing more that is sent to the group. Meetings and follow-ups stay with the group. To come back you need a new invitation.
leave-yes = Yes, leave the group
leave-stay = No, stay
leave-to-whom = Who takes over { $group }?
leave-to-whom-means = The person becomes coordinator when you leave. Meetings and follow-ups stay with the group, and the county is told who takes over.
leave-to-nobody = None of them
leave-ask-heir = Would you like to leave { $group } and let { $name } take over?
left = You have left { $group }
left-means = Thank you for all you have done. Questions and emergency advice are open to you all the same.
left-already = You are not in that group.
heir-gone = That person can’t take over: they are no longer in the group. Choose somebody else.
you-follow = You are coordinator now
you-follow-in = The coordinator of { $group } has stopped and asked you to take over. Meetings and follow-ups are on the group’s page. Does it not suit you? Get in touch with the county.
succeeded-line = { $name } has taken over as coordinator in { $group }.
left-line = { $name } has left { $group }. If they were the contact of a workplace you need to choose another.
lead-missing-line = Nobody leads { $group } now. Invite somebody.
