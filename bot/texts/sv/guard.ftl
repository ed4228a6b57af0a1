## Uppgifter som pekar ut någon

guard-refused = { $kind ->
    [person] Det ser ut som ett personnummer i texten.
    [phone] Det ser ut som ett telefonnummer i texten.
    [address] Det ser ut som en adress i texten.
   *[item] Det ser ut som ett kollinummer i texten.
 } Jag har inte sparat texten, men den kan finnas kvar hos Telegram: radera meddelandet.

    Det som pekar ut en person eller en försändelse får inte stå här, för det kan omfattas av tystnadsplikt. Prata med din chef, eller tipsa polisen på 114 14.
guard-media = Jag kan bara läsa text. Jag har inte öppnat eller sparat det du skickade, men det kan finnas kvar hos Telegram: radera det.

    En bild eller en inspelning kan peka ut en person eller en försändelse. Prata med din chef, eller tipsa polisen på 114 14. Skriv gärna din fråga med ord.

## När någon skriver för många

guard-found = Obs: här finns { $what }. Stämmer det att det ska vara med?
guard-found-one = { $kind ->
    [person] ett personnummer
    [phone] ett telefonnummer
    [address] en adress
   *[item] ett kollinummer
 }
guard-found-more = … och { $count } till.
