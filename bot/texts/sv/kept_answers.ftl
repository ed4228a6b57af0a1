## Svaren: för den som håller dem aktuella

faq-law-changed = Obs! Lagen ändrades den { $day }. Svaret har inte setts över sedan dess.
faq-only-in = { $language ->
    [en] Svaret finns än så länge bara på engelska.
   *[sv] Svaret finns än så länge bara på svenska.
 }
kept-title = Svaren
kept-what = { $count ->
    [one] Det finns 1 svar. En annan person godkänner varje ändring innan den syns.
   *[other] Det finns { $count } svar. En annan person godkänner varje ändring innan den syns.
 }
kept-to-do = Att göra: { $count }
kept-to-do-title = Svar att göra något åt
kept-waiting = Väntar på godkännande: { $count }
kept-waiting-title = Ändringar som väntar
kept-waiting-none = Inga ändringar väntar på godkännande.
kept-none = Det är tomt här.
kept-category = { $category ->
    [lagen] Lagen
    [mojligheter] Vad du får göra
    [skyldigheter] Vad du måste göra
    [rattigheter] Dina rättigheter
    [sakerhet] Säkerhet
    [certifiering] Certifiering
    [moten] Möten
    [material] Material
    [nyhetsbrev] Nyhetsbrev
    [integritet] Personuppgifter
   *[natverk] Nätverket
 }
kept-mark = { $mark ->
    [law-changed] Lagen ändrades den { $day }: ska ses över
    [overdue] Försenad granskning: skulle ha setts över senast den { $day }
    [law-changes] Lagen ändras: ska ses över före den { $day }
    [near] Ska ses över senast den { $day }
    [one-language] { $language ->
        [en] Finns bara på engelska
       *[sv] Finns bara på svenska
     }
   *[waits] Ny version väntar på godkännande
 }
kept-version = { $language ->
    [en] Engelska, version { $number }.
   *[sv] Svenska, version { $number }.
 }
kept-not-in = { $language ->
    [en] Svaret finns inte på engelska än.
   *[sv] Svaret finns inte på svenska än.
 }
kept-follows = { $language ->
    [en] Den engelska texten följer version { $number } av den svenska. Den svenska har ändrats sedan dess.
   *[sv] Den svenska texten följer version { $number } av den engelska. Den engelska har ändrats sedan dess.
 }
kept-waits-by = En ändring från { $name } väntar på godkännande.
kept-from-file = en fil på servern
kept-forgotten = någon som inte är med längre
kept-draft = Du har ett utkast som du inte har föreslagit än.
kept-review = Nästa granskning: { $day }. Ansvarig: { $owner }.
kept-see = Så ser personalen det
kept-look-at-draft = Visa mitt utkast
kept-look-at-waiting = Visa ändringen som väntar
kept-edit = { $language ->
    [en] Ändra den engelska texten
   *[sv] Ändra den svenska texten
 }
kept-translate = { $language ->
    [en] Skriv på engelska
   *[sv] Skriv på svenska
 }
kept-versions = Versioner
kept-other-language = { $language ->
    [en] Till den engelska texten
   *[sv] Till den svenska texten
 }
kept-back-to-answer = Till svarets sida
kept-review-line = { $stage ->
    [near] { $count ->
        [one] 1 svar ska ses över inom 30 dagar.
       *[other] { $count } svar ska ses över inom 30 dagar.
     }
    [due] { $count ->
        [one] 1 svar ska ses över i dag.
       *[other] { $count } svar ska ses över i dag.
     }
   *[overdue] { $count ->
        [one] 1 svar skulle ha setts över. Läsarna ser det.
       *[other] { $count } svar skulle ha setts över. Läsarna ser det.
     }
 }
kept-law-line = { $count ->
    [one] 1 svar ska ses över eftersom lagen ändras.
   *[other] { $count } svar ska ses över eftersom lagen ändras.
 }
