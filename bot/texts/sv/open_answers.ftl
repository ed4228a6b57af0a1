## Svar för alla: affischens länk, kort i andra chattar, gruppens /fraga

faq-members-only = Det svaret är för dem som har gått med.
faq-members-only-what = Om lagen, din säkerhet och nödlägen svarar jag alla. Vill du gå med? Skriv /start.
faq-closed = { faq-members-only } { faq-members-only-what }
open-title = Svar direkt, utan att gå med
open-how = Skriv din fråga med egna ord, eller tryck på en av de vanligaste.
open-more = Fler frågor
short-more = Mer om detta finns i hela svaret.
short-rest = Hela svaret: { $link }
whole-answer = Öppna hela svaret
ask-in-private = Ställ frågan i min chatt
inline-emergency = Vad du gör om det läcker, luktar, någon mår dåligt eller hotar.
inline-unsure = Inget säkert svar. Fråga i min chatt
inline-guard = Inga nummer eller namn här
inline-guard-what = Jag slår inte upp försändelser eller personer. Fråga igen utan det.
guard-advice = Skriv aldrig om en viss försändelse eller en viss person i en chatt. Gäller det en viss försändelse: prata med din chef, eller tipsa polisen på 114 14. Är det bråttom: ring 112.
group-ask-how = Skriv /fraga och din fråga i samma meddelande. Bara du ser svaret.
group-not-sure = Jag är inte säker på vad du menar. Tryck på det som ligger närmast, så öppnas svaret i vår egen chatt.
group-no-answer = Det kan jag inte svara på här. Fråga mig i vår egen chatt, eller fråga din samordnare.

## Samma svar som webbsidor

web-title = Frågor och svar om misstänkta försändelser
web-what = För dig som lämnar ut brev och paket. Lagen, din säkerhet och vad du gör i ett nödläge.
web-search = Skriv din fråga
web-search-how = Med egna ord. Skriv inga namn och inga kollinummer. Frågan sparas inte.
web-search-button = Sök svar
web-no-answer = Skriv frågan på ett annat sätt, eller fråga din chef. Är det bråttom: ring 112.
web-whole = Läs hela svaret
web-all = Alla frågor och svar
web-related = Läs också
web-bot = Ställ frågan i Telegram
web-missing = Sidan finns inte
web-missing-what = Svaret kan ha bytt namn eller tagits bort. Sök på din fråga, eller välj här nedanför.
web-fault = Något gick fel hos oss. Försök igen om en stund. Är det bråttom: ring 112.
