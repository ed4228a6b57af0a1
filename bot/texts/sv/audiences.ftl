audience-choose = Välj mottagare
audience-title = Vem ska få brevet?
audience-how = Tryck på dem som ska ha det. Väljer du ingen går det till alla.
audience-chosen = Vald: { $label }
audience-to = { $people ->
    [one] Till { $audience }: 1 person.
   *[other] Till { $audience }: { $people } personer.
 }
audience-who-where = { $who } i { $where }
audience-all = alla
kind-many = { $kind ->
    [agent] ombud
    [terminal] terminalarbetare
    [carrier] brevbärare
    [police] poliser
    [customs] tulltjänstemän
    [prosecutor] åklagare
    [authority] företrädare för myndigheter
    [county] länssamordnare
    [national] nationella samordnare
   *[coordinator] samordnare
 }
audience-nowhere = ingen grupp
audience-groups = { $count } grupper
audience-counties = { $count } län
audience-all-in-county = alla grupper i { $county }
audience-all-in-nation = alla grupper i landet
audience-own = Bara { $group }
audience-network = Länsnätverket
audience-chiefs = Chefsgruppen
audience-only = Bara: { $conditions }.
audience-role = { $role ->
    [coordinator] samordnare
    [county] länssamordnare
    [national] nationella samordnare
   *[member] medlemmar utan uppdrag
 }
audience-state = { $state ->
    [certified] certifierad arbetsplats
    [expired] certifiering som gått ut
   *[registered] arbetsplats utan certifiering
 }
audience-language = läser på { $language }
audience-chats = { $count ->
    [one] Även i gruppchatten.
   *[other] Även i { $count } gruppchattar.
 }
audience-chats-read-all = Även i gruppchattarna. Där läser alla det, vad du än har valt.
audience-no-chats = Inte i gruppchattarna.
audience-no-chats-filtered = Inte i gruppchattarna, för där läser alla.
audience-opted-out = { $count ->
    [one] 1 person har valt bort ämnet och räknas inte.
   *[other] { $count } personer har valt bort ämnet och räknas inte.
 }
audience-places = Vilka grupper?
audience-filters = Fler villkor
audience-filters-how = Brevet går bara till dem som passar in på det du väljer. Väljer du inget räknas alla.
audience-chats-on = Skicka i gruppchattarna
audience-chats-off = Skicka inte i gruppchattarna
audience-everybody = Ta bort alla villkor
audience-names = Visa namnen
audience-names-title = Brevet går till
audience-reader = { $name }, { $kind }, { $place }
audience-none = Ingen just nu.
audience-back = Tillbaka till mottagarna
audience-nobody = Brevet har inga mottagare. Välj minst en grupp.

audience-saved = Sparade urval
audience-saved-how = Alla ni som leder gruppen har samma urval. Vilka som är med räknas om varje gång.
audience-saved-none = Ni har inte sparat något urval än.
audience-save = Spara det här urvalet
audience-saved-back = Tillbaka till urvalen
audience-name-ask = Vad ska urvalet heta?
audience-name-how = { $audience }. Skriv ett kort namn.
audience-name-taken = Det finns redan ett urval som heter { $name }. Skriv ett annat namn.
audience-too-many = Ni har redan { $most } sparade urval. Ta bort något först.
audience-remove = Ta bort
audience-remove-ask = Ta bort urvalet { $name }?
audience-remove-yes = Ja, ta bort
audience-gone = Det urvalet finns inte längre.
