## Joining

choose-language = Which language would you like?
welcome-stranger =
    Hello! I am the bot of { $method }.
    Questions and emergency advice are open to everybody: just write here.

terms-title = Before you join
terms =
    Why: to call meetings, send newsletters and follow up workplaces.
    Legal basis: public interest, not consent. Taking part is voluntary.
    We keep: your Telegram id, the name you choose, language, what you work as and where, your group, your answers and your questions to the coordinator.
    How long: until you erase it with /forget, or the municipality disposes of it.
    Who sees it: those who coordinate your group, the county and the nation, and whoever runs the server. Messages pass through Telegram, outside the EU.
    Your rights: you can read everything with /mydata, correct your name in the settings and have everything removed with /forget.
terms-never = Never write about a particular item here: no names, addresses or parcel numbers.
terms-go-on = I have read this, go on
terms-controller = Who is responsible: { $controller }.
terms-controller-in = Responsible in { $places }: { $controller }.
terms-officer = Questions and corrections: the data protection officer, { $officer }.
terms-officer-in = Data protection officer: { $officer }.
terms-no-officer = Questions and corrections: talk to your coordinator.
terms-registrar = Public records: the registrar, { $registrar }.
controller-unknown = the municipality or county that leads the group

choose-kind = What do you work as?
choose-kind-in = This is for { $group }.
choose-name = What shall we call you?
    Choose the name or write another.
choose-name-typed = What shall we call you? Write your name.
name-needs-letters = I need a name with letters or digits in it. Please write it again.
name-is-question = This looks like a question, not a name. A first name is enough. Please write it, and then ask again.
name-too-long = A name may have at most { $most } characters. Yours has { $length }. Please write a shorter one.
joined = Welcome, { $name }!
joined-where = You are now in { $group } as { $kind }.
joined-workplace = You work at { $workplace }.
works-at-ask = Do you work at { $workplace }?
works-at-ask-how = You are already in { $group }. If you say yes, the coordinator knows that you work there, as { $kind }.
works-at-yes = I work at { $workplace }
works-at-already = I know already that you work at { $workplace }.
joined-next = Newsletters and invitations to meetings come here. Do you have a question? Just write it in the chat.

kind = { $kind ->
    [agent] a parcel agent
    [terminal] terminal staff
    [carrier] a letter carrier
    [police] a police officer
    [customs] a customs officer
    [prosecutor] a prosecutor
    [authority] a representative of an authority
    [county] county coordinator
    [national] national coordinator
   *[coordinator] coordinator
 }
kind-button = { $kind ->
    [agent] Agent (shop)
    [terminal] Terminal
    [carrier] Letter-carrier office
    [police] Police
    [customs] Customs
    [prosecutor] Prosecutor
    [authority] County board or another authority
    [county] County coordinator
    [national] National coordinator
   *[coordinator] Coordinator
 }
group-municipality = the working group in { $place }
group-county = the county network in { $place }
group-chiefs = the chiefs’ group in { $place }
group-nation = the national network

## When an invitation does not work

invitation-unknown = I do not recognise the invitation. Check that you got the whole link, or ask the coordinator for a new one.
invitation-revoked = The invitation has been withdrawn. Ask the coordinator for a new one.
invitation-expired = The invitation has expired. Ask the coordinator for a new one.
invitation-used-up = The invitation has already been used. Ask the coordinator for a link of your own.
invitation-not-open = The municipality has not opened yet, so the invitation does not work. Talk to whoever invited you, and try again when it is settled.
invitation-for-another = This invitation is meant for somebody else. Ask the coordinator for a link of your own.
already-member = You are already in the group.

## Inviting

invite-who = Whom would you like to invite to { $group }?
invite-not-open = { $place } is not open yet. { $roles ->
    [0] Fill in who is responsible for personal data, and you can invite people.
   *[other] Invite a coordinator already now. Others you can invite once it is filled in who is responsible for personal data.
 }
invite-many = Staff: one link for many
invite-one = Police, customs or one single person
invite-chief = Chief: a link for one person
invite-many-made = The link is valid until { $until } and for at most { $uses } people. It lets in agents, terminal staff and letter carriers.
invite-one-made = The link is valid until { $until } and for one person only.
invite-qr = QR code to show or to print
invite-qr-how = Scan the code with your phone’s camera to join { $group }. It is valid until { $until }.
invite-how = Pass the link on. If it can't be opened, the person can write this to the bot:

## Settings

settings-title = Settings
settings = You are called { $name } here. Language: English.
change-name = Change my name
name-changed = Done. Your name here is { $name } now.
language-changed = Done. I will write in English from now on.
