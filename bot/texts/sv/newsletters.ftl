newsletter-write = Skriv nyhetsbrevet
newsletter-write-how =
    Skriv det som ett vanligt meddelande till { $group }. Fetstil, kursiv stil och länkar följer med.
    Du kan också skicka en bild eller ett dokument med text under. Inget skickas förrän du har sett det och sagt ja.
newsletter-write-never = Skriv inget om en viss försändelse eller en viss person.
newsletter-preview = Så här ser nyhetsbrevet ut:
newsletter-count = { $chats ->
    [0] Det går till { $people ->
        [one] 1 person
       *[other] { $people } personer
    } i { $group }.
    [one] Det går till { $people ->
        [one] 1 person
       *[other] { $people } personer
    } i { $group } och till gruppchatten.
   *[other] Det går till { $people ->
        [one] 1 person
       *[other] { $people } personer
    } i { $group } och till { $chats } gruppchattar.
 }
newsletter-send = Skicka nu
newsletter-back = Tillbaka till brevet
newsletter-parts = Språk och filer
newsletter-more = Fler val
newsletter-both-languages = På svenska och engelska.
newsletter-swedish-only = { $count ->
    [one] Bara på svenska. 1 läsare har engelska och får den svenska.
   *[other] Bara på svenska. { $count } läsare har engelska och får den svenska.
 }
newsletter-english-only = Bara på engelska. Alla får den engelska.
newsletter-ask-again = { $people ->
    [one] Ska det gå till { $audience }? Det är 1 person.
   *[other] Ska det gå till { $audience }? Det är { $people } personer.
 }
newsletter-rewrite = Skriv om
newsletter-discard = Släng
newsletter-discard-sure = Vill du slänga utkastet?
newsletter-discard-yes = Ja, släng
newsletter-discard-no = Nej, behåll
newsletter-not-sent-yet = Nyhetsbrevet är inte skickat än. Vill du lägga till en bild eller ett dokument? Tryck på Språk och filer. Vill du ändra texten? Tryck på Skriv om.
newsletter-draft-again = Brevet är ett utkast igen. Det går inte ut förrän du har skickat eller planerat det.
newsletter-has-draft = Du har ett utkast: ”{ $title }”
newsletter-draft-goes = Skriver du ett nytt brev slängs utkastet.
newsletter-go-on = Fortsätt på utkastet
newsletter-thrown-away = Nyhetsbrevet är slängt. Inget är skickat.
newsletter-from = Nyhetsbrev från { $group }
newsletter-other-language = (Bara på engelska)
newsletter-too-long = Texten är för lång. Den har { $cut ->
        [0] { $length }
       *[other] minst { $length }
    } tecken, och högst { $most } går här. Jag har inte sparat något av den. Korta den och skicka igen.
newsletter-empty = Nyhetsbrevet är tomt. Skriv en text.
newsletter-needs-words = Skicka text, en bild eller ett dokument. Annat kan jag inte ta med i ett nyhetsbrev.
newsletter-already-sent = Det nyhetsbrevet är redan skickat.
newsletter-discarded = Det nyhetsbrevet är slängt. Skriv ett nytt från menyn.
file-too-big = Filen är för stor. Högst { $megabytes } MB går.

newsletter-sending = Skickar nyhetsbrevet
newsletter-progress = { $done } av { $all } klara.
newsletter-report = Nyhetsbrevet är skickat
newsletter-accepted = Mottaget av Telegram: { $count } av { $all }.
newsletter-mailed = Mottaget av mejlservern: { $count } av { $all }.
newsletter-not-read = Jag kan inte se om någon har läst det.
newsletter-refused = Kom inte fram: { $count }. { $why }
newsletter-possibly-twice = { $count ->
    [one] En kan ha fått det två gånger.
   *[other] { $count } kan ha fått det två gånger.
 }
newsletter-uncertain = Osäkert om det kom fram: { $count }.

reason = { $reason ->
    [blocked] Har blockerat boten
    [deactivated] Har avslutat sitt konto
    [never-started] Har inte startat boten
    [is-a-bot] Är en bot
    [left-the-group] Är inte med längre
    [forgotten] Är inte med längre
    [kicked] Boten är borttagen ur gruppchatten
    [not-member] Boten är inte med i gruppchatten
    [chat-deleted] Gruppchatten finns inte längre
    [chat-not-found] Chatten finns inte
    [topic-gone] Ämnet i gruppchatten finns inte längre
    [off] Gruppchattar är avstängda
    [unlinked] Chatten var inte längre kopplad
    [no-write-access] Boten får inte skriva i gruppchatten
    [not-permitted] Boten får inte skicka sådant i gruppchatten
    [stopped] Stoppat innan det gick iväg
    [withdrawn] Tillbakadraget innan det gick iväg
    [unchangeable] Gick inte att ändra längre
    [too-late] Det hann bli för sent
    [mail-refused] Mejlservern sa nej
    [tried-too-often] Gick inte trots flera försök
   *[other] Telegram sa nej
 }
reason-count = { $reason }: { $count }.
newsletter-on-its-way = Nyhetsbrevet går nu ut till { $group }.
