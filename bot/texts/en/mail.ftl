## Mail

mail-subject = Message from { $method }
mail-corrected-subject = Correction: { $subject }
mail-corrected = This corrects a mail that you got earlier.
mail-withdrawn-subject = Withdrawn: { $subject }
mail-withdrawn = A mail that you got no longer holds: “{ $subject }”. You need not do anything.
mail-left-out = This was too large for the mail: { $names }. Ask whoever coordinates your working group for it.
mail-own-links = The links are yours alone. Do not pass them on.
mail-how-to-answer = Are you in Telegram? Answer there. Otherwise get in touch with whoever coordinates your working group.
mail-no-reply = This mail is automatic. Nobody reads replies to it.
mail-unsubscribe = Stop getting newsletters of this sort
