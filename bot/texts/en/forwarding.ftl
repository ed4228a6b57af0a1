newsletter-forward = Forward a letter
forwarding-title = Forward a letter
forwarding-how = Choose one of the latest letters that you got from the county or the nation. You write some words of your own on top.
forwarding-none = You have got no letter from the county or the nation that can be forwarded.
forwarding-write = Write your own words
forwarding-write-how = Under them comes “{ $title }” from { $group }, as it was written, with pictures and documents. Your words may have at most { $most } characters.
forwarding-own-untranslated = Your own words are the same in both languages.
forwarding-write-english = Write your own words in English
forwarding-from = From { $group }:
forwarding-back = Back
forwarding-not-yours = You can’t forward that letter.
newsletter-original-withdrawn = The letter that you forward has been withdrawn. That is why it can’t be sent.
forwarding-original-changed = { $how ->
    [withdrawn] A letter that you forwarded has been withdrawn
   *[corrected] A letter that you forwarded has been corrected
 }
forwarding-original-which = It came from { $group } on { $day }.
forwarding-original-then = { $how ->
    [withdrawn] Your own letter stays as it is. Open it if you want to correct or withdraw it.
   *[corrected] Your own letter still says what stood there before. Open it if you want to correct or withdraw it. If you correct it, the new text comes along.
 }
forwarding-own = Show our letter
forwarding-own-title = What you have forwarded
forwarding-own-how = Choose a letter. Then you can correct, withdraw or change it.
forwarding-own-none = None of your letters is based on it any more.
