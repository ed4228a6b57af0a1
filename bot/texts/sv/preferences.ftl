## Så når boten dig: ämnen, tider och e-post

preferences-title = Så når boten dig
preferences-topics = Nyhetsbrev
preferences-topic-is = { $turn ->
    [off] { $topic }: nej tack
   *[on] { $topic }: ja
 }
preferences-topic-do = { $turn ->
    [off] Sluta få: { $topic }
   *[on] Få igen: { $topic }
 }
preferences-undertaken = Kallelser till möten och frågor om er certifiering kommer ändå. De hör till det som arbetsplatsen har åtagit sig.
preferences-hours-title = När jag skriver till dig
preferences-hours = { $days ->
    [whenever] när som helst
    [every] alla dagar kl. { $opens }–{ $closes }
   *[working] arbetsdagar kl. { $opens }–{ $closes }
 }
preferences-hours-are = Nu: { $hours }.
preferences-hours-what-waits = Andra tider är lugna timmar: då väntar jag med att skriva. Svar på det du skriver och trycker kommer ändå direkt, och brådskande nyhetsbrev väntar inte. Ska du på ett möte kan en påminnelse komma { $near }. Mejl kan komma när som helst.
preferences-hours-change = Ändra tider
preferences-hours-own = Egna tider
preferences-hours-others = Se förslagen
preferences-hours-write = Vilka tider passar dig?
preferences-hours-write-how = Skriv till exempel 7–16. Det gäller arbetsdagar. Skriv 7–16 alla dagar om helger också går bra.
preferences-hours-unclear = Jag förstod inte tiderna. Skriv två klockslag samma dygn, det tidigare först, till exempel 7–16 eller 9.30–20 alla dagar.
preferences-mail-title = E-post
preferences-mail-none = Allt kommer här i Telegram.
preferences-mail-is = { $how ->
    [also] Nyhetsbrev och det som rör möten kommer både här och till { $address }.
    [instead] Nyhetsbrev och det som rör möten kommer till { $address }, inte hit.
   *[no] Allt kommer här i Telegram. Din e-postadress är { $address }.
 }
preferences-mail-what = Du kan få nyhetsbrev och det som rör möten med e-post. Resten kommer alltid här.
preferences-mail-choose = { $how ->
    [also] Både här och med e-post
    [instead] E-post i stället
   *[no] Bara här
 }
preferences-no-address = Jag har ingen e-postadress till dig. Ange den först.
preferences-address-give = Ange e-postadress
preferences-address-change = Byt e-postadress
preferences-address-write = Vilken e-postadress har du?
preferences-address-how = Skriv hela adressen. Jag skickar en kod dit, så att vi vet att den är din.
