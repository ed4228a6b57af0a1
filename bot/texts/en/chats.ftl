## The group’s chat

chat-hello = Hello! If you coordinate the group: write /link here. Then invitations to meetings and newsletters come here.
chat-hello-emergency = Anybody can write /emergency and see what to do in an emergency.
chat-admin = I need not be an administrator here.
chat-admin-what = Now I get every message in the group. Words of emergency I answer with the emergency card. Everything else I drop at once. I store nothing. Please make me an ordinary member again.
chat-link-which = Which group shall the chat be linked to?
chat-link-not-yours = Only the person who wrote /link can choose here. Write /link yourself if you coordinate the group.
chat-link-again = That question is too old. Write /link again.
chat-link-not-admin = The chat is linked by somebody who both coordinates the group and is an administrator here in Telegram. Ask an administrator to make you one for a while, and then write /link again.
chat-link-anonymous = I can’t see who you are. Turn off “Remain anonymous”, write as yourself and send /link again.
chat-linked = This chat is linked to { $group }.
chat-linked-already = The chat is linked to { $group } already.
chat-linked-what = Invitations to meetings and newsletters come here. I answer questions in our own chat, or when you write /ask and your question here.
chat-rules = Never write about a particular item or a particular person here. Call 112 when it is urgent.
chat-lost = I can’t reach the group chat of { $group } any more.
chat-lost-what = { $remedy ->
    [allow] I may not write there. Ask an administrator to let me write, and then write /link in the group.
    [make-anew] The group was deleted in Telegram. Add me to a new one and write /link there.
    [choose-topic] The topic I wrote in was deleted. Write /link in another topic of the group.
    [turn-on] Group chats are turned off. Allow them on the group’s page, under “Responsibility and group chats”, and then write /link in the group.
    [link] Group chats are allowed again. Write /link in the group.
   *[add] I am not in the group any more. Add me again and write /link in the group.
 }
chat-lost-meanwhile = Everybody still gets everything in their own chat.
chat-lost-show = How to link the chat again
chat-found = I can reach the group chat of { $group } again.
chat-found-again = I can reach the group chat again.
chat-link-in-group = Write /link in the group chat, not here. Add me to the group first.

## All chats of the group

chats-button = Group chats
chats-title = Chats linked to { $group }
chats-none = No chat is linked.
chats-line = { $state ->
    [whole] Chat { $number }: linked { $day }
   *[lost] Chat { $number }: linked { $day }, but I can’t reach it
 }
chats-how = To add one: bring me into the group chat and write /link there.
chats-off = Group chats are turned off. You can allow them under “Responsibility and group chats”.
chats-mend = How I reach chat { $number } again
chats-unlink = Unlink chat { $number }
chat-unlink-ask = Shall chat { $number } be unlinked from { $group }?
chat-unlink-means = Invitations and newsletters stop coming there. Everybody still gets everything in their own chat.
chat-unlink-yes = Yes, unlink it
chat-unlink-no = No, leave it
chat-unlinked = The chat is unlinked.
chat-unlinked-already = That chat is unlinked already.

## Answers in the group to what belongs in the private chat

chat-contacts = Whom else to call you see in our own chat. Write /contacts there.
chat-help = To the group I send invitations to meetings and newsletters. /emergency shows what to do in an emergency. Write /ask and your question, and I will answer.
chat-help-private = Everything else is for our own chat.