kept-show-to-do = Visa svaren
kept-show-waiting = Visa ändringarna
kept-imported = { $how ->
    [published] { $count ->
        [one] 1 svar har lästs in från en fil och gäller nu.
       *[other] { $count } svar har lästs in från filer och gäller nu.
     }
   *[proposed] { $count ->
        [one] 1 svar från en fil väntar på godkännande.
       *[other] { $count } svar från filer väntar på godkännande.
     }
 }
kept-approval-line = Svar att godkänna: { $title }
kept-proposal-line = { $language ->
    [en] { $title } (engelska): { $name }, { $day }
   *[sv] { $title } (svenska): { $name }, { $day }
 }

## Ändra ett svar

answer-part = { $part ->
    [title] Rubriken
    [answer] Första meningen
    [aliases] Andra namn på frågan
    [next-review] Nästa granskning
    [review-by] Vem som granskar
    [reviewed] Granskat den
    [law-as-of] Gäller enligt lagen den
    [category] Kategori
    [do-this] Gör så här
    [may] Du får
    [must] Du måste
    [must-not] Du får inte
    [good-to-know] Bra att veta
    [who-to-call] Vem du ringer
   *[facts] Ansvarig, källor, lagar och närliggande svar
 }
answer-which-part = Vad vill du ändra? Du ser ändringen innan du föreslår den.
answer-add-part = Lägg till: { $part }
answer-how = { $part ->
    [day] Skriv ett datum, till exempel ”3 mars 2027”, eller välj nedan.
    [section] Skriv hela avsnittet. En rad som börjar med ett bindestreck blir en punkt i en lista.
    [aliases] Skriv alla namnen, ett på varje rad. Den som skriver ett av dem får det här svaret.
   *[line] Skriv på en enda rad.
 }
answer-copy = Tryck på texten ovan för att kopiera den.
answer-nothing-yet = Det står inget där än.
answer-nothing = ingenting
answer-empty-part = Ta bort det
answer-other-part = Välj en annan del
answer-day-not-understood = Jag förstår inte datumet.
answer-draft-title = Ditt utkast: { $title }
answer-before = Före: { $words }
answer-after = Efter: { $words }
answer-no-difference = Utkastet är likadant som det som gäller nu.
answer-review-falls = När orden ändras räknas svaret inte längre som granskat. Läsarna ser det tills någon har granskat svaret på nytt.
answer-propose = Föreslå ändringen
answer-read-whole = Läs hela svaret
answer-change-more = Ändra en del till
answer-throw-away = Släng utkastet
answer-proposed = Ändringen är föreslagen
answer-proposed-whom = { $count ->
    [one] 1 person har fått den. Svaret ändras när den personen godkänner.
   *[other] { $count } personer har fått den. Det räcker att en godkänner, sedan ändras svaret.
 }
answer-other-language = { $language ->
    [en] Se till att svaret säger samma sak på engelska.
   *[sv] Se till att svaret säger samma sak på svenska.
 }
answer-card = { $language ->
    [en] Ändring av ett svar på engelska
   *[sv] Ändring av ett svar
 }
answer-card-new = { $language ->
    [en] En ny fråga med svar, på engelska
   *[sv] En ny fråga med svar
 }
answer-by = Förslag från { $name }.
answer-overtaken-card = Svaret har ändrats sedan det här skrevs. Skicka tillbaka det.
answer-version-state = { $state ->
    [draft] Det här är ett utkast.
    [proposed] Ändringen väntar på godkännande.
    [published] Ändringen är godkänd.
    [returned] Ändringen är tillbakaskickad.
   *[withdrawn] Den som föreslog ändringen har tagit tillbaka den.
 }
