## Newsletters that go out before or after a meeting

relative-choose = Before or after a meeting
relative-when = How long before or after the meeting?
relative-how = Choose, or write. For example “3 working days before the next meeting”, “the day after the next meeting at 13:00” or “2 working days before every cooperation meeting”.
relative-meeting = { $kind ->
    [working_group] working-group meeting
    [cooperation] cooperation meeting
    [visit] workplace visit
    [followup] follow-up
    [training] instructor training
    [chiefs] managers’ group meeting
    [conference] conference
   *[any] meeting
 }
relative-distance = { $days ->
    [one] 1 working day
   *[other] { $days } working days
 } { $side ->
    [b] before
   *[a] after
 } { $which ->
    [every] every
   *[next] the next
 } { $meeting }
relative-rule = { $distance }, at { $time }
relative-next-is = Next meeting: { $kind }, { $when }.
relative-every = Meetings that are called:
relative-leaves-for = { $leaves }, meeting { $meeting }
relative-later-too = It also holds for meetings that are called later.
relative-none-called = { $kind ->
    [any] No meeting has been called yet.
   *[one] No such meeting has been called yet.
 } { $which ->
    [every] The letter gets a time for every meeting that you call.
   *[next] The letter gets its time when you call one.
 }
relative-gone-for = The next { $meeting } is { $when }. The time { $days ->
    [one] one working day
   *[other] { $days } working days
 } before it has already passed. Choose another time.
relative-gone = The time before the next meeting has already passed. Choose another time.
relative-too-many = Choose 1 to { $most } working days before or after the meeting.
relative-not-understood = I don’t understand how long before or after the meeting. Write for example “3 working days before the next meeting” or “the day after the next meeting at 13:00”.
relative-line = { $title }: { $distance } ({ $when })
relative-line-waits = { $title }: { $distance } (no meeting is called yet)
relative-waits-short = Waiting for a meeting
