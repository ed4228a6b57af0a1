## Koder i mejl: visar att en adress är ens egen

mail-code-offer = Bekräfta med jobbmejlen
mail-code-work-address = Vilken e-postadress har du på jobbet?
mail-code-work-address-how = Med en kod dit visar du själv att du är { $kind } i { $group }. Skriv hela adressen. Den ska sluta på { $domains }.
mail-code-not-kept = Adressen används bara till koden och sparas inte efteråt.
mail-code-on-its-way = En kod är på väg till { $address }
mail-code-write = Skriv de sex siffrorna här. Koden gäller i 30 minuter. Kommer den inte? Titta bland skräpposten.
mail-code-again = Ny kod eller annan adress
mail-code-title = Din kod till boten
mail-code-how = Skriv koden i chatten med boten. Den gäller i 30 minuter.
mail-code-not-asked = Har du inte bett om någon kod? Då behöver du inte göra något. Ge den inte till någon annan.
mail-code-six-digits = En kod är sex siffror. Skriv den som den står i mejlet.
mail-code-wrong = { $left ->
    [0] Koden stämmer inte. Du har inga försök kvar. Vänta en timme och be om en ny.
    [one] Koden stämmer inte. Du har 1 försök kvar.
   *[other] Koden stämmer inte. Du har { $left } försök kvar.
 }
mail-code-expired = Den koden gäller inte längre. Be om en ny.
mail-code-tried-too-often = Det har blivit fel för många gånger. Vänta en timme och be om en ny kod.
mail-code-just-sent = En kod skickades nyss. Vänta en minut innan du ber om en ny.
mail-code-other-address = Den adressen visar inte vad du är. Skriv en som slutar på { $domains }. Har du ingen sådan bekräftar någon som känner dig i stället.
mail-code-nothing-waits = Du har inget som väntar på att bekräftas med e-post.
mail-code-no-mail = Boten kan inte skicka e-post här. Någon som känner dig bekräftar dig i stället.
mail-code-confirmed-line = { $name } i { $group } är bekräftad som { $kind } med en kod till jobbmejlen.
