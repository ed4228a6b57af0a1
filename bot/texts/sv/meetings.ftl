meeting-kind = { $kind ->
    [working_group] Arbetsgruppsmöte
    [cooperation] Samverkansmöte
    [visit] Arbetsplatsträff
    [followup] Uppföljning
    [training] Instruktörsutbildning
    [chiefs] Chefsgruppsmöte
   *[conference] Konferens
 }
meeting-which-kind = Vilket slags möte vill du kalla till?
meeting-when = När ska mötet vara?
meeting-when-how = Välj en dag eller skriv med egna ord, till exempel ”tis kl. 14” eller ”3 mars kl. 9”.
meeting-which-time = Vilken tid { $day }?
meeting-which-time-how = Välj eller skriv en tid, till exempel ”14.30”.
meeting-which-meant = Vilken menar du?
meeting-date-not-understood = Jag förstår inte datumet. Skriv till exempel ”tis kl. 14” eller ”3 mars kl. 9”.
meeting-time-not-understood = Jag förstår inte tiden. Skriv till exempel ”14.30”.
meeting-in-the-past = { $when } har redan varit. Välj en tid som kommer.
meeting-where = Var ska ni ses?
meeting-where-how = Skriv platsen eller en videolänk.
meeting-where-too-long = Platsen får ha högst { $most } tecken. Din har { $length }.
meeting-check = Stämmer det här?
meeting-holiday = Obs! Det är { $holiday } { $day }.
meeting-goes-to = { $chats ->
    [0] Kallelsen går till { $people ->
        [one] 1 person
       *[other] { $people } personer
    } i { $group }.
   *[other] Kallelsen går till { $people ->
        [one] 1 person
       *[other] { $people } personer
    } i { $group } och till gruppchatten.
 }
meeting-call = Kalla till mötet
meeting-discard = Släng
meeting-thrown-away = Mötet är slängt. Ingen är kallad.
meeting-called = Kallelsen är på väg
meeting-called-next = Du ser svaren under Möten. De som inte svarar får en påminnelse.
meeting-called-already = Det mötet är redan kallat.
meeting-gone = Det mötet finns inte längre.
meeting-past = Det mötet har redan varit.

meeting-invitation = Du är kallad: { $kind }
meeting-group-card = Kallelse: { $kind }
meeting-at-where = Plats: { $where }
meeting-in-group = Från { $group }.
meeting-can-you = Kan du komma?
meeting-yes = Jag kommer
meeting-no = Jag kan inte
meeting-maybe = Kanske
meeting-your-answer = { $answer ->
    [yes] Ditt svar: du kommer.
    [no] Ditt svar: du kan inte.
   *[maybe] Ditt svar: kanske.
 }
meeting-answered = { $answer ->
    [yes] Tack { $name }, du är anmäld.
    [no] Tack { $name }, det är noterat.
   *[maybe] Tack { $name }. Du får en påminnelse så att du kan bestämma dig.
 }
meeting-answers = { $yes } kommer, { $maybe } kanske, { $no } kan inte, { $silent } har inte svarat.
meeting-who = { $answer ->
    [yes] Kommer: { $names }
    [no] Kan inte: { $names }
    [silent] Har inte svarat: { $names }
   *[maybe] Kanske: { $names }
 }
meeting-reminder-unanswered = Vi behöver veta om du kommer
meeting-reminder-practical = Påminnelse: { $kind }
meetings-coming = Kommande möten
meetings-none = Det finns inga kommande möten.
meeting-line = { $when }: { $kind }
meeting-where-open = bestäms senare
meeting-where-later = Bestäms senare
meeting-no-after-all = Jag kan inte ändå
