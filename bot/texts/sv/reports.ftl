report-parts = Per ort och roll
report-places = Per ort
report-kinds = Per roll
report-line = { $uncertain ->
    [0] { $name }: { $count } av { $all }
    [one] { $name }: { $count } av { $all }, 1 osäker
   *[other] { $name }: { $count } av { $all }, { $uncertain } osäkra
 }
report-chats = Gruppchattar
report-missed = Vilka nådde det inte?
report-missed-why = { $who }. { $why }.
report-missed-mail = { $who }. Skicka själv till { $email }.
report-missed-uncertain = { $who }. Osäkert om det kom fram.
report-none = Det nådde alla.
report-back = Tillbaka till rapporten
report-gave-up = { $count ->
    [one] 1 brev gick inte att skicka fast jag försökte { $tries } gånger. Det är troligen fel på själva brevet: korta texten eller byt fil, och skicka ett nytt.
   *[other] { $count } brev gick inte att skicka fast jag försökte { $tries } gånger. Det är troligen fel på själva brevet: korta texten eller byt fil, och skicka ett nytt.
 }
report-below = Nyhetsbrevet är klart. Rapporten står längre ner.
