## Frågor som liknar varandra

inbox-alike = { $count } liknande frågor
inbox-alike-what = Frågar någon om något annat? Öppna den frågan och välj ”Den här är en annan fråga”.
inbox-answer-all = Svara alla { $count } på en gång
inbox-show-alike = Visa de { $count } liknande frågorna
inbox-set-apart = Den här är en annan fråga
inbox-apart = Frågan står nu för sig.
inbox-like-answered = Liknar en fråga som redan har fått svar
inbox-answer-the-same = { $count ->
    [one] Skicka samma svar
   *[other] Skicka samma svar till alla { $count }
 }
inbox-check-what = Det går till alla { $count } som frågade, till dem som samordnar de grupper som undrar och till deras gruppchattar. Inga namn visas.
inbox-answered-together = Samma svar har gått till { $count } frågor.
question-line-alike = { $age }, { $count } liknande: { $words }

## Från svar till frågebanken

promotion-make-entry = Gör till ett svar i frågebanken
promotion-same-as = Samma fråga som: { $title }
promotion-entry = Så här blir svaret i frågebanken
promotion-alias = Samma fråga som: { $title }
promotion-wordings = Boten känner igen frågan på
promotion-dropped = { $number }. (tas inte med)
promotion-title = Ha { $number } som rubrik
promotion-drop = Ta inte med { $number }
promotion-take = Ta med { $number }
promotion-what = Någon annan läser och godkänner innan det visas för alla. Inga namn följer med.
promotion-propose = Föreslå
promotion-proposed = Förslaget är skickat.
promotion-done = Svaret föreslogs till frågebanken den { $day }.
question-promoted-already = Det svaret är redan föreslaget till frågebanken.
