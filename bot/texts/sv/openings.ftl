## Vem som ansvarar för personuppgifterna, och gruppchattarna

opening-button = Ansvar och gruppchattar
opening-fill = Fyll i vem som ansvarar
opening-title = Om personuppgifter i { $place }
opening-detail = { $detail ->
    [controller] Personuppgiftsansvarig
    [officer] Dataskyddsombud
   *[registrar] Registrator
 }
opening-missing = fattas
opening-why = Alla som går med får läsa det här, så att de vet vem som svarar för deras uppgifter.
opening-not-yet = { $place } är inte öppen än. Fyll i det som fattas, så kan du bjuda in.
opening-since = { $place } är öppen sedan { $day }.
opening-below = Det gäller också i kommuner som inte har fyllt i sitt eget.
opening-fill-in = Fyll i: { $detail }
opening-change = Ändra: { $detail }
opening-ask = { $detail ->
    [controller] Vem är personuppgiftsansvarig i { $place }?
    [officer] Hur når man dataskyddsombudet i { $place }?
   *[registrar] Hur når man registratorn i { $place }?
 }
opening-ask-how = { $detail ->
    [controller] Skriv myndigheten eller nämnden, till exempel ”Kommunstyrelsen i Storuman”.
    [officer] Skriv e-postadress eller telefon till jobbet, till exempel ”dataskydd@storuman.se, 0951-140 00”.
   *[registrar] Dit vänder man sig för allmänna handlingar. Skriv till exempel ”registrator@storuman.se”.
 }
opening-now = Nu står det: { $words }
opening-done = { $place } är öppen.
opening-done-next = Nu kan du bjuda in, och godkänna dem som har ansökt.
opening-line = { $place } är öppen: det är klart vem som ansvarar för personuppgifterna.

## Gruppchattar

opening-chats = { $state ->
    [on] Gruppchattar i Telegram: på
   *[off] Gruppchattar i Telegram: av
 }
opening-chats-link = Lägg till mig i gruppchatten och skriv /koppla där.
opening-chats-do = { $turn ->
    [on] Tillåt gruppchattar
   *[off] Stäng av gruppchattar
 }
opening-chats-ask = { $turn ->
    [on] Tillåta gruppchattar i Telegram?
   *[off] Stänga av gruppchattarna?
 }
opening-chats-means = { $turn ->
    [on] Telegram ligger utanför EU. Alla i en gruppchatt ser varandra, och det de skriver där kan vi inte radera. Boten gör hela jobbet utan gruppchatt också.
   *[off] Jag skriver inget mer i gruppchattarna. Alla får fortfarande allt i sin egen chatt med mig. Själva gruppchattarna finns kvar i Telegram.
 }
opening-chats-yes = { $turn ->
    [on] Ja, tillåt gruppchattar
   *[off] Ja, stäng av
 }
opening-back = Gå tillbaka

## När något inte går

opening-needed = Kommunen är inte öppen än. Fyll först i vem som ansvarar för personuppgifterna. Det gör du på gruppens sida, under ”Ansvar och gruppchattar”.
opening-chats-off = Gruppchattar är avstängda. Den som samordnar gruppen kan tillåta dem i vår egen chatt: öppna Gruppen och välj ”Ansvar och gruppchattar”.
opening-too-short = Skriv minst { $least } tecken, med bokstäver i.
opening-too-long = Texten får ha högst { $most } tecken. Din har { $length }. Skriv en kortare.
