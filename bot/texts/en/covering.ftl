## Groups that work for several municipalities

covering-button = Also covers
covering-title = { $group } also covers
covering-none = No other municipality. A group can do the work for a municipality that has no group of its own.
covering-who = The county decides which municipalities the group covers.
covering-add = Add a municipality
covering-remove = Remove { $place }
covering-which = Which municipality does the group cover as well?
covering-own = That is the group’s own municipality.
covering-has-group = That municipality has a group of its own.
covering-by-another = That municipality is already covered by another group.
