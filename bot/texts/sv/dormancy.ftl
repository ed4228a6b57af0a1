## Grupper som har stannat av

dormant-line = { $why ->
    [meetings] { $group } har inte haft något möte på { $days } dagar, och inget är planerat.
   *[followups] { $group } har fler än { $most } uppföljningar som har väntat på svar i mer än { $days } dagar.
 }
dormant-go-on = { $why ->
    [meetings] Kalla till möte: { $place }
   *[followups] Uppföljningarna: { $place }
 }
dormant-in-county = { $count ->
    [one] En grupp i { $county } har stannat av.
   *[other] { $count } grupper i { $county } har stannat av.
 }
dormant-show = Vilka i { $county }?
dormant-button = Grupper som har stannat av
dormant-title = Grupper som har stannat av: { $place }
dormant-none = Ingen grupp har stannat av.
dormant-why = { $why ->
    [meetings] inget möte, stannade av den { $since }
   *[followups] uppföljningar utan svar, stannade av den { $since }
 }
dormant-not-led = ingen samordnar gruppen
dormant-rule = Hit räknas en grupp som inte har haft något möte på { $days } dagar och inte har något planerat, eller som har fler än { $most } uppföljningar utan svar i mer än { $overdue } dagar.
overdue-title = { $group }: uppföljningar utan svar
overdue-none = Ingen uppföljning har väntat på svar i mer än { $days } dagar.
overdue-since = { $workplace }: väntar sedan { $day }
overdue-what = Hör av dig till arbetsplatsen. Har kontakten slutat väljer du en ny på arbetsplatsens sida.
