## What we expect of one another

expectations-title = Our expectations of one another
expectations-button = Expectations
expectations-agreed = Agreed in the group on { $day }.
expectations-not-agreed = Not agreed yet.
expectations-changed = The text has changed since you agreed.
expectations-how = Go through the cards at a meeting. Then say here that the group has agreed, once a year.
expectations-agree = The group has agreed
expectations-all = All cards
expectations-own = We have also agreed on
expectations-add = Add something of our own
expectations-rewrite = Change our own
expectations-now =
    It says now:
    { $words }
expectations-remove = Remove our own
expectations-back = Back to the card
expectations-which-day = On which day did you agree?
expectations-which-day-how = Choose a day, or write it with the year, for example “3 March 2026”.
expectations-today = Today
expectations-met = Latest meeting, { $day }
expectations-day-not-understood = I don’t understand which day that is. Write it with the year, for example “3 March 2026”.
expectations-day-to-come = That day is still to come. Write the day with the year, for example “3 March 2026”.
expectations-day-too-old = That day is more than a year ago. Go through the cards again at the next meeting, and agree anew.
expectations-write = { $kind }: what have you also agreed on?
expectations-write-how = Write briefly, one thing on each line, at most { $most } characters. No names, and nothing about a particular item. What you write replaces what was there before.
expectations-agreed-line = Your group has agreed on what you expect of one another.

## The cards

expectation-part = { $part ->
    [may] We may
    [must] We shall
    [not] We must not
   *[ours] This you can expect of us
 }
expectation = { $card ->
    [police-may]
        receive tips about crime in the post from those who work there
        ask for information when we suspect a crime that can lead to a year in prison or more
    [police-must]
        tell you where to call: 114 14, or 112 in danger
        show who we are, and our basis in law, when we ask for information
    [police-not]
        tell the group about a particular item, tip or investigation
        ask anybody to open an item for us
    [police-ours]
        We come to cooperation meetings and answer questions.
        We tell in general terms how things stand and what the tips have led to.
        We gladly come along to your staff meeting.
    [customs-may]
        examine letters and parcels in customs controls
        ask a company to keep an item for at most six hours
    [customs-must]
        receive the companies’ notifications of suspected items from other countries
        show who we are, and our basis in law, when we ask for something
    [customs-not]
        tell the group about a particular item or control
        ask anybody to open an item for us
    [customs-ours]
        We come to cooperation meetings and answer questions.
        We tell in general terms what is smuggled by post and what it can look like.
        We gladly come along to your staff meeting.
    [agent-may]
        tell the police or Customs ourselves if we suspect a crime that can lead to prison
        choose not to: since 2 January 2023 the law gives us a possibility, not a duty
    [agent-must]
        follow the shop’s routine and tell the manager
        tell the manager at once when a suspected item comes from another country: the company must notify Customs
        call 112 in danger, otherwise 114 14
    [agent-not]
        open an item
        tell anybody but the manager, the police and Customs about letters (anything addressed up to 2 kg)
        tell the customer, or write in a group chat, that something is held
    [agent-ours]
        We come to the cooperation meeting, or receive you at our staff meeting.
        We have a contact who answers the follow-ups.
    [terminal-may]
        tell the police or Customs ourselves if we suspect a crime that can lead to prison
        choose not to: since 2 January 2023 the law gives us a possibility, not a duty
    [terminal-must]
        put the item aside unopened by the routine and tell the manager
        tell the manager at once when a suspected item comes from another country: the company must notify Customs
        call 112 in danger, otherwise 114 14
    [terminal-not]
        open an item
        tell anybody but the manager, the police and Customs about letters (anything addressed up to 2 kg)
        tell that an item is being checked or held
    [terminal-ours]
        We take part in the working group and tell in general terms what we see in the flow.
        We have a contact who answers the follow-ups.
    [carrier-may]
        tell the police or Customs ourselves if we suspect a crime that can lead to prison
        choose not to: since 2 January 2023 the law gives us a possibility, not a duty
    [carrier-must]
        follow the office’s routine and tell the manager
        tell the manager at once when a suspected letter comes from another country: the company must notify Customs
        call 112 in danger, otherwise 114 14
    [carrier-not]
        open an item
        tell anybody but the manager, the police and Customs about letters (anything addressed up to 2 kg)
        question or warn the addressee, or tell anybody that something is held
    [carrier-ours]
        We take part in the working group and raise what worries us on the round, without names and addresses.
        We have a contact who answers the follow-ups.
    [coordinator-may]
        call meetings, invite people and certify workplaces
        take questions further to the county
    [coordinator-must]
        gather the working group and arrange cooperation meetings
        follow up the workplaces that are certified
    [coordinator-not]
        receive information about a particular item or a particular customer
        pass tips on: whoever wants to tip calls 114 14 themselves, or 112 when it is urgent
   *[coordinator-ours]
        We lead the cooperation meetings and gladly come to your staff meeting.
        We answer your questions, or find out the answer.
        We keep the contact cards up to date.
 }
