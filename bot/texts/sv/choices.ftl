## Att välja en kommun

place-how = Välj län, eller skriv en del av kommunens namn.
place-part = { $county } { $first }–{ $last }
place-in-county = Kommunerna i { $county }. Du kan också skriva en del av namnet.
place-other-county = Ett annat län
place-by-county = Välj län i stället
place-found = Det här passar på det du skrev.
place-found-more = Det här passar bäst. { $count } till har det i namnet: skriv lite mer om det är någon av dem.
place-write-more = Det passar på { $count } platser. Skriv lite mer av namnet.
place-none = Jag hittar ingen kommun som heter så. Skriv en annan del av namnet, eller välj län.
