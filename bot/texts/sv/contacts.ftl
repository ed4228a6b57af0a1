## Vem ringer jag?

contacts-emergency = Bråttom eller fara: ring 112
contacts-police = Inte bråttom: ring polisen på 114 14.
contacts-when-joined = Vem du ringer där du bor och arbetar ser du när du är med. Du går med genom en inbjudan från din samordnare. Skriv /start, så berättar jag mer.
contacts-which-place = För vilken plats?
contacts-none = Inga andra kontakter är inlagda än. Fråga din samordnare.
contacts-none-of-yours = Inga andra kontakter är inlagda än. Lägg till dem man ska ringa, till exempel polisens kontaktperson.
contacts-of-carriers = Transportföretagen
contacts-of-nation = Hela landet
contacts-back = Alla kontakter
contacts-not-yours = De kontakterna är för dem som är med i den gruppen.

carrier = { $carrier ->
    [postnord] PostNord
    [dhl] DHL
    [schenker] DB Schenker
    [bring] Bring
   *[other] Annat transportföretag
 }
contact-of-carrier = { $carrier }: { $function }
contact-line = { $function }: { $phone }
contact-phone = Telefon: { $phone }
contact-hours = Tider: { $hours }
contact-deputy = Ersättare: { $deputy }
contact-deputy-phone = Ersättarens telefon: { $phone }
contact-for-carrier = Gäller försändelser med: { $carrier }
contact-confirmed = Bekräftat { $day }.
contact-not-confirmed = inte bekräftat sedan { $day }
contact-copy = Kopiera { $phone }
contact-save = Spara i telefonen
contact-look = Visa kortet
contact-gone = Det kontaktkortet finns inte längre.

## Ditt eget kort

contact-answer = Svara: { $function }
contact-waits-for-you = Kortet visas inte för någon förrän du har svarat.
contact-waits = Väntar på svar från { $name }. Kortet visas inte än.
contact-with-name = Visa mitt namn också
contact-without-name = Visa bara funktionen
contact-decline = Nej tack
contact-proposed = Ett kontaktkort väntar på ditt svar
contact-proposed-what = Den som samordnar { $group } vill lägga till dig bland kontakterna. De som är med i gruppen ser då kortet. Det är frivilligt, och du kan ändra det eller ta bort det när du vill.
contact-decided = Tack! Så här visas kortet.
contact-decided-what = Du kan ändra det eller ta bort det när du vill, under ”Vem ringer jag?”.
contact-declined = Okej. Kortet är borttaget, och numret är inte sparat.
contact-accepted-already = Kortet visas redan. Du kan ta bort det under ”Vem ringer jag?”.
contact-not-your-card = Det kortet bestämmer någon annan över.
contact-still-right-title = Stämmer kortet fortfarande?
contact-still-right-what = Ett halvår har gått. De som är med i { $group } litar på att kontakterna stämmer.
contact-yes = Ja
contact-still-right = Det stämmer fortfarande
contact-thanks = Tack! Kortet är bekräftat.
contact-change = Ändra
contact-which-part = Vad vill du ändra?
contact-part = { $part ->
    [function] Funktion
    [phone] Telefon
    [hours] Tider
    [deputy] Ersättare
    [deputy_phone] Ersättarens telefon
   *[carrier] Transportföretag
 }
contact-empty = Ta bort uppgiften
contact-remove = Ta bort
contact-remove-title = Ta bort kortet?
contact-remove-what = Ingen ser det längre, och numret sparas inte.
contact-remove-yes = Ja, ta bort
contact-remove-no = Nej, behåll
contact-removed = Kortet är borttaget.

## Gruppens kontaktkort

menu-contacts = Vem ringer jag?
menu-contact-cards = Kontaktkort
command-contacts = Vem du ringer
contact-cards-title = Kontaktkort för { $group }
contact-cards-none = Inga kort än. Lägg till vem man ringer, till exempel polisens kontaktperson eller PostNords säkerhetsavdelning.
contact-cards-back = Alla kontaktkort
contact-line-waits = { $function } – väntar på svar från { $name }
contact-card-add = Lägg till ett kort
contact-card-whose = Vem är kortet för?
contact-card-whose-how = En medlem får frågan först och bestämmer själv vad som visas.
contact-card-own = Mig själv
contact-card-member = En medlem i gruppen
contact-card-outside = En funktion utanför boten
contact-card-which-member = Vilken medlem?
contact-card-member-how = Du fyller i kortet. Sedan får medlemmen svara ja eller nej.
contact-card-nobody = Ingen annan är med i gruppen än. Bjud in först, eller lägg till en funktion utanför boten.
contact-ask = { $part ->
    [function] Vilken funktion är det?
    [phone] Vilket telefonnummer?
    [hours] Vilka tider går det att ringa?
    [deputy] Vem ringer man när ingen svarar?
    [deputy_phone] Vilket nummer har ersättaren?
   *[carrier] Gäller kortet ett visst transportföretag?
 }
contact-ask-how = { $part ->
    [function] Skriv till exempel ”Polisens kontaktperson”. Skriv funktionen, inte personens namn.
    [phone] Skriv ett tjänstenummer, till exempel 0911-123 45, 070-123 45 67 eller 114 14.
    [hours] Skriv till exempel ”vardagar 8–16”.
    [deputy] Skriv en funktion, till exempel ”Vakthavande befäl”.
    [deputy_phone] Skriv ett tjänstenummer, till exempel 010-123 45 67.
   *[carrier] Välj det, annars hoppa över.
 }
contact-skip = Hoppa över
contact-check-title = Stämmer det här?
contact-check-own = De som är med i gruppen ser kortet. Vill du visa ditt namn?
contact-check-member = Medlemmen får kortet och svarar ja eller nej. Innan dess visas det inte.
contact-check-outside = De som är med i gruppen ser kortet. Du får frågan varje halvår om det fortfarande stämmer.
contact-hint = Det är ett mobilnummer. Är det ett tjänstenummer? Privata nummer hör inte hemma här.
contact-save-card = Spara kortet
contact-ask-member = Fråga medlemmen
contact-start-over = Börja om
contact-saved = Kortet är sparat.
contact-asked-member = { $name } har fått frågan.
contact-accepted-line = Kontaktkortet ”{ $function }” visas nu.
contact-declined-line = Kontaktkortet ”{ $function }” blev ett nej. Fråga någon annan.
contact-withdrawn-line = Kontaktkortet ”{ $function }” är borttaget.
contact-unconfirmed-line = Kontaktkortet ”{ $function }” är inte bekräftat. Kontrollera att det stämmer.

## När något inte går

contact-part-needed = Den uppgiften går inte att hoppa över.
contact-needs-letters = Jag behöver några ord med bokstäver eller siffror i. Skriv igen.
contact-too-long = Texten är för lång: { $length } tecken. Högst { $most } går. Skriv kortare.
contact-draft-gone = Det kortet håller du inte på med längre. Börja om under Kontaktkort.
contact-owner-left = Den personen är inte med i gruppen. Välj någon annan.
contact-too-many = Gruppen har redan { $most } kort. Ta bort ett först, så att listan går att läsa i en hast.
phone-not-understood = Det där är inget telefonnummer jag förstår. Skriv ett nummer, till exempel 070-123 45 67, +46 70 123 45 67 eller 114 14.
phone-is-112 = 112 står alltid först, för alla. Skriv numret för när det inte är bråttom.
