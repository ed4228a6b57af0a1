answer-for = Svara för någon
answer-for-whom = Vem vill du svara för?
answer-for-how = De här deltar via e-post. Anteckna vad de har sagt, till exempel på telefon.
answer-for-nobody = Ingen i gruppen deltar via e-post.
answer-for-label = { $name }: { $answer ->
    [yes] kommer
    [no] kan inte
    [maybe] kanske
   *[none] inget svar
 }
answer-for-title = Kommer { $name }?
answer-for-give = { $answer ->
    [yes] Ja, kommer
    [no] Nej, kan inte
   *[maybe] Kanske
 }
answer-for-recorded = { $answer ->
    [yes] Noterat: { $name } kommer.
    [no] Noterat: { $name } kan inte.
   *[maybe] Noterat: { $name } kommer kanske.
 }
answer-for-recorded-how = Där svaren visas står det att du har antecknat det.
answer-for-another = Alla jag kan svara för
answer-for-back = Till mötet
answer-for-left = Den personen deltar inte längre via e-post i gruppen.
answer-for-according-to = { $name } (enligt { $recorder })
