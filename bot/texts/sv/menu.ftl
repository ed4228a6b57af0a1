## Menyn och det som alltid finns

menu-title = Vad vill du göra?
menu-where = Du är med i { $group } som { $kind }.
menu-emergency = Akut: ring 112
menu-today = I dag
menu-ask = Ställ en fråga
menu-meetings = Möten
menu-newsletter = Skriv nyhetsbrev
menu-call = Kalla till möte
menu-workplaces = Arbetsplatser
menu-invite = Bjud in
menu-group = Gruppen
menu-answers = Svaren
menu-settings = Inställningar
menu-back = Till menyn
page-of = Sida { $number } av { $all }
page-before = Föregående
page-after = Nästa
and-more = { $count } till
below-emergency = Akut
below-menu = Meny

help-title = Så fungerar boten
help =
    Skriv en fråga med dina egna ord, så letar jag upp svaret.
    /akut – vad du gör om det läcker, luktar eller någon mår dåligt
    /kontakter – vem du ringer
    /meny – allt du kan göra
    /idag – det som väntar på dig
    /installningar – språk, förväntningar och dina uppgifter
    /avbryt – sluta med det du håller på med
help-stranger =
    Skriv en fråga med dina egna ord, så letar jag upp svaret.
    /akut – vad du gör om det läcker, luktar eller någon mår dåligt
    /kontakter – vem du ringer
    /start – gå med, eller ansök om det
    /integritet – vad som händer med dina uppgifter
    /avbryt – sluta med det du håller på med
help-never = Jag larmar ingen. Ring 112 när det är bråttom. Skriv aldrig om en viss försändelse här.

command-menu = Allt du kan göra
command-today = Det som väntar på dig
command-emergency = Vad du gör i ett nödläge
command-ask = Ställ en fråga
command-meetings = Mina möten
command-archive = Nyhetsbrev du har fått
command-newsletter = Skriv ett nyhetsbrev
command-call = Kalla till möte
command-workplaces = Arbetsplatser och certifiering
command-invite = Bjud in någon
command-settings = Språk och inställningar
command-help = Så fungerar boten
command-cancel = Avbryt det du håller på med
command-link = Koppla den här gruppen

## När något inte går

not-allowed = Det här får bara den som samordnar gruppen göra.
not-a-member = Det här är för dem som är med. Du går med genom en inbjudan från din samordnare. Har du ingen? Skriv /start och ansök. Frågor kan du ställa ändå.
members-only = Den här knappen är för dem som är med i gruppen.
button-unknown = Den knappen gäller inte längre. Öppna menyn och försök därifrån.
command-unknown = Jag kan inte det kommandot. Öppna menyn eller skriv din fråga.
words-only = Jag kan bara läsa text. Skriv med ord, så hjälper jag dig. Jag har inte sparat det du skickade.
forwarded = Vidarebefordra inte meddelanden hit: de kan innehålla uppgifter om andra. Jag har inte sparat det. Skriv din fråga med egna ord.
text-too-long = Texten är för lång: { $length } tecken. Högst { $most } går. Korta den och skicka igen.
too-fast = Det gick lite fort. Vänta en stund och tryck igen.
nothing-to-cancel = Det finns inget att avbryta.
cancelled = Avbrutet. Inget är skickat.
went-wrong = Något gick fel hos mig. Det du höll på med finns kvar. Försök igen om en stund. Är det bråttom: ring 112.
private-only = Skriv till mig i vår egen chatt, så svarar jag där.
private-open = Öppna vår chatt
bot-description = Boten för { $method }. Fråga vad du gör med en misstänkt försändelse. Boten larmar ingen: ring 112.
greeting = Hej { $name }!
menu-which-group = För vilken grupp?
