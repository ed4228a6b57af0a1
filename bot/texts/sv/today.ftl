today-title = I dag, { $day }
today-nothing = Inget väntar på dig i dag.
today-meeting = { $day ->
    [today] I dag kl. { $time }: { $kind }
   *[tomorrow] I morgon kl. { $time }: { $kind }
 }
today-invitation = Svara på kallelsen, { $meeting }
today-followup = Svara på uppföljningen av { $workplace }.
today-answer = Svara: { $what }
today-question = Fråga att svara på: { $question }
today-approval = Nyhetsbrev att godkänna: { $title }
today-correction = Rättelse att godkänna: { $title }
today-certification = { $state ->
    [expired] { $workplace }: certifieringen gick ut { $until }.
   *[certified] { $workplace }: certifieringen gäller till och med { $until }.
 }
begin-button = Kom igång
begin-title = Kom igång med { $group }
begin-step = { $done ->
    [yes] { $number }. { $step } – klart
   *[no] { $number }. { $step }
 }
begin-what = { $step ->
    [open] Fyll i vem som ansvarar för personuppgifterna
    [invite] Bjud in dem som ska vara med
    [workplace] Registrera en arbetsplats
    [meeting] Kalla till ett möte
   *[newsletter] Skicka ett nyhetsbrev
 }
