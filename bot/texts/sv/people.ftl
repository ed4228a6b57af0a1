## Att gå med

choose-language = Vilket språk vill du ha?
welcome-stranger =
    Hej! Jag är boten för { $method }.
    Frågor och akuta råd är öppna för alla: skriv bara här.

terms-title = Innan du går med
terms =
    Varför: för att kalla till möten, skicka nyhetsbrev och följa upp arbetsplatser.
    Laglig grund: allmänt intresse, inte samtycke. Det är frivilligt att vara med.
    Vi sparar: ditt Telegram-id, namnet du väljer, språk, vad och var du arbetar, din grupp, dina svar och dina frågor till samordnaren.
    Hur länge: tills du tar bort det med /glom, eller kommunen gallrar.
    Vem ser det: de som samordnar din grupp, länet och landet, och den som driver servern. Meddelandena går genom Telegram, utanför EU.
    Dina rättigheter: du kan läsa allt med /minauppgifter, rätta ditt namn i inställningarna och få bort allt med /glom.
terms-never = Skriv aldrig om en viss försändelse här: inga namn, adresser eller kollinummer.
terms-go-on = Jag har läst, gå vidare
terms-controller = Ansvarig: { $controller }.
terms-controller-in = Ansvarig i { $places }: { $controller }.
terms-officer = Frågor och rättelser: dataskyddsombudet, { $officer }.
terms-officer-in = Dataskyddsombud: { $officer }.
terms-no-officer = Frågor och rättelser: prata med din samordnare.
terms-registrar = Allmänna handlingar: registratorn, { $registrar }.
controller-unknown = kommunen eller länsstyrelsen som leder gruppen

choose-kind = Vad arbetar du som?
choose-kind-in = Det gäller { $group }.
choose-name = Vad ska vi kalla dig?
    Välj namnet eller skriv ett eget.
choose-name-typed = Vad ska vi kalla dig? Skriv ditt namn.
name-needs-letters = Jag behöver ett namn med bokstäver eller siffror i. Skriv det igen.
name-is-question = Det ser ut som en fråga, inte ett namn. Ett förnamn räcker. Skriv det, och ställ sedan frågan igen.
name-too-long = Namnet får ha högst { $most } tecken. Ditt har { $length }. Skriv ett kortare.
joined = Välkommen, { $name }!
joined-where = Nu är du med i { $group } som { $kind }.
joined-workplace = Du arbetar på { $workplace }.
works-at-ask = Arbetar du på { $workplace }?
works-at-ask-how = Du är redan med i { $group }. Säger du ja vet samordnaren att du arbetar där, som { $kind }.
works-at-yes = Jag arbetar på { $workplace }
works-at-already = Jag vet redan att du arbetar på { $workplace }.
joined-next = Hit kommer nyhetsbrev och kallelser till möten. Undrar du något? Skriv frågan direkt i chatten.

kind = { $kind ->
    [agent] ombud
    [terminal] terminalarbetare
    [carrier] brevbärare
    [police] polis
    [customs] tulltjänsteman
    [prosecutor] åklagare
    [authority] företrädare för en myndighet
    [county] länssamordnare
    [national] nationell samordnare
   *[coordinator] samordnare
 }
kind-button = { $kind ->
    [agent] Ombud (butik)
    [terminal] Terminal
    [carrier] Brevbärarkontor
    [police] Polis
    [customs] Tull
    [prosecutor] Åklagare
    [authority] Länsstyrelse eller annan myndighet
    [county] Länssamordnare
    [national] Nationell samordnare
   *[coordinator] Samordnare
 }
group-municipality = arbetsgruppen i { $place }
group-county = länsnätverket i { $place }
group-chiefs = chefsgruppen i { $place }
group-nation = det nationella nätverket

## När en inbjudan inte fungerar

invitation-unknown = Jag känner inte igen inbjudan. Kontrollera att du fick med hela länken, eller be samordnaren om en ny.
invitation-revoked = Inbjudan har dragits tillbaka. Be samordnaren om en ny.
invitation-expired = Inbjudan har gått ut. Be samordnaren om en ny.
invitation-used-up = Inbjudan är redan använd. Be samordnaren om en egen länk.
invitation-not-open = Kommunen har inte öppnat än, så inbjudan fungerar inte. Prata med den som bjöd in dig, och försök igen när det är klart.
invitation-for-another = Den här inbjudan är till någon annan. Be samordnaren om en egen länk.
already-member = Du är redan med i gruppen.

## Att bjuda in

invite-who = Vem vill du bjuda in till { $group }?
invite-not-open = { $place } är inte öppen än. { $roles ->
    [0] Fyll i vem som ansvarar för personuppgifterna, så kan du bjuda in.
   *[other] Bjud in en samordnare redan nu. Andra kan du bjuda in när det är ifyllt vem som ansvarar för personuppgifterna.
 }
invite-many = Personal: en länk för många
invite-one = Polis, tull eller en enda person
invite-chief = Chef: en länk för en person
invite-many-made = Länken gäller till { $until } och för högst { $uses } personer. Den släpper in ombud, terminalpersonal och brevbärare.
invite-one-made = Länken gäller till { $until } och bara för en person.
invite-qr = QR-kod att visa eller skriva ut
invite-qr-how = Skanna koden med mobilens kamera för att gå med i { $group }. Den gäller till { $until }.
invite-how = Skicka länken vidare. Går den inte att öppna, kan personen skriva detta till boten:

## Inställningar

settings-title = Inställningar
settings = Du heter { $name } här. Språk: svenska.
change-name = Byt namn
name-changed = Klart. Du heter { $name } här nu.
language-changed = Klart. Jag skriver på svenska från och med nu.
