newsletter-forward = Skicka vidare ett brev
forwarding-title = Skicka vidare ett brev
forwarding-how = Välj ett av de senaste breven som du har fått från länet eller nationellt. Du skriver några egna ord överst.
forwarding-none = Du har inte fått något brev från länet eller nationellt som går att skicka vidare.
forwarding-write = Skriv era egna ord
forwarding-write-how = Under dem kommer ”{ $title }” från { $group }, som det är skrivet, med bilder och dokument. Era ord får ha högst { $most } tecken.
forwarding-own-untranslated = Era egna ord finns bara på svenska.
forwarding-write-english = Skriv era egna ord på engelska
forwarding-from = Från { $group }:
forwarding-back = Tillbaka
forwarding-not-yours = Det brevet kan du inte skicka vidare.
newsletter-original-withdrawn = Brevet som du skickar vidare är tillbakadraget. Därför går det inte att skicka.
forwarding-original-changed = { $how ->
    [withdrawn] Ett brev som ni har skickat vidare är tillbakadraget
   *[corrected] Ett brev som ni har skickat vidare är rättat
 }
forwarding-original-which = Det kom från { $group } den { $day }.
forwarding-original-then = { $how ->
    [withdrawn] Ert eget brev är kvar som det är. Öppna det om ni vill rätta det eller ta tillbaka det.
   *[corrected] I ert eget brev står det som stod förut. Öppna det om ni vill rätta det eller ta tillbaka det. Rättar ni det, kommer den nya texten med.
 }
forwarding-own = Visa vårt brev
forwarding-own-title = Det ni har skickat vidare
forwarding-own-how = Välj ett brev. Sedan kan du rätta det, ta tillbaka det eller ändra det.
forwarding-own-none = Inget av dina brev bygger på det längre.
