## Answers for everybody: the poster's link, cards in other chats, /ask in a group

faq-members-only = That answer is for those who have joined.
faq-members-only-what = About the law, your safety and emergencies I answer everybody. Do you want to join? Write /start.
faq-closed = { faq-members-only } { faq-members-only-what }
open-title = Answers right away, without joining
open-how = Write your question in your own words, or tap one of the most common.
open-more = More questions
short-more = There is more about this in the whole answer.
short-rest = The whole answer: { $link }
whole-answer = Open the whole answer
ask-in-private = Ask in my chat
inline-emergency = What to do if it leaks or smells, if someone feels ill or threatens.
inline-unsure = No sure answer. Ask in my chat
inline-guard = No numbers or names here
inline-guard-what = I don't look up items or people. Ask again without that.
guard-advice = Never write about a particular item or a particular person in a chat. Is it about a particular item: talk to your manager, or tip the police off on 114 14. Is it urgent: call 112.
group-ask-how = Write /ask and your question in the same message. Only you see the answer.
group-not-sure = I am not sure what you mean. Tap what comes closest, and the answer opens in our own chat.
group-no-answer = I can't answer that here. Ask me in our own chat, or ask your coordinator.

## The same answers as web pages

web-title = Questions and answers about suspicious items
web-what = For you who hand out letters and parcels. The law, your safety and what to do in an emergency.
web-search = Write your question
web-search-how = In your own words. Write no names and no parcel numbers. The question is not stored.
web-search-button = Find the answer
web-no-answer = Put the question another way, or ask your manager. Is it urgent: call 112.
web-whole = Read the whole answer
web-all = All questions and answers
web-related = Read as well
web-bot = Ask in Telegram
web-missing = There is no such page
web-missing-what = The answer may have a new name, or have been taken away. Search for your question, or choose below.
web-fault = Something went wrong on our side. Try again in a while. Is it urgent: call 112.
