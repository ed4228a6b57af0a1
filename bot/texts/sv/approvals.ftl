## Nyhetsbrev som en annan person läser och godkänner

approval-ask = Be om godkännande
approval-ask-sure = Ja, be om godkännande
approval-before = En annan person läser och godkänner det innan det går ut.
approval-asked = Jag har bett om godkännande
approval-asked-whom = { $count ->
    [one] 1 person har fått brevet för att läsa och godkänna det.
   *[other] { $count } personer har fått brevet för att läsa det. Det räcker att en godkänner.
 }
approval-leaves-when-approved = Det går ut när någon har godkänt det.
approval-waits = Väntar på godkännande.
approval-waits-short = Väntar på godkännande
approval-withdraw = Ta tillbaka
approval-withdrawn = Jag ber inte längre om godkännande. Brevet är ett utkast igen.
approval-nobody = Ingen annan kan godkänna brevet. Be nivån ovanför att bjuda in en person till som får skicka nyhetsbrev. Du kan också skicka till bara en kommun.
approval-awaited = Det brevet väntar på godkännande. Ta tillbaka det först om du vill ändra.
approval-own = Du har skrivit brevet själv. En annan person behöver godkänna det.
approval-request-settled = Förfrågan är redan avgjord.
approval-settled = Det brevet väntar inte längre på ditt svar. Det är godkänt, tillbakaskickat eller ändrat.
approval-writer-gone = Den som skrev brevet får inte längre skicka det. Skicka tillbaka det, och skriv ett eget.
approval-title = Nyhetsbrev att godkänna
approval-from = { $name } har skrivit brevet som du får tillsammans med det här. Läsarna får det precis så.
approval-read-in = { $language ->
    [en] Läs på engelska
   *[sv] Läs på svenska
 }
approval-approve = Godkänn och skicka
approval-time-has-been = Tiden har gått: det går ut nu när du godkänner.
approval-approve-planned = Godkänn
approval-send-back = Skicka tillbaka
approval-why = Varför skickar du tillbaka det?
approval-why-how = Skriv det med högst 200 tecken. { $name } får läsa det.
approval-look-again = Läs brevet igen
approval-sent-back = Brevet är tillbaka hos den som skrev det.
approval-came-back = Nyhetsbrevet kom tillbaka
approval-came-back-why = { $name } skriver: { $why }
approval-look = Visa brevet
approval-approved = Nyhetsbrevet är godkänt
approval-approved-by = { $name } har godkänt det.
approval-leaves-now = Det går ut nu.
approval-card-settled = { $how ->
    [approved] Nyhetsbrevet är godkänt.
    [sent-back] Nyhetsbrevet är tillbakaskickat.
   *[withdrawn] Den som skrev nyhetsbrevet har tagit tillbaka det.
 }
