## Nyhetsbrev som är skickade: rätta och ta tillbaka

correction-at = Rättat den { $day } kl. { $clock }
correction-begin = Rätta
correction-write = { $language ->
    [en] Skriv den rättade texten på engelska
   *[sv] Skriv den rättade texten på svenska
 }
correction-write-how = Skriv hela texten, som den ska vara. Så som den är nu kommer den här nedanför: kopiera den och ändra. Inget ändras hos läsarna förrän du har sett det och sagt ja.
correction-write-forwarded = { $how ->
    [withdrawn] Brevet från { $group }, som står under era egna ord, är tillbakadraget.
   *[below] Skriv bara era egna ord. Under dem kommer brevet från { $group }, så som det är nu.
 }
correction-write-own-how = Så som orden är nu kommer de här nedanför: kopiera dem och ändra. Inget ändras hos läsarna förrän du har sett det och sagt ja.
correction-files-stay = Bilder och dokument blir kvar som de är. Bara texten går att rätta.
correction-preview = Så här blir nyhetsbrevet:
correction-copies = { $count ->
    [one] Det rättas hos den enda som har fått det eller ska få det.
   *[other] Det rättas hos alla { $count } som har fått det eller ska få det.
 }
correction-silent = Rättelsen hörs inte i telefonen. Överst i brevet står när det rättades.
correction-unchanged = { $language ->
    [en] Den engelska texten är som förut.
   *[sv] Den svenska texten är som förut.
 }
correction-second-person = Nyhetsbrevet går utanför kommunen eller handlar om lagen. Därför behöver någon annan godkänna också rättelsen.
correction-make = { $count ->
    [one] Rätta hos 1
   *[other] Rätta hos { $count }
 }
correction-make-and-tell = Rätta och meddela läsarna
correction-ask = Be om godkännande
correction-rewrite = { $language ->
    [en] Ändra den engelska texten
   *[sv] Ändra den svenska texten
 }
correction-drop = Släng rättelsen
correction-proposed = En rättelse av ett nyhetsbrev från { $group } väntar på dig
correction-proposed-how = Läs den, och rätta eller släng den. Läsarna ser den först då.
correction-look = Läs rättelsen
correction-asked = Nu väntar rättelsen på att någon annan läser den. Läsarna ser den först då.
correction-made = Rättelsen går ut nu. Här nedanför ser du hur långt den har kommit.
correction-made-for-writer = Rättelsen går ut nu. Den som skrev den får veta hur det gick.
correction-dropped = Rättelsen är slängd. Nyhetsbrevet är som det var.
correction-told = Ett nyhetsbrev från { $group } är rättat. Läs om det: det du läste förut stämmer inte.
correction-read = Läs det rättade
correction-under-way = Rättar nyhetsbrevet
correction-report = Nyhetsbrevet är rättat
correction-count = Rättat hos dem som hade fått det: { $count }.
correction-meanwhile = Den som får det från och med nu får det rättade.
correction-missed = Gick inte att ändra: { $count }. { $why }
correction-overtaken = En senare rättelse kom emellan. Den gäller.
correction-same = Det är samma text som förut. Inget är ändrat.
correction-gone = Den rättelsen finns inte längre: den är redan gjord, slängd eller ersatt av en annan.
correction-needs-another = Någon annan än du behöver godkänna rättelsen.
correction-nobody = Ingen annan kan godkänna rättelsen. Bjud in en till som leder gruppen.
correction-not-sent = Det nyhetsbrevet är inte skickat.
correction-nobody-has-it = Ingen har fått det nyhetsbrevet. Det stoppades innan.
correction-withdrawn-already = Det nyhetsbrevet är redan tillbakadraget.
withdrawal-begin = Ta tillbaka
withdrawal-ask = { $count ->
    [one] Ska nyhetsbrevet från { $group } tas tillbaka från den enda som har fått det eller ska få det?
   *[other] Ska nyhetsbrevet från { $group } tas tillbaka från alla { $count } som har fått det eller ska få det?
 }
withdrawal-means = Det som är yngre än två dygn försvinner. I äldre meddelanden står i stället att brevet är tillbakadraget. Den som har fått det med e-post får ett nytt mejl om det. Det som redan är läst går inte att ta tillbaka.
withdrawal-files-stay = Bilder och dokument som är äldre än två dygn går inte att ta bort. Bara deras text försvinner.
withdrawal-yes = Ja, ta tillbaka det
withdrawal-no = Nej, låt det vara
withdrawal-done = Nyhetsbrevet är tillbakadraget
withdrawal-why-offer = Vill du skriva varför? Det står sedan i arkivet, för dem som leder gruppen. Läsarna ser det inte.
withdrawal-why = Skriv varför
withdrawal-why-ask = Varför togs nyhetsbrevet tillbaka?
withdrawal-why-how = Skriv en eller två meningar. Skriv inget om en viss försändelse eller en viss person.
withdrawal-why-kept = Tack. Det står i arkivet.
withdrawal-why-too-long = Skriv kortare: texten har { $length } tecken, och högst { $most } går.
withdrawal-none = Det nyhetsbrevet är inte tillbakadraget.
withdrawal-gone = Det här nyhetsbrevet är tillbakadraget.
withdrawal-under-way = Tar tillbaka nyhetsbrevet
withdrawal-report = Nyhetsbrevet är tillbakadraget
withdrawal-count = Borttaget: { $count }.
withdrawal-count-old = För gammalt för att tas bort, så i stället står där att det är tillbakadraget: { $count }.
