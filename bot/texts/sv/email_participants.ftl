## Deltagare via e-post

email-participants = Deltagare via e-post
email-participants-button = Via e-post
email-participants-title = Deltagare via e-post i { $group }
email-participants-none = Ingen deltar via e-post än. Här lägger du till den som inte kan eller får använda Telegram.
email-participants-how = { $mails ->
    [yes] De får kallelser, påminnelser och nyhetsbrev som mejl.
   *[no] Jag skickar ingen e-post än. Skicka kallelser och nyhetsbrev till dem själv.
 }
email-addresses = Alla adresser. Tryck på dem för att kopiera:
email-addresses-here = Adresserna på den här sidan. Tryck på dem för att kopiera:
email-add = Lägg till en deltagare
email-back = Alla deltagare via e-post
email-look = Till personens sida
person-by-email = { $name } (via e-post)
email-by-hand = { $mails ->
    [yes] { $count ->
        [one] 1 person deltar via e-post och får det som mejl.
       *[other] { $count } personer deltar via e-post och får det som mejl.
    }
   *[no] { email-not-mailed }
 }
email-not-mailed = { $count ->
    [one] 1 person deltar via e-post: skicka till den personen själv.
   *[other] { $count } personer deltar via e-post: skicka till dem själv.
 }

## Att lägga till någon

email-which-kind = Vad arbetar personen som?
email-ask = { $part ->
    [name] Vad heter personen?
    [function] Vilken funktion har personen?
   *[email] Vilken e-postadress har personen?
 }
email-ask-how = { $part ->
    [name] Skriv för- och efternamn.
    [function] Skriv kort, till exempel ”gränspolis i Luleå”.
   *[email] Skriv e-postadressen på jobbet, till exempel ”namn@myndighet.se”.
 }
email-check-title = Stämmer det här?
email-name = Namn: { $name }
email-function = Funktion: { $function }
email-kind = Med som: { $kind }
email-address = E-post:
email-check-known = Adressen finns redan i en annan grupp. Då gäller namnet och funktionen därifrån.
email-check-tell = Det här sparar jag. Berätta det för personen innan du lägger till: uppgifterna används för kallelser, nyhetsbrev och uppföljning så länge personen är med. Du kan visa personen allt som finns sparat och ta bort det.
email-save = Jag har berättat det, lägg till
email-start-over = Börja om
email-saved = { $name } är med nu
email-saved-next = Personen räknas med i gruppen. Du svarar åt personen på kallelser: öppna mötet och välj ”Svara för någon”.

## En deltagare

email-change = { $part ->
    [name] Ändra namn
    [function] Ändra funktion
   *[email] Ändra e-postadress
 }
email-get-stored = Visa allt som finns sparat
email-stored-file = Allt som finns sparat om { $name }, i formatet JSON. Ge filen till personen och till ingen annan.
email-stored-file-name = sparade-uppgifter
email-remove = Ta bort ur gruppen
email-remove-title = Ta bort { $name } ur gruppen?
email-step-means = { $step ->
    [suspend] Personen räknas inte i gruppen, och adressen står inte bland de andras. Du kan häva pausen när du vill.
    [lift] Personen räknas i gruppen igen. Du går i god för att det är rätt person.
   *[end] Är det personens enda grupp tas namn, funktion och e-postadress bort för gott.
 }
email-remove-erases = Namn, funktion och e-postadress tas bort för gott. Svar på kallelser räknas kvar, utan namn. Det går inte att ångra.
email-remove-stays = Personen är kvar i sina andra grupper. Därför finns namn, funktion och e-postadress kvar där.
email-remove-workplaces = { $count ->
    [one] Personen är kontakt för 1 arbetsplats. Välj en ny kontakt där.
   *[other] Personen är kontakt för { $count } arbetsplatser. Välj nya kontakter där.
 }
email-remove-yes = Ja, ta bort
email-removed = Klart. { $name } är borttagen ur gruppen.
email-contact-how = Väljer du någon som deltar via e-post kommer uppföljningens frågor till dig. Du svarar åt personen.

## När det inte går

email-not-an-address = Det är ingen e-postadress. Den har ett @ och en punkt efter det, och inga mellanslag, till exempel ”namn@myndighet.se”. Skriv den igen.
email-too-long = En e-postadress har högst { $most } tecken. Den här har { $length }. Skriv den igen.
email-function-needs-letters = Jag behöver en funktion med bokstäver i. Skriv den igen.
email-function-too-long = Funktionen får ha högst { $most } tecken. Din har { $length }. Skriv en kortare.
email-already-here = Den adressen finns redan i gruppen. Skriv en annan, eller öppna Deltagare via e-post från gruppens sida.
email-taken = En annan deltagare har den adressen. Skriv en annan.
email-draft-gone = Det du skrev finns inte kvar. Börja om från Deltagare via e-post på gruppens sida.
contact-owner-by-email = Den personen deltar via e-post och kan inte säga ja till kortet här. Lägg till kortet som en funktion utanför boten.
