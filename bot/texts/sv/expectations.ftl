## Våra förväntningar på varandra

expectations-title = Våra förväntningar på varandra
expectations-button = Förväntningar
expectations-agreed = Överenskommet i gruppen den { $day }.
expectations-not-agreed = Inte överenskommet än.
expectations-changed = Texten har ändrats sedan ni kom överens.
expectations-how = Gå igenom korten på ett möte. Säg sedan till här att gruppen är överens, en gång om året.
expectations-agree = Gruppen är överens
expectations-all = Alla kort
expectations-own = Vi har också kommit överens om
expectations-add = Lägg till något eget
expectations-rewrite = Ändra det egna
expectations-now =
    Nu står det:
    { $words }
expectations-remove = Ta bort det egna
expectations-back = Tillbaka till kortet
expectations-which-day = Vilken dag kom ni överens?
expectations-which-day-how = Välj en dag, eller skriv den med år, till exempel ”3 mars 2026”.
expectations-today = I dag
expectations-met = Senaste mötet, { $day }
expectations-day-not-understood = Jag förstår inte vilken dag det är. Skriv den med år, till exempel ”3 mars 2026”.
expectations-day-to-come = Den dagen har inte varit än. Skriv dagen med år, till exempel ”3 mars 2026”.
expectations-day-too-old = Den dagen är mer än ett år tillbaka. Gå igenom korten igen på nästa möte och kom överens på nytt.
expectations-write = { $kind }: vad har ni också kommit överens om?
expectations-write-how = Skriv kort, en sak på varje rad, högst { $most } tecken. Inga namn och inget om en viss försändelse. Det du skriver ersätter det som stod förut.
expectations-agreed-line = Er grupp har kommit överens om vad ni förväntar er av varandra.

## Korten

expectation-part = { $part ->
    [may] Vi får
    [must] Vi ska
    [not] Vi får inte
   *[ours] Det kan ni vänta er av oss
 }
expectation = { $card ->
    [police-may]
        ta emot tips om brott i posten från dem som arbetar där
        begära uppgifter vid misstanke om brott som kan ge fängelse i ett år eller mer
    [police-must]
        tala om vart ni ringer: 114 14, eller 112 vid fara
        visa vilka vi är, och vilket lagstöd vi har, när vi begär uppgifter
    [police-not]
        berätta för gruppen om en viss försändelse, ett tips eller en utredning
        be någon öppna en försändelse åt oss
    [police-ours]
        Vi är med på samverkansmöten och svarar på frågor.
        Vi berättar i allmänna ordalag om läget och vad tipsen har lett till.
        Vi följer gärna med på er arbetsplatsträff.
    [customs-may]
        undersöka brev och paket vid tullkontroll
        begära att ett företag håller kvar en försändelse i högst sex timmar
    [customs-must]
        ta emot företagens anmälningar om misstänkta försändelser från andra länder
        visa vilka vi är, och vilket lagstöd vi har, när vi begär något
    [customs-not]
        berätta för gruppen om en viss försändelse eller en kontroll
        be någon öppna en försändelse åt oss
    [customs-ours]
        Vi är med på samverkansmöten och svarar på frågor.
        Vi berättar i allmänna ordalag vad som smugglas i posten och hur det kan se ut.
        Vi följer gärna med på er arbetsplatsträff.
    [agent-may]
        själva tipsa polisen eller Tullverket om vi misstänker ett brott som kan ge fängelse
        låta bli: lagen ger oss en möjlighet sedan den 2 januari 2023, ingen skyldighet
    [agent-must]
        följa butikens rutin och säga till chefen
        säga till chefen direkt när en misstänkt försändelse kommer från ett annat land: företaget ska anmäla till Tullverket
        ringa 112 vid fara, annars 114 14
    [agent-not]
        öppna en försändelse
        berätta om brev (allt adresserat upp till 2 kg) för andra än chefen, polisen och Tullverket
        säga till kunden, eller skriva i en gruppchatt, att något hålls kvar
    [agent-ours]
        Vi kommer till samverkansmötet, eller tar emot er på vår arbetsplatsträff.
        Vi har en kontaktperson som svarar på uppföljningarna.
    [terminal-may]
        själva tipsa polisen eller Tullverket om vi misstänker ett brott som kan ge fängelse
        låta bli: lagen ger oss en möjlighet sedan den 2 januari 2023, ingen skyldighet
    [terminal-must]
        lägga undan försändelsen oöppnad enligt rutinen och säga till chefen
        säga till chefen direkt när en misstänkt försändelse kommer från ett annat land: företaget ska anmäla till Tullverket
        ringa 112 vid fara, annars 114 14
    [terminal-not]
        öppna en försändelse
        berätta om brev (allt adresserat upp till 2 kg) för andra än chefen, polisen och Tullverket
        berätta att en försändelse kontrolleras eller hålls kvar
    [terminal-ours]
        Vi är med i arbetsgruppen och berättar i allmänna ordalag vad vi ser i flödet.
        Vi har en kontaktperson som svarar på uppföljningarna.
    [carrier-may]
        själva tipsa polisen eller Tullverket om vi misstänker ett brott som kan ge fängelse
        låta bli: lagen ger oss en möjlighet sedan den 2 januari 2023, ingen skyldighet
    [carrier-must]
        följa kontorets rutin och säga till chefen
        säga till chefen direkt när ett misstänkt brev kommer från ett annat land: företaget ska anmäla till Tullverket
        ringa 112 vid fara, annars 114 14
    [carrier-not]
        öppna en försändelse
        berätta om brev (allt adresserat upp till 2 kg) för andra än chefen, polisen och Tullverket
        fråga ut eller varna mottagaren, eller säga till någon att något hålls kvar
    [carrier-ours]
        Vi är med i arbetsgruppen och tar upp det som oroar oss på turen, utan namn och adresser.
        Vi har en kontaktperson som svarar på uppföljningarna.
    [coordinator-may]
        kalla till möten, bjuda in och certifiera arbetsplatser
        ta frågor vidare till länet
    [coordinator-must]
        samla arbetsgruppen och ordna samverkansmöten
        följa upp de arbetsplatser som är certifierade
    [coordinator-not]
        ta emot uppgifter om en viss försändelse eller en viss kund
        föra tips vidare: den som vill tipsa ringer själv 114 14, eller 112 när det är bråttom
   *[coordinator-ours]
        Vi leder samverkansmötena och kommer gärna till er arbetsplatsträff.
        Vi svarar på era frågor, eller tar reda på svaret.
        Vi håller kontaktkorten aktuella.
 }