answer-approve = Godkänn
answer-category = Välj kategori
answer-category-how = Svar under ”Lagen” och ”Säkerhet” kan alla läsa, även de som inte är med i nätverket.
answer-look-again = Visa ändringen
answer-published = Svaret är ändrat
answer-published-by = { $name } har godkänt din ändring. Den gäller nu.
answer-why-how = Skriv det med högst 200 tecken. { $name } får läsa det.
answer-why-file = Skriv det med högst 200 tecken. Ändringen kommer från en fil på servern, så berätta också för den som har ändrat filen.
answer-sent-back = Ändringen är tillbakaskickad.
answer-came-back = Din ändring av ett svar kom tillbaka
answer-came-back-to = { $name } kan ändra texten och föreslå den igen. Hör av dig om du vill få med något mer.
answer-go-on = Ändra vidare
answer-withdrawn = Ändringen är tillbakatagen. Svaret är som det var.
answer-version = Version { $number }, { $day }
answer-version-by = Förslag från { $writer }, godkänt av { $approver }.
answer-version-changed = Ändrat: { $parts }.
answer-shipped = Version 1 är svaret som det var från början.
answer-look-at-version = Visa version { $number }
answer-bring-back = Ta fram version { $number } igen
answer-review-too-early = Nästa granskning måste ligga framåt i tiden.
answer-reviewed-too-late = Granskningen kan inte ligga framåt i tiden.
answer-part-needed = Det måste stå något där.
answer-too-long = Svaret blir { $length } tecken långt. Högst { $most } får plats.
answer-many-aliases = Högst { $most } namn får plats.
answer-alias-taken = ”{ $alias }” är redan ett namn på en annan fråga: { $title }
answer-waits-already = En annan persons ändring av svaret väntar på godkännande. Vänta tills den är avgjord.
answer-changed-meanwhile = Svaret har ändrats sedan du började. Släng ditt utkast eller ta tillbaka ditt förslag och börja om från det som gäller nu.
answer-unchanged = Utkastet är likadant som det som gäller nu.
answer-draft-gone = Det utkastet finns inte längre. Det är föreslaget eller slängt.
answer-own = Du har skrivit ändringen själv. En annan person behöver godkänna den.
answer-settled = Ändringen väntar inte längre. Den är godkänd, tillbakaskickad eller tillbakatagen.
answer-overtaken = Svaret har ändrats sedan det här skrevs. Skicka tillbaka det, så att den som skrev kan börja om.
answer-nobody-approves = Ingen annan kan godkänna ändringen. Be de nationella samordnarna att bjuda in en person till.

## En lag ändras

law-changes = Lagändringar
law-changes-none = Ingen ändring är antecknad.
law-change-new = Anteckna en ändring
law-change-which = Vilken lag ändras?
law-change-when = Från vilken dag?
law-change-when-how = Skriv dagen då ändringen börjar gälla, till exempel ”1 juli 2027”.
law-change-line = { $law } ({ $number }) ändras den { $day }
law-change-check = { $count ->
    [0] Inget svar bygger på den lagen.
    [one] 1 svar bygger på den och ska ses över. Från den dagen ser läsarna att det inte har setts över sedan lagen ändrades.
   *[other] { $count } svar bygger på den och ska ses över. Från den dagen ser läsarna att de inte har setts över sedan lagen ändrades.
 }
law-change-note-it = Anteckna ändringen
law-change-write-note = Skriv också vad som ändras
law-change-note-how = Skriv kort vad som ändras, med högst 300 tecken. Bara de som ser över svaren får läsa det.
law-note-empty = Skriv vad som ändras, eller gå tillbaka och anteckna ändringen utan text.
law-change-to-see = { $count ->
    [0] Alla svar som bygger på lagen är genomgångna.
    [one] 1 svar ska ses över. Ändra ”Gäller enligt lagen den” när det är gjort.
   *[other] { $count } svar ska ses över. Ändra ”Gäller enligt lagen den” när det är gjort.
 }
law-change-told = SFS { $number } ändras den { $day }. Svar som bygger på den ska ses över.
law-change-look = Visa svaren
law-change-take-back = Ta bort anteckningen
law-change-take-back-title = Ta bort anteckningen?
law-change-take-back-what = Läsarna ser då inte längre att svaren ska ses över för den här ändringen.
law-change-take-back-yes = Ja, ta bort den
law-change-take-back-no = Nej, behåll den
law-change-taken-back = Anteckningen om { $law } är borttagen.
law-change-noted-already = Den ändringen är redan antecknad.
law-change-gone = Den anteckningen är borttagen.
