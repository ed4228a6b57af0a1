## Sidor som länkar i mejl leder till

link-press-to-answer = Tryck på ditt svar. Inget är skickat förrän du har tryckt.
link-change-answer = Vill du ändra dig? Tryck på ett annat svar.
link-send = Skicka svaren
link-some-left = Dina svar är sparade. Svara också på resten, så går de till samordnaren.
link-topic-stop = { $topic ->
    [law] Vill du sluta få nyhetsbrev om lagar och regler?
    [training] Vill du sluta få nyhetsbrev om utbildning?
   *[news] Vill du sluta få nyheter från oss?
 }
link-topic-stop-button = Ja, sluta skicka dem
link-topic-stopped = { $topic ->
    [law] Du får inga fler nyhetsbrev om lagar och regler.
    [training] Du får inga fler nyhetsbrev om utbildning.
   *[news] Du får inga fler nyheter från oss.
 }
link-topic-want-button = Jag vill ha dem ändå
link-topic-wanted = { $topic ->
    [law] Du får nyhetsbrev om lagar och regler igen.
    [training] Du får nyhetsbrev om utbildning igen.
   *[news] Du får nyheter från oss igen.
 }
link-topic-what-stays = Kallelser till möten och uppföljningar av din arbetsplats kommer ändå.
link-refused = Det går inte
link-broken = Länken är inte hel eller gäller inte längre. Öppna den direkt i mejlet, eller kopiera hela adressen.
link-expired = Länken har slutat gälla.
link-too-much = Det som skickades är för stort.
link-ask-coordinator = Hör av dig till den som samordnar gruppen om du behöver hjälp.
