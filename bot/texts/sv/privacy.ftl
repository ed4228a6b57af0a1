## Mina uppgifter

privacy-my-data = Mina uppgifter
privacy-title = Det här finns sparat om dig
privacy-you = Du
privacy-name = Namn: { $name }
privacy-language = Språk: { $language }
privacy-account = Ditt nummer i Telegram: { $number }
privacy-joined = Med sedan { $day }
privacy-unreachable = Telegram har inte tagit emot meddelanden till dig sedan { $day }
privacy-roles = Dina roller
privacy-role = { $group }: { $kind }, sedan { $since }
privacy-role-ended = { $group }: { $kind }, { $since } till { $until }
privacy-part = { $part ->
    [roles] Inbjudningar och beslut
    [meetings] Möten
    [workplaces] Arbetsplatser
    [contacts] Kontaktkort
    [written] Det du har skrivit
    [messages] Meddelanden till dig
   *[log] Boten och dess logg
 }
privacy-rows = { $what ->
    [vouched] Roller du har intygat
    [suspended] Roller du har pausat
    [application] Dina ansökningar
    [decided] Ansökningar du har svarat på
    [invitation-taken] Inbjudningar som är bara dina
    [invitation-made] Inbjudningar du har gjort
    [chat-linked] Gruppchattar du har kopplat
    [answer] Dina svar på kallelser
    [answer-recorded] Svar du har antecknat åt andra
    [meeting] Möten du har kallat till
    [workplace-contact] Arbetsplatser där du är kontakt
    [workplace] Arbetsplatser du har registrerat
    [certification] Certifieringar du har gjort
    [followup] Uppföljningar du har svarat på
    [card] Dina kontaktkort
    [card-added] Kontaktkort du har lagt in
    [agreement] När du har skrivit in att gruppen är överens
    [expectation] Rader du har lagt till på gruppens kort
    [newsletter] Nyhetsbrev
    [newsletter-words] Texter i nyhetsbrev
    [newsletter-approved] Nyhetsbrev du har godkänt
    [newsletter-changed] Nyhetsbrev du har rättat eller tagit tillbaka
    [saved-audience] Mottagarlistor du har sparat
    [question] Frågor du har ställt
    [question-joined] Frågor du har anslutit din grupp till
    [question-taken] Frågor du har tagit
    [question-settled] Frågor du har svarat på eller avslutat
    [answer-draft] Utkast till svar
    [answer-written] Ändringar av svaren som du har skrivit
    [answer-decided] Ändringar av svaren som du har godkänt, skickat eller tagit tillbaka
    [law-change] Lagändringar du har antecknat
    [law-change-back] Anteckningar om lagändringar som du har tagit bort
    [opt-out] Nyhetsbrev du har valt bort
    [hours] Tider då du vill bli nådd
    [mail-code] Kod till din e-post
    [delivery] Meddelanden boten har skickat till dig, eller ska skicka
    [copy] Deras nummer i Telegram
    [digest-line] Rader i din morgonsammanfattning
    [reminder] Påminnelser om dina roller, ansökningar och kort
    [conversation] Det boten väntar på att du ska skriva
    [journal-by] Händelser i loggen som du har gjort
   *[journal-about] Händelser i loggen som gäller dig
 }
privacy-count = { $label }: { $count }
privacy-count-latest = { $label }: { $count }, senast { $latest }
privacy-file-has-all = I filen står allt ord för ord.
privacy-get-file = Hämta allt som fil
privacy-file = Allt som finns sparat om dig, i formatet JSON. Andra program kan läsa det.
privacy-file-name = mina-uppgifter
privacy-nothing = Jag har inget sparat om dig.
privacy-only-application = Jag har bara din ansökan sparad: ditt namn, ditt nummer i Telegram, språk, kommun, vad du arbetar som och arbetsplatsen om du har skrivit den. Här kan du läsa den och dra tillbaka den.
privacy-terms = Om personuppgifter
privacy-forget = Ta bort mina uppgifter
privacy-version = Det här är version { $version }.
privacy-shown = Du fick läsa version { $version } om personuppgifter den { $day }.

## Att bli glömd

forget-title = Ta bort mina uppgifter
forget-erased =
    Det här tas bort:
    – ditt namn, ditt Telegram-nummer och dina kontaktkort
    – dina roller: du lämnar alla grupper
    – utkast, väntande meddelanden och påminnelser till dig
    Dina svar på kallelser räknas kvar, utan namn.
forget-kept =
    Det här finns kvar, och varför:
    – certifieringar och uppföljningar: de är arbetsplatsens
    – skickade nyhetsbrev, möten och frågor med svar: de är gruppens, och kan vara allmänna handlingar
    – loggen: den visar att inget har ändrats i efterhand. Där är du bara ett nummer, och ingen kan se vem det var
forget-telegram =
    Det här rår jag inte över:
    Telegram har kvar vår chatt tills du raderar den, och du är kvar i gruppchattar tills du lämnar dem. Säkerhetskopior skrivs över efter hand.
forget-last-lead = Du är den enda som leder { $groups }. När du är borta kan ingen där kalla till möten eller bjuda in, och nivån ovanför får veta det. Vill du lämna över först? Öppna gruppen här nedanför.
forget-sure = Det går inte att ångra. Ska jag ta bort dina uppgifter?
forget-yes = Ja, ta bort dem
forgotten = Dina uppgifter är borttagna.
forgotten-what = Jag vet inte längre vem du är. Knapparna här ovanför fungerar inte mer. Radera gärna chatten. Vill du vara med igen behöver du en ny inbjudan, och börjar om från början. Akuta råd och frågor är öppna för alla.
person-removed = borttagen person
seat-emptied = { $workplaces ->
    [0] Någon i { $group } ({ $kind }) har lämnat och tagit bort sina uppgifter.
    [one] Någon i { $group } ({ $kind }) har lämnat och tagit bort sina uppgifter. En arbetsplats saknar nu kontakt.
   *[other] Någon i { $group } ({ $kind }) har lämnat och tagit bort sina uppgifter. { $workplaces } arbetsplatser saknar nu kontakt.
 }
command-my-data = Det som finns sparat om dig
command-privacy = Om personuppgifter
