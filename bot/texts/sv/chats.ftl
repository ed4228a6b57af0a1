## Gruppens chatt

chat-hello = Hej! Du som samordnar gruppen: skriv /koppla här. Då kommer kallelser till möten och nyhetsbrev hit.
chat-hello-emergency = Alla kan skriva /akut och se vad man gör i ett nödläge.
chat-admin = Jag behöver inte vara administratör här.
chat-admin-what = Nu får jag alla meddelanden i gruppen. Ord om nödläge svarar jag på med akutkortet. Allt annat kastar jag direkt. Jag sparar inget. Gör mig gärna till vanlig medlem igen.
chat-link-which = Vilken grupp ska chatten kopplas till?
chat-link-not-yours = Bara den som skrev /koppla kan välja här. Skriv /koppla själv om du samordnar gruppen.
chat-link-again = Den frågan är för gammal. Skriv /koppla igen.
chat-link-not-admin = Chatten kopplas av någon som både samordnar gruppen och är administratör här i Telegram. Be en administratör göra dig till det en stund, och skriv sedan /koppla igen.
chat-link-anonymous = Jag ser inte vem du är. Stäng av ”Var anonym”, skriv som dig själv och skicka /koppla igen.
chat-linked = Den här chatten är kopplad till { $group }.
chat-linked-already = Chatten är redan kopplad till { $group }.
chat-linked-what = Kallelser till möten och nyhetsbrev kommer hit. Frågor svarar jag på i vår egen chatt, eller när du skriver /fraga och din fråga här.
chat-rules = Skriv aldrig om en viss försändelse eller en viss person här. Ring 112 när det är bråttom.
chat-lost = Jag når inte längre gruppchatten för { $group }.
chat-lost-what = { $remedy ->
    [allow] Jag får inte skriva där. Be en administratör ge mig rätt att skriva, och skriv sedan /koppla i gruppen.
    [make-anew] Gruppen är borttagen i Telegram. Lägg till mig i en ny och skriv /koppla där.
    [choose-topic] Ämnet där jag skrev är borttaget. Skriv /koppla i ett annat ämne i gruppen.
    [turn-on] Gruppchattar är avstängda. Tillåt dem på gruppens sida, under ”Ansvar och gruppchattar”, och skriv sedan /koppla i gruppen.
    [link] Gruppchattar är tillåtna igen. Skriv /koppla i gruppen.
   *[add] Jag är inte med i gruppen längre. Lägg till mig igen och skriv /koppla i gruppen.
 }
chat-lost-meanwhile = Alla får fortfarande allt i sin egen chatt.
chat-lost-show = Så kopplar du chatten igen
chat-found = Jag når gruppchatten för { $group } igen.
chat-found-again = Jag når gruppchatten igen.
chat-link-in-group = Skriv /koppla i gruppchatten, inte här. Lägg först till mig i gruppen.

## Gruppens alla chattar

chats-button = Gruppchattar
chats-title = Chattar kopplade till { $group }
chats-none = Ingen chatt är kopplad.
chats-line = { $state ->
    [whole] Chatt { $number }: kopplad { $day }
   *[lost] Chatt { $number }: kopplad { $day }, men jag når den inte
 }
chats-how = Lägg till en: ta med mig i gruppchatten och skriv /koppla där.
chats-off = Gruppchattar är avstängda. Du kan tillåta dem under ”Ansvar och gruppchattar”.
chats-mend = Så når jag chatt { $number } igen
chats-unlink = Koppla bort chatt { $number }
chat-unlink-ask = Ska chatt { $number } kopplas bort från { $group }?
chat-unlink-means = Kallelser och nyhetsbrev slutar komma dit. Alla får fortfarande allt i sin egen chatt.
chat-unlink-yes = Ja, koppla bort
chat-unlink-no = Nej, låt den vara
chat-unlinked = Chatten är bortkopplad.
chat-unlinked-already = Den chatten är redan bortkopplad.

## Svar i gruppen på det som hör hemma i den egna chatten

chat-contacts = Vem du ringer i övrigt ser du i vår egen chatt. Skriv /kontakter där.
chat-help = Hit till gruppen skickar jag kallelser och nyhetsbrev. /akut visar vad man gör i ett nödläge. Skriv /fraga och din fråga, så svarar jag.
chat-help-private = Allt annat tar vi i vår egen chatt.
