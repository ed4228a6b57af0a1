emergency-first = Boten larmar ingen. Ring 112.
emergency-title = Läcker, luktar, pulver – eller någon mår dåligt
emergency-steps =
    1. Rör inte försändelsen. Flytta den inte.
    2. Varna andra och lämna rummet lugnt.
    3. Stäng dörrar och fönster, men lås inte. Stäng av ventilationen om det går.
    4. Ring 112 och gör som de säger.
    5. Tvätta händerna med tvål och vatten, inte handsprit. Rör inte ansiktet.
    6. Fick du det på dig? Gå inte hem. Vänta på räddningstjänsten.
emergency-threat-title = Hot eller bråk
emergency-threat = Din säkerhet går först. Backa undan, gör inget motstånd och ring 112.
emergency-not-urgent = Inte bråttom? Polisen 114 14 · Tullverket 90 114 · Giftinformation 010-456 67 00 · Sjukvård 1177
emergency-review = Ska granskas av räddningstjänsten. Källa: SST krishandledning och NIOSH, läst 2026.
emergency-copy = Kopiera 112
emergency-other-language = In English
