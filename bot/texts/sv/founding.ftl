## Att börja där ingen är med än

founding-button = { $level ->
    [nation] Börja i ett nytt län
   *[county] Börja i en ny kommun
 }
founding-where = { $level ->
    [nation] I vilket län vill du börja?
   *[county] I vilken kommun vill du börja?
 }
founding-how = { $level ->
    [nation] De här länen har inget nätverk än. Välj ett, så bjuder du sedan in en länssamordnare.
   *[county] De här kommunerna har ingen arbetsgrupp än. Välj en, så bjuder du sedan in en samordnare.
 }
founding-none = Alla är redan igång.

## Chefsgruppen i ett län

chiefs-button = Chefsgruppen
chiefs-what = I en chefsgrupp möts cheferna för polisen, tullen, åklagarna och länsstyrelsen i länet. De förankrar arbetet hos sina myndigheter och ger det resurser.
chiefs-start-how = Den är inte startad än. Du som startar gruppen leder den och bjuder in de andra.
chiefs-start = Starta chefsgruppen
