newsletter-from-draft = Begin from a ready draft
ready-drafts-title = Ready drafts
ready-drafts-how = Choose a draft and I show it. You can use it as it is, or copy the text and change it.
ready-draft-use-how = { $count ->
    [0] There is a Swedish and an English one. Press Use this. Or copy the text, change it and send it here.
    [one] There is a Swedish and an English one. Each text has 1 place to fill in. Press Use this, and I ask what shall stand there. Or copy the text, change it and send it here.
   *[other] There is a Swedish and an English one. Each text has { $count } places to fill in. Press Use this, and I ask what shall stand there. Or copy the text, change it and send it here.
 }
ready-draft-use = Use this
ready-draft-others = Other drafts
ready-draft-gone = That draft is no longer there. Choose another one.
