digest-title = Dagens sammanfattning
digest-more = … och { $count } till.
digest-counted = { $line } ({ $count } stycken)
digest-show-all = Visa allt som väntar
