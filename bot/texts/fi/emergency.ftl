## Luettavaksi jollekulle, jonka äidinkieli on suomi, ennen kuin kieli otetaan käyttöön.

emergency-first = Botti ei hälytä ketään. Soita 112.
emergency-title = Vuoto, haju, jauhe – tai joku voi huonosti
emergency-steps =
    1. Älä koske lähetykseen. Älä siirrä sitä.
    2. Varoita muita ja poistu huoneesta rauhallisesti.
    3. Sulje ovet ja ikkunat, mutta älä lukitse niitä. Sammuta ilmanvaihto, jos voit.
    4. Soita 112 ja toimi ohjeiden mukaan.
    5. Pese kädet vedellä ja saippualla, älä käsidesillä. Älä koske kasvoihisi.
    6. Tuliko ainetta päällesi? Älä mene kotiin. Odota pelastuspalvelua.
emergency-threat-title = Uhkailu tai riita
emergency-threat = Oma turvallisuutesi on tärkein. Peräänny, älä tee vastarintaa ja soita 112.
emergency-not-urgent = Ei kiirettä? Poliisi 114 14 · Tulli 90 114 · Myrkytystiedot 010-456 67 00 · Terveydenhoito 1177
emergency-copy = Kopioi 112
