## The menu, and what is always there

menu-title = What would you like to do?
menu-where = You are in { $group } as { $kind }.
menu-emergency = Emergency: call 112
menu-today = Today
menu-ask = Ask a question
menu-meetings = Meetings
menu-newsletter = Write a newsletter
menu-call = Call a meeting
menu-workplaces = Workplaces
menu-invite = Invite
menu-group = The group
menu-answers = The answers
menu-settings = Settings
menu-back = To the menu
page-of = Page { $number } of { $all }
page-before = Previous
page-after = Next
and-more = { $count } more
below-emergency = Emergency
below-menu = Menu

help-title = How the bot works
help =
    Write a question in your own words, and I find the answer.
    /emergency – what to do if something leaks or smells, or someone feels ill
    /contacts – whom to call
    /menu – all you can do
    /today – what waits for you
    /settings – language, expectations and your data
    /cancel – stop what you are doing
help-stranger =
    Write a question in your own words, and I find the answer.
    /emergency – what to do if something leaks or smells, or someone feels ill
    /contacts – whom to call
    /start – join, or apply to
    /privacy – what happens to your data
    /cancel – stop what you are doing
help-never = I do not alert anyone. Call 112 when it is urgent. Never write about a particular item here.

command-menu = All you can do
command-today = What waits for you
command-emergency = What to do in an emergency
command-ask = Ask a question
command-meetings = My meetings
command-archive = Newsletters you have got
command-newsletter = Write a newsletter
command-call = Call a meeting
command-workplaces = Workplaces and certification
command-invite = Invite somebody
command-settings = Language and settings
command-help = How the bot works
command-cancel = Stop what you are doing
command-link = Link this group

## When something can't be done

not-allowed = Only those who coordinate the group may do this.
not-a-member = This is for those who take part. You join by an invitation from your coordinator. If you have none, write /start and apply. You can ask questions all the same.
members-only = This button is for those who are in the group.
button-unknown = That button is no longer valid. Open the menu and try from there.
command-unknown = I do not know that command. Open the menu or write your question.
words-only = I can only read text. Write it in words and I will help you. I have not saved what you sent.
forwarded = Please do not forward messages here: they may hold facts about others. I have not saved it. Write your question in your own words.
text-too-long = The text is too long: { $length } characters. At most { $most } fit. Shorten it and send it again.
too-fast = That was a little fast. Wait a moment and press again.
nothing-to-cancel = There is nothing to cancel.
cancelled = Stopped. Nothing has been sent.
went-wrong = Something went wrong on my side. What you were doing is still there. Try again in a while. If it is urgent: call 112.
private-only = Write to me in our own chat, and I will answer there.
private-open = Open our chat
bot-description = The bot of { $method }. Ask what to do with a suspicious item. The bot does not alert anyone: call 112.
greeting = Hello { $name }!
menu-which-group = For which group?
