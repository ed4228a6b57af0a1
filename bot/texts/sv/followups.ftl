followup-step = { $step ->
    [check_in] Avstämning
    [yearly_meeting] Årligt möte
    [renewal_60] Certifieringen går ut om 60 dagar
    [renewal_30] Certifieringen går ut om 30 dagar
    [renewal_7] Certifieringen går ut om 7 dagar
    [lapsed] Besked om att certifieringen har gått ut
   *[other] Uppföljning
 }
followup-title = Uppföljning: { $workplace }
followup-intro = Fyra korta frågor. Det tar en minut.
followup-for = Du svarar åt { $name }, som är kontaktperson och deltar via e-post.
followup-question = { $question ->
    [still_taking_part] Är ni fortfarande med i samarbetet?
    [staff_changed] Har personalen ändrats sedan sist?
    [routine_known] Känner alla till rutinen för misstänkta försändelser?
   *[wants_visit] Vill ni ha besök av samordnare, polis eller tull?
 }
followup-number = Fråga { $number } av { $all }
followup-yes = Ja
followup-no = Nej
followup-unsure = Vet inte
followup-previous = Föregående fråga
followup-thanks = Tack! Svaren har gått till samordnaren.
followup-answered-already = Den uppföljningen är redan besvarad. Tack!
followup-gone = Den uppföljningen gäller inte längre.
followup-not-yours = Den här uppföljningen är till kontaktpersonen på arbetsplatsen.
followup-result = { $workplace } har svarat på uppföljningen
followup-result-line = { $tasks ->
    [0] { $workplace } har svarat på uppföljningen. Inget behöver göras.
    [one] { $workplace } har svarat på uppföljningen. 1 sak att göra.
   *[other] { $workplace } har svarat på uppföljningen. { $tasks } saker att göra.
 }
followup-result-show = Svaren från { $workplace }
followup-answer = { $answer ->
    [yes] ja
    [no] nej
   *[unsure] vet inte
 }
followup-answer-line = { $question } { $answer }
followup-to-do = Att göra:
followup-task = { $task ->
    [plan_visit] Boka ett besök.
    [brief_new_staff] Informera de nya i personalen.
    [go_through_routine] Gå igenom rutinen med dem.
   *[talk_about_ending] Prata med dem om de vill sluta.
 }
followup-nothing-to-do = Inget behöver göras.
followup-date = { $when }: { $step }
