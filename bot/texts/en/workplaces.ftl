workplaces-title = Workplaces in { $group }
workplaces-none = No workplace is registered yet.
workplace-register = Register a workplace
workplace-which-kind = What kind of workplace is it?
workplace-kind = { $kind ->
    [agent] Agent
    [terminal] Terminal
   *[carrier] Letter-carrier office
 }
workplace-name = What is the workplace called?
workplace-name-how = Write its name, for example “ICA Hortlax”.
workplace-contact = Who is the contact at { $workplace }?
workplace-contact-how = The contact gets the questions at follow-ups. They must be in the group.
workplace-contact-none = Nobody yet
workplace-state = { $state ->
    [certified] Certified up to and including { $until }
    [expired] The certification ended on { $until }
   *[registered] Registered, not certified
 }
workplace-contact-is = Contact: { $name }
workplace-contact-missing = No contact
workplace-staff = { $count ->
    [one] 1 of the staff is in the bot.
   *[other] { $count } of the staff are in the bot.
 }
workplace-invite = Invite the staff
workplace-set-contact = Choose a contact
workplace-certify = Certify
workplace-renew = Renew the certification
workplace-certify-title = Certify { $workplace }?
workplace-certify-what =
    Confirm that
    – the staff have been to a cooperation meeting
    – somebody is responsible at the workplace
    – the routine is known
    – the workplace has undertaken to take part in the network and in follow-ups
    – the decal has been handed out.
workplace-certify-yes = Yes, certify
workplace-certify-no = Not yet
workplace-certified = { $workplace } is certified up to and including { $until }.
workplace-plan = Follow-ups that come by themselves:
workplace-needs-contact = { $workplace } needs a contact before it can be certified.
workplace-certified-already = { $workplace } is already certified.
workplace-gone = That workplace no longer exists.
workplace-you-are-contact = You are the contact. You will hear from me when it is time for a follow-up.
workplace-not-yours = This is for the contact at the workplace.
workplace-back = All workplaces
workplace-contact-left = That person is no longer in the group. Choose somebody else.
