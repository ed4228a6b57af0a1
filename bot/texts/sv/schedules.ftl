## När nyhetsbrev går ut: nu, senare, återkommande

schedule-choose = Välj tid
schedule-when = När ska brevet gå ut?
schedule-how = Välj en tid, eller skriv den. Till exempel ”tis kl. 14”, ”imorgon 9.30” eller ”3 mars kl. 9”.
schedule-calendar = Kalender
schedule-repeat = Återkommande
schedule-back = Tillbaka
schedule-legend = Välj en dag. * är helg eller röd dag, – är en dag som har varit.
schedule-which-time = Vilken tid { $day }?
schedule-which-time-how = Välj, eller skriv en tid. Till exempel ”14.30”.
schedule-which-meant = Vilket menar du?
schedule-not-understood = Jag förstår inte den tiden. Skriv till exempel ”tis kl. 14”, ”3 mars kl. 9” eller ”första tisdagen kl. 9”.
schedule-gone = Den tiden har redan varit. Välj en senare.
schedule-no-such-time = Den tiden finns inte: klockan ställs om den natten. Välj en annan.
schedule-no-such-day = Den dagen finns inte. Välj en annan.
schedule-too-far = Så långt fram går det inte. Välj en tid inom två år.
schedule-confirm = Ska brevet gå ut { $when }?
schedule-weekend = { $day } är helg.
schedule-holiday = { $day } är en röd dag: { $holiday }.
schedule-arrives = Då är det lugna timmar. De flesta får det { $when }.
schedule-arrives-now = Nu är det lugna timmar. De flesta får det { $when }.
schedule-plan = Ja, planera
schedule-other-time = Annan tid
schedule-planned = Nyhetsbrevet är planerat
schedule-leaves = Går ut { $when }.
schedule-leaves-by-itself = Brevet ”{ $title }” går ut { $when }.
schedule-until-then = Du kan ändra eller ställa in det tills det börjar gå ut.
schedule-waits-for-you = Går inte ut av sig självt. Du bestämmer.
schedule-waits-short = Väntar
schedule-coming = Planerade brev
schedule-coming-in = Planerade brev i { $group }
schedule-coming-which = Tryck på ett brev för att läsa, ändra eller stoppa det.
schedule-none = Inget brev är planerat.
schedule-going-short = Går ut nu
schedule-going = Brevet går ut nu.
schedule-going-already = Brevet går redan ut. Du kan stoppa det under Planerade brev.
schedule-line = { $when }: { $title }
schedule-untitled = Utan text
schedule-change = Ändra
schedule-skip = Hoppa över nästa
schedule-skipped = Brevet går inte ut { $when }.
schedule-skip-gone = Den gången är redan överhoppad, eller har fått en annan tid.
schedule-cancel = Ställ in
schedule-cancel-sure = Vill du ställa in brevet?
schedule-cancel-what = Då slängs det. Vill du bara ha en annan text eller tid? Tryck på Ändra.
schedule-cancel-yes = Ja, ställ in och släng
schedule-send-anyway = Skicka nu ändå
schedule-planned-already = Det brevet är planerat. Du hittar det under Planerade brev.
schedule-not-planned = Det brevet är inte planerat längre.
schedule-held = Ett planerat nyhetsbrev gick inte ut
schedule-held-why = { $why ->
    [not-approved] Tiden kom, men ingen har godkänt det än. Det går ut när någon godkänner.
    [writer-gone] Den som skrev det får inte längre skicka det. Vill du skicka det i stället?
    [failed] Något gick fel. Vill du skicka det nu?
    [called-late] Mötet kallades så sent att tiden redan hade varit. Vill du skicka det nu?
    [meeting-begun] Boten var nere när tiden kom, och mötet har redan börjat. Vill du skicka det nu ändå?
   *[late] Boten var nere när tiden kom, och det har gått mer än tre dagar. Vill du skicka det nu ändå?
 }

repeat-when = Hur ofta ska brevet gå ut?
repeat-how = Välj, eller skriv. Till exempel ”första tisdagen kl. 9”, ”den 15 varje månad kl. 8.30”, ”sista arbetsdagen kl. 10” eller ”varje 3 mars”.
repeat-not-understood = Jag förstår inte hur ofta. Skriv till exempel ”första tisdagen kl. 9” eller ”den 15 varje månad”.
repeat-next = De fem nästa gångerna:
repeat-red-days = Är dagen röd eller helg går brevet ut nästa arbetsdag.
repeat-other = Annan upprepning
repeat-until-then = Du kan ändra det, hoppa över nästa gång eller avsluta det.
repeat-end = Avsluta
repeat-end-sure = Ska brevet sluta gå ut?
repeat-end-yes = Ja, avsluta och släng
schedule-plan-was = Planen var: { $plan }
repeat-again = Planera igen
repeat-once = Skicka nu, bara en gång
repeat-ended = Brevet går inte ut fler gånger.
repeat-go-on = Fortsätt skicka
repeat-rule = { $rhythm ->
    [n] { $nth ->
        [first] Första
        [second] Andra
        [third] Tredje
        [fourth] Fjärde
       *[last] Sista
    } { $weekday }en i månaden kl. { $time }
    [b] { $nth ->
        [first] Första arbetsdagen
        [last] Sista arbetsdagen
       *[other] Arbetsdag { $number }
    } i månaden kl. { $time }
    [d] Den { $number } varje månad kl. { $time }
    [y] Varje år den { $number } { $month } kl. { $time }
   *[w] Varje { $weekday } kl. { $time }
 }
repeat-rule-short = { $rhythm ->
    [n] { $nth ->
        [first] Första
        [second] Andra
        [third] Tredje
        [fourth] Fjärde
       *[last] Sista
    } { $weekday }en
    [b] { $nth ->
        [first] Första arbetsdagen
        [last] Sista arbetsdagen
       *[other] Arbetsdag { $number }
    }
    [d] Den { $number } varje månad
    [y] { $number } { $month } varje år
   *[w] Varje { $weekday }
 }

urgent-mark = Brådskande
urgent-why = Varför är det brådskande?
urgent-how = Brevet går då ut direkt, även kvällar och helger. Skriv skälet med högst 200 tecken. Det sparas, och att brevet var brådskande syns bland gruppens händelser.
urgent-because = Brådskande, går ut även kvällar och helger. Skäl: { $why }
urgent-disturbs = Nu är det lugna timmar. Det stör ändå alla nu.
urgent-ask-again = { $people ->
    [one] Ska det störa 1 person nu?
   *[other] Ska det störa { $people } personer nu?
 }
urgent-sure = Ja, skicka nu
urgent-not = Inte brådskande
reason-empty = Skriv ett skäl.
reason-too-long = Skälet är för långt. Det har { $length } tecken, och högst { $most } går.

sending-stop = Stoppa
sending-stop-sure = Ska utskicket stoppas?
sending-stop-what = De som inte har fått brevet än får det inte. De som redan har det behåller det.
sending-stop-yes = Ja, stoppa
sending-stop-no = Nej, fortsätt skicka
sending-was-stopped = Utskicket är stoppat. Rapporten säger hur många som hann få det.
sending-stopped-report = Utskicket är stoppat
schedule-not-going-out = Det brevet är inte på väg ut längre.
