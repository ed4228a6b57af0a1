## The group’s chat

chat-linked = This chat is linked to { $group }.
chat-linked-what = Invitations to meetings and newsletters come here. Questions and answers are for our own chat.
chat-rules = Never write about a particular item or a particular person here. Call 112 when it is urgent.
chat-lost = I can’t reach the group chat of { $group } any more.
chat-lost-what = I was removed or may not write there. Add me again and write /link in the group. Everybody still gets everything in their own chat.
chat-lost-show = How to link the chat again
chat-found-again = I can reach the group chat again.
chat-link-in-group = Write /link in the group chat, not here. Add me to the group first.
