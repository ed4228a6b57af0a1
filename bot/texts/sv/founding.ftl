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
