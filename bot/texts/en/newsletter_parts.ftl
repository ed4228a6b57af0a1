newsletter-parts-swedish = In Swedish only.
newsletter-no-files = No pictures or documents.
newsletter-files = { $kind ->
    [photo] { $count ->
        [one] 1 picture.
       *[other] { $count } pictures.
    }
   *[document] { $count ->
        [one] 1 document.
       *[other] { $count } documents.
    }
 }
newsletter-add-english = Add English
newsletter-add-swedish = Add Swedish
newsletter-is-english = This is English
newsletter-look-swedish = Show in Swedish
newsletter-look-english = Show in English
newsletter-rewrite-english = Rewrite the English
newsletter-remove-english = Remove the English
newsletter-add-file = Add a picture or document
newsletter-remove-files = Remove the files
newsletter-add-file-how = Send the picture or document now. You can also send several at once. Pictures and documents can’t be mixed in one letter. A file may be at most 20 MB.
newsletter-rewrite-ask = { $language ->
    [sv] Write the Swedish text
   *[en] Write the English text
 }
newsletter-rewrite-how = The text you write now replaces the one there is. It may have at most { $most } characters. Readers and files stay as they are.
newsletter-add-language-how = Everybody gets the letter in their own language. The text may have at most { $most } characters. The files are the same in both languages.
newsletter-rewrite-forwarded = Write only your own words. The letter that you forward stays under them.
newsletter-keep-as-it-is = Change nothing
newsletter-fill-in = Fill in what is missing
newsletter-to-fill-in = { $count ->
    [one] 1 place has to be filled in before you can send.
   *[other] { $count } places have to be filled in before you can send.
 }
newsletter-fill-in-ask = { $language ->
    [sv] Fill in in Swedish: { $what }
   *[en] Fill in: { $what }
 }
newsletter-filled-in-swedish = In Swedish you wrote: “{ $words }”
newsletter-fill-in-how = Write what shall stand there. I put it into the text.
newsletter-fill-in-later = Fill in later
newsletter-fill-in-first = { $count ->
    [one] 1 place is not filled in: { $what }. Fill it in first.
   *[other] { $count } places are not filled in. The first is: { $what }. Fill them in first.
 }
newsletter-words-only = Send only text here. You add pictures and documents under Languages and files.
newsletter-files-only = Send a picture or a document. Do you want to change the text? Press Change nothing and then Rewrite.
newsletter-too-many-files = A letter can have at most { $most } files.
newsletter-files-mixed = Pictures and documents can’t be mixed in one letter. Remove the files first, or send all of them as documents.
newsletter-too-long-for-file = The text has { $length } characters. Under a picture or a document the limit is { $most }. Shorten the text first.
newsletter-nothing-but-files = The letter has no text. Write a text before you remove the files.
newsletter-topic = { $topic ->
    [news] News
    [law] Law and rules
   *[training] Training
 }
newsletter-topic-is = Topic: { $topic }. Readers can do without topics.
newsletter-topic-choose = Topic: { $topic }
newsletter-never-twice = Never twice
newsletter-rather-twice = Rather twice than not at all
newsletter-never-twice-off = Rather twice than not at all: if I am not sure that the letter arrived, I send it once more.
newsletter-never-twice-on = Never twice: if I am not sure that the letter arrived, I do not send it again. You get a list and decide yourself.
newsletter-try = Send a trial to me
newsletter-trial-sent = The trial is on its way to you, just as readers get the letter. Nobody else gets it.
