digest-title = Today’s summary
digest-more = … and { $count } more.
digest-counted = { $line } ({ $count } of them)
digest-show-all = Show all that waits
