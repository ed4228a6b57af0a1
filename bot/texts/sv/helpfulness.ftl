## Hjälpte svaret?

helped-ask = Hjälpte svaret?
helped-yes = Ja, det hjälpte
helped-no = Nej
helped-thanks = Tack! Det räknas, men inte vem du är.
helped-once = Tack, det är redan räknat.
helped-no-near = Hjälper något av det här?
helped-no-other = Skriv gärna frågan på ett annat sätt.
helped-no-member = Annars kan du fråga din samordnare.
helped-figures = Svar som inte hjälpte
helped-figures-how = De { $months } senaste månaderna, flest nej först. Ingen ser vem som har tryckt.
helped-figures-none = Ingen har sagt vad de tycker om ett svar än.
helped-figures-button = Hjälper svaren?
helped-line = { $title } ({ $language ->
    [en] engelska
   *[sv] svenska
 }): { $no } nej, { $yes } ja
