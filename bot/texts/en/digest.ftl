digest-title = Today’s summary
digest-more = … and { $count } more.
digest-show-all = Show all that waits
