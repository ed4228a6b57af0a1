## Platser i gruppen

seats-people = { $count ->
    [0] Ingen är med än.
    [one] 1 person är med.
   *[other] { $count } personer är med.
 }
seats-there = Finns: { $kinds }.
seats-missing = Saknas: { $kinds }.
seats-full = Alla platser är fyllda.
seat-counted = { $count } { $kind }
seat = { $kind ->
    [police] polis
    [customs] tull
    [agent] ombud
    [terminal] terminal
    [carrier] brevbärarkontor
    [prosecutor] åklagare
    [authority] annan myndighet
    [county] länssamordnare
    [national] nationell samordnare
   *[coordinator] samordnare
 }
seats-county = { $groups ->
    [0] Ingen kommun har en grupp än.
    [one] 1 kommun har en grupp. { $holes ->
        [0] Den har alla platser fyllda.
       *[other] Den har tomma platser.
     }
   *[other] { $groups } kommuner har en grupp. { $holes ->
        [0] Alla har alla platser fyllda.
       *[other] { $holes } av dem har tomma platser.
     }
 }
seats-nation = Länen
seats-none = Ingen kommun har en grupp än.
seats-total = { $groups ->
    [one] 1 grupp
   *[other] { $groups } grupper
 }, { $holes } med tomma platser, { $people ->
    [one] 1 person
   *[other] { $people } personer
 }.
group-below = Kommunernas grupper
group-counties = Länen

## Medlemmarna

group-members = Medlemmar
members-choose = Välj en person.
members-none = Ingen är med i gruppen.
members-back = Till medlemmarna
member-label = { $name }, { $kind }
member-label-resting = { $label } ({ $standing ->
    [suspended] pausad
   *[unconfirmed] väntar på bekräftelse
 })
member-look = Visa personen
member-what = Med i { $group } som { $kind }.
member-works-at = Arbetar på { $workplace }.
member-since = Med sedan { $day }.
member-standing = { $standing ->
    [suspended] Pausad: har inga rättigheter och får inga utskick.
   *[unconfirmed] Väntar på att någon bekräftar: har inga rättigheter och får inga utskick än.
 }
member-step = { $step ->
    [confirm] Ja, det är rätt person
    [reject] Nej, det är fel
    [suspend] Pausa nu
    [lift] Häv pausen
   *[end] Avsluta medlemskapet
 }
member-ask = { $step ->
    [suspend] Pausa { $name }?
    [lift] Häva pausen för { $name }?
   *[end] Avsluta medlemskapet för { $name }?
 }
member-ask-means = { $step ->
    [suspend] Det gäller genast, också för knappar som redan är skickade. Personen får veta det. Du kan häva pausen när du vill.
    [lift] Personen får tillbaka sina rättigheter och utskick. Du går i god för att det är rätt person.
   *[end] Personen får inga fler utskick och kan inte trycka på gruppens knappar. Hen får veta det. För att komma tillbaka behövs en ny inbjudan.
 }
member-yes = { $step ->
    [suspend] Ja, pausa nu
    [lift] Ja, häv pausen
   *[end] Ja, avsluta
 }
member-back = Nej, gå tillbaka
member-taken = { $step ->
    [confirm] Klart. { $name } är bekräftad.
    [reject] Klart. { $name } är inte med.
    [suspend] Klart. { $name } är pausad.
    [lift] Klart. Pausen för { $name } är hävd.
   *[end] Klart. { $name } är inte längre med.
 }
member-gone = Personen är inte längre med i gruppen.
member-step-done = Det är redan gjort: { $name } är inte kvar i det läget. Öppna personen igen för att se hur det är.
member-yourself = Det kan du inte göra med dig själv. Vill du sluta? Öppna Inställningar och välj Lämna gruppen.

## När någon behöver bekräftas

