## Frågor och svar

faq-ask = Vad undrar du?
faq-ask-how = Skriv frågan med egna ord, till exempel ”får jag ringa polisen om ett misstänkt brev”.
faq-ask-never = Skriv inget om en viss försändelse. Frågan sparas inte.
faq-not-sure = Jag är inte säker på vad du menar. Är det något av det här?
faq-no-answer = Det kan jag inte svara på.
faq-no-answer-what = Fråga din samordnare, eller skriv frågan på ett annat sätt. Är det bråttom: ring 112.
faq-gone = Det svaret finns inte längre. Skriv din fråga, så letar jag upp ett nytt.
faq-law-as-of = Gäller enligt lagen den { $day }.
faq-awaits-review = Inte granskat än. Ska läsas av { $who }.
faq-reviewed = Granskat av { $who } den { $day }.
faq-review-overdue = Obs! Svaret skulle ha setts över senast den { $day }.
faq-source-published = Källa: { $source }, { $day }.
faq-source-read = Källa: { $source }, läst { $day }.
