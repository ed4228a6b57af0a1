workplaces-title = Arbetsplatser i { $group }
workplaces-none = Ingen arbetsplats är registrerad än.
workplace-register = Registrera en arbetsplats
workplace-which-kind = Vad är det för arbetsplats?
workplace-kind = { $kind ->
    [agent] Ombud
    [terminal] Terminal
   *[carrier] Brevbärarkontor
 }
workplace-name = Vad heter arbetsplatsen?
workplace-name-how = Skriv namnet, till exempel ”ICA Hortlax”.
workplace-contact = Vem är kontaktperson på { $workplace }?
workplace-contact-how = Kontaktpersonen får frågorna vid uppföljningen. Personen måste vara med i gruppen.
workplace-contact-none = Ingen än
workplace-state = { $state ->
    [certified] Certifierad till och med { $until }
    [expired] Certifieringen gick ut { $until }
   *[registered] Registrerad, inte certifierad
 }
workplace-contact-is = Kontaktperson: { $name }
workplace-contact-missing = Kontaktperson saknas
workplace-staff = { $count ->
    [one] 1 från personalen är med i boten.
   *[other] { $count } från personalen är med i boten.
 }
workplace-invite = Bjud in personalen
workplace-set-contact = Välj kontaktperson
workplace-certify = Certifiera
workplace-renew = Förnya certifieringen
workplace-certify-title = Certifiera { $workplace }?
workplace-certify-what =
    Bekräfta att
    – personalen har varit på samverkansmöte
    – någon är ansvarig på arbetsplatsen
    – rutinen är känd
    – arbetsplatsen har åtagit sig att delta i nätverk och uppföljning
    – dekalen är utlämnad.
workplace-certify-yes = Ja, certifiera
workplace-certify-no = Inte än
workplace-certified = { $workplace } är certifierad till och med { $until }.
workplace-plan = Uppföljningar som kommer av sig själva:
workplace-needs-contact = { $workplace } behöver en kontaktperson innan den kan certifieras.
workplace-certified-already = { $workplace } är redan certifierad.
workplace-gone = Den arbetsplatsen finns inte längre.
workplace-you-are-contact = Du är kontaktperson. Jag hör av mig när det är dags för uppföljning.
workplace-not-yours = Det här är för kontaktpersonen på arbetsplatsen.
workplace-back = Alla arbetsplatser
workplace-contact-left = Den personen är inte längre med i gruppen. Välj någon annan.
