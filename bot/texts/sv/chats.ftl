## Gruppens chatt

chat-linked = Den här chatten är kopplad till { $group }.
chat-linked-what = Kallelser till möten och nyhetsbrev kommer hit. Frågor och svar tar jag i vår egen chatt.
chat-rules = Skriv aldrig om en viss försändelse eller en viss person här. Ring 112 när det är bråttom.
chat-lost = Jag når inte längre gruppchatten för { $group }.
chat-lost-what = Jag är borttagen eller får inte skriva där. Lägg till mig igen och skriv /koppla i gruppen. Alla får fortfarande allt i sin egen chatt.
chat-lost-show = Så kopplar du chatten igen
chat-found-again = Jag når gruppchatten igen.
chat-link-in-group = Skriv /koppla i gruppchatten, inte här. Lägg först till mig i gruppen.
