## Att fråga samordnaren

question-ask-coordinator = Skicka frågan till samordnaren
question-write = Skriv din fråga med egna ord
question-write-to = Den går till { $group }. Bara den som samordnar gruppen ser att det är du som frågar.
question-write-never = Skriv inget om en viss försändelse. Inga namn, adresser eller nummer.
question-check = Så här ser frågan ut
question-check-what = Den går till { $group }. Frågan och svaret kan visas för andra grupper och i deras gruppchattar, och bli ett svar i frågebanken, utan ditt namn.
question-send = Skicka frågan
question-rewrite = Skriv om
question-discard = Släng
question-thrown-away = Frågan är slängd. Inget är skickat.
question-sent = Frågan är skickad.

## En fråga

question-from = Fråga från { $group }
question-asked = { $days ->
    [0] Ställd i dag.
    [one] Ställd för 1 dag sedan.
   *[other] Ställd för { $days } dagar sedan.
 }
question-asker = Den som frågar är { $name }.
question-with = { $days ->
    [0] Den kom till { $group } i dag.
    [one] Den har legat hos { $group } i 1 dag.
   *[other] Den har legat hos { $group } i { $days } dagar.
 }
question-owner = { $name } har tagit den.
question-owner-somebody = Någon har tagit den.
question-owner-nobody = Ingen har tagit den än.
question-groups = Svaret går till { $count } grupper.
question-answer-from = Svar från { $group }
question-take = Jag tar den
question-take-over = Jag tar över den
question-answer = Svara
question-pass-on = Skicka vidare till { $group }
question-send-back = Skicka tillbaka till { $group }
question-join = Vi undrar också
question-join-for = Vi undrar också: { $place }
question-withdraw = Dra tillbaka frågan
question-withdraw-sure = Vill du dra tillbaka frågan?
question-withdraw-what = Texten tas bort och ingen kan svara på den längre.
question-withdraw-yes = Ja, dra tillbaka
question-keep = Nej, låt den vara
question-withdrawn = Frågan är tillbakadragen och texten är borttagen. Den som redan har öppnat den kan ha kvar den i sin chatt.
question-back-why = Varför skickar du tillbaka den?
question-why = { $why ->
    [unclear] Frågan är svår att förstå
    [local] Det avgör gruppen själv
   *[known] Svaret finns redan i boten
 }
question-write-answer = Skriv svaret
question-write-answer-how = Skriv kort och allmänt. Alla grupper som undrar får läsa det.
question-check-answer = Så här ser svaret ut
question-check-answer-what = Det går till den som frågade, till dem som samordnar de grupper som undrar och till deras gruppchattar. Inga namn visas.
question-send-answer = Skicka svaret
question-answered = Svaret är skickat.

## En grupps frågor

questions = Frågor
questions-title = Frågor: { $group }
questions-waiting = { $count ->
    [0] Inga frågor väntar på svar här.
    [one] 1 fråga väntar på svar här.
   *[other] { $count } frågor väntar på svar här.
 }
questions-elsewhere = { $count ->
    [one] 1 fråga ligger hos någon annan.
   *[other] { $count } frågor ligger hos någon annan.
 }
questions-of-others = Andra grupper undrar ({ $count })
questions-of-others-title = Vad andra grupper undrar
questions-of-others-how = Vill ni ha samma svar? Öppna frågan och välj ”Vi undrar också”.
questions-of-others-none = Inga andra frågor är öppna just nu.
questions-back = Till frågorna
question-back = Till frågan
questions-own = Mina frågor
questions-own-none = Du har inga frågor hos samordnaren.
question-age = { $days ->
    [0] I dag
    [one] 1 dag
   *[other] { $days } dagar
 }
question-owner-unknown = någon
question-line-free = { $age }, ledig: { $words }
question-line-taken = { $age }, { $owner }: { $words }
question-line-elsewhere = { $age }, hos { $place }: { $words }
question-line-answered = Besvarad: { $words }

## Det som sägs till andra

question-waits = En fråga från { $group } väntar på svar.
question-open = Öppna frågan
question-raised = Din fråga har gått vidare till { $group }.
question-came-back = { $why ->
    [unclear] En fråga från { $group } har kommit tillbaka: den är svår att förstå.
    [local] En fråga från { $group } har kommit tillbaka: det avgör gruppen själv.
   *[known] En fråga från { $group } har kommit tillbaka: svaret finns redan i boten.
 }
question-has-answer = En fråga från { $group } har fått svar.
question-read = Läs svaret
question-answer-for-you = Svar på din fråga
question-answer-for-group = Svar på en fråga
question-taken-back = En fråga från { $group } är tillbakadragen.

## När något inte går

question-gone = Den frågan finns inte längre.
question-sent-already = Den frågan är redan skickad.
question-answered-already = Den frågan har redan fått ett svar.
question-withdrawn-already = Den frågan är tillbakadragen av den som ställde den.
question-moved = Den frågan har flyttats sedan du såg den. Öppna den igen från listan.
question-taken-already = Någon annan hann ta den frågan. Öppna den igen från listan.
question-nobody-above = Det finns ingen att skicka frågan vidare till än.
question-nobody-below = Det finns ingen att skicka tillbaka frågan till.
question-not-yours = Den frågan är bara för dem som den gäller.
