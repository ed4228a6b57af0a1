## Groups that have come to a stop

dormant-line = { $why ->
    [meetings] { $group } has had no meeting for { $days } days, and none is planned.
   *[followups] { $group } has more than { $most } follow-ups that have waited for an answer for more than { $days } days.
 }
dormant-go-on = { $why ->
    [meetings] Call a meeting: { $place }
   *[followups] The follow-ups: { $place }
 }
dormant-in-county = { $count ->
    [one] One group in { $county } has come to a stop.
   *[other] { $count } groups in { $county } have come to a stop.
 }
dormant-show = Which ones in { $county }?
dormant-button = Groups that have come to a stop
dormant-title = Groups that have come to a stop: { $place }
dormant-none = No group has come to a stop.
dormant-why = { $why ->
    [meetings] no meeting, came to a stop on { $since }
   *[followups] follow-ups unanswered, came to a stop on { $since }
 }
dormant-not-led = nobody coordinates the group
dormant-rule = A group counts as stopped when it has had no meeting for { $days } days and has none planned, or has more than { $most } follow-ups unanswered for more than { $overdue } days.
overdue-title = { $group }: follow-ups without an answer
overdue-none = No follow-up has waited for an answer for more than { $days } days.
overdue-since = { $workplace }: waiting since { $day }
overdue-what = Get in touch with the workplace. If its contact has left, choose a new one on the workplace’s page.
