## Grupper som arbetar för flera kommuner

covering-button = Täcker också
covering-title = { $group } täcker också
covering-none = Ingen annan kommun. En grupp kan göra arbetet för en kommun som saknar egen grupp.
covering-who = Länet bestämmer vilka kommuner gruppen täcker.
covering-add = Lägg till en kommun
covering-remove = Ta bort { $place }
covering-which = Vilken kommun täcker gruppen också?
covering-own = Det är gruppens egen kommun.
covering-has-group = Den kommunen har en egen grupp.
covering-by-another = Den kommunen täcks redan av en annan grupp.
