digest-title = Dagens sammanfattning
digest-more = … och { $count } till.
digest-show-all = Visa allt som väntar