vouch-title = Någon väntar på att du bekräftar
vouch = Känner du { $name }? Personen har gått med i { $group } som { $kind }.
vouch-until-then = Innan dess har personen inga rättigheter och får inga utskick.
joined-waits = Du har inga rättigheter i { $group } än. Först bekräftar { $names } att det är du. Du får ett meddelande här när det är klart.
joined-waits-for-somebody = Du har inga rättigheter i { $group } än. Först bekräftar någon som leder gruppen att det är du. Du får ett meddelande här när det är klart.
you-are-confirmed = Nu är du bekräftad
you-are-confirmed-as = Du är med i { $group } som { $kind }. Öppna menyn för att se vad du kan göra.
you-are-rejected = Du är inte med i { $group } som { $kind }: den som skulle bekräfta dig kände inte igen dig. Prata med den som bjöd in dig.
reconfirm-title = Stämmer det fortfarande?
reconfirm = { $name } är med i { $group } som { $kind }. Det har gått ett år sedan någon bekräftade det. Svarar ingen inom 30 dagar pausas medlemskapet.
reconfirm-yes = Ja, det stämmer
reconfirm-no = Nej, avsluta
you-are-suspended = Ditt medlemskap är pausat
you-are-suspended-as = Du har inga rättigheter i { $group } som { $kind } just nu. Prata med den som leder gruppen eller med länet.
your-suspension-is-over = Pausen är hävd. Du är med i { $group } som { $kind } igen.
you-are-out = Ditt medlemskap i { $group } som { $kind } är avslutat. Frågor och akuta råd är öppna för dig ändå.
you-have-lapsed = Ingen har bekräftat att du fortfarande är med i { $group } som { $kind }. Därför har du inga rättigheter där just nu. Prata med den som leder gruppen eller med länet.
member-lapsed-line = { $name } i { $group } pausades: ingen bekräftade på 30 dagar. Du kan häva pausen.
where-unconfirmed = Du väntar på att någon bekräftar dig som { $kind } i { $group }.
where-suspended = Ditt medlemskap i { $group } som { $kind } är pausat.
where-nowhere = Du är inte med i någon grupp nu.

## Inbjudningar

group-invitations = Inbjudningar
invite-coordinator = Samordnare: en länk för en person
invite-county = Länssamordnare: en länk för en person
invite-role-made = Länken gäller till { $until } och bara för en person, som blir { $role ->
    [county] länssamordnare
   *[coordinator] samordnare
 }. När personen har gått med frågar jag dig om det är rätt person. Först då gäller rollen.
invitations-to = Öppna inbjudningar till { $group }
invitations-choose = Välj en inbjudan för att se den eller dra tillbaka den.
invitations-none = Det finns ingen öppen inbjudan.
invitations-back = Till inbjudningarna
invitation-for-one = { $role ->
    [coordinator] En samordnare
    [county] En länssamordnare
    [national] En nationell samordnare
   *[member] En person
 }
invitation-for-many = Personal, { $left } platser kvar
invitation-for-staff = { $workplace }, { $left } platser kvar
invitation-label = { $what }, till { $until }
invitation-made-by = Gjord av { $name }.
invitation-made-at-server = Gjord av den som driver boten.
invitation-until = Gäller till { $day }.
invitation-withdraw-means = Drar du tillbaka den släpper länken inte in någon mer. De som redan har gått med är kvar.
invitation-withdraw = Återkalla
invitation-withdrawn = Klart. Inbjudan är återkallad.
invitation-gone = Den inbjudan är inte öppen längre.

## Att lämna en grupp

leave = Lämna gruppen
leave-which = Vilken grupp vill du lämna?
leave-none = Du är inte med i någon grupp.
leave-ask = Vill du lämna { $group }?
leave-means = Du får inga fler utskick från gruppen. Möten och uppföljningar ligger kvar hos gruppen. För att komma tillbaka behövs en ny inbjudan.
leave-yes = Ja, lämna gruppen
leave-stay = Nej, stanna kvar
leave-to-whom = Vem tar över { $group }?
leave-to-whom-means = Personen blir samordnare när du lämnar gruppen. Möten och uppföljningar ligger kvar hos gruppen, och länet får veta vem som tar över.
leave-to-nobody = Ingen av dem
leave-ask-heir = Vill du lämna { $group } och låta { $name } ta över?
left = Du har lämnat { $group }
left-means = Tack för allt du har gjort. Frågor och akuta råd är öppna för dig ändå.
left-already = Du är inte med i den gruppen.
heir-gone = Den personen kan inte ta över: hen är inte längre med i gruppen. Välj någon annan.
you-follow = Du är samordnare nu
you-follow-in = Den som samordnade { $group } har slutat och bett dig ta över. Möten och uppföljningar finns på gruppens sida. Passar det inte? Kontakta länet.
succeeded-line = { $name } har tagit över som samordnare i { $group }.
left-line = { $name } har lämnat { $group }. Var personen kontakt för en arbetsplats behöver du välja en ny.
lead-missing-line = Ingen leder { $group } nu. Bjud in någon.
