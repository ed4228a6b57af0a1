## Nyhetsbrev som går ut före eller efter ett möte

relative-choose = Före eller efter ett möte
relative-when = Hur långt före eller efter mötet?
relative-how = Välj, eller skriv. Till exempel ”3 arbetsdagar före nästa möte”, ”dagen efter nästa möte kl. 13” eller ”2 arbetsdagar före varje samverkansmöte”.
relative-meeting = { $kind ->
    [working_group] arbetsgruppsmöte
    [cooperation] samverkansmöte
    [visit] arbetsplatsträff
    [followup] uppföljning
    [training] instruktörsutbildning
    [chiefs] chefsgruppsmöte
    [conference] konferens
   *[any] möte
 }
relative-distance = { $days ->
    [one] 1 arbetsdag
   *[other] { $days } arbetsdagar
 } { $side ->
    [b] före
   *[a] efter
 } { $which ->
    [every] varje
   *[next] nästa
 } { $meeting }
relative-rule = { $distance }, kl. { $time }
relative-next-is = Nästa möte: { $kind } { $when }.
relative-every = Möten som är kallade:
relative-leaves-for = { $leaves }, möte { $meeting }
relative-later-too = Det gäller också möten som kallas senare.
relative-none-called = { $kind ->
    [any] Inget möte är kallat än.
   *[one] Inget sådant möte är kallat än.
 } { $which ->
    [every] Brevet får en tid för varje möte som ni kallar till.
   *[next] Brevet får sin tid när ni kallar till ett.
 }
relative-gone-for = Nästa { $meeting } är { $when }. Tiden { $days ->
    [one] en arbetsdag
   *[other] { $days } arbetsdagar
 } före mötet har redan varit. Välj en annan tid.
relative-gone = Tiden före nästa möte har redan varit. Välj en annan tid.
relative-too-many = Välj 1 till { $most } arbetsdagar före eller efter mötet.
relative-not-understood = Jag förstår inte hur långt före eller efter mötet. Skriv till exempel ”3 arbetsdagar före nästa möte” eller ”dagen efter nästa möte kl. 13”.
relative-line = { $title }: { $distance } ({ $when })
relative-line-waits = { $title }: { $distance } (inget möte är kallat än)
relative-waits-short = Väntar på möte
