## Nummer som inte får sparas

guard-refused = { $kind ->
    [person] Det ser ut som ett personnummer i texten.
    [phone] Det ser ut som ett telefonnummer i texten.
   *[item] Det ser ut som ett kollinummer i texten.
 } Jag har inte sparat den, men den kan finnas kvar hos Telegram: radera meddelandet.
    Skriv igen utan numret. Gäller det en viss försändelse: prata med din chef, eller tipsa polisen på 114 14.
