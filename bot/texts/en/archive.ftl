## The archive: newsletters that were sent

archive-title = Newsletters
archive-empty = There are no newsletters for you here yet.
archive-label = { $when }: { $title }
archive-when = { $state ->
    [stopped] Stopped, { $day }
    [corrected] Corrected, { $day }
    [withdrawn] Withdrawn, { $day }
   *[none] { $day }
 }
archive-untitled = Picture or document
archive-search = Search
archive-search-again = Search again
archive-search-ask = What are you looking for?
archive-search-how = Write one or more words. I look for newsletters in which all the words occur.
archive-search-empty = Write at least one word to look for.
archive-hits = { $count ->
    [0] No newsletter has “{ $words }” in it
    [one] One newsletter has “{ $words }” in it
   *[other] { $count } newsletters have “{ $words }” in them
 }
archive-more = { $count ->
    [one] The newest are shown here. There is one more: write more words to find it.
   *[other] The newest are shown here. There are { $count } more: write more words to find them.
 }
archive-all = All newsletters
archive-open = To the newsletter
archive-sent = Newsletter of { $day }.
archive-files-follow = The newsletter follows below, with its files.
archive-withdrawn-on = It was withdrawn on { $day }.
archive-stopped = It was stopped before anybody got it.
archive-why = Why: { $why }
archive-only-you = Only those who lead the group can read it. Others see that it is withdrawn.
archive-read-withdrawn = Read the text
archive-earlier = Earlier versions
archive-older = Older version
archive-newer = Newer version
archive-version = Version { $number }
archive-difference = What was changed
archive-changed = This was changed on { $day }
archive-changed-how = What was removed is struck through and stands in [– –]. What is new is bold and stands in [+ +].
archive-changed-elsewhere = This text is as before. It was the formatting, or the text in another language, that was changed.
archive-not-yours = You can’t read that newsletter.
