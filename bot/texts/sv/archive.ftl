## Arkivet: nyhetsbrev som är skickade

archive-title = Nyhetsbrev
archive-empty = Här finns inga nyhetsbrev till dig än.
archive-label = { $when }: { $title }
archive-when = { $state ->
    [stopped] Stoppat, { $day }
    [corrected] Rättat, { $day }
    [withdrawn] Tillbakadraget, { $day }
   *[none] { $day }
 }
archive-untitled = Bild eller dokument
archive-search = Sök
archive-search-again = Sök igen
archive-search-ask = Vad letar du efter?
archive-search-how = Skriv ett eller flera ord. Jag letar efter nyhetsbrev där alla ord finns med.
archive-search-empty = Skriv minst ett ord att leta efter.
archive-hits = { $count ->
    [0] Inget nyhetsbrev har med ”{ $words }”
    [one] Ett nyhetsbrev har med ”{ $words }”
   *[other] { $count } nyhetsbrev har med ”{ $words }”
 }
archive-more = { $count ->
    [one] De nyaste visas här. Ett till finns: skriv fler ord för att hitta det.
   *[other] De nyaste visas här. { $count } till finns: skriv fler ord för att hitta dem.
 }
archive-all = Alla nyhetsbrev
archive-open = Till nyhetsbrevet
archive-sent = Nyhetsbrev från den { $day }.
archive-files-follow = Nyhetsbrevet kommer här nedanför, med sina filer.
archive-withdrawn-on = Det togs tillbaka den { $day }.
archive-stopped = Det stoppades innan någon fick det.
archive-why = Varför: { $why }
archive-only-you = Bara de som leder gruppen kan läsa det. Andra ser att det är tillbakadraget.
archive-read-withdrawn = Läs texten
archive-earlier = Tidigare versioner
archive-older = Äldre version
archive-newer = Nyare version
archive-version = Version { $number }
archive-difference = Vad som ändrades
archive-changed = Det här ändrades den { $day }
archive-changed-how = Det som är borttaget är överstruket och står inom [– –]. Det som är nytt är fetstilt och står inom [+ +].
archive-changed-elsewhere = Den här texten är som förut. Det var formateringen eller texten på ett annat språk som ändrades.
archive-not-yours = Det nyhetsbrevet kan du inte läsa.
