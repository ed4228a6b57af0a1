newsletter-from-draft = Börja från ett färdigt utkast
ready-drafts-title = Färdiga utkast
ready-drafts-how = Välj ett utkast så visar jag det. Du kan använda det som det är, eller kopiera texten och ändra den.
ready-draft-use-how = { $count ->
    [0] Det finns på svenska och engelska. Tryck på Använd det här. Eller kopiera texten, ändra den och skicka den hit.
    [one] Det finns på svenska och engelska. I varje text finns 1 ställe att fylla i. Tryck på Använd det här, så frågar jag vad som ska stå där. Eller kopiera texten, ändra den och skicka den hit.
   *[other] Det finns på svenska och engelska. I varje text finns { $count } ställen att fylla i. Tryck på Använd det här, så frågar jag vad som ska stå där. Eller kopiera texten, ändra den och skicka den hit.
 }
ready-draft-use = Använd det här
ready-draft-others = Andra utkast
ready-draft-gone = Det utkastet finns inte längre. Välj ett annat.
