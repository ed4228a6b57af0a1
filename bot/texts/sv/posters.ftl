## Affisch med frågor och svar

poster-button = Affisch med frågor och svar
poster-made = Här är affischen, en sida på svenska och en på engelska.
poster-how = Öppna filen på en dator och skriv ut den på A4. Alla som går förbi kan läsa den, så där står bara funktioner och nummer som är bekräftade.
poster-left-out = { $count ->
    [one] 1 kontaktkort står inte med: det är en persons kort, ett mobilnummer, obekräftat eller fick inte plats.
   *[other] { $count } kontaktkort står inte med: de är personers kort, mobilnummer, obekräftade eller fick inte plats.
 }
poster-again = Gör en ny affisch när ett nummer eller lagen har ändrats.
poster-title = Misstänkt försändelse?
poster-contacts = Här ringer vi
poster-scan = Fråga mer: skanna koden
poster-scan-what = Öppnar boten i Telegram. Du behöver inte gå med, och frågan sparas inte. Skriv aldrig om en viss försändelse eller person.
poster-printed = { $place }, utskriven den { $day }.
poster-unreviewed = Alla svar är inte granskade än.
