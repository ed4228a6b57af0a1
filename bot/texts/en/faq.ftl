## Questions and answers

faq-ask = What would you like to know?
faq-ask-how = Write the question in your own words, for example “may I call the police about a suspicious letter”.
faq-ask-never = Write nothing about a particular item. The question is not stored.
faq-not-sure = I am not sure what you mean. Is it one of these?
faq-no-answer = I can’t answer that.
faq-no-answer-what = Ask your coordinator, or put the question in another way. If it is urgent: call 112.
faq-gone = That answer no longer exists. Write your question, and I find a new one.
faq-law-as-of = According to the law on { $day }.
faq-awaits-review = Not reviewed yet. To be read by { $who }.
faq-reviewed = Reviewed by { $who } on { $day }.
faq-review-overdue = Note: this answer should have been reviewed by { $day }.
faq-source-published = Source: { $source }, { $day }.
faq-source-read = Source: { $source }, read { $day }.
