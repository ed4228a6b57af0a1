## Kopior av ett nyhetsbrev som kanske kom fram

uncertain-button = Osäkra utskick: { $count }
uncertain-title = Osäkra utskick
uncertain-why = { $count ->
    [one] En mottagare kan ha fått brevet, men svaret från Telegram kom aldrig. Du avgör: ska det skickas igen, eller kom det fram? Skickar du igen kan det komma två gånger.
   *[other] { $count } kan ha fått brevet, men svaret från Telegram kom aldrig. Du avgör för var och en: ska det skickas igen, eller kom det fram? Skickar du igen kan det komma två gånger.
 }
uncertain-one = { $decision ->
    [again] Skicka igen: { $name }
   *[arrived] Kom fram: { $name }
 }
uncertain-all = { $decision ->
    [again] Skicka igen till alla { $count }
   *[arrived] Alla { $count } kom fram
 }
uncertain-chat = chatten för { $group }
uncertain-none = Inget utskick av det brevet är osäkert nu.
uncertain-decided = Det är redan avgjort.
