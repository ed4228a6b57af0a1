## Mejl

mail-subject = Meddelande från { $method }
mail-corrected-subject = Rättelse: { $subject }
mail-corrected = Det här rättar ett mejl som du har fått tidigare.
mail-withdrawn-subject = Återtaget: { $subject }
mail-withdrawn = Ett mejl som du har fått gäller inte längre: ”{ $subject }”. Du behöver inte göra något.
mail-left-out = Det här fick inte plats i mejlet: { $names }. Be den som samordnar din arbetsgrupp om det.
mail-own-links = Länkarna är bara dina. Skicka dem inte vidare.
mail-how-to-answer = Är du med i Telegram? Svara där. Hör annars av dig till den som samordnar din arbetsgrupp.
mail-no-reply = Det här mejlet är automatiskt. Ingen läser svar på det.
mail-unsubscribe = Sluta få nyhetsbrev av det här slaget
