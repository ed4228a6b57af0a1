## Choosing a municipality

place-how = Choose a county, or write a part of the municipality’s name.
place-part = { $county } { $first }–{ $last }
place-in-county = The municipalities in { $county }. You can also write a part of the name.
place-other-county = Another county
place-by-county = Choose a county instead
place-found = This fits what you wrote.
place-found-more = This fits best. { $count } more have it in their name: write a little more if it is one of those.
place-write-more = That fits { $count } places. Write a little more of the name.
place-none = I can’t find a municipality called that. Write another part of the name, or choose a county.
