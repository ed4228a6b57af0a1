## Att ansöka utan inbjudan

application-offer = Du går med genom en inbjudan från din samordnare: en länk eller en QR-kod. Har du ingen inbjudan kan du ansöka.
application-begin = Ansök om att gå med
application-terms = Din ansökan: den som samordnar gruppen ser ditt namn, din kommun, vad du arbetar som och den arbetsplats du själv skriver; svarar ingen ser länet det. 30 dagar efter svaret tar vi bort namn, arbetsplats och Telegram-id ur ansökan.
application-controller = Ansvarig: kommunen du väljer, eller den ovanför om kommunen inte är öppen än. Du ser vem det är innan du skickar.
application-where = I vilken kommun arbetar du?
application-as-what = Vad arbetar du som i { $place }?
application-name-is = Ansökan skickas i namnet { $name } när du väljer. Vill du heta något annat här? Skriv det först.
application-name-first = Skriv först vad vi ska kalla dig. Välj sedan vad du arbetar som, så skickas ansökan.
application-elsewhere = Välj en annan kommun

application-own = Din ansökan
application-own-none = Du har ingen ansökan här.
application-is-with = Ansökan till { $place } ligger hos { $group } sedan { $since }.
application-goes-on = Svarar ingen på tre arbetsdagar går den vidare till länet.
application-was-decided = { $state ->
    [approved] Ansökan till { $place } godkändes { $when }.
   *[declined] Ansökan till { $place } avböjdes { $when }.
 }
application-write-workplace = Var i { $place } arbetar du? Skriv gärna arbetsplatsens namn här, så vet samordnaren vem du är.
application-write-again = Blev arbetsplatsen i { $place } fel? Skriv namnet igen, så byts det ut.
application-withdraw = Ta tillbaka: { $place }
application-withdrawn = Ansökan är tillbakatagen.
application-to-start = Till början
application-approved-who = Ansvarig för dina uppgifter här: { $controller }. Läs mer: /integritet
application-declined = Din ansökan till { $place } avböjdes.
application-declined-next = Tror du att det blev fel? Prata med samordnaren i kommunen. Frågor och akuta råd är öppna för dig ändå.
application-reopened = Svaret på din ansökan till { $place } togs tillbaka. Den väntar på ett nytt.
application-waits-already = Du har redan en ansökan där som väntar på svar. Skriv /start för att se den.
application-too-many = Högst { $most } ansökningar går på 30 dagar. Prata med samordnaren i din kommun.

## För den som svarar

applications-button = Ansökningar
applications-title = Ansökningar till { $group }
applications-none = Ingen ansökan väntar på svar.
applications-how = De här väntar på svar. Öppna en för att godkänna eller avböja.
applications-back = Till ansökningarna
application-received = Någon vill gå med
application-received-as = Det är en ansökan om att gå med i { $place } som { $kind }.
application-unanswered = Ingen i { $place } har svarat på tre arbetsdagar.
application-due = En ansökan till { $place } väntar på svar.
application-look = Visa ansökan
application-in-list = { $name }, { $kind }
application-from = { $name } vill gå med
application-kind = Arbetar som: { $kind }
application-place = Kommun: { $place }
application-workplace = Arbetsplats: { $workplace }
application-since = Ansökte: { $when }
application-vouch = Godkänn bara om du vet vem det är: ditt ja är bekräftelsen.
application-not-open = { $place } är inte öppen än. Fyll i vem som ansvarar för personuppgifterna, så kan du godkänna.
application-approve = Godkänn
application-decline = Avböj
application-approved-by-you = { $name } är nu med i { $place }.
application-works-at = { $name } räknas nu till personalen på { $workplace }.
application-no-such-workplace = Ingen arbetsplats av det slaget är registrerad med namnet { $workplace }. Registrera den under Arbetsplatser och skicka dess länk till { $name }.
application-declined-by-you = Ansökan från { $name } är avböjd.
application-not-reached = Jag kunde inte nå personen nu. Svaret syns när personen öppnar boten.
application-undo-how = Blev det fel? Du kan ångra inom ett dygn.
application-undo = Ångra
application-undo-too-late = Det har gått mer än ett dygn, så svaret går inte att ångra.
application-nothing-to-undo = Det finns inget svar att ångra.
application-applied-again = Personen har redan ansökt igen. Svara på den nya ansökan.
application-rests = { $name } är redan med i gruppen men räknas inte just nu. Öppna personen under Medlemmar på gruppens sida och bestäm där.
application-settled = { $state ->
    [approved] Ansökan är redan godkänd.
    [declined] Ansökan är redan avböjd.
   *[withdrawn] Ansökan är tillbakatagen.
 }
application-settled-notice = { $state ->
    [approved] Ansökan till { $place } är godkänd.
    [declined] Ansökan till { $place } är avböjd.
   *[withdrawn] Ansökan till { $place } är tillbakatagen.
 }
