## Pages that links in mails lead to

link-press-to-answer = Press your answer. Nothing is sent until you have pressed.
link-change-answer = Have you changed your mind? Press another answer.
link-send = Send the answers
link-some-left = Your answers are saved. Answer the rest as well, and they go to the coordinator.
link-topic-stop = { $topic ->
    [law] Would you like no more newsletters about laws and rules?
    [training] Would you like no more newsletters about training?
   *[news] Would you like no more news from us?
 }
link-topic-stop-button = Yes, stop sending them
link-topic-stopped = { $topic ->
    [law] You get no more newsletters about laws and rules.
    [training] You get no more newsletters about training.
   *[news] You get no more news from us.
 }
link-topic-want-button = I want them after all
link-topic-wanted = { $topic ->
    [law] You get newsletters about laws and rules again.
    [training] You get newsletters about training again.
   *[news] You get news from us again.
 }
link-topic-what-stays = Calls to meetings and follow-ups of your workplace come all the same.
link-refused = That is not possible
link-broken = The link is not whole or no longer holds. Open it in the mail itself, or copy the whole address.
link-expired = The link no longer holds.
link-too-much = What was sent is too large.
link-ask-coordinator = Get in touch with whoever coordinates the group if you need help.
