newsletter-parts-swedish = Bara på svenska.
newsletter-no-files = Inga bilder eller dokument.
newsletter-files = { $kind ->
    [photo] { $count ->
        [one] 1 bild.
       *[other] { $count } bilder.
    }
   *[document] { $count ->
        [one] 1 dokument.
       *[other] { $count } dokument.
    }
 }
newsletter-add-english = Lägg till engelska
newsletter-add-swedish = Lägg till svenska
newsletter-is-english = Det här är engelska
newsletter-look-swedish = Visa på svenska
newsletter-look-english = Visa på engelska
newsletter-rewrite-english = Skriv om engelskan
newsletter-remove-english = Ta bort engelskan
newsletter-add-file = Lägg till bild eller dokument
newsletter-remove-files = Ta bort filer
newsletter-add-file-how = Skicka bilden eller dokumentet nu. Du kan också skicka flera på en gång. Bilder och dokument kan inte blandas i samma brev. Filen får vara högst 20 MB.
newsletter-rewrite-ask = { $language ->
    [sv] Skriv den svenska texten
   *[en] Skriv den engelska texten
 }
newsletter-rewrite-how = Texten du skriver nu ersätter den som finns. Den får ha högst { $most } tecken. Mottagare och filer ändras inte.
newsletter-add-language-how = Var och en får brevet på sitt eget språk. Texten får ha högst { $most } tecken. Filerna är desamma på båda språken.
newsletter-rewrite-forwarded = Skriv bara era egna ord. Brevet som du skickar vidare står kvar under dem.
newsletter-keep-as-it-is = Ändra ingenting
newsletter-fill-in = Fyll i det som saknas
newsletter-to-fill-in = { $count ->
    [one] 1 ställe ska fyllas i innan du kan skicka.
   *[other] { $count } ställen ska fyllas i innan du kan skicka.
 }
newsletter-fill-in-ask = { $language ->
    [sv] Fyll i: { $what }
   *[en] Fyll i på engelska: { $what }
 }
newsletter-filled-in-swedish = På svenska skrev du: ”{ $words }”
newsletter-fill-in-how = Skriv det som ska stå där. Jag sätter in det i texten.
newsletter-fill-in-later = Fyll i senare
newsletter-fill-in-first = { $count ->
    [one] 1 ställe är inte ifyllt: { $what }. Fyll i det först.
   *[other] { $count } ställen är inte ifyllda. Det första är: { $what }. Fyll i dem först.
 }
newsletter-words-only = Skicka bara text här. Bilder och dokument lägger du till under Språk och filer.
newsletter-files-only = Skicka en bild eller ett dokument. Vill du ändra texten? Tryck på Ändra ingenting och sedan på Skriv om.
newsletter-too-many-files = Högst { $most } filer går i ett brev.
newsletter-files-mixed = Bilder och dokument kan inte blandas i samma brev. Ta bort filerna först, eller skicka alla som dokument.
newsletter-too-long-for-file = Texten har { $length } tecken. Under en bild eller ett dokument går högst { $most }. Korta texten först.
newsletter-nothing-but-files = Brevet har ingen text. Skriv en text innan du tar bort filerna.
newsletter-topic = { $topic ->
    [news] Nyheter
    [law] Lag och regler
   *[training] Utbildning
 }
newsletter-topic-is = Ämne: { $topic }. Läsarna kan välja bort ämnen.
newsletter-topic-choose = Ämne: { $topic }
newsletter-never-twice = Aldrig dubbelt
newsletter-rather-twice = Hellre dubbelt än inte alls
newsletter-never-twice-off = Hellre dubbelt än inte alls: om jag är osäker på om brevet kom fram skickar jag det en gång till.
newsletter-never-twice-on = Aldrig dubbelt: om jag är osäker på om brevet kom fram skickar jag det inte igen. Du får en lista och bestämmer själv.
newsletter-try = Skicka prov till mig
newsletter-trial-sent = Provet är på väg till dig, precis som läsarna får brevet. Ingen annan får det.
