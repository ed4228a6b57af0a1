audience-choose = Choose readers
audience-title = Who is to get the letter?
audience-how = Tap those who are to have it. If you choose nobody it goes to all.
audience-chosen = Chosen: { $label }
audience-to = { $people ->
    [one] To { $audience }: 1 person.
   *[other] To { $audience }: { $people } people.
 }
audience-who-where = { $who } in { $where }
audience-all = everybody
kind-many = { $kind ->
    [agent] agents
    [terminal] terminal workers
    [carrier] letter carriers
    [police] police officers
    [customs] customs officers
    [prosecutor] prosecutors
    [authority] representatives of authorities
    [county] county coordinators
    [national] national coordinators
   *[coordinator] coordinators
 }
audience-nowhere = no group
audience-groups = { $count } groups
audience-counties = { $count } counties
audience-all-in-county = all groups in { $county }
audience-all-in-nation = all groups in the country
audience-own = Only { $group }
audience-network = The county network
audience-chiefs = The chiefs’ group
audience-only = Only: { $conditions }.
audience-role = { $role ->
    [coordinator] coordinators
    [county] county coordinators
    [national] national coordinators
   *[member] members without a duty
 }
audience-state = { $state ->
    [certified] certified workplace
    [expired] certification that has ended
   *[registered] workplace without certification
 }
audience-language = reads in { $language }
audience-chats = { $count ->
    [one] In the group chat as well.
   *[other] In { $count } group chats as well.
 }
audience-chats-read-all = In the group chats as well. There everybody reads it, whomever you have chosen.
audience-no-chats = Not in the group chats.
audience-no-chats-filtered = Not in the group chats, since everybody reads there.
audience-opted-out = { $count ->
    [one] 1 person does without the topic and is not counted.
   *[other] { $count } people do without the topic and are not counted.
 }
audience-places = Which groups?
audience-filters = More conditions
audience-filters-how = The letter goes only to those who match what you choose. If you choose nothing, everybody counts.
audience-chats-on = Send to the group chats
audience-chats-off = Don’t send to the group chats
audience-everybody = Remove all conditions
audience-names = Show the names
audience-names-title = The letter goes to
audience-reader = { $name }, { $kind }, { $place }
audience-none = Nobody at the moment.
audience-back = Back to the readers
audience-nobody = The letter has no readers. Choose at least one group.

audience-saved = Saved choices
audience-saved-how = All of you who lead the group have the same choices. Who belongs to one is found anew every time.
audience-saved-none = You have not saved any choice yet.
audience-save = Save this choice
audience-saved-back = Back to the choices
audience-name-ask = What shall the choice be called?
audience-name-how = { $audience }. Write a short name.
audience-name-taken = There is a choice called { $name } already. Write another name.
audience-too-many = You have { $most } saved choices already. Remove one first.
audience-remove = Remove
audience-remove-ask = Remove the choice { $name }?
audience-remove-yes = Yes, remove
audience-gone = That choice is no longer there.
