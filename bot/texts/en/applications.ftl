## Applying without an invitation

application-offer = You join by an invitation from your coordinator: a link or a QR code. If you have no invitation, you can apply.
application-begin = Apply to join
application-terms = Your application: who coordinates the group sees your name, your municipality, what you work as and the workplace that you write yourself; if nobody answers, the county sees it. 30 days after the answer we remove name, workplace and Telegram id from the application.
application-controller = Who is responsible: the municipality you choose, or the level above while it is not open yet. You see who it is before you send.
application-where = In which municipality do you work?
application-as-what = What do you work as in { $place }?
application-name-is = The application is sent in the name of { $name } when you choose. Would you like to be called something else here? Write it first.
application-name-first = First write what we shall call you. Then choose what you work as, and the application is sent.
application-elsewhere = Choose another municipality

application-own = Your application
application-own-none = You have no application here.
application-is-with = The application to { $place } has been with { $group } since { $since }.
application-goes-on = If nobody answers within three working days, it goes on to the county.
application-was-decided = { $state ->
    [approved] The application to { $place } was approved on { $when }.
   *[declined] The application to { $place } was declined on { $when }.
 }
application-write-workplace = Where in { $place } do you work? Please write the name of your workplace here, so that the coordinator knows who you are.
application-write-again = Is the workplace in { $place } wrong? Write its name again, and it replaces this one.
application-withdraw = Withdraw: { $place }
application-withdrawn = The application is withdrawn.
application-to-start = To the beginning
application-approved-who = Responsible for your data here: { $controller }. Read more: /privacy
application-declined = Your application to { $place } was declined.
application-declined-next = Do you think this is a mistake? Talk to the coordinator in the municipality. Questions and emergency advice are still open to you.
application-reopened = The answer to your application to { $place } was taken back. It is waiting for a new one.
application-waits-already = You already have an application there that is waiting for an answer. Write /start to see it.
application-too-many = At most { $most } applications can be made in 30 days. Talk to the coordinator in your municipality.

## For those who answer

applications-button = Applications
applications-title = Applications to { $group }
applications-none = No application is waiting for an answer.
applications-how = These are waiting for an answer. Open one to approve or decline it.
applications-back = To the applications
application-received = Somebody wants to join
application-received-as = It is an application to join in { $place } as { $kind }.
application-unanswered = Nobody in { $place } has answered for three working days.
application-due = An application to { $place } is waiting for an answer.
application-look = Show the application
application-in-list = { $name }, { $kind }
application-from = { $name } wants to join
application-kind = Works as: { $kind }
application-place = Municipality: { $place }
application-workplace = Workplace: { $workplace }
application-since = Applied: { $when }
application-vouch = Approve only if you know who it is: your yes is the confirmation.
application-not-open = { $place } is not open yet. Fill in who is responsible for personal data, and you can approve.
application-approve = Approve
application-decline = Decline
application-approved-by-you = { $name } is now in { $place }.
application-works-at = { $name } is now one of the staff at { $workplace }.
application-no-such-workplace = No workplace of that kind is registered by the name { $workplace }. Register it under Workplaces and send its link to { $name }.
application-declined-by-you = The application from { $name } is declined.
application-not-reached = I could not reach the person now. They will see the answer when they open the bot.
application-undo-how = Was it a mistake? You can undo it within a day.
application-undo = Undo
application-undo-too-late = More than a day has passed, so the answer can’t be undone.
application-nothing-to-undo = There is no answer to undo.
application-applied-again = The person has applied again already. Answer the new application.
application-rests = { $name } is in the group already but does not count just now. Open the person under Members on the group’s page and decide there.
application-settled = { $state ->
    [approved] The application is already approved.
    [declined] The application is already declined.
   *[withdrawn] The application is withdrawn.
 }
application-settled-notice = { $state ->
    [approved] The application to { $place } is approved.
    [declined] The application to { $place } is declined.
   *[withdrawn] The application to { $place } is withdrawn.
 }
